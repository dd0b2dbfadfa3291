import { crc32 } from 'node:zlib';
import { ToolstackError } from '../../model/errors.ts';
import type { Entry, HardState } from '../core/messages.ts';
import { CHUNK_RANGE, chunkKey, HARD_STATE_KEY, IDENTITY_KEY, LOG_RANGE } from './keys.ts';
import { logKey, SNAPSHOT_KEY } from './keys.ts';
import { unpackRecord } from './log-record.ts';
import type { LogRecord } from './log-record.ts';
import type { OrderedStore } from './ordered-store.ts';
import { decodeHardState, decodeIdentity, decodeManifest, FORMAT_VERSION } from './state-record.ts';
import type { IdentityRecord } from './state-record.ts';
import { CHAIN_START } from './storage.ts';
import type { StorageIdentity, StoredSnapshot, StoredState } from './storage.ts';

/** Which entries the record under `logKey(first)` still counts for. */
export interface RecordSpan {
  readonly first: number;
  readonly last: number;
}

/** Last entry of the log: where the next one joins the chain. */
export interface LogTail {
  readonly index: number;
  readonly term: number;
  readonly digest: Uint8Array;
}

export interface Recovered {
  /** Absent in a new storage. */
  readonly identity?: IdentityRecord;
  readonly state: StoredState;
  readonly records: RecordSpan[];
  readonly tail: LogTail;
}

const NEW_HARD_STATE: HardState = { term: 0, vote: 0, commit: 0 };

/**
 * Reads and checks everything stored. A batch LevelDB could not finish is gone whole, so whatever
 * is here must be consistent: a wrong checksum, a gap, a broken chain or a commit index beyond the
 * log mean that synced bytes changed or vanished, and a member that forgot what it promised must
 * not vote.
 */
export async function recover(
  name: string,
  store: OrderedStore,
  identity: StorageIdentity,
): Promise<Recovered> {
  const found = checkIdentity(name, store.get(IDENTITY_KEY), identity);
  // Both are read at once; they are most of what a start waits for.
  const [snapshot, records] = await Promise.all([
    readSnapshot(name, store),
    store.range(...LOG_RANGE),
  ]);
  const log = readLog(name, records, snapshot);
  const hardState = checkHardState(name, store.get(HARD_STATE_KEY), log.tail);
  const { entries, previousTerm } = log;
  const state = { hardState, entries, previousTerm, ...(snapshot && { snapshot }) };
  return { state, records: log.records, tail: log.tail, ...(found && { identity: found }) };
}

function corrupt(name: string, what: string): ToolstackError {
  const advice = 'remove the member from its group and join it again with an empty disk';
  return new ToolstackError('LOG_CORRUPT', `log ${name}: ${what}; ${advice}`);
}

function checkIdentity(
  name: string,
  record: Buffer | undefined,
  expected: StorageIdentity,
): IdentityRecord | undefined {
  if (record === undefined) return undefined;
  const seen = decodeIdentity(record);
  if (seen === undefined) throw corrupt(name, 'the identity record has a wrong checksum');
  if (seen.format !== FORMAT_VERSION)
    throw new ToolstackError(
      'IDENTITY_MISMATCH',
      `log ${name}: format ${seen.format}, this program knows ${FORMAT_VERSION}; use its version`,
    );
  for (const field of ['cluster', 'group', 'node'] as const)
    if (seen[field] !== expected[field])
      throw new ToolstackError(
        'IDENTITY_MISMATCH',
        `log ${name}: belongs to ${field} ${seen[field]}, configured is ${expected[field]}; ` +
          'correct the configuration or give this member its own directory',
      );
  return seen;
}

function checkHardState(name: string, record: Buffer | undefined, tail: LogTail): HardState {
  if (record === undefined) {
    if (tail.index === 0) return NEW_HARD_STATE;
    throw corrupt(name, `entries up to ${tail.index} but no term and vote`);
  }
  const hardState = decodeHardState(record);
  if (hardState === undefined) throw corrupt(name, 'the hard state has a wrong checksum');
  if (hardState.commit > tail.index)
    throw corrupt(name, `committed up to ${hardState.commit} but entries end at ${tail.index}`);
  if (hardState.term < tail.term)
    throw corrupt(name, `in term ${hardState.term} but the last entry has term ${tail.term}`);
  return hardState;
}

/** The newest complete snapshot, every piece checked. */
export async function readSnapshot(
  name: string,
  store: OrderedStore,
): Promise<StoredSnapshot | undefined> {
  const record = store.get(SNAPSHOT_KEY);
  if (record === undefined) return undefined;
  const manifest = decodeManifest(record);
  if (manifest === undefined) throw corrupt(name, 'the snapshot manifest has a wrong checksum');
  const { index } = manifest.meta;
  const stored = new Map(await store.range(...CHUNK_RANGE));
  const chunks = manifest.pieces.map(({ bytes, crc }, piece) => {
    const chunk = stored.get(chunkKey(index, piece));
    if (chunk === undefined) throw corrupt(name, `piece ${piece} of snapshot ${index} is missing`);
    if (chunk.length !== bytes || crc32(chunk) !== crc)
      throw corrupt(name, `piece ${piece} of snapshot ${index} has a wrong checksum`);
    return chunk;
  });
  return { meta: manifest.meta, chain: Buffer.from(manifest.chain, 'hex'), chunks };
}

interface ReadLog {
  readonly entries: Entry[];
  readonly previousTerm: number;
  readonly records: RecordSpan[];
  readonly tail: LogTail;
}

function readLog(
  name: string,
  stored: readonly [string, Buffer][],
  snapshot: StoredSnapshot | undefined,
): ReadLog {
  const base: LogTail = {
    index: snapshot?.meta.index ?? 0,
    term: snapshot?.meta.term ?? 0,
    digest: snapshot?.chain ?? CHAIN_START,
  };
  const log: PartialLog = { base, entries: [], records: [] };
  let previousTerm = base.term;
  for (const [key, value] of stored) {
    const record = unpackRecord(value);
    if (typeof record === 'string') throw corrupt(name, `record ${key}: ${record}`);
    if (key !== logKey(record.first)) throw corrupt(name, `record ${key} holds ${record.first}`);
    if (log.previous === undefined) previousTerm = record.previousTerm;
    addRecord(name, log, record);
  }
  const last = log.previous;
  if (last === undefined) return { ...log, previousTerm, tail: base };
  const { index, term } = last.entries.at(-1)!;
  if (index < base.index) throw corrupt(name, `entries end at ${index}, before its snapshot`);
  return {
    ...log,
    previousTerm,
    tail: { index, term, digest: Buffer.from(last.digest(last.count - 1)) },
  };
}

interface PartialLog {
  readonly base: LogTail;
  readonly entries: Entry[];
  readonly records: RecordSpan[];
  previous?: LogRecord;
}

function addRecord(name: string, log: PartialLog, record: LogRecord): void {
  const { base, previous } = log;
  if (previous !== undefined) cutOverlap(name, log, previous, record);
  else if (record.first > base.index + 1)
    throw corrupt(name, `entries ${base.index + 1} to ${record.first - 1} are missing`);
  else if (record.first === base.index + 1)
    checkLink(name, record.previousDigest, base.digest, record.first);
  const atBase = base.index - record.first;
  if (atBase >= 0 && atBase < record.count)
    checkLink(name, record.digest(atBase), base.digest, base.index + 1);
  for (const entry of record.entries) log.entries.push(entry);
  log.records.push({ first: record.first, last: record.first + record.count - 1 });
  log.previous = record;
}

function checkLink(name: string, digest: Uint8Array, expected: Uint8Array, index: number): void {
  if (Buffer.compare(digest, expected) !== 0)
    throw corrupt(name, `the hash chain breaks before entry ${index}`);
}

/** A successor that starts inside its predecessor replaced the entries from there on. */
function cutOverlap(name: string, log: PartialLog, previous: LogRecord, record: LogRecord): void {
  const kept = record.first - previous.first;
  if (kept > previous.count) {
    const missing = `${previous.first + previous.count} to ${record.first - 1}`;
    throw corrupt(name, `entries ${missing} are missing`);
  }
  checkLink(name, record.previousDigest, previous.digest(kept - 1), record.first);
  log.entries.length -= previous.count - kept;
  log.records[log.records.length - 1] = { first: previous.first, last: record.first - 1 };
}
