import { join } from 'node:path';
import type { BenchSection } from './figures.ts';
import { record, writePage } from './page.ts';

/** Every section by name; loaded only when asked for, since each pulls in what it measures. */
const SECTIONS: Readonly<Record<string, () => Promise<{ run(): Promise<BenchSection> }>>> = {
  xen: () => import('./xen/run.ts'),
  lab: () => import('./lab/run.ts'),
  xenstore: () => import('./xenstore/run.ts'),
  console: () => import('./console/run.ts'),
  consensus: () => import('./etcd/run.ts'),
  vm: () => import('./vm/run.ts'),
  'vm-lab': () => import('./vm/lab-run.ts'),
};

const DOCS = join(import.meta.dirname, '../docs');

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(SECTIONS);
const unknown = names.find((name) => !(name in SECTIONS));
if (unknown !== undefined) {
  console.error(`bench: no section ${unknown}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}

for (const name of names) {
  const started = performance.now();
  console.log(`bench: ${name} ...`);
  const { run } = await SECTIONS[name]!();
  record(DOCS, await run(), new Date());
  writePage(DOCS);
  console.log(`bench: ${name} done in ${Math.round((performance.now() - started) / 1000)} s`);
}
console.log('bench: docs/benchmarks.md written');
