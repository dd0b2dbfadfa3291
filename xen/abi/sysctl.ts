import { bytes, layout, u8, u16, u32, u64 } from './layout.ts';

/** Command numbers and flags. Source: xen/include/public/sysctl.h. */
export const SYSCTL = {
  XEN_SYSCTL_readconsole: 1,
  XEN_SYSCTL_physinfo: 3,
  XEN_SYSCTL_sched_id: 4,
  XEN_SYSCTL_getdomaininfolist: 6,
  XEN_SYSCTL_debug_keys: 7,
  XEN_SYSCTL_getcpuinfo: 8,
  XEN_SYSCTL_cputopoinfo: 16,
  XEN_SYSCTL_numainfo: 17,
  XEN_SYSCTL_cpupool_op: 18,
  XEN_SYSCTL_scheduler_op: 19,
  XEN_SYSCTL_SCHEDOP_putinfo: 0,
  XEN_SYSCTL_SCHEDOP_getinfo: 1,
  XEN_SYSCTL_CPUPOOL_OP_INFO: 3,
  XEN_SYSCTL_CPUPOOL_OP_FREEINFO: 7,

  XEN_SYSCTL_PHYSCAP_hvm: 1 << 0,
  XEN_SYSCTL_PHYSCAP_pv: 1 << 1,
  XEN_SYSCTL_PHYSCAP_directio: 1 << 2,
  XEN_SYSCTL_PHYSCAP_hap: 1 << 3,
  XEN_SYSCTL_PHYSCAP_shadow: 1 << 4,
  XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share: 1 << 5,
  XEN_SYSCTL_PHYSCAP_vmtrace: 1 << 6,
  XEN_SYSCTL_PHYSCAP_vpmu: 1 << 7,
  XEN_SYSCTL_PHYSCAP_gnttab_v1: 1 << 8,
  XEN_SYSCTL_PHYSCAP_gnttab_v2: 1 << 9,

  XEN_INVALID_CORE_ID: 0xffff_ffff,
  XEN_INVALID_NODE_DIST: 0xffff_ffff,
  XEN_INVALID_MEM_SZ: 0xffff_ffff,
} as const;

/** The layouts of XEN_SYSCTL_INTERFACE_VERSION 0x15. */
const sysctl0x15 = {
  interfaceVersion: 0x15,
  releases: '4.17',
  sysctl: layout('struct xen_sysctl', 136, {
    cmd: u32(0),
    interface_version: u32(4),
    u: bytes(8, 128),
  }),
  readconsole: layout('struct xen_sysctl_readconsole', 24, {
    clear: u8(0),
    incremental: u8(1),
    index: u32(4),
    'buffer.p': u64(8),
    count: u32(16),
  }),
  physinfo: layout('struct xen_sysctl_physinfo', 112, {
    threads_per_core: u32(0),
    cores_per_socket: u32(4),
    nr_cpus: u32(8),
    max_cpu_id: u32(12),
    nr_nodes: u32(16),
    max_node_id: u32(20),
    cpu_khz: u32(24),
    capabilities: u32(28),
    arch_capabilities: u32(32),
    total_pages: u64(40),
    free_pages: u64(48),
    scrub_pages: u64(56),
    outstanding_pages: u64(64),
    max_mfn: u64(72),
    hw_cap: bytes(80, 32),
  }),
  schedId: layout('struct xen_sysctl_sched_id', 4, { sched_id: u32(0) }),
  getdomaininfolist: layout('struct xen_sysctl_getdomaininfolist', 24, {
    first_domain: u16(0),
    max_domains: u32(4),
    'buffer.p': u64(8),
    num_domains: u32(16),
  }),
  debugKeys: layout('struct xen_sysctl_debug_keys', 16, { 'keys.p': u64(0), nr_keys: u32(8) }),
  schedulerOp: layout('struct xen_sysctl_scheduler_op', 32, {
    cpupool_id: u32(0),
    sched_id: u32(4),
    cmd: u32(8),
    'u.sched_credit2.ratelimit_us': u32(16),
  }),
  cpuinfo: layout('struct xen_sysctl_cpuinfo', 8, { idletime: u64(0) }),
  getcpuinfo: layout('struct xen_sysctl_getcpuinfo', 24, {
    max_cpus: u32(0),
    'info.p': u64(8),
    nr_cpus: u32(16),
  }),
  cputopo: layout('struct xen_sysctl_cputopo', 12, {
    core: u32(0),
    socket: u32(4),
    node: u32(8),
  }),
  cputopoinfo: layout('struct xen_sysctl_cputopoinfo', 16, {
    num_cpus: u32(0),
    'cputopo.p': u64(8),
  }),
  meminfo: layout('struct xen_sysctl_meminfo', 16, { memsize: u64(0), memfree: u64(8) }),
  numainfo: layout('struct xen_sysctl_numainfo', 24, {
    num_nodes: u32(0),
    'meminfo.p': u64(8),
    'distance.p': u64(16),
  }),
  cpupoolOp: layout('struct xen_sysctl_cpupool_op', 40, {
    op: u32(0),
    cpupool_id: u32(4),
    sched_id: u32(8),
    domid: u32(12),
    cpu: u32(16),
    n_dom: u32(20),
    'cpumap.bitmap.p': u64(24),
    'cpumap.nr_bits': u32(32),
  }),
} as const;

export type SysctlTable = typeof sysctl0x15;

/** One table per interface version that this project speaks. */
export const SYSCTL_TABLES: readonly SysctlTable[] = [sysctl0x15];
