import { demand, invalidImage } from './invalid-image.ts';

/**
 * The bzImage that distributions ship: a real-mode header, and the kernel proper packed behind it.
 * Source: Linux, Documentation/x86/boot.rst. Pure.
 */
const AT = {
  setupSectors: 0x1f1,
  bootFlag: 0x1fe,
  magic: 0x202,
  version: 0x206,
  payloadOffset: 0x248,
  payloadLength: 0x24c,
} as const;
const HEADER_END = 0x250;
const SECTOR_BYTES = 512;
const DEFAULT_SETUP_SECTORS = 4;
const BOOT_FLAG = 0xaa55;
/** "HdrS" as a little-endian number. */
const MAGIC = 0x5372_6448;
/** 2.08, Linux 2.6.26: the first to say where the payload lies. */
const OLDEST_VERSION = 0x0208;
/** The kernel's build appends the inflated size where the format itself does not end with it. */
const SIZE_BYTES = 4;

export type Packing = 'none' | 'gzip' | 'xz' | 'zstd' | 'bzip2' | 'lzma' | 'lzo' | 'lz4';

export interface Payload {
  readonly packing: Packing;
  /** The packed kernel alone, without an appended size. */
  readonly bytes: Uint8Array;
  /** What it inflates to, as the image says it; not to be trusted. */
  readonly inflatedBytes: number;
}

const MAGICS: readonly (readonly [Packing, readonly number[]])[] = [
  ['none', [0x7f, 0x45, 0x4c, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['lzo', [0x89, 0x4c, 0x5a, 0x4f]],
  ['lz4', [0x02, 0x21, 0x4c, 0x18]],
];

/** How the bytes are packed, by how they begin; undefined for none of those a kernel knows. */
export function packingOf(bytes: Uint8Array): Packing | undefined {
  return MAGICS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0];
}

/** True if the file has the boot header of a bzImage. */
export function isBzImage(file: Uint8Array): boolean {
  if (file.length < HEADER_END) return false;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return (
    view.getUint16(AT.bootFlag, true) === BOOT_FLAG && view.getUint32(AT.magic, true) === MAGIC
  );
}

/** Finds the packed kernel in a bzImage. IMAGE_INVALID if its header leads outside the file. */
export function findPayload(file: Uint8Array): Payload {
  demand(isBzImage(file), 'not a bzImage');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint16(AT.version, true);
  demand(version >= OLDEST_VERSION, `boot protocol 0x${version.toString(16)} is too old`);
  const setupSectors = view.getUint8(AT.setupSectors) || DEFAULT_SETUP_SECTORS;
  const start = (setupSectors + 1) * SECTOR_BYTES + view.getUint32(AT.payloadOffset, true);
  const length = view.getUint32(AT.payloadLength, true);
  demand(
    length > SIZE_BYTES && start + length <= file.length,
    `truncated: its payload ends at ${start + length}, the file at ${file.length}`,
  );
  const whole = file.subarray(start, start + length);
  const packing = packingOf(whole);
  if (packing === undefined) throw invalidImage('payload is packed in an unknown way');
  const inflatedBytes = view.getUint32(start + length - SIZE_BYTES, true);
  if (packing === 'none') return { packing, bytes: whole, inflatedBytes: length };
  // A gzip stream ends with the size itself.
  const bytes = packing === 'gzip' ? whole : whole.subarray(0, -SIZE_BYTES);
  return { packing, bytes, inflatedBytes };
}
