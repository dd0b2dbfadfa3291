import { assert } from '../../model/assert.ts';

/** What a console that printed nothing costs. */
const FIRST_BYTES = 4096;

const NEWLINE = 0x0a;

/**
 * The last bytes of a stream, found by their offset from its start. Pure. Memory grows with what
 * is printed, up to the limit: byte x of the stream lies at x mod the size of the buffer.
 */
export class ScrollBack {
  readonly #limitBytes: number;
  #buffer: Uint8Array;
  #start: number;
  #end: number;

  /** @param offset what the first byte appended is the number of. */
  constructor(limitBytes: number, offset = 0) {
    assert(limitBytes > 0, 'a scroll-back keeps at least one byte');
    this.#limitBytes = limitBytes;
    this.#buffer = new Uint8Array(Math.min(FIRST_BYTES, limitBytes));
    this.#start = offset;
    this.#end = offset;
  }

  /** Offset of the oldest byte kept. */
  get start(): number {
    return this.#start;
  }

  /** Offset after the newest byte: how much was printed in all. */
  get end(): number {
    return this.#end;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    const size = this.#buffer.length;
    const kept = bytes.subarray(Math.max(0, bytes.length - size));
    const at = (this.#end + bytes.length - kept.length) % size;
    const first = kept.subarray(0, size - at);
    this.#buffer.set(first, at);
    this.#buffer.set(kept.subarray(first.length), 0);
    this.#end += bytes.length;
    this.#start = Math.max(this.#start, this.#end - size);
  }

  /** A copy of at most `bytesMax` bytes from `offset` on, which must be kept still. */
  read(offset: number, bytesMax: number): Uint8Array {
    assert(offset >= this.#start && offset <= this.#end, 'scroll-back: no such offset');
    const count = Math.min(bytesMax, this.#end - offset);
    const bytes = new Uint8Array(count);
    const at = offset % this.#buffer.length;
    const first = this.#buffer.subarray(at, Math.min(at + count, this.#buffer.length));
    bytes.set(first);
    bytes.set(this.#buffer.subarray(0, count - first.length), first.length);
    return bytes;
  }

  /** Where the last `count` lines begin; the one being printed counts if it has begun. */
  lastLines(count: number): number {
    if (count === 0) return this.#end;
    let missing = count;
    for (let offset = this.#end - 1; offset >= this.#start; offset--) {
      const isBreak = this.#buffer[offset % this.#buffer.length] === NEWLINE;
      if (isBreak && offset !== this.#end - 1 && --missing === 0) return offset + 1;
    }
    return this.#start;
  }

  #makeRoom(count: number): void {
    const needed = this.#end - this.#start + count;
    let size = this.#buffer.length;
    if (needed <= size || size === this.#limitBytes) return;
    while (size < needed && size < this.#limitBytes) size = Math.min(size * 2, this.#limitBytes);
    const kept = this.read(this.#start, this.#buffer.length);
    this.#buffer = new Uint8Array(size);
    const at = this.#start % size;
    const first = kept.subarray(0, size - at);
    this.#buffer.set(first, at);
    this.#buffer.set(kept.subarray(first.length), 0);
  }
}
