import { err, ok, type Result } from '../../model/result.ts';
import type { ConfigChange, ConfState, NodeId } from './messages.ts';

type Change = ConfigChange['changes'][number];

/** A configuration while it is being changed. */
interface Draft {
  readonly voters: Set<NodeId>;
  readonly outgoing: ReadonlySet<NodeId>;
  readonly learners: Set<NodeId>;
  readonly learnersNext: Set<NodeId>;
}

/**
 * The configuration after `change`, or why the change is impossible. Pure; every member computes
 * the same answer from the same log. Thesis §4.1 (one server at a time) and §4.3 (joint).
 */
export function changeConfig(conf: ConfState, change: ConfigChange): Result<ConfState, string> {
  if (change.changes.length === 0) return leaveJoint(conf);
  if (isJoint(conf)) return err('the joint configuration must be left first');
  if (change.changes.length > 1 || change.mode === 'explicit')
    return enterJoint(conf, change.changes, change.mode !== 'explicit');
  return changeOne(conf, change.changes);
}

export function isJoint(conf: ConfState): boolean {
  return conf.votersOutgoing.length > 0;
}

/** Everybody the configuration names, ascending. */
export function membersOf(conf: ConfState): NodeId[] {
  return sorted(new Set([...conf.voters, ...conf.votersOutgoing, ...conf.learners]));
}

export function isVoter(conf: ConfState, id: NodeId): boolean {
  return conf.voters.includes(id) || conf.votersOutgoing.includes(id);
}

/** Checks what every configuration must satisfy; an error names the first broken rule. */
export function checkConfState(conf: ConfState): Result<ConfState, string> {
  const voters = new Set(conf.voters);
  const outgoing = new Set(conf.votersOutgoing);
  for (const id of [...membersOf(conf), ...conf.learnersNext])
    if (!Number.isSafeInteger(id) || id < 1) return err(`member ${id} is not a positive integer`);
  for (const id of conf.learners)
    if (voters.has(id) || outgoing.has(id)) return err(`${id} is both voter and learner`);
  for (const id of conf.learnersNext)
    if (!outgoing.has(id)) return err(`${id} waits to be a learner but is no outgoing voter`);
  if (!isJoint(conf) && (conf.autoLeave || conf.learnersNext.length > 0))
    return err('only a joint configuration can be left or have waiting learners');
  if (isJoint(conf) && conf.voters.length === 0) return err('a joint configuration has no voters');
  return ok(conf);
}

function changeOne(conf: ConfState, changes: readonly Change[]): Result<ConfState, string> {
  const draft = draftOf(conf, []);
  for (const change of changes) apply(draft, change);
  if (draft.voters.size === 0) return err('the last voter cannot be removed');
  return checkConfState(confStateOf(draft, false));
}

function enterJoint(
  conf: ConfState,
  changes: readonly Change[],
  autoLeave: boolean,
): Result<ConfState, string> {
  if (conf.voters.length === 0) return err('a group without voters cannot become joint');
  const draft = draftOf(conf, conf.voters);
  for (const change of changes) apply(draft, change);
  if (draft.voters.size === 0) return err('the last voter cannot be removed');
  return checkConfState(confStateOf(draft, autoLeave));
}

function leaveJoint(conf: ConfState): Result<ConfState, string> {
  if (!isJoint(conf)) return err('the configuration is not joint');
  const draft = draftOf(conf, []);
  for (const id of draft.learnersNext) draft.learners.add(id);
  draft.learnersNext.clear();
  return checkConfState(confStateOf(draft, false));
}

function apply(draft: Draft, change: Change): void {
  const { id } = change;
  switch (change.op) {
    case 'addVoter':
      draft.learners.delete(id);
      draft.learnersNext.delete(id);
      draft.voters.add(id);
      return;
    case 'addLearner':
      if (draft.learners.has(id)) return;
      draft.voters.delete(id);
      // Still a voter of the outgoing half: it cannot be both, so it waits for the joint to end.
      if (draft.outgoing.has(id)) draft.learnersNext.add(id);
      else draft.learners.add(id);
      return;
    case 'remove':
      draft.voters.delete(id);
      draft.learners.delete(id);
      draft.learnersNext.delete(id);
      return;
  }
}

function draftOf(conf: ConfState, outgoing: readonly NodeId[]): Draft {
  return {
    voters: new Set(conf.voters),
    outgoing: new Set(outgoing),
    learners: new Set(conf.learners),
    learnersNext: new Set(conf.learnersNext),
  };
}

function confStateOf(draft: Draft, autoLeave: boolean): ConfState {
  return {
    voters: sorted(draft.voters),
    votersOutgoing: sorted(draft.outgoing),
    learners: sorted(draft.learners),
    learnersNext: sorted(draft.learnersNext),
    autoLeave,
  };
}

function sorted(ids: ReadonlySet<NodeId>): NodeId[] {
  return [...ids].sort((a, b) => a - b);
}
