import { randomUUID } from 'node:crypto';
import { assert } from '../../model/assert.ts';
import type { Entry } from '../core/messages.ts';
import { chunkKey, HARD_STATE_KEY, IDENTITY_KEY, logKey, SNAPSHOT_KEY } from './keys.ts';
import { lastDigest, packRecord, unpackRecord } from './log-record.ts';
import type { OrderedStore, StoreOperation } from './ordered-store.ts';
import type { Recovered, RecordSpan } from './recovery.ts';
import { readSnapshot, recover } from './recovery.ts';
import { describeSnapshot, encodeSealed, FORMAT_VERSION } from './state-record.ts';
import { CHAIN_START } from './storage.ts';
import type { ReplicaStorage, StorageIdentity, StorageMetrics } from './storage.ts';
import type { StoredSnapshot, StoredState, StorageWrite } from './storage.ts';

/** Weight of the newest sample in the mean duration of a sync. */
const SYNC_MEAN_WEIGHT = 0.05;

/** Writes that share one batch. */
interface Group {
  readonly operations: StoreOperation[];
  sync: boolean;
  /** Packed log records of this group by key. */
  readonly records: Map<string, Buffer>;
  readonly done: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A member's log over any {@link OrderedStore}: packs entries into records, keeps the hash chain,
 * and commits in groups. Recovery happens in {@link openStorage}, before one exists.
 */
class LogStorage implements ReplicaStorage {
  state: StoredState;
  readonly instance: string;
  readonly #name: string;
  readonly #store: OrderedStore;
  /** Ascending and touching: each record ends where the next begins. */
  #records: RecordSpan[];
  #tail: { index: number; term: number; digest: Uint8Array };
  #snapshot: { index: number; term: number; chain: Uint8Array; pieces: number } | undefined;
  #waiting: Group | undefined;
  #writing: Group | undefined;
  /** Packed records that are not in the store yet, for those who must read them back. */
  readonly #unwritten = new Map<string, Buffer>();
  #failure: unknown;
  readonly #metrics = { syncs: 0, batches: 0, entries: 0, bytes: 0, lastSyncMs: 0, meanSyncMs: 0 };

  constructor(name: string, store: OrderedStore, instance: string, recovered: Recovered) {
    this.#name = name;
    this.#store = store;
    this.instance = instance;
    this.state = recovered.state;
    this.#records = recovered.records;
    const snapshot = recovered.state.snapshot;
    if (snapshot !== undefined)
      this.#snapshot = {
        index: snapshot.meta.index,
        term: snapshot.meta.term,
        chain: snapshot.chain,
        pieces: snapshot.chunks.length,
      };
    this.#tail = recovered.tail;
  }

  forgetState(): void {
    this.state = { hardState: this.state.hardState, entries: [], previousTerm: 0 };
  }

  write(write: StorageWrite): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure as Error);
    const empty = write.entries.length === 0 && !write.hardState && !write.snapshot;
    if (empty || !write.sync) {
      if (!empty) this.#add(this.#group(), write);
      return this.#lastSynced();
    }
    const group = this.#group();
    this.#add(group, write);
    group.sync = true;
    if (this.#writing === undefined) void this.#commit();
    return group.done;
  }

  async saveSnapshot(snapshot: StoredSnapshot): Promise<void> {
    const { index } = snapshot.meta;
    // One piece at a time and unsynced, so that the log's own writes pass in between.
    for (const [piece, chunk] of snapshot.chunks.entries())
      await this.#store.batch(
        [{ type: 'put', key: chunkKey(index, piece), value: asBuffer(chunk) }],
        { sync: false },
      );
    const group = this.#group();
    this.#putManifest(group, snapshot);
    group.sync = true;
    if (this.#writing === undefined) void this.#commit();
    return group.done;
  }

  compact(throughIndex: number): Promise<void> {
    const group = this.#group();
    while (this.#records.length > 1 && this.#records[0]!.last <= throughIndex)
      this.#delete(group, this.#records.shift()!);
    return Promise.resolve();
  }

  readSnapshot(): Promise<StoredSnapshot | undefined> {
    return readSnapshot(this.#name, this.#store);
  }

  chainAt(index: number): Uint8Array {
    if (index === this.#tail.index) return this.#tail.digest;
    if (index === this.#snapshot?.index) return this.#snapshot.chain;
    if (index === 0) return CHAIN_START;
    const span = this.#records.findLast(({ first }) => first <= index);
    assert(span !== undefined && index <= span.last, `entry ${index} is stored`);
    return this.#readRecord(span).digest(index - span.first);
  }

  metrics(): StorageMetrics {
    return { ...this.#metrics };
  }

  async close(): Promise<void> {
    while (this.#writing !== undefined || (this.#waiting?.operations.length ?? 0) > 0) {
      if (this.#failure !== undefined) break;
      await (this.#writing?.done ?? this.#commit());
    }
    await this.#store.close();
  }

  #group(): Group {
    if (this.#waiting === undefined) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      // Every caller sees the rejection through its own promise; a group without one is no leak.
      promise.catch(() => undefined);
      this.#waiting = {
        operations: [],
        sync: false,
        records: new Map(),
        done: promise,
        resolve,
        reject,
      };
    }
    return this.#waiting;
  }

  /** The last write that will be synced: what an unsynced write counts as durable with. */
  #lastSynced(): Promise<void> {
    if (this.#waiting?.sync === true) return this.#waiting.done;
    return this.#writing?.done ?? Promise.resolve();
  }

  /** Writes one group after the other until none waits for durability. */
  async #commit(): Promise<void> {
    const group = this.#group();
    this.#waiting = undefined;
    this.#writing = group;
    const started = performance.now();
    try {
      await this.#store.batch(group.operations, { sync: group.sync });
    } catch (error) {
      this.#failure = error;
      group.reject(error);
      const waiting = this.#waiting as Group | undefined;
      waiting?.reject(error);
      return;
    }
    this.#measure(group, performance.now() - started);
    for (const [key, record] of group.records)
      if (this.#unwritten.get(key) === record) this.#unwritten.delete(key);
    this.#writing = undefined;
    group.resolve();
    if ((this.#waiting as Group | undefined)?.sync === true) void this.#commit();
  }

  #measure(group: Group, elapsedMs: number): void {
    this.#metrics.batches++;
    if (!group.sync) return;
    this.#metrics.syncs++;
    this.#metrics.lastSyncMs = elapsedMs;
    this.#metrics.meanSyncMs += (elapsedMs - this.#metrics.meanSyncMs) * SYNC_MEAN_WEIGHT;
  }

  #add(group: Group, write: StorageWrite): void {
    if (write.snapshot !== undefined) this.#install(group, write.snapshot);
    if (write.entries.length > 0) this.#append(group, write.entries);
    if (write.hardState !== undefined) {
      const { term, vote, commit } = write.hardState;
      put(group, HARD_STATE_KEY, encodeSealed({ term, vote, commit }));
    }
  }

  #append(group: Group, entries: readonly Entry[]): void {
    const first = entries[0]!.index;
    const last = entries.at(-1)!;
    if (first <= this.#tail.index) this.#truncate(group, first);
    assert(first === this.#tail.index + 1, `entry ${first} follows ${this.#tail.index}`);
    const record = packRecord(entries, this.#tail.term, this.#tail.digest);
    const key = logKey(first);
    put(group, key, record);
    group.records.set(key, record);
    this.#unwritten.set(key, record);
    this.#records.push({ first, last: last.index });
    // A copy: a view would keep the whole record in memory.
    this.#tail = { index: last.index, term: last.term, digest: Buffer.from(lastDigest(record)) };
    this.#metrics.entries += entries.length;
    this.#metrics.bytes += record.length;
  }

  /** Forgets entries from `from` on. A record cut in the middle stays; its successor says where. */
  #truncate(group: Group, from: number): void {
    const before = from - 1;
    const digest = Buffer.from(this.chainAt(before));
    const term = this.#termAt(before);
    while (this.#records.length > 0 && this.#records.at(-1)!.first >= from)
      this.#delete(group, this.#records.pop()!);
    const cut = this.#records.pop();
    if (cut !== undefined) this.#records.push({ first: cut.first, last: before });
    this.#tail = { index: before, term, digest };
  }

  #termAt(index: number): number {
    if (index === this.#snapshot?.index) return this.#snapshot.term;
    if (index === 0) return 0;
    const span = this.#records.findLast(({ first }) => first <= index);
    assert(span !== undefined && index <= span.last, `entry ${index} is stored`);
    return this.#readRecord(span).entries[index - span.first]!.term;
  }

  #readRecord(span: RecordSpan) {
    const key = logKey(span.first);
    const bytes = this.#unwritten.get(key) ?? this.#store.get(key);
    assert(bytes !== undefined, `record ${key} is stored`);
    const record = unpackRecord(bytes);
    assert(typeof record !== 'string', `record ${key} reads as it was written`);
    return record;
  }

  /** Replaces log and snapshot by one received from the leader. */
  #install(group: Group, snapshot: StoredSnapshot): void {
    for (const span of this.#records) this.#delete(group, span);
    this.#records = [];
    for (const [piece, chunk] of snapshot.chunks.entries())
      put(group, chunkKey(snapshot.meta.index, piece), asBuffer(chunk));
    this.#putManifest(group, snapshot);
    const { index, term } = snapshot.meta;
    this.#tail = { index, term, digest: Buffer.from(snapshot.chain) };
  }

  #putManifest(group: Group, snapshot: StoredSnapshot): void {
    const { meta, chain, chunks } = snapshot;
    put(group, SNAPSHOT_KEY, encodeSealed(describeSnapshot(meta, chain, chunks)));
    const old = this.#snapshot;
    if (old !== undefined && old.index !== meta.index)
      for (let piece = 0; piece < old.pieces; piece++)
        group.operations.push({ type: 'del', key: chunkKey(old.index, piece) });
    const { index, term } = meta;
    this.#snapshot = { index, term, chain: Buffer.from(chain), pieces: chunks.length };
  }

  #delete(group: Group, span: RecordSpan): void {
    group.operations.push({ type: 'del', key: logKey(span.first) });
  }
}

function put(group: Group, key: string, value: Buffer): void {
  group.operations.push({ type: 'put', key, value });
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/**
 * Recovers a member's state from `store` and opens it for writing.
 *
 * @param name  what messages call it: the path of the database.
 * @throws ToolstackError `IDENTITY_MISMATCH` for another member's disk, `LOG_CORRUPT` for damage.
 */
export async function openStorage(
  name: string,
  store: OrderedStore,
  identity: StorageIdentity,
): Promise<ReplicaStorage> {
  try {
    const recovered = await recover(name, store, identity);
    if (recovered.identity !== undefined)
      return new LogStorage(name, store, recovered.identity.instance, recovered);
    const instance = randomUUID();
    const record = { ...identity, format: FORMAT_VERSION, instance };
    const put = { type: 'put', key: IDENTITY_KEY, value: encodeSealed(record) } as const;
    await store.batch([put], { sync: true });
    return new LogStorage(name, store, instance, recovered);
  } catch (error) {
    await store.close();
    throw error;
  }
}
