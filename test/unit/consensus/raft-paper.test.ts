import { describe, expect, it } from 'vitest';
import { Cluster, entry, Member } from './member.ts';
import type { AppendEntries, RequestVote } from '../../../consensus/core/messages.ts';

// One test per rule of "In Search of an Understandable Consensus Algorithm" (Ongaro, Ousterhout
// 2014), section by section. Goal: a reader of the paper finds each of its sentences here.

function append(fields: Partial<AppendEntries> = {}): AppendEntries {
  return {
    type: 'appendEntries',
    from: 2,
    to: 1,
    term: 1,
    prevLogIndex: 0,
    prevLogTerm: 0,
    entries: [],
    leaderCommit: 0,
    ...fields,
  };
}

function vote(fields: Partial<RequestVote> = {}): RequestVote {
  return {
    type: 'requestVote',
    from: 2,
    to: 1,
    term: 1,
    preVote: false,
    lastLogIndex: 0,
    lastLogTerm: 0,
    transfer: false,
    ...fields,
  };
}

describe('§5.1 terms', () => {
  it('adopts a larger term from any message, as a follower', () => {
    for (const role of ['follower', 'candidate', 'leader'] as const) {
      const member = new Member({ term: 1 });
      if (role === 'candidate') member.raft.campaign();
      if (role === 'leader') member.lead();
      member.run().step(append({ term: 7 }));
      expect([member.raft.term, member.raft.role, member.raft.leader]).toEqual([7, 'follower', 2]);
    }
  });

  it('rejects a request with a stale term, and says its own', () => {
    const member = new Member({ term: 3, log: [3] });
    member.step(append({ term: 2, entries: [entry(1, 2)] })).step(vote({ term: 2 }));
    expect([member.logTerms(), member.raft.leader]).toEqual([[3], 0]);
    expect(member.takeAll()).toMatchObject([
      { type: 'appendResponse', to: 2, term: 3, matchIndex: 0 },
      { type: 'voteResponse', to: 2, term: 3, granted: false },
    ]);
  });

  it('ignores an answer with a stale term', () => {
    const member = new Member({ term: 3 }).lead();
    member.step({ type: 'voteResponse', from: 2, to: 1, term: 3, preVote: false, granted: true });
    member.step({ type: 'appendResponse', from: 2, to: 1, term: 3, success: true, matchIndex: 1 });
    expect([member.raft.commit, member.takeAll()]).toEqual([0, []]);
  });
});

describe('§5.2 leader election', () => {
  it('starts every server as a follower', () => {
    expect(new Member().raft.role).toBe('follower');
  });

  it('keeps a follower a follower while it hears from a leader', () => {
    const member = new Member({ term: 1 });
    for (let round = 0; round < 20; round++) member.step(append()).tick(9);
    expect(member.raft.role).toBe('follower');
  });

  it('begins an election after a time-out: next term, a vote for itself, requests to all', () => {
    const member = new Member({ term: 4 }).tick(15);
    const { role, term, vote: given } = member.raft.status();
    expect([role, term, given]).toEqual(['candidate', 5, 1]);
    expect(member.take('requestVote').map(({ to, term: asked }) => [to, asked])).toEqual([
      [2, 5],
      [3, 5],
    ]);
  });

  it('wins with votes of a majority and announces itself at once', () => {
    const member = new Member({ voters: [1, 2, 3, 4, 5] });
    member.raft.campaign();
    member.run();
    const granted = {
      type: 'voteResponse',
      to: 1,
      term: 1,
      preVote: false,
      granted: true,
    } as const;
    member.step({ ...granted, from: 2 });
    expect(member.raft.role).toBe('candidate');
    member.takeAll();
    member.step({ ...granted, from: 5 });
    expect(member.raft.role).toBe('leader');
    expect(member.take('appendEntries').map(({ to }) => to)).toEqual([2, 3, 4, 5]);
  });

  it('counts every voter once, however often it answers', () => {
    const member = new Member({ voters: [1, 2, 3, 4, 5] });
    member.raft.campaign();
    member.run();
    for (let time = 0; time < 3; time++)
      member.step({
        type: 'voteResponse',
        from: 2,
        to: 1,
        term: 1,
        preVote: false,
        granted: true,
      });
    expect(member.raft.role).toBe('candidate');
  });

  it('votes for at most one candidate in a term, first come first served', () => {
    const member = new Member();
    member
      .step(vote({ from: 2 }))
      .step(vote({ from: 3 }))
      .step(vote({ from: 2 }));
    const answers = member.take('voteResponse').map(({ to, granted }) => [to, granted]);
    expect(answers).toEqual([
      [2, true],
      [3, false],
      [2, true],
    ]);
  });

  it('steps back when somebody else has won its term', () => {
    const member = new Member();
    member.raft.campaign();
    member.run().step(append({ term: 1 }));
    expect([member.raft.role, member.raft.leader]).toEqual(['follower', 2]);
  });

  it('tries again with a higher term when nobody wins', () => {
    const member = new Member().tick(15).tick(15);
    expect([member.raft.role, member.raft.term]).toEqual(['candidate', 2]);
  });

  it('draws its time-out between one and two election time-outs', () => {
    for (const [drawn, ticks] of [
      [0, 10],
      [0.999, 19],
    ] as const) {
      const member = new Member({ options: { random: () => drawn } }).tick(ticks - 1);
      expect(member.raft.role).toBe('follower');
      expect(member.tick().raft.role).toBe('candidate');
    }
  });
});

describe('§5.3 log replication', () => {
  it('sends a command to everybody with index and term of the entry before it', () => {
    const leader = new Member().lead().acknowledge(2).acknowledge(3);
    leader.takeAll();
    leader.raft.propose(new Uint8Array([1]));
    const sent = leader.run().take('appendEntries');
    expect(
      sent.map(({ to, prevLogIndex, prevLogTerm }) => [to, prevLogIndex, prevLogTerm]),
    ).toEqual([
      [2, 1, 1],
      [3, 1, 1],
    ]);
  });

  it('commits an entry once a majority has it, and all entries before it', () => {
    const leader = new Member({ log: [1, 1], term: 1 }).lead();
    expect(leader.raft.commit).toBe(0);
    leader.acknowledge(3);
    expect(leader.raft.commit).toBe(3);
    expect(leader.applied.map(({ index }) => index)).toEqual([1, 2, 3]);
  });

  it('tells followers how far the log is committed', () => {
    const leader = new Member().lead();
    leader.acknowledge(2);
    expect(leader.take('appendEntries').map(({ leaderCommit }) => leaderCommit)).toContain(1);
  });

  it('applies what is committed, in order, at a follower', () => {
    const member = new Member({ term: 1 });
    member.step(append({ entries: [entry(1, 1, 'a'), entry(2, 1, 'b')], leaderCommit: 1 }));
    member.step(append({ prevLogIndex: 2, prevLogTerm: 1, leaderCommit: 2 }));
    expect(member.applied.map(({ index }) => index)).toEqual([1, 2]);
  });

  it('refuses entries whose predecessor it does not have', () => {
    const member = new Member({ log: [1, 2], term: 3 });
    member.step(append({ term: 3, prevLogIndex: 3, prevLogTerm: 3, entries: [entry(4, 3)] }));
    member.step(append({ term: 3, prevLogIndex: 2, prevLogTerm: 3, entries: [entry(3, 3)] }));
    expect(member.take('appendResponse').map(({ success }) => success)).toEqual([false, false]);
    expect(member.logTerms()).toEqual([1, 2]);
  });

  it('deletes a conflicting entry and all that follow it', () => {
    const member = new Member({ log: [1, 1, 2, 2], term: 3 });
    const entries = [entry(2, 3)];
    member.step(append({ term: 3, prevLogIndex: 1, prevLogTerm: 1, entries }));
    expect(member.logTerms()).toEqual([1, 3]);
  });

  it('deletes nothing when a delayed append agrees with the log', () => {
    const member = new Member({ log: [1, 1, 1], term: 1 });
    member.step(append({ entries: [entry(1, 1)] }));
    expect(member.logTerms()).toEqual([1, 1, 1]);
  });

  it('commits no further than the last entry the leader vouched for', () => {
    const member = new Member({ log: [1, 1, 1], term: 2 });
    member.step(append({ term: 2, entries: [entry(1, 1)], leaderCommit: 3 }));
    expect(member.raft.commit).toBe(1);
  });

  it('brings a follower in line however its log differs (Figure 7)', () => {
    const logs = [[1], [1, 1, 1, 2, 2, 2], [1, 1, 3, 3, 3, 3, 3], []];
    for (const log of logs) {
      const cluster = new Cluster([1, 2, 3], { term: 4 });
      const terms = [1, 1, 1, 4];
      cluster.members.set(1, new Member({ id: 1, log: terms, term: 4 }));
      cluster.members.set(2, new Member({ id: 2, log, term: 4 }));
      cluster.members.set(3, new Member({ id: 3, log: terms, term: 4 }));
      cluster.elect(1);
      expect(cluster.member(2).logTerms()).toEqual([1, 1, 1, 4, 5]);
    }
  });

  it('never overwrites or deletes entries of a leader (leader append-only)', () => {
    const leader = new Member({ log: [1, 1], term: 1 }).lead();
    leader.step(append({ term: 2, entries: [entry(1, 2)] }));
    const refused = { type: 'appendResponse', from: 2, to: 1, term: 2, success: false } as const;
    leader.step({ ...refused, rejectedIndex: 2, hintIndex: 0, hintTerm: 0 });
    expect(leader.logTerms()).toEqual([1, 1, 2]);
  });
});

describe('§5.4 safety', () => {
  it('§5.4.1 grants a vote only to a candidate whose log is at least as up to date', () => {
    const cases: [number, number, boolean][] = [
      [2, 2, true],
      [3, 2, true],
      [1, 3, true],
      [1, 2, false],
      [9, 1, false],
    ];
    for (const [lastLogIndex, lastLogTerm, granted] of cases) {
      const member = new Member({ log: [1, 2], term: 3 });
      member.step(vote({ term: 4, lastLogIndex, lastLogTerm }));
      expect(member.take('voteResponse').map((answer) => answer.granted)).toEqual([granted]);
    }
  });

  it('§5.4.2 commits entries of earlier terms only together with one of its own (Figure 8)', () => {
    const leader = new Member({ log: [1, 2], term: 3 }).lead();
    leader.acknowledge(2, 2).acknowledge(3, 2);
    expect(leader.raft.commit).toBe(0);
    leader.acknowledge(2, 3);
    expect(leader.raft.commit).toBe(3);
  });
});

describe('§5.5, §5.6 crashes and timing', () => {
  it('keeps term, vote and log over a restart', () => {
    const member = new Member();
    member.step(vote({ term: 2 })).step(append({ term: 2, entries: [entry(1, 2)] }));
    const { term, vote: given } = member.restarted().raft.status();
    expect([term, given, member.restarted().logTerms()]).toEqual([2, 2, [2]]);
  });

  it('is not hurt by the same request twice', () => {
    const member = new Member({ term: 1 });
    const message = append({ entries: [entry(1, 1), entry(2, 1)], leaderCommit: 1 });
    member.step(message).step(message);
    expect([member.logTerms(), member.raft.commit]).toEqual([[1, 1], 1]);
  });
});

describe('§6 membership', () => {
  it('needs a majority of the new configuration once it is applied', () => {
    const leader = new Member().lead().acknowledge(2);
    leader.raft.proposeConfig({ changes: [{ op: 'addVoter', id: 4 }] });
    leader.run().acknowledge(2);
    leader.raft.propose(new Uint8Array([1]));
    leader.run().acknowledge(2);
    expect(leader.raft.commit).toBe(2);
    leader.acknowledge(4);
    expect(leader.raft.commit).toBe(3);
  });

  it('needs both majorities in a joint configuration', () => {
    const conf = { voters: [1, 4, 5], votersOutgoing: [1, 2, 3] };
    const leader = new Member({ conf }).lead();
    leader.acknowledge(4).acknowledge(5);
    expect(leader.raft.commit).toBe(0);
    leader.acknowledge(2);
    expect(leader.raft.commit).toBe(1);
  });

  it('does not let a removed server that hears no leader depose one', () => {
    const member = new Member({ term: 1, options: { checkQuorum: true } });
    member
      .step(append())
      .tick(5)
      .step(vote({ from: 9, term: 5, lastLogIndex: 9, lastLogTerm: 4 }));
    expect([member.raft.term, member.take('voteResponse')]).toEqual([1, []]);
  });

  it('lets a leader that removed itself step down when that is committed', () => {
    const leader = new Member().lead().acknowledge(2);
    leader.raft.proposeConfig({ changes: [{ op: 'remove', id: 1 }] });
    leader.run().acknowledge(2).acknowledge(3);
    expect([leader.raft.role, leader.raft.confState().voters]).toEqual(['follower', [2, 3]]);
  });
});

describe('§7 snapshots', () => {
  const confState = {
    voters: [1, 2, 3],
    votersOutgoing: [],
    learners: [],
    learnersNext: [],
    autoLeave: false,
  };
  const snapshot = { index: 5, term: 2, confState };

  it('replaces a log that lacks the last entry of the snapshot', () => {
    const member = new Member({ log: [1, 1], term: 2 });
    member.step({ type: 'installSnapshot', from: 2, to: 1, term: 2, snapshot });
    expect([member.raft.commit, member.raft.lastIndex, member.logTerms()]).toEqual([5, 5, []]);
  });

  it('keeps the entries behind a snapshot whose last entry it has', () => {
    const member = new Member({ log: [1, 1, 2, 2, 2, 2], term: 2 });
    member.step({ type: 'installSnapshot', from: 2, to: 1, term: 2, snapshot });
    expect([member.raft.commit, member.raft.lastIndex]).toEqual([5, 6]);
  });

  it('is sent to a follower that needs entries the leader dropped', () => {
    const leader = new Member({ log: [1, 1, 1], term: 1, commit: 3 }).lead();
    leader.raft.compact({ index: 3, term: 1, confState });
    leader.takeAll();
    const refused = { type: 'appendResponse', from: 2, to: 1, term: 2, success: false } as const;
    leader.step({ ...refused, rejectedIndex: 3, hintIndex: 1, hintTerm: 1 });
    expect(leader.take('installSnapshot').map(({ snapshot: { index } }) => index)).toEqual([3]);
  });
});

describe('§8 clients', () => {
  it('commits an entry of its own term at the start of it', () => {
    const leader = new Member({ log: [1], term: 1 }).lead();
    expect(leader.logTerms()).toEqual([1, 2]);
  });

  it('answers a read only after a majority confirmed that it leads', () => {
    const leader = new Member().lead().acknowledge(2);
    leader.raft.readIndex('r');
    leader.run();
    expect(leader.reads).toEqual([]);
    const answer = { type: 'heartbeatResponse', from: 3, to: 1, term: 1, context: 'r' } as const;
    leader.step(answer);
    expect(leader.reads).toEqual([{ context: 'r', index: 1 }]);
  });

  it('answers no read before it committed in its own term, not even alone', () => {
    const member = new Member({ voters: [1], log: [1, 1], term: 1, commit: 1 });
    member.isHeld = true;
    member.raft.campaign();
    member.run().finishWrite();
    expect(member.raft.role).toBe('leader');
    member.raft.readIndex('r');
    expect(member.run().reads).toEqual([]);
    member.finishWrite();
    expect(member.reads).toEqual([{ context: 'r', index: 3 }]);
  });
});
