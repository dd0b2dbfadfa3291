import type { Identity, UserRole } from './identity.ts';
import { USER_ROLES } from './identity.ts';

/**
 * What a caller must be.
 *
 * - `viewer`, `operator`, `admin`: a user of that role or a stronger one;
 * - `service`: any service of the cluster;
 * - `peer`: another instance of the very service that answers;
 * - `anyone`: whoever holds a certificate of the cluster.
 *
 * A service instance may also do what a viewer may.
 */
export type Role = UserRole | 'service' | 'peer' | 'anyone';

/**
 * The one table: every method and the role it needs. A server refuses to start with a method that
 * is not in it, so nothing is reachable by omission.
 */
export const ROLE_OF_METHOD: Readonly<Record<string, Role>> = {
  '/quorum0.vm.v1.VmManager/GetHostInfo': 'viewer',
  '/quorum0.vm.v1.VmManager/ListDomains': 'viewer',
  '/quorum0.vm.v1.VmManager/ReadConsoleRing': 'viewer',
  '/quorum0.vm.v1.VmManager/ClearConsoleRing': 'operator',
  '/quorum0.vm.v1.VmManager/ListVcpus': 'viewer',
  '/quorum0.vm.v1.VmManager/GetSchedCredit2': 'viewer',
  '/quorum0.vm.v1.VmManager/SampleHost': 'viewer',
  '/quorum0.vm.v1.VmManager/SetVcpuAffinity': 'operator',
  '/quorum0.vm.v1.VmManager/SetVcpuCount': 'operator',
  '/quorum0.vm.v1.VmManager/SetMemoryTarget': 'operator',
  '/quorum0.vm.v1.VmManager/SetMaxMemory': 'operator',
  '/quorum0.vm.v1.VmManager/SetSchedCredit2': 'operator',
  '/quorum0.vm.v1.VmManager/SetSchedCredit2Pool': 'operator',
  '/quorum0.vm.v1.VmManager/ControlDomain': 'operator',
  '/quorum0.vm.v1.VmManager/SendDebugKeys': 'operator',
  '/quorum0.vm.v1.VmManager/SendSysrq': 'operator',
  '/quorum0.vm.v1.VmManager/SendTrigger': 'operator',
  '/quorum0.vms.v1.Vms/CreateVm': 'operator',
  '/quorum0.vms.v1.Vms/GetVm': 'viewer',
  '/quorum0.vms.v1.Vms/ListVms': 'viewer',
  '/quorum0.vms.v1.Vms/WatchVms': 'viewer',
  '/quorum0.vms.v1.Vms/SetVmPower': 'operator',
  '/quorum0.vms.v1.Vms/RenameVm': 'operator',
  '/quorum0.vms.v1.Vms/UpdateVmSpec': 'operator',
  '/quorum0.bootfiles.v1.BootFiles/Stat': 'operator',
  '/quorum0.bootfiles.v1.BootFiles/Upload': 'operator',
  '/quorum0.bootfiles.v1.BootFiles/Fetch': 'peer',
  '/quorum0.bootfiles.v1.BootFiles/List': 'viewer',
  '/quorum0.console.v1.Console/List': 'viewer',
  '/quorum0.console.v1.Console/Read': 'viewer',
  '/quorum0.console.v1.Console/View': 'viewer',
  '/quorum0.console.v1.Console/Attach': 'operator',
  '/quorum0.devices.v1.BlockDevices/Attach': 'service',
  '/quorum0.devices.v1.BlockDevices/Detach': 'service',
  '/quorum0.devices.v1.BlockDevices/List': 'service',
  '/quorum0.devices.v1.NetworkDevices/Attach': 'service',
  '/quorum0.devices.v1.NetworkDevices/Detach': 'service',
  '/quorum0.devices.v1.NetworkDevices/List': 'service',
  '/quorum0.raft.v1.Peer/Log': 'peer',
  '/quorum0.raft.v1.Peer/Urgent': 'peer',
  '/quorum0.raft.v1.Peer/InstallSnapshot': 'peer',
  '/grpc.health.v1.Health/Check': 'anyone',
  '/grpc.health.v1.Health/Watch': 'anyone',
  '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo': 'viewer',
  '/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo': 'viewer',
};

/** Whether `caller` may use a method that needs `role`, on a server that is `own`. */
export function mayCall(
  caller: Identity,
  role: Role,
  own: { readonly cluster: string; readonly service: string },
): boolean {
  if (caller.cluster !== own.cluster) return false;
  if (role === 'anyone') return true;
  if (caller.kind === 'service')
    return (
      role === 'service' || role === 'viewer' || (role === 'peer' && caller.service === own.service)
    );
  if (role === 'service' || role === 'peer') return false;
  return USER_ROLES.indexOf(caller.role) >= USER_ROLES.indexOf(role);
}
