import { describe, expect, it } from 'vitest';
import { ModelRun } from './model-run.ts';

const OPERATIONS = 8_000;
const FIRST_SEED = Number(process.env['SEED'] ?? 1);

/* The long run of the same: node test/simulation/xenstore/model-main.ts [OPERATIONS] [SEED] */
describe('the store against a naive one', () => {
  it.each([0, 1, 2, 3].map((run) => FIRST_SEED + run))(
    'agrees on replies, commits and events (seed %i)',
    (seed) => {
      const run = new ModelRun(seed);
      run.run(OPERATIONS);
      expect(run.operations).toBe(OPERATIONS);
      expect(run.commits).toBeGreaterThan(50);
      expect(run.refusals).toBeGreaterThan(10);
      expect(run.events).toBeGreaterThan(1000);
    },
  );
});
