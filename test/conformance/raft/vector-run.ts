import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
/** A core that loops for ever is a finding as well. */
const TIMEOUT_MS = 120_000;

export interface VectorRun {
  /** What the runner printed; its last line counts passes, failures and skips. */
  readonly output: string;
  readonly isTimeout: boolean;
}

/**
 * Runs one file of vectors on the core behind `adapter` (a path). The runner reads the
 * `vectors.json` beside itself and is kept as it was published, so it runs as a copy.
 */
export async function runVectors(
  file: 'vectors.json' | 'own-vectors.json',
  adapter: string,
  args: readonly string[] = [],
): Promise<VectorRun> {
  const copy = mkdtempSync(join(tmpdir(), 'quorum0-vectors-'));
  try {
    for (const name of ['run.mjs', 'stdio-adapter.mjs'])
      cpSync(join(FOLDER, name), join(copy, name));
    cpSync(join(FOLDER, file), join(copy, 'vectors.json'));
    const command = [join(copy, 'run.mjs'), '--adapter', adapter, ...args];
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        command,
        { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
        (error, output) => resolve({ output, isTimeout: error?.killed === true }),
      );
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}
