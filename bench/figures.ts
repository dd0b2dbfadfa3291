/**
 * What a bench run returns: plain data. The page and the plots are drawn from it, so a figure in
 * docs/benchmarks.md can always be traced to a record beside it.
 */
export interface BenchSection {
  /** File-name safe: the section's record is docs/benchmarks/NAME.json. */
  readonly name: string;
  readonly title: string;
  /** What was measured, how, beside which peer, in what run. */
  readonly method: string;
  readonly tables: readonly BenchTable[];
  readonly plots: readonly BenchPlot[];
}

export interface BenchTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells as a reader sees them; the first column names the row. */
  readonly rows: readonly (readonly string[])[];
  /** One line a target: what was aimed at, what was reached, met or missed. */
  readonly verdicts?: readonly string[];
}

export type BenchPlot = BarPlot | LinePlot;

export interface BarPlot {
  readonly kind: 'bar';
  readonly name: string;
  readonly title: string;
  /** With its unit. */
  readonly axis: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

export interface LinePlot {
  readonly kind: 'line';
  readonly name: string;
  readonly title: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly logarithmicY?: boolean;
  readonly lines: readonly {
    readonly label: string;
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
}

/** A figure with about three significant digits and thousands separated: 1234567 → "1,230,000". */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value === 0) return '0';
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const step = 10 ** Math.max(magnitude - 2, -3);
  const rounded = Math.round(value / step) * step;
  const decimals = Math.max(0, Math.min(3, 2 - magnitude));
  return rounded.toLocaleString('en-US', {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  });
}

/** The value below which `share` (0…1) of the samples lie; NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
