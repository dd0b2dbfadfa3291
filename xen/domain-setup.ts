import type { Domid, EvtchnPort, Gfn, GrantRef } from '../model/ids.ts';

/** One entry of a new domain's grant table, made for it before its kernel runs. */
export interface GrantSeed {
  readonly gref: GrantRef;
  /** Who may map the page. */
  readonly peer: Domid;
  /** A guest frame for a translated guest, a machine frame for a PV one. */
  readonly frame: Gfn;
}

/** A range of a translated guest's physical memory, as its firmware would tell it. */
export interface MemoryRegion {
  readonly startBytes: number;
  readonly sizeBytes: number;
  readonly kind: 'ram' | 'reserved';
}

/** One leaf of the CPUID instruction, as a guest sees it. Source: struct xen_cpuid_leaf. */
export interface CpuidLeaf {
  readonly leaf: number;
  /** Undefined for a leaf without subleaves. */
  readonly subleaf: number | undefined;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** How a guest's time stamp counter ticks. Source: xen/arch/x86/include/asm/time.h, TSC_MODE_*. */
export type TscMode = 'default' | 'always-emulate' | 'native';

/**
 * What only the builder of a domain does to it, between its creation and its first instruction.
 * As unsafe in hostile hands as DomainControl is.
 */
export interface DomainSetup {
  /**
   * Populates extents of 2^`order` pages, each at its first frame in `gfns`, and returns the first
   * frame of each as ForeignMemory.populate does. The answer is shorter than `gfns` where memory
   * in such large pieces ran out: the rest is to be had in smaller ones, or not at all.
   */
  populateExtents(domid: Domid, gfns: readonly Gfn[], order: number): readonly Gfn[];
  /** Makes a port in `domid` that `remote` may bind to. */
  allocateUnbound(domid: Domid, remote: Domid): EvtchnPort;
  /** Fills entries of the domain's first grant frame, writable by their peers. */
  seedGrants(domid: Domid, seeds: readonly GrantSeed[]): void;
  /** Writes the hypercall stubs into one of the domain's pages. */
  setHypercallPage(domid: Domid, frame: Gfn): void;
  /**
   * Has a PV guest's top page table checked and kept as such. EINVAL if it maps what it must not,
   * or is mapped writable anywhere itself.
   */
  pinPageTable(domid: Domid, frame: Gfn): void;
  /** Sets the registers of a PV vcpu. Source: struct vcpu_guest_context. */
  setVcpuContext(domid: Domid, vcpu: number, context: Uint8Array): void;
  /** A translated guest's whole saved state. Source: arch-x86/hvm/save.h. */
  hvmContext(domid: Domid): Uint8Array;
  /** Loads records of saved state; every vcpu without a CPU record stays down. */
  setHvmContext(domid: Domid, context: Uint8Array): void;
  /** Sets one HVM_PARAM_*. */
  setHvmParam(domid: Domid, index: number, value: number): void;
  /** What the hypervisor answers the guest that asks for its memory map. */
  setMemoryMap(domid: Domid, regions: readonly MemoryRegion[]): void;
  /** Memory the hypervisor may use for the guest's second-level page tables; whole pages. */
  setPagingPoolBytes(domid: Domid, sizeBytes: number): void;
  setTscMode(domid: Domid, mode: TscMode): void;
  /** The CPUID leaves the domain would see. */
  cpuPolicy(domid: Domid): readonly CpuidLeaf[];
  /**
   * Changes these leaves, as far as the hypervisor lets the domain have them. EEXIST once the
   * domain has been unpaused; EINVAL for what the hypervisor cannot offer.
   */
  setCpuPolicy(domid: Domid, leaves: readonly CpuidLeaf[]): void;
}
