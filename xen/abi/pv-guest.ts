import { bytes, layout, u16, u32, u64, u8 } from './layout.ts';

/**
 * What a PV guest is started with. Source: xen/include/public/xen.h and arch-x86/{xen,
 * xen-x86_64}.h.
 */
export const PV_GUEST = {
  __HYPERVISOR_mmuext_op: 26,
  MMUEXT_PIN_L4_TABLE: 3,
  MAX_GUEST_CMDLINE: 1024,
  XEN_LEGACY_MAX_VCPUS: 32,
  VGCF_in_kernel: 1 << 2,
  VGCF_online: 1 << 5,
  FLAT_KERNEL_CS64: 0xe033,
  FLAT_KERNEL_DS64: 0,
  FLAT_KERNEL_SS64: 0xe02b,
} as const;

export const startInfo = layout('struct start_info', 1168, {
  magic: bytes(0, 32),
  nr_pages: u64(32),
  shared_info: u64(40),
  flags: u32(48),
  store_mfn: u64(56),
  store_evtchn: u32(64),
  'console.domU.mfn': u64(72),
  'console.domU.evtchn': u32(80),
  pt_base: u64(88),
  nr_pt_frames: u64(96),
  mfn_list: u64(104),
  mod_start: u64(112),
  mod_len: u64(120),
  cmd_line: bytes(128, 1024),
  first_p2m_pfn: u64(1152),
  nr_p2m_frames: u64(1160),
});

export const vcpuInfo = layout('struct vcpu_info', 64, { evtchn_upcall_mask: u8(1) });

export const vcpuGuestContext = layout('struct vcpu_guest_context', 5168, {
  flags: u64(512),
  'user_regs.rsi': u64(624),
  'user_regs.rip': u64(648),
  'user_regs.cs': u16(656),
  'user_regs.rflags': u64(664),
  'user_regs.rsp': u64(672),
  'user_regs.ss': u16(680),
  'user_regs.es': u16(688),
  'user_regs.ds': u16(696),
  'user_regs.fs': u16(704),
  'user_regs.gs': u16(712),
  kernel_ss: u64(4968),
  kernel_sp: u64(4976),
  'ctrlreg[3]': u64(5008),
});

export const mmuextOp = layout('struct mmuext_op', 24, { cmd: u32(0), 'arg1.mfn': u64(8) });
