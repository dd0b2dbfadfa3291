import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NONE } from '../../../consensus/core/messages.ts';
import type { NodeId } from '../../../consensus/core/messages.ts';
import { Succession } from '../../../consensus/engines/succession.ts';

const HEARTBEAT_MS = 50;
const VOTERS = [1, 2, 3];

/** A member that follows `leader` and notes when it asks for votes. */
class Follower {
  readonly askedMs: number[] = [];
  readonly id: NodeId;
  leader: NodeId;

  constructor(id: NodeId, leader: NodeId) {
    this.id = id;
    this.leader = leader;
  }

  confState() {
    const others = { votersOutgoing: [], learners: [], learnersNext: [], autoLeave: false };
    return { voters: VOTERS, ...others };
  }

  forgetLeader(): void {
    this.leader = NONE;
  }

  campaign(): void {
    this.askedMs.push(Date.now());
  }
}

function follow(id: NodeId, { random = 0.5, reachable = false } = {}) {
  const raft = new Follower(id, 1);
  const succession = new Succession({
    raft,
    heartbeatMs: HEARTBEAT_MS,
    random: () => random,
    isReachable: () => reachable,
    changed: () => undefined,
  });
  return { raft, succession };
}

describe('the succession of a lost leader', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('never has two survivors ask within a heartbeat, whatever they draw', () => {
    const second = follow(2, { random: 0.999 });
    const third = follow(3, { random: 0 });
    second.succession.lost(1);
    third.succession.lost(1);
    vi.advanceTimersByTime(3 * HEARTBEAT_MS);
    expect(second.raft.askedMs).toHaveLength(1);
    expect(third.raft.askedMs).toHaveLength(1);
    expect(third.raft.askedMs[0]! - second.raft.askedMs[0]!).toBeGreaterThanOrEqual(HEARTBEAT_MS);
  });

  it('asks again in the next round when nobody was elected, and not without end', () => {
    const { raft, succession } = follow(2);
    succession.lost(1);
    vi.advanceTimersByTime(60_000);
    expect(raft.askedMs.length).toBeGreaterThan(1);
    expect(raft.askedMs.length).toBeLessThan(10);
  });

  it('ends as soon as another leads', () => {
    const { raft, succession } = follow(3);
    succession.lost(1);
    raft.leader = 2;
    vi.advanceTimersByTime(60_000);
    expect(raft.askedMs).toEqual([]);
    expect(raft.leader).toBe(2);
  });

  it('goes on when the last words of the dead are read after its connection broke', () => {
    const { raft, succession } = follow(2);
    succession.lost(1);
    raft.leader = 1;
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(raft.askedMs).toHaveLength(1);
  });

  it('spares a leader that is connected again', () => {
    const { raft, succession } = follow(2, { reachable: true });
    succession.lost(1);
    raft.leader = 1;
    vi.advanceTimersByTime(60_000);
    expect(raft.askedMs).toEqual([]);
  });

  it('ignores the loss of a member that does not lead', () => {
    const { raft, succession } = follow(2);
    succession.lost(3);
    vi.advanceTimersByTime(60_000);
    expect(raft.askedMs).toEqual([]);
    expect(raft.leader).toBe(1);
  });
});
