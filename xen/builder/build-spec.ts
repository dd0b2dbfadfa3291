import type { Domid, EvtchnPort, Gfn, VmUuid } from '../../model/ids.ts';
import type { ElfKernel } from './elf.ts';

/** What a guest is to be made of. */
export interface GuestSpec {
  readonly uuid: VmUuid;
  readonly kind: 'pv' | 'pvh';
  readonly kernel: ElfKernel;
  /** Empty for none. */
  readonly ramdisk: Uint8Array;
  readonly commandLine: string;
  /** Pages of 4 KiB. */
  readonly memoryPages: number;
  readonly maxVcpus: number;
  /** Who serves the guest's console and its store; default domain 0. */
  readonly consoleDomid?: Domid;
  readonly storeDomid?: Domid;
}

/** The same, for a domain that exists and has its two ports. */
export interface FillSpec extends GuestSpec {
  readonly domid: Domid;
  readonly storePort: EvtchnPort;
  readonly consolePort: EvtchnPort;
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
