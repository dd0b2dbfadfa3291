import { layout, u16, u32 } from './layout.ts';

/** Grant entry flags, copy flags and reserved entries. Source: xen/include/public/grant_table.h. */
export const GRANT_TABLE = {
  GNTTAB_NR_RESERVED_ENTRIES: 8,
  GNTTAB_RESERVED_CONSOLE: 0,
  GNTTAB_RESERVED_XENSTORE: 1,
  GTF_permit_access: 1 << 0,
  GTF_readonly: 1 << 2,
  GTF_reading: 1 << 3,
  GTF_writing: 1 << 4,
  GNTCOPY_source_gref: 1 << 0,
  GNTCOPY_dest_gref: 1 << 1,
} as const;

/** How one operation on a grant ended. Source: grant_table.h, GNTST_*. */
export const GRANT_STATUS = {
  GNTST_okay: 0,
  GNTST_general_error: -1,
  GNTST_bad_domain: -2,
  GNTST_bad_gntref: -3,
  GNTST_bad_handle: -4,
  GNTST_bad_virt_addr: -5,
  GNTST_bad_dev_addr: -6,
  GNTST_no_device_space: -7,
  GNTST_permission_denied: -8,
  GNTST_bad_page: -9,
  GNTST_bad_copy_arg: -10,
  GNTST_address_too_big: -11,
  GNTST_eagain: -12,
  GNTST_no_space: -13,
} as const;

/** One grant in a domain's table, version 1. */
export const grantEntryV1 = layout('struct grant_entry_v1', 8, {
  flags: u16(0),
  domid: u16(2),
  frame: u32(4),
});
