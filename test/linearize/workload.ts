import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sleep } from '../../bench/etcd/cluster.ts';
import type { ProcessCluster } from '../../bench/etcd/cluster.ts';
import { etcdBinary, ours, theirs } from '../../bench/etcd/targets.ts';
import { inflict, mountDisks, unmountDisks } from './nemesis.ts';
import type { Fault } from './nemesis.ts';
import { Namespaces } from './network.ts';

/** One line of a history, as linearize.py reads it. Times are milliseconds of one clock. */
interface Operation {
  readonly client: number;
  readonly op: 'put' | 'get';
  readonly key: string;
  readonly call: number;
  value?: string;
  result?: string | null;
  return: number | null;
  /** Null: outcome unknown. */
  ok: true | null;
}

export interface WorkloadOptions {
  readonly target?: 'ours' | 'etcd';
  readonly members?: number;
  readonly seconds: number;
  readonly faults: readonly Fault[];
  readonly seed?: number;
  readonly dir: string;
  readonly serializable?: boolean;
}

export interface WorkloadResult {
  readonly history: string;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly faults: number;
  /** Members that could not be read at the end; 0 when everything is back. */
  readonly unreadable: number;
}

const CLIENTS = 9;
const KEYS = 4;
const PAUSE_BETWEEN_MS = 12;
const FAULT_EVERY_MS = 2_500;
const TIMEOUT_MS = 1_000;
const FINAL_TIMEOUT_MS = 15_000;

/** Concurrent puts and gets on a few keys while members suffer; returns the recorded history. */
export async function runWorkload(options: WorkloadOptions): Promise<WorkloadResult> {
  const { target = 'ours', members: count = 3, faults, dir } = options;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const isCut = faults.includes('partition') || faults.includes('one-way');
  const network = isCut ? new Namespaces(count) : undefined;
  const timing = { heartbeatMs: 50, electionMs: 500 };
  const cluster =
    target === 'etcd'
      ? theirs((await etcdBinary()) ?? 'etcd', dir, timing)
      : ours(dir, { timing, count, ...(network && { place: (id) => network.place(id) }) });
  if (faults.includes('disk')) mountDisks(cluster);
  try {
    await cluster.start();
    return await record(cluster, network, options);
  } finally {
    await cluster.stop();
    if (faults.includes('disk')) unmountDisks(cluster);
    network?.remove();
  }
}

async function record(
  cluster: ProcessCluster,
  network: Namespaces | undefined,
  options: WorkloadOptions,
): Promise<WorkloadResult> {
  const random = seeded(options.seed ?? 1);
  const clients = Array.from({ length: CLIENTS }, (_, at) =>
    cluster.client(at % cluster.members.length),
  );
  const history: Operation[] = [];
  let written = 0;
  let faults = 0;
  const endMs = performance.now() + options.seconds * 1000;
  const client = async (at: number): Promise<void> => {
    while (performance.now() < endMs) {
      const key = `r${Math.floor(random() * KEYS)}`;
      const op = random() < 0.5 ? 'put' : 'get';
      const operation: Operation = {
        client: at,
        op,
        key,
        call: performance.now(),
        return: null,
        ok: null,
      };
      // Every value is written once, or the checker could not tell who wrote it.
      if (op === 'put') operation.value = String(++written);
      await perform(clients[at]!, operation, options.serializable ?? false, TIMEOUT_MS);
      history.push(operation);
      await sleep(PAUSE_BETWEEN_MS * (0.5 + random()));
    }
  };
  const nemesis = async (): Promise<void> => {
    while (options.faults.length > 0 && performance.now() + FAULT_EVERY_MS < endMs) {
      await sleep(FAULT_EVERY_MS * (0.5 + random()));
      const fault = options.faults[Math.floor(random() * options.faults.length)]!;
      const leader = await cluster.leader(clients.slice(0, cluster.members.length), 300);
      const somebody = Math.floor(random() * cluster.members.length);
      const victim = leader >= 0 && random() < 0.7 ? leader : somebody;
      console.error(
        `nemesis: ${fault} member ${victim + 1}${victim === leader ? ', leading' : ''}`,
      );
      await inflict(fault, { cluster, network, victim });
      faults++;
    }
  };
  await Promise.all([nemesis(), ...clients.map((_, at) => client(at))]);
  const unreadable = await finalReads(clients.slice(0, cluster.members.length), history);
  for (const one of clients) one.close();
  const file = join(options.dir, 'history.jsonl');
  writeFileSync(file, history.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const acknowledged = history.filter(({ ok }) => ok === true).length;
  return {
    history: file,
    acknowledged,
    unknown: history.length - acknowledged,
    faults,
    unreadable,
  };
}

type Client = ReturnType<ProcessCluster['client']>;

async function perform(
  client: Client,
  operation: Operation,
  serializable: boolean,
  timeoutMs: number,
): Promise<boolean> {
  const key = Buffer.from(operation.key);
  try {
    if (operation.op === 'put') await client.put(key, Buffer.from(operation.value!), timeoutMs);
    else {
      const value = await client.get(key, { serializable, timeoutMs });
      operation.result = value === undefined ? null : Buffer.from(value).toString();
    }
    operation.return = performance.now();
    operation.ok = true;
    return true;
  } catch {
    // The outcome stays unknown, and the checker allows for both.
    await sleep(PAUSE_BETWEEN_MS);
    return false;
  }
}

/** Everybody is back: every acknowledged write must be readable at every member. */
async function finalReads(clients: readonly Client[], history: Operation[]): Promise<number> {
  let unreadable = 0;
  for (const [at, client] of clients.entries())
    for (let key = 0; key < KEYS; key++) {
      const deadline = performance.now() + FINAL_TIMEOUT_MS;
      for (;;) {
        const operation: Operation = {
          client: CLIENTS + at,
          op: 'get',
          key: `r${key}`,
          call: performance.now(),
          return: null,
          ok: null,
        };
        if (await perform(client, operation, false, TIMEOUT_MS)) {
          history.push(operation);
          break;
        }
        if (performance.now() < deadline) continue;
        unreadable++;
        break;
      }
    }
  return unreadable;
}

function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const { values: args } = parseArgs({
    options: {
      target: { type: 'string', default: 'ours' },
      members: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '60' },
      faults: { type: 'string', default: 'kill,pause' },
      seed: { type: 'string', default: '1' },
      dir: { type: 'string', default: '/tmp/quorum0-linearize' },
      serializable: { type: 'boolean', default: false },
    },
  });
  const result = await runWorkload({
    target: args.target === 'etcd' ? 'etcd' : 'ours',
    members: Number(args.members),
    seconds: Number(args.seconds),
    faults: args.faults.split(',').filter((name) => name !== '') as Fault[],
    seed: Number(args.seed),
    dir: args.dir,
    serializable: args.serializable,
  });
  console.log(JSON.stringify(result));
  process.exit(0);
}
