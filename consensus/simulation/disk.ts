import type { MachineState } from './session-machine.ts';
import type { World } from './world.ts';
import type { Entry, HardState, SnapshotMeta } from '../core/messages.ts';
import type { RaftState } from '../core/ready.ts';

export interface StoredSnapshot {
  readonly meta: SnapshotMeta;
  readonly state: MachineState;
}

/** One atomic batch. Written and durable are two things: see {@link Disk}. */
export interface Batch {
  readonly hardState?: HardState;
  readonly entries: readonly Entry[];
  /** Replaces the log. */
  readonly snapshot?: StoredSnapshot;
  /** Taken here: the log is kept, but for entries up to `dropThrough`. */
  readonly compaction?: { readonly snapshot: StoredSnapshot; readonly dropThrough: number };
  readonly onDurable: () => void;
}

export interface DiskFaults {
  /** How long a sync takes, drawn anew for each. */
  readonly syncMs: () => number;
  readonly failsSync: () => boolean;
}

/**
 * The disk of one node. Batches are written in order and synced in groups: whatever was written
 * while a sync ran goes into the next one. A crash keeps any number of the batches not yet durable,
 * oldest first, and may tear the next one, which its checksum then shows: it reads as absent.
 */
export class Disk {
  readonly #world: World;
  readonly #faults: DiskFaults;
  /** The process cannot go on: it does not know any more what is on the disk. */
  readonly #onSyncFailed: () => void;

  #hardState: HardState = { term: 0, vote: 0, commit: 0 };
  #snapshot: StoredSnapshot;
  #entries: Entry[] = [];
  /** Index of `#entries[0]`, or of the entry to come. */
  #firstIndex: number;
  #previousTerm: number;
  #written: Batch[] = [];
  #isSyncing = false;
  /** A sync of a process that has died completes for nobody. */
  #process = 0;

  constructor(world: World, faults: DiskFaults, first: StoredSnapshot, onSyncFailed: () => void) {
    this.#world = world;
    this.#faults = faults;
    this.#snapshot = first;
    this.#firstIndex = first.meta.index + 1;
    this.#previousTerm = first.meta.term;
    this.#onSyncFailed = onSyncFailed;
  }

  get hardState(): HardState {
    return this.#hardState;
  }

  get snapshot(): StoredSnapshot {
    return this.#snapshot;
  }

  get lastIndex(): number {
    return this.#firstIndex + this.#entries.length - 1;
  }

  /** Term of a durable entry; undefined if it was dropped or is not durable. */
  termAt(index: number): number | undefined {
    if (index === this.#firstIndex - 1) return this.#previousTerm;
    return this.#entries[index - this.#firstIndex]?.term;
  }

  /** Whether (index, term) would survive a crash now, as an entry or inside the snapshot. */
  holds(index: number, term: number): boolean {
    return index <= this.#snapshot.meta.index || this.termAt(index) === term;
  }

  write(batch: Batch): void {
    this.#written.push(batch);
    if (!this.#isSyncing) this.#sync();
  }

  /** The process dies. Returns how many batches were lost. */
  crash(): number {
    const kept = this.#world.dice.whole(0, this.#written.length);
    for (const batch of this.#written.slice(0, kept)) this.#store(batch);
    const lost = this.#written.length - kept;
    this.#written = [];
    this.#isSyncing = false;
    this.#process++;
    return lost;
  }

  /** What a new process reads. */
  read(): RaftState {
    return {
      hardState: this.#hardState,
      snapshot: this.#snapshot.meta,
      entries: [...this.#entries],
      previousTerm: this.#previousTerm,
    };
  }

  #sync(): void {
    const batches = [...this.#written];
    const process = this.#process;
    this.#isSyncing = true;
    this.#world.after(this.#faults.syncMs(), () => {
      if (process !== this.#process) return;
      if (this.#faults.failsSync()) {
        this.#onSyncFailed();
        return;
      }
      for (const batch of batches) {
        this.#written.shift();
        this.#store(batch);
        batch.onDurable();
      }
      this.#isSyncing = false;
      if (this.#written.length > 0) this.#sync();
    });
  }

  #store(batch: Batch): void {
    if (batch.snapshot !== undefined) {
      this.#snapshot = batch.snapshot;
      this.#entries = [];
      this.#firstIndex = batch.snapshot.meta.index + 1;
      this.#previousTerm = batch.snapshot.meta.term;
    }
    const first = batch.entries[0]?.index;
    if (first !== undefined) {
      this.#entries.length = first - this.#firstIndex;
      this.#entries.push(...batch.entries);
    }
    if (batch.hardState !== undefined) this.#hardState = batch.hardState;
    if (batch.compaction !== undefined) this.#compact(batch.compaction);
  }

  #compact({ snapshot, dropThrough }: NonNullable<Batch['compaction']>): void {
    if (snapshot.meta.index <= this.#snapshot.meta.index) return;
    this.#snapshot = snapshot;
    if (dropThrough < this.#firstIndex) return;
    this.#previousTerm = this.termAt(dropThrough) as number;
    this.#entries.splice(0, dropThrough + 1 - this.#firstIndex);
    this.#firstIndex = dropThrough + 1;
  }
}
