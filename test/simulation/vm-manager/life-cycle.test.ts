import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VmUuid } from '../../../model/ids.ts';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import { World } from './world.ts';

/**
 * Goal: each rule of a machine's life holds over the simulated hypervisor, the real store and the
 * group's own state machine, and nothing is left behind. Method: a host in one process, where time
 * passes when the test says so.
 */
let world: World;
let freePages: number;
let nodes: readonly string[];
let ports: number;

beforeEach(() => {
  world = new World();
  freePages = world.machine.freePages;
  nodes = world.nodes();
  ports = world.machine.controlDomain.channels.size;
  world.start();
});

afterEach(() => world.kill());

async function created(name: string, more = {}): Promise<VmUuid> {
  const uuid = world.create(name, more);
  await world.settle();
  return uuid;
}

const phaseOf = (uuid: VmUuid) => world.group.record(uuid)?.phase;

function expectNothingLeft(): void {
  expect(world.machine.freePages).toBe(freePages);
  expect(world.nodes()).toEqual(nodes);
  expect(world.machine.control.domains.list()).toHaveLength(1);
  expect(world.machine.controlDomain.channels.size).toBe(ports);
}

describe('a machine', () => {
  it.each(['pv', 'pvh'] as const)('of kind %s runs once it is created', async (kind) => {
    const uuid = await created('web', { kind, memoryKiB: 16384, maxMemoryKiB: 16384 });
    const record = world.group.record(uuid);
    expect(record).toMatchObject({ phase: 'running', power: 'running' });
    expect(world.domainsOf(uuid)).toMatchObject([{ domid: record?.domid, paused: false }]);
    const phases = record?.startTrace.map(({ phase }) => phase);
    expect(phases).toEqual([
      'boot-files',
      'create',
      'memory',
      'load',
      'tables',
      'vcpu',
      'xenstore',
      'introduce',
      'unpause',
    ]);
  });

  it('leaves nothing when it is destroyed', async () => {
    const uuid = await created('web');
    world.power(uuid, 'destroyed');
    await world.settle();
    expect(world.group.record(uuid)).toBeUndefined();
    expectNothingLeft();
  });

  it('is paused and unpaused', async () => {
    const uuid = await created('web');
    world.power(uuid, 'paused');
    await world.settle();
    expect(world.domainsOf(uuid)).toMatchObject([{ paused: true }]);
    expect(phaseOf(uuid)).toBe('paused');
    world.power(uuid, 'running');
    await world.settle();
    expect(world.domainsOf(uuid)).toMatchObject([{ paused: false }]);
    expect(phaseOf(uuid)).toBe('running');
  });

  it('ends when its guest powers off and the action is destroy', async () => {
    const uuid = await created('web');
    world.stop(uuid, 'poweroff');
    await world.settle();
    expect(world.group.record(uuid)).toBeUndefined();
    expect(world.group.state.history.at(world.group.state.history.newest)).toMatchObject({
      phase: 'gone',
      reason: 'poweroff',
    });
    expectNothingLeft();
  });

  it('starts again under a new epoch when its guest reboots', async () => {
    const uuid = await created('web');
    const before = world.group.record(uuid);
    await world.pass(10_000);
    world.stop(uuid, 'reboot');
    await world.settle();
    const after = world.group.record(uuid);
    expect(after?.phase).toBe('running');
    expect(after?.placement.epoch).toBeGreaterThan(before?.placement.epoch ?? 0);
    expect(world.domainsOf(uuid)).toMatchObject([{ domid: after?.domid, paused: false }]);
  });

  it('that reboots at once is not started again before its time', async () => {
    const uuid = await created('web');
    world.stop(uuid, 'reboot');
    await world.settle();
    expect(phaseOf(uuid)).toBe('placed');
    expect(world.domainsOf(uuid)).toEqual([]);
    await world.pass(2_000);
    expect(phaseOf(uuid)).toBe('running');
  });

  it('that crashed stays as it is when the action is preserve', async () => {
    const uuid = await created('web', { onCrash: 'preserve' });
    const [domain] = world.domainsOf(uuid);
    world.stop(uuid, 'crash');
    await world.settle();
    expect(phaseOf(uuid)).toBe('stopped');
    await world.pass(60_000);
    expect(world.domainsOf(uuid)).toMatchObject([{ domid: domain?.domid, shutdown: true }]);
    world.power(uuid, 'destroyed');
    await world.settle();
    expectNothingLeft();
  });

  it('that crashed is kept under another name when the action is rename-restart', async () => {
    const uuid = await created('web', { onCrash: 'rename-restart' });
    const [crashed] = world.domainsOf(uuid);
    await world.pass(10_000);
    world.stop(uuid, 'crash');
    await world.settle();
    expect(phaseOf(uuid)).toBe('running');
    expect(world.domainsOf(uuid)).toHaveLength(1);
    const kept = [...world.group.state.table.vms()].find(({ spec }) => spec.uuid !== uuid);
    expect(kept).toMatchObject({
      phase: 'stopped',
      spec: { name: expect.stringMatching(/^web-/) },
    });
    const keptUuid = kept?.spec.uuid ?? uuid;
    expect(world.domainsOf(keptUuid)).toMatchObject([{ domid: crashed?.domid, shutdown: true }]);
    expect(world.read(`/local/domain/${crashed?.domid}/name`)).toBe(kept?.spec.name);
    for (const each of [uuid, keptUuid]) world.power(each, 'destroyed');
    await world.settle();
    expectNothingLeft();
  });

  it('whose domain somebody else destroyed is gone', async () => {
    const uuid = await created('web');
    const [domain] = world.domainsOf(uuid);
    if (domain) world.machine.control.domains.destroy(domain.domid);
    await world.settle();
    expect(world.group.record(uuid)).toBeUndefined();
  });

  it('gets its new name in xenstore', async () => {
    const uuid = await created('web');
    const domid = world.group.record(uuid)?.domid;
    world.group.do({ kind: 'rename', vm: { kind: 'uuid', uuid }, newName: 'shop' });
    await world.settle();
    expect(world.read(`/local/domain/${domid}/name`)).toBe('shop');
    expect(world.read(`/vm/${uuid}/name`)).toBe('shop');
  });
});

describe('a request to end itself', () => {
  const control = (uuid: VmUuid) =>
    `/local/domain/${world.group.record(uuid)?.domid}/control/shutdown`;

  it.each([
    ['shutdown', 'poweroff'],
    ['reboot', 'reboot'],
  ] as const)('to %s reaches the guest as %s', async (power, word) => {
    const uuid = await created('web');
    world.power(uuid, power);
    await world.settle();
    expect(world.read(control(uuid))).toBe(word);
    world.write(control(uuid), '');
    world.stop(uuid, word);
    await world.settle();
    if (power === 'shutdown') expectNothingLeft();
    else expect(phaseOf(uuid)).toBe('placed');
  });

  it('that the guest leaves unread is taken back, and whoever asked learns it', async () => {
    const uuid = await created('web');
    world.power(uuid, 'shutdown', { timeoutMs: 5_000 });
    await world.settle();
    await world.pass(4_999);
    expect(world.group.record(uuid)?.power).toBe('shutdown');
    await world.pass(1);
    expect(world.read(control(uuid))).toBe('');
    expect(world.group.record(uuid)).toMatchObject({
      power: 'running',
      phase: 'running',
      problem: { code: 'DEADLINE' },
    });
  });

  it('that the guest has read is waited for without end', async () => {
    const uuid = await created('web');
    world.power(uuid, 'shutdown', { timeoutMs: 5_000 });
    await world.settle();
    world.write(control(uuid), '');
    await world.pass(1_000_000);
    expect(world.group.record(uuid)?.power).toBe('shutdown');
  });

  it('that is unread is followed by the trigger if that was asked for', async () => {
    const triggers: unknown[] = [];
    world.kill();
    world.start((ports) => {
      const tuning = Object.create(ports.tuning, {
        sendTrigger: { value: (...given: unknown[]) => triggers.push(given) },
      }) as typeof ports.tuning;
      return Object.create(ports, { tuning: { value: tuning } }) as typeof ports;
    });
    const uuid = await created('web', { kind: 'pvh', memoryKiB: 16384, maxMemoryKiB: 16384 });
    world.power(uuid, 'shutdown', { timeoutMs: 5_000, fallbackTrigger: true });
    await world.settle();
    await world.pass(5_000);
    expect(triggers).toEqual([[world.group.record(uuid)?.domid, 'power', 0]]);
    await world.pass(5_000);
    expect(world.group.record(uuid)).toMatchObject({ power: 'running', phase: 'running' });
  });

  it('is written once for each request, whoever carries it out', async () => {
    const uuid = await created('web');
    world.power(uuid, 'shutdown', { timeoutMs: 5_000 });
    await world.settle();
    world.write(control(uuid), '');
    world.kill();
    world.start();
    await world.settle();
    expect(world.read(control(uuid))).toBe('');
  });
});

describe('a start that cannot be', () => {
  it('for want of memory fails with the figures and leaves nothing', async () => {
    const uuid = await created('big', { memoryKiB: 2 ** 22, maxMemoryKiB: 2 ** 22 });
    expect(world.group.record(uuid)).toBeUndefined();
    const event = world.group.state.history.at(world.group.state.history.newest);
    expect(event).toMatchObject({ phase: 'failed', problem: { code: 'MEMORY_EXHAUSTED' } });
    expect(event?.problem?.message).toContain(`${freePages * 4} KiB`);
    expectNothingLeft();
  });

  it('with a hypercall that is refused fails and leaves nothing', async () => {
    world.kill();
    world.start((ports) => {
      const setup = Object.create(ports.setup, {
        seedGrants: {
          value: () => {
            throw new HypercallError('XENMEM_populate_physmap', 'EINVAL', 'a test');
          },
        },
        populateExtents: { value: ports.setup.populateExtents.bind(ports.setup) },
      }) as typeof ports.setup;
      return Object.create(ports, { setup: { value: setup } }) as typeof ports;
    });
    const uuid = await created('web');
    expect(world.group.record(uuid)).toBeUndefined();
    expectNothingLeft();
  });
});

describe('domains of others', () => {
  it('are left alone and listed', async () => {
    const other = world.machine.addGuest();
    await world.pass(10_000);
    expect(world.machine.control.domains.getInfo(other.domid)?.dying).toBe(false);
  });

  it('with the UUID of a machine keep it from starting', async () => {
    world.kill();
    const uuid = world.create('web');
    const other = world.machine.addGuest({ uuid });
    world.start();
    await world.settle();
    expect(world.domainsOf(uuid)).toMatchObject([{ domid: other.domid }]);
    expect(world.group.record(uuid)).toBeUndefined();
  });
});

describe('many machines', () => {
  it('start side by side', async () => {
    const uuids = Array.from({ length: 40 }, (_, index) => world.create(`vm${index}`));
    await world.settle();
    expect(uuids.map(phaseOf)).toEqual(uuids.map(() => 'running'));
    for (const uuid of uuids) world.power(uuid, 'destroyed');
    await world.settle();
    expectNothingLeft();
  });
});
