import { crc32 } from 'node:zlib';
import type { ConfState, HardState, SnapshotMeta } from '../core/messages.ts';
import { DIGEST_BYTES } from './storage.ts';
import type { StorageIdentity } from './storage.ts';

/* Small records: JSON after a checksum, so that a dump of the database can be read by eye. */
const CRC_BYTES = 4;
export const FORMAT_VERSION = 1;

/** The identity as stored, with a random mark that tells two disks of one identity apart. */
export interface IdentityRecord extends StorageIdentity {
  readonly format: number;
  readonly instance: string;
}

/** What is needed to find and check a snapshot's pieces. */
export interface SnapshotManifest {
  readonly meta: SnapshotMeta;
  /** Hexadecimal. */
  readonly chain: string;
  /** Length and CRC-32 of each piece. */
  readonly pieces: readonly { readonly bytes: number; readonly crc: number }[];
}

export function encodeSealed(value: IdentityRecord | HardState | SnapshotManifest): Buffer {
  const text = Buffer.from(JSON.stringify(value));
  const record = Buffer.allocUnsafe(CRC_BYTES + text.length);
  record.writeUInt32BE(crc32(text), 0);
  record.set(text, CRC_BYTES);
  return record;
}

/** The value, or undefined when the checksum does not match. */
function unseal(record: Buffer): unknown {
  if (record.length < CRC_BYTES) return undefined;
  const text = record.subarray(CRC_BYTES);
  if (crc32(text) !== record.readUInt32BE(0)) return undefined;
  return JSON.parse(text.toString());
}

export function decodeIdentity(record: Buffer): IdentityRecord | undefined {
  return unseal(record) as IdentityRecord | undefined;
}

export function decodeHardState(record: Buffer): HardState | undefined {
  return unseal(record) as HardState | undefined;
}

export function decodeManifest(record: Buffer): SnapshotManifest | undefined {
  return unseal(record) as SnapshotManifest | undefined;
}

/** A manifest over pieces held in memory. */
export function describeSnapshot(
  meta: SnapshotMeta,
  chain: Uint8Array,
  chunks: readonly Uint8Array[],
): SnapshotManifest {
  return {
    meta: { index: meta.index, term: meta.term, confState: copyConfState(meta.confState) },
    chain: Buffer.from(chain.subarray(0, DIGEST_BYTES)).toString('hex'),
    pieces: chunks.map((chunk) => ({ bytes: chunk.length, crc: crc32(chunk) })),
  };
}

function copyConfState(confState: ConfState): ConfState {
  const { voters, votersOutgoing, learners, learnersNext, autoLeave } = confState;
  return { voters, votersOutgoing, learners, learnersNext, autoLeave };
}
