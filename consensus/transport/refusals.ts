import * as grpc from '@grpc/grpc-js';
import type { Member } from '../replica.ts';
import { REFUSAL_LOG_MS } from './limits.ts';

/** Origins remembered; a hostile one that invents more is not told apart from the others. */
const ORIGINS_MAX = 1_024;

/** gRPC codes that mean "no", not "not now". */
const FINAL = new Set([
  grpc.status.PERMISSION_DENIED,
  grpc.status.UNAUTHENTICATED,
  grpc.status.FAILED_PRECONDITION,
  grpc.status.INVALID_ARGUMENT,
  grpc.status.RESOURCE_EXHAUSTED,
]);

/** Logs refusals, each origin once per interval. */
export class Refusals {
  readonly #log: (what: string) => void;
  readonly #lastMs = new Map<string, number>();

  constructor(log: (what: string) => void) {
    this.#log = log;
  }

  /** We refused somebody. */
  add(origin: string, why: string): void {
    const nowMs = performance.now();
    const key = this.#lastMs.has(origin) || this.#lastMs.size < ORIGINS_MAX ? origin : 'others';
    const lastMs = this.#lastMs.get(key);
    if (lastMs !== undefined && nowMs - lastMs < REFUSAL_LOG_MS) return;
    this.#lastMs.set(key, nowMs);
    this.#log(`refused ${origin}: ${why}`);
  }

  /** A peer ended our stream: worth a line only when it refused us. */
  note(member: Member, error: grpc.ServiceError): void {
    if (!FINAL.has(error.code)) return;
    this.add(`by member ${member.id} at ${member.address}`, error.details);
  }
}
