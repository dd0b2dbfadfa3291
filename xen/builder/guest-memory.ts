import { gfn as toGfn, type Domid, type Gfn } from '../../model/ids.ts';
import { HypercallError } from '../hypercall-error.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';

/** The pieces memory is asked for in, largest first: 2 MiB and 4 KiB. */
const ORDERS = [9, 0];

/** Pages mapped at once while writing. */
const MAP_PAGES = 1024;

/** A new domain's memory, by the guest's own page numbers. Fresh pages are zeros. */
export class GuestMemory {
  readonly #hypervisor: Hypervisor;
  readonly #domid: Domid;
  /** What to map a page by: its machine frame for PV, itself for a translated guest. */
  readonly #frames = new Map<number, Gfn>();

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
      for (const frame of had)
        for (let page = 0; page < size; page++) this.#frames.set(next++, toGfn(frame + page));
    }
    if (next === end) return;
    const object = `domain ${this.#domid}, ${next - first} of ${count} pages had`;
    throw new HypercallError('XENMEM_populate_physmap', 'ENOMEM', object);
  }

  /** What the page is mapped and granted by. RangeError for one that was not populated. */
  frame(page: number): Gfn {
    const frame = this.#frames.get(page);
    if (frame === undefined) throw new RangeError(`page ${page} is not the guest's`);
    return frame;
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
}
