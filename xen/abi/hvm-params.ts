import { layout, u16, u32, u64 } from './layout.ts';

/** A translated guest's parameters. Source: xen/include/public/hvm/{hvm_op,params}.h. */
export const HVM_PARAMS = {
  HVMOP_set_param: 0,
  HVMOP_get_param: 1,
  HVM_PARAM_CALLBACK_IRQ: 0,
  HVM_PARAM_STORE_PFN: 1,
  HVM_PARAM_STORE_EVTCHN: 2,
  HVM_PARAM_TIMER_MODE: 10,
  HVM_PARAM_IDENT_PT: 12,
  HVM_PARAM_ACPI_S_STATE: 14,
  HVM_PARAM_VM86_TSS: 15,
  HVM_PARAM_CONSOLE_PFN: 17,
  HVM_PARAM_CONSOLE_EVTCHN: 18,
  HVM_PARAM_TRIPLE_FAULT_REASON: 31,
  HVM_PARAM_VM86_TSS_SIZED: 37,
} as const;

export const hvmParam = layout('struct xen_hvm_param', 16, {
  domid: u16(0),
  index: u32(4),
  value: u64(8),
});
