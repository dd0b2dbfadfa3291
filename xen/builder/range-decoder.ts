import { demand } from './invalid-image.ts';

/** A probability of one half, in 2048ths. */
export const HALF = 1024;

const MODEL_BITS = 11;
const MOVE_BITS = 5;
/** Below this, `range` takes in another byte. */
const TOP = 2 ** 24;

/**
 * LZMA's binary range decoder over one chunk: reads bits by adaptive probabilities. Reading past
 * the end gives zeros, so that the hot path has no check; {@link finish} refuses such a chunk.
 *
 * Source: LZMA specification, I. Pavlov, 2015.
 */
export class RangeDecoder {
  #bytes: Uint8Array = new Uint8Array(0);
  #position = 0;
  #range = 0;
  #code = 0;

  /** Begins a chunk: one zero byte, then the first four bytes of the code. */
  start(bytes: Uint8Array): void {
    demand(bytes.length >= 5 && bytes[0] === 0, 'xz: LZMA chunk does not begin as one');
    this.#bytes = bytes;
    this.#position = 5;
    this.#range = 0xffff_ffff;
    this.#code = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  }

  /** The chunk must have been read to its last byte, and no further. */
  finish(): void {
    const isWhole = this.#position === this.#bytes.length && this.#code === 0;
    demand(isWhole, 'xz: LZMA chunk ends before or after its data');
  }

  /** One bit by the probability at `index`, which learns from it. */
  bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index]!;
    const bound = (this.#range >>> MODEL_BITS) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + ((2048 - probability) >>> MOVE_BITS);
      if (bound < TOP) this.#shift();
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    probabilities[index] = probability - (probability >>> MOVE_BITS);
    if (this.#range < TOP) this.#shift();
    return 1;
  }

  /** `count` bits, most significant first, each by its place in a tree that begins at `base`. */
  tree(probabilities: Uint16Array, base: number, count: number): number {
    let node = 1;
    for (let left = count; left > 0; left--)
      node = (node << 1) | this.bit(probabilities, base + node);
    return node - (1 << count);
  }

  /** The same, least significant bit first. */
  reverseTree(probabilities: Uint16Array, base: number, count: number): number {
    let node = 1;
    let value = 0;
    for (let place = 0; place < count; place++) {
      const bit = this.bit(probabilities, base + node);
      node = (node << 1) | bit;
      value |= bit << place;
    }
    return value;
  }

  /** `count` bits that are as likely 0 as 1. */
  direct(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) this.#code -= this.#range;
      value = (value << 1) | bit;
      if (this.#range < TOP) this.#shift();
    }
    return value >>> 0;
  }

  #shift(): void {
    this.#range = (this.#range << 8) >>> 0;
    const next = this.#bytes[this.#position++] ?? 0;
    this.#code = ((this.#code << 8) | next) >>> 0;
  }
}
