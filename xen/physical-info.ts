/** One node's scheduling and memory facts, as the hypervisor counts them. All page counts 4 KiB. */
export interface PhysInfo {
  readonly threadsPerCore: number;
  readonly coresPerSocket: number;
  /** CPUs online now. */
  readonly nrCpus: number;
  /** Largest possible CPU number, so arrays by CPU have `maxCpuId + 1` entries. */
  readonly maxCpuId: number;
  readonly nrNodes: number;
  readonly maxNodeId: number;
  readonly cpuKhz: number;
  /** What `xl info` prints as virt_caps, in its order: `pv`, `hvm`, `hap`, `gnttab-v1`... */
  readonly virtCaps: readonly string[];
  readonly totalPages: number;
  /** Free pages, outstanding claims still among them. */
  readonly freePages: number;
  readonly scrubPages: number;
  /** Pages that claims have set aside. */
  readonly outstandingPages: number;
  /** Eight words of CPU feature bits. */
  readonly hwCaps: readonly number[];
  readonly sharingFreedPages: number;
  readonly sharingUsedPages: number;
}

/** Who built this hypervisor, and what it is. */
export interface XenVersion {
  readonly major: number;
  readonly minor: number;
  /** What follows the minor number, with its leading dot: `.5`. */
  readonly extra: string;
  /** Guest types it runs, separated by spaces: `xen-3.0-x86_64 hvm-3.0-x86_64`. */
  readonly capabilities: string;
  readonly changeset: string;
  readonly commandline: string;
  readonly pageSizeBytes: number;
  /** Lowest virtual address that belongs to the hypervisor. */
  readonly virtStart: bigint;
  readonly compiler: string;
  readonly compileBy: string;
  readonly compileDomain: string;
  readonly compileDate: string;
  /** Hexadecimal, or empty if the hypervisor carries none. */
  readonly buildId: string;
}

export interface CpuTopology {
  readonly cpu: number;
  readonly core: number;
  readonly socket: number;
  readonly node: number;
}

export interface CpuInfo {
  readonly cpu: number;
  /** Nanoseconds spent idle since boot. */
  readonly idleNs: bigint;
}

export interface NumaNode {
  readonly node: number;
  readonly sizeBytes: number;
  readonly freeBytes: number;
  /** Relative distance to each node, 10 being the node itself. */
  readonly distances: readonly number[];
}

/**
 * What there is to know of the machine and its hypervisor: everything `xl info [-n]` prints but the
 * kernel's own uname lines. Read-only, but privileged.
 */
export interface PhysicalInfo {
  version(): XenVersion;
  physInfo(): PhysInfo;
  /** One entry for each CPU that is present, in order. */
  cpuTopology(): readonly CpuTopology[];
  cpuInfo(): readonly CpuInfo[];
  numaNodes(): readonly NumaNode[];
  /** CPUs in no cpupool. */
  freeCpuCount(): number;
  /** The name `xl info` prints: `credit2`, `credit`, `sedf`, `rtds`, `arinc653`, `null`. */
  schedulerName(): string;
}
