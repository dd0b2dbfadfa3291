import { percentile, readable, type BenchSection } from '../figures.ts';
import { measureCreations, type Creation } from './simulated.ts';

const CREATIONS = 1000;
/** Guests whose median makes one point. */
const WINDOW = 50;
/** The first ones pay for code that is compiled while it runs. */
const WARM_UP = 50;
const FLAT_RATIO_MAX = 1.3;

/** How long a creation takes as a host fills up. */
export async function run(): Promise<BenchSection> {
  const creations = (await measureCreations(WARM_UP + CREATIONS)).slice(WARM_UP);
  const points = windows(creations);
  const [first, last] = [points[0], points.at(-1)];
  const ratio = (last?.tookMs ?? Number.NaN) / (first?.tookMs ?? Number.NaN);
  const cpuRatio = (last?.cpuMs ?? Number.NaN) / (first?.cpuMs ?? Number.NaN);
  const verdict = ratio <= FLAT_RATIO_MAX ? 'met' : 'missed';
  return {
    name: 'vm',
    title: 'Virtual machines',
    method:
      `${CREATIONS} guests of 4 MiB, one after another, on a simulated hypervisor: from the ` +
      "wish to the group's word that the guest runs, with the group's log on disk, and the " +
      `domain builder and the xenstore library in one process. Medians of ${WINDOW} guests.`,
    tables: [
      {
        caption: 'Creating the n-th guest, simulated hypervisor',
        columns: ['guests on the host', 'ms', 'ms of CPU'],
        rows: points.map(({ upTo, tookMs, cpuMs }) => [
          String(upTo),
          readable(tookMs),
          readable(cpuMs),
        ]),
        verdicts: [
          `last ÷ first: ${ratio.toFixed(2)} (target: at most ${FLAT_RATIO_MAX}): ${verdict}; ` +
            `of CPU time: ${cpuRatio.toFixed(2)}`,
        ],
      },
    ],
    plots: [
      {
        kind: 'line',
        name: 'creation',
        title: 'Creating the n-th guest, simulated hypervisor',
        xAxis: 'guests on the host',
        yAxis: 'milliseconds',
        lines: [
          { label: 'wish to running', points: points.map(({ upTo, tookMs }) => [upTo, tookMs]) },
          { label: 'of that, CPU', points: points.map(({ upTo, cpuMs }) => [upTo, cpuMs]) },
        ],
      },
    ],
  };
}

interface Point {
  readonly upTo: number;
  readonly tookMs: number;
  readonly cpuMs: number;
}

function windows(creations: readonly Creation[]): readonly Point[] {
  const points: Point[] = [];
  for (let from = 0; from < creations.length; from += WINDOW) {
    const window = creations.slice(from, from + WINDOW);
    const median = (values: readonly number[]): number => percentile(values, 0.5);
    points.push({
      upTo: from + window.length,
      tookMs: median(window.map(({ tookMs }) => tookMs)),
      cpuMs: median(window.map(({ cpuMs }) => cpuMs)),
    });
  }
  return points;
}
