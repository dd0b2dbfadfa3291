import { left, right, tenths } from './printf.ts';
import type { DomainVcpusView } from './tuning-views.ts';
import type { DomainView, HostView } from './views.ts';

/** One look at a host. */
export interface TopSample {
  /** Microseconds of the host's own clock, which only goes forward. */
  readonly atUs: number;
  readonly time: Date;
  readonly host: HostView;
  readonly domains: readonly DomainView[];
  readonly vcpus: readonly DomainVcpusView[];
}

export interface TopOptions {
  readonly fullName: boolean;
  readonly repeatHeader: boolean;
  readonly vcpus: boolean;
  /** Column whose order the rows have: an index of {@link TOP_COLUMNS}, -1 for the domid. */
  readonly sortColumn: number;
}

/** A row's numbers, worked out from two samples. */
interface Row {
  readonly domain: DomainView;
  readonly cpuPercent: number;
  readonly hostKib: number;
  readonly fullName: boolean;
}

interface Column {
  readonly header: string;
  readonly width: number;
  readonly text: (row: Row) => string | number | bigint;
  /** Rows with more come first; without it, by text. */
  readonly rank?: (row: Row) => number;
}

const KIB_PER_PAGE = 4n;
/** What the hypervisor says for a domain without a limit: all bits of its page count. */
const UNLIMITED_KIB = (2n ** 32n - 1n) * KIB_PER_PAGE;
const NS_PER_S = 1_000_000_000n;
const NAME_COLUMNS = 10;
/** Not measured until there are block and network services. */
const NONE = (): number => 0;

/** The columns of xentop in its order. Format: tools/xentop/xentop.c. */
export const TOP_COLUMNS: readonly Column[] = [
  { header: 'NAME', width: NAME_COLUMNS, text: nameOf },
  { header: 'STATE', width: 6, text: stateOf },
  {
    header: 'CPU(sec)',
    width: 10,
    text: ({ domain }) => domain.cpuTimeNs / NS_PER_S,
    rank: ({ domain }) => Number(domain.cpuTimeNs),
  },
  {
    header: 'CPU(%)',
    width: 6,
    text: ({ cpuPercent }) => tenths(cpuPercent),
    rank: ({ cpuPercent }) => cpuPercent,
  },
  { header: 'MEM(k)', width: 10, text: ({ domain }) => domain.currentMemoryKib, rank: memoryOf },
  {
    header: 'MEM(%)',
    width: 6,
    text: (row) => tenths((memoryOf(row) / row.hostKib) * 100),
    rank: memoryOf,
  },
  {
    header: 'MAXMEM(k)',
    width: 10,
    text: ({ domain }) => (isUnlimited(domain) ? 'no limit' : domain.maxMemoryKib),
    rank: limitOf,
  },
  {
    header: 'MAXMEM(%)',
    width: 9,
    text: (row) => (isUnlimited(row.domain) ? 'n/a' : tenths((limitOf(row) / row.hostKib) * 100)),
    rank: limitOf,
  },
  {
    header: 'VCPUS',
    width: 5,
    text: ({ domain }) => domain.vcpuCount,
    rank: ({ domain }) => domain.vcpuCount,
  },
  { header: 'NETS', width: 4, text: NONE },
  { header: 'NETTX(k)', width: 8, text: NONE },
  { header: 'NETRX(k)', width: 8, text: NONE },
  { header: 'VBDS', width: 4, text: NONE },
  { header: 'VBD_OO', width: 8, text: NONE },
  { header: 'VBD_RD', width: 8, text: NONE },
  { header: 'VBD_WR', width: 8, text: NONE },
  { header: 'VBD_RSECT', width: 10, text: NONE },
  { header: 'VBD_WSECT', width: 10, text: NONE },
  { header: 'SSID', width: 4, text: NONE },
];

/** The domains' table; CPU shares need the sample before. */
export function formatTop(
  sample: TopSample,
  before: TopSample | undefined,
  options: TopOptions,
): string {
  const rows = sortRows(rowsOf(sample, before, options), options.sortColumn);
  const nameWidth = options.fullName
    ? Math.max(NAME_COLUMNS, ...sample.domains.map(({ name }) => name?.length ?? 0))
    : NAME_COLUMNS;
  const widthOf = ({ header, width }: Column): number => (header === 'NAME' ? nameWidth : width);
  const line = (cell: (column: Column) => string | number | bigint): string =>
    `${TOP_COLUMNS.map((column) => right(cell(column), widthOf(column))).join(' ')}\n`;
  const header = line((column) => column.header);
  return rows
    .map((row, index) => {
      const head = index === 0 || options.repeatHeader ? header : '';
      const vcpus = options.vcpus ? vcpuLine(row.domain, sample.vcpus) : '';
      return head + line((column) => column.text(row)) + vcpus;
    })
    .join('');
}

/** What stands above the table on a screen. */
export function formatTopSummary({ time, host, domains }: TopSample): string {
  const count = (is: (domain: DomainView) => boolean): number => domains.filter(is).length;
  const { physical, hypervisor } = host;
  const [total, free] = [physical.totalPages, physical.freePages].map((n) => n * KIB_PER_PAGE);
  const used = (total ?? 0n) - (free ?? 0n);
  const states = [
    `${count(({ running }) => running)} running`,
    `${count(({ blocked }) => blocked)} blocked`,
    `${count(({ paused }) => paused)} paused`,
    `${count(isCrashed)} crashed`,
    `${count(({ dying }) => dying)} dying`,
    `${count((domain) => domain.shutdown && !isCrashed(domain))} shutdown`,
  ];
  const version = `${hypervisor.major}.${hypervisor.minor}${hypervisor.extra}`;
  return [
    `xl top - ${time.toTimeString().slice(0, 8)}   Xen ${version}`,
    `${domains.length} domains: ${states.join(', ')}`,
    `Mem: ${total}k total, ${used}k used, ${free}k free    ` +
      `CPUs: ${physical.cpuCount} @ ${Math.floor(physical.cpuKhz / 1000)}MHz`,
    '',
  ].join('\n');
}

/** A domain's share of one CPU since the sample before, in percent. */
export function cpuPercent(
  domain: DomainView,
  sample: TopSample,
  before: TopSample | undefined,
): number {
  const earlier = before?.domains.find(({ domid, uuid }) => {
    return domid === domain.domid && uuid === domain.uuid;
  });
  const elapsedUs = sample.atUs - (before?.atUs ?? sample.atUs);
  if (earlier === undefined || elapsedUs <= 0) return 0;
  return Number(domain.cpuTimeNs - earlier.cpuTimeNs) / 10 / elapsedUs;
}

function rowsOf(sample: TopSample, before: TopSample | undefined, options: TopOptions): Row[] {
  const hostKib = Number(sample.host.physical.totalPages * KIB_PER_PAGE) || 1;
  return sample.domains.map((domain) => ({
    domain,
    cpuPercent: cpuPercent(domain, sample, before),
    hostKib,
    fullName: options.fullName,
  }));
}

function sortRows(rows: readonly Row[], sortColumn: number): readonly Row[] {
  const column = TOP_COLUMNS[sortColumn];
  if (column === undefined) return rows;
  const { rank, text } = column;
  if (rank !== undefined) return rows.toSorted((a, b) => rank(b) - rank(a));
  return rows.toSorted((a, b) => String(text(a)).localeCompare(String(text(b))));
}

function vcpuLine(domain: DomainView, all: readonly DomainVcpusView[]): string {
  const vcpus = all.find(({ domid }) => domid === domain.domid)?.vcpus ?? [];
  const cells = vcpus
    .filter(({ online }) => online)
    .map(({ vcpu, cpuTimeNs }, index) => {
      const broken = index > 0 && index % 5 === 0 ? `\n${left('', 8)}` : '';
      return `${broken} ${right(vcpu, 2)}: ${right(cpuTimeNs / NS_PER_S, 10)}s`;
    });
  return `VCPUs(sec): ${cells.join('')}\n`;
}

function nameOf({ domain, fullName }: Row): string {
  const name = domain.name ?? '';
  return fullName ? name : name.slice(0, NAME_COLUMNS);
}

function stateOf({ domain }: Row): string {
  return [
    domain.dying ? 'd' : '-',
    domain.shutdown && !isCrashed(domain) ? 's' : '-',
    domain.blocked ? 'b' : '-',
    isCrashed(domain) ? 'c' : '-',
    domain.paused ? 'p' : '-',
    domain.running ? 'r' : '-',
  ].join('');
}

/** Source: xen/include/public/sched.h, SHUTDOWN_crash. */
function isCrashed({ shutdownReason }: DomainView): boolean {
  return shutdownReason === 3;
}

function isUnlimited({ maxMemoryKib }: DomainView): boolean {
  return maxMemoryKib >= UNLIMITED_KIB;
}

function memoryOf({ domain }: Row): number {
  return Number(domain.currentMemoryKib);
}

function limitOf({ domain }: Row): number {
  return Number(domain.maxMemoryKib);
}
