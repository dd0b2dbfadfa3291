import type { Entry } from '../core/messages.ts';

/** One client request: `sequence` counts up by one from 1 for every client. */
export interface Request {
  readonly client: number;
  readonly sequence: number;
}

export interface Session {
  readonly sequence: number;
  /** Index at which the request took effect: what its client is told, however often it asks. */
  readonly index: number;
}

/** All of a machine's state, as a snapshot holds it. */
export interface MachineState {
  readonly index: number;
  /** Chained over everything that ever took effect, in order. */
  readonly digest: number;
  readonly sessions: ReadonlyMap<number, Session>;
}

/** The machine nothing was applied to yet, in a group that starts at `index`. */
export function emptyMachine(index: number): MachineState {
  return { index, digest: 0, sessions: new Map() };
}

export function encodeRequest({ client, sequence }: Request): Uint8Array {
  return Uint8Array.of(client, sequence & 0xff, (sequence >> 8) & 0xff);
}

export function decodeRequest(data: Uint8Array): Request | undefined {
  if (data.length !== 3) return undefined;
  const [client, low, high] = data as unknown as [number, number, number];
  return { client, sequence: low | (high << 8) };
}

/** The smallest machine that can tell whether a request took effect exactly once, and in order. */
export class SessionMachine {
  #index: number;
  #digest: number;
  readonly #sessions: Map<number, Session>;

  constructor(state: MachineState) {
    this.#index = state.index;
    this.#digest = state.digest;
    this.#sessions = new Map(state.sessions);
  }

  get index(): number {
    return this.#index;
  }

  get digest(): number {
    return this.#digest;
  }

  session(client: number): Session | undefined {
    return this.#sessions.get(client);
  }

  /** Applies the next entry; returns the request if it took effect now, for the first time. */
  apply(entry: Entry): Request | undefined {
    this.#index = entry.index;
    const request = entry.kind === 'normal' ? decodeRequest(entry.data) : undefined;
    if (request === undefined) return undefined;
    if (request.sequence <= (this.#sessions.get(request.client)?.sequence ?? 0)) return undefined;
    this.#sessions.set(request.client, { sequence: request.sequence, index: entry.index });
    const mixed = Math.imul(this.#digest ^ (request.client << 16) ^ request.sequence, 0x9e3779b1);
    this.#digest = (mixed ^ (mixed >>> 15) ^ entry.index) >>> 0;
    return request;
  }

  snapshot(): MachineState {
    return { index: this.#index, digest: this.#digest, sessions: new Map(this.#sessions) };
  }
}
