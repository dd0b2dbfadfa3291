import { afterEach, describe, expect, it } from 'vitest';
import { recoverQuorum } from '../../../consensus/replica-recovery.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { MemoryGroup } from '../../conformance/replica/raft-group.ts';
import { eventually } from '../../conformance/replica/suite.ts';

let group: MemoryGroup;
afterEach(() => group.close());

const say = (at: number, text: string) =>
  group.replica(at).propose(Buffer.from(text), { timeoutMs: 30_000 });

async function started(count: number, options = {}): Promise<MemoryGroup> {
  group = await new MemoryGroup(count, options).startAll();
  await say(0, 'hello');
  await eventually('a leader', () => group.leader() >= 0);
  return group;
}

const voters = (at: number): number[] =>
  group
    .replica(at)
    .status()
    .members.filter(({ voter }) => voter)
    .map(({ id }) => id)
    .sort((one, other) => one - other);

describe('membership', () => {
  it('lets a member join as a learner and makes it a voter once it has caught up', async () => {
    await started(3);
    for (let number = 0; number < 50; number++) await say(0, `before ${number}`);
    await group.restart(3, true);
    await group.replica(group.leader()).addMember(group.member(3));
    expect(voters(group.leader())).toEqual([1, 2, 3, 4]);
    await say(3, 'from the new one');
    await group.replica(3).read();
    expect(group.machine(3).lines).toEqual(group.machine(group.leader()).lines);
    expect(voters(3)).toEqual([1, 2, 3, 4]);
  });

  it('brings a member in by snapshot when the log does not reach back', async () => {
    await started(3, { snapshotBytes: 400, keepEntries: 2 });
    for (let number = 0; number < 100; number++) await say(number % 3, `before ${number}`);
    await group.restart(3, true);
    await group.replica(group.leader()).addMember(group.member(3));
    await group.replica(3).read();
    expect(group.machine(3).lines).toEqual(group.machine(group.leader()).lines);
  });

  it('goes on after a removal, without counting the removed one', async () => {
    await started(3);
    const leader = group.leader();
    const out = (leader + 1) % 3;
    await group.replica(leader).removeMember(out + 1);
    await group.crash(out);
    await say(leader, 'two left');
    expect(voters(leader)).toHaveLength(2);
  });

  it('puts a new member in the place of a dead one', async () => {
    await started(3);
    const dead = (group.leader() + 1) % 3;
    await group.crash(dead);
    await group.restart(3, true);
    await group.replica(group.leader()).replaceMember(dead + 1, group.member(3));
    expect(voters(group.leader())).toEqual([1, 2, 3, 4].filter((id) => id !== dead + 1));
    await say(3, 'whole again');
  });

  it('refuses changes at a follower, of strangers, and of ids that are taken', async () => {
    await started(3);
    const leader = group.replica(group.leader());
    const follower = group.replica((group.leader() + 1) % 3);
    await expect(follower.removeMember(1)).rejects.toMatchObject({ code: 'NOT_LEADER' });
    await expect(leader.removeMember(9)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
    await expect(leader.addMember(group.member(1))).rejects.toMatchObject({
      code: 'MEMBER_EXISTS',
    });
    await expect(leader.transferLeadership(9)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' });
  });

  it('hands leadership over when asked, at any member', async () => {
    await started(3);
    const to = (group.leader() + 1) % 3;
    await group.replica((group.leader() + 2) % 3).transferLeadership(to + 1);
    await eventually('the new leader', () => group.leader() === to);
    await say(0, 'under a new leader');
  });

  it('remembers the membership over a restart of everybody', async () => {
    await started(3);
    await group.restart(3, true);
    await group.replica(group.leader()).addMember(group.member(3));
    for (const at of [0, 1, 2, 3]) await group.crash(at);
    for (const at of [0, 1, 2, 3]) await group.restart(at);
    await say(3, 'back');
    expect(voters(0)).toEqual([1, 2, 3, 4]);
  });
});

describe('recovery from the loss of a majority', () => {
  it('makes the survivor the only member, keeps its state, and records who did it', async () => {
    await started(3);
    await say(0, 'kept');
    await group.replica(2).read();
    for (const at of [0, 1, 2]) await group.crash(at);
    const identity = { cluster: 'test', group: 'journal', node: 3 };
    const storage = await openStorage('disk 3', group.disks[2]!.open(), identity);
    const recovered = await recoverQuorum(storage, { node: 3, by: 'admin', atMs: 1 });
    await storage.close();
    expect(recovered.removed).toEqual([1, 2]);
    await group.restart(2);
    await say(2, 'alone');
    expect(group.machine(2).lines).toEqual(['hello', 'kept', 'alone']);
    expect(voters(2)).toEqual([3]);
  });

  it('refuses on the disk of a member that was no voter', async () => {
    await started(3);
    for (const at of [0, 1, 2]) await group.crash(at);
    const identity = { cluster: 'test', group: 'journal', node: 1 };
    const storage = await openStorage('disk 1', group.disks[0]!.open(), identity);
    await expect(recoverQuorum(storage, { node: 9, by: 'admin', atMs: 1 })).rejects.toMatchObject({
      code: 'MEMBER_UNKNOWN',
    });
    await storage.close();
  });
});
