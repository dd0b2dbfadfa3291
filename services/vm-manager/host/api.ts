import { DOMID_FIRST_RESERVED, domid } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { quorum0 } from '../../../proto/gen/vm.js';
import { bigintToWire, numberToWire } from '../../../proto/uint64.ts';
import { VM_MANAGER } from '../../../proto/vm.ts';
import { PAGE_BYTES } from '../../../xen/hypervisor.ts';
import type { PhysInfo, XenVersion } from '../../../xen/physical-info.ts';
import type { Endpoint } from '../../runtime/endpoint.ts';
import { unary } from '../../runtime/endpoint.ts';
import type { HostFacts, NamedDomain, Shell, TopologyFacts } from './shell.ts';

type WireHostInfo = quorum0.vm.v1.HostInfo.$Properties;
type WirePhysical = quorum0.vm.v1.PhysicalInfo.$Properties;
type WireVersion = quorum0.vm.v1.HypervisorVersion.$Properties;
type WireTopology = quorum0.vm.v1.Topology.$Properties;
type WireDomain = quorum0.vm.v1.Domain.$Properties;

const PAGE_KIB = PAGE_BYTES / 1024;

/** quorum0.vm.v1.VmManager over one host. */
export function vmManagerEndpoints(host: string, shell: Shell): readonly Endpoint[] {
  return [
    unary(VM_MANAGER.getHostInfo, ({ withTopology }) => ({
      ...hostInfoToWire(host, shell.hostFacts()),
      topology: withTopology ? topologyToWire(shell.topology()) : null,
    })),
    unary(VM_MANAGER.listDomains, async ({ domid: wanted }) => {
      const domains =
        typeof wanted === 'number'
          ? [await shell.domain(checkedDomid(wanted))]
          : await shell.domains();
      return { domains: domains.map(domainToWire) };
    }),
    unary(VM_MANAGER.readConsoleRing, () => ({ text: shell.consoleRing({ clear: false }) })),
    unary(VM_MANAGER.clearConsoleRing, () => ({ text: shell.consoleRing({ clear: true }) })),
  ];
}

/** A number no domain can have is answered like one that no domain has now. */
function checkedDomid(value: number): ReturnType<typeof domid> {
  if (value >= DOMID_FIRST_RESERVED)
    throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${value} does not exist on this host`);
  return domid(value);
}

/** What `xl info` shows of a host, without its topology. */
export function hostInfoToWire(host: string, facts: HostFacts): WireHostInfo {
  return {
    host,
    kernel: facts.kernel,
    physical: physicalToWire(facts.physical, facts.freeCpuCount),
    hypervisor: versionToWire(facts.version, facts.scheduler),
  };
}

function physicalToWire(physical: PhysInfo, freeCpuCount: number): WirePhysical {
  return {
    cpuCount: physical.nrCpus,
    maxCpuId: physical.maxCpuId,
    nodeCount: physical.nrNodes,
    coresPerSocket: physical.coresPerSocket,
    threadsPerCore: physical.threadsPerCore,
    cpuKhz: physical.cpuKhz,
    hwCaps: [...physical.hwCaps],
    virtCaps: [...physical.virtCaps],
    totalPages: numberToWire(physical.totalPages, 'total_pages'),
    freePages: numberToWire(physical.freePages, 'free_pages'),
    outstandingPages: numberToWire(physical.outstandingPages, 'outstanding_pages'),
    sharingFreedPages: numberToWire(physical.sharingFreedPages, 'sharing_freed_pages'),
    sharingUsedFrames: numberToWire(physical.sharingUsedPages, 'sharing_used_frames'),
    freeCpuCount,
  };
}

function versionToWire(version: XenVersion, scheduler: string): WireVersion {
  return {
    major: version.major,
    minor: version.minor,
    extra: version.extra,
    capabilities: version.capabilities,
    scheduler,
    pageSizeBytes: version.pageSizeBytes,
    virtStart: bigintToWire(version.virtStart),
    changeset: version.changeset,
    commandLine: version.commandline,
    compiler: version.compiler,
    compileBy: version.compileBy,
    compileDomain: version.compileDomain,
    compileDate: version.compileDate,
    buildId: version.buildId,
  };
}

function topologyToWire({ cpus, nodes }: TopologyFacts): WireTopology {
  return {
    cpus: [...cpus],
    nodes: nodes.map(({ node, sizeBytes, freeBytes, distances }) => ({
      node,
      sizeBytes: numberToWire(sizeBytes, 'size_bytes'),
      freeBytes: numberToWire(freeBytes, 'free_bytes'),
      distances: [...distances],
    })),
  };
}

/** A row of `xl list`. */
export function domainToWire({ info, name, uptimeS }: NamedDomain): WireDomain {
  return {
    domid: info.domid,
    name: name ?? null,
    uuid: info.uuid,
    hvm: info.hvm,
    running: info.running,
    blocked: info.blocked,
    paused: info.paused,
    dying: info.dying,
    shutdown: info.shutdown,
    shutdownReason: info.shutdown ? info.shutdownCode : null,
    currentMemoryKib: numberToWire(info.totalPages * PAGE_KIB, 'current_memory_kib'),
    outstandingMemoryKib: numberToWire(info.outstandingPages * PAGE_KIB, 'outstanding_memory_kib'),
    maxMemoryKib: numberToWire(info.maxPages * PAGE_KIB, 'max_memory_kib'),
    cpuTimeNs: bigintToWire(info.cpuTimeNs),
    onlineVcpuCount: info.onlineVcpus,
    vcpuCount: info.maxVcpuId + 1,
    cpupool: info.cpupool,
    ssidref: info.ssidref,
    uptimeS: uptimeS ?? null,
    sharedMemoryKib: numberToWire(info.sharedPages * PAGE_KIB, 'shared_memory_kib'),
  };
}
