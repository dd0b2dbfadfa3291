import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, readable } from '../figures.ts';
import type { BenchSection, BenchTable } from '../figures.ts';
import { ENVIRONMENT } from './cluster.ts';
import type { ProcessCluster } from './cluster.ts';
import { failovers, inProcess, LOOPS, size, throughput } from './phases.ts';
import type { InProcess, Size, Throughput } from './phases.ts';
import { etcdBinary, NODE_FLAGS, ours, theirs } from './targets.ts';
import type { Timing } from './targets.ts';

/** Runs of each service, alternating; the table has the medians. */
const ROUNDS = 3;
const FAILOVERS = 20;
const KEYS = 100_000;
const FAST: Timing = { heartbeatMs: 50, electionMs: 500 };

const IN_PROCESS_TARGET = 50_000;
const SYNCS_TARGET = 0.02;
const FAILOVER_MEDIAN_MS = 600;
const FAILOVER_MAX_MS = 900;
const RESTART_MS = 600;
const RSS_MIB = 200;

interface Measured {
  readonly rounds: readonly Throughput[];
  readonly failovers: readonly number[];
  readonly size: Size;
}

/** Consensus beside etcd: the same client, the same loops, one sitting, runs alternating. */
export async function run(): Promise<BenchSection> {
  const dir = mkdtempSync(join(tmpdir(), 'quorum0-bench-'));
  const binary = await etcdBinary();
  try {
    const inside: InProcess[] = [];
    const ourRounds: Throughput[] = [];
    const theirRounds: Throughput[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ourRounds.push(await throughput(ours(join(dir, `ours-${round}`))));
      if (binary !== undefined)
        theirRounds.push(await throughput(theirs(binary, join(dir, `etcd-${round}`))));
      inside.push(await inProcess(join(dir, `inside-${round}`)));
    }
    const ourCluster = (name: string, timing?: Timing): ProcessCluster =>
      ours(join(dir, name), timing === undefined ? {} : { timing });
    const us: Measured = {
      rounds: ourRounds,
      failovers: await failovers(ourCluster('failover', FAST), FAILOVERS),
      size: await size(ourCluster('size'), KEYS),
    };
    const them: Measured | undefined =
      binary === undefined
        ? undefined
        : {
            rounds: theirRounds,
            failovers: await failovers(theirs(binary, join(dir, 'etcd-failover'), FAST), FAILOVERS),
            size: await size(theirs(binary, join(dir, 'etcd-size')), KEYS),
          };
    return section(us, them, inside);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const environment = Object.keys(ENVIRONMENT)
  .map((name) => (name.startsWith('MALLOC') ? `${name}=${ENVIRONMENT[name]}` : name))
  .join(' ');

function section(us: Measured, them: Measured | undefined, inside: InProcess[]): BenchSection {
  return {
    name: 'consensus',
    title: 'Consensus beside etcd',
    method:
      'Three members as processes on loopback, fsync on, 256-byte values, closed loops over four ' +
      `channels to the leader from one Node client; ${ROUNDS} alternating runs, medians. ` +
      `Ours run as \`${environment} node ${NODE_FLAGS.join(' ')}\`. ` +
      (them === undefined
        ? 'No etcd was found, so only our own figures are here.'
        : "The peer is Debian's etcd-server with its defaults."),
    tables: [throughputTable(us, them), otherTable(us, them), insideTable(inside)],
    plots: [
      {
        kind: 'bar',
        name: 'puts',
        title: 'Puts a second with 256 clients',
        axis: 'puts/s',
        bars: [us, them].flatMap((one, at) =>
          one === undefined
            ? []
            : [
                {
                  label: at === 0 ? 'quorum0' : 'etcd',
                  value: median(one, 'puts', 2, 'perSecond'),
                },
              ],
        ),
      },
    ],
  };
}

function median(
  { rounds }: Measured,
  kind: keyof Throughput,
  at: number,
  field: 'perSecond' | 'p50Ms' | 'p99Ms',
): number {
  return percentile(
    rounds.map((round) => round[kind][at]![field]),
    0.5,
  );
}

function throughputTable(us: Measured, them: Measured | undefined): BenchTable {
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const kind of ['puts', 'reads'] as const)
    for (const [at, loops] of LOOPS.entries()) {
      const name = `${kind === 'puts' ? 'put' : 'linearizable read'}, ${loops} clients`;
      const cell = (one: Measured, field: 'perSecond' | 'p50Ms' | 'p99Ms'): string =>
        readable(median(one, kind, at, field));
      const cells = (one: Measured | undefined): string[] =>
        one === undefined
          ? ['-', '-', '-']
          : [cell(one, 'perSecond'), cell(one, 'p50Ms'), cell(one, 'p99Ms')];
      rows.push([name, ...cells(us), ...cells(them)]);
      if (them === undefined) continue;
      const ratio = median(us, kind, at, 'perSecond') / median(them, kind, at, 'perSecond');
      if (kind === 'puts' && loops === 1) {
        const p50 = median(us, kind, at, 'p50Ms') / median(them, kind, at, 'p50Ms');
        verdicts.push(verdict(`${name}: p50 over etcd's`, p50, 1, 'at most'));
      } else verdicts.push(verdict(`${name}: per second over etcd's`, ratio, 1, 'at least'));
    }
  const columns = ['', 'ours/s', 'p50 ms', 'p99 ms', 'etcd/s', 'p50 ms', 'p99 ms'];
  return { caption: 'Throughput and latency', columns, rows, verdicts };
}

function otherTable(us: Measured, them: Measured | undefined): BenchTable {
  const row = (name: string, value: (one: Measured) => number): string[] => [
    name,
    readable(value(us)),
    them === undefined ? '-' : readable(value(them)),
  ];
  const middle = percentile(us.failovers, 0.5);
  const worst = Math.max(...us.failovers);
  return {
    caption: `Failover (50/500 ms, ${FAILOVERS} runs) and ${KEYS.toLocaleString('en-US')} keys`,
    columns: ['', 'ours', 'etcd'],
    rows: [
      row('new leader after SIGKILL, median ms', (one) => percentile(one.failovers, 0.5)),
      row('the same, worst ms', (one) => Math.max(...one.failovers)),
      row('follower restart to caught-up read, ms', (one) => one.size.restartMs),
      row('resident memory, MiB', (one) => one.size.rssMiB),
      row('disk, MiB', (one) => one.size.diskMiB),
    ],
    verdicts: [
      verdict('new leader, median ms', middle, FAILOVER_MEDIAN_MS, 'at most'),
      verdict('new leader, worst ms', worst, FAILOVER_MAX_MS, 'at most'),
      verdict('restart, ms', us.size.restartMs, RESTART_MS, 'at most'),
      verdict('resident memory, MiB', us.size.rssMiB, RSS_MIB, 'at most'),
    ],
  };
}

function insideTable(inside: InProcess[]): BenchTable {
  const middle = (field: keyof InProcess): number =>
    percentile(
      inside.map((one) => one[field]),
      0.5,
    );
  return {
    caption: 'Proposed inside the process: 256 in flight, 256 bytes',
    columns: ['', 'commands/s', 'p50 ms', 'p99 ms', 'syncs per command'],
    rows: [
      [
        'leader',
        readable(middle('perSecond')),
        readable(middle('p50Ms')),
        readable(middle('p99Ms')),
        readable(middle('syncsPerCommand')),
      ],
    ],
    verdicts: [
      verdict('commands a second', middle('perSecond'), IN_PROCESS_TARGET, 'at least'),
      verdict('syncs per command', middle('syncsPerCommand'), SYNCS_TARGET, 'at most'),
    ],
  };
}

function verdict(what: string, seen: number, aim: number, sense: 'at least' | 'at most'): string {
  const isMet = sense === 'at least' ? seen >= aim : seen <= aim;
  const outcome = isMet ? 'met' : 'missed';
  return `${what}: aimed at ${sense} ${readable(aim)}, reached ${readable(seen)}: ${outcome}`;
}
