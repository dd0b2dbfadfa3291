import {
  percentile,
  readable,
  type BenchPlot,
  type BenchSection,
  type BenchTable,
} from '../figures.ts';
import {
  EXAMPLE_MIB,
  TINY_MIB,
  type GuestKind,
  type ProcessUse,
  type Start,
  type TinyStart,
} from './lab-contender.ts';
import { KINDS, type Measured } from './lab-measure.ts';
import { totalMs } from './lab-ours.ts';

const FASTER_MIN = 3;
const FLAT_RATIO_MAX = 1.3;
/** Points of the curve. */
const WINDOWS = 10;
const KIB_PER_MIB = 1024;
const NOTHING = '-';

/** What was measured of both toolstacks as a section of the page. */
export function labSection(ours: Measured, stock: Measured): BenchSection {
  const tables = [
    createTable(ours, stock),
    phaseTable(ours, stock),
    curveTable(ours, stock),
    processTable(ours, stock),
  ];
  return {
    name: 'vm-lab',
    title: 'Virtual machines on real Xen',
    method:
      "One emulated host after the other, the same Xen and memory: ours, and Debian's xl, C " +
      'xenstored and xenconsoled. The guests are the same files: the example guest (a kernel ' +
      `packed with gzip, ${EXAMPLE_MIB} MiB, 1 vcpu), and one of ${TINY_MIB} MiB that waits. ` +
      'Stock xl runs inside the emulated host, since it has to, and inflates the kernel on every ' +
      "create. Ours runs beside it, on the developer's machine, and the host inflates a kernel " +
      'once: the second table shows what the emulated host alone spends. ' +
      `Medians of ${roundCounts(ours, stock)} creations after a first one.`,
    tables: tables.filter(({ rows, verdicts }) => rows.length > 0 || verdicts?.length !== 0),
    plots: plots(ours, stock),
  };
}

function roundCounts(...all: readonly Measured[]): string {
  const rounds = all.flatMap(({ examples }) => [...examples.values()]);
  const counts = rounds.map(({ later }) => later.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return counts.length === 0 ? 'no' : least === most ? String(least) : `${least} to ${most}`;
}

type Look = (start: Start) => number;

const ROWS: readonly (readonly [what: string, look: Look])[] = [
  ['xl create: command to running', ({ commandMs }) => commandMs],
  ["command to the guest's first program", ({ userspaceMs }) => userspaceMs],
];

function createTable(ours: Measured, stock: Measured): BenchTable {
  const rows = KINDS.flatMap((kind) => {
    const [mine, theirs] = [ours.examples.get(kind), stock.examples.get(kind)];
    return ROWS.flatMap(([what, look]) => [
      row(`${kind}, ${what}`, median(mine?.later, look), median(theirs?.later, look)),
      row(`${kind}, the first time`, one(mine?.first, look), one(theirs?.first, look)),
    ]);
  });
  const verdicts = KINDS.map((kind) => {
    const ratio = commandMs(stock, kind) / commandMs(ours, kind);
    return verdict(`${kind}: stock ÷ ours`, ratio, `at least ${FASTER_MIN}`, ratio >= FASTER_MIN);
  });
  return {
    caption: 'Creating the example guest, seconds',
    columns: ['what', 'ours', 'stock', 'stock ÷ ours'],
    rows,
    verdicts: [...verdicts, ...ours.notes, ...stock.notes],
  };
}

const commandMs = ({ examples }: Measured, kind: GuestKind): number =>
  median(examples.get(kind)?.later, (start) => start.commandMs);

function row(what: string, oursMs: number, stockMs: number): readonly string[] {
  return [what, seconds(oursMs), seconds(stockMs), readable(stockMs / oursMs)];
}

function phaseTable(ours: Measured, stock: Measured): BenchTable {
  const startsOf = (kind: GuestKind) => ours.examples.get(kind)?.later;
  const names = new Set(
    KINDS.flatMap((kind) => (startsOf(kind) ?? []).flatMap(({ phases }) => [...phases.keys()])),
  );
  const cells = (look: Look) => KINDS.map((kind) => readable(median(startsOf(kind), look)));
  const rows = [...names].map((name) => [name, ...cells(({ phases }) => phases.get(name) ?? 0)]);
  const all: Look = ({ phases }) => totalMs(phases);
  const rest: Look = (start) => start.commandMs - all(start);
  return {
    caption: 'Where our time goes, milliseconds',
    columns: ['phase', ...KINDS],
    rows:
      rows.length === 0
        ? []
        : [...rows, ['all on the host', ...cells(all)], ['the command, the group', ...cells(rest)]],
    verdicts: KINDS.filter((kind) => startsOf(kind) !== undefined).map((kind) => {
      const ratio = commandMs(stock, kind) / median(startsOf(kind), all);
      return `${kind}: stock xl's command ÷ our phases on the host: ${readable(ratio)}`;
    }),
  };
}

interface Point {
  readonly upTo: number;
  readonly commandMs: number;
  readonly hostMs: number;
}

function curve(tiny: readonly TinyStart[]): readonly Point[] {
  const size = Math.max(1, Math.ceil(tiny.length / WINDOWS));
  const points: Point[] = [];
  for (let from = 0; from < tiny.length; from += size) {
    const window = tiny.slice(from, from + size);
    points.push({
      upTo: from + window.length,
      commandMs: median(window, (start) => start.commandMs),
      hostMs: median(window, (start) => start.hostMs ?? Number.NaN),
    });
  }
  return points;
}

function curveTable(ours: Measured, stock: Measured): BenchTable {
  const [mine, theirs] = [curve(ours.tiny), curve(stock.tiny)];
  const longer = mine.length >= theirs.length ? mine : theirs;
  const ratioOf = (points: readonly Point[]): number =>
    (points.at(-1)?.commandMs ?? Number.NaN) / (points[0]?.commandMs ?? Number.NaN);
  const isFlat = ratioOf(mine) <= FLAT_RATIO_MAX;
  return {
    caption: 'Creating the n-th tiny guest, milliseconds',
    columns: ['guests on the host', 'ours', 'of that, on the host', 'stock'],
    rows: longer.map(({ upTo }, index) => [
      String(upTo),
      readable(mine[index]?.commandMs ?? Number.NaN),
      readable(mine[index]?.hostMs ?? Number.NaN),
      readable(theirs[index]?.commandMs ?? Number.NaN),
    ]),
    verdicts: [
      verdict('ours, last ÷ first', ratioOf(mine), `at most ${FLAT_RATIO_MAX}`, isFlat),
      `stock, last ÷ first: ${readable(ratioOf(theirs))}`,
    ],
  };
}

function processTable(ours: Measured, stock: Measured): BenchTable {
  const rowsOf = (who: string, { idle, full }: Measured, wanted: readonly string[]) =>
    wanted.flatMap((name) => {
      const [before, after] = [total(idle, name), total(full, name)];
      if (after === undefined && before === undefined) return [];
      return [[`${who}: ${name}`, ...cellsOf(before), ...cellsOf(after)]];
    });
  const guests = Math.max(ours.tiny.length, stock.tiny.length);
  return {
    caption: `What the services use, idle and with ${guests} tiny guests`,
    columns: ['process', 'idle MiB', 'idle CPU %', 'then MiB', 'then CPU %'],
    rows: [
      ...rowsOf('ours', ours, ['vm-manager', 'console', 'xenstored']),
      ...rowsOf('stock', stock, ['xl', 'xenconsoled', 'xenstored']),
    ],
    verdicts: [
      "resident memory and CPU time by the control domain's /proc, under emulation, which makes " +
        'CPU time some ten times what it is',
    ],
  };
}

/** All processes of a name together: the stock toolstack keeps one xl for each guest. */
function total(all: readonly ProcessUse[], name: string) {
  const named = all.filter((use) => use.name === name);
  if (named.length === 0) return undefined;
  const sum = (look: (use: ProcessUse) => number) => named.reduce((so, use) => so + look(use), 0);
  return {
    count: named.length,
    residentMiB: sum(({ residentKiB }) => residentKiB) / KIB_PER_MIB,
    cpuPercent: sum(({ cpuPercent }) => cpuPercent),
  };
}

function cellsOf(use: ReturnType<typeof total>): readonly string[] {
  if (use === undefined) return [NOTHING, NOTHING];
  const many = use.count > 1 ? ` (${use.count} processes)` : '';
  return [`${readable(use.residentMiB)}${many}`, readable(use.cpuPercent)];
}

function plots(ours: Measured, stock: Measured): readonly BenchPlot[] {
  const [mine, theirs] = [curve(ours.tiny), curve(stock.tiny)];
  const bars = KINDS.flatMap((kind) => [
    { label: `${kind}, ours`, value: commandMs(ours, kind) / 1000 },
    { label: `${kind}, stock xl`, value: commandMs(stock, kind) / 1000 },
  ]).filter(({ value }) => Number.isFinite(value));
  const lines = [
    { label: 'ours', points: mine.map((at) => [at.upTo, at.commandMs] as const) },
    { label: 'of that, host', points: mine.map((at) => [at.upTo, at.hostMs] as const) },
    { label: 'stock xl', points: theirs.map((at) => [at.upTo, at.commandMs] as const) },
  ].filter(({ points }) => points.length > 0);
  return [
    ...(bars.length > 0
      ? [
          {
            kind: 'bar' as const,
            name: 'create',
            title: 'xl create of the example guest, command to running',
            axis: 'seconds',
            bars,
          },
        ]
      : []),
    ...(lines.length > 0
      ? [
          {
            kind: 'line' as const,
            name: 'creation',
            title: 'Creating the n-th tiny guest on real Xen',
            xAxis: 'guests on the host',
            yAxis: 'milliseconds',
            lines,
          },
        ]
      : []),
  ];
}

function median<T>(all: readonly T[] | undefined, look: (one: T) => number): number {
  return percentile((all ?? []).map(look), 0.5);
}

function one(start: Start | undefined, look: Look): number {
  return start === undefined ? Number.NaN : look(start);
}

function seconds(ms: number): string {
  return readable(ms / 1000);
}

function verdict(what: string, ratio: number, target: string, isMet: boolean): string {
  if (Number.isNaN(ratio)) return `${what}: not measured (target: ${target})`;
  return `${what}: ${ratio.toFixed(2)} (target: ${target}): ${isMet ? 'met' : 'missed'}`;
}
