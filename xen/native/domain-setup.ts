import {
  evtchnPort,
  gfn as toGfn,
  type Domid,
  type EvtchnPort,
  type Gfn,
} from '../../model/ids.ts';
import { DEVICES, privcmdMmapResource } from '../abi/devices.ts';
import { DOMCTL } from '../abi/domctl.ts';
import { EVENT_CHANNEL, allocUnbound } from '../abi/event-channel.ts';
import { GRANT_TABLE, grantEntryV1 } from '../abi/grant-table.ts';
import { HVM_GUEST } from '../abi/hvm-guest.ts';
import { HVM_PARAMS, hvmParam } from '../abi/hvm-params.ts';
import { StructView } from '../abi/layout.ts';
import { MEMORY, foreignMemoryMap, memoryReservation } from '../abi/memory.ts';
import { PV_GUEST, mmuextOp } from '../abi/pv-guest.ts';
import { XEN } from '../abi/xen.ts';
import type { CpuidLeaf, DomainSetup, GrantSeed, MemoryRegion, TscMode } from '../domain-setup.ts';
import { PAGE_BYTES } from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import type { Hypercalls } from './hypercalls.ts';
import { check } from './linux.ts';
import { mapShared } from './mapping.ts';

/** Extents populated by one hypercall, each eight bytes of its arguments. */
const POPULATE_BATCH = 4096;
const FRAME_BYTES = 8;

/** A BIOS memory map entry: u64 address, u64 size, u32 type. */
const REGION_BYTES = 20;

const PINNED = 1;

/** More leaves than any policy has: about eighty in Xen 4.17. */
const LEAVES_MAX = 512;

/** By number. */
const TSC_MODES: readonly TscMode[] = ['default', 'always-emulate', 'native'];

export class NativeDomainSetup implements DomainSetup {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  populateExtents(domid: Domid, gfns: readonly Gfn[], order: number): readonly Gfn[] {
    const frames: Gfn[] = [];
    for (let start = 0; start < gfns.length; start += POPULATE_BATCH) {
      const batch = gfns.slice(start, start + POPULATE_BATCH);
      const had = this.#populateBatch(domid, batch, order);
      frames.push(...had);
      if (had.length < batch.length) break;
    }
    return frames;
  }

  allocateUnbound(domid: Domid, remote: Domid): EvtchnPort {
    return this.#calls.run((calls) => {
      const { view, address } = calls.takeStruct(allocUnbound);
      view.set('dom', domid).set('remote_dom', remote);
      const operation = EVENT_CHANNEL.EVTCHNOP_alloc_unbound;
      const result = calls.attempt(XEN.__HYPERVISOR_event_channel_op, operation, address);
      calls.demand(result, 'EVTCHNOP_alloc_unbound', `domain ${domid}`);
      return evtchnPort(view.get('port'));
    });
  }

  seedGrants(domid: Domid, seeds: readonly GrantSeed[]): void {
    const { fd } = this.#calls.privcmd;
    const object = `grant table of domain ${domid}`;
    const mapping = mapShared({ fd, lengthBytes: PAGE_BYTES, writable: true, object });
    try {
      const request = new Uint8Array(privcmdMmapResource.sizeBytes);
      new StructView(privcmdMmapResource, request)
        .set('dom', domid)
        .set('type', MEMORY.XENMEM_resource_grant_table)
        .set('id', MEMORY.XENMEM_resource_grant_table_id_shared)
        .set('num', 1)
        .set('addr', loadAddon().addressOf(mapping.bytes));
      const result = loadAddon().ioctl(fd, DEVICES.IOCTL_PRIVCMD_MMAP_RESOURCE, request);
      check(result, 'IOCTL_PRIVCMD_MMAP_RESOURCE', object);
      for (const { gref, peer, frame } of seeds)
        new StructView(grantEntryV1, mapping.bytes, gref * grantEntryV1.sizeBytes)
          .set('domid', peer)
          .set('frame', frame)
          .set('flags', GRANT_TABLE.GTF_permit_access);
    } finally {
      mapping.unmap();
    }
  }

  setHypercallPage(domid: Domid, frame: Gfn): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.hypercallInit;
      calls.domctl('XEN_DOMCTL_hypercall_init', domid, layout, (view) => view.set('gmfn', frame));
    });
  }

  pinPageTable(domid: Domid, frame: Gfn): void {
    this.#calls.run((calls) => {
      const { view, address } = calls.takeStruct(mmuextOp);
      view.set('cmd', PV_GUEST.MMUEXT_PIN_L4_TABLE).set('arg1.mfn', frame);
      const result = calls.attempt(PV_GUEST.__HYPERVISOR_mmuext_op, address, PINNED, 0, domid);
      calls.demand(result, 'MMUEXT_PIN_L4_TABLE', `frame ${frame} of domain ${domid}`);
    });
  }

  setVcpuContext(domid: Domid, vcpu: number, context: Uint8Array): void {
    this.#calls.run((calls) => {
      const room = calls.take(context.length);
      room.bytes.set(context);
      const layout = calls.release().domctl.vcpucontext;
      calls.domctl('XEN_DOMCTL_setvcpucontext', domid, layout, (view) =>
        view.set('vcpu', vcpu).set('ctxt.p', room.address),
      );
    });
  }

  hvmContext(domid: Domid): Uint8Array {
    return this.#calls.run((calls) => {
      const layout = calls.release().domctl.hvmcontext;
      const ask = (size: number, address: bigint) =>
        calls.domctl('XEN_DOMCTL_gethvmcontext', domid, layout, (view) =>
          view.set('size', size).set('buffer.p', address),
        );
      // Without a buffer it answers how much room it needs.
      const size = ask(0, 0n).view?.get('size') ?? 0;
      const room = calls.take(size);
      ask(size, room.address);
      return room.bytes.slice();
    });
  }

  setHvmContext(domid: Domid, context: Uint8Array): void {
    this.#calls.run((calls) => {
      const room = calls.take(context.length);
      room.bytes.set(context);
      const layout = calls.release().domctl.hvmcontext;
      calls.domctl('XEN_DOMCTL_sethvmcontext', domid, layout, (view) =>
        view.set('size', context.length).set('buffer.p', room.address),
      );
    });
  }

  setHvmParam(domid: Domid, index: number, value: number): void {
    this.#calls.run((calls) => {
      const { view, address } = calls.takeStruct(hvmParam);
      view.set('domid', domid).set('index', index).set('value', value);
      const operation = HVM_PARAMS.HVMOP_set_param;
      const result = calls.attempt(XEN.__HYPERVISOR_hvm_op, operation, address);
      calls.demand(result, 'HVMOP_set_param', `parameter ${index} of domain ${domid}`);
    });
  }

  setMemoryMap(domid: Domid, regions: readonly MemoryRegion[]): void {
    this.#calls.run((calls) => {
      const room = calls.take(regions.length * REGION_BYTES);
      const entries = new DataView(room.bytes.buffer, room.bytes.byteOffset, room.bytes.length);
      regions.forEach(({ startBytes, sizeBytes, kind }, index) => {
        const at = index * REGION_BYTES;
        const isRam = kind === 'ram';
        const { XEN_HVM_MEMMAP_TYPE_RAM: ram, XEN_HVM_MEMMAP_TYPE_RESERVED: reserved } = HVM_GUEST;
        entries.setBigUint64(at, BigInt(startBytes), true);
        entries.setBigUint64(at + 8, BigInt(sizeBytes), true);
        entries.setUint32(at + 16, isRam ? ram : reserved, true);
      });
      const { view, address } = calls.takeStruct(foreignMemoryMap);
      view.set('domid', domid).set('map.nr_entries', regions.length);
      view.set('map.buffer.p', room.address);
      const operation = MEMORY.XENMEM_set_memory_map;
      const result = calls.attempt(XEN.__HYPERVISOR_memory_op, operation, address);
      calls.demand(result, 'XENMEM_set_memory_map', `domain ${domid}`);
    });
  }

  setPagingPoolBytes(domid: Domid, sizeBytes: number): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.pagingMempool;
      calls.domctl('XEN_DOMCTL_set_paging_mempool_size', domid, layout, (view) =>
        view.set('size', sizeBytes),
      );
    });
  }

  setTscMode(domid: Domid, mode: TscMode): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.tscInfo;
      calls.domctl('XEN_DOMCTL_settscinfo', domid, layout, (view) =>
        view.set('tsc_mode', TSC_MODES.indexOf(mode)),
      );
    });
  }

  cpuPolicy(domid: Domid): readonly CpuidLeaf[] {
    return this.#calls.run((calls) => {
      const { cpuPolicy, cpuidLeaf } = calls.release().domctl;
      const room = calls.take(LEAVES_MAX * cpuidLeaf.sizeBytes);
      const { view } = calls.domctl('XEN_DOMCTL_get_cpu_policy', domid, cpuPolicy, (request) =>
        request.set('nr_leaves', LEAVES_MAX).set('leaves.p', room.address),
      );
      const count = Math.min(view?.get('nr_leaves') ?? 0, LEAVES_MAX);
      return Array.from({ length: count }, (_, index) => {
        const entry = new StructView(cpuidLeaf, room.bytes, index * cpuidLeaf.sizeBytes);
        const subleaf = entry.get('subleaf');
        return {
          leaf: entry.get('leaf'),
          subleaf: subleaf === DOMCTL.XEN_CPUID_INPUT_UNUSED ? undefined : subleaf,
          a: entry.get('a'),
          b: entry.get('b'),
          c: entry.get('c'),
          d: entry.get('d'),
        };
      });
    });
  }

  setCpuPolicy(domid: Domid, leaves: readonly CpuidLeaf[]): void {
    this.#calls.run((calls) => {
      const { cpuPolicy, cpuidLeaf } = calls.release().domctl;
      const room = calls.take(leaves.length * cpuidLeaf.sizeBytes);
      leaves.forEach(({ leaf, subleaf = DOMCTL.XEN_CPUID_INPUT_UNUSED, a, b, c, d }, index) => {
        const entry = new StructView(cpuidLeaf, room.bytes, index * cpuidLeaf.sizeBytes);
        entry.set('leaf', leaf).set('subleaf', subleaf);
        entry.set('a', a).set('b', b).set('c', c).set('d', d);
      });
      calls.domctl('XEN_DOMCTL_set_cpu_policy', domid, cpuPolicy, (view) =>
        view.set('nr_leaves', leaves.length).set('leaves.p', room.address),
      );
    });
  }

  #populateBatch(domid: Domid, gfns: readonly Gfn[], order: number): readonly Gfn[] {
    return this.#calls.run((calls) => {
      const room = calls.take(gfns.length * FRAME_BYTES);
      const extents = new BigUint64Array(room.bytes.buffer, room.bytes.byteOffset, gfns.length);
      gfns.forEach((gfn, index) => {
        extents[index] = BigInt(gfn);
      });
      const { view, address } = calls.takeStruct(memoryReservation);
      view.set('extent_start.p', room.address).set('nr_extents', gfns.length);
      view.set('extent_order', order).set('domid', domid);
      const operation = MEMORY.XENMEM_populate_physmap;
      const done = calls.attempt(XEN.__HYPERVISOR_memory_op, operation, address);
      calls.demand(done, 'XENMEM_populate_physmap', `domain ${domid}`);
      return Array.from(extents.subarray(0, done), (frame) => toGfn(Number(frame)));
    });
  }
}
