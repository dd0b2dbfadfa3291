import { NONE } from '../core/messages.ts';
import type { Raft } from '../core/raft.ts';
import type { MemberStatus, ReplicaStatus } from '../replica.ts';
import type { ReplicaState } from '../replica-state.ts';
import type { StorageMetrics } from '../storage/storage.ts';
import type { Transport } from '../transport/transport.ts';

interface Parts {
  readonly raft: Raft;
  readonly state: ReplicaState;
  readonly storage: StorageMetrics;
  readonly transport: Transport;
  readonly snapshotIndex: number;
  readonly proposalsInFlight: number;
}

/** What an operator and the metrics see of one member. */
export function raftStatus(parts: Parts): ReplicaStatus {
  const { raft, state, storage, transport } = parts;
  const status = raft.status();
  const progress = new Map(status.progress.map((one) => [one.id, one]));
  const members = state.members.map((member): MemberStatus => {
    const seen = progress.get(member.id);
    return {
      ...member,
      voter: status.confState.voters.includes(member.id),
      reachable: member.id === raft.id || transport.isReachable(member.id),
      ...(seen && { matchIndex: seen.matchIndex, lag: status.lastIndex - seen.matchIndex }),
    };
  });
  return {
    engine: 'raft',
    node: raft.id,
    role: status.role === 'precandidate' ? 'candidate' : status.role,
    term: status.term,
    leader: status.leader === NONE ? 0 : status.leader,
    commit: status.commit,
    applied: status.applied,
    lastIndex: status.lastIndex,
    snapshotIndex: parts.snapshotIndex,
    members,
    proposalsInFlight: parts.proposalsInFlight,
    sessions: state.sessions,
    syncs: storage.syncs,
    lastSyncMs: storage.lastSyncMs,
    meanSyncMs: storage.meanSyncMs,
  };
}
