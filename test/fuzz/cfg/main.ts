/** Throws broken configurations at the reader: node test/fuzz/cfg/main.ts --minutes N --seed S */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatLibxlJson } from '../../../cli/xl/cfg/libxl-json.ts';
import { formatRemark } from '../../../cli/xl/cfg/remarks.ts';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';
import { mutate, randomFrom } from './mutations.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../unit/cli-cfg/examples');
const MS_PER_MINUTE = 60_000;
const PROGRESS_MS = 10_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  process.stderr.write('usage: node test/fuzz/cfg/main.ts [--minutes N] [--seed S]\n');
  process.exit(2);
}

const corpus = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.cfg'))
  .sort()
  .map((name) => readFileSync(path.join(EXAMPLES, name), 'utf8'));
const random = randomFrom(seed);
const start = performance.now();
let reported = start;
const counts = { texts: 0, guests: 0, slowestMs: 0 };

for (let now = start; now - start < minutes * MS_PER_MINUTE; now = performance.now()) {
  const text = mutate(random, corpus);
  try {
    check(text);
  } catch (error) {
    process.stderr.write(`seed ${seed}, text ${counts.texts}: ${String(error)}\n`);
    process.stderr.write(`${JSON.stringify(text)}\n`);
    process.exit(1);
  }
  counts.texts += 1;
  counts.slowestMs = Math.max(counts.slowestMs, performance.now() - now);
  if (now - reported > PROGRESS_MS) {
    report('so far');
    reported = now;
  }
}
report('no crash');

function check(text: string): void {
  const { spec, errors, warnings } = readVmSpec([{ name: 'fuzz', text }]);
  if ((spec === undefined) !== errors.length > 0) throw new Error('neither a guest nor errors');
  for (const remark of [...errors, ...warnings].slice(0, 20)) {
    if (remark.at.offset > text.length) throw new Error('a place beyond the text');
    if (formatRemark(remark).split('\n').length !== 4) throw new Error('a remark of odd form');
  }
  if (spec === undefined) return;
  JSON.parse(formatLibxlJson(spec));
  counts.guests += 1;
}

function report(what: string): void {
  const { texts, guests, slowestMs } = counts;
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    `${what}: seed ${seed}, ${seconds} s, ${texts} texts, ${guests} of them guests, ` +
      `slowest ${slowestMs.toFixed(1)} ms\n`,
  );
}
