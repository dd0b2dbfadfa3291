import { afterEach, describe, expect, it } from 'vitest';
import { RaftReplica } from '../../../consensus/engines/raft.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { MemoryDisk } from '../../../consensus/storage/memory-store.ts';
import { MemoryNetwork } from '../../../consensus/transport/memory-network.ts';
import type { Command } from '../../../services/vm-manager/state/commands.ts';
import { GroupChanges } from '../../../services/vm-manager/group/group-changes.ts';
import { ReplicatedVmGroup } from '../../../services/vm-manager/group/group.ts';
import { EVENTS_KEPT } from '../../../services/vm-manager/state/history.ts';
import type { VmEvent } from '../../../services/vm-manager/state/history.ts';
import { VmState } from '../../../services/vm-manager/state/state.ts';
import { seeded } from '../../conformance/replica/raft-group.ts';
import { specOf, uuidOf } from './specs.ts';

// The vm group over real replicas in this process: three hosts, disks and network in memory.

const IDS = [1, 2, 3];
const BY = { by: 'test' };

interface Host {
  readonly replica: RaftReplica;
  readonly group: ReplicatedVmGroup;
}

class Cluster {
  readonly #random = seeded(7);
  readonly network = new MemoryNetwork(this.#random);
  readonly hosts: Host[] = [];
  readonly fatal: unknown[] = [];

  static async start(): Promise<Cluster> {
    const cluster = new Cluster();
    for (const id of IDS) cluster.hosts.push(await cluster.#host(id));
    const capacity = { memoryKiB: 2 ** 20, reservedKiB: 0, cpuCount: 2 };
    for (const { group } of cluster.hosts) await group.registerHost({ state: 'open', capacity });
    return cluster;
  }

  async #host(id: number): Promise<Host> {
    const identity = { cluster: 'test', group: 'vm-manager', node: id };
    const changes = new GroupChanges();
    const state = new VmState(changes.note);
    const replica = await RaftReplica.start({
      identity,
      members: IDS.map((one) => ({ id: one, host: `host-${one}`, address: `memory:${one}` })),
      machine: state,
      storage: await openStorage(`disk ${id}`, new MemoryDisk().open(), identity),
      transport: this.network.transport(id),
      random: this.#random,
      onFatal: (error) => this.fatal.push(error),
      heartbeatMs: 20,
      electionMs: 100,
    });
    return { replica, group: new ReplicatedVmGroup(`host-${id}`, replica, state, changes) };
  }

  group(at: number): ReplicatedVmGroup {
    return this.hosts[at]!.group;
  }

  async stop(): Promise<void> {
    for (const { group, replica } of this.hosts) {
      group.stop();
      await replica.stop();
    }
    expect(this.fatal).toEqual([]);
  }
}

let cluster: Cluster;
afterEach(() => cluster.stop());

function create(number: number, host: string): Command {
  return { kind: 'create', spec: specOf(number), paused: false, host };
}

async function take(
  events: AsyncGenerator<VmEvent>,
  isLast: (event: VmEvent) => boolean,
): Promise<VmEvent[]> {
  const taken: VmEvent[] = [];
  for await (const event of events) {
    taken.push(event);
    if (isLast(event)) break;
  }
  return taken;
}

describe('a change', () => {
  it('that is asked of any host is seen on all of them', async () => {
    cluster = await Cluster.start();
    for (const [at, host] of ['host-2', 'host-3', 'host-1'].entries())
      await cluster.group(at).change(create(at, host), BY);
    for (const { group } of cluster.hosts) {
      expect(await group.settle()).toEqual({ staleMs: 0 });
      expect(group.vms().map(({ placement }) => placement.host)).toEqual([
        'host-2',
        'host-3',
        'host-1',
      ]);
      expect(group.placedOn('host-1').has(uuidOf(2))).toBe(true);
    }
  });

  it('is made once for one request, though two hosts are asked', async () => {
    cluster = await Cluster.start();
    const asker = { ...BY, request: 'one request' };
    const first = await cluster.group(0).change(create(1, 'host-1'), asker);
    expect(await cluster.group(1).change(create(1, 'host-1'), asker)).toEqual(first);
    await expect(cluster.group(2).change(create(1, 'host-1'), BY)).rejects.toMatchObject({
      code: 'VM_EXISTS',
    });
  });

  it('answers with the machine as it was right after it', async () => {
    cluster = await Cluster.start();
    const group = cluster.group(0);
    const done = await group.change(create(1, 'host-1'), BY);
    await group.report(uuidOf(1), 1, { kind: 'building' });
    expect(group.after(done).phase).toBe('placed');
    expect(group.vm({ kind: 'uuid', uuid: uuidOf(1) }).phase).toBe('building');
  });

  it('is told to those who listen, on every host and after the fact', async () => {
    cluster = await Cluster.start();
    const heard = cluster.hosts.map(
      ({ group }) =>
        new Promise<boolean>((resolve) => {
          group.onChange((changed) => {
            if (changed.has(uuidOf(1))) resolve(group.placedOn('host-1').has(uuidOf(1)));
          });
        }),
    );
    await cluster.group(2).change(create(1, 'host-1'), BY);
    expect(await Promise.all(heard)).toEqual([true, true, true]);
  });
});

describe('a report', () => {
  it('of a host that is cut off arrives once it is back, and only once', async () => {
    cluster = await Cluster.start();
    await cluster.group(0).change(create(1, 'host-3'), BY);
    await cluster.group(2).settle();
    cluster.network.partition([3], [1, 2]);
    const reported = cluster
      .group(2)
      .report(uuidOf(1), 1, { kind: 'started', domid: 5, paused: false, trace: [] });
    expect((await cluster.group(2).settle()).staleMs).toBeGreaterThan(0);
    expect(cluster.group(2).vm({ kind: 'uuid', uuid: uuidOf(1) }).phase).toBe('placed');
    cluster.network.heal();
    await reported;
    await cluster.group(0).settle();
    expect(cluster.group(0).vm({ kind: 'uuid', uuid: uuidOf(1) })).toMatchObject({
      phase: 'running',
      generation: 2,
    });
  });

  it('of a failure is cut to what the group takes, whatever it quotes', async () => {
    cluster = await Cluster.start();
    const group = cluster.group(0);
    await group.change(create(1, 'host-1'), BY);
    const message = `bad header: \u0000\n${'é'.repeat(5000)}`;
    await group.report(uuidOf(1), 1, { kind: 'failed', code: 'IMAGE_INVALID', message });
    const [, failed] = group.pastEvents(0);
    expect(failed).toMatchObject({ phase: 'failed', problem: { code: 'IMAGE_INVALID' } });
  });
});

describe('events', () => {
  it('come in order and without gaps, whichever host is watched', async () => {
    cluster = await Cluster.start();
    const signal = new AbortController().signal;
    const watched = cluster.hosts.map(({ group }) =>
      take(group.events(0, signal), ({ name }) => name === 'vm-9'),
    );
    for (let number = 0; number < 10; number++)
      await cluster.group(number % 3).change(create(number, 'host-1'), BY);
    const [one, two, three] = await Promise.all(watched);
    expect(one?.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('end when whoever watches goes away, and when the group is stopped', async () => {
    cluster = await Cluster.start();
    const abort = new AbortController();
    const never = () => false;
    const gone = take(cluster.group(0).events(0, abort.signal), never);
    const stopped = take(cluster.group(0).events(0, new AbortController().signal), never);
    abort.abort();
    expect(await gone).toEqual([]);
    cluster.group(0).stop();
    expect(await stopped).toEqual([]);
  });

  it('that are no longer kept are said to be lost', async () => {
    cluster = await Cluster.start();
    const group = cluster.group(0);
    await group.change(create(1, 'host-1'), BY);
    const vm = { kind: 'uuid', uuid: uuidOf(1) } as const;
    for (let wish = 0; wish < EVENTS_KEPT; wish += 64)
      await Promise.all(
        Array.from({ length: 64 }, (_, at) => {
          const power = at % 2 === 0 ? 'paused' : 'running';
          const wanted = {
            kind: 'power',
            vm,
            power,
            fallbackTrigger: false,
            timeoutMs: 1,
          } as const;
          return group.change(wanted, BY);
        }),
      );
    const lost = take(group.events(0, new AbortController().signal), () => true);
    await expect(lost).rejects.toMatchObject({ code: 'CHANGES_LOST' });
  });
});
