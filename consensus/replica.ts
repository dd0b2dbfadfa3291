import type { NodeId } from './core/messages.ts';
import type { Change } from './replica-changes.ts';

/** Identifies one request over all its repetitions, by whichever member they come. */
export interface RequestId {
  /** Whoever repeats the request uses the same name; at most 255 bytes. */
  readonly client: string;
  /** Number of the request within its client, from 1. */
  readonly sequence: number;
}

export interface ProposeOptions {
  /** Absent: a fresh one; carried out once, but the caller cannot repeat it. */
  readonly requestId?: RequestId;
  /** Who asks, for the audit trail: the name in the caller's certificate. */
  readonly by?: string;
  /** How long to try. Default {@link PROPOSE_TIMEOUT_MS}. */
  readonly timeoutMs?: number;
}

export const PROPOSE_TIMEOUT_MS = 10_000;
export const READ_TIMEOUT_MS = 10_000;
/** Requests of one replica that wait for their result; beyond it `QUOTA_EXCEEDED`. */
export const PROPOSALS_IN_FLIGHT_MAX = 16_384;
/** Largest command. Far below what fits one message between members. */
export const COMMAND_BYTES_MAX = 512 * 1024;

/** A command was carried out, here and on a majority. */
export interface Applied {
  readonly index: number;
  readonly result: Uint8Array;
}

/** How old the state of this replica may be. */
export interface Staleness {
  /** Index up to which this replica's state is complete. */
  readonly appliedIndex: number;
  /** The state misses nothing committed longer ago than this; infinite when never in touch. */
  readonly ageMs: number;
}

/** A member and where it is reached. */
export interface Member {
  readonly id: NodeId;
  /** The host in its certificate: `spiffe://CLUSTER/host/HOST/service/GROUP`. */
  readonly host: string;
  /** `address:port` of its peer service. */
  readonly address: string;
}

export interface MemberStatus extends Member {
  readonly voter: boolean;
  readonly reachable: boolean;
  /** Entries it is behind the leader's log; absent where this is not known (on followers). */
  readonly lag?: number;
  readonly matchIndex?: number;
}

export interface ReplicaStatus {
  readonly engine: 'raft' | 'etcd';
  readonly node: NodeId;
  readonly role: 'leader' | 'follower' | 'candidate';
  readonly term: number;
  /** 0 when nobody is known to lead. */
  readonly leader: NodeId;
  readonly commit: number;
  readonly applied: number;
  readonly lastIndex: number;
  readonly snapshotIndex: number;
  readonly members: readonly MemberStatus[];
  readonly proposalsInFlight: number;
  readonly sessions: number;
  /** Synced writes so far, and how long they take. */
  readonly syncs: number;
  readonly lastSyncMs: number;
  readonly meanSyncMs: number;
}

/**
 * What a service sees of its group, and all it sees. Two engines implement it, `raft` and `etcd`;
 * the suite in test/conformance/replica holds both to this text.
 *
 * Errors are `ToolstackError`: `DEADLINE` (outcome unknown: repeat with the same request id),
 * `NO_QUORUM`, `NOT_LEADER`, `QUOTA_EXCEEDED`, `REQUEST_EXPIRED`, `CHANGES_LOST`.
 */
export interface Replica {
  /** Carries out `command` once on every member; the state machine's result on this one. */
  propose(command: Uint8Array, options?: ProposeOptions): Promise<Applied>;
  /**
   * Resolves when this replica's state holds everything acknowledged, anywhere, before the call.
   * What is then read without another `await` is linearizable.
   */
  read(timeoutMs?: number): Promise<Staleness>;
  /** For reads that may be old, and say so. */
  staleness(): Staleness;
  /** Commands carried out after `index`, in order, without end; resume with the last index seen. */
  changes(index: number): AsyncGenerator<Change, void, undefined>;
  status(): ReplicaStatus;
  /** Makes `member` a learner, waits until it has caught up, then a voter. On the leader. */
  addMember(member: Member, timeoutMs?: number): Promise<void>;
  removeMember(id: NodeId, timeoutMs?: number): Promise<void>;
  /** Puts `member` in the place of `dead`, in one step as far as majorities go. */
  replaceMember(dead: NodeId, member: Member, timeoutMs?: number): Promise<void>;
  transferLeadership(to: NodeId, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}
