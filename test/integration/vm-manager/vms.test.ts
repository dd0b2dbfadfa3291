import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, targetOf } from '../../../cli/client.ts';
import type { ServiceClient } from '../../../cli/client.ts';
import { currentContext, readContextFile } from '../../../cli/context.ts';
import { quorum0 } from '../../../proto/gen/vms.js';
import { numberFromWire } from '../../../proto/uint64.ts';
import { VMS } from '../../../proto/vms.ts';
import type { VmSpec } from '../../../services/vm-manager/state/vm-record.ts';
import { specToWire } from '../../../services/vm-manager/group/vm-wire-spec.ts';
import { specOf, uuidOf } from '../../unit/vm-manager-group/specs.ts';
import type { Files, HostProcess } from './host-process.ts';
import { ADMIN, Cluster, SERVICE, VIEWER, startHost } from './host-process.ts';

// The vm group's API over mutual TLS, on a host whose hypervisor is simulated and that has no
// xenstore: machines are placed and stay so, and what was agreed on is on the disk.

const { Power, VmPhase } = quorum0.vms.v1;

type Vm = Awaited<ReturnType<typeof create>>;
type VmEvent = ReturnType<typeof VMS.watchVms.responseDeserialize>;

let cluster: Cluster;
let host: HostProcess;
let hostFiles: Files;
let adminFiles: Files;
let admin: ServiceClient;
let requests = 0;

beforeAll(async () => {
  cluster = await Cluster.create();
  hostFiles = await cluster.files(SERVICE);
  adminFiles = await cluster.files(ADMIN);
  host = await startHost(hostFiles);
  admin = await clientOf(adminFiles);
  await untilRegistered();
});
afterAll(async () => {
  admin.close();
  await host.end('SIGKILL');
  cluster.remove();
});

async function clientOf(files: Files): Promise<ServiceClient> {
  const context = currentContext(readContextFile(cluster.context(host.port, files)));
  return await connect(targetOf(context, undefined, new Date()));
}

/** A host takes machines once its log says that it registered. */
async function untilRegistered(): Promise<void> {
  for (;;) {
    if (host.log.some(({ msg }) => msg === 'registered with the group')) return;
    await new Promise((resolve) => host.child.stdout?.once('data', resolve));
  }
}

function requestId(): string {
  requests += 1;
  return `request-${requests}`;
}

function create(number: number, fields: Partial<VmSpec> = {}, id = requestId()) {
  const spec = specToWire(specOf(number, fields));
  return admin.call(VMS.createVm, { requestId: id, spec });
}

function indexOf(vm: { readonly index?: unknown }): number {
  return numberFromWire(vm.index as number, 'index');
}

async function names(): Promise<(string | undefined)[]> {
  const { vms } = await admin.call(VMS.listVms, {});
  return vms.map(({ spec }) => spec?.name ?? undefined);
}

/** Events after `index` until one that `isLast` says is the last. */
async function eventsAfter(index: number, isLast: (event: VmEvent) => boolean): Promise<VmEvent[]> {
  const call = admin.open(VMS.watchVms);
  const events: VmEvent[] = [];
  await call.send({ afterIndex: index });
  call.end();
  for await (const event of call.replies) {
    events.push(event);
    if (isLast(event)) call.cancel();
  }
  return events;
}

async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
}

describe('a machine', () => {
  it('is placed, listed and found by name and by UUID', async () => {
    const vm = await create(1);
    expect(vm).toMatchObject({ host: 'host-a', power: Power.POWER_RUNNING });
    expect(vm.phase).toBe(VmPhase.VM_PHASE_PLACED);
    expect(await names()).toContain('vm-1');
    const byName = await admin.call(VMS.getVm, { vm: { name: 'vm-1' } });
    const byUuid = await admin.call(VMS.getVm, { vm: { uuid: uuidOf(1) } });
    expect(byName.spec).toEqual(vm.spec);
    expect(byUuid.generation).toEqual(vm.generation);
  });

  it('is created once however often one request is made', async () => {
    const first = await create(2, {}, 'the same');
    const again = await create(2, {}, 'the same');
    expect(again).toEqual(first);
    expect(await codeOf(create(2, {}, 'another'))).toBe('VM_EXISTS');
  });

  it('keeps its name to itself', async () => {
    await create(3);
    expect(await codeOf(create(33, { name: 'vm-3' }))).toBe('VM_EXISTS');
    const rename = { requestId: requestId(), vm: { name: 'vm-3' }, newName: 'web' };
    expect((await admin.call(VMS.renameVm, rename)).spec?.name).toBe('web');
    expect(await codeOf(admin.call(VMS.getVm, { vm: { name: 'vm-3' } }))).toBe('VM_UNKNOWN');
  });

  it('is wished away, and no other wish counts afterwards', async () => {
    await create(4);
    const wish = (power: number) =>
      admin.call(VMS.setVmPower, { requestId: requestId(), vm: { uuid: uuidOf(4) }, power });
    expect((await wish(Power.POWER_PAUSED)).power).toBe(Power.POWER_PAUSED);
    expect((await wish(Power.POWER_DESTROYED)).phase).toBe(VmPhase.VM_PHASE_STOPPING);
    expect(await codeOf(wish(Power.POWER_RUNNING))).toBe('VM_NOT_RUNNING');
  });
});

describe('what cannot be', () => {
  it.each<[string, Partial<VmSpec>, string]>([
    [
      'more memory than any host has',
      { memoryKiB: 2 ** 30, maxMemoryKiB: 2 ** 30 },
      'MEMORY_EXHAUSTED',
    ],
    ['less memory at most than at start', { maxMemoryKiB: 2048 }, 'CONFIG_INVALID'],
    ['no name', { name: '' }, 'CONFIG_INVALID'],
    ['the name of the control domain', { name: 'Domain-0' }, 'CONFIG_INVALID'],
    [
      'a relative path on the host',
      { kernel: { kind: 'host-path', path: 'k', label: '' } },
      'CONFIG_INVALID',
    ],
  ])('is refused: %s', async (_what, fields, code) => {
    expect(await codeOf(create(9, fields))).toBe(code);
    expect(await names()).not.toContain('vm-9');
  });

  it('is refused with disks or vifs, which are not there yet', async () => {
    const spec = specToWire(specOf(9));
    const disks = [{ target: '/dev/vg/web', vdev: 'xvda' }];
    const ask = (more: object) =>
      codeOf(admin.call(VMS.createVm, { requestId: requestId(), spec: { ...spec, ...more } }));
    expect(await ask({ disks })).toBe('NOT_IMPLEMENTED');
    expect(await ask({ vifs: [{ mac: '00:16:3e:00:00:01' }] })).toBe('NOT_IMPLEMENTED');
  });

  it('is refused without a request id, a machine or a known power', async () => {
    const vm = { name: 'vm-1' };
    const power = Power.POWER_PAUSED;
    expect(await codeOf(admin.call(VMS.setVmPower, { vm, power }))).toBe('CONFIG_INVALID');
    const id = { requestId: 'r' };
    expect(await codeOf(admin.call(VMS.setVmPower, { ...id, power }))).toBe('CONFIG_INVALID');
    expect(await codeOf(admin.call(VMS.setVmPower, { ...id, vm }))).toBe('CONFIG_INVALID');
  });

  it('is refused to a viewer, who may look', async () => {
    const viewer = await clientOf(await cluster.files(VIEWER));
    const spec = specToWire(specOf(9));
    expect(await codeOf(viewer.call(VMS.createVm, { requestId: 'r', spec }))).toBe('ROLE_MISSING');
    expect((await viewer.call(VMS.listVms, {})).vms).not.toEqual([]);
    viewer.close();
  });
});

describe('those who watch', () => {
  it('hear of every change in order, from where they left off', async () => {
    const vm: Vm = await create(5);
    const wish = { vm: { name: 'vm-5' }, power: Power.POWER_PAUSED };
    const paused = await admin.call(VMS.setVmPower, { ...wish, requestId: requestId() });
    const from = indexOf(vm) - 1;
    const events = await eventsAfter(from, (event) => indexOf(event) === indexOf(paused));
    expect(events.map(indexOf)).toEqual([from + 1, from + 2]);
    expect(events.map((event) => event.vm?.power)).toEqual([
      Power.POWER_RUNNING,
      Power.POWER_PAUSED,
    ]);
  });

  it('hear of what comes later', async () => {
    const { index } = await admin.call(VMS.listVms, {});
    const heard = eventsAfter(indexOf({ index }), ({ name }) => name === 'vm-6');
    await create(6);
    expect((await heard).at(-1)).toMatchObject({ name: 'vm-6', phase: VmPhase.VM_PHASE_PLACED });
  });

  it('are told when they resume after what never was', async () => {
    expect(await codeOf(eventsAfter(1_000_000, () => true))).toBe('CHANGES_LOST');
  });
});

describe('kill -9', () => {
  it('loses nothing that was answered, and forgets no request', async () => {
    const vm = await create(7, {}, 'before');
    const before = await admin.call(VMS.listVms, {});
    const { port } = host;
    admin.close();
    await host.end('SIGKILL');
    host = await startHost(hostFiles, port);
    admin = await clientOf(adminFiles);
    const after = await admin.call(VMS.listVms, {});
    expect(after).toEqual(before);
    expect(await create(7, {}, 'before')).toEqual(vm);
    const events = await eventsAfter(indexOf(vm) - 1, () => true);
    expect(events[0]).toMatchObject({ name: 'vm-7' });
  });
});
