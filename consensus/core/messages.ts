/**
 * The vocabulary of a Raft group: what is stored, what travels between members. Plain data, no
 * behaviour. Names follow the paper (Ongaro and Ousterhout 2014) and Ongaro's thesis.
 */

/** A member of the group: a positive safe integer. 0 ({@link NONE}) means nobody. */
export type NodeId = number;

/** Stands where a node id is expected and there is none: no vote, no known leader. */
export const NONE: NodeId = 0;

/** What an entry carries: a command of the state machine, or a change of the membership. */
export type EntryKind = 'normal' | 'config';

/**
 * One slot of the log. `data` of a `config` entry is an encoded {@link ConfigChange}; `data` of a
 * `normal` one is the service's command, empty in the entry with which a leader opens its term.
 * Entries are never changed after they were created; the log shares them by reference.
 */
export interface Entry {
  readonly index: number;
  readonly term: number;
  readonly kind: EntryKind;
  readonly data: Uint8Array;
}

/** What Figure 2 of the paper wants durable besides the log; `commit` only speeds a restart. */
export interface HardState {
  readonly term: number;
  readonly vote: NodeId;
  readonly commit: number;
}

/**
 * The membership as of some index. Sorted ascending, without duplicates.
 * Joint exactly while `votersOutgoing` is not empty (thesis §4.3).
 */
export interface ConfState {
  readonly voters: readonly NodeId[];
  /** Voters of the configuration that is being left; empty when not joint. */
  readonly votersOutgoing: readonly NodeId[];
  readonly learners: readonly NodeId[];
  /** Outgoing voters that become learners once the joint configuration is left. */
  readonly learnersNext: readonly NodeId[];
  /** Whether the leader proposes leaving the joint configuration by itself. */
  readonly autoLeave: boolean;
}

/** Names a snapshot. Its bytes are the storage's and the transport's; the core never sees them. */
export interface SnapshotMeta {
  /** Last index the snapshot covers; 0 is the empty snapshot every log starts from. */
  readonly index: number;
  readonly term: number;
  /** The membership as of `index`. */
  readonly confState: ConfState;
}

export type ConfigOperation = 'addVoter' | 'addLearner' | 'remove';

/**
 * A proposed change of the membership. More than one operation goes through a joint configuration;
 * no operation at all leaves it.
 */
export interface ConfigChange {
  readonly changes: readonly { readonly op: ConfigOperation; readonly id: NodeId }[];
  /**
   * `auto`, and if absent: one operation is a simple change; more enter a joint configuration,
   * which the leader leaves as soon as it is applied.
   * `explicit`: enter a joint configuration and stay until an empty change is proposed.
   */
  readonly mode?: 'auto' | 'explicit';
  /** Opaque to the core: addresses and certificates of the members concerned. */
  readonly context?: Uint8Array;
}

interface Envelope {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The sender's term; 0 on messages that work in any term (`propose`, `readIndex`). */
  readonly term: number;
}

/** §5.2. With `preVote` set, `term` is the term that would be used; nothing is adopted. */
export interface RequestVote extends Envelope {
  readonly type: 'requestVote';
  readonly preVote: boolean;
  readonly lastLogIndex: number;
  readonly lastLogTerm: number;
  /** Caused by `timeoutNow`: voters answer although they hear from a leader (thesis §3.10). */
  readonly transfer: boolean;
}

/** A granted pre-vote carries the asked term, a refusal the responder's own. */
export interface VoteResponse extends Envelope {
  readonly type: 'voteResponse';
  readonly preVote: boolean;
  readonly granted: boolean;
}

/** §5.3. `entries` are consecutive and follow `prevLogIndex`. */
export interface AppendEntries extends Envelope {
  readonly type: 'appendEntries';
  readonly prevLogIndex: number;
  readonly prevLogTerm: number;
  readonly entries: readonly Entry[];
  readonly leaderCommit: number;
}

/** Everything up to `matchIndex` is durable at the sender and equal to the leader's log. */
export interface AppendAccepted extends Envelope {
  readonly type: 'appendResponse';
  readonly success: true;
  readonly matchIndex: number;
}

/**
 * The entry at `rejectedIndex` (the leader's `prevLogIndex`) is not in the sender's log. The last
 * entry there that can match is at `hintIndex` or before; the one at `hintIndex` has `hintTerm`.
 */
export interface AppendRejected extends Envelope {
  readonly type: 'appendResponse';
  readonly success: false;
  readonly rejectedIndex: number;
  readonly hintIndex: number;
  readonly hintTerm: number;
}

export type AppendResponse = AppendAccepted | AppendRejected;

/** Small, so that it may travel on a stream of its own, apart from large appends. */
export interface Heartbeat extends Envelope {
  readonly type: 'heartbeat';
  /** Never above what the receiver is known to hold. */
  readonly commit: number;
  /** Names the read-index round this heartbeat confirms; empty for none. */
  readonly context: string;
}

export interface HeartbeatResponse extends Envelope {
  readonly type: 'heartbeatResponse';
  readonly context: string;
}

/** §7. Carries the name of the snapshot; the transport streams the bytes beside it. */
export interface InstallSnapshot extends Envelope {
  readonly type: 'installSnapshot';
  readonly snapshot: SnapshotMeta;
}

/** Thesis §3.10: start an election at once. */
export interface TimeoutNow extends Envelope {
  readonly type: 'timeoutNow';
}

/** A follower's wish to read: thesis §6.4. */
export interface ReadIndex extends Envelope {
  readonly type: 'readIndex';
  readonly context: string;
}

export interface ReadIndexResponse extends Envelope {
  readonly type: 'readIndexResponse';
  readonly context: string;
  readonly index: number;
}

/** A proposal on its way to the leader. */
export interface Propose extends Envelope {
  readonly type: 'propose';
  readonly entries: readonly ProposedEntry[];
}

export interface ProposedEntry {
  readonly kind: EntryKind;
  readonly data: Uint8Array;
}

/** A transfer asked for at a follower, on its way to the leader. */
export interface TransferRequest extends Envelope {
  readonly type: 'transferRequest';
  readonly target: NodeId;
}

/** Everything one member may say to another. */
export type Message =
  | RequestVote
  | VoteResponse
  | AppendEntries
  | AppendResponse
  | Heartbeat
  | HeartbeatResponse
  | InstallSnapshot
  | TimeoutNow
  | ReadIndex
  | ReadIndexResponse
  | Propose
  | TransferRequest;

export type MessageType = Message['type'];

/** The membership before anybody joined. */
export const EMPTY_CONF_STATE: ConfState = {
  voters: [],
  votersOutgoing: [],
  learners: [],
  learnersNext: [],
  autoLeave: false,
};

/** What a member starts from that joins a group: it knows nobody until a leader tells it. */
export const EMPTY_SNAPSHOT: SnapshotMeta = { index: 0, term: 0, confState: EMPTY_CONF_STATE };

/**
 * What the first members of a new group start from, all of them alike. It stands at index 1, not 0,
 * so that a member which joins blank is sent a snapshot, and with it the first configuration: the
 * changes in the log mean nothing without the configuration they started from.
 */
export function bootstrapSnapshot(voters: readonly NodeId[]): SnapshotMeta {
  const sorted = [...voters].sort((a, b) => a - b);
  return { index: 1, term: 0, confState: { ...EMPTY_CONF_STATE, voters: sorted } };
}

/**
 * Bytes an entry counts for in every limit of the core: its data and a flat allowance for index,
 * term and kind, so that many empty entries are not free.
 */
export const ENTRY_OVERHEAD_BYTES = 16;

export function entryBytes(entry: ProposedEntry): number {
  return entry.data.length + ENTRY_OVERHEAD_BYTES;
}
