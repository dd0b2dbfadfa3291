import { gfn as toGfn, type Domid, type Gfn } from '../../model/ids.ts';
import { DEVICES, privcmdMmapbatchV2 } from '../abi/devices.ts';
import { StructView } from '../abi/layout.ts';
import { MEMORY, memoryReservation } from '../abi/memory.ts';
import { XEN } from '../abi/xen.ts';
import { HypercallError, errnoName } from '../hypercall-error.ts';
import { PAGE_BYTES, type ForeignMemory, type MapAccess, type Mapping } from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import type { Hypercalls } from './hypercalls.ts';
import { check } from './linux.ts';
import { mapShared } from './mapping.ts';

/** Frames populated by one hypercall, each eight bytes of its arguments. */
const POPULATE_BATCH = 4096;

const FRAME_BYTES = 8;
const WORD = 2 ** 32;

export class NativeForeignMemory implements ForeignMemory {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  populate(domid: Domid, gfns: readonly Gfn[]): readonly Gfn[] {
    const frames: Gfn[] = [];
    for (let start = 0; start < gfns.length; start += POPULATE_BATCH)
      frames.push(...this.#populateBatch(domid, gfns.slice(start, start + POPULATE_BATCH)));
    return frames;
  }

  map(domid: Domid, gfns: readonly Gfn[], access: MapAccess): Mapping {
    const addon = loadAddon();
    const { fd } = this.#calls.privcmd;
    const object = `${gfns.length} frames of domain ${domid}`;
    const lengthBytes = gfns.length * PAGE_BYTES;
    const mapping = mapShared({ fd, lengthBytes, writable: access.writable, object });
    // One block, so that the request handed to the kernel keeps alive what it points to.
    const requestBytes = privcmdMmapbatchV2.sizeBytes;
    const errorsOffset = requestBytes + gfns.length * FRAME_BYTES;
    const block = new ArrayBuffer(errorsOffset + gfns.length * Int32Array.BYTES_PER_ELEMENT);
    const request = new Uint8Array(block, 0, requestBytes);
    const frames = new Uint32Array(block, requestBytes, 2 * gfns.length);
    const errors = new Int32Array(block, errorsOffset, gfns.length);
    // In halves: a bigint for each frame would be most of what a mapping of thousands costs.
    gfns.forEach((gfn, index) => {
      frames[2 * index] = gfn % WORD;
      frames[2 * index + 1] = Math.floor(gfn / WORD);
    });
    new StructView(privcmdMmapbatchV2, request)
      .set('num', gfns.length)
      .set('dom', domid)
      .set('addr', addon.addressOf(mapping.bytes))
      .set('arr', addon.addressOf(frames))
      .set('err', addon.addressOf(errors));
    try {
      const result = addon.ioctl(fd, DEVICES.IOCTL_PRIVCMD_MMAPBATCH_V2, request);
      const bad = errors.findIndex((error) => error !== 0);
      if (bad >= 0)
        throw new HypercallError(
          'IOCTL_PRIVCMD_MMAPBATCH_V2',
          errnoName(-(errors[bad] ?? 0)),
          `gfn ${gfns[bad]} of domain ${domid}`,
        );
      check(result, 'IOCTL_PRIVCMD_MMAPBATCH_V2', object);
    } catch (error) {
      mapping.unmap();
      throw error;
    }
    return mapping;
  }

  #populateBatch(domid: Domid, gfns: readonly Gfn[]): readonly Gfn[] {
    return this.#calls.run((calls) => {
      const extents = calls.take(gfns.length * FRAME_BYTES);
      const list = new DataView(
        extents.bytes.buffer,
        extents.bytes.byteOffset,
        extents.bytes.byteLength,
      );
      gfns.forEach((gfn, index) => list.setBigUint64(index * FRAME_BYTES, BigInt(gfn), true));
      const { view, address } = calls.takeStruct(memoryReservation);
      view.set('extent_start.p', extents.address).set('nr_extents', gfns.length);
      view.set('domid', domid);
      const operation = MEMORY.XENMEM_populate_physmap;
      const done = calls.attempt(XEN.__HYPERVISOR_memory_op, operation, address);
      calls.demand(done, 'XENMEM_populate_physmap', `domain ${domid}`);
      // The hypervisor says "none done" of a domain it does not know; this call says ESRCH.
      if (done === 0) demandDomain(calls, domid);
      if (done < gfns.length)
        throw new HypercallError(
          'XENMEM_populate_physmap',
          'ENOMEM',
          `domain ${domid}, ${done} of ${gfns.length} pages had`,
        );
      return gfns.map((_, index) => toGfn(Number(list.getBigUint64(index * FRAME_BYTES, true))));
    });
  }
}

function demandDomain(calls: Hypercalls, domid: Domid): void {
  const layout = calls.release().domctl.getdomaininfo;
  const { view } = calls.domctl('XEN_DOMCTL_getdomaininfo', domid, layout);
  if (view?.get('domain') !== domid)
    throw new HypercallError('XENMEM_populate_physmap', 'ESRCH', `domain ${domid}`);
}
