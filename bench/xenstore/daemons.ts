import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import { removeJournal } from '../../services/xenstore/journal-place.ts';
import type { StockXenstore } from './stock.ts';

const run = promisify(execFile);

const HERE = import.meta.dirname;
const CHECKOUT = path.resolve(HERE, '../..');
const BUILT = path.join(CHECKOUT, 'build/bench/xenstore');

/** How long a daemon may take until it accepts connections. */
const START_MS = 20_000;
const RETRY_MS = 20;

/** Daemon on the first CPU, client on the second, so that all see the same machine. */
const DAEMON_CPU = '0';
export const CLIENT_CPU = '1';

const PAGE_BYTES = 4096;

/** Who is measured: ours, C xenstored, oxenstored. */
export type Kind = 'ours' | 'c' | 'ox';

/** A daemon that serves on a socket of its own. */
export interface RunningDaemon {
  readonly kind: Kind;
  readonly socketPath: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Compiles the client and the stand-in for a hypervisor, which is all the stock daemons lack. */
export async function compileTools(
  stock: StockXenstore,
): Promise<{ xsbench: string; shim: string }> {
  await mkdir(BUILT, { recursive: true });
  const xsbench = path.join(BUILT, 'xsbench');
  const shim = path.join(BUILT, 'fakexen.so');
  const flags = ['-O2', '-Wall', '-Wextra'];
  await run('cc', [...flags, '-o', xsbench, path.join(HERE, 'xsbench.c'), '-lpthread']);
  const source = path.join(HERE, 'fakexen/fakexen.c');
  const include = `-I${stock.includePath}`;
  await run('cc', [...flags, '-shared', '-fPIC', include, '-o', shim, source, '-ldl']);
  return { xsbench, shim };
}

/** Starts a daemon afresh, pinned to its CPU, and waits until it accepts connections. */
export async function startDaemon(
  kind: Kind,
  stock: StockXenstore,
  shim: string,
): Promise<RunningDaemon> {
  const directory = await mkdtemp(path.join(tmpdir(), `bench-xs-${kind}-`));
  const socketPath = path.join(directory, 'socket');
  const child = kind === 'ours' ? ours(socketPath) : await peer(kind, directory, stock, shim);
  await accepting(child, socketPath, kind);
  return {
    kind,
    socketPath,
    pid: child.pid!,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      // It may lie in shared memory, with a link to it here.
      removeJournal(`${socketPath}.journal`);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function pinned(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): ChildProcess {
  return spawn('taskset', ['-c', DAEMON_CPU, command, ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
}

function ours(socketPath: string): ChildProcess {
  const args = [...NODE_FLAGS, bundlePath(), '--socket', socketPath];
  return pinned(process.execPath, args, {});
}

/** Our daemon's program. PREREQUISITE_MISSING if it was not built. */
export function bundlePath(): string {
  const bundle = path.join(CHECKOUT, 'build/bin/xenstored.mjs');
  if (existsSync(bundle)) return bundle;
  throw new ToolstackError('PREREQUISITE_MISSING', `${bundle} is absent; run: make build`);
}

/** As the npm script starts it: a small young generation keeps the daemon's memory small. */
export const NODE_FLAGS = ['--max-semi-space-size=1', '--optimize-for-size'] as const;

/** A stock daemon as Debian ships it; only hypervisor calls are replaced, by the shim. */
async function peer(
  kind: 'c' | 'ox',
  directory: string,
  stock: StockXenstore,
  shim: string,
): Promise<ChildProcess> {
  const ring = path.join(directory, 'xsd_kva');
  await writeFile(path.join(directory, 'xsd_port'), '1');
  await writeFile(ring, '');
  await truncate(ring, PAGE_BYTES);
  const env = {
    FAKEXEN_DIR: directory,
    FAKEXEN_SOCKET: path.join(directory, 'socket'),
    FAKEXEN_ALIVE: '1',
    LD_PRELOAD: shim,
    LD_LIBRARY_PATH: stock.libraryPath,
    XENSTORED_RUNDIR: directory,
  };
  if (kind === 'c') {
    const args = ['--no-fork', '--pid-file', path.join(directory, 'pid')];
    return pinned(stock.program('xenstored'), args, env);
  }
  const configuration = path.join(directory, 'oxenstored.conf');
  await writeFile(configuration, oxenstoredConfiguration(directory));
  const args = ['--no-fork', '--no-access-log', '--config-file', configuration];
  return pinned(stock.program('oxenstored'), args, env);
}

/** The values Debian's oxenstored.conf has, with this directory for its files. */
function oxenstoredConfiguration(directory: string): string {
  return [
    `pid-file = ${directory}/pid`,
    'test-eagain = false',
    'merge-activate = true',
    'perms-activate = true',
    'perms-watch-activate = true',
    'quota-activate = true',
    'quota-maxentity = 1000',
    'quota-maxsize = 2048',
    'quota-maxwatch = 100',
    'quota-transaction = 10',
    'quota-maxrequests = 1024',
    'quota-path-max = 1024',
    'persistent = false',
    `xenstored-log-file = ${directory}/log`,
    `xenstored-kva = ${directory}/xsd_kva`,
    `xenstored-port = ${directory}/xsd_port`,
    '',
  ].join('\n');
}

async function accepting(child: ChildProcess, socketPath: string, kind: Kind): Promise<void> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    if (await accepts(socketPath)) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  child.kill('SIGKILL');
  throw new ToolstackError('INTERNAL', `${kind}: no daemon on ${socketPath} after ${START_MS} ms`);
}

function accepts(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
