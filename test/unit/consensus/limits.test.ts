import { describe, expect, it } from 'vitest';
import { entry, Member } from './member.ts';
import { ENTRY_OVERHEAD_BYTES } from '../../../consensus/core/messages.ts';
import { Raft } from '../../../consensus/core/raft.ts';
import type { RaftOptions } from '../../../consensus/core/ready.ts';

const TEN = new Uint8Array(10);
/** What an entry of ten bytes counts for. */
const WEIGHT = 10 + ENTRY_OVERHEAD_BYTES;

/** A leader of three whose follower 2 has answered, and so is sent appends without waiting. */
function leading(options: Partial<RaftOptions>): Member {
  const leader = new Member({ options }).lead().acknowledge(2).acknowledge(3);
  leader.takeAll();
  return leader;
}

function proposeMany(leader: Member, count: number): void {
  for (let at = 0; at < count; at++) leader.raft.propose(TEN);
  leader.run();
}

/** How many entries each append to 2 carried. */
function appendSizes(leader: Member): number[] {
  return leader
    .take('appendEntries')
    .filter(({ to, entries }) => to === 2 && entries.length > 0)
    .map(({ entries }) => entries.length);
}

describe('limits of what is sent', () => {
  it('cuts appends by entries', () => {
    const leader = leading({ maxMessageEntries: 2 });
    proposeMany(leader, 5);
    expect(appendSizes(leader)).toEqual([2, 2, 1]);
  });

  it('cuts appends by bytes, but one entry always fits', () => {
    const leader = leading({ maxMessageBytes: 2 * WEIGHT });
    proposeMany(leader, 5);
    expect(appendSizes(leader)).toEqual([2, 2, 1]);
    const narrow = leading({ maxMessageBytes: 1 });
    proposeMany(narrow, 3);
    expect(appendSizes(narrow)).toEqual([1, 1, 1]);
  });

  it('sends no entries beyond the window of messages until some are acknowledged', () => {
    const leader = leading({ maxMessageEntries: 1, maxInflightMessages: 2 });
    proposeMany(leader, 5);
    expect(appendSizes(leader)).toEqual([1, 1]);
    leader.acknowledge(2, 2);
    expect(appendSizes(leader)).toEqual([1]);
  });

  it('sends no entries beyond the window of bytes until some are acknowledged', () => {
    const leader = leading({ maxMessageEntries: 1, maxInflightBytes: 2 * WEIGHT });
    proposeMany(leader, 5);
    expect(appendSizes(leader)).toEqual([1, 1]);
    leader.acknowledge(2, 3);
    expect(appendSizes(leader)).toEqual([1, 1]);
  });
});

describe('limits of what is taken', () => {
  it('hands out committed entries in portions of the given bytes, one at least', () => {
    for (const [limit, size] of [
      [2 * WEIGHT, 2],
      [1, 1],
    ] as const) {
      const raft = new Raft(new Member({ options: { maxCommittedBytes: limit } }).options, {
        hardState: { term: 1, vote: 0, commit: 4 },
        snapshot: new Member().snapshot,
        entries: [1, 2, 3, 4].map((index) => entry(index, 1, '0123456789')),
      });
      const portions: number[] = [];
      while (raft.hasReady()) {
        const { committed } = raft.ready();
        portions.push(committed.length);
        raft.applied(committed.at(-1)?.index ?? 0);
      }
      expect(portions.filter((length) => length > 0)).toEqual(Array(4 / size).fill(size));
    }
  });

  it('waits with more committed entries until the portion before is applied', () => {
    const member = new Member({ options: { maxCommittedBytes: 1 } });
    const raft = new Raft(member.options, {
      hardState: { term: 1, vote: 0, commit: 2 },
      snapshot: member.snapshot,
      entries: [entry(1, 1), entry(2, 1)],
    });
    expect(raft.ready().committed.map(({ index }) => index)).toEqual([1]);
    expect(raft.hasReady()).toBe(false);
    raft.applied(1);
    expect(raft.ready().committed.map(({ index }) => index)).toEqual([2]);
  });

  it('drops proposals beyond the uncommitted bytes, takes one of any size, and frees them', () => {
    const leader = leading({ maxUncommittedBytes: 25 });
    expect(leader.raft.propose(new Uint8Array(100)).outcome).toBe('accepted');
    const dropped = { outcome: 'dropped', reason: 'too much uncommitted' };
    expect(leader.run().raft.propose(TEN)).toEqual(dropped);
    leader.acknowledge(2);
    for (const outcome of ['accepted', 'accepted', 'dropped'])
      expect(leader.raft.propose(TEN).outcome).toBe(outcome);
  });

  it('takes a batch whole or not at all', () => {
    const leader = leading({ maxUncommittedBytes: 25 });
    const before = leader.raft.lastIndex;
    leader.raft.propose(TEN);
    expect(leader.raft.proposeBatch([TEN, TEN]).outcome).toBe('dropped');
    expect(leader.raft.lastIndex).toBe(before + 1);
  });

  it('forgets the uncommitted bytes with the leadership', () => {
    const leader = leading({ maxUncommittedBytes: 25 });
    leader.raft.propose(new Uint8Array(100));
    leader.run().step({ type: 'heartbeat', from: 2, to: 1, term: 9, commit: 0, context: '' });
    expect(leader.raft.status().uncommittedBytes).toBe(0);
    expect(leader.lead().acknowledge(2).raft.propose(TEN).outcome).toBe('accepted');
  });

  it('passes proposals on to the leader only if it may', () => {
    for (const forwardProposals of [true, false]) {
      const member = new Member({ term: 1, options: { forwardProposals } });
      member.step({ type: 'heartbeat', from: 2, to: 1, term: 1, commit: 0, context: '' });
      member.takeAll();
      expect(member.raft.propose(TEN)).toEqual(
        forwardProposals
          ? { outcome: 'forwarded', leader: 2 }
          : { outcome: 'dropped', reason: 'not a leader, forwarding is off' },
      );
      expect(member.run().take('propose')).toHaveLength(forwardProposals ? 1 : 0);
    }
  });

  it('refuses options that cannot work', () => {
    const impossible: Partial<RaftOptions>[] = [
      { electionTicks: 1, heartbeatTicks: 1 },
      { maxInflightMessages: 0 },
      { maxMessageBytes: 0.5 },
      { leaseRead: true, checkQuorum: false },
    ];
    for (const options of impossible)
      expect(() => new Member({ options }), JSON.stringify(options)).toThrow(RangeError);
  });
});
