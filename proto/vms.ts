import { quorum0 } from './gen/vms.js';
import { method } from './method.ts';

const v1 = quorum0.vms.v1;

/** quorum0.vms.v1.Vms, documented in vms.proto. */
export const VMS = {
  createVm: method('/quorum0.vms.v1.Vms/CreateVm', v1.CreateVmRequest, v1.Vm),
  getVm: method('/quorum0.vms.v1.Vms/GetVm', v1.GetVmRequest, v1.Vm),
  listVms: method('/quorum0.vms.v1.Vms/ListVms', v1.ListVmsRequest, v1.ListVmsReply),
  watchVms: method('/quorum0.vms.v1.Vms/WatchVms', v1.WatchVmsRequest, v1.VmEvent, {
    responseStream: true,
  }),
  setVmPower: method('/quorum0.vms.v1.Vms/SetVmPower', v1.SetVmPowerRequest, v1.Vm),
  renameVm: method('/quorum0.vms.v1.Vms/RenameVm', v1.RenameVmRequest, v1.Vm),
  updateVmSpec: method('/quorum0.vms.v1.Vms/UpdateVmSpec', v1.UpdateVmSpecRequest, v1.Vm),
} as const;
