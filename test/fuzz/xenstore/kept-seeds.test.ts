import { describe, expect, it } from 'vitest';
import { HostileRun } from './hostile-run.ts';
import { KEPT_SEEDS } from './seeds.ts';

/** Four hostile guests with the default quotas. */
const STATE_BYTES_MAX = 16 * 1024 * 1024;

/* The long run: node test/fuzz/xenstore/main.ts MINUTES [FIRST SEED] */
describe('hostile guests', () => {
  it.each(KEPT_SEEDS)('harm nobody but themselves (seed %i, %i turns)', (seed, turns) => {
    const run = new HostileRun(seed);
    run.run(turns);
    expect(run.stateBytes).toBeLessThan(STATE_BYTES_MAX);
  });
});
