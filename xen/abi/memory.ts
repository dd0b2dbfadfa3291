import { layout, u16, u32, u64 } from './layout.ts';

/** Memory operations. Source: xen/include/public/memory.h. */
export const MEMORY = {
  XENMEM_populate_physmap: 6,
  XENMEM_decrease_reservation: 1,
  XENMEM_add_to_physmap: 7,
  XENMEM_set_memory_map: 13,
  XENMEM_get_sharing_freed_pages: 18,
  XENMEM_get_sharing_shared_pages: 19,
  XENMEM_claim_pages: 24,
  XENMAPSPACE_shared_info: 0,
  XENMAPSPACE_grant_table: 1,
  XENMEM_resource_grant_table: 1,
  XENMEM_resource_grant_table_id_shared: 0,
} as const;

export const memoryReservation = layout('struct xen_memory_reservation', 32, {
  'extent_start.p': u64(0),
  nr_extents: u64(8),
  extent_order: u32(16),
  mem_flags: u32(20),
  domid: u16(24),
});

export const addToPhysmap = layout('struct xen_add_to_physmap', 24, {
  domid: u16(0),
  size: u16(2),
  space: u32(4),
  idx: u64(8),
  gpfn: u64(16),
});

/** `map.buffer` points to entries as BIOS has them: u64 address, u64 size, u32 type, unpadded. */
export const foreignMemoryMap = layout('struct xen_foreign_memory_map', 24, {
  domid: u16(0),
  'map.nr_entries': u32(8),
  'map.buffer.p': u64(16),
});
