import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = path.resolve(import.meta.dirname, '../../../lab/main.ts');

describe('the lab command', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'lab-command-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  interface Ended {
    readonly code: number;
    readonly out: string;
    readonly err: string;
  }

  function labIn(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Ended> {
    const command = [MAIN, ...args, '--dir', directory];
    return new Promise((resolve) => {
      execFile(process.execPath, command, { env }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
    });
  }

  const lab = (...args: readonly string[]) => labIn(process.env, args);

  it('prints its verbs', async () => {
    const { code, out } = await lab('help');
    expect(code).toBe(0);
    for (const verb of ['run', 'up', 'status', 'console', 'exec-service', 'kill', 'down'])
      expect(out).toContain(`\n  ${verb}`);
  });

  it.each([
    [['fly'], 2],
    [['up', '-n', '6'], 2],
    [['up', '--fast'], 2],
    [['kill'], 2],
    [['exec-service', 'host1', 'vm-manager', 'polish'], 2],
    [['status'], 1],
    [['kill', 'host1'], 1],
  ])('refuses %j in one line, with exit code %i', async (args, expected) => {
    const { code, err } = await lab(...args);
    expect(code).toBe(expected);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^lab: /);
  });

  it('says what to run where it can neither find nor install a package', async () => {
    const { code, err } = await labIn({ PATH: directory }, ['prerequisites', 'build']);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/sudo apt-get install -y gcc binutils/);
  });

  it('has nothing to do for down when nothing runs', async () => {
    expect(await lab('down')).toMatchObject({ code: 0, err: '' });
  });
});
