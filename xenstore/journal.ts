import { assert } from '../model/assert.ts';

/*
 * The journal's outer shape. What one turn of the daemon changed is one batch: it counts whole or
 * not at all, because none of the turn's replies leaves before the batch is written.
 *
 *     file  = header batch*
 *     header= "q0-xsj\0" version:u8  generation:u32
 *     batch = length:u32 crc:u32 body        crc over length, generation and body
 *
 * All numbers little-endian. The generation is in every checksum, so that blocks of an older file
 * can never pass for a continuation of this one.
 */
const MAGIC = Uint8Array.of(0x71, 0x30, 0x2d, 0x78, 0x73, 0x6a, 0x00);
const VERSION = 1;
/** Bytes before the first batch. */
export const JOURNAL_HEADER_BYTES = 12;
/** Bytes before the body of a batch. */
export const BATCH_HEADER_BYTES = 8;

/** Longest batch body: a snapshot of the whole state. A longer length in a file is damage. */
export const JOURNAL_BATCH_BYTES_MAX = 512 * 1024 * 1024;

const CRC_TABLES = makeCrcTables();

/** Four tables of CRC-32 (ISO-HDLC, polynomial 0xEDB88320), to take four bytes a step. */
function makeCrcTables(): Uint32Array {
  const tables = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const previous = tables[index - 256] ?? 0;
    tables[index] = (previous >>> 8) ^ (tables[previous & 0xff] ?? 0);
  }
  return tables;
}

/** CRC-32 of bytes `start` to `end` of `bytes`, continuing from `seed` (0 to begin). */
export function crc32(bytes: Uint8Array, start: number, end: number, seed = 0): number {
  const t = CRC_TABLES;
  let crc = ~seed;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (t[768 + (crc & 0xff)] ?? 0) ^
      (t[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (t[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (t[crc >>> 24] ?? 0);
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function batchCrc(generation: number, bytes: Uint8Array, start: number, end: number): number {
  return crc32(bytes, start, end, (generation ^ (end - start)) >>> 0);
}

/** The first bytes of a journal file. `generation` is a u32, higher than any earlier file's. */
export function journalHeader(generation: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(JOURNAL_HEADER_BYTES);
  header.set(MAGIC);
  header[MAGIC.length] = VERSION;
  new DataView(header.buffer).setUint32(8, generation, true);
  return header;
}

const FIRST_CAPACITY_BYTES = 64 * 1024;

/** Collects the entries of one turn in one growing buffer, so that one write takes them all. */
export class BatchWriter {
  /** Of the file that the next finished batch is for. */
  generation: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #view: DataView;
  #end = BATCH_HEADER_BYTES;

  constructor(generation: number) {
    this.generation = generation;
    this.#bytes = new Uint8Array(FIRST_CAPACITY_BYTES);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get isEmpty(): boolean {
    return this.#end === BATCH_HEADER_BYTES;
  }

  /** Bytes that {@link finish} would return. */
  get byteLength(): number {
    return this.#end;
  }

  #reserve(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + count));
    grown.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  u8(value: number): void {
    this.#reserve(1);
    this.#view.setUint8(this.#end, value);
    this.#end += 1;
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#end, value, true);
    this.#end += 4;
  }

  f64(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#end, value, true);
    this.#end += 8;
  }

  /** Bytes with their length in front. */
  bytes(value: Uint8Array): void {
    this.#reserve(4 + value.length);
    this.#view.setUint32(this.#end, value.length, true);
    this.#bytes.set(value, this.#end + 4);
    this.#end += 4 + value.length;
  }

  /** Entries that another writer framed, without their frame. */
  raw(body: Uint8Array): void {
    this.#reserve(body.length);
    this.#bytes.set(body, this.#end);
    this.#end += body.length;
  }

  /**
   * Closes the batch and begins the next one.
   *
   * @returns the framed batch, or undefined if nothing was added. The bytes are the writer's own
   * buffer: write them before the next entry is added.
   */
  finish(): Uint8Array<ArrayBuffer> | undefined {
    if (this.isEmpty) return undefined;
    const end = this.#end;
    const length = end - BATCH_HEADER_BYTES;
    assert(length <= JOURNAL_BATCH_BYTES_MAX, `journal: a batch of ${length} bytes`);
    this.#view.setUint32(0, length, true);
    this.#view.setUint32(4, batchCrc(this.generation, this.#bytes, BATCH_HEADER_BYTES, end), true);
    this.#end = BATCH_HEADER_BYTES;
    return this.#bytes.subarray(0, end);
  }
}

/** Why reading stopped; 'end' is the only one that is not damage. */
export type JournalEnd = 'end' | 'torn' | 'corrupt' | 'not-a-journal' | 'wrong-version';

export interface JournalContents {
  readonly generation: number;
  /** The bodies of the whole batches, in order. Views into the bytes given. */
  readonly batches: readonly Uint8Array[];
  /** Up to where the file is good: what lies beyond must be cut before appending. */
  readonly goodBytes: number;
  readonly end: JournalEnd;
}

/** Reads a journal's bytes. Never throws: damage ends the reading and is reported. */
export function readJournal(bytes: Uint8Array): JournalContents {
  const nothing = { generation: 0, batches: [], goodBytes: 0 };
  if (bytes.length < JOURNAL_HEADER_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte))
    return { ...nothing, end: 'not-a-journal' };
  if (bytes[MAGIC.length] !== VERSION) return { ...nothing, end: 'wrong-version' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const generation = view.getUint32(8, true);
  const batches: Uint8Array[] = [];
  let at = JOURNAL_HEADER_BYTES;
  const stop = (end: JournalEnd): JournalContents => ({ generation, batches, goodBytes: at, end });
  while (at < bytes.length) {
    if (bytes.length - at < BATCH_HEADER_BYTES) return stop('torn');
    const length = view.getUint32(at, true);
    if (length === 0 || length > JOURNAL_BATCH_BYTES_MAX) return stop('corrupt');
    const start = at + BATCH_HEADER_BYTES;
    if (length > bytes.length - start) return stop('torn');
    if (view.getUint32(at + 4, true) !== batchCrc(generation, bytes, start, start + length))
      return stop('corrupt');
    batches.push(bytes.subarray(start, start + length));
    at = start + length;
  }
  return stop('end');
}

/** Reads the fields of one batch in the order they were written. */
export class BatchReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(body: Uint8Array) {
    this.#bytes = body;
    this.#view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  }

  get isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  #advance(count: number): number {
    const at = this.#at;
    assert(count <= this.#bytes.length - at, 'journal: a checksummed batch ends within an entry');
    this.#at = at + count;
    return at;
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#advance(8), true);
  }

  /** A view into the batch; copy it to keep it longer than the file's bytes. */
  bytes(): Uint8Array {
    const length = this.u32();
    const at = this.#advance(length);
    return this.#bytes.subarray(at, at + length);
  }
}
