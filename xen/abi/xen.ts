import { layout, u32, u64 } from './layout.ts';

/** Hypercall numbers, special domids and virtual interrupts. Source: xen/include/public/xen.h. */
export const XEN = {
  __HYPERVISOR_memory_op: 12,
  __HYPERVISOR_xen_version: 17,
  __HYPERVISOR_grant_table_op: 20,
  __HYPERVISOR_sched_op: 29,
  __HYPERVISOR_event_channel_op: 32,
  __HYPERVISOR_hvm_op: 34,
  __HYPERVISOR_sysctl: 35,
  __HYPERVISOR_domctl: 36,

  DOMID_FIRST_RESERVED: 0x7ff0,
  DOMID_SELF: 0x7ff0,
  DOMID_IO: 0x7ff1,
  DOMID_XEN: 0x7ff2,
  DOMID_COW: 0x7ff3,
  DOMID_INVALID: 0x7ff4,

  VIRQ_TIMER: 0,
  VIRQ_DEBUG: 1,
  VIRQ_CONSOLE: 2,
  VIRQ_DOM_EXC: 3,
  VIRQ_CON_RING: 8,
  VIRQ_ENOMEM: 12,
} as const;

/** A bitmap in the caller's memory. */
export const xenctlBitmap = layout('struct xenctl_bitmap', 16, {
  'bitmap.p': u64(0),
  nr_bits: u32(8),
});
