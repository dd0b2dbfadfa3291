import { demand, invalidImage } from './invalid-image.ts';
import { inflateLzo1x } from './lzo1x.ts';

/**
 * LZO as kernels are packed with it: the file format of lzop, blocks of up to 256 KiB that stand
 * alone. Checksums are passed over: a kernel that is damaged is refused or fails by itself. Source:
 * Linux, lib/decompress_unlzo.c, for where the fields lie. Pure.
 *
 *     magic | versions, method | flags | dates | name | checksum | block … | 0
 *     block: inflated bytes | packed bytes | checksums | data, as it is if both are the same
 */
const MAGIC = [0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a];
const BLOCK_BYTES_MAX = 256 * 1024;

/** From this version on, the header has a level, a version to extract with and a longer date. */
const VERSION_WITH_LEVEL = 0x0940;

const FLAG = {
  adlerInflated: 0x1,
  adlerPacked: 0x2,
  crcInflated: 0x100,
  crcPacked: 0x200,
  filter: 0x800,
} as const;
const INFLATED_SUMS = [FLAG.adlerInflated, FLAG.crcInflated];
const PACKED_SUMS = [FLAG.adlerPacked, FLAG.crcPacked];

/** Inflates an lzop file of one member. IMAGE_INVALID for a damaged one, or past `bytesMax`. */
export function inflateLzo(packed: Uint8Array, bytesMax: number): Uint8Array {
  demand(
    MAGIC.every((byte, at) => packed[at] === byte),
    'lzo: not an lzop file',
  );
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = MAGIC.length;
  const skip = (count: number): number => {
    demand(at + count <= packed.length, 'lzo: truncated');
    at += count;
    return at - count;
  };
  const word = () => view.getUint32(skip(4), false);

  const version = view.getUint16(skip(2), false);
  const isNew = version >= VERSION_WITH_LEVEL;
  // The library's version and the method; and the version to extract with, and the level.
  skip(isNew ? 6 : 3);
  const flags = word();
  demand((flags & FLAG.filter) === 0, 'lzo: packed with a filter, which is not supported');
  const sums = (kinds: readonly number[]) => kinds.filter((kind) => (flags & kind) !== 0).length;
  // Mode and date.
  skip(isNew ? 12 : 8);
  const nameBytes = packed[skip(1)] ?? 0;
  skip(nameBytes + 4);

  const blocks: Uint8Array[] = [];
  let total = 0;
  for (let size = word(); size !== 0; size = word()) {
    demand(size <= BLOCK_BYTES_MAX, `lzo: block of ${size} bytes`);
    const packedBytes = word();
    demand(packedBytes > 0 && packedBytes <= size, `lzo: ${packedBytes} packed bytes for ${size}`);
    skip(4 * sums(INFLATED_SUMS));
    if (packedBytes < size) skip(4 * sums(PACKED_SUMS));
    const start = skip(packedBytes);
    const data = packed.subarray(start, start + packedBytes);
    total += size;
    demand(total <= bytesMax, `lzo: more than ${bytesMax} bytes`);
    blocks.push(packedBytes === size ? data : inflateLzo1x(data, size));
  }
  if (blocks.length === 0) throw invalidImage('lzo: no data');
  const whole = new Uint8Array(total);
  let end = 0;
  for (const block of blocks) {
    whole.set(block, end);
    end += block.length;
  }
  return whole;
}
