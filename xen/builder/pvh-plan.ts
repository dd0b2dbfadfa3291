import type { MemoryRegion } from '../domain-setup.ts';
import { PAGE_BYTES } from '../hypervisor.ts';
import type { ElfKernel } from './elf.ts';
import { demand, invalidImage } from './invalid-image.ts';
import { pagesOf, type PageRange } from './pv-plan.ts';

/**
 * Where a PVH guest finds what it is started with, in physical pages:
 *
 *     kernel | ramdisk | start info … hole below 4 GiB, special pages at its end … rest of memory
 *
 * The guest's memory is one range up to the hole, and goes on at 4 GiB.
 */
export interface PvhPlan {
  readonly entry: number;
  readonly ramdisk: PageRange;
  /** hvm_start_info and all that it points to. */
  readonly startInfo: PageRange;
  readonly store: number;
  readonly console: number;
  /** For Intel processors that cannot run a guest whose paging is off. */
  readonly identityMap: number;
  readonly acpi: number;
  /** Ranges to populate, beside the special pages. */
  readonly memory: readonly PageRange[];
  readonly special: PageRange;
  /** What the guest is told of all this. */
  readonly memoryMap: readonly MemoryRegion[];
}

/** Memory goes up to here and on from 4 GiB; between them lie interrupt controllers. */
export const HOLE_START_PAGE = 0xf000_0000 / PAGE_BYTES;
const HOLE_END_PAGE = 0x1_0000_0000 / PAGE_BYTES;

/** Above the local APIC at 0xfee00000, where nothing else is. */
const SPECIAL = { first: 0xfeff_8000 / PAGE_BYTES, count: 4 };

/** A line as long as Linux reads: COMMAND_LINE_SIZE of x86. */
export const COMMAND_LINE_BYTES_MAX = 2048;

/** Start info, memory map, one module and the command line take less than this. */
const START_INFO_PAGES = 1;

export interface PvhContents {
  readonly kernel: ElfKernel;
  readonly ramdiskBytes: number;
  readonly memoryPages: number;
}

/** Lays a PVH guest out. IMAGE_INVALID if the kernel is none for PVH, or does not fit. */
export function planPvh({ kernel, ramdiskBytes, memoryPages }: PvhContents): PvhPlan {
  const { phys32Entry } = kernel.notes;
  if (phys32Entry === undefined)
    throw invalidImage('has no Xen note for a PVH guest; try it as PV');
  const last = kernel.segments.at(-1);
  const kernelBytes = last === undefined ? 0 : last.physicalAddress + last.memoryBytes;
  demand(phys32Entry < BigInt(kernelBytes), 'ELF: PVH entry outside the kernel');

  const ramdisk = { first: pagesOf(kernelBytes), count: pagesOf(ramdiskBytes) };
  const startInfo = { first: ramdisk.first + ramdisk.count, count: START_INFO_PAGES };
  const end = startInfo.first + startInfo.count;
  const low = { first: 0, count: Math.min(memoryPages, HOLE_START_PAGE) };
  demand(
    end <= low.count,
    `needs ${end * 4} KiB to start with its ramdisk, of ${low.count * 4} KiB`,
  );
  const high = { first: HOLE_END_PAGE, count: memoryPages - low.count };
  const memory = high.count === 0 ? [low] : [low, high];
  const [store = 0, console = 0, identityMap = 0, acpi = 0] = Array.from(
    { length: SPECIAL.count },
    (_, index) => SPECIAL.first + index,
  );
  const region = (range: PageRange, kind: MemoryRegion['kind']): MemoryRegion => ({
    startBytes: range.first * PAGE_BYTES,
    sizeBytes: range.count * PAGE_BYTES,
    kind,
  });
  const ram = memory.map((range) => region(range, 'ram'));
  const memoryMap = [...ram.slice(0, 1), region(SPECIAL, 'reserved'), ...ram.slice(1)];
  const entry = Number(phys32Entry);
  const pages = { store, console, identityMap, acpi, special: SPECIAL };
  return { entry, ramdisk, startInfo, ...pages, memory, memoryMap };
}
