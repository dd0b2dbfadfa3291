import { hex, left, right } from './printf.ts';
import type { HostView, TopologyView } from './views.ts';

const KEY_COLUMNS = 23;
const BYTES_PER_MIB = 1024n * 1024n;
/** Marks the end of the configuration format that xend had; stock xl still prints it. */
const XEND_CONFIG_FORMAT = '4';

/**
 * What `xl info` prints, in stock order. Format: tools/xl/xl_info.c, print_info.
 *
 * @param topology  with `-n`, between the machine and the hypervisor
 */
export function formatInfo(view: HostView, topology: TopologyView | undefined): string {
  return [
    ...nodeLines(view),
    ...physicalLines(view),
    ...(topology === undefined ? [] : topologyLines(topology)),
    ...hypervisorLines(view),
    line('xend_config_format', XEND_CONFIG_FORMAT),
    '',
  ].join('\n');
}

/** Only the values of the lines whose key starts with `key`: `xl info KEY`. */
export function selectInfo(text: string, key: string): string {
  return text
    .split('\n')
    .filter((entry) => entry.startsWith(key))
    .map((entry) => ({ entry, colon: entry.indexOf(':') }))
    .filter(({ entry, colon }) => colon !== -1 && entry[colon + 1] === ' ')
    .map(({ entry, colon }) => `${entry.slice(colon + 2)}\n`)
    .join('');
}

function nodeLines({ kernel }: HostView): readonly string[] {
  return [
    line('host', kernel.nodename),
    line('release', kernel.release),
    line('version', kernel.version),
    line('machine', kernel.machine),
  ];
}

function physicalLines({ physical, hypervisor }: HostView): readonly string[] {
  const pagesPerMib = BYTES_PER_MIB / BigInt(Math.max(hypervisor.pageSizeBytes, 1));
  const mib = (pages: bigint): string => String(pages / (pagesPerMib || 1n));
  const mhz = Math.floor(physical.cpuKhz / 1000);
  const caps = physical.virtCaps.map((cap) => ` ${cap}`).join('');
  return [
    line('nr_cpus', physical.cpuCount),
    line('max_cpu_id', physical.maxCpuId),
    line('nr_nodes', physical.nodeCount),
    line('cores_per_socket', physical.coresPerSocket),
    line('threads_per_core', physical.threadsPerCore),
    line('cpu_mhz', `${mhz}.${String(physical.cpuKhz % 1000).padStart(3, '0')}`),
    line('hw_caps', physical.hwCaps.map((word) => hex(word, 8)).join(':')),
    `${left('virt_caps', KEY_COLUMNS)}:${caps}`,
    line('total_memory', mib(physical.totalPages)),
    line('free_memory', mib(physical.freePages - physical.outstandingPages)),
    line('sharing_freed_memory', mib(physical.sharingFreedPages)),
    line('sharing_used_memory', mib(physical.sharingUsedFrames)),
    line('outstanding_claims', mib(physical.outstandingPages)),
    line('free_cpus', physical.freeCpuCount),
  ];
}

function hypervisorLines({ hypervisor: xen }: HostView): readonly string[] {
  return [
    line('xen_major', xen.major),
    line('xen_minor', xen.minor),
    line('xen_extra', xen.extra),
    line('xen_version', `${xen.major}.${xen.minor}${xen.extra}`),
    // The hypervisor ends each of them with a space: xen/arch/x86/setup.c, arch_get_xen_caps.
    line('xen_caps', `${xen.capabilities.trimEnd()} `),
    line('xen_scheduler', xen.scheduler),
    line('xen_pagesize', xen.pageSizeBytes),
    line('platform_params', `virt_start=0x${xen.virtStart.toString(16)}`),
    line('xen_changeset', xen.changeset),
    line('xen_commandline', xen.commandLine),
    line('cc_compiler', xen.compiler),
    line('cc_compile_by', xen.compileBy),
    line('cc_compile_domain', xen.compileDomain),
    line('cc_compile_date', xen.compileDate),
    line('build_id', xen.buildId),
  ];
}

function topologyLines({ cpus, nodes }: TopologyView): readonly string[] {
  return [
    `${left('cpu_topology', KEY_COLUMNS)}:`,
    'cpu:    core    socket     node',
    ...cpus.map(
      ({ cpu, core, socket, node }) =>
        `${right(cpu, 3)}:    ${right(core, 4)}     ${right(socket, 4)}     ${right(node, 4)}`,
    ),
    `${left('device topology', KEY_COLUMNS)}:`,
    'device           node',
    'No device topology data available',
    `${left('numa_info', KEY_COLUMNS)}:`,
    'node:    memsize    memfree    distances',
    ...nodes.map(({ node, sizeBytes, freeBytes, distances }) => {
      const [size, free] = [sizeBytes, freeBytes].map((bytes) => right(bytes / BYTES_PER_MIB, 6));
      return `${right(node, 4)}:    ${size}     ${free}      ${distances.join(',')}`;
    }),
  ];
}

function line(key: string, value: string | number): string {
  return `${left(key, KEY_COLUMNS)}: ${value}`;
}
