import type { Entry, HardState, NodeId, SnapshotMeta } from '../core/messages.ts';

/** Whose disk this is. Written once, compared at every start. */
export interface StorageIdentity {
  /** The cluster's name, as in its certificates. */
  readonly cluster: string;
  /** The group inside the cluster: `vm`, `block`, `network`, `xenstore`. */
  readonly group: string;
  readonly node: NodeId;
}

/** Bytes of a digest of the hash chain: SHA-256. */
export const DIGEST_BYTES = 32;

/** The digest before the first entry of any log. */
export const CHAIN_START: Uint8Array = new Uint8Array(DIGEST_BYTES);

/** A snapshot as it is stored and streamed. */
export interface StoredSnapshot {
  readonly meta: SnapshotMeta;
  /** Digest of the entry at `meta.index`, so that the hash chain goes on after it. */
  readonly chain: Uint8Array;
  /** The state machine, the session table and the directory of members, in pieces. */
  readonly chunks: readonly Uint8Array[];
}

/** Everything one turn of the event loop wants durable; the parts become one atomic batch. */
export interface StorageWrite {
  readonly hardState?: HardState;
  /** Consecutive; REPLACES everything stored from `entries[0].index` on. */
  readonly entries: readonly Entry[];
  /** Received from the leader: REPLACES the whole log. */
  readonly snapshot?: StoredSnapshot;
  /** False: durable with the next write that is true. */
  readonly sync: boolean;
}

/** What was durable when the storage was opened. */
export interface StoredState {
  readonly hardState: HardState;
  /** Absent in a new, empty storage. */
  readonly snapshot?: StoredSnapshot;
  /** Consecutive, from `snapshot.meta.index + 1` or earlier. */
  readonly entries: readonly Entry[];
  /** Term of the entry before `entries[0]`. */
  readonly previousTerm: number;
}

/** What storage has done since it was opened. */
export interface StorageMetrics {
  readonly syncs: number;
  readonly batches: number;
  readonly entries: number;
  readonly bytes: number;
  /** Duration of the last synced write, milliseconds. */
  readonly lastSyncMs: number;
  /** Exponentially weighted mean, milliseconds. */
  readonly meanSyncMs: number;
}

/**
 * The durable part of one member. Writes become durable in the order they were asked for; one is in
 * flight at a time and those asked meanwhile share the next batch (group commit). A rejected write
 * means the disk can no longer be trusted: the process must end, since what the kernel dropped
 * after a failed sync cannot be known.
 */
export interface ReplicaStorage {
  /** Random, made with the storage: tells two disks that claim one identity apart. */
  readonly instance: string;
  readonly state: StoredState;
  /** Lets go of `state`, which holds the whole log, once it was used. */
  forgetState(): void;
  /** Resolves once this write, and every one before it, is durable. */
  write(write: StorageWrite): Promise<void>;
  /** Stores a snapshot of the own state machine beside the log and forgets older ones. */
  saveSnapshot(snapshot: StoredSnapshot): Promise<void>;
  /** Forgets whole records of entries up to `throughIndex`; a part of them may stay. */
  compact(throughIndex: number): Promise<void>;
  /** The newest stored snapshot, for a follower that needs it. */
  readSnapshot(): Promise<StoredSnapshot | undefined>;
  /** Digest of the stored entry at `index`. */
  chainAt(index: number): Uint8Array;
  metrics(): StorageMetrics;
  /** Waits for writes asked for, then closes. */
  close(): Promise<void>;
}
