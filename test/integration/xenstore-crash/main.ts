import { CrashRun } from './crash-run.ts';

/*
 * The long run: node test/integration/xenstore-crash/main.ts [KILLS] [SEED] [PROGRAM]
 * Prints one line of JSON with what was lost (nothing) and how long the daemon was away.
 */
const [kills = '1000', seed = '1', program = 'build/bin/xenstored.mjs'] = process.argv.slice(2);

const report = await new CrashRun({
  seed: Number(seed),
  kills: Number(kills),
  guests: 50,
  clients: 8,
  program,
}).run();

function spread(sorted: readonly number[]): Record<string, number> {
  const at = (part: number): number =>
    Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 10) / 10;
  return { min: at(0), median: at(0.5), p90: at(0.9), max: at(1) };
}

const { servingMs, ownMs, ...rest } = report;
console.log(
  JSON.stringify({ ...rest, servingMs: spread(servingMs), withoutProcessStartMs: spread(ownMs) }),
);
const isWhole =
  report.faults.length === 0 &&
  report.watchersWithLosses === 0 &&
  report.counter >= report.increments &&
  report.counter <= report.increments + report.unknownIncrements;
process.exitCode = isWhole ? 0 : 1;
