/** How much memory the running system uses, from the kernel's own accounts. */
import { readFileSync, readdirSync } from 'node:fs';

/** Source: proc(5), /proc/meminfo. */
export interface MemoryUse {
  readonly totalKiB: number;
  readonly freeKiB: number;
  /** What new programs could get, page cache reclaimed. */
  readonly availableKiB: number;
  /** Total minus available: everything that cannot be had back, the unpacked image included. */
  readonly usedKiB: number;
  /** The root file system: the unpacked image. */
  readonly sharedKiB: number;
  readonly slabKiB: number;
  readonly anonymousKiB: number;
}

export interface ProcessMemory {
  readonly pid: number;
  readonly command: string;
  readonly residentKiB: number;
  readonly anonymousKiB: number;
}

/** Reads the `Name:   123 kB` lines of /proc/meminfo or /proc/PID/status. Pure. */
export function parseKiBLines(text: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^([A-Za-z_()]+):\s+(\d+) kB$/.exec(line) ?? [];
    if (name !== undefined) values.set(name, Number(value));
  }
  return values;
}

export function readMemoryUse(): MemoryUse {
  const values = parseKiBLines(readFileSync('/proc/meminfo', 'utf8'));
  const get = (name: string): number => values.get(name) ?? 0;
  return {
    totalKiB: get('MemTotal'),
    freeKiB: get('MemFree'),
    availableKiB: get('MemAvailable'),
    usedKiB: get('MemTotal') - get('MemAvailable'),
    sharedKiB: get('Shmem'),
    slabKiB: get('Slab'),
    anonymousKiB: get('AnonPages'),
  };
}

/** Every process with memory of its own; kernel threads have none. */
export function readProcesses(): readonly ProcessMemory[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const status = readIfThere(`/proc/${pid}/status`);
    const values = parseKiBLines(status);
    const residentKiB = values.get('VmRSS');
    if (residentKiB === undefined) return [];
    const command = readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return [{ pid: Number(pid), command, residentKiB, anonymousKiB: values.get('RssAnon') ?? 0 }];
  });
}

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
