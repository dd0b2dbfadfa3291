import { PAGE_BYTES } from '../hypervisor.ts';
import { setEntry } from './frame-words.ts';
import { TABLE_ENTRIES, TABLE_LEVELS, tableCounts, type PvPlan } from './pv-plan.ts';

/** Page table entry bits. Source: Intel SDM, volume 3, table 4-20. */
const PRESENT = 1;
const WRITABLE = 2;
const USER = 4;
const ACCESSED = 0x20;
const DIRTY = 0x40;

/** The guest's kernel runs in ring 3, so its own pages are user pages. */
const LEAF = PRESENT | USER | ACCESSED | DIRTY;
const BRANCH = LEAF | WRITABLE;

const PAGE_SHIFT = 12n;
const INDEX_BITS = 9n;

/**
 * The page tables a PV guest starts on, as the bytes of `plan.tables`: pages 0…mappedPages - 1 from
 * the virtual base on. The tables themselves are mapped read-only, or the hypervisor will not have
 * them. `frames` holds the machine frame of each page.
 */
export function buildPvPageTables(plan: PvPlan, frames: Float64Array): Uint8Array {
  const { tables, virtBase, mappedPages } = plan;
  const words = new Uint32Array((tables.count * PAGE_BYTES) / 4);
  const counts = tableCounts(virtBase, mappedPages);
  const set = (index: number, page: number, bits: number): void => {
    const frame = frames[page];
    if (frame === undefined) throw new RangeError(`no frame for page ${page}`);
    setEntry(words, index, frame, bits);
  };

  // Each level but the last points to all tables of the level below, in order.
  let table = 0;
  for (let depth = 0; depth + 1 < TABLE_LEVELS; depth++) {
    const below = table + (counts[depth] ?? 0);
    const start = table * TABLE_ENTRIES + firstIndex(virtBase, depth);
    for (let child = 0; child < (counts[depth + 1] ?? 0); child++)
      set(start + child, tables.first + below + child, BRANCH);
    table = below;
  }
  const start = table * TABLE_ENTRIES + firstIndex(virtBase, TABLE_LEVELS - 1);
  for (let page = 0; page < mappedPages; page++) {
    const isTable = page >= tables.first && page < tables.first + tables.count;
    set(start + page, page, isTable ? LEAF : BRANCH);
  }
  return new Uint8Array(words.buffer);
}

/** Which entry of its first table at this depth an address goes through. */
function firstIndex(address: bigint, depth: number): number {
  const shift = PAGE_SHIFT + INDEX_BITS * BigInt(TABLE_LEVELS - 1 - depth);
  return Number(BigInt.asUintN(Number(INDEX_BITS), address >> shift));
}
