import { DOMCTL } from '../abi/domctl.ts';
import { StructView, cText, type Layout } from '../abi/layout.ts';
import { MEMORY } from '../abi/memory.ts';
import { SYSCTL } from '../abi/sysctl.ts';
import * as abi from '../abi/version.ts';
import { XEN } from '../abi/xen.ts';
import type {
  CpuInfo,
  CpuTopology,
  NumaNode,
  PhysInfo,
  PhysicalInfo,
  XenVersion,
} from '../physical-info.ts';
import type { Hypercalls } from './hypercalls.ts';

/** More than any machine has: what bounds our arrays when the hypervisor names a count. */
const CPUS_MAX = 4096;
const NODES_MAX = 64;

/** A build id is a SHA-1 hash, 20 bytes; more than three times that is room to spare. */
const BUILD_ID_BYTES_MAX = 64;

const SCHEDULERS: ReadonlyMap<number, string> = new Map([
  [DOMCTL.XEN_SCHEDULER_CREDIT, 'credit'],
  [DOMCTL.XEN_SCHEDULER_CREDIT2, 'credit2'],
  [DOMCTL.XEN_SCHEDULER_ARINC653, 'arinc653'],
  [DOMCTL.XEN_SCHEDULER_RTDS, 'rtds'],
  [DOMCTL.XEN_SCHEDULER_NULL, 'null'],
]);

/** The name of a XEN_SCHEDULER_*, or `unknown`. */
export function schedulerText(id: number): string {
  return SCHEDULERS.get(id) ?? 'unknown';
}

export class NativePhysicalInfo implements PhysicalInfo {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  version(): XenVersion {
    return this.#calls.run((calls) => {
      const word = calls.attempt(XEN.__HYPERVISOR_xen_version, abi.VERSION.XENVER_version, 0);
      calls.demand(word, 'XENVER_version', 'this host');
      const compile = versionStruct(calls, 'XENVER_compile_info', abi.compileInfo).view;
      const parameters = versionStruct(
        calls,
        'XENVER_platform_parameters',
        abi.platformParameters,
      ).view;
      return {
        major: word >> 16,
        minor: word & 0xffff,
        extra: versionText(calls, 'XENVER_extraversion', abi.extraVersion),
        capabilities: versionText(calls, 'XENVER_capabilities', abi.capabilitiesInfo).trimEnd(),
        changeset: versionText(calls, 'XENVER_changeset', abi.changesetInfo),
        commandline: versionText(calls, 'XENVER_commandline', abi.commandLine),
        pageSizeBytes: calls.attempt(XEN.__HYPERVISOR_xen_version, abi.VERSION.XENVER_pagesize, 0),
        virtStart: parameters.getBig('virt_start'),
        compiler: compile.text('compiler'),
        compileBy: compile.text('compile_by'),
        compileDomain: compile.text('compile_domain'),
        compileDate: compile.text('compile_date'),
        buildId: readBuildId(calls),
      };
    });
  }

  physInfo(): PhysInfo {
    return this.#calls.run((calls) => {
      const info = calls.sysctl('XEN_SYSCTL_physinfo', calls.release().sysctl.physinfo);
      const hwCaps = info.bytes('hw_cap');
      const words = new DataView(hwCaps.buffer, hwCaps.byteOffset, hwCaps.byteLength);
      const sharing = (operation: number) => {
        const pages = calls.attempt(XEN.__HYPERVISOR_memory_op, operation, 0);
        // A hypervisor built without page sharing does not know the call: nothing is shared.
        return Math.max(0, pages);
      };
      return {
        threadsPerCore: info.get('threads_per_core'),
        coresPerSocket: info.get('cores_per_socket'),
        nrCpus: info.get('nr_cpus'),
        maxCpuId: info.get('max_cpu_id'),
        nrNodes: info.get('nr_nodes'),
        maxNodeId: info.get('max_node_id'),
        cpuKhz: info.get('cpu_khz'),
        virtCaps: virtCaps(info.get('capabilities')),
        totalPages: info.get('total_pages'),
        freePages: info.get('free_pages'),
        scrubPages: info.get('scrub_pages'),
        outstandingPages: info.get('outstanding_pages'),
        hwCaps: Array.from({ length: 8 }, (_, word) => words.getUint32(word * 4, true)),
        sharingFreedPages: sharing(MEMORY.XENMEM_get_sharing_freed_pages),
        sharingUsedPages: sharing(MEMORY.XENMEM_get_sharing_shared_pages),
      };
    });
  }

  cpuTopology(): readonly CpuTopology[] {
    return this.#calls.run((calls) => {
      const { cputopo, cputopoinfo } = calls.release().sysctl;
      const room = calls.take(cputopo.sizeBytes * CPUS_MAX);
      const answer = calls.sysctl('XEN_SYSCTL_cputopoinfo', cputopoinfo, (view) =>
        view.set('num_cpus', CPUS_MAX).set('cputopo.p', room.address),
      );
      const count = Math.min(answer.get('num_cpus'), CPUS_MAX);
      return structs(room.bytes, cputopo, count)
        .map((view, cpu) => ({
          cpu,
          core: view.get('core'),
          socket: view.get('socket'),
          node: view.get('node'),
        }))
        .filter((entry) => entry.core !== SYSCTL.XEN_INVALID_CORE_ID);
    });
  }

  cpuInfo(): readonly CpuInfo[] {
    return this.#calls.run((calls) => {
      const { cpuinfo, getcpuinfo } = calls.release().sysctl;
      const room = calls.take(cpuinfo.sizeBytes * CPUS_MAX);
      const answer = calls.sysctl('XEN_SYSCTL_getcpuinfo', getcpuinfo, (view) =>
        view.set('max_cpus', CPUS_MAX).set('info.p', room.address),
      );
      const count = Math.min(answer.get('nr_cpus'), CPUS_MAX);
      return structs(room.bytes, cpuinfo, count).map((view, cpu) => ({
        cpu,
        idleNs: view.getBig('idletime'),
      }));
    });
  }

  numaNodes(): readonly NumaNode[] {
    return this.#calls.run((calls) => {
      const { meminfo, numainfo } = calls.release().sysctl;
      const memory = calls.take(meminfo.sizeBytes * NODES_MAX);
      const distance = calls.take(4 * NODES_MAX * NODES_MAX);
      const answer = calls.sysctl('XEN_SYSCTL_numainfo', numainfo, (view) =>
        view
          .set('num_nodes', NODES_MAX)
          .set('meminfo.p', memory.address)
          .set('distance.p', distance.address),
      );
      const count = Math.min(answer.get('num_nodes'), NODES_MAX);
      const { buffer, byteOffset, byteLength } = distance.bytes;
      const distances = new DataView(buffer, byteOffset, byteLength);
      const invalid = BigInt(SYSCTL.XEN_INVALID_MEM_SZ);
      return structs(memory.bytes, meminfo, count)
        .map((view, node) => ({ view, node }))
        .filter(({ view }) => view.getBig('memsize') !== invalid)
        .map(({ view, node }) => ({
          node,
          sizeBytes: view.get('memsize'),
          freeBytes: view.get('memfree'),
          distances: Array.from({ length: count }, (_, to) =>
            distances.getUint32(4 * (node * count + to), true),
          ),
        }));
    });
  }

  freeCpuCount(): number {
    return this.#calls.run((calls) => {
      const map = calls.take(CPUS_MAX / 8);
      calls.sysctl('XEN_SYSCTL_cpupool_op', calls.release().sysctl.cpupoolOp, (view) =>
        view
          .set('op', SYSCTL.XEN_SYSCTL_CPUPOOL_OP_FREEINFO)
          .set('cpumap.bitmap.p', map.address)
          .set('cpumap.nr_bits', CPUS_MAX),
      );
      let count = 0;
      for (let bits of map.bytes) for (; bits !== 0; bits &= bits - 1) count++;
      return count;
    });
  }

  schedulerName(): string {
    return this.#calls.run((calls) => {
      const answer = calls.sysctl('XEN_SYSCTL_sched_id', calls.release().sysctl.schedId);
      return schedulerText(answer.get('sched_id'));
    });
  }
}

type VersionName = keyof typeof abi.VERSION;

function versionStruct<Name extends string>(
  calls: Hypercalls,
  name: VersionName,
  struct: Layout<Name>,
) {
  const taken = calls.takeStruct(struct);
  const result = calls.attempt(XEN.__HYPERVISOR_xen_version, abi.VERSION[name], taken.address);
  calls.demand(result, name, 'this host');
  return taken;
}

function versionText(calls: Hypercalls, name: VersionName, struct: Layout<never>): string {
  return cText(versionStruct(calls, name, struct).bytes);
}

function readBuildId(calls: Hypercalls): string {
  const headBytes = abi.buildId.sizeBytes;
  const { bytes, address } = calls.take(headBytes + BUILD_ID_BYTES_MAX);
  new StructView(abi.buildId, bytes).set('len', BUILD_ID_BYTES_MAX);
  const length = calls.attempt(XEN.__HYPERVISOR_xen_version, abi.VERSION.XENVER_build_id, address);
  // ENODATA and the like: this hypervisor carries no build id, and stock xl prints none then.
  if (length < 0) return '';
  const id = bytes.subarray(headBytes, headBytes + length);
  return Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function structs<Name extends string>(memory: Uint8Array, struct: Layout<Name>, count: number) {
  return Array.from(
    { length: count },
    (_, index) => new StructView(struct, memory, index * struct.sizeBytes),
  );
}

/** The words of `xl info`'s virt_caps line, in its order. Source: tools/xl/xl_info.c. */
function virtCaps(capabilities: number): readonly string[] {
  const has = (bit: number) => (capabilities & bit) !== 0;
  const directio = has(SYSCTL.XEN_SYSCTL_PHYSCAP_directio);
  const words: readonly (readonly [boolean, string])[] = [
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_pv), 'pv'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_hvm), 'hvm'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_hvm) && directio, 'hvm_directio'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_pv) && directio, 'pv_directio'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_hap), 'hap'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_shadow), 'shadow'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share), 'iommu_hap_pt_share'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_vmtrace), 'vmtrace'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_vpmu), 'vpmu'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_gnttab_v1), 'gnttab-v1'],
    [has(SYSCTL.XEN_SYSCTL_PHYSCAP_gnttab_v2), 'gnttab-v2'],
  ];
  return words.filter(([present]) => present).map(([, word]) => word);
}
