import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAddon } from '../../xen/native/addon.ts';
import { openEventfd, openMemory } from '../../xen/native/linux.ts';
import { mapShared } from '../../xen/native/mapping.ts';
import { percentile } from '../figures.ts';
import { EventEnd, PAGE_BYTES } from './event-end.ts';

/** FIONREAD: how many bytes wait. The cheapest ioctl that writes to its argument. */
const FIONREAD = 0x541b;

const ROUND_MS = 500;
const ROUNDS = 3;
const CALLS_PER_LOOK = 1000;
const EVENT_WARM_UP = 2_000;
const EVENT_ROUND_TRIPS = 40_000;

/** Calls a second of the best round, for this machine has other things to do as well. */
function bestRate(call: () => void): number {
  const rates = Array.from({ length: ROUNDS }, () => {
    const startedAtMs = performance.now();
    let calls = 0;
    let elapsedMs = 0;
    for (; elapsedMs < ROUND_MS; elapsedMs = performance.now() - startedAtMs) {
      for (let look = 0; look < CALLS_PER_LOOK; look++) call();
      calls += CALLS_PER_LOOK;
    }
    return (calls / elapsedMs) * 1000;
  });
  return Math.max(...rates);
}

export interface CallRates {
  readonly ioctl: number;
  readonly syscall: number;
  /** Node's own cheapest system call, for comparison. */
  readonly nodeBuiltIn: number;
  readonly mapAndUnmap: number;
}

/** Calls a second through the addon, on this machine, without a hypervisor. */
export function measureCalls(): CallRates {
  const addon = loadAddon();
  const fd = openMemory('bench', PAGE_BYTES);
  const waiting = new Int32Array(1);
  const getpid = addon.calls['getpid'] ?? -1;
  const getuid = process.getuid;
  const rates = {
    ioctl: bestRate(() => addon.ioctl(fd, FIONREAD, waiting)),
    syscall: bestRate(() => addon.syscall(getpid)),
    nodeBuiltIn: bestRate(() => getuid?.()),
    mapAndUnmap: bestRate(() => {
      mapShared({ fd, lengthBytes: PAGE_BYTES, writable: true, object: 'bench' }).unmap();
    }),
  };
  closeSync(fd);
  return rates;
}

export interface EventRates {
  readonly roundTripsPerSecond: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

/**
 * Two processes share a page and wake each other: each reads the other's word, writes its own, and
 * kicks. An eventfd stands in for the event channel.
 */
export async function measureEvents(): Promise<EventRates> {
  const [mine, theirs] = [openEventfd(), openEventfd()];
  const memory = openMemory('bench ring', PAGE_BYTES);
  const peer = spawn(
    process.execPath,
    [fileURLToPath(new URL('programs/event-peer.ts', import.meta.url))],
    {
      stdio: ['ignore', 'inherit', 'inherit', theirs, mine, memory],
    },
  );
  const end = new EventEnd({ wake: mine, kick: theirs, memory, ownWord: 0, peerWord: 1 });
  try {
    await end.roundTrips(EVENT_WARM_UP);
    const startedAtMs = performance.now();
    const samplesUs = await end.roundTrips(EVENT_ROUND_TRIPS);
    const seconds = (performance.now() - startedAtMs) / 1000;
    return {
      roundTripsPerSecond: samplesUs.length / seconds,
      p50Us: percentile(samplesUs, 0.5),
      p99Us: percentile(samplesUs, 0.99),
    };
  } finally {
    peer.kill();
    end.close();
    for (const fd of [mine, theirs, memory]) closeSync(fd);
  }
}
