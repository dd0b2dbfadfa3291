import { randomUUID } from 'node:crypto';
import { ToolstackError } from '../model/errors.ts';
import { encodeEnvelope } from './replica-envelope.ts';
import { COMMAND_BYTES_MAX, PROPOSALS_IN_FLIGHT_MAX, PROPOSE_TIMEOUT_MS } from './replica.ts';
import type { Applied, ProposeOptions } from './replica.ts';

/** A request on its way through the log. */
export interface Request {
  readonly client: string;
  readonly sequence: number;
  readonly data: Buffer;
  readonly deadlineMs: number;
  /** When it was handed to the engine last. */
  proposedMs: number;
  readonly resolve: (applied: Applied) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The requests of one replica that wait for their result. Own requests are numbered without gaps
 * under one name, so that the session table keeps only what is in flight.
 */
export class Requests {
  /** This run of this member; random, so that no other run continues its numbers. */
  readonly client = randomUUID();
  readonly #own = new Map<number, Request>();
  readonly #foreign = new Map<string, Request[]>();
  #foreignCount = 0;
  #sequence = 0;

  get size(): number {
    return this.#own.size + this.#foreignCount;
  }

  /** The lowest own number still in flight. Numbers enter the map in rising order. */
  #floor(): number {
    const oldest = this.#own.keys().next();
    return oldest.done === true ? this.#sequence : oldest.value;
  }

  /** Numbers and encodes a request, and calls `submit` with it. */
  add(
    command: Uint8Array,
    options: ProposeOptions,
    nowMs: number,
    submit: (request: Request) => void,
  ): Promise<Applied> {
    if (command.length > COMMAND_BYTES_MAX)
      return refuse(`command: ${command.length} bytes, the limit is ${COMMAND_BYTES_MAX}`);
    if (this.size >= PROPOSALS_IN_FLIGHT_MAX)
      return refuse(`proposals: ${PROPOSALS_IN_FLIGHT_MAX} in flight already; wait for some`);
    const own = options.requestId === undefined;
    const client = options.requestId?.client ?? this.client;
    const sequence = options.requestId?.sequence ?? ++this.#sequence;
    if (!Number.isSafeInteger(sequence) || sequence < 1)
      return refuse(`request ${client}: sequence ${sequence} is not a positive integer`);
    return new Promise((resolve, reject) => {
      const { by = '', timeoutMs = PROPOSE_TIMEOUT_MS } = options;
      const floor = own ? this.#floor() : 1;
      const data = encodeEnvelope({ client, sequence, floor, atMs: nowMs, by, command });
      const deadlineMs = nowMs + timeoutMs;
      const request = { client, sequence, data, deadlineMs, proposedMs: 0, resolve, reject };
      if (own) this.#own.set(sequence, request);
      else this.#addForeign(request);
      submit(request);
    });
  }

  #addForeign(request: Request): void {
    const name = `${request.client}/${request.sequence}`;
    const same = this.#foreign.get(name);
    if (same === undefined) this.#foreign.set(name, [request]);
    else same.push(request);
    this.#foreignCount++;
  }

  /** Hands an outcome to whoever waits for it here. */
  settle(client: string, sequence: number, outcome: Applied | ToolstackError): void {
    if (client === this.client) {
      const request = this.#own.get(sequence);
      if (request === undefined) return;
      this.#own.delete(sequence);
      finish(request, outcome);
      return;
    }
    const name = `${client}/${sequence}`;
    const same = this.#foreign.get(name);
    if (same === undefined) return;
    this.#foreign.delete(name);
    this.#foreignCount -= same.length;
    for (const request of same) finish(request, outcome);
  }

  /** Fails what is past its deadline; returns what was handed over before `sinceMs`. */
  sweep(nowMs: number, sinceMs: number, why: string): Request[] {
    const again: Request[] = [];
    for (const request of this.#all()) {
      if (request.deadlineMs <= nowMs) this.settle(request.client, request.sequence, late(why));
      else if (request.proposedMs < sinceMs) again.push(request);
    }
    return again;
  }

  failAll(error: ToolstackError): void {
    for (const request of this.#all()) this.settle(request.client, request.sequence, error);
  }

  #all(): Request[] {
    return [...this.#own.values(), ...[...this.#foreign.values()].flat()];
  }
}

function late(why: string): ToolstackError {
  return new ToolstackError(
    'DEADLINE',
    `proposal: no result in time (${why}); it may still happen, so repeat it with its request id`,
  );
}

function refuse(message: string): Promise<never> {
  return Promise.reject(new ToolstackError('QUOTA_EXCEEDED', message));
}

function finish(request: Request, outcome: Applied | ToolstackError): void {
  if (outcome instanceof ToolstackError) request.reject(outcome);
  else request.resolve(outcome);
}
