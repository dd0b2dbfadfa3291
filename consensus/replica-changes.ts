import { ToolstackError } from '../model/errors.ts';

/** One command that was carried out, in the group's order. */
export interface Change {
  readonly index: number;
  readonly atMs: number;
  readonly by: string;
  readonly command: Uint8Array;
  readonly result: Uint8Array;
}

/** Changes kept for subscribers that are behind. */
export const CHANGES_KEPT = 8_192;
/** The same in bytes of commands. */
export const CHANGES_KEPT_BYTES = 4 * 1024 * 1024;
/** Subscribers of one replica at a time. */
export const SUBSCRIBERS_MAX = 1_024;

/** The newest changes, and those who follow them. */
export class ChangeFeed {
  #kept: Change[] = [];
  /** Of `#kept`, the first that still counts; the rest before it is cut off now and then. */
  #start = 0;
  #bytes = 0;
  /** Everything up to here was dropped, or came as a snapshot. */
  #lostThrough = 0;
  readonly #waiting = new Set<() => void>();
  #subscribers = 0;
  #closed = false;

  push(change: Change): void {
    this.#kept.push(change);
    this.#bytes += change.command.length;
    while (
      this.#kept.length - this.#start > CHANGES_KEPT ||
      (this.#bytes > CHANGES_KEPT_BYTES && this.#kept.length - this.#start > 1)
    ) {
      const dropped = this.#kept[this.#start++]!;
      this.#bytes -= dropped.command.length;
      this.#lostThrough = dropped.index;
    }
    if (this.#start > CHANGES_KEPT) {
      this.#kept = this.#kept.slice(this.#start);
      this.#start = 0;
    }
    if (this.#waiting.size > 0) this.#wake();
  }

  /** A snapshot replaced the state: what led to it cannot be told. */
  reset(index: number): void {
    this.#kept = [];
    this.#start = 0;
    this.#bytes = 0;
    this.#lostThrough = index;
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /**
   * Changes after `index`, without end. Fails with `CHANGES_LOST` when some of them are no longer
   * kept: read the state whole and follow from its index.
   */
  async *after(index: number): AsyncGenerator<Change, void, undefined> {
    if (this.#subscribers >= SUBSCRIBERS_MAX)
      throw new ToolstackError(
        'QUOTA_EXCEEDED',
        `changes: ${SUBSCRIBERS_MAX} subscribers already; end some of them`,
      );
    this.#subscribers++;
    try {
      let position = index;
      for (;;) {
        if (this.#closed) return;
        if (position < this.#lostThrough)
          throw new ToolstackError(
            'CHANGES_LOST',
            `changes after ${position}: kept only after ${this.#lostThrough}; read the state anew`,
          );
        const next = this.#firstAfter(position);
        if (next === undefined) await this.#more();
        else {
          position = next.index;
          yield next;
        }
      }
    } finally {
      this.#subscribers--;
    }
  }

  /** By bisection: indexes rise, with gaps. */
  #firstAfter(index: number): Change | undefined {
    let low = this.#start;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#kept[middle]!.index > index) high = middle;
      else low = middle + 1;
    }
    return this.#kept[low];
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
    });
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
