import { isDeepStrictEqual } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';

/** One promise of the ports, checked on any body of them. Throws if it does not hold. */
export interface Case {
  readonly name: string;
  readonly run: (hypervisor: Hypervisor) => void | Promise<void>;
}

/** A promise that was not kept. Not an assertion of vitest: the suite runs inside an appliance. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

// What is asynchronous on a real host (an event, the end of a domain) takes milliseconds there.
const POLL_MS = 5;
const POLLS_MAX = 1000;

export function expectThat(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Broken(promise);
}

export function expectEqual(seen: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(seen, expected))
    throw new Broken(`${what}: expected ${show(expected)}, saw ${show(seen)}`);
}

/** Runs `action` and demands a HypercallError with one of these errnos. */
export function expectErrno(action: () => unknown, ...errnos: readonly string[]): void {
  try {
    action();
  } catch (error) {
    if (error instanceof HypercallError && errnos.includes(error.errno)) return;
    throw new Broken(`expected ${errnos.join(' or ')}, saw ${String(error)}`, { cause: error });
  }
  throw new Broken(`expected ${errnos.join(' or ')}, but the call succeeded`);
}

/** Waits until `holds`, for at most five seconds. */
export async function eventually(holds: () => boolean, promise: string): Promise<void> {
  for (let poll = 0; poll < POLLS_MAX; poll++) {
    if (holds()) return;
    await delay(POLL_MS);
  }
  throw new Broken(`not within ${POLL_MS * POLLS_MAX} ms: ${promise}`);
}

/** Long enough for an event that was raised to have come: what did not come by then will not. */
export async function settle(): Promise<void> {
  await delay(20 * POLL_MS);
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${inner}n` : inner,
  );
}
