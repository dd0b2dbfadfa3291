import { gfn as toGfn, type Domid, type Gfn } from '../../model/ids.ts';
import { HypercallError } from '../hypercall-error.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';

/** The pieces memory is asked for in, largest first: 1 GiB, 2 MiB and 4 KiB. */
const ORDERS = [18, 9, 0];

/** Pages mapped at once while writing: one request to the kernel, and 16 MiB of address space. */
const MAP_PAGES = 4096;

/** Pages that lie side by side, and the first frame they are mapped by. */
interface Extent {
  readonly first: number;
  readonly count: number;
  readonly frame: number;
}

/** A new domain's memory, by the guest's own page numbers. Fresh pages are zeros. */
export class GuestMemory {
  readonly #hypervisor: Hypervisor;
  readonly #domid: Domid;
  /** In the order they were had; few, since memory comes in large pieces. */
  readonly #extents: Extent[] = [];
  /** Where the last page asked for was found: the next is near. */
  #at = 0;

  constructor(hypervisor: Hypervisor, domid: Domid) {
    this.#hypervisor = hypervisor;
    this.#domid = domid;
  }

  /**
   * Gives the guest pages first…first+count-1, in as few calls and as large pieces as their place
   * and the host's memory allow. ENOMEM if not all can be had.
   */
  populate(first: number, count: number): void {
    const end = first + count;
    // Where a size has run out there will be no more of it.
    let orders = ORDERS;
    for (let next = first; next < end;) {
      const order = orders.find((each) => next % 2 ** each === 0 && next + 2 ** each <= end) ?? 0;
      const size = 2 ** order;
      const starts: Gfn[] = [];
      for (let at = next; at < stretchEnd(next, end, order, orders); at += size)
        starts.push(toGfn(at));
      const had = this.#hypervisor.setup.populateExtents(this.#domid, starts, order);
      for (const frame of had) {
        this.#add({ first: next, count: size, frame });
        next += size;
      }
      if (had.length === starts.length) continue;
      orders = orders.filter((each) => each < order);
      if (order > 0) continue;
      const object = `domain ${this.#domid}, ${next - first} of ${count} pages had`;
      throw new HypercallError('XENMEM_populate_physmap', 'ENOMEM', object);
    }
  }

  /**
   * What the page is mapped and granted by: a machine frame for PV, the page itself for a
   * translated guest. RangeError for a page that was not populated.
   */
  frame(page: number): Gfn {
    const { length } = this.#extents;
    for (let step = 0; step < length; step++) {
      const at = (this.#at + step) % length;
      const { first = 0, count = 0, frame = 0 } = this.#extents[at] ?? {};
      if (page < first || page >= first + count) continue;
      this.#at = at;
      return toGfn(frame + page - first);
    }
    throw new RangeError(`page ${page} is not the guest's`);
  }

  /** The frames of pages 0…count-1, which were populated: exact, as frames have 40 bits. */
  frames(count: number): Float64Array {
    const frames = new Float64Array(count);
    for (const { first, count: pages, frame } of this.#extents)
      for (let page = first; page < Math.min(first + pages, count); page++)
        frames[page] = frame + page - first;
    return frames;
  }

  /** Copies bytes to a physical address of the guest. */
  write(address: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const page = Math.floor((address + done) / PAGE_BYTES);
      const skip = (address + done) % PAGE_BYTES;
      const chunk = bytes.subarray(done, done + MAP_PAGES * PAGE_BYTES - skip);
      const count = Math.ceil((skip + chunk.length) / PAGE_BYTES);
      const frames = Array.from({ length: count }, (_, index) => this.frame(page + index));
      this.writeFrames(frames, chunk, skip);
      done += chunk.length;
    }
  }

  /** Copies bytes to frames mapped side by side, one of the hypervisor's among them. */
  writeFrames(frames: readonly Gfn[], bytes: Uint8Array, offset = 0): void {
    const mapping = this.#hypervisor.memory.map(this.#domid, frames, { writable: true });
    try {
      new Uint8Array(mapping.bytes).set(bytes, offset);
    } finally {
      mapping.unmap();
    }
  }

  /** Joins what lies side by side, in the guest and in the machine. */
  #add(extent: Extent): void {
    const before = this.#extents.at(-1);
    const follows =
      before !== undefined &&
      before.first + before.count === extent.first &&
      before.frame + before.count === extent.frame;
    if (!follows) this.#extents.push(extent);
    else
      this.#extents[this.#extents.length - 1] = { ...before, count: before.count + extent.count };
  }
}

/** How far pieces of `order` go on from `next`: to where a larger piece fits, or the last whole. */
function stretchEnd(next: number, end: number, order: number, orders: readonly number[]): number {
  const size = 2 ** order;
  const last = end - ((end - next) % size);
  const larger = orders.filter((each) => each > order).map((each) => 2 ** each);
  const joins = larger
    .map((each) => Math.ceil((next + 1) / each) * each)
    .filter((at, index) => at + (larger[index] ?? 0) <= end);
  return Math.min(last, ...joins);
}
