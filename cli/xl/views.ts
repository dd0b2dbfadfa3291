import type { quorum0 } from '../../proto/gen/vm.js';
import { bigintFromWire, numberFromWire } from '../../proto/uint64.ts';

type WireDomain = quorum0.vm.v1.Domain.$Properties;
type WireHostInfo = quorum0.vm.v1.HostInfo.$Properties;

/** A domain as the commands show it; also what `--json` prints. */
export interface DomainView {
  readonly domid: number;
  readonly name: string | undefined;
  readonly uuid: string;
  readonly hvm: boolean;
  readonly running: boolean;
  readonly blocked: boolean;
  readonly paused: boolean;
  readonly dying: boolean;
  readonly shutdown: boolean;
  readonly shutdownReason: number | undefined;
  readonly currentMemoryKib: bigint;
  readonly outstandingMemoryKib: bigint;
  readonly maxMemoryKib: bigint;
  readonly cpuTimeNs: bigint;
  readonly onlineVcpuCount: number;
  readonly vcpuCount: number;
  readonly cpupool: number;
  readonly uptimeS: number | undefined;
  readonly sharedMemoryKib: bigint;
}

/** A host as `xl info` shows it; also what `--json` prints. */
export interface HostView {
  readonly host: string;
  readonly kernel: {
    readonly nodename: string;
    readonly release: string;
    readonly version: string;
    readonly machine: string;
  };
  readonly physical: PhysicalView;
  readonly hypervisor: HypervisorView;
  readonly topology: TopologyView | undefined;
}

export interface PhysicalView {
  readonly cpuCount: number;
  readonly maxCpuId: number;
  readonly nodeCount: number;
  readonly coresPerSocket: number;
  readonly threadsPerCore: number;
  readonly cpuKhz: number;
  readonly hwCaps: readonly number[];
  readonly virtCaps: readonly string[];
  readonly totalPages: bigint;
  readonly freePages: bigint;
  readonly outstandingPages: bigint;
  readonly sharingFreedPages: bigint;
  readonly sharingUsedFrames: bigint;
  readonly freeCpuCount: number;
}

export interface HypervisorView {
  readonly major: number;
  readonly minor: number;
  readonly extra: string;
  readonly capabilities: string;
  readonly scheduler: string;
  readonly pageSizeBytes: number;
  readonly virtStart: bigint;
  readonly changeset: string;
  readonly commandLine: string;
  readonly compiler: string;
  readonly compileBy: string;
  readonly compileDomain: string;
  readonly compileDate: string;
  readonly buildId: string;
}

export interface TopologyView {
  readonly cpus: readonly {
    readonly cpu: number;
    readonly core: number;
    readonly socket: number;
    readonly node: number;
  }[];
  readonly nodes: readonly {
    readonly node: number;
    readonly sizeBytes: bigint;
    readonly freeBytes: bigint;
    readonly distances: readonly number[];
  }[];
}

export function domainView(wire: WireDomain): DomainView {
  return {
    domid: wire.domid ?? 0,
    name: wire.name ?? undefined,
    uuid: wire.uuid ?? '',
    hvm: wire.hvm ?? false,
    running: wire.running ?? false,
    blocked: wire.blocked ?? false,
    paused: wire.paused ?? false,
    dying: wire.dying ?? false,
    shutdown: wire.shutdown ?? false,
    shutdownReason: wire.shutdown ? (wire.shutdownReason ?? 0) : undefined,
    currentMemoryKib: bigintFromWire(wire.currentMemoryKib),
    outstandingMemoryKib: bigintFromWire(wire.outstandingMemoryKib),
    maxMemoryKib: bigintFromWire(wire.maxMemoryKib),
    cpuTimeNs: bigintFromWire(wire.cpuTimeNs),
    onlineVcpuCount: wire.onlineVcpuCount ?? 0,
    vcpuCount: wire.vcpuCount ?? 0,
    cpupool: wire.cpupool ?? 0,
    uptimeS:
      wire.uptimeS === null || wire.uptimeS === undefined
        ? undefined
        : numberFromWire(wire.uptimeS, 'uptime_s'),
    sharedMemoryKib: bigintFromWire(wire.sharedMemoryKib),
  };
}

export function hostView(wire: WireHostInfo): HostView {
  return {
    host: wire.host ?? '',
    kernel: {
      nodename: wire.kernel?.nodename ?? '',
      release: wire.kernel?.release ?? '',
      version: wire.kernel?.version ?? '',
      machine: wire.kernel?.machine ?? '',
    },
    physical: physicalView(wire.physical ?? {}),
    hypervisor: hypervisorView(wire.hypervisor ?? {}),
    topology: wire.topology ? topologyView(wire.topology) : undefined,
  };
}

function physicalView(wire: quorum0.vm.v1.PhysicalInfo.$Properties): PhysicalView {
  return {
    cpuCount: wire.cpuCount ?? 0,
    maxCpuId: wire.maxCpuId ?? 0,
    nodeCount: wire.nodeCount ?? 0,
    coresPerSocket: wire.coresPerSocket ?? 0,
    threadsPerCore: wire.threadsPerCore ?? 0,
    cpuKhz: wire.cpuKhz ?? 0,
    hwCaps: wire.hwCaps ?? [],
    virtCaps: wire.virtCaps ?? [],
    totalPages: bigintFromWire(wire.totalPages),
    freePages: bigintFromWire(wire.freePages),
    outstandingPages: bigintFromWire(wire.outstandingPages),
    sharingFreedPages: bigintFromWire(wire.sharingFreedPages),
    sharingUsedFrames: bigintFromWire(wire.sharingUsedFrames),
    freeCpuCount: wire.freeCpuCount ?? 0,
  };
}

function hypervisorView(wire: quorum0.vm.v1.HypervisorVersion.$Properties): HypervisorView {
  return {
    major: wire.major ?? 0,
    minor: wire.minor ?? 0,
    extra: wire.extra ?? '',
    capabilities: wire.capabilities ?? '',
    scheduler: wire.scheduler ?? '',
    pageSizeBytes: wire.pageSizeBytes ?? 0,
    virtStart: bigintFromWire(wire.virtStart),
    changeset: wire.changeset ?? '',
    commandLine: wire.commandLine ?? '',
    compiler: wire.compiler ?? '',
    compileBy: wire.compileBy ?? '',
    compileDomain: wire.compileDomain ?? '',
    compileDate: wire.compileDate ?? '',
    buildId: wire.buildId ?? '',
  };
}

function topologyView(wire: quorum0.vm.v1.Topology.$Properties): TopologyView {
  return {
    cpus: (wire.cpus ?? []).map(({ cpu, core, socket, node }) => ({
      cpu: cpu ?? 0,
      core: core ?? 0,
      socket: socket ?? 0,
      node: node ?? 0,
    })),
    nodes: (wire.nodes ?? []).map(({ node, sizeBytes, freeBytes, distances }) => ({
      node: node ?? 0,
      sizeBytes: bigintFromWire(sizeBytes),
      freeBytes: bigintFromWire(freeBytes),
      distances: distances ?? [],
    })),
  };
}
