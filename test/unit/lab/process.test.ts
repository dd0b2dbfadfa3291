import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endProcess, identifyProcess, isAlive, spawnOwned } from '../../../lab/process.ts';
import { clearStaleRecord, readRecord, writeRecord } from '../../../lab/record.ts';
import type { LabRecord } from '../../../lab/record.ts';

const PROCESS_MODULE = path.resolve(import.meta.dirname, '../../../lab/process.ts');

/** A program that starts an owned child, says its pid, and waits to be killed. */
const OWNER = `
  const { spawnOwned } = await import(${JSON.stringify(PROCESS_MODULE)});
  const child = spawnOwned('sleep', ['60'], '/');
  child.once('spawn', () => console.log(child.pid));
  setInterval(() => undefined, 1000);
`;

function identityOf(pid: number | undefined) {
  const identity = identifyProcess(pid ?? 0);
  if (identity === undefined) throw new Error(`no process ${pid}`);
  return identity;
}

describe('an owned process', () => {
  it('is ended by its identity, and only by that', async () => {
    const child = spawnOwned('sleep', ['60'], '/');
    await once(child, 'spawn');
    const identity = identityOf(child.pid);
    const impostor = { ...identity, startTicks: identity.startTicks - 1 };
    expect(isAlive(impostor)).toBe(false);
    await endProcess(impostor);
    expect(isAlive(identity)).toBe(true);
    await endProcess(identity);
    expect(isAlive(identity)).toBe(false);
  });

  it('dies with an owner that is killed with SIGKILL', async () => {
    const args = ['--input-type=module', '-e', OWNER];
    const owner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(owner.stdout, 'data')) as [Buffer];
    const child = identityOf(Number(line.toString()));
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    // The kernel delivers the signal with the owner's end; give the child its turn to die.
    while (isAlive(child)) await new Promise((turn) => setImmediate(turn));
    expect(isAlive(child)).toBe(false);
  });
});

describe('the record of a lab', () => {
  let directory = '';
  let file = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'lab-record-'));
    file = path.join(directory, 'lab.json');
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const recordOf = (owner: LabRecord['owner'], hosts: LabRecord['hosts'] = []): LabRecord => {
    return { owner, startedAtMs: 0, state: 'ready', hosts };
  };

  it('keeps a second lab out while its owner lives', async () => {
    await writeRecord(file, recordOf(identityOf(process.ppid)));
    await expect(clearStaleRecord(file)).rejects.toMatchObject({ code: 'LAB_FAILED' });
    expect(await readRecord(file)).toBeDefined();
  });

  it('makes way when its owner is dead, and ends what that left behind', async () => {
    const child = spawnOwned('sleep', ['60'], '/');
    await once(child, 'spawn');
    const left = identityOf(child.pid);
    const host = {
      name: 'host1',
      process: left,
      state: 'ready',
      phasesMs: {},
      startedAtMs: 0,
      forwards: [],
      consoleFile: '',
    } as const;
    const dead = { pid: process.pid + 1_000_000, startTicks: 1 };
    await writeRecord(file, recordOf(dead, [host]));
    expect(await clearStaleRecord(file)).toContain(String(dead.pid));
    expect(isAlive(left)).toBe(false);
    expect(await readRecord(file)).toBeUndefined();
  });

  it('is refused when it is something else', async () => {
    await writeRecord(file, JSON.parse('{"name":"not a record"}') as LabRecord);
    await expect(readRecord(file)).rejects.toMatchObject({ code: 'LAB_FAILED' });
  });
});
