import { ToolstackError } from '../../model/errors.ts';
import type { ConfigChange, NodeId } from '../core/messages.ts';
import type { Raft } from '../core/raft.ts';
import type { Member } from '../replica.ts';

/** Entries a learner may be behind when it becomes a voter. */
const CAUGHT_UP_ENTRIES = 64;

interface Membership {
  readonly raft: Raft;
  readonly members: () => readonly Member[];
  /** The core was given something to do. */
  readonly proposed: () => void;
  readonly until: (isMet: () => boolean, what: string) => Promise<void>;
}

/** The addresses that travel with a change of the membership. */
export function encodeMembers(members: readonly Member[]): Uint8Array {
  return Buffer.from(JSON.stringify(members));
}

/** Never throws: what it cannot read names nobody. */
export function decodeMembers(context: Uint8Array | undefined): Member[] {
  if (context === undefined || context.length === 0) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(context).toString());
    return Array.isArray(value) ? value.filter(isMember) : [];
  } catch {
    return [];
  }
}

function isMember(value: unknown): value is Member {
  const { id, host, address } = value as Partial<Record<keyof Member, unknown>>;
  return Number.isSafeInteger(id) && typeof host === 'string' && typeof address === 'string';
}

export async function addMember(group: Membership, member: Member): Promise<void> {
  await addLearner(group, member);
  await change(group, {
    changes: [{ op: 'addVoter', id: member.id }],
    isMet: () => group.raft.confState().voters.includes(member.id),
    what: `promotion of member ${member.id}`,
  });
}

export async function removeMember(group: Membership, id: NodeId): Promise<void> {
  if (!isPresent(group, id)) throw unknownMember(id);
  await change(group, {
    changes: [{ op: 'remove', id }],
    isMet: () => !isPresent(group, id),
    what: `removal of member ${id}`,
  });
}

/** One joint step: at no time does the group count both, or neither. */
export async function replaceMember(
  group: Membership,
  dead: NodeId,
  member: Member,
): Promise<void> {
  if (!isPresent(group, dead)) throw unknownMember(dead);
  await addLearner(group, member);
  await change(group, {
    changes: [
      { op: 'addVoter', id: member.id },
      { op: 'remove', id: dead },
    ],
    isMet: () => group.raft.confState().voters.includes(member.id) && !isPresent(group, dead),
    what: `replacement of member ${dead} by ${member.id}`,
  });
}

async function addLearner(group: Membership, member: Member): Promise<void> {
  const { raft } = group;
  if (group.members().some(({ id }) => id === member.id))
    throw new ToolstackError(
      'MEMBER_EXISTS',
      `member ${member.id}: in the group already; ids are never used twice`,
    );
  await change(group, {
    changes: [{ op: 'addLearner', id: member.id }],
    context: encodeMembers([member]),
    isMet: () => raft.confState().learners.includes(member.id),
    what: `member ${member.id} as learner`,
  });
  await group.until(() => {
    const { progress, lastIndex } = raft.status();
    const learner = progress.find(({ id }) => id === member.id);
    return learner !== undefined && learner.matchIndex + CAUGHT_UP_ENTRIES >= lastIndex;
  }, `member ${member.id} catching up`);
}

interface Step {
  readonly changes: ConfigChange['changes'];
  readonly context?: Uint8Array;
  readonly isMet: () => boolean;
  readonly what: string;
}

/** Proposes one change as soon as none is under way, and waits until it is in force here. */
async function change(group: Membership, step: Step): Promise<void> {
  const { raft } = group;
  const { changes, context, isMet, what } = step;
  let isProposed = false;
  const tryPropose = (): boolean => {
    if (raft.role !== 'leader') return true;
    const proposed = raft.proposeConfig({ changes, ...(context && { context }) });
    isProposed = proposed.outcome === 'accepted';
    return isProposed;
  };
  await group.until(tryPropose, what);
  if (!isProposed) throw notLeader(raft);
  group.proposed();
  await group.until(() => isMet() || raft.role !== 'leader', what);
  if (!isMet() && raft.role !== 'leader') throw notLeader(raft);
}

function isPresent({ raft }: Membership, id: NodeId): boolean {
  const { voters, votersOutgoing, learners, learnersNext } = raft.confState();
  return [...voters, ...votersOutgoing, ...learners, ...learnersNext].includes(id);
}

function notLeader(raft: Raft): ToolstackError {
  const hint = raft.leader === 0 ? 'nobody leads it now' : `member ${raft.leader} does; ask it`;
  return new ToolstackError('NOT_LEADER', `membership: member ${raft.id} does not lead; ${hint}`);
}

function unknownMember(id: NodeId): ToolstackError {
  return new ToolstackError('MEMBER_UNKNOWN', `member ${id}: not in the group`);
}
