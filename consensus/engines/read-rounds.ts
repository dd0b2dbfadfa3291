import { ToolstackError } from '../../model/errors.ts';
import { READ_TIMEOUT_MS } from '../replica.ts';

/** Rounds on their way at once: the next may start before the answer to this one is here. */
const ROUNDS_IN_FLIGHT_MAX = 2;
/** Reads that wait at one replica; beyond it `QUOTA_EXCEEDED`. */
export const READS_WAITING_MAX = 65_536;

interface Read {
  readonly deadlineMs: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Round {
  readonly reads: Read[];
  readonly startedMs: number;
}

/** Batches reads: all that wait when a round starts share its one question to the leader. */
export class ReadRounds {
  readonly #prefix: string;
  readonly #ask: (context: string) => void;
  #waiting: Read[] = [];
  readonly #rounds = new Map<string, Round>();
  /** Confirmed, waiting for the state machine to get there. Ascending by index. */
  #confirmed: { readonly index: number; readonly reads: Read[] }[] = [];
  #count = 0;
  #number = 0;

  /** @param prefix  makes contexts unique among members and restarts. */
  constructor(prefix: string, ask: (context: string) => void) {
    this.#prefix = prefix;
    this.#ask = ask;
  }

  /** Reads that wait. */
  get size(): number {
    return this.#count;
  }

  ask(nowMs: number, timeoutMs = READ_TIMEOUT_MS): Promise<void> {
    if (this.#count >= READS_WAITING_MAX)
      return Promise.reject(
        new ToolstackError('QUOTA_EXCEEDED', `reads: ${READS_WAITING_MAX} wait already`),
      );
    this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ deadlineMs: nowMs + timeoutMs, resolve, reject });
    });
  }

  /** Starts a round for what waits, unless enough are on their way. */
  begin(nowMs: number): void {
    if (this.#waiting.length === 0 || this.#rounds.size >= ROUNDS_IN_FLIGHT_MAX) return;
    const context = `${this.#prefix}-${++this.#number}`;
    this.#rounds.set(context, { reads: this.#waiting, startedMs: nowMs });
    this.#waiting = [];
    this.#ask(context);
  }

  /** Starts a round that nobody waits for; its answer is ignored. */
  beginEmpty(): void {
    this.#ask(`${this.#prefix}-${++this.#number}`);
  }

  confirm(context: string, index: number): void {
    const round = this.#rounds.get(context);
    if (round === undefined) return;
    this.#rounds.delete(context);
    this.#confirmed.push({ index, reads: round.reads });
  }

  /** Lets go of every confirmed read that the state machine has caught up with. */
  serve(appliedIndex: number): void {
    if (this.#confirmed.length === 0) return;
    this.#confirmed = this.#confirmed.filter(({ index, reads }) => {
      if (index > appliedIndex) return true;
      this.#count -= reads.length;
      for (const read of reads) read.resolve();
      return false;
    });
  }

  /** Asks again what got no answer for `roundMs` (or at all, after a change of leader). */
  sweep(nowMs: number, roundMs: number, isLeaderNew: boolean): void {
    for (const [context, { reads, startedMs }] of this.#rounds) {
      if (!isLeaderNew && nowMs - startedMs < roundMs) continue;
      this.#rounds.delete(context);
      this.#waiting.push(...reads);
    }
    const isLate = (read: Read): boolean => read.deadlineMs <= nowMs;
    if (!this.#waiting.some(isLate)) return;
    const late = this.#waiting.filter(isLate);
    this.#waiting = this.#waiting.filter((read) => !isLate(read));
    this.#count -= late.length;
    for (const read of late)
      read.reject(
        new ToolstackError('NO_QUORUM', 'read: no majority confirmed the leader in time'),
      );
  }

  failAll(error: Error): void {
    const all = [
      ...this.#waiting,
      ...[...this.#rounds.values()].flatMap(({ reads }) => reads),
      ...this.#confirmed.flatMap(({ reads }) => reads),
    ];
    this.#waiting = [];
    this.#rounds.clear();
    this.#confirmed = [];
    this.#count = 0;
    for (const read of all) read.reject(error);
  }
}
