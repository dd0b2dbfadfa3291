import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RaftReplica } from '../../consensus/engines/raft.ts';
import { openLevelStore } from '../../consensus/storage/level-store.ts';
import { openStorage } from '../../consensus/storage/log-storage.ts';
import { MemoryNetwork } from '../../consensus/transport/memory-network.ts';
import { vmUuid } from '../../model/ids.ts';
import { GroupChanges } from '../../services/vm-manager/group/group-changes.ts';
import { ReplicatedVmGroup } from '../../services/vm-manager/group/group.ts';
import { startReconciler } from '../../services/vm-manager/reconciler/reconciler.ts';
import { SimulatedXenstore } from '../../services/vm-manager/reconciler/reconcile-simulated-store.ts';
import { VmState } from '../../services/vm-manager/state/state.ts';
import type { VmSpec } from '../../services/vm-manager/state/vm-record.ts';
import { PAGE_BYTES } from '../../xen/hypervisor.ts';
import { SimulatedMachine } from '../../xen/simulated/machine.ts';
import type { PageStore } from '../../xen/simulated/page-store.ts';
import { tinyKernel } from './tiny-kernel.ts';

const HOST = 'host-a';
const MEMORY_KIB = 4096;
const PAGES_PER_GUEST = MEMORY_KIB / 4;
/** The simulated control domain's own, and some to spare. */
const HOST_PAGES = 70_000;

/** Memory nobody shares or reads. */
function unsharedPages(frameCount: number): PageStore {
  return {
    frameCount,
    map: (frames) => ({
      bytes: new ArrayBuffer(frames.length * PAGE_BYTES),
      unmap: () => undefined,
    }),
    scrub: () => undefined,
    close: () => undefined,
  };
}

/** One creation: milliseconds from the wish to the word that it runs, and CPU time in it. */
export interface Creation {
  readonly tookMs: number;
  readonly cpuMs: number;
}

/**
 * Creates `count` guests one after another on a simulated host; the group's replica is on disk and
 * the xenstore library in this process.
 */
export async function measureCreations(count: number): Promise<readonly Creation[]> {
  const totalPages = HOST_PAGES + count * PAGES_PER_GUEST;
  const pages = unsharedPages(totalPages);
  const machine = new SimulatedMachine({ pages, totalPages, schedule: setImmediate });
  const xenstore = new SimulatedXenstore(machine.control);
  const directory = mkdtempSync(join(tmpdir(), 'quorum0-bench-vm-'));
  const { group, replica } = await openGroup(directory);
  const kernel = tinyKernel();
  const quiet = (): void => undefined;
  const reconciler = startReconciler({
    host: HOST,
    group,
    hypervisor: machine.control,
    xenstore: xenstore.link,
    bootFiles: { open: async () => kernel, openKernel: async () => kernel },
    reserveKiB: 0,
    log: { info: quiet, warn: quiet, error: quiet },
  });
  const creations: Creation[] = [];
  for (let index = 0; index < count; index++)
    creations.push(await create(group, tinySpec(index + 1)));
  reconciler.stop();
  xenstore.close();
  group.stop();
  await replica.stop();
  rmSync(directory, { recursive: true });
  return creations;
}

async function openGroup(directory: string) {
  const identity = { cluster: 'bench', group: 'vm-manager', node: 1 };
  const changes = new GroupChanges();
  const state = new VmState(changes.note);
  const replica = await RaftReplica.start({
    identity,
    members: [{ id: 1, host: HOST, address: 'memory:1' }],
    machine: state,
    storage: await openStorage(directory, await openLevelStore(directory), identity),
    transport: new MemoryNetwork(Math.random).transport(1),
    random: Math.random,
    onFatal: (error) => {
      throw error;
    },
  });
  const group = new ReplicatedVmGroup(HOST, replica, state, changes);
  await group.caughtUp();
  const capacity = { memoryKiB: 2 ** 33, reservedKiB: 0, cpuCount: 64 };
  await group.registerHost({ state: 'open', capacity });
  return { group, replica };
}

async function create(group: ReplicatedVmGroup, spec: VmSpec): Promise<Creation> {
  const running = new Promise<void>((resolve) => {
    const stop = group.onChange(() => {
      if (group.find({ kind: 'uuid', uuid: spec.uuid })?.phase !== 'running') return;
      stop();
      resolve();
    });
  });
  const cpu = process.cpuUsage();
  const sinceMs = performance.now();
  await group.change({ kind: 'create', spec, paused: false }, { by: 'bench' });
  await running;
  const tookMs = performance.now() - sinceMs;
  const { user, system } = process.cpuUsage(cpu);
  return { tookMs, cpuMs: (user + system) / 1000 };
}

function tinySpec(number: number): VmSpec {
  return {
    name: `tiny${number}`,
    uuid: vmUuid(`0be0c000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`),
    kind: 'pv',
    kernel: { kind: 'digest', sha256: '0'.repeat(64), sizeBytes: 4096, label: 'tiny' },
    commandLine: '',
    memoryKiB: MEMORY_KIB,
    maxMemoryKiB: MEMORY_KIB,
    vcpuCount: 1,
    vcpuMax: 1,
    hardAffinity: [],
    softAffinity: [],
    numaPlacement: false,
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onWatchdog: 'destroy',
    onCrash: 'destroy',
    onSoftReset: 'soft-reset',
    localtime: false,
    rtcOffsetS: 0,
    tscMode: 'default',
    hostE820: false,
    migratable: true,
    antiAffinityTags: [],
  };
}
