import { assert } from '../../model/assert.ts';
import { Inflights } from './inflights.ts';

/**
 *              accepted                 entries compacted
 *     ┌───────┐ ───────► ┌───────────┐ ───────► ┌──────────┐
 *     │ probe │          │ replicate │          │ snapshot │
 *     └───────┘ ◄─────── └───────────┘          └──────────┘
 *         ▲     refused, unreachable                 │
 *         └───── delivered, failed, or caught up ◄───┘   (probe may go to snapshot as well)
 *
 * probe: where the logs agree is unknown; one append per heartbeat interval.
 * replicate: appends are pipelined, `nextIndex` runs ahead of the answers.
 * snapshot: nothing is sent until the follower has the snapshot.
 */
export type ProgressState = 'probe' | 'replicate' | 'snapshot';

export interface ProgressOptions {
  readonly nextIndex: number;
  readonly isLearner: boolean;
  readonly recentActive: boolean;
  readonly maxInflightMessages: number;
  readonly maxInflightBytes: number;
  /** Called after a change of state. */
  readonly onTransition?: (from: ProgressState, to: ProgressState, progress: Progress) => void;
}

/** What a leader knows of one follower. Every transition of the three states is in this file. */
export class Progress {
  #state: ProgressState = 'probe';
  /** The follower's log equals the leader's up to here, durably. Invariant: below `nextIndex`. */
  #matchIndex = 0;
  /** First entry of the next append. */
  #nextIndex: number;
  /** Index of the snapshot on its way; 0 unless in `snapshot`. */
  #pendingSnapshot = 0;
  /** Highest commit index on its way to the follower. */
  #sentCommit = 0;
  /** Appends wait for a heartbeat answer: a probe is out, or the inflight window is full. */
  #paused = false;
  readonly #inflights: Inflights;
  readonly #onTransition: ProgressOptions['onTransition'];

  /** Heard from since the last quorum check. */
  recentActive: boolean;
  /** The leader's tick when it last heard from the follower. */
  activeTick = Number.NEGATIVE_INFINITY;
  isLearner: boolean;

  constructor(options: ProgressOptions) {
    assert(options.nextIndex >= 1, 'progress: nextIndex is at least 1');
    this.#nextIndex = options.nextIndex;
    this.isLearner = options.isLearner;
    this.recentActive = options.recentActive;
    this.#inflights = new Inflights(options.maxInflightMessages, options.maxInflightBytes);
    this.#onTransition = options.onTransition;
  }

  get state(): ProgressState {
    return this.#state;
  }
  get matchIndex(): number {
    return this.#matchIndex;
  }
  get nextIndex(): number {
    return this.#nextIndex;
  }
  get inflightMessages(): number {
    return this.#inflights.count;
  }
  get inflightBytes(): number {
    return this.#inflights.bytes;
  }
  get isFull(): boolean {
    return this.#inflights.isFull;
  }

  get isPaused(): boolean {
    return this.#state === 'snapshot' || this.#paused;
  }

  /** The leader's view of itself: what it has written counts as matched. */
  matchSelf(stableIndex: number): boolean {
    if (this.#state === 'probe') this.becomeReplicate();
    return this.#advance(stableIndex);
  }

  becomeProbe(): void {
    const afterSnapshot = this.#state === 'snapshot' ? this.#pendingSnapshot + 1 : 0;
    this.#become('probe', Math.max(this.#matchIndex + 1, afterSnapshot));
    this.#sentCommit = Math.min(this.#sentCommit, this.#nextIndex - 1);
  }

  becomeReplicate(): void {
    this.#become('replicate', this.#matchIndex + 1);
  }

  becomeSnapshot(index: number): void {
    this.#become('snapshot', index + 1);
    this.#pendingSnapshot = index;
    this.#sentCommit = index;
  }

  /** The transport reports how streaming ended. Wait for an answer or a heartbeat before more. */
  snapshotFinished(delivered: boolean): void {
    if (this.#state !== 'snapshot') return;
    if (!delivered) this.#pendingSnapshot = 0;
    this.becomeProbe();
    this.#paused = true;
  }

  /** Appends in flight are probably lost. */
  unreachable(): void {
    if (this.#state === 'replicate') this.becomeProbe();
  }

  /** An append with these entries leaves. Invariant: not in `snapshot`, not paused. */
  sent(count: number, bytes: number, commit: number): void {
    assert(this.#state !== 'snapshot', 'progress: no append while a snapshot is on its way');
    if (this.#state === 'replicate') {
      if (count > 0) {
        this.#nextIndex += count;
        this.#inflights.add(this.#nextIndex - 1, bytes);
      }
      this.#paused = this.#inflights.isFull;
    } else if (count > 0) {
      this.#paused = true;
    }
    this.#sentCommit = commit;
  }

  sentHeartbeat(commit: number): void {
    this.#sentCommit = commit;
  }

  /** Whether telling the follower of `commit` can move its own. */
  wantsCommit(commit: number): boolean {
    return commit > this.#sentCommit && this.#sentCommit < this.#nextIndex - 1;
  }

  heartbeatAnswered(): void {
    this.#paused = false;
  }

  /**
   * The follower holds everything up to `index`. `firstIndex` is the leader's first kept entry.
   * Returns whether that is news (or ends a probe), false for a late duplicate.
   */
  accepted(index: number, firstIndex: number): boolean {
    const confirmsProbe = this.#state === 'probe' && index === this.#matchIndex;
    if (!this.#advance(index) && !confirmsProbe) return false;
    if (this.#state === 'probe') {
      this.becomeReplicate();
    } else if (this.#state === 'snapshot') {
      // Whatever it caught up by, the log reaches back far enough for it now.
      if (this.#matchIndex + 1 >= firstIndex) {
        this.becomeProbe();
        this.becomeReplicate();
      }
    } else {
      this.#inflights.freeUpTo(index);
    }
    return true;
  }

  /**
   * The follower has no entry at `rejectedIndex` that matches; `hintIndex` is the next place worth
   * a try. Returns whether an append should be sent now, false for a late duplicate.
   */
  rejected(rejectedIndex: number, hintIndex: number): boolean {
    if (this.#state === 'replicate') {
      if (rejectedIndex <= this.#matchIndex) return false;
      this.becomeProbe();
      return true;
    }
    // A probe is outstanding for exactly one index; anything else is an answer to an older one.
    if (this.#nextIndex - 1 !== rejectedIndex) return false;
    this.#nextIndex = Math.max(Math.min(rejectedIndex, hintIndex + 1), this.#matchIndex + 1);
    this.#sentCommit = Math.min(this.#sentCommit, this.#nextIndex - 1);
    this.#paused = false;
    return true;
  }

  #advance(index: number): boolean {
    if (index <= this.#matchIndex) return false;
    this.#matchIndex = index;
    this.#nextIndex = Math.max(this.#nextIndex, index + 1);
    this.#paused = false;
    return true;
  }

  #become(state: ProgressState, nextIndex: number): void {
    const from = this.#state;
    this.#state = state;
    this.#nextIndex = nextIndex;
    this.#paused = false;
    this.#pendingSnapshot = 0;
    this.#inflights.clear();
    assert(this.#matchIndex < this.#nextIndex, 'progress: matchIndex is below nextIndex');
    if (from !== state) this.#onTransition?.(from, state, this);
  }
}
