import type { ConfState, NodeId } from './messages.ts';

/** How an election or a round of acknowledgements stands. */
export type VoteResult = 'won' | 'lost' | 'pending';

/** Members that make a majority of `count`. */
export function majorityOf(count: number): number {
  return (count >> 1) + 1;
}

/** Sorted descending on every use; groups are small, so insertion beats a general sort. */
const scratch: number[] = [];

/**
 * The highest value that a majority of `voters` has reached, by `acked`. An empty set of voters
 * agrees with everything: that is what makes the outgoing half of a simple configuration vanish.
 */
export function majorityReached(voters: readonly NodeId[], acked: (id: NodeId) => number): number {
  if (voters.length === 0) return Infinity;
  scratch.length = 0;
  for (const id of voters) {
    const value = acked(id);
    let at = scratch.length;
    while (at > 0 && (scratch[at - 1] as number) < value) {
      scratch[at] = scratch[at - 1] as number;
      at--;
    }
    scratch[at] = value;
  }
  return scratch[voters.length >> 1] as number;
}

/** Thesis §4.3: in a joint configuration both majorities must have reached it. */
export function jointReached(conf: ConfState, acked: (id: NodeId) => number): number {
  return Math.min(majorityReached(conf.voters, acked), majorityReached(conf.votersOutgoing, acked));
}

/** Counts votes; `vote` answers undefined for a voter that has not spoken yet. */
export function majorityVote(
  voters: readonly NodeId[],
  vote: (id: NodeId) => boolean | undefined,
): VoteResult {
  if (voters.length === 0) return 'won';
  const needed = majorityOf(voters.length);
  let granted = 0;
  let missing = 0;
  for (const id of voters) {
    const answer = vote(id);
    if (answer === undefined) missing++;
    else if (answer) granted++;
  }
  if (granted >= needed) return 'won';
  return granted + missing >= needed ? 'pending' : 'lost';
}

/** Thesis §4.3: won only by both majorities, lost as soon as one is lost. */
export function jointVote(conf: ConfState, vote: (id: NodeId) => boolean | undefined): VoteResult {
  const incoming = majorityVote(conf.voters, vote);
  const outgoing = majorityVote(conf.votersOutgoing, vote);
  if (incoming === outgoing) return incoming;
  return incoming === 'lost' || outgoing === 'lost' ? 'lost' : 'pending';
}
