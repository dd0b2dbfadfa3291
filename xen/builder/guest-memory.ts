import { gfn as toGfn, type Domid, type Gfn } from '../../model/ids.ts';
import { HypercallError } from '../hypercall-error.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';

/** The pieces memory is asked for in, largest first: 2 MiB and 4 KiB. */
const ORDERS = [9, 0];

/** Pages mapped at once while writing. */
const MAP_PAGES = 1024;

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

  /** Gives the guest pages first…first+count-1. ENOMEM if not all can be had. */
  populate(first: number, count: number): void {
    let next = first;
    const end = first + count;
    for (const order of ORDERS) {
      const size = 2 ** order;
      // A piece begins at a multiple of its size, or the hypervisor has to split its mapping.
      if (next % size !== 0) continue;
      const starts: Gfn[] = [];
      for (let at = next; at + size <= end; at += size) starts.push(toGfn(at));
      if (starts.length === 0) continue;
      const had = this.#hypervisor.setup.populateExtents(this.#domid, starts, order);
      for (const frame of had) {
        this.#add({ first: next, count: size, frame });
        next += size;
      }
    }
    if (next === end) return;
    const object = `domain ${this.#domid}, ${next - first} of ${count} pages had`;
    throw new HypercallError('XENMEM_populate_physmap', 'ENOMEM', object);
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
