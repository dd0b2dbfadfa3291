import type { Domid, EvtchnPort, Gfn, GrantRef, VmUuid } from '../model/ids.ts';
import type { DomainSetup } from './domain-setup.ts';
import type { PhysicalInfo } from './physical-info.ts';
import type { Tuning } from './tuning.ts';

/**
 * The ports through which every service reaches the hypervisor. A service is handed only the ports
 * its privileges cover. Two bodies exist, `native` and `simulated`; one conformance suite runs on
 * both. Calls are synchronous because the kernel's are. A refusal throws {@link HypercallError}
 * (hypercall-error.ts), whose `errno` says why.
 */
export interface Hypervisor {
  readonly domains: DomainControl;
  readonly setup: DomainSetup;
  readonly physical: PhysicalInfo;
  readonly tuning: Tuning;
  readonly memory: ForeignMemory;
  readonly grants: GrantTable;
  readonly console: ConsoleRing;
  readonly xenstore: XenstoreSeam;
  /** Each caller opens its own: the ports bound through one are delivered to that one only. */
  openEventChannels(): EventChannels & VirtualIrqs;
  /** Closes every device. Mappings stay until they are unmapped. */
  close(): void;
}

/** Bytes in a page, a grant and a frame on x86. */
export const PAGE_BYTES = 4096;

/** Most grants that one call maps, makes or copies. */
export const GRANT_BATCH_MAX = 1024;

/**
 * Memory that others may write at any moment. After `unmap()` the buffer is detached: `byteLength`
 * is 0 and every DataView or Atomics access throws TypeError. Reach ring indices through Atomics
 * only, and copy a payload once before looking at it.
 */
export interface Mapping {
  readonly bytes: ArrayBuffer;
  /** Idempotent. */
  unmap(): void;
}

/** Why a domain stopped. Source: xen/include/public/sched.h, SHUTDOWN_*. */
export type ShutdownReason =
  'poweroff' | 'reboot' | 'suspend' | 'crash' | 'watchdog' | 'soft-reset' | 'unknown';

/** A running (or dying) domain, as the hypervisor sees it. Source: xen_domctl_getdomaininfo. */
export interface DomainInfo {
  readonly domid: Domid;
  readonly uuid: VmUuid;
  readonly dying: boolean;
  readonly hvm: boolean;
  readonly shutdown: boolean;
  /** Meaningful only if `shutdown`. */
  readonly shutdownReason: ShutdownReason;
  /** The number behind `shutdownReason`, which `xl list -v` prints. */
  readonly shutdownCode: number;
  readonly paused: boolean;
  readonly blocked: boolean;
  readonly running: boolean;
  readonly debugged: boolean;
  readonly xenstoreDomain: boolean;
  readonly totalPages: number;
  readonly maxPages: number;
  readonly outstandingPages: number;
  readonly sharedPages: number;
  readonly pagedPages: number;
  /** The frame of the domain's shared_info page. */
  readonly sharedInfoFrame: bigint;
  readonly cpuTimeNs: bigint;
  readonly onlineVcpus: number;
  /** Largest vcpu number, or -1 before the domain has any. */
  readonly maxVcpuId: number;
  readonly ssidref: number;
  readonly cpupool: number;
}

/** What a new domain is given. Limits bound what it can make the hypervisor spend. */
export interface CreateDomainSpec {
  readonly uuid: VmUuid;
  /** PVH and HVM; otherwise PV. */
  readonly hvm: boolean;
  /** Hardware-assisted paging; only with `hvm`. */
  readonly hap?: boolean;
  /** Marks the domain as the one that runs xenstore. */
  readonly xenstoreDomain?: boolean;
  readonly maxVcpus: number;
  /** Largest event channel port; default 1023. */
  readonly maxEvtchnPort?: number;
  /** Default: the hypervisor's own maximum. */
  readonly maxGrantFrames?: number;
  readonly maxMaptrackFrames?: number;
  /** 1 or 2; default 1. */
  readonly grantVersion?: 1 | 2;
  readonly ssidref?: number;
  readonly cpupool?: number;
  /** XEN_X86_EMU_* bits; default 0, or the local APIC alone with `hvm`. */
  readonly emulationFlags?: number;
}

/**
 * Making, ending and looking at domains. Only the vm-manager holds this one: these hypercalls are
 * not safe in hostile hands (XSA-77).
 */
export interface DomainControl {
  /** All domains from `first` up, in order of domid, the dying ones too. */
  list(first?: Domid): readonly DomainInfo[];
  /** Undefined if there is no such domain. */
  getInfo(domid: Domid): DomainInfo | undefined;
  /** The new domain is empty and paused; it has no vcpus until {@link setMaxVcpus}. */
  create(spec: CreateDomainSpec): Domid;
  /**
   * Ends the domain. It stays listed as dying, without memory of its own, for as long as others map
   * its pages; then VIRQ_DOM_EXC is raised once more and it is gone.
   */
  destroy(domid: Domid): void;
  pause(domid: Domid): void;
  unpause(domid: Domid): void;
  /** Upper bound of the domain's memory, rounded down to pages. */
  setMaxMemKiB(domid: Domid, maxMemKiB: number): void;
  /** Allocates vcpus 0…count-1; must equal `maxVcpus` at creation. */
  setMaxVcpus(domid: Domid, count: number): void;
  setUuid(domid: Domid, uuid: VmUuid): void;
  /** Makes the domain look as if it had shut down by itself. EINVAL for an unknown reason. */
  shutdown(domid: Domid, reason: Exclude<ShutdownReason, 'unknown'>): void;
}

/** Another domain's memory, by its frames. Privileged, unlike grants. */
export interface ForeignMemory {
  /**
   * Gives the domain fresh, scrubbed pages at `gfns` and returns the frames to map them by: the
   * same for a translated guest, machine frames for a PV one. ENOMEM if not all could be had;
   * those that could stay with the domain.
   */
  populate(domid: Domid, gfns: readonly Gfn[]): readonly Gfn[];
  /**
   * Maps frames side by side. EINVAL, ENOENT or EPERM for a frame that is not the domain's, ESRCH
   * for an unknown domain; then nothing stays mapped.
   */
  map(domid: Domid, gfns: readonly Gfn[], access: MapAccess): Mapping;
}

export interface MapAccess {
  readonly writable: boolean;
}

/** A page that another domain granted to this one. */
export interface GrantSource {
  readonly domid: Domid;
  readonly gref: GrantRef;
}

/** Pages of this domain's own that a peer may map while they stay granted. */
export interface GrantedPages {
  readonly bytes: ArrayBuffer;
  /** One for each page, in order. */
  readonly grefs: readonly GrantRef[];
  /**
   * Withdraws the grants and detaches `bytes`. A peer that has a page mapped keeps it until it
   * unmaps; the page is given back only then. Idempotent.
   */
  revoke(): void;
}

/** One end of a grant copy: memory of the caller's own, or part of a page granted to it. */
export type CopyEnd =
  | { readonly kind: 'local'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'granted';
      readonly domid: Domid;
      readonly gref: GrantRef;
      readonly offset: number;
    };

export interface CopySegment {
  readonly source: CopyEnd;
  readonly dest: CopyEnd;
  /** 1…4096; neither end may cross a page of its own beyond this. */
  readonly lengthBytes: number;
}

/** How one segment ended. Source: grant_table.h, GNTST_*. */
export type GrantStatus =
  | 'okay'
  | 'general-error'
  | 'bad-domain'
  | 'bad-gntref'
  | 'bad-handle'
  | 'bad-virt-addr'
  | 'bad-dev-addr'
  | 'no-device-space'
  | 'permission-denied'
  | 'bad-page'
  | 'bad-copy-arg'
  | 'address-too-big'
  | 'eagain'
  | 'no-space';

/** Sharing pages by the owner's consent. */
export interface GrantTable {
  /**
   * Maps the pages side by side, in order, all or none. EINVAL if any reference is bad, not for
   * this domain, or read-only while `writable` is asked; nothing stays mapped then.
   */
  map(sources: readonly GrantSource[], access: MapAccess): Mapping;
  /** Allocates zeroed pages and grants each to `domid`. ENOSPC past the system's limit. */
  grant(domid: Domid, pageCount: number, access: MapAccess): GrantedPages;
  /** Copies without mapping; the answer has one status for each segment, in order. */
  copy(segments: readonly CopySegment[]): readonly GrantStatus[];
}

/** The peer end of an interdomain event channel. */
export interface RemotePort {
  readonly domid: Domid;
  readonly port: EvtchnPort;
}

/**
 * Event channels of this domain. A port that is delivered stays masked until `unmask`: the consumer
 * unmasks, then looks at the ring, and so loses no event. Acting on a port that was not bound
 * through this object is ENOTCONN, but for `unmask`, which overlooks it.
 */
export interface EventChannels {
  /**
   * Binds to a port that the peer offered to this domain. EINVAL if the peer did not; ESRCH for an
   * unknown peer. The new port is delivered once at once, as the peer may have spoken before.
   */
  bindInterdomain(remote: RemotePort): EvtchnPort;
  /** Offers a port to `remote` and returns it, for a bindInterdomain over there. */
  bindUnbound(remote: Domid): EvtchnPort;
  /** Raises the peer's event. Without effect while no peer is bound. */
  notify(port: EvtchnPort): void;
  unmask(port: EvtchnPort): void;
  /** Closes the port; the peer's end goes back to unbound. */
  unbind(port: EvtchnPort): void;
  /**
   * Says where deliveries go. At most {@link EVENT_BATCH_MAX} ports per call; an undelivered rest
   * comes in the next turn of the event loop. One listener: a second call replaces the first.
   */
  onPending(listener: (ports: readonly EvtchnPort[]) => void): void;
  /** Unbinds every port and stops deliveries. Idempotent. */
  close(): void;
}

/** Most ports handed to one call of a listener, so that no peer can hold up a turn for long. */
export const EVENT_BATCH_MAX = 256;

/** Virtual interrupts a control domain listens to. Source: xen.h, VIRQ_*. */
export type Virq = 'debug' | 'dom-exc' | 'con-ring';

/** Events from the hypervisor itself; delivered and unmasked like any other port. */
export interface VirtualIrqs {
  /**
   * EEXIST if another holds this virtual interrupt in this domain already. `dom-exc` is raised when
   * a domain shuts down, and again when a dead one is gone: look at the domain list to see which.
   */
  bindVirq(virq: Virq): EvtchnPort;
}

export interface ConsoleChunk {
  readonly bytes: Uint8Array;
  /** Where the next incremental read goes on. Wraps at 2^32. */
  readonly nextIndex: number;
}

export interface ConsoleReadSpec {
  /** Only what came after this index; without it, everything the ring still holds. */
  readonly fromIndex?: number;
  /** Empties the ring after reading. */
  readonly clear?: boolean;
}

/** The hypervisor's own log: what `xl dmesg` prints. */
export interface ConsoleRing {
  read(spec?: ConsoleReadSpec): ConsoleChunk;
}

/** The control domain's own kernel as a xenstore client. */
export interface XenstoreSeam {
  /**
   * Maps the kernel's xenstore page and says which port to bind (peer: domain 0).
   * HYPERVISOR_MISSING if xenfs is not mounted or this is not the control domain.
   */
  open(): { readonly page: Mapping; readonly port: EvtchnPort };
}
