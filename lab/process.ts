/**
 * Processes the lab starts and must never leave behind. A child carries the kernel's parent-death
 * signal, so it dies with us however we die; on disk it is known by pid and start time, so that a
 * later process with the same pid is never mistaken for it.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** One process of this boot of the machine. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks after boot at which it started. Source: proc(5), /proc/pid/stat field 22. */
  readonly startTicks: number;
}

const POLL_MS = 20;
/** How long a process may take to end on SIGTERM before it gets SIGKILL. */
const GRACE_MS = 3000;
/** A killed process may sit in the kernel this long, flushing, before it is gone. */
const KILL_WAIT_MS = 10_000;
/** Position of `starttime` after the command's closing parenthesis: field 22, counted from 3. */
const START_TIME_INDEX = 22 - 3;

/** Identifies a running process; undefined when there is none, or only its corpse. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const fields = statFields(pid);
  const state = fields?.[0];
  if (fields === undefined || state === 'Z' || state === 'X') return undefined;
  return { pid, startTicks: Number(fields[START_TIME_INDEX]) };
}

/** True while exactly this process runs (and not another that got its pid). */
export function isAlive(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startTicks === identity.startTicks;
}

/** Ends a process: SIGTERM, a few seconds of grace, SIGKILL. Returns when it is gone. */
export async function endProcess(identity: ProcessIdentity, graceMs = GRACE_MS): Promise<void> {
  if (graceMs > 0) {
    signal(identity, 'SIGTERM');
    if (await isGone(identity, graceMs)) return;
  }
  signal(identity, 'SIGKILL');
  await isGone(identity, KILL_WAIT_MS);
}

/** Sends `name` to the process if it still is the one meant. */
export function signal(identity: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch (error) {
    // It ended between the look and the signal: what we wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Starts a child that the kernel kills when this process ends in any way, kill -9 included. It gets
 * a session of its own, so a Ctrl-C at the terminal reaches us alone and we end it in order.
 */
export function spawnOwned(command: string, args: readonly string[], cwd: string): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'KILL', '--', command, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function isGone(identity: ProcessIdentity, waitMs: number): Promise<boolean> {
  for (let waited = 0; waited <= waitMs; waited += POLL_MS) {
    if (!isAlive(identity)) return true;
    await delay(POLL_MS);
  }
  return false;
}

/** Fields of /proc/pid/stat from the third on; the second may hold spaces and parentheses. */
function statFields(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
