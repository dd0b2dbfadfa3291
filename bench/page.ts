import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { BenchSection, BenchTable } from './figures.ts';
import { drawPlot } from './plot.ts';

/** One section with the machine and the day it was measured on. */
interface Recorded {
  readonly measuredOn: string;
  readonly machine: string;
  readonly section: BenchSection;
}

/** Writes one section's record and plots below `docs`; the page is made from all records. */
export function record(docs: string, section: BenchSection, now: Date): void {
  const folder = join(docs, 'benchmarks');
  mkdirSync(folder, { recursive: true });
  const entry: Recorded = {
    measuredOn: now.toISOString().slice(0, 10),
    machine: machineLine(),
    section,
  };
  writeFileSync(join(folder, `${section.name}.json`), `${JSON.stringify(entry, null, 2)}\n`);
  for (const plot of section.plots)
    writeFileSync(join(folder, `${section.name}-${plot.name}.svg`), drawPlot(plot));
}

/** Makes docs/benchmarks.md from every record there is, in the order of their names. */
export function writePage(docs: string): void {
  const folder = join(docs, 'benchmarks');
  if (!existsSync(folder)) return;
  const records = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded);
  const page = [
    '# Benchmarks',
    '',
    'Written by `make bench`; edit nothing here. Absolute figures move with the machine: compare',
    'ratios, which were measured in one run. Records: `docs/benchmarks/*.json`.',
    '',
    ...records.flatMap(sectionLines),
  ];
  writeFileSync(join(docs, 'benchmarks.md'), `${page.join('\n').trimEnd()}\n`);
}

function sectionLines({ measuredOn, machine, section }: Recorded): string[] {
  return [
    `## ${section.title}`,
    '',
    section.method,
    '',
    `Measured ${measuredOn} on ${machine}.`,
    '',
    ...section.tables.flatMap(tableLines),
    ...section.plots.flatMap((plot) => [
      `![${plot.title}](benchmarks/${section.name}-${plot.name}.svg)`,
      '',
    ]),
  ];
}

function tableLines(table: BenchTable): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${table.caption}**`,
    '',
    row(table.columns),
    row(table.columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...table.rows.map(row),
    '',
    ...(table.verdicts ?? []).map((verdict) => `- ${verdict}`),
    '',
  ];
}

function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
  const memoryGiB = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model}, ${memoryGiB} GiB, Node ${process.version}`;
}
