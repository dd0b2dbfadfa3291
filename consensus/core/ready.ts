import type { ConfState, Entry, HardState, Message, NodeId, SnapshotMeta } from './messages.ts';
import type { TraceEvent } from './trace.ts';

/**
 * How one member behaves. Every limit has a default in {@link defaultOptions}; ticks are the
 * caller's unit of time.
 */
export interface RaftOptions {
  readonly id: NodeId;
  /** A follower that hears nothing for this many ticks, up to twice as many, campaigns. */
  readonly electionTicks: number;
  /** A leader sends heartbeats every so many ticks. Invariant: below `electionTicks`. */
  readonly heartbeatTicks: number;
  /** Ask whether an election could be won before disturbing anybody (thesis §9.6). */
  readonly preVote: boolean;
  /** A leader that hears from no majority for an election time-out steps down (thesis §6.2). */
  readonly checkQuorum: boolean;
  /** Answer reads from the leader's lease, trusting clocks. Needs `checkQuorum`. */
  readonly leaseRead: boolean;
  /** Appends on their way to one follower, in messages. */
  readonly maxInflightMessages: number;
  /** The same in bytes of entries. */
  readonly maxInflightBytes: number;
  /** Entries in one append, in bytes; one entry always fits. */
  readonly maxMessageBytes: number;
  /** Entries in one append; at least 1. */
  readonly maxMessageEntries: number;
  /** Entries proposed and not yet committed, in bytes; beyond it proposals are dropped. */
  readonly maxUncommittedBytes: number;
  /** Committed entries handed out in one {@link Ready}, in bytes; one entry always fits. */
  readonly maxCommittedBytes: number;
  /** Whether a follower passes proposals on to its leader. */
  readonly forwardProposals: boolean;
  /** A seeded generator: the next number in [0, 1). The only randomness of the core. */
  readonly random: () => number;
  /** Called synchronously with every transition. Must not call back into the core. */
  readonly trace?: (event: TraceEvent) => void;
}

const MIB = 1024 * 1024;

/** The defaults of every option but `id` and `random`. */
export const defaultOptions: Omit<RaftOptions, 'id' | 'random'> = {
  electionTicks: 10,
  heartbeatTicks: 1,
  preVote: true,
  checkQuorum: true,
  leaseRead: false,
  maxInflightMessages: 256,
  maxInflightBytes: 16 * MIB,
  maxMessageBytes: MIB,
  maxMessageEntries: 4096,
  maxUncommittedBytes: 64 * MIB,
  maxCommittedBytes: 16 * MIB,
  forwardProposals: true,
};

/** What a member finds on its disk: all of it is durable. */
export interface RaftState {
  readonly hardState: HardState;
  /** `bootstrapSnapshot` in a new group, `EMPTY_SNAPSHOT` for a member that joins one. */
  readonly snapshot: SnapshotMeta;
  /** Consecutive, from `snapshot.index + 1` or earlier (a tail kept for slow followers). */
  readonly entries: readonly Entry[];
  /** Term of the entry before `entries[0]`; needed when that is before `snapshot.index`. */
  readonly previousTerm?: number;
}

/**
 * Names one write. Opaque to the storage: give it back to `raft.persisted` when the write, and
 * every write before it, is durable. It remembers the term it was asked in, so that the
 * acknowledgement of a write which a later term has overwritten does not count.
 */
export interface WriteMark {
  readonly sequence: number;
}

/** A linearizable read may be served as soon as everything up to `index` is applied. */
export interface ReadState {
  readonly context: string;
  readonly index: number;
}

/**
 * What the caller must do next. Any number may be taken before the first write completes.
 *
 *   1. `messages` may be sent at once.
 *   2. If `write` is there: put `snapshot`, then `entries`, then `hardState` into storage as ONE
 *      atomic batch (group commit: several Readys may share one), IN THE ORDER the Readys came.
 *      Appending entries REPLACES everything stored from `entries[0].index` on. Installing a
 *      snapshot REPLACES the whole log. All three may be absent: then `write` is a barrier that
 *      completes with the writes before it.
 *   3. When that is durable: `raft.persisted(write)`, and only then send `messagesAfterWrite`
 *      (they promise what was written). Unsynced writes (`mustSync` false) count as durable at
 *      once, after the writes before them.
 *   4. Install `snapshot` into the state machine when it is durable, then `raft.applied(index)`.
 *   5. Apply `committed` in order, then `raft.applied(lastIndex)`. Membership changes among them
 *      take effect inside that call; read `raft.confState()` after it.
 *   6. `readStates`: serve each read once applied >= its index.
 *
 * `hardState` without `write` says that only `commit` moved: storing it is optional, it saves a
 * restarted member from asking how far the group was.
 */
export interface Ready {
  readonly hardState?: HardState;
  readonly entries: readonly Entry[];
  /** Received from the leader: replaces log and state machine. */
  readonly snapshot?: SnapshotMeta;
  readonly mustSync: boolean;
  readonly write?: WriteMark;
  readonly messages: readonly Message[];
  readonly messagesAfterWrite: readonly Message[];
  readonly committed: readonly Entry[];
  readonly readStates: readonly ReadState[];
}

export type Role = 'follower' | 'precandidate' | 'candidate' | 'leader';

/** Outcome of a proposal: at which place of the log it stands, or why it stands nowhere. */
export type Proposed =
  | { readonly outcome: 'accepted'; readonly index: number; readonly term: number }
  | { readonly outcome: 'forwarded'; readonly leader: NodeId }
  | { readonly outcome: 'dropped'; readonly reason: DropReason };

export type DropReason =
  | 'no leader'
  | 'not a leader, forwarding is off'
  | 'leadership is being transferred'
  | 'the leader is no voter'
  | 'too much uncommitted'
  | 'membership change not allowed now';

/** A follower as its leader sees it. */
export interface ProgressStatus {
  readonly id: NodeId;
  readonly state: 'probe' | 'replicate' | 'snapshot';
  readonly matchIndex: number;
  readonly nextIndex: number;
  readonly recentActive: boolean;
  readonly isLearner: boolean;
  readonly inflightMessages: number;
  readonly inflightBytes: number;
}

export interface RaftStatus {
  readonly id: NodeId;
  readonly role: Role;
  readonly term: number;
  readonly vote: NodeId;
  readonly leader: NodeId;
  readonly commit: number;
  readonly applied: number;
  readonly firstIndex: number;
  readonly lastIndex: number;
  /** Last index known durable here. */
  readonly stableIndex: number;
  readonly transferee: NodeId;
  readonly uncommittedBytes: number;
  readonly confState: ConfState;
  /** Empty unless leading. Includes the leader itself. */
  readonly progress: readonly ProgressStatus[];
}
