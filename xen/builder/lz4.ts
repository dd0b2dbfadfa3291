import { demand } from './invalid-image.ts';

/**
 * LZ4 as kernels are packed with it: the legacy frame, blocks of up to 8 MiB that stand alone.
 * Source: LZ4 block format description and LZ4 frame format description, "legacy frame". Pure.
 *
 *     magic | block bytes | block | block bytes | block | …
 *     block: (token | literal length… | literals | distance | match length…)…, literals last
 */
const MAGIC = 0x184c_2102;
const WORD_BYTES = 4;
const BLOCK_BYTES_MAX = 8 * 1024 * 1024;
/** What a block of 8 MiB that cannot be packed grows to. */
const PACKED_BYTES_MAX = BLOCK_BYTES_MAX + Math.floor(BLOCK_BYTES_MAX / 255) + 16;

/** A length of so much in a token goes on in the bytes behind it. */
const LENGTH_CONTINUES = 15;
const LENGTH_BYTE_MAX = 255;
const MATCH_BYTES_MIN = 4;

/** Inflates a legacy frame. IMAGE_INVALID for a damaged one, or past `bytesMax`. */
export function inflateLz4(packed: Uint8Array, bytesMax: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  demand(packed.length >= WORD_BYTES, 'lz4: truncated magic');
  demand(view.getUint32(0, true) === MAGIC, 'lz4: not a legacy frame');
  const blocks: Uint8Array[] = [];
  let total = 0;
  let last = BLOCK_BYTES_MAX;
  for (let at = WORD_BYTES; at < packed.length;) {
    demand(at + WORD_BYTES <= packed.length, 'lz4: truncated block size');
    const size = view.getUint32(at, true);
    at += WORD_BYTES;
    demand(size > 0 && size <= PACKED_BYTES_MAX, `lz4: block of ${size} bytes`);
    demand(at + size <= packed.length, 'lz4: truncated block');
    demand(last === BLOCK_BYTES_MAX, 'lz4: a block that is not whole has others behind it');
    const block = inflateBlock(packed.subarray(at, at + size));
    total += block.length;
    demand(total <= bytesMax, `lz4: more than ${bytesMax} bytes`);
    blocks.push(block);
    last = block.length;
    at += size;
  }
  const whole = new Uint8Array(total);
  let end = 0;
  for (const block of blocks) {
    whole.set(block, end);
    end += block.length;
  }
  return whole;
}

function inflateBlock(packed: Uint8Array): Uint8Array {
  const output = new Uint8Array(BLOCK_BYTES_MAX);
  let [at, written] = [0, 0];
  const byte = (): number => {
    demand(at < packed.length, 'lz4: truncated sequence');
    return packed[at++] ?? 0;
  };
  const length = (begun: number): number => {
    let value = begun;
    if (begun !== LENGTH_CONTINUES) return value;
    for (let more = LENGTH_BYTE_MAX; more === LENGTH_BYTE_MAX; value += more) more = byte();
    return value;
  };
  for (;;) {
    const token = byte();
    const literals = length(token >> 4);
    demand(at + literals <= packed.length, 'lz4: literals reach outside their block');
    demand(written + literals <= BLOCK_BYTES_MAX, 'lz4: block of more than 8 MiB');
    output.set(packed.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at === packed.length) return output.slice(0, written);

    const distance = byte() | (byte() << 8);
    const count = length(token & LENGTH_CONTINUES) + MATCH_BYTES_MIN;
    demand(distance > 0 && distance <= written, 'lz4: match reaches outside its block');
    demand(written + count <= BLOCK_BYTES_MAX, 'lz4: block of more than 8 MiB');
    // Source and copy may overlap: then what was just written repeats.
    if (distance >= count)
      output.copyWithin(written, written - distance, written - distance + count);
    else for (let i = written; i < written + count; i++) output[i] = output[i - distance] ?? 0;
    written += count;
  }
}
