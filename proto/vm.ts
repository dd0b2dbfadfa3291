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
  listVcpus: method('/quorum0.vm.v1.VmManager/ListVcpus', v1.ListVcpusRequest, v1.ListVcpusReply),
  getSchedCredit2: method(
    '/quorum0.vm.v1.VmManager/GetSchedCredit2',
    v1.GetSchedCredit2Request,
    v1.GetSchedCredit2Reply,
  ),
  sampleHost: method('/quorum0.vm.v1.VmManager/SampleHost', v1.SampleHostRequest, v1.HostSample),
  setVcpuAffinity: method(
    '/quorum0.vm.v1.VmManager/SetVcpuAffinity',
    v1.SetVcpuAffinityRequest,
    v1.SetVcpuAffinityReply,
  ),
  setVcpuCount: method('/quorum0.vm.v1.VmManager/SetVcpuCount', v1.SetVcpuCountRequest, v1.Tuned),
  setMemoryTarget: method(
    '/quorum0.vm.v1.VmManager/SetMemoryTarget',
    v1.SetMemoryTargetRequest,
    v1.Tuned,
  ),
  setMaxMemory: method('/quorum0.vm.v1.VmManager/SetMaxMemory', v1.SetMaxMemoryRequest, v1.Tuned),
  setSchedCredit2: method(
    '/quorum0.vm.v1.VmManager/SetSchedCredit2',
    v1.SetSchedCredit2Request,
    v1.Tuned,
  ),
  setSchedCredit2Pool: method(
    '/quorum0.vm.v1.VmManager/SetSchedCredit2Pool',
    v1.SetSchedCredit2PoolRequest,
    v1.Tuned,
  ),
  controlDomain: method(
    '/quorum0.vm.v1.VmManager/ControlDomain',
    v1.ControlDomainRequest,
    v1.Tuned,
  ),
  sendDebugKeys: method(
    '/quorum0.vm.v1.VmManager/SendDebugKeys',
    v1.SendDebugKeysRequest,
    v1.Tuned,
  ),
  sendSysrq: method('/quorum0.vm.v1.VmManager/SendSysrq', v1.SendSysrqRequest, v1.Tuned),
  sendTrigger: method('/quorum0.vm.v1.VmManager/SendTrigger', v1.SendTriggerRequest, v1.Tuned),
} as const;
