import { spawn } from 'node:child_process';
import { percentile } from '../figures.ts';
import { sleep } from './cluster.ts';
import type { ProcessCluster } from './cluster.ts';
import type { EtcdClient } from './client.ts';
import { load } from './load.ts';
import type { LoadResult } from './load.ts';
import { proposer } from './targets.ts';

export const LOOPS = [1, 16, 256] as const;
const CHANNELS = 4;
const VALUE = Buffer.alloc(256, 0x61);
const KEYS = 10_000;
const WARM_UP_SECONDS = 1;
const SECONDS = 4;

const key = (number: number): Buffer => Buffer.from(`k/${String(number).padStart(10, '0')}`);

export interface Throughput {
  readonly puts: readonly LoadResult[];
  readonly reads: readonly LoadResult[];
}

/** Closed loops of puts, then of linearizable reads, over four channels to the leader. */
export async function throughput(cluster: ProcessCluster): Promise<Throughput> {
  const leader = await cluster.start();
  const channels = Array.from({ length: CHANNELS }, () => cluster.client(leader));
  const channel = (loop: number): EtcdClient => channels[loop % CHANNELS]!;
  const measure = (loops: number, operation: (loop: number, round: number) => Promise<unknown>) =>
    load({ loops, seconds: SECONDS, warmUpSeconds: WARM_UP_SECONDS, operation });
  const place = (loop: number, round: number): Buffer => key((loop * 7919 + round) % KEYS);
  try {
    const puts: LoadResult[] = [];
    for (const loops of LOOPS)
      puts.push(await measure(loops, (loop, at) => channel(loop).put(place(loop, at), VALUE)));
    await fill(channels, KEYS);
    const reads: LoadResult[] = [];
    for (const loops of LOOPS)
      reads.push(await measure(loops, (loop, at) => channel(loop).get(place(loop, at))));
    return { puts, reads };
  } finally {
    for (const one of channels) one.close();
    await cluster.stop();
  }
}

async function fill(channels: readonly EtcdClient[], keys: number): Promise<void> {
  let next = 0;
  const loop = async (at: number): Promise<void> => {
    while (next < keys) await channels[at % channels.length]!.put(key(next++), VALUE, 30_000);
  };
  await Promise.all(Array.from({ length: 128 }, (_, at) => loop(at)));
}

/** Milliseconds from SIGKILL of the leader until a survivor names another one, per run. */
export async function failovers(cluster: ProcessCluster, runs: number): Promise<number[]> {
  await cluster.start();
  const clients = cluster.members.map((_, at) => cluster.client(at));
  const durations: number[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      const leader = await cluster.waitLeader(clients);
      const { term } = await clients[leader]!.status();
      // Not in step with the heartbeats.
      await sleep(1_500 + ((run * 137) % 500));
      const started = performance.now();
      const killed = cluster.kill(leader);
      const survivors = clients.filter((_, at) => at !== leader);
      for (;;) {
        const states = await Promise.all(
          survivors.map((client) => client.status(250).catch(() => undefined)),
        );
        if (states.some((one) => one && one.term > term && one.leaderId !== '0')) break;
        await sleep(2);
      }
      durations.push(performance.now() - started);
      await killed;
      cluster.startMember(leader);
      await caughtUp(clients, leader);
    }
    return durations;
  } finally {
    for (const client of clients) client.close();
    await cluster.stop();
  }
}

async function caughtUp(clients: readonly EtcdClient[], member: number): Promise<void> {
  for (;;) {
    const states = await Promise.all(
      clients.map((client) => client.status(250).catch(() => undefined)),
    );
    const most = Math.max(...states.map((one) => one?.applied ?? 0));
    if ((states[member]?.applied ?? -1) >= most - 1) return;
    await sleep(20);
  }
}

export interface Size {
  readonly rssMiB: number;
  readonly diskMiB: number;
  /** SIGKILL of a follower, then start to a linearizable read there, milliseconds. */
  readonly restartMs: number;
}

/** Memory, disk and restart with `keys` keys of 256 bytes. */
export async function size(cluster: ProcessCluster, keys: number): Promise<Size> {
  const leader = await cluster.start();
  const channels = Array.from({ length: CHANNELS }, () => cluster.client(leader));
  const follower = (leader + 1) % cluster.members.length;
  const client = cluster.client(follower);
  try {
    await fill(channels, keys);
    await sleep(2_000);
    const members = cluster.members.map((_, at) => at);
    const rss = Math.max(...members.map((at) => cluster.rssBytes(at)));
    const disk = Math.max(...members.map((at) => cluster.diskBytes(at)));
    const restarts: number[] = [];
    for (let run = 0; run < 5; run++) {
      restarts.push(await restart(cluster, { follower, client, last: key(keys - 1) }));
      await sleep(500);
    }
    const MIB = 1024 * 1024;
    return { rssMiB: rss / MIB, diskMiB: disk / MIB, restartMs: percentile(restarts, 0.5) };
  } finally {
    for (const one of [...channels, client]) one.close();
    await cluster.stop();
  }
}

async function restart(
  cluster: ProcessCluster,
  options: { readonly follower: number; readonly client: EtcdClient; readonly last: Buffer },
): Promise<number> {
  const { follower, client, last } = options;
  await cluster.kill(follower);
  const started = performance.now();
  cluster.startMember(follower);
  for (;;) {
    const value = await client.get(last, { timeoutMs: 2_000 }).catch(() => undefined);
    if (value !== undefined) return performance.now() - started;
    await sleep(5);
  }
}

export interface InProcess {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly syncsPerCommand: number;
}

/** 256 proposals in flight inside the leader's process, two other members beside it. */
export async function inProcess(dir: string): Promise<InProcess> {
  const { argv, others, cluster } = proposer(dir, SECONDS);
  for (const at of others) cluster.startMember(at);
  const child = spawn(argv[0]!, argv.slice(1), { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  try {
    await new Promise((resolve) => child.once('exit', resolve));
    return JSON.parse(output) as InProcess;
  } finally {
    child.kill('SIGKILL');
    await cluster.stop();
  }
}
