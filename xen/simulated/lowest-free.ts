/** Hands out the lowest free number of a range, as Xen does with ports. */
export class LowestFree {
  readonly #last: number;
  readonly #taken = new Set<number>();
  /** Invariant: every number below is taken. */
  #hint: number;

  constructor(first: number, last: number) {
    this.#hint = first;
    this.#last = last;
  }

  /** Undefined if all are taken. */
  take(): number | undefined {
    while (this.#taken.has(this.#hint)) this.#hint++;
    if (this.#hint > this.#last) return undefined;
    this.#taken.add(this.#hint);
    return this.#hint++;
  }

  give(number: number): void {
    if (this.#taken.delete(number)) this.#hint = Math.min(this.#hint, number);
  }
}
