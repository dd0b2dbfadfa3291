import { ToolstackError } from '../../../model/errors.ts';
import { DOM0, type Domid } from '../../../model/ids.ts';
import { TIMER_MODES, type GuestSpec } from '../../../xen/builder/build-spec.ts';
import type { BuiltGuest } from '../../../xen/builder/domain-builder.ts';
import { buildDomain } from '../../../xen/builder/domain-builder.ts';
import { readElfKernel, type ElfKernel } from '../../../xen/builder/elf.ts';
import { PAGE_BYTES, type Hypervisor } from '../../../xen/hypervisor.ts';
import { applyTuning } from './start-tuning.ts';
import type { BootFileRef, VmSpec } from '../state/vm-record.ts';

const KIB_PER_PAGE = PAGE_BYTES / 1024;

const NO_BYTES = new Uint8Array(0);

/** Who serves consoles: a service of domain 0, until it has a domain of its own. */
export const CONSOLE_DOMID: Domid = DOM0;

/** Where kernels and ramdisks come from. Nobody writes into what it returns. */
export interface GuestFiles {
  /** The file as it is. */
  open(ref: BootFileRef): Promise<Uint8Array>;
  /** The ELF file in a kernel, inflated once. */
  openKernel(ref: BootFileRef): Promise<Uint8Array>;
}

/** All that a build needs at hand. */
export interface StartFiles {
  readonly kernel: ElfKernel;
  readonly ramdisk: Uint8Array;
}

/** Fetches boot files, and builds guests from them. */
export class GuestStarter {
  readonly #files: GuestFiles;
  readonly #hypervisor: Hypervisor;
  readonly #monotonicMs: () => number;
  /** What was read of a kernel, for as long as its bytes are shared. */
  readonly #kernels = new WeakMap<Uint8Array, ElfKernel>();

  constructor(files: GuestFiles, hypervisor: Hypervisor, monotonicMs: () => number) {
    this.#files = files;
    this.#hypervisor = hypervisor;
    this.#monotonicMs = monotonicMs;
  }

  /** @throws ToolstackError as GuestFiles does; IMAGE_INVALID */
  async fetch({ kernel, ramdisk }: VmSpec): Promise<StartFiles> {
    const [elf, initial] = await Promise.all([
      this.#files.openKernel(kernel),
      ramdisk === undefined ? NO_BYTES : this.#files.open(ramdisk),
    ]);
    let parsed = this.#kernels.get(elf);
    if (parsed === undefined) this.#kernels.set(elf, (parsed = readElfKernel(elf)));
    return { kernel: parsed, ramdisk: initial };
  }

  /** Memory that no domain has and none was promised, in KiB. */
  freeKiB(): number {
    const { freePages, outstandingPages } = this.#hypervisor.physical.physInfo();
    return (freePages - outstandingPages) * KIB_PER_PAGE;
  }

  /**
   * Builds a paused domain. Whatever fails, nothing of it stays behind.
   *
   * @throws ToolstackError as buildDomain and applyTuning do
   */
  build(spec: VmSpec, files: StartFiles): BuiltGuest {
    const guest = buildDomain(this.#hypervisor, guestSpec(spec, files), this.#monotonicMs);
    try {
      applyTuning(this.#hypervisor, guest.domid, spec);
    } catch (error) {
      this.#hypervisor.domains.destroy(guest.domid);
      throw error;
    }
    return guest;
  }
}

function guestSpec(spec: VmSpec, { kernel, ramdisk }: StartFiles): GuestSpec {
  const { maxEventChannels, maxGrantFrames, maxMaptrackFrames, maxGrantVersion } = spec;
  const timeOffsetSeconds = spec.rtcOffsetS + (spec.localtime ? localOffsetS() : 0);
  const isPvh = spec.kind === 'pvh';
  const timerMode = TIMER_MODES.find((mode) => mode === dashed(spec.timerMode ?? ''));
  return {
    uuid: spec.uuid,
    kind: spec.kind,
    kernel,
    ramdisk,
    commandLine: spec.commandLine,
    memoryPages: Math.floor(spec.memoryKiB / KIB_PER_PAGE),
    maxMemoryPages: Math.floor(spec.maxMemoryKiB / KIB_PER_PAGE),
    maxVcpus: spec.vcpuMax,
    consoleDomid: CONSOLE_DOMID,
    tscMode: tscMode(spec.tscMode),
    ...(timeOffsetSeconds !== 0 && { timeOffsetSeconds }),
    ...(isPvh && timerMode !== undefined && { timerMode }),
    ...(isPvh &&
      spec.shadowMemoryKiB !== undefined && { pagingPoolBytes: wholePages(spec.shadowMemoryKiB) }),
    ...(maxEventChannels !== undefined && { maxEvtchnPort: maxEventChannels }),
    ...(maxGrantFrames !== undefined && { maxGrantFrames }),
    ...(maxMaptrackFrames !== undefined && { maxMaptrackFrames }),
    ...((maxGrantVersion === 1 || maxGrantVersion === 2) && { grantVersion: maxGrantVersion }),
  };
}

const dashed = (name: string): string => name.replaceAll('_', '-');

function wholePages(sizeKiB: number): number {
  return Math.ceil(sizeKiB / KIB_PER_PAGE) * PAGE_BYTES;
}

/** Seconds that this host's local time is ahead of UTC. */
function localOffsetS(): number {
  return -new Date().getTimezoneOffset() * 60;
}

function tscMode(name: string): NonNullable<GuestSpec['tscMode']> {
  switch (dashed(name)) {
    case 'default':
      return 'default';
    case 'always-emulate':
      return 'always-emulate';
    case 'native':
      return 'native';
    default:
      throw new ToolstackError('CONFIG_INVALID', `tsc_mode ${name}: not supported`);
  }
}
