import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import type { Endpoint } from '../../runtime/endpoint.ts';
import type { Log } from '../../runtime/log.ts';
import type { ServiceMetrics } from '../../runtime/metrics.ts';
import type { TlsMaterial } from '../../runtime/tls-material.ts';
import { bootFileEndpoints } from '../boot-files/api-boot-files.ts';
import { vmsEndpoints } from '../group/api-vms.ts';
import { HOST_FILES_DIRECTORY, HostFiles } from '../boot-files/boot-file-host-path.ts';
import { bootFilePeers } from '../boot-files/boot-file-peers.ts';
import { inflateKernelApart } from '../boot-files/boot-file-inflater.ts';
import { BootFileStore } from '../boot-files/boot-file-store.ts';
import { BootFiles } from '../boot-files/boot-files.ts';
import type { VmManagerConfig } from '../config.ts';
import { GroupChanges } from '../group/group-changes.ts';
import { ReplicatedVmGroup } from '../group/group.ts';
import { registerGroupMetrics } from '../group/group-metrics.ts';
import { openReplica } from '../group/group-replica.ts';
import { HOST_RESERVE_KIB, HostRegistration } from '../group/host-registration.ts';
import { startReconciler } from './reconciler.ts';
import type { Reconciler } from './reconciler.ts';
import { reconcileMetrics } from './reconcile-metrics.ts';
import { VmState } from '../state/state.ts';

/** How long a start waits for a majority; without one, the service answers what is known here. */
const START_WAIT_MS = 3_000;

export interface MachineHostParts {
  readonly config: VmManagerConfig;
  readonly hypervisor: Hypervisor;
  /** How to reach the host's xenstore daemon; undefined where there is none. */
  readonly xenstore: LinkOpener | undefined;
  readonly tls: TlsMaterial;
  readonly log: Log;
  readonly metrics: ServiceMetrics;
}

/** What this host does for the group's machines. */
export interface MachineHost {
  readonly group: ReplicatedVmGroup;
  readonly endpoints: readonly Endpoint[];
  stop(): Promise<void>;
}

/**
 * Takes part in the vm group, keeps boot files and runs what is placed here. The host acts once it
 * has caught up with the group: before, a machine that it does not know may only be news to come.
 */
export async function openMachineHost(parts: MachineHostParts): Promise<MachineHost> {
  const { config, hypervisor, tls, log, metrics } = parts;
  const { cluster, host } = config;
  const changes = new GroupChanges();
  const state = new VmState(changes.note);
  const replica = await openReplica({
    cluster,
    host,
    group: config.group,
    tls,
    log,
    machine: state,
  });
  const group = new ReplicatedVmGroup(host, replica, state, changes);
  const store = await openStore(config, group);
  registerGroupMetrics(metrics.registry, { group, replica });
  const registration = new HostRegistration({
    host,
    group,
    hypervisor,
    log,
    state: config.machines,
  });
  let reconciler: Reconciler | undefined;
  const started = group.caughtUp().then(async () => {
    reconciler = group.isStopped ? undefined : startMachines(parts, group, store);
    await registration.start();
  });
  started.catch((error: unknown) => {
    log.fatal({ err: error }, 'a bug; the process ends and its supervisor starts it again');
    process.exit(1);
  });
  // Whoever asks for a machine as soon as the service answers finds a host to place it on.
  await Promise.race([started, sleep(START_WAIT_MS, undefined, { ref: false })]);
  return {
    group,
    endpoints: [...vmsEndpoints(group), ...bootFileEndpoints(store)],
    stop: async () => {
      group.stop();
      registration.stop();
      reconciler?.stop();
      await replica.stop();
    },
  };
}

async function openStore(
  { stateDirectory, bootFiles, host }: VmManagerConfig,
  group: ReplicatedVmGroup,
): Promise<BootFileStore> {
  return await BootFileStore.open({
    directory: join(stateDirectory, 'boot-files'),
    ...bootFiles,
    references: () => bootFileReferences(group, host),
    now: Date.now,
  });
}

/** How many machines of this host need each file, now or at their next start. */
function bootFileReferences(group: ReplicatedVmGroup, host: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spec, nextSpec } of group.placedOn(host).values())
    for (const file of [spec.kernel, spec.ramdisk, nextSpec?.kernel, nextSpec?.ramdisk])
      if (file?.kind === 'digest') counts.set(file.sha256, (counts.get(file.sha256) ?? 0) + 1);
  return counts;
}

function startMachines(
  { config, hypervisor, xenstore, tls, log, metrics }: MachineHostParts,
  group: ReplicatedVmGroup,
  store: BootFileStore,
): Reconciler | undefined {
  const { host } = config;
  if (xenstore === undefined) {
    log.warn('no xenstore is configured: machines placed on this host will not be started');
    return undefined;
  }
  const { limitBytes } = config.bootFiles;
  const peers = bootFilePeers(config.peers, tls);
  return startReconciler({
    host,
    group,
    hypervisor,
    xenstore,
    bootFiles: new BootFiles({
      store,
      hostFiles: new HostFiles({ directories: [HOST_FILES_DIRECTORY], limitBytes }),
      inflate: inflateKernelApart,
      peers: () => peers,
      warn: (message) => log.warn(message),
    }),
    reserveKiB: HOST_RESERVE_KIB,
    log,
    metrics: reconcileMetrics(metrics.registry),
  });
}
