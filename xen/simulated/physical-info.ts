import { PAGE_BYTES } from '../hypervisor.ts';
import type {
  CpuInfo,
  CpuTopology,
  NumaNode,
  PhysInfo,
  PhysicalInfo,
  XenVersion,
} from '../physical-info.ts';
import type { SimulatedMachine } from './machine.ts';
import type { Privileged } from './ports.ts';

/** A distance that means the node itself, as ACPI has it. */
const LOCAL_DISTANCE = 10;

const CPU_KHZ = 2_000_000;

const VERSION: XenVersion = {
  major: 4,
  minor: 17,
  extra: '.0-simulated',
  capabilities: 'xen-3.0-x86_64 hvm-3.0-x86_32 hvm-3.0-x86_32p hvm-3.0-x86_64',
  changeset: '',
  commandline: 'placeholder',
  pageSizeBytes: PAGE_BYTES,
  virtStart: 0xffff_8000_0000_0000n,
  compiler: 'none',
  compileBy: 'nobody',
  compileDomain: 'nowhere',
  compileDate: 'never',
  buildId: '',
};

/** One NUMA node, one socket, one thread a core. */
export class SimulatedPhysicalInfo implements PhysicalInfo {
  readonly #machine: SimulatedMachine;
  readonly #privileged: Privileged;

  constructor(machine: SimulatedMachine, privileged: Privileged) {
    this.#machine = machine;
    this.#privileged = privileged;
  }

  version(): XenVersion {
    return VERSION;
  }

  physInfo(): PhysInfo {
    this.#privileged('XEN_SYSCTL_physinfo');
    const { nrCpus, totalPages, freePages } = this.#machine;
    return {
      threadsPerCore: 1,
      coresPerSocket: nrCpus,
      nrCpus,
      maxCpuId: nrCpus - 1,
      nrNodes: 1,
      maxNodeId: 0,
      cpuKhz: CPU_KHZ,
      virtCaps: ['pv', 'hvm', 'hap', 'shadow', 'gnttab-v1', 'gnttab-v2'],
      totalPages,
      freePages,
      scrubPages: 0,
      outstandingPages: this.#machine.outstandingPages,
      hwCaps: [0, 0, 0, 0, 0, 0, 0, 0],
      sharingFreedPages: 0,
      sharingUsedPages: 0,
    };
  }

  cpuTopology(): readonly CpuTopology[] {
    this.#privileged('XEN_SYSCTL_cputopoinfo');
    return this.#cpus((cpu) => ({ cpu, core: cpu, socket: 0, node: 0 }));
  }

  cpuInfo(): readonly CpuInfo[] {
    this.#privileged('XEN_SYSCTL_getcpuinfo');
    return this.#cpus((cpu) => ({ cpu, idleNs: 0n }));
  }

  numaNodes(): readonly NumaNode[] {
    this.#privileged('XEN_SYSCTL_numainfo');
    const { totalPages, freePages } = this.#machine;
    const sizeBytes = totalPages * PAGE_BYTES;
    const freeBytes = freePages * PAGE_BYTES;
    return [{ node: 0, sizeBytes, freeBytes, distances: [LOCAL_DISTANCE] }];
  }

  freeCpuCount(): number {
    this.#privileged('XEN_SYSCTL_cpupool_op');
    return 0;
  }

  schedulerName(): string {
    this.#privileged('XEN_SYSCTL_sched_id');
    return 'credit2';
  }

  #cpus<T>(describe: (cpu: number) => T): readonly T[] {
    return Array.from({ length: this.#machine.nrCpus }, (_, cpu) => describe(cpu));
  }
}
