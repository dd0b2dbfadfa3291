import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVectors } from './vector-run.ts';

const ADAPTER = join(import.meta.dirname, '../raft-adapter.mjs');
/** A slice; the whole is `run.mjs --fuzz 1000`. */
const FUZZ_SEEDS = 100;

describe('the raft-conformance vectors, on the compiled core', () => {
  it('all pass with every capability claimed, and so do random schedules', async () => {
    const { output } = await runVectors('vectors.json', ADAPTER, ['--fuzz', String(FUZZ_SEEDS)]);
    expect(output).toMatch(/: 98 pass, 0 fail, 0 skipped/);
    expect(output).toContain(`fuzz ${FUZZ_SEEDS}/${FUZZ_SEEDS} seeds`);
  });

  it('has own ones beside them, and they pass as well', async () => {
    const { output } = await runVectors('own-vectors.json', ADAPTER);
    expect(output).toMatch(/: 157 pass, 0 fail, 0 skipped/);
  });
});
