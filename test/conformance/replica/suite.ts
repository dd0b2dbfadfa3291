import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_BYTES_MAX } from '../../../consensus/replica.ts';
import type { Applied, Replica, RequestId } from '../../../consensus/replica.ts';
import type { Change } from '../../../consensus/replica-changes.ts';
import type { JournalMachine } from './journal-machine.ts';

/** Three members of one group that a test may stop, start and cut off. */
export interface ReplicaGroup {
  replica(at: number): Replica;
  machine(at: number): JournalMachine;
  /** Ends a member as a crash would; its disk stays. */
  crash(at: number): Promise<void>;
  restart(at: number): Promise<void>;
  /** Cuts a member off from everything it needs to make progress. */
  isolate(at: number): void;
  heal(): void;
  /** Takes a snapshot after so few bytes that a member that was away needs one. */
  close(): Promise<void>;
}

export const MEMBERS = [0, 1, 2] as const;

const PATIENT = { timeoutMs: 30_000 };

/** Waits, in real time, until `isMet`; conformance runs over real clocks and real disks. */
export async function eventually(what: string, isMet: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!isMet()) {
    if (performance.now() > deadline) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What every engine must do for the services above it. */
export function replicaConformance(name: string, make: () => Promise<ReplicaGroup>): void {
  describe(`replica over ${name}`, () => {
    let group: ReplicaGroup;
    let numbers = 0;
    const requestId = (): RequestId => ({ client: `test-${++numbers}`, sequence: 1 });
    const propose = (at: number, text: string, id?: RequestId): Promise<Applied> =>
      group
        .replica(at)
        .propose(Buffer.from(text), { ...PATIENT, by: 'tester', ...(id && { requestId: id }) });
    const times = (at: number, text: string): number =>
      group.machine(at).lines.filter((line) => line === text).length;

    beforeAll(async () => {
      group = await make();
      await propose(0, 'first');
    });
    afterAll(async () => {
      await group.close();
    });

    it('carries out a command on every member, with the same result', async () => {
      const before = group.machine(0).lines.length;
      const { index, result } = await propose(0, 'one');
      expect(String(result)).toBe(String(before + 1));
      for (const at of MEMBERS) {
        const staleness = await group.replica(at).read(30_000);
        expect(staleness.appliedIndex).toBeGreaterThanOrEqual(index);
        expect(times(at, 'one')).toBe(1);
      }
    });

    it('tells the state machine who asked and when', async () => {
      const before = Date.now();
      const { index } = await propose(1, 'who');
      const context = group.machine(1).contexts.find((one) => one.index === index);
      expect(context?.by).toBe('tester');
      expect(context?.atMs).toBeGreaterThanOrEqual(before - 1);
      expect(context?.atMs).toBeLessThanOrEqual(Date.now());
    });

    it('puts what members propose at once into one order, each exactly once', async () => {
      const texts = Array.from({ length: 300 }, (_, at) => `many ${at}`);
      await Promise.all(texts.map((text, at) => propose(at % 3, text)));
      const orders: string[][] = [];
      for (const at of MEMBERS) {
        await group.replica(at).read(30_000);
        orders.push(group.machine(at).lines.filter((line) => line.startsWith('many ')));
      }
      expect([...orders[0]!].sort()).toEqual([...texts].sort());
      expect(orders[1]).toEqual(orders[0]);
      expect(orders[2]).toEqual(orders[0]);
    });

    it('carries out a repeated request once, and repeats its result', async () => {
      const id = requestId();
      const first = await propose(0, 'repeated', id);
      const again = await propose(0, 'repeated', id);
      const elsewhere = await propose(2, 'repeated', id);
      expect(String(again.result)).toBe(String(first.result));
      expect(String(elsewhere.result)).toBe(String(first.result));
      await group.replica(1).read(30_000);
      expect(times(1, 'repeated')).toBe(1);
    });

    it('carries out a request once that is asked of all members at once', async () => {
      const id = requestId();
      const all = await Promise.all([0, 1, 2, 0].map((at) => propose(at, 'together', id)));
      expect(new Set(all.map(({ result }) => String(result))).size).toBe(1);
      await group.replica(0).read(30_000);
      expect(times(0, 'together')).toBe(1);
    });

    it('reads what was acknowledged elsewhere before', async () => {
      for (let round = 0; round < 5; round++) {
        await propose(round % 3, `seen ${round}`);
        const at = (round + 1) % 3;
        await group.replica(at).read(30_000);
        expect(times(at, `seen ${round}`)).toBe(1);
      }
    });

    it('streams changes in order, and resumes after the last one seen', async () => {
      const start = (await propose(0, 'stream start')).index;
      const collect = async (after: number, until: string): Promise<Change[]> => {
        const seen: Change[] = [];
        for await (const change of group.replica(1).changes(after)) {
          seen.push(change);
          if (Buffer.from(change.command).toString() === until) break;
        }
        return seen;
      };
      const first = collect(start, 'stream 2');
      for (let number = 0; number < 5; number++) await propose(number % 3, `stream ${number}`);
      const seen = await first;
      const rest = await collect(seen.at(-1)!.index, 'stream 4');
      const text = [...seen, ...rest].map(({ command }) => Buffer.from(command).toString());
      expect(text).toEqual([0, 1, 2, 3, 4].map((number) => `stream ${number}`));
      expect(seen[0]?.by).toBe('tester');
    });

    it('refuses a command over the limit, without trying', async () => {
      const large = Buffer.alloc(COMMAND_BYTES_MAX + 1);
      await expect(group.replica(0).propose(large)).rejects.toMatchObject({
        code: 'QUOTA_EXCEEDED',
      });
    });

    it('describes itself', async () => {
      await group.replica(0).read(30_000);
      const status = group.replica(0).status();
      expect(status.members.map(({ id }) => id).sort((one, other) => one - other)).toEqual([
        1, 2, 3,
      ]);
      expect(status.leader).toBeGreaterThan(0);
      expect(status.applied).toBeGreaterThan(0);
      expect(status.proposalsInFlight).toBe(0);
      expect(group.replica(0).staleness().ageMs).toBeLessThan(30_000);
    });

    it('goes on without a member, which catches up when it is back', async () => {
      await group.crash(2);
      for (let number = 0; number < 20; number++) await propose(number % 2, `without ${number}`);
      await group.restart(2);
      await group.replica(2).read(30_000);
      expect(group.machine(2).lines).toEqual(group.machine(0).lines);
    });

    it('remembers requests and results over a restart of every member', async () => {
      const id = requestId();
      const before = await propose(0, 'remembered', id);
      for (const at of MEMBERS) await group.crash(at);
      for (const at of MEMBERS) await group.restart(at);
      const after = await propose(1, 'remembered', id);
      expect(String(after.result)).toBe(String(before.result));
      await group.replica(2).read(30_000);
      expect(times(2, 'remembered')).toBe(1);
    });

    it('neither changes nor reads without a majority, and says how old its state is', async () => {
      group.isolate(0);
      const id = requestId();
      await expect(
        group.replica(0).propose(Buffer.from('alone'), { timeoutMs: 500, requestId: id }),
      ).rejects.toMatchObject({ code: 'DEADLINE' });
      await expect(group.replica(0).read(500)).rejects.toMatchObject({ code: 'NO_QUORUM' });
      expect(group.replica(0).staleness().ageMs).toBeGreaterThan(400);
      await propose(1, 'majority');
      group.heal();
      await propose(0, 'alone', id);
      await group.replica(0).read(30_000);
      expect(times(0, 'alone')).toBe(1);
      expect(times(0, 'majority')).toBe(1);
    });

    it('ends what waits when it is stopped', async () => {
      await group.crash(1);
      await expect(group.replica(1).propose(Buffer.from('late'))).rejects.toMatchObject({
        code: 'NO_QUORUM',
      });
      await group.restart(1);
      await propose(1, 'back');
    });
  });
}
