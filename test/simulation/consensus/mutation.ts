import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVectors } from '../../conformance/raft/vector-run.ts';
import type { Mutant } from './mutants.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** A mutant may loop for ever; that is noticed as well. */
const TIMEOUT_MS = 120_000;

export interface Caught {
  readonly mutant: string;
  /** Which vectors failed; empty if none. */
  readonly vectors: readonly string[];
  /** First seed that failed, and why; absent if none did. */
  readonly seed?: number;
  readonly violation?: string;
  /** Tests of the core that failed, run when nothing above did. */
  readonly tests?: number;
}

/** Breaks a copy of the core, and runs the vectors and `seeds` seeds of the simulation on it. */
export async function tryMutant(mutant: Mutant, seeds: number): Promise<Caught> {
  const folder = mkdtempSync(join(tmpdir(), 'quorum0-mutant-'));
  try {
    writeCore(folder, mutant);
    const vectors = await failedVectors(folder);
    const found = seeds > 0 ? await firstFailedSeed(folder, seeds) : {};
    const isCaught = vectors.length > 0 || found.seed !== undefined;
    const tests = isCaught || seeds === 0 ? undefined : await failedTests(folder, mutant);
    return { mutant: mutant.name, vectors, ...found, ...(tests === undefined ? {} : { tests }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the text of a mutant still stands, exactly once, in the core. */
export function isApplicable({ file, from }: Mutant): boolean {
  return readCore(file).split(from).length === 2;
}

function readCore(file: string): string {
  return readFileSync(join(ROOT, 'consensus/core', file), 'utf8');
}

function writeCore(folder: string, { file, from, to, name }: Mutant): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const source of ['consensus/core', 'model']) {
    mkdirSync(join(folder, 'build', source), { recursive: true });
    for (const each of readdirSync(join(ROOT, source)).filter((path) => path.endsWith('.ts'))) {
      let text = readFileSync(join(ROOT, source, each), 'utf8');
      if (source === 'consensus/core' && each === file) {
        if (!text.includes(from)) throw new Error(`mutant "${name}": ${file} has no ${from}`);
        text = text.replace(from, () => to);
      }
      const script = stripTypeScriptTypes(text).replaceAll(".ts'", ".js'");
      writeFileSync(join(folder, 'build', source, each.replace(/\.ts$/, '.js')), script);
    }
  }
  cpSync(
    join(ROOT, 'test/conformance/raft-adapter.mjs'),
    join(folder, 'test/conformance/raft-adapter.mjs'),
  );
}

async function failedVectors(folder: string): Promise<readonly string[]> {
  const adapter = join(folder, 'test/conformance/raft-adapter.mjs');
  const failed: string[] = [];
  for (const file of ['vectors.json', 'own-vectors.json'] as const) {
    const { output, isTimeout } = await runVectors(file, adapter);
    if (isTimeout) return ['did not end'];
    failed.push(...[...output.matchAll(/^FAIL +(\S+)/gm)].map(([, id]) => id ?? ''));
  }
  return failed;
}

async function firstFailedSeed(
  folder: string,
  seeds: number,
): Promise<{ seed?: number; violation?: string }> {
  const probe = join(import.meta.dirname, 'programs/probe.ts');
  const { output, isTimeout } = await run([probe, folder, String(seeds)]);
  if (isTimeout) return { seed: 0, violation: 'did not end' };
  const [, seed, violation] = /^seed (\d+): (.*)$/m.exec(output) ?? [];
  return seed === undefined ? {} : { seed: Number(seed), violation: violation ?? '' };
}

/** Runs the rule-by-rule tests and the interaction scripts on a copy with the fault. */
async function failedTests(folder: string, { file, from, to }: Mutant): Promise<number> {
  const parts = ['consensus/core', 'consensus/simulation', 'model', 'test/unit/consensus'];
  for (const part of [...parts, 'tsconfig.base.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'consensus/core', file),
    readCore(file).replace(from, () => to),
  );
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const report = join(folder, 'tests.json');
  const filters = ['--exclude', '**/vectors.test.ts', '--outputFile', report];
  await run([vitest, 'run', '--root', folder, '--reporter=json', ...filters]);
  const [, failed] = /"numFailedTests":(\d+)/.exec(readFileSync(report, 'utf8')) ?? [];
  return Number(failed ?? 0);
}

function run(args: readonly string[]): Promise<{ output: string; isTimeout: boolean }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => resolve({ output: stdout, isTimeout: error?.killed === true }),
    );
  });
}
