import type { NodeId } from '../core/messages.ts';
import type { RaftOptions } from '../core/ready.ts';
import type { Member } from '../replica.ts';
import type { StateMachine } from '../replica-machine.ts';
import type { ReplicaStorage, StorageIdentity } from '../storage/storage.ts';
import type { Transport } from '../transport/transport.ts';

/** One line for the service's log; fields are plain data. */
export interface ReplicaEvent {
  readonly event: 'started' | 'leader' | 'membership' | 'snapshot sent' | 'snapshot installed';
  readonly node?: NodeId;
  readonly group?: string;
  readonly term?: number;
  readonly index?: number;
  readonly voters?: readonly NodeId[];
  readonly learners?: readonly NodeId[];
  readonly delivered?: boolean;
}

export interface RaftReplicaOptions {
  readonly identity: StorageIdentity;
  /** The founding members, this one among them; the same on every founder. Later: the directory. */
  readonly members: readonly Member[];
  /** Whether this member joins an existing group, with an empty disk. */
  readonly join?: boolean;
  readonly machine: StateMachine;
  readonly storage: ReplicaStorage;
  readonly transport: Transport;
  /** Seeded by whoever wires the member: the next number in [0, 1). */
  readonly random: () => number;
  /** The disk failed or an invariant broke: must end the process. */
  readonly onFatal: (error: unknown) => void;
  readonly log?: (event: ReplicaEvent) => void;
  /** Default {@link HEARTBEAT_MS}. */
  readonly heartbeatMs?: number;
  /** Default {@link ELECTION_MS}; a multiple of the heartbeat. */
  readonly electionMs?: number;
  /** Bytes of commands after which a snapshot is taken. Default {@link SNAPSHOT_BYTES}. */
  readonly snapshotBytes?: number;
  /** Entries kept before a snapshot, so that a slow follower needs no snapshot. */
  readonly keepEntries?: number;
  /** Debug: compare the members' states every so many entries; 0 is never. */
  readonly checkEvery?: number;
  /** Overrides of the core's limits. */
  readonly raft?: Partial<Omit<RaftOptions, 'id' | 'random'>>;
}

export const HEARTBEAT_MS = 100;
export const ELECTION_MS = 1_000;
/** The core's ticks are finer than its heartbeats, or elections would collide on whole beats. */
const TICKS_PER_HEARTBEAT = 5;
/** At least this much log between two snapshots, and at least a third of what a snapshot holds. */
export const SNAPSHOT_BYTES = 4 * 1024 * 1024;
export const KEEP_ENTRIES = 5_000;
/** How long a change of the membership may take, catching up included. */
export const MEMBERSHIP_MS = 60_000;

export interface RaftTiming {
  readonly tickMs: number;
  readonly heartbeatMs: number;
  readonly electionMs: number;
  readonly heartbeatTicks: number;
  readonly electionTicks: number;
  /** After this long without a result a request is proposed again. */
  readonly retryMs: number;
  readonly snapshotBytes: number;
  readonly keepEntries: number;
  readonly membershipMs: number;
}

export function raftTiming(options: RaftReplicaOptions): RaftTiming {
  const { heartbeatMs = HEARTBEAT_MS, electionMs = ELECTION_MS } = options;
  const { snapshotBytes = SNAPSHOT_BYTES, keepEntries = KEEP_ENTRIES } = options;
  const tickMs = heartbeatMs / TICKS_PER_HEARTBEAT;
  return {
    tickMs,
    heartbeatMs,
    electionMs,
    heartbeatTicks: TICKS_PER_HEARTBEAT,
    electionTicks: Math.round(electionMs / tickMs),
    retryMs: electionMs * 2,
    snapshotBytes,
    keepEntries,
    membershipMs: MEMBERSHIP_MS,
  };
}
