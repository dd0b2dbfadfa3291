import { membersOf } from './confchange.ts';
import { jointReached, jointVote, type VoteResult } from './quorum.ts';
import { Progress, type ProgressState } from './progress.ts';
import type { ConfState, NodeId } from './messages.ts';

export interface TrackerOptions {
  readonly maxInflightMessages: number;
  readonly maxInflightBytes: number;
  readonly onTransition?: (id: NodeId, from: ProgressState, to: ProgressState, p: Progress) => void;
}

/** The membership in force, and what a leader or candidate knows of each member. */
export class Tracker {
  readonly #options: TrackerOptions;
  readonly #progress = new Map<NodeId, Progress>();
  readonly #votes = new Map<NodeId, boolean>();
  #conf: ConfState;
  #members: readonly NodeId[] = [];

  constructor(options: TrackerOptions, conf: ConfState, lastIndex: number) {
    this.#options = options;
    this.#conf = conf;
    this.setConf(conf, lastIndex);
  }

  get conf(): ConfState {
    return this.#conf;
  }

  /** Everybody named by the configuration, ascending. */
  get members(): readonly NodeId[] {
    return this.#members;
  }

  get isSingleton(): boolean {
    return this.#conf.voters.length === 1 && this.#conf.votersOutgoing.length === 0;
  }

  progress(id: NodeId): Progress | undefined {
    return this.#progress.get(id);
  }

  /**
   * Takes a new configuration into force. Known members keep their progress. New ones start where
   * the log ends, and count as active: they had no chance to say anything yet.
   */
  setConf(conf: ConfState, lastIndex: number): void {
    this.#conf = conf;
    this.#members = membersOf(conf);
    for (const id of this.#progress.keys())
      if (!this.#members.includes(id)) this.#progress.delete(id);
    for (const id of this.#members) {
      const known = this.#progress.get(id);
      if (known === undefined)
        this.#progress.set(id, this.#create(id, Math.max(lastIndex, 1), true));
      else known.isLearner = conf.learners.includes(id);
    }
  }

  /** Forgets what is known of the members: a new term, or a new role in it. */
  reset(nextIndex: number): void {
    this.#votes.clear();
    for (const id of this.#members) this.#progress.set(id, this.#create(id, nextIndex, false));
  }

  resetVotes(): void {
    this.#votes.clear();
  }

  /** The first answer of a member counts; later ones are duplicates. */
  recordVote(id: NodeId, granted: boolean): VoteResult {
    if (!this.#votes.has(id)) this.#votes.set(id, granted);
    return jointVote(this.#conf, (voter) => this.#votes.get(voter));
  }

  /** Highest index that a quorum holds durably. */
  reached(): number {
    return jointReached(this.#conf, (id) => this.#progress.get(id)?.matchIndex ?? 0);
  }

  /** Whether a quorum was heard from since the last check. */
  isQuorumActive(): boolean {
    return jointVote(this.#conf, (id) => this.#progress.get(id)?.recentActive ?? false) === 'won';
  }

  /** The latest tick by which a quorum had been heard from. */
  quorumActiveTick(): number {
    return jointReached(this.#conf, (id) => this.#progress.get(id)?.activeTick ?? -Infinity);
  }

  #create(id: NodeId, nextIndex: number, recentActive: boolean): Progress {
    const { maxInflightMessages, maxInflightBytes, onTransition } = this.#options;
    return new Progress({
      nextIndex,
      isLearner: this.#conf.learners.includes(id),
      recentActive,
      maxInflightMessages,
      maxInflightBytes,
      ...(onTransition === undefined
        ? {}
        : { onTransition: (from, to, progress) => onTransition(id, from, to, progress) }),
    });
  }
}
