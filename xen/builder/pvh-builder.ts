import { HVM_PARAMS } from '../abi/hvm-params.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';
import { VCPUS_MAX, encodeAcpiTables } from './acpi-tables.ts';
import type { FillSpec, GuestRings } from './build-spec.ts';
import { GuestMemory } from './guest-memory.ts';
import { firstVcpuContext, memoryTypeContext } from './hvm-context.ts';
import { demand } from './invalid-image.ts';
import { planPvh } from './pvh-plan.ts';
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
  const { domid, kernel, ramdisk, memoryPages, maxVcpus, storePort, consolePort } = spec;
  const { setup } = hypervisor;
  const plan = planPvh({ kernel, ramdiskBytes: ramdisk.length, memoryPages });
  demand(maxVcpus <= VCPUS_MAX, `${maxVcpus} vcpus, at most ${VCPUS_MAX} for PVH`);
  const startInfo = encodeStartInfo(plan, ramdisk.length, spec.commandLine);
  const poolBytes = maxVcpus * POOL_BYTES_PER_VCPU + memoryPages * POOL_BYTES_PER_PAGE;
  setup.setPagingPoolBytes(domid, Math.ceil(poolBytes / PAGE_BYTES) * PAGE_BYTES);

  const memory = new GuestMemory(hypervisor, domid);
  for (const { first, count } of [...plan.memory, plan.special]) memory.populate(first, count);
  for (const { physicalAddress, bytes } of kernel.segments) memory.write(physicalAddress, bytes);
  memory.write(plan.ramdisk.first * PAGE_BYTES, ramdisk);
  memory.write(plan.startInfo.first * PAGE_BYTES, startInfo);
  memory.write(plan.identityMap * PAGE_BYTES, identityMap());
  const acpiAddress = plan.acpi * PAGE_BYTES;
  memory.write(acpiAddress, encodeAcpiTables(acpiAddress, maxVcpus));
  setup.setMemoryMap(domid, plan.memoryMap);

  setup.setHvmParam(domid, HVM_PARAMS.HVM_PARAM_STORE_PFN, plan.store);
  setup.setHvmParam(domid, HVM_PARAMS.HVM_PARAM_STORE_EVTCHN, storePort);
  setup.setHvmParam(domid, HVM_PARAMS.HVM_PARAM_CONSOLE_PFN, plan.console);
  setup.setHvmParam(domid, HVM_PARAMS.HVM_PARAM_CONSOLE_EVTCHN, consolePort);
  setup.setHvmParam(domid, HVM_PARAMS.HVM_PARAM_IDENT_PT, plan.identityMap * PAGE_BYTES);

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

/** A page directory of 32 bits that maps every address to itself. */
function identityMap(): Uint8Array {
  const entries = Uint32Array.from(
    { length: IDENTITY_ENTRIES },
    (_, index) => ((index << LARGE_PAGE_SHIFT) | LARGE_PAGE) >>> 0,
  );
  return new Uint8Array(entries.buffer);
}
