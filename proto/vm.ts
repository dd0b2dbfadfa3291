import { quorum0 } from './gen/vm.js';
import { method } from './method.ts';

const v1 = quorum0.vm.v1;

/** quorum0.vm.v1.VmManager, documented in vm.proto. */
export const VM_MANAGER = {
  getHostInfo: method('/quorum0.vm.v1.VmManager/GetHostInfo', v1.GetHostInfoRequest, v1.HostInfo),
  listDomains: method(
    '/quorum0.vm.v1.VmManager/ListDomains',
    v1.ListDomainsRequest,
    v1.ListDomainsReply,
  ),
  readConsoleRing: method(
    '/quorum0.vm.v1.VmManager/ReadConsoleRing',
    v1.ReadConsoleRingRequest,
    v1.ConsoleRing,
  ),
  clearConsoleRing: method(
    '/quorum0.vm.v1.VmManager/ClearConsoleRing',
    v1.ClearConsoleRingRequest,
    v1.ConsoleRing,
  ),
} as const;
