import { ToolstackError } from '../model/errors.ts';
import { changeConfig, isJoint, membersOf } from './core/confchange.ts';
import { decodeConfigChange, encodeConfigChange } from './core/config-codec.ts';
import { EMPTY_CONF_STATE } from './core/messages.ts';
import type { ConfigChange, ConfState, Entry, NodeId } from './core/messages.ts';
import type { ReplicaStorage, StoredState } from './storage/storage.ts';

export interface QuorumRecovery {
  readonly node: NodeId;
  /** Who decided it; goes into the log for good. */
  readonly by: string;
  readonly atMs: number;
}

/** What was done, for the operator to read and the service to log. */
export interface RecoveredQuorum {
  /** Members put out of the group; they must never be started again. */
  readonly removed: readonly NodeId[];
  /** First and last index of the entries that say so. */
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/** The membership as the end of a stored log has it, whether or not all of it is committed. */
export function storedMembership({ snapshot, entries }: StoredState): ConfState {
  let conf = snapshot?.meta.confState ?? EMPTY_CONF_STATE;
  for (const entry of entries)
    if (entry.kind === 'config' && entry.index > (snapshot?.meta.index ?? 0))
      conf = after(conf, decodeConfigChange(entry.data));
  return conf;
}

/** Every member of `conf` but `node`, ascending. */
export function membersBeside(conf: ConfState, node: NodeId): readonly NodeId[] {
  return membersOf(conf).filter((id) => id !== node);
}

/**
 * For the day a majority is lost for good: makes the member on this disk the only one of its group.
 * Entries the lost members had acknowledged and this one lacks are gone, and nobody can tell which;
 * run it on the survivor with the longest log, while no member runs. The log records who did it.
 */
export async function recoverQuorum(
  storage: ReplicaStorage,
  { node, by, atMs }: QuorumRecovery,
): Promise<RecoveredQuorum> {
  const { snapshot, entries, hardState } = storage.state;
  const conf = storedMembership(storage.state);
  if (!conf.voters.includes(node))
    throw new ToolstackError(
      'MEMBER_UNKNOWN',
      `recovery: member ${node} is no voter of its group; run it on one that is`,
    );
  const removed = membersBeside(conf, node);
  const audit = Buffer.from(JSON.stringify({ recoveredBy: by, atMs, removed }));
  const changes: ConfigChange[] = removed.map((id) => {
    return { changes: [{ op: 'remove', id }], context: audit };
  });
  if (isJoint(conf)) changes.unshift({ changes: [], context: audit });
  const term = hardState.term + 1;
  const firstIndex = (entries.at(-1)?.index ?? snapshot?.meta.index ?? 0) + 1;
  const added = changes.map((change, at): Entry => {
    const data = encodeConfigChange(change);
    return { index: firstIndex + at, term, kind: 'config', data };
  });
  const lastIndex = firstIndex + added.length - 1;
  // Everything on this disk counts as committed from now on: there is nobody left to ask.
  await storage.write({
    entries: added,
    hardState: { term, vote: node, commit: lastIndex },
    sync: true,
  });
  return { removed, firstIndex, lastIndex };
}

function after(conf: ConfState, change: ConfigChange | undefined): ConfState {
  const result = change && changeConfig(conf, change);
  return result?.ok === true ? result.value : conf;
}
