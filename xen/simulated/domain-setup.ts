import type { Domid, EvtchnPort, Gfn } from '../../model/ids.ts';
import { hvmCpu, hvmMtrr, hvmSaveDescriptor, hvmSaveHeader, HVM_GUEST } from '../abi/hvm-guest.ts';
import { StructView } from '../abi/layout.ts';
import { vcpuGuestContext } from '../abi/pv-guest.ts';
import type { CpuidLeaf, DomainSetup, GrantSeed, MemoryRegion, TscMode } from '../domain-setup.ts';
import { PAGE_BYTES } from '../hypervisor.ts';
import type { Domain } from './domain.ts';
import { SimulatedEventChannels } from './event-channels.ts';
import { findFrame, guestFrame } from './foreign-memory.ts';
import { addGrant } from './grant-table.ts';
import type { SimulatedMachine } from './machine.ts';
import type { Privileged } from './ports.ts';
import { refuse } from './refusal.ts';

/** Source: xen/include/public/hvm/params.h, HVM_NR_PARAMS. */
const HVM_PARAMS_MAX = 39;

/** Source: xen/arch/x86/include/asm/e820.h, E820MAX. */
const MEMORY_REGIONS_MAX = 1024;

export class SimulatedDomainSetup implements DomainSetup {
  readonly #machine: SimulatedMachine;
  readonly #privileged: Privileged;

  constructor(machine: SimulatedMachine, privileged: Privileged) {
    this.#machine = machine;
    this.#privileged = privileged;
  }

  populateExtents(domid: Domid, gfns: readonly Gfn[], order: number): readonly Gfn[] {
    const domain = this.#domain(domid, 'XENMEM_populate_physmap');
    const frames: Gfn[] = [];
    for (const gfn of gfns) {
      const first = this.#machine.addExtent(domain, gfn, 2 ** order);
      if (first === undefined) break;
      frames.push(guestFrame(domain, first));
    }
    return frames;
  }

  allocateUnbound(domid: Domid, remote: Domid): EvtchnPort {
    const domain = this.#domain(domid, 'EVTCHNOP_alloc_unbound');
    domain.built.events ??= new SimulatedEventChannels(this.#machine, domain);
    return domain.built.events.bindUnbound(remote);
  }

  seedGrants(domid: Domid, seeds: readonly GrantSeed[]): void {
    const call = 'IOCTL_PRIVCMD_MMAP_RESOURCE';
    const domain = this.#domain(domid, call);
    for (const { gref, peer, frame: at } of seeds) {
      const frame = findFrame(domain, at) ?? refuse(call, 'EINVAL', `gfn ${at} of domain ${domid}`);
      addGrant(domain, { frame, to: peer, writable: true }, gref);
    }
  }

  setHypercallPage(domid: Domid, frame: Gfn): void {
    const call = 'XEN_DOMCTL_hypercall_init';
    const domain = this.#domain(domid, call);
    if (findFrame(domain, frame) === undefined) refuse(call, 'EINVAL', `frame ${frame}`);
    domain.built.hypercallPage = frame;
  }

  pinPageTable(domid: Domid, frame: Gfn): void {
    const call = 'MMUEXT_PIN_L4_TABLE';
    const domain = this.#domain(domid, call);
    const found = findFrame(domain, frame);
    // A page that somebody may write to cannot be a page table.
    if (domain.spec.hvm || found === undefined || found.mappings > 0)
      refuse(call, 'EINVAL', `frame ${frame} of domain ${domid}`);
    domain.built.pinned = frame;
  }

  setVcpuContext(domid: Domid, vcpu: number, context: Uint8Array): void {
    const call = 'XEN_DOMCTL_setvcpucontext';
    const domain = this.#domain(domid, call);
    const fits = context.length === vcpuGuestContext.sizeBytes && vcpu < domain.vcpuCount;
    if (!fits) refuse(call, 'EINVAL', `vcpu ${vcpu} of domain ${domid}`);
    domain.built.contexts.set(vcpu, context.slice());
  }

  hvmContext(domid: Domid): Uint8Array {
    const call = 'XEN_DOMCTL_gethvmcontext';
    if (!this.#domain(domid, call).spec.hvm) refuse(call, 'EINVAL', `domain ${domid}`);
    return savedState();
  }

  setHvmContext(domid: Domid, context: Uint8Array): void {
    const call = 'XEN_DOMCTL_sethvmcontext';
    const domain = this.#domain(domid, call);
    if (!domain.spec.hvm || domain.vcpuCount === 0) refuse(call, 'EINVAL', `domain ${domid}`);
    domain.built.hvmContexts.push(context.slice());
  }

  setHvmParam(domid: Domid, index: number, value: number): void {
    const call = 'HVMOP_set_param';
    const domain = this.#domain(domid, call);
    const isKnown = domain.spec.hvm && index < HVM_PARAMS_MAX;
    if (!isKnown) refuse(call, 'EINVAL', `parameter ${index} of domain ${domid}`);
    domain.built.hvmParams.set(index, value);
  }

  setMemoryMap(domid: Domid, regions: readonly MemoryRegion[]): void {
    const call = 'XENMEM_set_memory_map';
    const domain = this.#domain(domid, call);
    if (regions.length > MEMORY_REGIONS_MAX) refuse(call, 'EINVAL', `domain ${domid}`);
    domain.built.memoryMap = regions;
  }

  setPagingPoolBytes(domid: Domid, sizeBytes: number): void {
    const call = 'XEN_DOMCTL_set_paging_mempool_size';
    const domain = this.#domain(domid, call);
    if (!domain.spec.hvm) refuse(call, 'EOPNOTSUPP', `domain ${domid}`);
    if (sizeBytes % PAGE_BYTES !== 0) refuse(call, 'EINVAL', `domain ${domid}`);
    domain.built.pagingPoolBytes = sizeBytes;
  }

  setTscMode(domid: Domid, mode: TscMode): void {
    this.#domain(domid, 'XEN_DOMCTL_settscinfo').built.tscMode = mode;
  }

  cpuPolicy(domid: Domid): readonly CpuidLeaf[] {
    return this.#domain(domid, 'XEN_DOMCTL_get_cpu_policy').built.cpuPolicy;
  }

  setCpuPolicy(domid: Domid, leaves: readonly CpuidLeaf[]): void {
    const call = 'XEN_DOMCTL_set_cpu_policy';
    const domain = this.#domain(domid, call);
    if (domain.hasRun) refuse(call, 'EEXIST', `domain ${domid}`);
    const { built } = domain;
    const changed = (one: CpuidLeaf) =>
      leaves.find(({ leaf, subleaf }) => leaf === one.leaf && subleaf === one.subleaf);
    built.cpuPolicy = built.cpuPolicy.map((one) => changed(one) ?? one);
  }

  #domain(domid: Domid, call: string): Domain {
    this.#privileged(call);
    return this.#machine.live(domid, call);
  }
}

/** The records a builder looks for: the header, one vcpu, its memory types, the end. */
function savedState(): Uint8Array {
  const records = [
    { code: HVM_GUEST['HVM_SAVE_CODE(HEADER)'], sizeBytes: hvmSaveHeader.sizeBytes },
    { code: HVM_GUEST['HVM_SAVE_CODE(CPU)'], sizeBytes: hvmCpu.sizeBytes },
    { code: HVM_GUEST['HVM_SAVE_CODE(MTRR)'], sizeBytes: hvmMtrr.sizeBytes },
    { code: HVM_GUEST['HVM_SAVE_CODE(END)'], sizeBytes: 0 },
  ];
  const parts = records.flatMap(({ code, sizeBytes }) => {
    const record = new Uint8Array(hvmSaveDescriptor.sizeBytes + sizeBytes);
    new StructView(hvmSaveDescriptor, record).set('typecode', code).set('length', sizeBytes);
    return [...record];
  });
  return Uint8Array.from(parts);
}
