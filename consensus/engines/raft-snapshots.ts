import { assert } from '../../model/assert.ts';
import type { InstallSnapshot } from '../core/messages.ts';
import type { Raft } from '../core/raft.ts';
import type { ReplicaState } from '../replica-state.ts';
import type { ReplicaStorage, StoredSnapshot } from '../storage/storage.ts';
import type { Transport } from '../transport/transport.ts';

interface Parts {
  readonly raft: Raft;
  readonly state: ReplicaState;
  readonly storage: ReplicaStorage;
  readonly transport: Transport;
  /** Bytes of commands between two snapshots, at least. */
  readonly everyBytes: number;
  readonly keepEntries: number;
}

/** Takes, sends and installs one member's snapshots. */
export class RaftSnapshots {
  readonly #parts: Parts;
  /** Received whole; the core has not asked to install it yet. */
  #staged: StoredSnapshot | undefined;
  #sizeBytes: number;
  #bytesSince = 0;
  #isTaking = false;
  /** Index of the newest one. */
  index: number;

  constructor(parts: Parts, newest: StoredSnapshot | undefined) {
    this.#parts = parts;
    this.index = newest?.meta.index ?? 0;
    this.#sizeBytes = byteSum(newest?.chunks ?? []);
  }

  /** Counts applied bytes; whether a snapshot is due. */
  count(bytes: number): boolean {
    this.#bytesSince += bytes;
    // A third of what a snapshot holds: taking them stays a small part of the work, and so does
    // carrying out the log again at the next start.
    return (
      !this.#isTaking && this.#bytesSince >= Math.max(this.#parts.everyBytes, this.#sizeBytes / 3)
    );
  }

  async take(): Promise<void> {
    const { raft, state, storage, keepEntries } = this.#parts;
    this.#isTaking = true;
    this.#bytesSince = 0;
    const index = state.appliedIndex;
    const term = raft.termAt(index);
    assert(term !== undefined, `the term of applied entry ${index} is known`);
    const meta = { index, term, confState: raft.confState() };
    const chunks = state.snapshot();
    this.#sizeBytes = byteSum(chunks);
    await storage.saveSnapshot({ meta, chain: storage.chainAt(index), chunks });
    for (const chunk of chunks) release(chunk);
    this.#isTaking = false;
    // One from the leader may have come meanwhile.
    if (index <= this.index) return;
    this.index = index;
    const through = Math.max(0, index - keepEntries);
    raft.compact(meta, through);
    await storage.compact(through);
  }

  /** Streams the newest one to a follower that needs it; whether it arrived. */
  async send(message: InstallSnapshot): Promise<boolean> {
    const { storage, transport } = this.#parts;
    const snapshot = await storage.readSnapshot();
    if (snapshot === undefined) return false;
    return await transport.sendSnapshot({ ...message, snapshot: snapshot.meta }, snapshot);
  }

  stage(snapshot: StoredSnapshot): void {
    this.#staged = snapshot;
  }

  /** The bytes of the snapshot the core wants installed. */
  staged(index: number): StoredSnapshot {
    const snapshot = this.#staged;
    assert(snapshot?.meta.index === index, `snapshot ${index} is here before it is installed`);
    return snapshot;
  }

  /** It is durable: makes it the state. */
  install(snapshot: StoredSnapshot): void {
    const { index } = snapshot.meta;
    this.#staged = undefined;
    this.#parts.state.restore(index, snapshot.chunks);
    this.index = index;
    this.#sizeBytes = byteSum(snapshot.chunks);
    this.#bytesSince = 0;
    this.#parts.raft.applied(index);
  }
}

/**
 * Frees memory at once. The collector sees little of what lies outside its heap, and would let
 * several whole snapshots wait for it.
 */
function release({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

function byteSum(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}
