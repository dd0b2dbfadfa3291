import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import type { BenchSection } from '../figures.ts';
import { CLIENT_CPU, compileTools, startDaemon } from './daemons.ts';
import type { Kind, RunningDaemon } from './daemons.ts';
import { footprint } from './footprint.ts';
import { sectionOf } from './report.ts';
import type { DomainSuite, Measured, Operation } from './report.ts';
import { fetchStockXenstore } from './stock.ts';
import type { StockXenstore } from './stock.ts';

const exec = promisify(execFile);

/** The three daemons are measured in turns, this often; the tables show medians. */
const ROUNDS = 3;

/** Length of one measurement of an operation. */
const OPERATION_MS = 1000;

const DOMAINS = 1000;

/** The client prints some tens of kB. */
const OUTPUT_BYTES_MAX = 16 * 1024 * 1024;

const KINDS: readonly Kind[] = ['ours', 'c', 'ox'];

/** What xsbench prints, as far as it is used. */
interface Document {
  readonly results: Readonly<Record<string, unknown>>;
}

/** Measures ours, C xenstored and oxenstored in one sitting. */
export async function run(): Promise<BenchSection> {
  const stock = await fetchStockXenstore((line) => console.log(`xenstore: ${line}`));
  const tools = await compileTools(stock);
  const measured = new Map<Kind, Measured>();
  for (const kind of KINDS) measured.set(kind, { operations: [], domains: {} });
  for (let round = 0; round < ROUNDS; round++)
    for (const kind of KINDS) {
      const args = ['--suite', 'ops', '--ms', String(OPERATION_MS)];
      const { results } = await once(kind, stock, tools, args);
      measured.get(kind)!.operations.push(results as Record<string, Operation>);
    }
  for (const [name, args] of DOMAIN_SUITES)
    for (const kind of KINDS) {
      const { results } = await once(kind, stock, tools, args);
      const [suite] = Object.values(results) as DomainSuite[];
      if (suite !== undefined) measured.get(kind)!.domains[name] = suite;
    }
  const section = sectionOf(measured, stock.version);
  return { ...section, tables: [...section.tables, await footprint()] };
}

/** Domains made one request at a time: alone, and each introduced and holding a connection. */
const DOMAIN_SUITES: readonly (readonly [string, readonly string[]])[] = [
  ['plain', ['--suite', 'domains', '--domains', String(DOMAINS), '--depth', '1']],
  [
    'introduced',
    ['--suite', 'domains-conn', '--domains', String(DOMAINS), '--depth', '1', '--introduce'],
  ],
];

async function once(
  kind: Kind,
  stock: StockXenstore,
  tools: { readonly xsbench: string; readonly shim: string },
  args: readonly string[],
): Promise<Document> {
  console.log(`xenstore: ${kind} ${args.join(' ')}`);
  const daemon: RunningDaemon = await startDaemon(kind, stock, tools.shim);
  try {
    const { stdout } = await exec(
      'taskset',
      ['-c', CLIENT_CPU, tools.xsbench, '--socket', daemon.socketPath, '--label', kind, ...args],
      { maxBuffer: OUTPUT_BYTES_MAX },
    );
    return JSON.parse(stdout) as Document;
  } catch (cause) {
    throw new ToolstackError('INTERNAL', `xsbench ${args.join(' ')} of ${kind} failed`, { cause });
  } finally {
    await daemon.stop();
  }
}
