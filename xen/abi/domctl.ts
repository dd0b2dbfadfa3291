import { bytes, layout, s32, u8, u16, u32, u64 } from './layout.ts';

/** Command numbers and flags. Source: xen/include/public/domctl.h. */
export const DOMCTL = {
  XEN_DOMCTL_createdomain: 1,
  XEN_DOMCTL_destroydomain: 2,
  XEN_DOMCTL_pausedomain: 3,
  XEN_DOMCTL_unpausedomain: 4,
  XEN_DOMCTL_getdomaininfo: 5,
  XEN_DOMCTL_max_mem: 11,
  XEN_DOMCTL_setvcpucontext: 12,
  XEN_DOMCTL_max_vcpus: 15,
  XEN_DOMCTL_setdomainhandle: 17,
  XEN_DOMCTL_hypercall_init: 22,
  XEN_DOMCTL_gethvmcontext: 33,
  XEN_DOMCTL_sethvmcontext: 34,
  XEN_DOMCTL_set_address_size: 35,
  XEN_DOMCTL_get_paging_mempool_size: 85,
  XEN_DOMCTL_set_paging_mempool_size: 86,

  XEN_DOMCTL_CDF_hvm: 1 << 0,
  XEN_DOMCTL_CDF_hap: 1 << 1,
  XEN_DOMCTL_CDF_xs_domain: 1 << 4,

  XEN_DOMINF_dying: 1 << 0,
  XEN_DOMINF_hvm_guest: 1 << 1,
  XEN_DOMINF_shutdown: 1 << 2,
  XEN_DOMINF_paused: 1 << 3,
  XEN_DOMINF_blocked: 1 << 4,
  XEN_DOMINF_running: 1 << 5,
  XEN_DOMINF_debugged: 1 << 6,
  XEN_DOMINF_xs_domain: 1 << 7,
  XEN_DOMINF_shutdownshift: 16,
  XEN_DOMINF_shutdownmask: 255,
  XEN_INVALID_MAX_VCPU_ID: 0xffff_ffff,

  XEN_SCHEDULER_CREDIT: 5,
  XEN_SCHEDULER_CREDIT2: 6,
  XEN_SCHEDULER_ARINC653: 7,
  XEN_SCHEDULER_RTDS: 8,
  XEN_SCHEDULER_NULL: 9,

  XEN_X86_EMU_LAPIC: 1 << 0,
} as const;

/** The layouts of Xen 4.17, whose XEN_DOMCTL_INTERFACE_VERSION is 0x15. */
const domctl0x15 = {
  interfaceVersion: 0x15,
  releases: '4.17',
  domctl: layout('struct xen_domctl', 144, {
    cmd: u32(0),
    interface_version: u32(4),
    domain: u16(8),
    u: bytes(16, 128),
  }),
  createdomain: layout('struct xen_domctl_createdomain', 64, {
    ssidref: u32(0),
    handle: bytes(4, 16),
    flags: u32(20),
    iommu_opts: u32(24),
    max_vcpus: u32(28),
    max_evtchn_port: u32(32),
    max_grant_frames: s32(36),
    max_maptrack_frames: s32(40),
    grant_opts: u32(44),
    vmtrace_size: u32(48),
    cpupool_id: u32(52),
    'arch.emulation_flags': u32(56),
    'arch.misc_flags': u32(60),
  }),
  getdomaininfo: layout('struct xen_domctl_getdomaininfo', 112, {
    domain: u16(0),
    flags: u32(4),
    tot_pages: u64(8),
    max_pages: u64(16),
    outstanding_pages: u64(24),
    shr_pages: u64(32),
    paged_pages: u64(40),
    shared_info_frame: u64(48),
    cpu_time: u64(56),
    nr_online_vcpus: u32(64),
    max_vcpu_id: u32(68),
    ssidref: u32(72),
    handle: bytes(76, 16),
    cpupool: u32(92),
    gpaddr_bits: u8(96),
    arch_config: bytes(104, 8),
  }),
  maxMem: layout('struct xen_domctl_max_mem', 8, { max_memkb: u64(0) }),
  maxVcpus: layout('struct xen_domctl_max_vcpus', 4, { max: u32(0) }),
  setdomainhandle: layout('struct xen_domctl_setdomainhandle', 16, { handle: bytes(0, 16) }),
  hypercallInit: layout('struct xen_domctl_hypercall_init', 8, { gmfn: u64(0) }),
  addressSize: layout('struct xen_domctl_address_size', 4, { size: u32(0) }),
  vcpucontext: layout('struct xen_domctl_vcpucontext', 16, { vcpu: u32(0), 'ctxt.p': u64(8) }),
  hvmcontext: layout('struct xen_domctl_hvmcontext', 16, { size: u32(0), 'buffer.p': u64(8) }),
  pagingMempool: layout('struct xen_domctl_paging_mempool', 8, { size: u64(0) }),
} as const;

export type DomctlTable = typeof domctl0x15;

/** One table per interface version that this project speaks. */
export const DOMCTL_TABLES: readonly DomctlTable[] = [domctl0x15];
