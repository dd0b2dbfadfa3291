import { checkConfState } from './confchange.ts';
import type { Message, NodeId } from './messages.ts';
import type { RaftOptions } from './ready.ts';

/** An option that cannot work; thrown when a member is constructed. */
export function checkOptions(options: RaftOptions): void {
  const { electionTicks, heartbeatTicks } = options;
  const atLeastOne = {
    id: options.id,
    electionTicks,
    heartbeatTicks,
    maxInflightMessages: options.maxInflightMessages,
    maxInflightBytes: options.maxInflightBytes,
    maxMessageBytes: options.maxMessageBytes,
    maxMessageEntries: options.maxMessageEntries,
    maxUncommittedBytes: options.maxUncommittedBytes,
    maxCommittedBytes: options.maxCommittedBytes,
  };
  for (const [name, value] of Object.entries(atLeastOne))
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`raft ${name}: expected an integer of at least 1, got ${value}`);
  if (electionTicks <= heartbeatTicks)
    throw new RangeError(`raft electionTicks: expected more than heartbeatTicks ${heartbeatTicks}`);
  if (options.leaseRead && !options.checkQuorum)
    throw new RangeError('raft leaseRead: needs checkQuorum, or a deposed leader keeps its lease');
}

/**
 * Whether a message can come from a correct member: addressed to us by somebody else, numbers in
 * range, entries consecutive and of terms that do not fall. Anything else is dropped unread: the
 * sender is broken, or its certificate is in wrong hands.
 */
export function isPlausible(message: Message, self: NodeId): boolean {
  if (message.to !== self || message.from === self) return false;
  if (!isCount(message.from) || message.from < 1 || !isCount(message.term)) return false;
  switch (message.type) {
    case 'requestVote':
      return isCount(message.lastLogIndex) && isCount(message.lastLogTerm) && message.term > 0;
    case 'appendEntries':
      return hasPlausibleEntries(message);
    case 'appendResponse':
      return message.success
        ? isCount(message.matchIndex)
        : isCount(message.rejectedIndex) && isCount(message.hintIndex) && isCount(message.hintTerm);
    case 'heartbeat':
      return isCount(message.commit) && message.term > 0;
    case 'installSnapshot':
      return hasPlausibleSnapshot(message);
    case 'readIndexResponse':
      return isCount(message.index);
    case 'propose':
      return message.entries.length > 0;
    case 'voteResponse':
    case 'heartbeatResponse':
    case 'timeoutNow':
    case 'readIndex':
    case 'transferRequest':
      return true;
  }
}

function hasPlausibleEntries(message: Extract<Message, { type: 'appendEntries' }>): boolean {
  const { prevLogIndex, prevLogTerm, entries, leaderCommit } = message;
  if (!isCount(prevLogIndex) || !isCount(prevLogTerm) || !isCount(leaderCommit)) return false;
  if (message.term < 1) return false;
  let index = prevLogIndex;
  let term = prevLogTerm;
  for (const entry of entries) {
    index++;
    if (entry.index !== index || !isCount(entry.term) || entry.term < term) return false;
    term = entry.term;
  }
  return term <= message.term;
}

function hasPlausibleSnapshot(message: Extract<Message, { type: 'installSnapshot' }>): boolean {
  const { index, term, confState } = message.snapshot;
  if (!isCount(index) || !isCount(term) || term > message.term || message.term < 1) return false;
  return confState.voters.length > 0 && checkConfState(confState).ok;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
