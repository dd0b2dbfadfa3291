import { assert } from '../../model/assert.ts';

/**
 * The appends on their way to one follower: a ring of (last index, bytes), oldest first. Bounded in
 * messages, and softly in bytes: the message that passes the bound is still let through.
 */
export class Inflights {
  readonly #messagesMax: number;
  readonly #bytesMax: number;
  #indexes: number[] = [];
  #sizes: number[] = [];
  #start = 0;
  #count = 0;
  #bytes = 0;

  constructor(messagesMax: number, bytesMax: number) {
    assert(messagesMax >= 1 && bytesMax >= 1, 'inflight limits are at least 1');
    this.#messagesMax = messagesMax;
    this.#bytesMax = bytesMax;
  }

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.#count >= this.#messagesMax || this.#bytes >= this.#bytesMax;
  }

  /** Notes a message that ends with `index`. Indexes must come in ascending order. */
  add(index: number, bytes: number): void {
    assert(!this.isFull, 'nothing is sent while the inflight window is full');
    const slot = (this.#start + this.#count) % this.#messagesMax;
    this.#indexes[slot] = index;
    this.#sizes[slot] = bytes;
    this.#count++;
    this.#bytes += bytes;
  }

  /** The follower has everything up to `index`. */
  freeUpTo(index: number): void {
    while (this.#count > 0 && (this.#indexes[this.#start] as number) <= index) {
      this.#bytes -= this.#sizes[this.#start] as number;
      this.#start = (this.#start + 1) % this.#messagesMax;
      this.#count--;
    }
  }

  clear(): void {
    this.#start = 0;
    this.#count = 0;
    this.#bytes = 0;
  }
}
