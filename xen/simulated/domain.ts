import type { Domid, EvtchnPort, Gfn, VmUuid } from '../../model/ids.ts';
import type { CpuidLeaf, MemoryRegion, TscMode } from '../domain-setup.ts';
import type { Trigger, VcpuAffinity } from '../tuning.ts';
import type { CreateDomainSpec, ShutdownReason, Virq } from '../hypervisor.ts';
import { LowestFree } from './lowest-free.ts';
import type { SimulatedEventChannels } from './event-channels.ts';

/** One frame of memory in use. */
export interface Frame {
  readonly number: number;
  /** Where the owner has it; undefined for a page of its kernel's own. */
  readonly gfn: number | undefined;
  readonly owner: Domain;
  /** How often it is mapped; a frame whose owner is dead goes when this falls to zero. */
  mappings: number;
}

/** One entry of a domain's grant table. */
export interface Grant {
  readonly frame: Frame;
  readonly to: Domid;
  readonly writable: boolean;
  /** Mappings and copies under way: an owner cannot take the grant back meanwhile. */
  pins: number;
  /** Withdrawn while pinned: refuses newcomers, and goes with the last pin. */
  withdrawn: boolean;
}

/** One event channel port of a domain. */
export interface Channel {
  readonly port: EvtchnPort;
  readonly domain: Domain;
  readonly holder: SimulatedEventChannels;
  binding:
    | { readonly kind: 'unbound'; readonly remote: Domid }
    | { readonly kind: 'interdomain'; readonly peer: Channel }
    | { readonly kind: 'virq'; readonly virq: Virq };
  pending: boolean;
  masked: boolean;
}

/** What a builder did to a domain, for a test to look at. */
export interface BuiltState {
  /** The device that holds the ports made for the domain. */
  events?: SimulatedEventChannels;
  hypercallPage?: Gfn;
  pinned?: Gfn;
  readonly contexts: Map<number, Uint8Array>;
  readonly hvmContexts: Uint8Array[];
  readonly hvmParams: Map<number, number>;
  memoryMap: readonly MemoryRegion[];
  pagingPoolBytes: number;
  tscMode: TscMode;
  cpuPolicy: readonly CpuidLeaf[];
}

/** An AMD processor with two cores, as little of it as a builder looks at. */
const CPU_POLICY: readonly CpuidLeaf[] = [
  { leaf: 0, subleaf: undefined, a: 1, b: 0x6874_7541, c: 0x444d_4163, d: 0x6974_6e65 },
  { leaf: 1, subleaf: undefined, a: 0x0006_0f01, b: 0x0002_0800, c: 0, d: 0x078b_fbff },
  { leaf: 0x8000_0001, subleaf: undefined, a: 0, b: 0, c: 3, d: 0 },
  { leaf: 0x8000_0008, subleaf: undefined, a: 0x3028, b: 0, c: 0x1001, d: 0 },
];

/** What an operator adjusted, for a test to look at. */
export interface TunedState {
  /** By vcpu; without an entry, every CPU. */
  readonly affinity: Map<number, VcpuAffinity>;
  weight: number;
  cap: number;
  timeOffsetSeconds: number;
  readonly triggers: { readonly trigger: Trigger; readonly vcpu: number }[];
}

/** Source: xen/common/sched/credit2.c, CSCHED2_DEFAULT_WEIGHT. */
const WEIGHT_DEFAULT = 256;

/** Entries at the start of a grant table that the toolstack fills. Source: grant_table.h. */
const RESERVED_GREFS = 8;

const GREFS_MAX = 32768;
const PORTS_MAX_DEFAULT = 1023;

/** A domain as the simulated hypervisor keeps it. */
export class Domain {
  readonly domid: Domid;
  readonly spec: CreateDomainSpec;
  uuid: VmUuid;
  dying = false;
  /** Taken back from the list: a handle on it is a handle on nothing. */
  gone = false;
  shutdownReason: ShutdownReason | undefined;
  /** How often the control domain paused it. */
  pauseCount = 1;
  /** Unpaused once: what is fixed at the first instruction stays. */
  hasRun = false;
  maxPages = 0;
  vcpuCount = 0;
  /** By guest frame number. */
  readonly pages = new Map<number, Frame>();
  /** The same frames by the machine's numbers. */
  readonly framesByNumber = new Map<number, Frame>();
  /** Pages of its kernel's that it granted: no part of what the toolstack accounts for. */
  readonly kernelFrames = new Set<Frame>();
  /** Shared with the hypervisor; undefined in the control domain, where nobody maps it. */
  sharedInfo: Frame | undefined;
  readonly built: BuiltState = {
    contexts: new Map(),
    hvmContexts: [],
    hvmParams: new Map(),
    memoryMap: [],
    pagingPoolBytes: 0,
    tscMode: 'default',
    cpuPolicy: CPU_POLICY,
  };
  readonly tuned: TunedState = {
    affinity: new Map(),
    weight: WEIGHT_DEFAULT,
    cap: 0,
    timeOffsetSeconds: 0,
    triggers: [],
  };
  /** Set aside for the domain and not yet had. */
  outstandingPages = 0;
  readonly grants = new Map<number, Grant>();
  readonly freeGrefs = new LowestFree(RESERVED_GREFS, GREFS_MAX - 1);
  readonly channels = new Map<number, Channel>();
  readonly freePorts: LowestFree;
  /** Ends every mapping that the domain holds of others, for when it dies. */
  readonly releases = new Set<() => void>();

  constructor(domid: Domid, spec: CreateDomainSpec) {
    this.domid = domid;
    this.spec = spec;
    this.uuid = spec.uuid;
    this.freePorts = new LowestFree(1, spec.maxEvtchnPort ?? PORTS_MAX_DEFAULT);
  }

  /** Pages of others' that are mapped keep a dead domain in the list. */
  get heldPages(): number {
    return this.pages.size + this.kernelFrames.size;
  }
}
