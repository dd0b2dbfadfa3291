/** Clients remembered; beyond it the one heard of least recently is forgotten. */
export const CLIENTS_MAX = 16_384;

/** Results kept for one client that never says which answers it has. */
export const RESULTS_PER_CLIENT_MAX = 4_096;

interface Session {
  /** Results below were forgotten. Invariant: every key of `results` is at least `floor`. */
  floor: number;
  readonly results: Map<number, Uint8Array>;
}

/** What the table knows of a request. */
export type Seen =
  | { readonly seen: 'never' }
  | { readonly seen: 'answered'; readonly result: Uint8Array }
  /** Carried out long ago; its result is no longer kept. */
  | { readonly seen: 'forgotten' };

const NEVER: Seen = { seen: 'never' };
const FORGOTTEN: Seen = { seen: 'forgotten' };

/**
 * Which requests were carried out, and with what result: the reason why a request that is proposed
 * twice happens once. Part of the replicated state, so every change is a function of the log alone.
 * A request is protected as long as fewer than {@link CLIENTS_MAX} other clients proposed since.
 */
export class SessionTable {
  /** Least recently used first. */
  readonly #sessions = new Map<string, Session>();
  /** The session of the previous request, which is most often that of the next. */
  #newest: { readonly client: string; readonly session: Session } | undefined;

  get size(): number {
    return this.#sessions.size;
  }

  find(client: string, sequence: number): Seen {
    const newest = this.#newest;
    const session = newest?.client === client ? newest.session : this.#sessions.get(client);
    if (session === undefined) return NEVER;
    if (sequence < session.floor) return FORGOTTEN;
    const result = session.results.get(sequence);
    return result === undefined ? NEVER : { seen: 'answered', result };
  }

  /** Notes the result of a request, and that the client will not repeat those below `floor`. */
  record(client: string, sequence: number, floor: number, result: Uint8Array): void {
    const session = this.#touch(client);
    session.results.set(sequence, result);
    const least = Math.min(floor, sequence);
    if (least > session.floor) this.#forgetBelow(session, least);
    if (session.results.size <= RESULTS_PER_CLIENT_MAX) return;
    const oldest = Math.min(...session.results.keys());
    session.results.delete(oldest);
    session.floor = Math.max(session.floor, oldest + 1);
  }

  #touch(client: string): Session {
    if (this.#newest?.client === client) return this.#newest.session;
    const session = this.#sessions.get(client) ?? { floor: 1, results: new Map() };
    this.#sessions.delete(client);
    this.#sessions.set(client, session);
    if (this.#sessions.size > CLIENTS_MAX)
      this.#sessions.delete(this.#sessions.keys().next().value!);
    this.#newest = { client, session };
    return session;
  }

  #forgetBelow(session: Session, floor: number): void {
    if (floor - session.floor <= session.results.size)
      for (let sequence = session.floor; sequence < floor; sequence++)
        session.results.delete(sequence);
    else
      for (const sequence of session.results.keys())
        if (sequence < floor) session.results.delete(sequence);
    session.floor = floor;
  }

  /** The table as one piece of a snapshot; the same bytes on every member. */
  encode(): Buffer {
    const sessions = [...this.#sessions].map(([client, { floor, results }]) => [
      client,
      floor,
      [...results].map(([sequence, result]) => [sequence, Buffer.from(result).toString('base64')]),
    ]);
    return Buffer.from(JSON.stringify(sessions));
  }

  restore(bytes: Uint8Array): void {
    this.#sessions.clear();
    this.#newest = undefined;
    type Row = readonly [string, number, readonly (readonly [number, string])[]];
    for (const [client, floor, rows] of JSON.parse(Buffer.from(bytes).toString()) as Row[]) {
      const results = new Map<number, Uint8Array>();
      for (const [sequence, result] of rows) results.set(sequence, Buffer.from(result, 'base64'));
      this.#sessions.set(client, { floor, results });
    }
  }
}
