import { EMPTY_CONF_STATE, NONE } from '../core/messages.ts';
import type { HardState } from '../core/messages.ts';
import { ReplicaState } from '../replica-state.ts';
import { CHAIN_START } from '../storage/storage.ts';
import type { StoredSnapshot } from '../storage/storage.ts';
import type { RaftReplicaOptions } from './raft-options.ts';

export interface FoundingState {
  readonly hardState: HardState;
  readonly snapshot: StoredSnapshot;
}

/**
 * What every founder starts from: a snapshot at index 1, as if a first entry had named the members.
 * Were it at index 0, a member that joins could follow the log from its start without ever learning
 * who founded the group, and might take itself for all of it.
 */
export function foundingState({ members, machine }: RaftReplicaOptions): FoundingState {
  const voters = members.map(({ id }) => id).sort((one, other) => one - other);
  const confState = { ...EMPTY_CONF_STATE, voters };
  const chunks = new ReplicaState(machine, members, () => undefined).snapshot();
  const meta = { index: 1, term: 1, confState };
  return {
    hardState: { term: 1, vote: NONE, commit: 1 },
    snapshot: { meta, chain: CHAIN_START, chunks },
  };
}
