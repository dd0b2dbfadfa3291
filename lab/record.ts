/**
 * The file that says who runs a lab: pids with start times, ports, how far each host is. Whoever
 * owns the hosts rewrites it on every change; everybody else reads it. A record whose owner is
 * dead is the trace of a crash and is cleaned up.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { ToolstackError } from '../model/errors.ts';
import type { HostState } from './host.ts';
import type { PhaseTimes } from './phases.ts';
import { endProcess, isAlive } from './process.ts';
import type { ProcessIdentity } from './process.ts';
import type { PortForward } from './qemu.ts';

export interface HostRecord {
  readonly name: string;
  readonly process: ProcessIdentity;
  readonly state: HostState;
  /** Why it ended. */
  readonly reason?: string;
  /** The boot phase going on. */
  readonly phase?: string;
  readonly phasesMs: PhaseTimes;
  readonly startedAtMs: number;
  readonly forwards: readonly PortForward[];
  readonly consoleFile: string;
}

export interface LabRecord {
  readonly owner: ProcessIdentity;
  readonly startedAtMs: number;
  /** `failed`: the owner gave up and says why in `failure`. */
  readonly state: 'preparing' | 'booting' | 'ready' | 'failed';
  readonly failure?: string;
  readonly hosts: readonly HostRecord[];
}

/** Reads the record; undefined when no lab runs or ran here. */
export async function readRecord(file: string): Promise<LabRecord | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed: unknown = JSON.parse(text);
  if (isRecord(parsed)) return parsed;
  throw new ToolstackError('LAB_FAILED', `${file} is not a lab record; remove it`);
}

/** Writes the record in one step: a reader sees the old one or the new one. */
export async function writeRecord(file: string, record: LabRecord): Promise<void> {
  const work = `${file}.${process.pid}`;
  await writeFile(work, `${JSON.stringify(record, null, 1)}\n`);
  await rename(work, file);
}

/**
 * Makes way for a new lab: removes the record of an owner that died, and any process of it that is
 * somehow left. Returns a line about it when there was one.
 *
 * @throws ToolstackError LAB_FAILED when the lab is running.
 */
export async function clearStaleRecord(file: string): Promise<string | undefined> {
  const record = await readRecord(file);
  if (record === undefined) return undefined;
  if (isAlive(record.owner) && record.owner.pid !== process.pid)
    throw new ToolstackError(
      'LAB_FAILED',
      `a lab runs here already (pid ${record.owner.pid}); stop it with: npm run lab -- down`,
    );
  const left = record.hosts.filter((host) => isAlive(host.process));
  await Promise.all(left.map((host) => endProcess(host.process)));
  await rm(file, { force: true });
  if (record.state === 'failed') return undefined;
  return `the last lab's process ${record.owner.pid} was killed; ${left.length} QEMU left behind`;
}

function isRecord(value: unknown): value is LabRecord {
  if (typeof value !== 'object' || value === null) return false;
  return 'owner' in value && 'hosts' in value && Array.isArray(value.hosts) && 'state' in value;
}
