import { percentile, readable } from '../figures.ts';
import type { BenchSection, BenchTable } from '../figures.ts';
import type { Kind } from './daemons.ts';

/** One operation's figures from xsbench. */
export interface Operation {
  readonly ops_per_s?: number;
  readonly commits_per_s?: number;
  readonly commit_success_rate?: number;
  readonly p50_us: number;
  readonly p99_us: number;
  readonly daemon_cpu_us_per_op?: number;
  readonly daemon_cpu_us_per_attempt?: number;
  readonly lost_updates?: number;
}

/** A domain suite's figures from xsbench. */
export interface DomainSuite {
  readonly rss_kb_before: number;
  readonly rss_kb_after: number;
  readonly destroy_ms_p50_at_max: number;
  readonly buckets: readonly {
    readonly domains_before: number;
    readonly create_ms_p50: number;
    readonly daemon_cpu_ms_per_create: number;
    readonly xl_list_ms: number;
    readonly rss_kb: number;
  }[];
}

/** All that was measured of one daemon. */
export interface Measured {
  readonly operations: Record<string, Operation>[];
  readonly domains: Record<string, DomainSuite>;
}

type All = ReadonlyMap<Kind, Measured>;

const NAMES: Readonly<Record<Kind, string>> = { ours: 'ours', c: 'C xenstored', ox: 'oxenstored' };

/** Operations whose pipelined throughput has a target of 2 × the better peer. */
const DEPTH32 = ['read', 'write', 'getperms', 'directory1000'];

/** The section for the page, with a verdict for each target. */
export function sectionOf(measured: All, version: string): BenchSection {
  return {
    name: 'xenstore',
    title: 'xenstored beside C xenstored and oxenstored',
    method:
      `Our own C client on the raw protocol, daemon on one CPU and client on the other, three ` +
      `rounds in turns, medians. Peers: Debian's xen-utils-4.17 ${version}, their own code, with ` +
      'a preloaded library in place of the hypervisor calls. CPU is of the daemon, all threads.',
    tables: [operations(measured), transactions(measured), watches(measured), domains(measured)],
    plots: [
      {
        kind: 'line',
        name: 'domains',
        title: 'Daemon CPU for one more domain, each introduced and holding a connection',
        xAxis: 'domains there already',
        yAxis: 'milliseconds',
        logarithmicY: true,
        lines: [...measured].map(([kind, { domains: suites }]) => ({
          label: NAMES[kind],
          points: (suites['introduced']?.buckets ?? []).map(
            (bucket) => [bucket.domains_before, bucket.daemon_cpu_ms_per_create] as const,
          ),
        })),
      },
    ],
  };
}

function median(measured: All, kind: Kind, name: string, of: (row: Operation) => number): number {
  const rows = measured.get(kind)!.operations.map((operations) => operations[name]);
  return percentile(rows.filter((row) => row !== undefined).map(of), 0.5);
}

/** Ours over the better peer; more is better. */
function ratio(values: Readonly<Record<Kind, number>>): number {
  return values.ours / Math.max(values.c, values.ox);
}

function each(of: (kind: Kind) => number): Record<Kind, number> {
  return { ours: of('ours'), c: of('c'), ox: of('ox') };
}

function verdict(what: string, reached: number, target: number, isMost = false): string {
  const met = isMost ? reached <= target : reached >= target;
  const sign = isMost ? '≤' : '≥';
  return `${what}: ${reached.toFixed(2)}, target ${sign} ${target}: ${met ? 'met' : 'missed'}`;
}

function names(measured: All, pattern: RegExp): string[] {
  return Object.keys(measured.get('ours')!.operations[0] ?? {}).filter((name) =>
    pattern.test(name),
  );
}

function operations(measured: All): BenchTable {
  const verdicts: string[] = [];
  const rows = names(measured, /_depth(1|32)$/)
    .filter((name) => !name.startsWith('tx_'))
    .map((name) => {
      const rate = each((kind) => median(measured, kind, name, (row) => row.ops_per_s ?? 0));
      const cpu = each((kind) =>
        median(measured, kind, name, (row) => row.daemon_cpu_us_per_op ?? 0),
      );
      const reached = ratio(rate);
      const isDeep = name.endsWith('32');
      if (!isDeep) verdicts.push(verdict(name, reached, 1));
      else if (DEPTH32.some((each32) => name.startsWith(each32)))
        verdicts.push(verdict(name, reached, 2));
      return [
        name,
        ...(['ours', 'c', 'ox'] as const).map((k) => `${readable(rate[k])} · ${readable(cpu[k])}`),
        reached.toFixed(2),
      ];
    });
  return {
    caption: 'Operations: per second · daemon CPU µs each',
    columns: COLUMNS,
    rows,
    verdicts,
  };
}

const COLUMNS = ['', NAMES.ours, NAMES.c, NAMES.ox, 'ours ÷ better'];

function success(row: Operation): number {
  return 100 * (row.commit_success_rate ?? 0);
}

function transactions(measured: All): BenchTable {
  const verdicts: string[] = [];
  const rows = names(measured, /^tx_/).map((name) => {
    const rate = each((kind) => median(measured, kind, name, (row) => row.commits_per_s ?? 0));
    const share = each((kind) => median(measured, kind, name, success));
    if (name.startsWith('tx_create_8clients')) {
      verdicts.push(verdict(name, ratio(rate), 1.5));
      verdicts.push(verdict(`${name}, success %`, share.ours, 100));
    }
    return [
      name,
      ...(['ours', 'c', 'ox'] as const).map(
        (k) => `${readable(rate[k])} · ${readable(share[k])} %`,
      ),
      ratio(rate).toFixed(2),
    ];
  });
  return { caption: 'Transactions: commits/s · success', columns: COLUMNS, rows, verdicts };
}

function watches(measured: All): BenchTable {
  const verdicts: string[] = [];
  const rows = names(measured, /^watch_/).map((name) => {
    const latency = each((kind) => median(measured, kind, name, (row) => row.p50_us));
    const reached = Math.min(latency.c, latency.ox) / latency.ours;
    if (name === 'watch_fanout_n1000') verdicts.push(verdict(name, reached, 2));
    return [
      name,
      ...(['ours', 'c', 'ox'] as const).map((k) => readable(latency[k])),
      reached.toFixed(2),
    ];
  });
  return { caption: 'Watches: p50 µs until the last event', columns: COLUMNS, rows, verdicts };
}

function domains(measured: All): BenchTable {
  const rows: string[][] = [];
  for (const [name, title] of [
    ['plain', 'alone'],
    ['introduced', 'introduced, a connection each'],
  ] as const) {
    const cell = (of: (suite: DomainSuite) => number): string[] =>
      (['ours', 'c', 'ox'] as const).map((kind) => {
        const suite = measured.get(kind)!.domains[name];
        return suite === undefined ? '-' : readable(of(suite));
      });
    rows.push([`${title}: CPU ms each, first hundred`, ...cell(firstCpu)]);
    rows.push([`${title}: CPU ms each, last hundred`, ...cell(lastCpu)]);
    rows.push([`${title}: create p50 ms, last hundred`, ...cell((s) => last(s).create_ms_p50)]);
    rows.push([`${title}: xl list ms at the end`, ...cell((s) => last(s).xl_list_ms)]);
    rows.push([`${title}: destroy p50 ms at the end`, ...cell((s) => s.destroy_ms_p50_at_max)]);
    rows.push([`${title}: RSS kB a domain`, ...cell(rssEach)]);
  }
  const own = measured.get('ours')!.domains['introduced'];
  const peers = (['c', 'ox'] as const).map((kind) => measured.get(kind)!.domains['introduced']);
  const verdicts: string[] = [];
  if (own !== undefined) {
    verdicts.push(verdict('growth of CPU, first to last', lastCpu(own) / firstCpu(own), 1.2, true));
    const least = Math.min(...peers.map((suite) => (suite === undefined ? NaN : lastCpu(suite))));
    verdicts.push(verdict('CPU of the better peer ÷ ours at the end', least / lastCpu(own), 10));
    verdicts.push(verdict('RSS kB a domain', rssEach(own), 20, true));
  }
  return {
    caption: '1000 domains made as a toolstack does, 120 requests each',
    columns: COLUMNS.slice(0, 4),
    rows,
    verdicts,
  };
}

function last(suite: DomainSuite): DomainSuite['buckets'][number] {
  return suite.buckets[suite.buckets.length - 1]!;
}

function firstCpu(suite: DomainSuite): number {
  return suite.buckets[0]!.daemon_cpu_ms_per_create;
}

function lastCpu(suite: DomainSuite): number {
  return last(suite).daemon_cpu_ms_per_create;
}

function rssEach(suite: DomainSuite): number {
  return (suite.rss_kb_after - suite.rss_kb_before) / (last(suite).domains_before + 100);
}
