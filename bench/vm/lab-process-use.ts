/**
 * Runs inside a control domain of ours, by an order to its init: what each process uses, as JSON.
 * Its argument is for how many seconds it looks.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessUse } from './lab-contender.ts';

/** Clock ticks in a second, as /proc counts: USER_HZ. */
const TICKS_PER_S = 100;

interface Process {
  readonly name: string;
  readonly residentKiB: number;
  readonly cpuS: number;
}

/** Every process with memory of its own, by pid. */
function processes(): ReadonlyMap<string, Process> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid) => {
      const [status, stat, command] = ['status', 'stat', 'cmdline'].map((file) =>
        readIfThere(`/proc/${pid}/${file}`),
      );
      const resident = /^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1];
      const name = /\/srv\/([a-z-]+)\./.exec(command ?? '')?.[1] ?? 'init';
      const fields = (stat ?? '').replace(/^.*\) /s, '').split(' ');
      const cpuS = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
      return resident === undefined ? [] : [[pid, { name, residentKiB: Number(resident), cpuS }]];
    }),
  );
}

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}

const before = processes();
const sinceMs = performance.now();
await delay(Number(process.argv[2]) * 1000);
const after = processes();
const elapsedS = (performance.now() - sinceMs) / 1000;
const uses = [...after].flatMap(([pid, { name, residentKiB, cpuS }]): ProcessUse[] => {
  const cpuPercent = ((cpuS - (before.get(pid)?.cpuS ?? cpuS)) / elapsedS) * 100;
  return Number(pid) === process.pid ? [] : [{ name, residentKiB, cpuPercent }];
});
process.stdout.write(`${JSON.stringify(uses)}\n`);
