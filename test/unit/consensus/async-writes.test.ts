import { describe, expect, it } from 'vitest';
import { entry, Member } from './member.ts';
import { encodeConfigChange } from '../../../consensus/core/config-codec.ts';
import type { AppendEntries, Entry } from '../../../consensus/core/messages.ts';

function append(term: number, from: number, fields: Partial<AppendEntries>): AppendEntries {
  const nothing = { prevLogIndex: 0, prevLogTerm: 0, entries: [], leaderCommit: 0 };
  return { type: 'appendEntries', from, to: 1, term, ...nothing, ...fields };
}

describe('writes that take their time', () => {
  it('sends appends at once, but acknowledges only what is durable', () => {
    const member = new Member({ term: 1 });
    member.isHeld = true;
    member.step(append(1, 2, { entries: [entry(1, 1)] }));
    expect(member.take('appendResponse')).toEqual([]);
    member.finishWrite();
    expect(member.take('appendResponse').map((answer) => answer.success)).toEqual([true]);
  });

  it('lets a leader commit by its followers while its own disk is slow', () => {
    const leader = new Member().lead().acknowledge(2).acknowledge(3);
    leader.isHeld = true;
    leader.raft.propose(new Uint8Array([1]));
    leader.run().acknowledge(2);
    expect(leader.raft.commit, 'the leader itself does not count yet').toBe(1);
    leader.acknowledge(3);
    expect(leader.raft.commit).toBe(2);
    expect(leader.raft.status().applied, 'applied only when durable here').toBe(1);
    leader.finishWrite();
    expect(leader.raft.status().applied).toBe(2);
  });

  it('does not win an election before its own vote is durable', () => {
    const member = new Member({ voters: [1] });
    member.isHeld = true;
    member.raft.campaign();
    member.run();
    expect(member.raft.role).toBe('candidate');
    member.finishWrite();
    expect(member.raft.role).toBe('leader');
  });

  it('answers heartbeats while the disk is slow', () => {
    const member = new Member({ term: 1 });
    member.isHeld = true;
    member.step(append(1, 2, { entries: [entry(1, 1)] })).takeAll();
    member.step({ type: 'heartbeat', from: 2, to: 1, term: 1, commit: 0, context: '' });
    expect(member.take('heartbeatResponse')).toHaveLength(1);
  });

  // The log is overwritten in term 2 and restored in term 3 while the write of term 1 is under way:
  //
  //     term 1, leader 2   a at 1        first write
  //     term 2, leader 3   b at 1        second write
  //     term 3, leader 2   a at 1 again  third write
  it('does not take the end of an overwritten write for the end of its restoration', () => {
    const member = new Member();
    member.isHeld = true;
    member.step(append(1, 2, { entries: [entry(1, 1, 'a')] }));
    member.step(append(2, 3, { entries: [entry(1, 2, 'b')] }));
    member.step(append(3, 2, { entries: [entry(1, 1, 'a')] }));
    expect(member.held).toHaveLength(3);
    member.finishWrite();
    expect(member.raft.status().stableIndex).toBe(0);
    member.finishWrite();
    expect(member.raft.status().stableIndex).toBe(0);
    member.finishWrite();
    expect(member.raft.status().stableIndex).toBe(1);
  });

  it('does not count what replaces durable entries before it is durable itself', () => {
    const member = new Member({ term: 1, log: [1, 1, 1], voters: [1, 2, 3] });
    expect(member.raft.status().stableIndex).toBe(3);
    member.isHeld = true;
    const entries = [entry(2, 2), entry(3, 2)];
    member.step(append(2, 3, { prevLogIndex: 1, prevLogTerm: 1, entries }));
    expect(member.raft.status().stableIndex).toBe(1);
    member.finishWrite();
    expect(member.raft.status().stableIndex).toBe(3);
  });

  it('applies a membership change only when its commit is durable as well', () => {
    const leader = new Member({ voters: [1, 2] }).lead().acknowledge(2);
    leader.raft.proposeConfig({ changes: [{ op: 'remove', id: 2 }] });
    leader.run();
    leader.isHeld = true;
    leader.acknowledge(2);
    expect([leader.raft.commit, leader.raft.confState().voters]).toEqual([2, [1, 2]]);
    leader.finishWrite();
    expect(leader.raft.confState().voters).toEqual([1]);
    expect(leader.hardState.commit).toBe(2);
  });

  it('does not campaign while a committed membership change waits to be applied', () => {
    const change = encodeConfigChange({ changes: [{ op: 'addVoter', id: 4 }] });
    const config: Entry = { index: 1, term: 1, kind: 'config', data: change };
    const member = new Member({ term: 1 });
    member.step(append(1, 2, { entries: [config] }));
    member.isHeld = true;
    member.step(append(1, 2, { prevLogIndex: 1, prevLogTerm: 1, leaderCommit: 1 }));
    expect([member.raft.commit, member.raft.status().applied]).toEqual([1, 0]);
    expect(member.tick(40).raft.role).toBe('follower');
    member.finishWrite();
    expect(member.raft.confState().voters).toEqual([1, 2, 3, 4]);
    expect(member.tick(20).raft.role).toBe('candidate');
  });

  it('installs a snapshot once it is durable, and campaigns no sooner', () => {
    const confState = {
      voters: [1, 2, 3],
      votersOutgoing: [],
      learners: [],
      learnersNext: [],
      autoLeave: false,
    };
    const member = new Member();
    member.isHeld = true;
    const snapshot = { index: 9, term: 1, confState };
    member.step({ type: 'installSnapshot', from: 2, to: 1, term: 1, snapshot });
    member.tick(40);
    expect([member.raft.role, member.raft.status().applied]).toEqual(['follower', 0]);
    member.finishWrite();
    expect(member.raft.status().applied).toBe(9);
    expect(member.tick(20).raft.role).toBe('candidate');
  });
});
