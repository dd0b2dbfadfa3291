import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ProcessCluster } from './cluster.ts';
import { fetchDebianPackage } from '../../appliance/debian.ts';
import { ToolstackError } from '../../model/errors.ts';

/** Timings of both services in one run. */
export interface Timing {
  readonly heartbeatMs: number;
  readonly electionMs: number;
}

export const DEFAULT_TIMING: Timing = { heartbeatMs: 100, electionMs: 1_000 };
const MEMBERS = [1, 2, 3];
/** Below the ports that Linux gives out, and different for programs that run at once. */
const PORT_BASE = 15_000 + (process.pid % 250) * 64;
const OUR_PORT = PORT_BASE;
const ETCD_PORT = PORT_BASE + 32;

const PROGRAMS = { 'kv-server': './kv-server.ts', proposer: './proposer.ts' } as const;

/** Compiles a program into one file, as services are: starting from sources takes far longer. */
function bundled(name: keyof typeof PROGRAMS): string {
  const outfile = join(import.meta.dirname, `../../build/bench/${name}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, PROGRAMS[name])],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // LevelDB's addon is found beside its package.
    external: ['classic-level'],
    banner: {
      js:
        "import { createRequire } from 'node:module';" +
        'const require = createRequire(import.meta.url);',
    },
  });
  return outfile;
}

/** Where a member runs, when not simply on loopback. */
export interface Place {
  readonly address: string;
  /** Put before the command line: `ip netns exec NAME`. */
  readonly argv: readonly string[];
}

export interface OurOptions {
  readonly timing?: Timing;
  readonly count?: number;
  readonly place?: (id: number) => Place;
}

/**
 * Young garbage is collected early and the heap grows with what is in it, not with what the machine
 * would have. With so low a limit it would grow by less than a third between two full collections,
 * which then take half of a busy member's time: it may double.
 */
export const NODE_FLAGS = [
  '--max-semi-space-size=8',
  '--max-old-space-size=256',
  '--heap-growing-percent=100',
];

const LOOPBACK: Place = { address: '127.0.0.1', argv: [] };

/** Members of our key-value server; three unless told otherwise. */
export function ours(dir: string, options: OurOptions = {}): ProcessCluster {
  const { timing = DEFAULT_TIMING, count = MEMBERS.length, place = () => LOOPBACK } = options;
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  const peer = (id: number): string => `${place(id).address}:${OUR_PORT + id * 2 + 1}`;
  const server = bundled('kv-server');
  const members = ids.map((id) => `${id}=${peer(id)}`).join(',');
  return new ProcessCluster(
    dir,
    ids.map((id) => {
      const clientEndpoint = `${place(id).address}:${OUR_PORT + id * 2}`;
      const dataDir = join(dir, `data-${id}`);
      const argv = [...place(id).argv, process.execPath, ...NODE_FLAGS, server];
      argv.push('--id', String(id), '--dir', dataDir, '--client', clientEndpoint);
      argv.push('--members', members, '--heartbeat-ms', String(timing.heartbeatMs));
      argv.push('--election-ms', String(timing.electionMs));
      return { name: `member-${id}`, argv, clientEndpoint, dataDir };
    }),
  );
}

/** The command line of a member that proposes to itself, and the members it needs beside it. */
export function proposer(dir: string, seconds: number) {
  const cluster = ours(dir);
  const [own, ...others] = cluster.members;
  const members = own!.argv[own!.argv.indexOf('--members') + 1]!;
  const argv = [process.execPath, ...NODE_FLAGS, bundled('proposer'), '--dir', own!.dataDir];
  argv.push('--members', members, '--seconds', String(seconds));
  return { argv, others: others.map((_, at) => at + 1), cluster };
}

/**
 * Where etcd's server is: `QUORUM0_ETCD`, what is installed, else Debian's package, unpacked and
 * not installed so that nothing starts it as a service. Undefined where even that cannot be had.
 */
export async function etcdBinary(): Promise<string | undefined> {
  const candidates = [process.env['QUORUM0_ETCD'], '/usr/bin/etcd', '/usr/local/bin/etcd'];
  const installed = candidates.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return installed;
  try {
    return join((await fetchDebianPackage('etcd-server')).root, 'usr/bin/etcd');
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'PREREQUISITE_MISSING') return undefined;
    throw error;
  }
}

/** Three members of Debian's etcd with its defaults but for the timings. */
export function theirs(binary: string, dir: string, timing = DEFAULT_TIMING): ProcessCluster {
  const client = (id: number): string => `127.0.0.1:${ETCD_PORT + id * 2}`;
  const peer = (id: number): string => `http://127.0.0.1:${ETCD_PORT + id * 2 + 1}`;
  const cluster = MEMBERS.map((id) => `m${id}=${peer(id)}`).join(',');
  return new ProcessCluster(
    dir,
    MEMBERS.map((id) => {
      const dataDir = join(dir, `data-${id}`);
      const argv = [binary, '--name', `m${id}`, '--data-dir', dataDir];
      argv.push('--listen-client-urls', `http://${client(id)}`);
      argv.push('--advertise-client-urls', `http://${client(id)}`);
      argv.push('--listen-peer-urls', peer(id), '--initial-advertise-peer-urls', peer(id));
      argv.push('--initial-cluster', cluster, '--initial-cluster-state', 'new');
      argv.push('--heartbeat-interval', String(timing.heartbeatMs));
      argv.push('--election-timeout', String(timing.electionMs));
      if (timing !== DEFAULT_TIMING) argv.push('--pre-vote');
      return { name: `etcd-${id}`, argv, clientEndpoint: client(id), dataDir };
    }),
  );
}
