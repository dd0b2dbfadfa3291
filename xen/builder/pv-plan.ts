import { PAGE_BYTES } from '../hypervisor.ts';
import type { ElfKernel } from './elf.ts';
import { demand, invalidImage } from './invalid-image.ts';

/** Whole pages of the guest, from `first` on. Page numbers are the guest's own (pfn). */
export interface PageRange {
  readonly first: number;
  readonly count: number;
}

/**
 * Where everything lies that a 64-bit PV guest finds when it starts, side by side from page 0 on:
 *
 *     kernel | ramdisk | p2m list | start_info | xenstore | console | page tables | stack
 *
 * Source: xen/include/public/xen.h, "start-of-day memory layout".
 */
export interface PvPlan {
  /** Virtual address of page 0. */
  readonly virtBase: bigint;
  readonly entry: bigint;
  readonly memoryPages: number;
  /** Undefined for a kernel that writes its own stubs, as Linux has done since XSA-466. */
  readonly hypercallPage: number | undefined;
  readonly ramdisk: PageRange;
  readonly p2m: PageRange;
  readonly startInfo: number;
  readonly store: number;
  readonly console: number;
  /** The top table first, then each level below. */
  readonly tables: PageRange;
  readonly stack: number;
  /** Pages 0…mappedPages - 1 are mapped from `virtBase` on. */
  readonly mappedPages: number;
}

/** Entries of one page table; each level covers so many times what the one below does. */
export const TABLE_ENTRIES = 512;
export const TABLE_LEVELS = 4;

/** The mapping ends at a multiple of 4 MiB, and at least 512 KiB past what it holds. */
const MAPPING_UNIT_PAGES = 1024;
const MAPPING_UNIT_BYTES = BigInt(MAPPING_UNIT_PAGES * PAGE_BYTES);
const MAPPING_SLACK_PAGES = 128;

/** The kernel's own mapping has this much room, and no kernel needs nearly so much. */
const MAPPED_PAGES_MAX = (1024 * 1024 * 1024) / PAGE_BYTES;

const P2M_ENTRIES_PER_PAGE = PAGE_BYTES / 8;

const VIRTUAL_ADDRESSES = 2n ** 64n;
/** Of what four levels of page tables reach, either half; between them nothing can be mapped. */
const HALF_BYTES = 2n ** 47n;

/** Pages that hold so many bytes. */
export function pagesOf(sizeBytes: number): number {
  return Math.ceil(sizeBytes / PAGE_BYTES);
}

/** Memory that a kernel and what comes with it need. */
export interface PvContents {
  readonly kernel: ElfKernel;
  readonly ramdiskBytes: number;
  readonly memoryPages: number;
}

/** Lays a PV guest out. IMAGE_INVALID if the kernel is none for PV, or does not fit. */
export function planPv({ kernel, ramdiskBytes, memoryPages }: PvContents): PvPlan {
  const { virtBase, entry, hypercallPage, paddrOffset = 0n } = kernel.notes;
  if (virtBase === undefined || entry === undefined)
    throw invalidImage('has no Xen notes for a PV guest; try it as PVH');
  demand(paddrOffset === 0n, 'ELF: a physical offset is not supported');
  // The kernel's half above, as Linux has it, or what a process has below, as GRUB does.
  const isCanonical = virtBase < HALF_BYTES || virtBase >= VIRTUAL_ADDRESSES - HALF_BYTES;
  const isMappable = isCanonical && virtBase % MAPPING_UNIT_BYTES === 0n;
  demand(isMappable, `ELF: virtual base 0x${virtBase.toString(16)}`);
  const half = virtBase < HALF_BYTES ? HALF_BYTES : VIRTUAL_ADDRESSES;

  const last = kernel.segments.at(-1);
  let next = last === undefined ? 0 : pagesOf(last.physicalAddress + last.memoryBytes);
  const take = (count: number): PageRange => {
    next += count;
    return { first: next - count, count };
  };
  const kernelEnd = next;
  const ramdisk = take(pagesOf(ramdiskBytes));
  const p2m = take(Math.ceil(memoryPages / P2M_ENTRIES_PER_PAGE));
  const [startInfo, store, console] = [take(1).first, take(1).first, take(1).first];
  const { mappedPages, tableCount } = sizeMapping(virtBase, next);
  const tables = take(tableCount);
  const stack = take(1).first;
  demand(
    mappedPages <= memoryPages && virtBase + BigInt(mappedPages * PAGE_BYTES) <= half,
    `needs ${mappedPages * 4} KiB to start with its ramdisk, of ${memoryPages * 4} KiB`,
  );
  const pageOf = (address: bigint, what: string) => {
    const page = (address - virtBase) / BigInt(PAGE_BYTES);
    demand(address >= virtBase && page < BigInt(kernelEnd), `ELF: ${what} outside the kernel`);
    return Number(page);
  };
  pageOf(entry, 'entry');
  return {
    virtBase,
    entry,
    memoryPages,
    hypercallPage:
      hypercallPage === undefined ? undefined : pageOf(hypercallPage, 'hypercall page'),
    ramdisk,
    p2m,
    startInfo,
    store,
    console,
    tables,
    stack,
    mappedPages,
  };
}

/** How many tables each level needs for a mapping, from the top down. */
export function tableCounts(virtBase: bigint, mappedPages: number): readonly number[] {
  const first = BigInt.asUintN(48, virtBase) / BigInt(PAGE_BYTES);
  const last = first + BigInt(mappedPages) - 1n;
  return Array.from({ length: TABLE_LEVELS }, (_, depth) => {
    const covered = BigInt(TABLE_ENTRIES) ** BigInt(TABLE_LEVELS - depth);
    return Number(last / covered - first / covered) + 1;
  });
}

/** The tables are part of what they map: grows the mapping until they fit. */
function sizeMapping(virtBase: bigint, usedPages: number) {
  demand(usedPages <= MAPPED_PAGES_MAX, `kernel and ramdisk need ${usedPages * 4} KiB: too large`);
  for (let mappedPages = MAPPING_UNIT_PAGES; ; mappedPages += MAPPING_UNIT_PAGES) {
    const tableCount = tableCounts(virtBase, mappedPages).reduce((sum, count) => sum + count, 0);
    const neededPages = usedPages + tableCount + 1 + MAPPING_SLACK_PAGES;
    if (neededPages <= mappedPages) return { mappedPages, tableCount };
  }
}
