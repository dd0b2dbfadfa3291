import { RaftReplica } from '../../../../consensus/engines/raft.ts';
import { openLevelStore } from '../../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../../consensus/storage/log-storage.ts';
import { MemoryNetwork } from '../../../../consensus/transport/memory-network.ts';
import type { Command } from '../../../../services/vm-manager/state/commands.ts';
import { GroupChanges } from '../../../../services/vm-manager/group/group-changes.ts';
import { ReplicatedVmGroup } from '../../../../services/vm-manager/group/group.ts';
import { startReconciler } from '../../../../services/vm-manager/reconciler/reconciler.ts';
import { VmState } from '../../../../services/vm-manager/state/state.ts';
import { socketLink } from '../../../../xenstore/client/link.ts';
import { kernelFile } from '../../../unit/xen-builder/kernel-file.ts';
import { remoteHypervisor } from '../hypercall-wire.ts';

/**
 * The vm-manager's group and reconciler in a process to be killed: a replica on disk, a hypervisor
 * behind descriptor 3, xenstore behind a socket, commands over IPC. Arguments: HOST DIRECTORY
 * SOCKET.
 */
const HYPERVISOR_FD = 3;

/** What the parent sends. */
export type Order =
  | {
      readonly id: number;
      readonly kind: 'change';
      readonly command: Command;
      readonly request: string;
    }
  | { readonly id: number; readonly kind: 'records' };

const [host = '', directory = '', socket = ''] = process.argv.slice(2);
const identity = { cluster: 'test', group: 'vm-manager', node: 1 };
const changes = new GroupChanges();
const state = new VmState(changes.note);
const onFatal = (error: unknown): void => {
  throw error;
};
const replica = await RaftReplica.start({
  identity,
  members: [{ id: 1, host, address: 'memory:1' }],
  machine: state,
  storage: await openStorage(directory, await openLevelStore(directory), identity),
  transport: new MemoryNetwork(Math.random).transport(1),
  random: Math.random,
  onFatal,
  heartbeatMs: 20,
  electionMs: 40,
});
const group = new ReplicatedVmGroup(host, replica, state, changes);
await group.caughtUp();
const capacity = { memoryKiB: 2 ** 30, reservedKiB: 0, cpuCount: 64 };
await group.registerHost({ state: 'open', capacity });

const kernel = kernelFile();
const quiet = (): void => undefined;
startReconciler({
  host,
  group,
  hypervisor: remoteHypervisor(HYPERVISOR_FD),
  xenstore: socketLink(socket),
  bootFiles: { open: async () => new Uint8Array(5000), openKernel: async () => kernel },
  reserveKiB: 0,
  log: { info: quiet, warn: quiet, error: quiet },
});

process.on('message', (order: Order) => {
  void answer(order).then((value) => process.send?.({ id: order.id, value }));
});
process.send?.({ id: 0, value: 'ready' });

async function answer(order: Order): Promise<unknown> {
  if (order.kind === 'records')
    return [...group.placedOn(host).values()].map(({ spec, phase, power, domid, problem }) => ({
      uuid: spec.uuid,
      phase,
      power,
      domid,
      problem,
    }));
  try {
    await group.change(order.command, { request: order.request, by: 'test' });
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error);
  }
}
