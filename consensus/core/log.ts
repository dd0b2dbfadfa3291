import { assert } from '../../model/assert.ts';
import { entryBytes } from './messages.ts';
import type { Entry, SnapshotMeta } from './messages.ts';
import type { RaftState } from './ready.ts';

const NONE_YET: readonly Entry[] = [];

/**
 * The log of one member, all of it since the last compaction, in memory. What is where:
 *
 *     firstIndex            applied ≤ applying ≤ committed        lastIndex
 *        │ e e e e e e e e e e e │ e e e e │ e e e e │ e e e e e e e │
 *        └──────── stable: durable ────────────┘       │
 *        └──────── writing: handed to the storage ─────┘
 *
 * Invariants: stable ≤ writing ≤ lastIndex; applying ≤ min(stable, committed); committed entries
 * never change. A snapshot received and not yet durable is `pendingSnapshot`.
 */
export class RaftLog {
  readonly #entries: Entry[];
  /** Index of `#entries[0]`, or of the entry to come. */
  #firstIndex: number;
  /** Term of the entry before the first. */
  #previousTerm: number;

  committed: number;
  /** Commit as a restart would find it. No membership change beyond it takes effect. */
  durableCommit: number;
  applied: number;
  applying: number;
  stable: number;
  writing: number;
  /** The newest snapshot this member can send. */
  snapshot: SnapshotMeta;
  pendingSnapshot: SnapshotMeta | undefined;
  isSnapshotWriting = false;
  /** Bytes of entries handed out to be applied and not yet reported as such. */
  applyingBytes = 0;

  constructor(state: RaftState) {
    const { snapshot, entries, hardState } = state;
    this.snapshot = snapshot;
    this.#entries = [...entries];
    this.#firstIndex = entries[0]?.index ?? snapshot.index + 1;
    const startsAtSnapshot = this.#firstIndex === snapshot.index + 1;
    this.#previousTerm = startsAtSnapshot ? snapshot.term : (state.previousTerm ?? -1);
    assert(this.#previousTerm >= 0, 'log: the term before the first entry is known');
    assert(this.#firstIndex <= snapshot.index + 1, 'log: no gap between snapshot and entries');
    let term = this.#previousTerm;
    for (const [position, entry] of entries.entries()) {
      assert(entry.index === this.#firstIndex + position, 'log: stored entries are consecutive');
      assert(entry.term >= term, 'log: stored terms never fall');
      term = entry.term;
    }
    this.committed = Math.max(hardState.commit, snapshot.index);
    this.durableCommit = this.committed;
    this.applied = snapshot.index;
    this.applying = snapshot.index;
    this.stable = this.lastIndex;
    this.writing = this.lastIndex;
    assert(snapshot.index <= this.lastIndex, 'log: entries reach the snapshot');
    assert(this.committed <= this.lastIndex, 'log: stored commit is within the stored log');
  }

  get firstIndex(): number {
    return this.#firstIndex;
  }

  get lastIndex(): number {
    return this.#firstIndex + this.#entries.length - 1;
  }

  get lastTerm(): number {
    return this.#entries.at(-1)?.term ?? this.#previousTerm;
  }

  /** Term of the entry at `index`; undefined if it was compacted away or is not there yet. */
  termAt(index: number): number | undefined {
    if (index === this.#firstIndex - 1) return this.#previousTerm;
    return this.#entries[index - this.#firstIndex]?.term;
  }

  entryAt(index: number): Entry | undefined {
    return this.#entries[index - this.#firstIndex];
  }

  matches(index: number, term: number): boolean {
    return this.termAt(index) === term;
  }

  /** §5.4.1: whether a log that ends with (index, term) is at least as complete as this one. */
  isUpToDate(index: number, term: number): boolean {
    const { lastTerm } = this;
    return term > lastTerm || (term === lastTerm && index >= this.lastIndex);
  }

  /** Entries from `from` up to both limits, always at least one if there is one. */
  slice(from: number, to: number, bytesMax: number, countMax: number): Entry[] {
    const start = from - this.#firstIndex;
    const limit = Math.min(to - from + 1, countMax);
    if (limit <= 0) return [];
    let count = 0;
    let bytes = 0;
    while (count < limit) {
      bytes += entryBytes(this.#entries[start + count] as Entry);
      if (count > 0 && bytes > bytesMax) break;
      count++;
    }
    return this.#entries.slice(start, start + count);
  }

  /** Appends, replacing whatever conflicts. Returns the index truncated from, or 0. */
  append(entries: readonly Entry[], from = 0): number {
    const first = entries[from];
    if (first === undefined) return 0;
    assert(first.index > this.committed, 'log: committed entries are never replaced');
    assert(first.index <= this.lastIndex + 1, 'log: appends leave no gap');
    let truncatedFrom = 0;
    if (first.index <= this.lastIndex) {
      truncatedFrom = first.index;
      this.#entries.length = first.index - this.#firstIndex;
      this.stable = Math.min(this.stable, first.index - 1);
      this.writing = Math.min(this.writing, first.index - 1);
    }
    for (let at = from; at < entries.length; at++) this.#entries.push(entries[at] as Entry);
    return truncatedFrom;
  }

  /** §5.3: position in `entries` of the first that is not in the log yet; their count if none. */
  firstNew(entries: readonly Entry[]): number {
    let at = 0;
    while (at < entries.length) {
      const entry = entries[at] as Entry;
      if (!this.matches(entry.index, entry.term)) break;
      at++;
    }
    return at;
  }

  /**
   * The last index at or before `index` whose term is at most `term`: no entry between them can
   * match a log that has `term` at `index`. A compacted entry counts as a possible match (term 0).
   */
  lastPossibleMatch(
    index: number,
    term: number,
  ): { readonly index: number; readonly term: number } {
    for (let at = index; at > 0; at--) {
      const own = this.termAt(at);
      if (own === undefined) return { index: at, term: 0 };
      if (own <= term) return { index: at, term: own };
    }
    return { index: 0, term: 0 };
  }

  /** Moves commit forward; returns whether it moved. */
  commitTo(index: number): boolean {
    if (index <= this.committed) return false;
    assert(index <= this.lastIndex, 'log: commit is within the log (was the log lost?)');
    this.committed = index;
    return true;
  }

  /** The write that ended with (index, term) is durable and nothing in flight overwrites it. */
  stableTo(index: number, term: number): boolean {
    if (index <= this.stable || !this.matches(index, term)) return false;
    assert(index <= this.writing, 'log: only what was handed out becomes durable');
    this.stable = index;
    return true;
  }

  /** Entries not yet handed to the storage. */
  takeUnwritten(): Entry[] {
    const entries = this.#entries.slice(this.writing + 1 - this.#firstIndex);
    this.writing = this.lastIndex;
    return entries;
  }

  get hasUnwritten(): boolean {
    return this.writing < this.lastIndex;
  }

  /** Whether a membership change stands between two indexes, the first excluded. */
  hasConfigAfter(from: number, to: number): boolean {
    for (let at = Math.max(from + 1, this.#firstIndex); at <= to; at++)
      if (this.entryAt(at)?.kind === 'config') return true;
    return false;
  }

  /**
   * Whether something may be applied now: committed and durable here, no snapshot in between. A
   * membership change waits until its commit is durable as well, so that a member never wakes up
   * with an older membership than it acted under. (Two members, one is removed: the one that stays
   * goes on alone. Had it forgotten the removal in a crash, it would need the vote of the removed
   * one, whose log may be the longer by then, and which does not campaign: nobody could lead.)
   */
  get hasAppliable(): boolean {
    if (this.pendingSnapshot !== undefined) return false;
    if (Math.min(this.committed, this.stable) <= this.applying) return false;
    return !this.#waitsForCommit(this.entryAt(this.applying + 1));
  }

  #waitsForCommit(entry: Entry | undefined): boolean {
    return entry?.kind === 'config' && entry.index > this.durableCommit;
  }

  takeCommitted(bytesMax: number): readonly Entry[] {
    if (this.applyingBytes >= bytesMax || !this.hasAppliable) return NONE_YET;
    const room = bytesMax - this.applyingBytes;
    const last = Math.min(this.committed, this.stable);
    const entries = this.slice(this.applying + 1, last, room, Infinity);
    const blocked = entries.findIndex((entry) => this.#waitsForCommit(entry));
    if (blocked > 0) entries.length = blocked;
    for (const entry of entries) this.applyingBytes += entryBytes(entry);
    this.applying += entries.length;
    return entries;
  }

  /** §7: the log gives way to the snapshot. */
  restore(snapshot: SnapshotMeta): void {
    assert(snapshot.index > this.committed, 'log: a snapshot never takes commit back');
    this.#entries.length = 0;
    this.#firstIndex = snapshot.index + 1;
    this.#previousTerm = snapshot.term;
    this.committed = snapshot.index;
    this.applying = snapshot.index;
    this.stable = snapshot.index;
    this.writing = snapshot.index;
    this.applyingBytes = 0;
    this.snapshot = snapshot;
    this.pendingSnapshot = snapshot;
    this.isSnapshotWriting = false;
  }

  snapshotPersisted(index: number): void {
    if (this.pendingSnapshot?.index !== index) return;
    this.pendingSnapshot = undefined;
    this.isSnapshotWriting = false;
  }

  /** Drops entries up to `throughIndex`, which `snapshot` covers. */
  compact(snapshot: SnapshotMeta, throughIndex: number): void {
    assert(snapshot.index <= this.applied, 'log: only what is applied is in a snapshot');
    assert(throughIndex <= snapshot.index, 'log: only what a snapshot covers is dropped');
    if (snapshot.index > this.snapshot.index) this.snapshot = snapshot;
    if (throughIndex < this.#firstIndex) return;
    const term = this.termAt(throughIndex);
    assert(term !== undefined, 'log: compaction stays within the log');
    this.#entries.splice(0, throughIndex + 1 - this.#firstIndex);
    this.#firstIndex = throughIndex + 1;
    this.#previousTerm = term;
  }
}
