import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { assert } from '../../model/assert.ts';
import type { Entry } from '../core/messages.ts';
import { DIGEST_BYTES } from './storage.ts';

/*
 * One record holds all entries of one write, since LevelDB's cost is per record. Digests stand
 * between the entries, so that what a digest covers is one contiguous range:
 *
 *   crc32 | version | count | first index | term before | digest before
 *                                                         | entry | digest | entry | digest ...
 *                                                         '-------'   covered by this digest
 *
 * An entry is: index, term, kind, length, data. Integers are big-endian; indexes and terms have
 * 48 bits, which lasts 89 years at 100,000 entries a second.
 */
const VERSION = 1;
const CRC_AT = 0;
const VERSION_AT = 4;
const COUNT_AT = 5;
const FIRST_AT = 9;
const PREVIOUS_TERM_AT = 15;
const DIGESTS_AT = 21;
const UINT48_BYTES = 6;
const ENTRY_HEADER_BYTES = 17;
const KIND_NORMAL = 0;
const KIND_CONFIG = 1;

/** The place of a record in the log and in the hash chain. */
export interface RecordHeader {
  readonly first: number;
  readonly count: number;
  readonly previousTerm: number;
  readonly previousDigest: Uint8Array;
}

/** A decoded record. */
export interface LogRecord extends RecordHeader {
  readonly entries: readonly Entry[];
  /** A view of the digest of `entries[at]`. Few are asked for, so none is kept ready. */
  readonly digest: (at: number) => Uint8Array;
}

/** Packs consecutive entries and computes their digests. */
export function packRecord(
  entries: readonly Entry[],
  previousTerm: number,
  previousDigest: Uint8Array,
): Buffer {
  const first = entries[0];
  assert(first !== undefined, 'a log record holds at least one entry');
  let bytes = DIGESTS_AT + DIGEST_BYTES;
  for (const entry of entries) bytes += ENTRY_HEADER_BYTES + entry.data.length + DIGEST_BYTES;
  const record = Buffer.allocUnsafeSlow(bytes);
  record.writeUInt8(VERSION, VERSION_AT);
  record.writeUInt32BE(entries.length, COUNT_AT);
  record.writeUIntBE(first.index, FIRST_AT, UINT48_BYTES);
  record.writeUIntBE(previousTerm, PREVIOUS_TERM_AT, UINT48_BYTES);
  record.set(previousDigest, DIGESTS_AT);
  let at = DIGESTS_AT;
  let index = first.index;
  for (const entry of entries) {
    assert(entry.index === index++, 'entries of one record are consecutive');
    at = packEntry(record, at, entry);
  }
  record.writeUInt32BE(crc32(record.subarray(VERSION_AT)), CRC_AT);
  return record;
}

/** Writes one entry after the digest at `digestAt`; returns where its own digest stands. */
function packEntry(record: Buffer, digestAt: number, entry: Entry): number {
  const at = digestAt + DIGEST_BYTES;
  record.writeUIntBE(entry.index, at, UINT48_BYTES);
  record.writeUIntBE(entry.term, at + 6, UINT48_BYTES);
  record[at + 12] = entry.kind === 'config' ? KIND_CONFIG : KIND_NORMAL;
  record.writeUInt32BE(entry.data.length, at + 13);
  record.set(entry.data, at + ENTRY_HEADER_BYTES);
  const end = at + ENTRY_HEADER_BYTES + entry.data.length;
  // A 'binary' string is the cheapest way to get 32 bytes out of one-shot hashing.
  const digest = hash('sha256', record.subarray(digestAt, end), 'binary');
  record.write(digest, end, DIGEST_BYTES, 'latin1');
  return end;
}

/** Digest of the last entry of a packed record. */
export function lastDigest(record: Buffer): Uint8Array {
  return record.subarray(record.length - DIGEST_BYTES);
}

/** Why a stored record cannot be used. */
export type RecordFault = 'too short' | 'wrong checksum' | 'unknown version' | 'wrong layout';

/** Decodes a record whole, or says what is wrong with it; never throws on stored bytes. */
export function unpackRecord(record: Buffer): LogRecord | RecordFault {
  if (record.length < DIGESTS_AT + DIGEST_BYTES) return 'too short';
  if (crc32(record.subarray(VERSION_AT)) !== record.readUInt32BE(CRC_AT)) return 'wrong checksum';
  if (record.readUInt8(VERSION_AT) !== VERSION) return 'unknown version';
  const count = record.readUInt32BE(COUNT_AT);
  const first = record.readUIntBE(FIRST_AT, UINT48_BYTES);
  const entries: Entry[] = [];
  const ends: number[] = [];
  let at = DIGESTS_AT + DIGEST_BYTES;
  for (let offset = 0; offset < count; offset++) {
    if (at + ENTRY_HEADER_BYTES > record.length) return 'wrong layout';
    const dataAt = at + ENTRY_HEADER_BYTES;
    const end = dataAt + record.readUInt32BE(at + 13);
    if (end + DIGEST_BYTES > record.length) return 'wrong layout';
    const index = record.readUIntBE(at, UINT48_BYTES);
    if (index !== first + offset) return 'wrong layout';
    entries.push({
      index,
      term: record.readUIntBE(at + 6, UINT48_BYTES),
      kind: record[at + 12] === KIND_CONFIG ? 'config' : 'normal',
      data: record.subarray(dataAt, end),
    });
    ends.push(end);
    at = end + DIGEST_BYTES;
  }
  if (at !== record.length || count === 0) return 'wrong layout';
  return {
    first,
    count,
    previousTerm: record.readUIntBE(PREVIOUS_TERM_AT, UINT48_BYTES),
    previousDigest: record.subarray(DIGESTS_AT, DIGESTS_AT + DIGEST_BYTES),
    entries,
    digest: (of) => record.subarray(ends[of]!, ends[of]! + DIGEST_BYTES),
  };
}

/** Digest of one entry given its predecessor's: what an audit recomputes. */
export function chainDigest(previousDigest: Uint8Array, entry: Entry): Uint8Array {
  const scratch = Buffer.alloc(2 * DIGEST_BYTES + ENTRY_HEADER_BYTES + entry.data.length);
  scratch.set(previousDigest, 0);
  return scratch.subarray(packEntry(scratch, 0, entry));
}
