import { parseArgs } from 'node:util';
import { LEGEND } from './narrator.ts';
import { simulate } from './simulate.ts';

/**
 * `npm run sim -- --seeds N --from S` runs N seeds; `SEED=n npm run sim` replays one, line by line.
 * Ends with 1 when a promise was broken.
 */
const write = (line: string): void => void process.stdout.write(`${line}\n`);

function replay(seed: number): boolean {
  write(LEGEND);
  const { violation, events, committed } = simulate(seed, { onLine: write });
  write(
    violation === undefined ? `seed ${seed}: ${events} events, ${committed} committed` : violation,
  );
  return violation === undefined;
}

function runMany(from: number, seeds: number, everySeeds: number): boolean {
  const startedMs = performance.now();
  const totals = { failed: 0, events: 0, committed: 0, effects: 0, recoveryMsMax: 0 };
  for (let seed = from; seed < from + seeds; seed++) {
    const { violation, events, committed, effects, recoveryMs } = simulate(seed);
    totals.events += events;
    totals.committed += committed;
    totals.effects += effects;
    totals.recoveryMsMax = Math.max(totals.recoveryMsMax, recoveryMs);
    if (violation !== undefined) {
      totals.failed++;
      write(`seed ${seed}: ${violation}\n  replay: SEED=${seed} npm run sim`);
    }
    const done = seed - from + 1;
    if (done % everySeeds === 0 || done === seeds) write(summary(done, startedMs, totals));
  }
  return totals.failed === 0;
}

function summary(
  done: number,
  startedMs: number,
  totals: {
    failed: number;
    events: number;
    committed: number;
    effects: number;
    recoveryMsMax: number;
  },
): string {
  const seconds = (performance.now() - startedMs) / 1000;
  return (
    `${done} seeds, ${totals.failed} violations, ${totals.events} events, ` +
    `${totals.committed} entries committed, ${totals.effects} requests, ` +
    `slowest recovery ${totals.recoveryMsMax.toFixed(0)} virtual ms; ` +
    `${seconds.toFixed(1)} s, ${(done / seconds).toFixed(0)} seeds/s`
  );
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    every: { type: 'string', default: '10000' },
  },
});
const replayed = process.env['SEED'];
const isGood =
  replayed === undefined
    ? runMany(Number(values.from), Number(values.seeds), Number(values.every))
    : replay(Number(replayed));
process.exitCode = isGood ? 0 : 1;
