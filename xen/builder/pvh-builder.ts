import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';
import { VCPUS_MAX, encodeAcpiTables } from './acpi-tables.ts';
import type { FillSpec, GuestRings } from './build-spec.ts';
import { topologyLeaves } from './cpu-policy.ts';
import { GuestMemory } from './guest-memory.ts';
import { firstVcpuContext, memoryTypeContext } from './hvm-context.ts';
import { demand } from './invalid-image.ts';
import { pvhParams } from './pvh-params.ts';
import { planPvh, type PvhPlan } from './pvh-plan.ts';
import { encodeStartInfo } from './pvh-start-info.ts';

/** Second-level page tables: 1 MiB for each vcpu, and 8 KiB for each MiB of memory. */
const POOL_BYTES_PER_VCPU = 1024 * 1024;
const POOL_BYTES_PER_PAGE = 8192 / 256;

const IDENTITY_ENTRIES = 1024;
/** Present, writable, user, accessed, dirty, and 4 MiB large. */
const LARGE_PAGE = 0xe7;
const LARGE_PAGE_SHIFT = 22;

/** Pages beside its memory that a PVH guest is given. */
export const SPECIAL_PAGES = 4;

/**
 * Fills an empty PVH domain, which has its vcpus and its memory limit already, up to where it can
 * be unpaused. Leaves a half-built domain behind if it throws: the caller destroys it.
 */
export function buildPvh(hypervisor: Hypervisor, spec: FillSpec): GuestRings {
  const { domid, kernel, ramdisk, memoryPages, maxVcpus, storePort, consolePort, phases } = spec;
  const { setup } = hypervisor;
  const plan = planPvh({ kernel, ramdiskBytes: ramdisk.length, memoryPages });
  demand(maxVcpus <= VCPUS_MAX, `${maxVcpus} vcpus, at most ${VCPUS_MAX} for PVH`);
  const startInfo = encodeStartInfo(plan, ramdisk.length, spec.commandLine);
  setup.setPagingPoolBytes(domid, spec.pagingPoolBytes ?? pagingPoolBytes(spec));
  setup.setCpuPolicy(domid, topologyLeaves(setup.cpuPolicy(domid)));

  const memory = new GuestMemory(hypervisor, domid);
  for (const { first, count } of [...plan.memory, plan.special]) memory.populate(first, count);
  phases.end('memory');
  for (const { physicalAddress, bytes } of kernel.segments) memory.write(physicalAddress, bytes);
  memory.write(plan.ramdisk.first * PAGE_BYTES, ramdisk);
  phases.end('load');

  memory.write(plan.startInfo.first * PAGE_BYTES, startInfo);
  memory.write(plan.special.first * PAGE_BYTES, specialPages(plan, maxVcpus));
  setup.setMemoryMap(domid, plan.memoryMap);
  phases.end('tables');

  const { timerMode } = spec;
  for (const { index, value } of pvhParams({ plan, storePort, consolePort, timerMode }))
    setup.setHvmParam(domid, index, value);
  const saved = setup.hvmContext(domid);
  for (let vcpu = 0; vcpu < maxVcpus; vcpu++)
    setup.setHvmContext(domid, memoryTypeContext(saved, vcpu));
  // Last, since each load takes every vcpu down again.
  const startAddress = plan.startInfo.first * PAGE_BYTES;
  setup.setHvmContext(domid, firstVcpuContext(saved, plan.entry, startAddress));
  return {
    store: { frame: memory.frame(plan.store), port: storePort },
    console: { frame: memory.frame(plan.console), port: consolePort },
  };
}

/** Bytes of second-level page tables for so much memory and so many vcpus, whole pages. */
export function pagingPoolBytes(spec: {
  readonly maxVcpus: number;
  readonly memoryPages: number;
  readonly maxMemoryPages?: number;
}): number {
  const pages = Math.max(spec.memoryPages, spec.maxMemoryPages ?? 0);
  const sizeBytes = spec.maxVcpus * POOL_BYTES_PER_VCPU + pages * POOL_BYTES_PER_PAGE;
  return Math.ceil(sizeBytes / PAGE_BYTES) * PAGE_BYTES;
}

/** The two rings, empty, and behind them what the processor and the kernel look for. */
function specialPages(plan: PvhPlan, vcpus: number): Uint8Array {
  const bytes = new Uint8Array(plan.special.count * PAGE_BYTES);
  const put = (page: number, what: Uint8Array) =>
    bytes.set(what, (page - plan.special.first) * PAGE_BYTES);
  put(plan.identityMap, identityMap());
  put(plan.acpi, encodeAcpiTables(plan.acpi * PAGE_BYTES, vcpus));
  return bytes;
}

/** A page directory of 32 bits that maps every address to itself. */
function identityMap(): Uint8Array {
  const entries = Uint32Array.from(
    { length: IDENTITY_ENTRIES },
    (_, index) => ((index << LARGE_PAGE_SHIFT) | LARGE_PAGE) >>> 0,
  );
  return new Uint8Array(entries.buffer);
}
