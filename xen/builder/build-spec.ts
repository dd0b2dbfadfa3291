import type { Domid, EvtchnPort, Gfn, VmUuid } from '../../model/ids.ts';
import type { TscMode } from '../domain-setup.ts';
import type { CreateDomainSpec } from '../hypervisor.ts';
import type { PhaseClock } from './build-phases.ts';
import type { ElfKernel } from './elf.ts';

/** What bounds the domain, with the hypervisor's own defaults. */
type Limits = Pick<
  CreateDomainSpec,
  | 'maxEvtchnPort'
  | 'maxGrantFrames'
  | 'maxMaptrackFrames'
  | 'grantVersion'
  | 'cpupool'
  | 'ssidref'
  | 'xenstoreDomain'
>;

/**
 * How a translated guest's periodic timers make up for ticks that it slept through. Source:
 * xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE, in order of number.
 */
export const TIMER_MODES = [
  'delay-for-missed-ticks',
  'no-delay-for-missed-ticks',
  'no-missed-ticks-pending',
  'one-missed-tick-pending',
] as const;

export type TimerMode = (typeof TIMER_MODES)[number];

/** What a guest is to be made of. */
export interface GuestSpec extends Limits {
  readonly uuid: VmUuid;
  readonly kind: 'pv' | 'pvh';
  readonly kernel: ElfKernel;
  /** Empty for none. */
  readonly ramdisk: Uint8Array;
  readonly commandLine: string;
  /** Pages of 4 KiB that it starts with. */
  readonly memoryPages: number;
  /** Pages it may grow to; default and least: `memoryPages`. */
  readonly maxMemoryPages?: number;
  readonly maxVcpus: number;
  /** Who serves the guest's console and its store; default domain 0. */
  readonly consoleDomid?: Domid;
  readonly storeDomid?: Domid;
  /**
   * Bytes for a PVH guest's second-level page tables, whole pages; by default what its memory and
   * vcpus need.
   */
  readonly pagingPoolBytes?: number;
  readonly tscMode?: TscMode;
  /** Only for PVH; default: the hypervisor's, delay-for-missed-ticks. */
  readonly timerMode?: TimerMode;
  /** Added to the host's wall clock. */
  readonly timeOffsetSeconds?: number;
}

/** The same, for a domain that exists and has its two ports. */
export interface FillSpec extends GuestSpec {
  readonly domid: Domid;
  readonly storePort: EvtchnPort;
  readonly consolePort: EvtchnPort;
  readonly phases: PhaseClock;
}

/** A page shared with a service, and the guest's end of its event channel. */
export interface GuestRing {
  /** What to map the page by. */
  readonly frame: Gfn;
  readonly port: EvtchnPort;
}

export interface GuestRings {
  readonly store: GuestRing;
  readonly console: GuestRing;
}
