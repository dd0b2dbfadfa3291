import { demand } from './invalid-image.ts';

/**
 * The LZO1X stream of one block. What a byte means depends on how many literals came before it.
 * Source: Linux, Documentation/staging/lzo.rst. Pure.
 */
const FIRST_LITERALS = 17;
const LONG_RUN_BYTES = 255;
/** After a run of literals of its own, as against the few behind a match. */
const AFTER_RUN = 4;
const END_DISTANCE = 16384;
const NEAR_DISTANCE = 2048;

/** Where a stream is: what is left to read, and what was written. */
class Block {
  readonly output: Uint8Array;
  readonly #packed: Uint8Array;
  #at = 0;
  #written = 0;

  constructor(packed: Uint8Array, sizeBytes: number) {
    this.#packed = packed;
    this.output = new Uint8Array(sizeBytes);
  }

  get isWhole(): boolean {
    return this.#at === this.#packed.length && this.#written === this.output.length;
  }

  byte(): number {
    demand(this.#at < this.#packed.length, 'lzo: truncated block');
    return this.#packed[this.#at++] ?? 0;
  }

  /** Zeros count 255 each; the byte behind them ends it. */
  longLength(base: number): number {
    let length = base;
    for (;;) {
      const byte = this.byte();
      if (byte !== 0) return length + byte;
      length += LONG_RUN_BYTES;
    }
  }

  /** Fourteen bits of a distance, and how many literals follow. */
  distance(): { readonly distance: number; readonly literals: number } {
    const word = this.byte() | (this.byte() << 8);
    return { distance: word >> 2, literals: word & 3 };
  }

  copyLiterals(count: number): void {
    const end = this.#at + count;
    demand(end <= this.#packed.length, 'lzo: literals reach outside their block');
    demand(this.#written + count <= this.output.length, 'lzo: more data than announced');
    this.output.set(this.#packed.subarray(this.#at, end), this.#written);
    this.#at = end;
    this.#written += count;
  }

  /** Copies byte by byte: what was just written may be part of it. */
  copyMatch(distance: number, count: number): void {
    demand(distance <= this.#written, 'lzo: match reaches outside its block');
    demand(this.#written + count <= this.output.length, 'lzo: more data than announced');
    const { output } = this;
    for (let left = count; left > 0; left--, this.#written++)
      output[this.#written] = output[this.#written - distance] ?? 0;
  }
}

/** Inflates a block to exactly `sizeBytes`. IMAGE_INVALID for a damaged one. */
export function inflateLzo1x(packed: Uint8Array, sizeBytes: number): Uint8Array {
  const block = new Block(packed, sizeBytes);
  let state = 0;
  let code = block.byte();
  if (code > FIRST_LITERALS) {
    const count = code - FIRST_LITERALS;
    block.copyLiterals(count);
    state = Math.min(count, AFTER_RUN);
    code = block.byte();
  }
  for (;;) {
    const next = code < 16 ? lowCode(block, code, state) : matchCode(block, code);
    if (next === undefined) break;
    state = next;
    if (state > 0 && state < AFTER_RUN) block.copyLiterals(state);
    code = block.byte();
  }
  demand(block.isWhole, 'lzo: block ends early');
  return block.output;
}

/** A run of literals, or a short match close by; answers the state that follows. */
function lowCode(block: Block, code: number, state: number): number {
  if (state === 0) {
    block.copyLiterals(3 + (code === 0 ? block.longLength(15) : code));
    return AFTER_RUN;
  }
  const near = (block.byte() << 2) + (code >> 2);
  if (state === AFTER_RUN) block.copyMatch(near + NEAR_DISTANCE + 1, 3);
  else block.copyMatch(near + 1, 2);
  return code & 3;
}

/** A match; answers the state that follows, or undefined at the end of the stream. */
function matchCode(block: Block, code: number): number | undefined {
  if (code >= 64) {
    const count = code >= 128 ? 5 + ((code >> 5) & 3) : 3 + ((code >> 5) & 1);
    block.copyMatch((block.byte() << 3) + ((code >> 2) & 7) + 1, count);
    return code & 3;
  }
  if (code >= 32) {
    const count = 2 + ((code & 31) === 0 ? block.longLength(31) : code & 31);
    const { distance, literals } = block.distance();
    block.copyMatch(distance + 1, count);
    return literals;
  }
  const count = 2 + ((code & 7) === 0 ? block.longLength(7) : code & 7);
  const { distance, literals } = block.distance();
  const far = END_DISTANCE + ((code & 8) << 11) + distance;
  if (far === END_DISTANCE) return undefined;
  block.copyMatch(far, count);
  return literals;
}
