import { layout, u16, u32, u64 } from './layout.ts';

/** Memory operations. Source: xen/include/public/memory.h. */
export const MEMORY = {
  XENMEM_populate_physmap: 6,
  XENMEM_decrease_reservation: 1,
  XENMEM_add_to_physmap: 7,
  XENMEM_get_sharing_freed_pages: 18,
  XENMEM_get_sharing_shared_pages: 19,
  XENMAPSPACE_shared_info: 0,
  XENMAPSPACE_grant_table: 1,
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
