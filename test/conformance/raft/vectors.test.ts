import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
/** A slice; the whole is `run.mjs --fuzz 1000`. */
const FUZZ_SEEDS = 100;

describe('the raft-conformance vectors, on the compiled core', () => {
  it('all pass with every capability claimed, and so do random schedules', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(folder, 'run.mjs'),
      '--adapter',
      join(folder, '../raft-adapter.mjs'),
      '--fuzz',
      String(FUZZ_SEEDS),
    ]);
    expect(stdout).toMatch(/: 98 pass, 0 fail, 0 skipped/);
    expect(stdout).toContain(`fuzz ${FUZZ_SEEDS}/${FUZZ_SEEDS} seeds`);
  });
});
