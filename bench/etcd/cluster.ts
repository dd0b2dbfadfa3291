import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EtcdClient } from './client.ts';

export interface MemberSpec {
  readonly name: string;
  readonly argv: readonly string[];
  readonly clientEndpoint: string;
  readonly dataDir: string;
}

/** Clock ticks a second in /proc/PID/stat; 100 on every Linux Node runs on. */
const CLOCK_TICKS = 100;

const CODE_CACHE = join(import.meta.dirname, '../../build/bench/code-cache');

/**
 * What ours is started with, as a service manager would; other programs ignore it. By default every
 * thread of the pool would keep an arena of freed memory to itself, and freed buffers would stay
 * with the process once the first large one was freed; what a socket reads into is mapped by
 * itself, too. Compiled code is kept between starts.
 */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_COMPILE_CACHE: CODE_CACHE,
};

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

interface Running {
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  isGone: boolean;
}

/** A cluster whose members are child processes on loopback, ended by their own pids only. */
export class ProcessCluster {
  readonly dir: string;
  readonly members: readonly MemberSpec[];
  readonly #running = new Map<number, Running>();

  constructor(dir: string, members: readonly MemberSpec[]) {
    this.dir = dir;
    this.members = members;
    mkdirSync(dir, { recursive: true });
  }

  startMember(at: number): void {
    const { name, argv } = this.members[at]!;
    const log = openSync(join(this.dir, `${name}.log`), 'a');
    const child = spawn(argv[0]!, argv.slice(1), {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...ENVIRONMENT },
    });
    closeSync(log);
    const { promise, resolve } = Promise.withResolvers<void>();
    const running: Running = { child, exited: promise, isGone: false };
    child.once('exit', () => {
      running.isGone = true;
      resolve();
    });
    this.#running.set(at, running);
  }

  pid(at: number): number {
    return this.#running.get(at)?.child.pid ?? -1;
  }

  isAlive(at: number): boolean {
    return this.#running.get(at)?.isGone === false;
  }

  async kill(at: number, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const running = this.#running.get(at);
    if (running === undefined || running.isGone) return;
    running.child.kill(signal);
    await running.exited;
  }

  client(at: number): EtcdClient {
    return new EtcdClient(this.members[at]!.clientEndpoint);
  }

  /** The member that a majority of all members calls leader of one term, or -1. */
  async leader(clients: readonly EtcdClient[], timeoutMs = 500): Promise<number> {
    const states = await Promise.all(
      clients.map((client, at) =>
        this.isAlive(at) ? client.status(timeoutMs).catch(() => undefined) : undefined,
      ),
    );
    const named = states.filter((state) => state !== undefined && state.leaderId !== '0');
    for (const [key, votes] of Map.groupBy(named, (one) => `${one!.leaderId}@${one!.term}`))
      if (votes.length * 2 > this.members.length)
        return states.findIndex((state) => state?.memberId === key.split('@')[0]);
    return -1;
  }

  async waitLeader(clients: readonly EtcdClient[], timeoutMs = 30_000): Promise<number> {
    const deadline = performance.now() + timeoutMs;
    while (performance.now() < deadline) {
      const at = await this.leader(clients);
      if (at >= 0) return at;
      await sleep(20);
    }
    throw new Error(`${this.dir}: no leader within ${timeoutMs} ms; its members' logs are there`);
  }

  async start(): Promise<number> {
    for (const at of this.members.keys()) this.startMember(at);
    const clients = this.members.map((_, at) => this.client(at));
    try {
      return await this.waitLeader(clients);
    } finally {
      for (const client of clients) client.close();
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await Promise.all(this.members.map((_, at) => this.kill(at, signal)));
  }

  rssBytes(at: number): number {
    const status = readFileSync(`/proc/${this.pid(at)}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  }

  cpuSeconds(at: number): number {
    const stat = readFileSync(`/proc/${this.pid(at)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS;
  }

  diskBytes(at: number): number {
    const folder = this.members[at]!.dataDir;
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  }
}
