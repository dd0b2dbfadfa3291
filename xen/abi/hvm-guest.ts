import { layout, u16, u32, u64 } from './layout.ts';

/**
 * What a PVH guest is started with. Source: xen/include/public/arch-x86/hvm/{start_info,save}.h and
 * hvm/save.h.
 */
export const HVM_GUEST = {
  XEN_HVM_START_MAGIC_VALUE: 0x336ec578,
  XEN_HVM_MEMMAP_TYPE_RAM: 1,
  XEN_HVM_MEMMAP_TYPE_RESERVED: 2,
  'HVM_SAVE_CODE(END)': 0,
  'HVM_SAVE_CODE(HEADER)': 1,
  'HVM_SAVE_CODE(CPU)': 2,
  'HVM_SAVE_CODE(MTRR)': 14,
} as const;

export const hvmStartInfo = layout('struct hvm_start_info', 56, {
  magic: u32(0),
  version: u32(4),
  flags: u32(8),
  nr_modules: u32(12),
  modlist_paddr: u64(16),
  cmdline_paddr: u64(24),
  rsdp_paddr: u64(32),
  memmap_paddr: u64(40),
  memmap_entries: u32(48),
});

export const hvmModlistEntry = layout('struct hvm_modlist_entry', 32, {
  paddr: u64(0),
  size: u64(8),
  cmdline_paddr: u64(16),
});

export const hvmMemmapEntry = layout('struct hvm_memmap_table_entry', 24, {
  addr: u64(0),
  size: u64(8),
  type: u32(16),
});

/** Before each record of a saved context. */
export const hvmSaveDescriptor = layout('struct hvm_save_descriptor', 8, {
  typecode: u16(0),
  instance: u16(2),
  length: u32(4),
});

export const hvmSaveHeader = layout('struct hvm_save_header', 24, { magic: u32(0) });

export const hvmCpu = layout('struct hvm_hw_cpu', 1032, {
  rbx: u64(520),
  rip: u64(640),
  cr0: u64(656),
  dr6: u64(720),
  dr7: u64(728),
  cs_limit: u32(768),
  ds_limit: u32(772),
  es_limit: u32(776),
  ss_limit: u32(788),
  tr_limit: u32(792),
  cs_arbytes: u32(888),
  ds_arbytes: u32(892),
  es_arbytes: u32(896),
  ss_arbytes: u32(908),
  tr_arbytes: u32(912),
});

export const hvmMtrr = layout('struct hvm_hw_mtrr', 240, { msr_mtrr_def_type: u64(232) });
