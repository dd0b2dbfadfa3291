import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadBootFile } from '../../../cli/boot-files.ts';
import { connect, targetOf } from '../../../cli/client.ts';
import type { ServiceClient } from '../../../cli/client.ts';
import { currentContext, readContextFile } from '../../../cli/context.ts';
import { quorum0 } from '../../../proto/gen/vms.js';
import { VM_MANAGER } from '../../../proto/vm.ts';
import { VMS } from '../../../proto/vms.ts';
import type { VmSpec } from '../../../services/vm-manager/state/vm-record.ts';
import { specToWire } from '../../../services/vm-manager/group/vm-wire-spec.ts';
import { kernelFile } from '../../unit/xen-builder/kernel-file.ts';
import { specOf, uuidOf } from '../../unit/vm-manager-group/specs.ts';
import type { Files, HostProcess } from './host-process.ts';
import { ADMIN, Cluster, SERVICE, startHost } from './host-process.ts';

// Machines from request to domain on one vm-manager process: API, group, boot files, builder and
// reconciler are the real ones, hypervisor and xenstore are simulated.

const { Power, VmPhase } = quorum0.vms.v1;

type VmEvent = ReturnType<typeof VMS.watchVms.responseDeserialize>;

let cluster: Cluster;
let host: HostProcess;
let hostFiles: Files;
let adminFiles: Files;
let admin: ServiceClient;
let kernel: VmSpec['kernel'];
let requests = 0;

beforeAll(async () => {
  cluster = await Cluster.create();
  hostFiles = await cluster.files(SERVICE);
  adminFiles = await cluster.files(ADMIN);
  host = await startHost(hostFiles, 0, { guests: 'run' });
  admin = await client();
  const file = join(cluster.directory, 'vmlinux');
  writeFileSync(file, kernelFile());
  const sink = { isTerminal: false, write: () => undefined, now: () => performance.now() };
  const { sha256, sizeBytes, label } = await uploadBootFile(file, admin, sink);
  kernel = { kind: 'digest', sha256: Buffer.from(sha256).toString('hex'), sizeBytes, label };
});
afterAll(async () => {
  admin.close();
  await host.end('SIGKILL');
  cluster.remove();
});

async function client(): Promise<ServiceClient> {
  const context = currentContext(readContextFile(cluster.context(host.port, adminFiles)));
  return await connect(targetOf(context, undefined, new Date()));
}

function requestId(): string {
  requests += 1;
  return `request-${requests}`;
}

function create(number: number, fields: Partial<VmSpec> = {}) {
  const spec = specToWire(specOf(number, { kernel, ...fields }));
  return admin.call(VMS.createVm, { requestId: requestId(), spec });
}

function wish(number: number, power: number) {
  const vm = { uuid: uuidOf(number) };
  return admin.call(VMS.setVmPower, { requestId: requestId(), vm, power });
}

/** Events of one machine after `index` until it is in `phase`. */
async function until(number: number, index: unknown, phase: number): Promise<VmEvent[]> {
  const call = admin.open(VMS.watchVms);
  await call.send({ afterIndex: index as number, vm: { uuid: uuidOf(number) } });
  call.end();
  const events: VmEvent[] = [];
  for await (const event of call.replies) {
    events.push(event);
    if (event.phase === phase) call.cancel();
  }
  return events;
}

async function domainNames(): Promise<(string | null | undefined)[]> {
  const { domains } = await admin.call(VM_MANAGER.listDomains, {});
  return domains.map(({ name }) => name);
}

describe('a machine', () => {
  it('is built and runs, and its start is told phase by phase', async () => {
    const { index } = await create(1);
    const events = await until(1, index, VmPhase.VM_PHASE_RUNNING);
    expect(events.map(({ phase }) => phase)).toContain(VmPhase.VM_PHASE_BUILDING);
    expect(events.at(-1)?.vm?.startTrace?.length).toBeGreaterThan(2);
    expect(await domainNames()).toEqual(['Domain-0', 'vm-1']);
  });

  it('is paused, unpaused and ended, and its name is free again', async () => {
    const paused = await wish(1, Power.POWER_PAUSED);
    await until(1, paused.index, VmPhase.VM_PHASE_PAUSED);
    const running = await wish(1, Power.POWER_RUNNING);
    await until(1, running.index, VmPhase.VM_PHASE_RUNNING);
    const ended = await wish(1, Power.POWER_DESTROYED);
    const [gone] = (await until(1, ended.index, VmPhase.VM_PHASE_GONE)).slice(-1);
    expect(gone).toMatchObject({ reason: 'destroyed', vm: null });
    expect(await domainNames()).toEqual(['Domain-0']);
    const { index } = await create(1);
    await until(1, index, VmPhase.VM_PHASE_RUNNING);
  });

  it('whose kernel no host has fails with that, and leaves nothing', async () => {
    const missing = { kind: 'digest', sha256: '00'.repeat(32), sizeBytes: 1, label: 'k' } as const;
    const { index } = await create(2, { kernel: missing });
    const [failed] = (await until(2, index, VmPhase.VM_PHASE_FAILED)).slice(-1);
    expect(failed?.problem?.code).toBe('BOOT_FILE_UNKNOWN');
    expect(await domainNames()).toEqual(['Domain-0', 'vm-1']);
  });
});

describe('many machines at once', () => {
  it('all run', async () => {
    const numbers = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    const created = await Promise.all(numbers.map((number) => create(number)));
    await Promise.all(
      numbers.map((number, at) => until(number, created[at]?.index, VmPhase.VM_PHASE_RUNNING)),
    );
    expect((await domainNames()).length).toBe(2 + numbers.length);
  });
});

describe('a host that came up anew', () => {
  it('finds its domains gone, ends their machines and says so', async () => {
    const { index } = await admin.call(VMS.listVms, {});
    const { port } = host;
    admin.close();
    await host.end('SIGKILL');
    host = await startHost(hostFiles, port, { guests: 'run' });
    admin = await client();
    const [gone] = (await until(1, index, VmPhase.VM_PHASE_GONE)).slice(-1);
    expect(gone).toMatchObject({ name: 'vm-1', reason: 'destroyed' });
  });
});
