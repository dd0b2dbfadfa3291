import { HostileRun } from './hostile-run.ts';

/*
 * Fuzzes the rings, the wire and the store: main.ts [MINUTES] [FIRST SEED]. Prints each seed that
 * fails; keep such a seed in seeds.ts once it is mended.
 */
const [minutes = '1', first = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const TURNS = 3000;
const PROGRESS_MS = 60_000;

const untilMs = performance.now() + Number(minutes) * 60_000;
let nextProgressMs = performance.now() + PROGRESS_MS;
let failures = 0;
let largestState = 0;
let seed = Number(first);
for (; performance.now() < untilMs; seed++) {
  try {
    const run = new HostileRun(seed);
    run.run(TURNS);
    largestState = Math.max(largestState, run.stateBytes);
  } catch (error) {
    failures += 1;
    console.log(`seed ${seed}: ${error instanceof Error ? (error.stack ?? '') : ''}`);
  }
  if (performance.now() < nextProgressMs) continue;
  nextProgressMs += PROGRESS_MS;
  console.log(JSON.stringify(progress()));
}
console.log(JSON.stringify(progress()));
process.exitCode = failures === 0 ? 0 : 1;

function progress(): Record<string, number> {
  return {
    firstSeed: Number(first),
    seeds: seed - Number(first),
    failures,
    largestStateBytes: largestState,
    rssMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}
