import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from './nemesis.ts';
import { namespacesMissing } from './network.ts';
import { runWorkload } from './workload.ts';

/*
 * Goal: what real members acknowledge under kill, freeze, partition and full disk is linearizable,
 * and nothing acknowledged is lost. Method: nine clients on four keys, a fault every few seconds,
 * mostly at the leader; the history goes through the checker. Long runs: workload.ts by hand.
 */
const SECONDS = 6;
const dir = mkdtempSync(join(tmpdir(), 'quorum0-linearize-'));
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Skips with its reason, or fails where everything is required. */
function need(missing: string | undefined, skip: (why: string) => void): void {
  if (missing === undefined) return;
  expect(process.env['QUORUM0_REQUIRE_XEN'], missing).not.toBe('1');
  console.warn(`skipped: ${missing}`);
  skip(missing);
}

function verdict(history: string): number | null {
  return spawnSync('python3', [join(import.meta.dirname, 'linearize.py'), history]).status;
}

describe('histories of real members', () => {
  afterAll(() => rmSync(dir, { recursive: true }));
  const python = hasPython ? undefined : 'python3 is not installed; the checker needs it';
  const root = process.getuid?.() === 0 ? undefined : 'mounting small disks needs root';
  const run = async (name: string, members: number, faults: readonly Fault[]) => {
    const result = await runWorkload({ dir: join(dir, name), members, faults, seconds: SECONDS });
    expect(result.acknowledged).toBeGreaterThan(50);
    expect(result.unreadable).toBe(0);
    expect(verdict(result.history)).toBe(0);
  };

  it('are judged by a checker that passes its own tests', ({ skip }) => {
    need(python, skip);
    execFileSync('python3', [join(import.meta.dirname, 'test_linearize.py')], { stdio: 'pipe' });
  });

  it('are linearizable while three members are killed and frozen', async ({ skip }) => {
    need(python, skip);
    await run('kill', 3, ['kill', 'pause']);
  });

  it('are linearizable while five members are cut off from each other', async ({ skip }) => {
    need(python ?? namespacesMissing(), skip);
    await run('partition', 5, ['partition', 'one-way']);
  });

  it('are linearizable while disks fill up', async ({ skip }) => {
    need(python ?? root, skip);
    await run('disk', 3, ['disk']);
  });
});
