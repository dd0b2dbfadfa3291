import { bytes, layout, s16, u16, u32, u64 } from './layout.ts';

/**
 * The ioctls of Linux's /dev/xen/*. Source: tools/include/xen-sys/Linux/{privcmd,evtchn,gntdev,
 * gntalloc}.h. A request number holds the struct's size, so the layout test checks that too.
 */
export const DEVICES = {
  IOCTL_PRIVCMD_HYPERCALL: 0x305000,
  IOCTL_PRIVCMD_MMAPBATCH_V2: 0x205004,
  IOCTL_PRIVCMD_MMAP_RESOURCE: 0x205007,
  IOCTL_EVTCHN_BIND_VIRQ: 0x44500,
  IOCTL_EVTCHN_BIND_INTERDOMAIN: 0x84501,
  IOCTL_EVTCHN_BIND_UNBOUND_PORT: 0x44502,
  IOCTL_EVTCHN_UNBIND: 0x44503,
  IOCTL_EVTCHN_NOTIFY: 0x44504,
  IOCTL_GNTDEV_MAP_GRANT_REF: 0x184700,
  IOCTL_GNTDEV_UNMAP_GRANT_REF: 0x104701,
  IOCTL_GNTDEV_GRANT_COPY: 0x104708,
  IOCTL_GNTALLOC_ALLOC_GREF: 0x184705,
  IOCTL_GNTALLOC_DEALLOC_GREF: 0x104706,
  GNTALLOC_FLAG_WRITABLE: 1,
} as const;

export const privcmdHypercall = layout('privcmd_hypercall_t', 48, {
  op: u64(0),
  'arg[0]': u64(8),
  'arg[1]': u64(16),
  'arg[2]': u64(24),
  'arg[3]': u64(32),
  'arg[4]': u64(40),
});

export const privcmdMmapbatchV2 = layout('privcmd_mmapbatch_v2_t', 32, {
  num: u32(0),
  dom: u16(4),
  addr: u64(8),
  arr: u64(16),
  err: u64(24),
});

export const privcmdMmapResource = layout('privcmd_mmap_resource_t', 32, {
  dom: u16(0),
  type: u32(4),
  id: u32(8),
  idx: u32(12),
  num: u64(16),
  addr: u64(24),
});

export const evtchnBindVirq = layout('struct ioctl_evtchn_bind_virq', 4, { virq: u32(0) });

export const evtchnBindInterdomain = layout('struct ioctl_evtchn_bind_interdomain', 8, {
  remote_domain: u32(0),
  remote_port: u32(4),
});

export const evtchnBindUnbound = layout('struct ioctl_evtchn_bind_unbound_port', 4, {
  remote_domain: u32(0),
});

export const evtchnUnbind = layout('struct ioctl_evtchn_unbind', 4, { port: u32(0) });
export const evtchnNotify = layout('struct ioctl_evtchn_notify', 4, { port: u32(0) });

/** `refs` has one entry here and as many as `count` says in a call. */
export const gntdevMap = layout('struct ioctl_gntdev_map_grant_ref', 24, {
  count: u32(0),
  index: u64(8),
  refs: bytes(16, 8),
});

export const gntdevRef = layout('struct ioctl_gntdev_grant_ref', 8, { domid: u32(0), ref: u32(4) });

export const gntdevUnmap = layout('struct ioctl_gntdev_unmap_grant_ref', 16, {
  index: u64(0),
  count: u32(8),
});

export const gntdevCopySegment = layout('struct ioctl_gntdev_grant_copy_segment', 24, {
  'source.virt': u64(0),
  'source.foreign.ref': u32(0),
  'source.foreign.offset': u16(4),
  'source.foreign.domid': u16(6),
  'dest.virt': u64(8),
  'dest.foreign.ref': u32(8),
  'dest.foreign.offset': u16(12),
  'dest.foreign.domid': u16(14),
  len: u16(16),
  flags: u16(18),
  status: s16(20),
});

export const gntdevCopy = layout('struct ioctl_gntdev_grant_copy', 16, {
  count: u32(0),
  segments: u64(8),
});

/** `gref_ids` has one entry here and as many as `count` says in a call. */
export const gntallocAlloc = layout('struct ioctl_gntalloc_alloc_gref', 24, {
  domid: u16(0),
  flags: u16(2),
  count: u32(4),
  index: u64(8),
  gref_ids: bytes(16, 4),
});

export const gntallocDealloc = layout('struct ioctl_gntalloc_dealloc_gref', 16, {
  index: u64(0),
  count: u32(8),
});
