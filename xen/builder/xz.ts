import { crc32 } from './crc32.ts';
import { demand, invalidImage } from './invalid-image.ts';
import { LzmaDecoder } from './lzma.ts';
import { undoX86Filter } from './x86-filter.ts';

/**
 * The .xz container as kernels are packed with it: one stream, CRC32 or no check, LZMA2 behind at
 * most the x86 filter. Source: the .xz file format, version 1.2.1. Pure.
 */
const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const HEADER_BYTES = 12;
const FOOTER_BYTES = 12;
const FOOTER_MAGIC = 0x5a59;
const CHECK_NONE = 0;
const CHECK_CRC32 = 1;
const FILTER_X86 = 4;
const FILTER_LZMA2 = 0x21;
const BLOCKS_MAX = 65_536;

/** Tells an .xz file by its first bytes. */
export function isXz(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Inflates a whole .xz stream. IMAGE_INVALID if it is damaged or holds more than `maxBytes`. */
export function inflateXz(file: Uint8Array, maxBytes: number): Uint8Array {
  demand(file.length >= HEADER_BYTES + FOOTER_BYTES && isXz(file), 'xz: not an .xz stream');
  const header = new Reader(file.subarray(MAGIC.length, HEADER_BYTES), 'stream header');
  const flags = header.take(2);
  demand(header.u32() === crc32(flags), 'xz: stream header fails its check');
  const [reserved = 0, check = 0] = flags;
  if (reserved !== 0 || (check !== CHECK_NONE && check !== CHECK_CRC32))
    throw invalidImage(`xz: check ${check} is not supported; kernels are packed with crc32`);
  const checkBytes = check === CHECK_CRC32 ? 4 : 0;

  const index = readIndex(file, flags);
  const totalBytes = index.reduce((sum, block) => sum + block.inflatedBytes, 0);
  demand(totalBytes <= maxBytes, `xz: inflates to ${totalBytes} bytes, at most ${maxBytes}`);
  const output = new Uint8Array(totalBytes);
  let [from, to] = [HEADER_BYTES, 0];
  for (const { packedBytes, inflatedBytes } of index) {
    const end = from + padded(packedBytes);
    const room = output.subarray(to, to + inflatedBytes);
    inflateBlock(file.subarray(from, end), end - from - packedBytes, room, checkBytes);
    from = end;
    to += inflatedBytes;
  }
  return output;
}

interface IndexRecord {
  /** Without the padding to four bytes. */
  readonly packedBytes: number;
  readonly inflatedBytes: number;
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** The blocks, as the end of the file lists them. They fill the file exactly. */
function readIndex(file: Uint8Array, flags: Uint8Array): readonly IndexRecord[] {
  const footer = new Reader(file.subarray(-FOOTER_BYTES), 'stream footer');
  const footerCheck = footer.u32();
  const covered = file.subarray(file.length - 8, file.length - 2);
  const indexBytes = (footer.u32() + 1) * 4;
  const sameFlags = footer.take(2).every((byte, place) => byte === flags[place]);
  demand(footerCheck === crc32(covered) && sameFlags, 'xz: stream footer fails its check');
  demand(footer.u16() === FOOTER_MAGIC, 'xz: stream footer is missing; is the file whole?');
  const end = file.length - FOOTER_BYTES;
  demand(indexBytes <= end - HEADER_BYTES, 'xz: index larger than the file');

  const bytes = file.subarray(end - indexBytes, end);
  const index = new Reader(bytes.subarray(0, -4), 'index');
  const check = new Reader(bytes.subarray(-4), 'index').u32();
  demand(check === crc32(bytes.subarray(0, -4)) && index.u8() === 0, 'xz: index fails its check');
  const count = index.variable();
  demand(count <= BLOCKS_MAX, `xz: ${count} blocks, at most ${BLOCKS_MAX}`);
  const records: IndexRecord[] = [];
  let at = HEADER_BYTES;
  for (let block = 0; block < count; block++) {
    const packedBytes = index.variable();
    records.push({ packedBytes, inflatedBytes: index.variable() });
    at += padded(packedBytes);
  }
  demand(at === end - indexBytes, 'xz: index does not match the blocks');
  return records;
}

/** `padding` bytes lie between the data and the check, which ends the block. */
function inflateBlock(
  block: Uint8Array,
  padding: number,
  output: Uint8Array,
  checkBytes: number,
): void {
  const headerBytes = ((block[0] ?? 0) + 1) * 4;
  demand(
    block[0] !== 0 && headerBytes + padding + checkBytes <= block.length,
    'xz: block too short',
  );
  const header = new Reader(block.subarray(1, headerBytes - 4), 'block header');
  const headerCheck = new Reader(block.subarray(headerBytes - 4), 'block header').u32();
  demand(headerCheck === crc32(block.subarray(0, headerBytes - 4)), 'xz: block header fails check');
  const hasX86Filter = readFilters(header);

  const packed = block.subarray(headerBytes, block.length - checkBytes - padding);
  inflateLzma2(packed, output);
  if (hasX86Filter) undoX86Filter(output);
  if (checkBytes === 0) return;
  const check = new Reader(block.subarray(-checkBytes), 'block check').u32();
  demand(check === crc32(output), 'xz: data fails its check');
}

/** True for the x86 filter before LZMA2, false for LZMA2 alone; refuses all else. */
function readFilters(header: Reader): boolean {
  const flags = header.u8();
  demand((flags & 0x3c) === 0, 'xz: block header has unknown flags');
  // The sizes are in the index too, where they were looked at.
  if ((flags & 0x40) !== 0) header.variable();
  if ((flags & 0x80) !== 0) header.variable();
  const filters = Array.from({ length: (flags & 3) + 1 }, () => {
    const id = header.variable();
    const properties = header.take(header.variable());
    return { id, hasOffset: id === FILTER_X86 && properties.some((byte) => byte !== 0) };
  });
  const ids = filters.map(({ id }) => id).join(' ');
  const isKnown = ids === `${FILTER_LZMA2}` || ids === `${FILTER_X86} ${FILTER_LZMA2}`;
  if (!isKnown || filters.some(({ hasOffset }) => hasOffset))
    throw invalidImage(`xz: filters ${ids} are not supported; kernels need x86 and LZMA2 alone`);
  return filters.length === 2;
}

/** LZMA2: chunks, each stored or packed, each perhaps with a fresh start. */
function inflateLzma2(packed: Uint8Array, output: Uint8Array): void {
  const reader = new Reader(packed, 'LZMA2 data');
  const decoder = new LzmaDecoder(output);
  let [needsDictionary, needsState] = [true, true];
  for (let control = reader.u8(); control !== 0; control = reader.u8()) {
    const isStored = control < 0x80;
    demand(!isStored || control <= 2, `xz: LZMA2 control byte ${control}`);
    const forgets = control === 1 || control >= 0xe0;
    demand(forgets || !needsDictionary, 'xz: LZMA2 data begins without a dictionary');
    if (forgets) decoder.forget();
    needsDictionary = false;
    if (isStored) {
      decoder.store(reader.take(reader.u16be() + 1));
      continue;
    }
    const inflatedBytes = ((control & 0x1f) << 16) + reader.u16be() + 1;
    const packedBytes = reader.u16be() + 1;
    demand(control >= 0xc0 || !needsState, 'xz: LZMA2 data begins without properties');
    if (control >= 0xc0) decoder.setProperties(reader.u8());
    if (control >= 0xa0) decoder.resetState();
    needsState = false;
    decoder.decode(reader.take(packedBytes), inflatedBytes);
  }
  demand(decoder.written === output.length, 'xz: less data than announced');
  demand(reader.isAtEnd, 'xz: bytes after the end of the LZMA2 data');
}

/** Reads forwards; IMAGE_INVALID past the end. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  #at = 0;

  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes;
    this.#what = what;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  take(count: number): Uint8Array {
    demand(count <= this.#bytes.length - this.#at, `xz: ${this.#what} is truncated`);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  u8(): number {
    return this.take(1)[0] ?? 0;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u16be(): number {
    return (this.u8() << 8) | this.u8();
  }

  u32(): number {
    return this.u16() + this.u16() * 65_536;
  }

  /** Seven bits a byte, lowest first; refused past 2^53. */
  variable(): number {
    let value = 0;
    for (let place = 0; place < 8; place++) {
      const byte = this.u8();
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80 && Number.isSafeInteger(value)) return value;
    }
    throw invalidImage(`xz: ${this.#what} holds a number that is too large`);
  }
}
