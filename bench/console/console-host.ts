import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { XenstoreClient } from '../../xenstore/client/client.ts';
import { socketLink } from '../../xenstore/client/link.ts';
import { loadAddon } from '../../xen/native/addon.ts';
import { consoleFrontend } from '../../xen/ring/console.ts';
import type { ConsoleRingEnd } from '../../xen/ring/console.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE_BYTES = 4096;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const AF_UNIX = 1;
const SOCK_DGRAM_NONBLOCK = 2 | 0o4000;
const MSG_DONTWAIT = 0x40;
const SENDTO: Readonly<Record<string, number>> = { x64: 44, arm64: 206 };

/** Whose certificate the service has. */
export interface ServiceFiles {
  readonly cluster: string;
  readonly host: string;
  readonly tls: { readonly ca: string; readonly cert: string; readonly key: string };
}

export interface ConsoleOptions {
  readonly rateLimit?: object;
  readonly logs?: object;
  readonly scrollBackBytes?: number;
}

/** The service as source; {@link ConsoleHost.main} may name a bundle instead. */
export const SERVICE_MAIN = 'bench/console/service-main.ts';

/** A console service as a process. */
export interface ConsoleProcess {
  readonly port: number;
  readonly metricsPort: number;
  readonly child: ChildProcess;
  readonly log: readonly Readonly<Record<string, unknown>>[];
  end(signal: NodeJS.Signals): Promise<void>;
}

/** A xenstore daemon, guests on rings in files, and a console service that may be killed. */
export class ConsoleHost {
  readonly directory: string;
  readonly socket: string;
  readonly logs: string;
  readonly store: XenstoreClient;
  /** What is run as the service. */
  main = SERVICE_MAIN;
  readonly #daemon: ChildProcess;

  private constructor(directory: string, daemon: ChildProcess, store: XenstoreClient) {
    this.directory = directory;
    this.socket = join(directory, 'xs');
    this.logs = join(directory, 'logs');
    this.store = store;
    this.#daemon = daemon;
  }

  static async start(directory: string): Promise<ConsoleHost> {
    mkdirSync(join(directory, 'rings'), { recursive: true });
    const socket = join(directory, 'xs');
    const daemon = spawn(
      process.execPath,
      ['services/xenstore/main.ts', '--socket', socket, '--journal', 'none'],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await new Promise<void>((resolve, reject) => {
      daemon.once('exit', () => reject(new Error('xenstored ended at its start')));
      daemon.stderr.on('data', (text: Buffer) => {
        if (text.toString().includes('serving on')) resolve();
      });
    });
    const store = await XenstoreClient.connect({ link: socketLink(socket) });
    return new ConsoleHost(directory, daemon, store);
  }

  async stop(): Promise<void> {
    this.store.close();
    const gone = once(this.#daemon, 'exit');
    this.#daemon.kill('SIGKILL');
    await gone;
  }

  /** Starts the service and waits until it serves. `port` 0 takes a free one. */
  async startService(
    files: ServiceFiles,
    options: ConsoleOptions,
    port = 0,
  ): Promise<ConsoleProcess> {
    const config = join(this.directory, 'console.json');
    const content = {
      ...files,
      listen: { address: '127.0.0.1', port },
      metrics: { address: '127.0.0.1', port: 0 },
      xenstoreSocket: this.socket,
      logs: { directory: this.logs },
      ...options,
    };
    writeFileSync(config, JSON.stringify(content));
    const flags = ['--max-old-space-size=192', '--max-semi-space-size=1'];
    const child = spawn(process.execPath, [...flags, this.main, '--config', config], {
      cwd: ROOT,
      env: {
        ...process.env,
        RING_DIRECTORY: join(this.directory, 'rings'),
        QUORUM0_ADDON: join(ROOT, 'build/xen/native/xen.node'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const log: Readonly<Record<string, unknown>>[] = [];
    const serving = await new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`console ended with ${code} at its start`)));
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line = JSON.parse(text) as Readonly<Record<string, unknown>>;
        log.push(line);
        if (line['msg'] === 'serving') resolve(line);
      });
    });
    return {
      port: Number(serving['port']),
      metricsPort: Number(serving['metricsPort']),
      child,
      log,
      end: async (signal) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, 'exit');
        child.kill(signal);
        await gone;
      },
    };
  }

  /** A domain as the toolstack leaves it: nodes written, then introduced. */
  async addGuest(domid: number, name = `guest-${domid}`): Promise<FileGuest> {
    const guest = new FileGuest(join(this.directory, 'rings'), domid);
    const at = `/local/domain/${domid}`;
    await this.store.write(`${at}/name`, name);
    await this.store.write(`${at}/console/ring-ref`, '1');
    await this.store.write(`${at}/console/port`, '2');
    await this.store.write(`${at}/console/type`, 'xenconsoled');
    await this.store.introduce(domid, 1, 1);
    return guest;
  }

  async removeGuest({ domid }: FileGuest): Promise<void> {
    await this.store.release(domid);
    await this.store.remove(`/local/domain/${domid}`);
  }
}

/** A guest's console driver, moved by polling; its page is a file and outlives any service. */
export class FileGuest {
  readonly domid: number;
  readonly ring: ConsoleRingEnd;
  readonly #address: Uint8Array;
  readonly #socket: number;

  constructor(directory: string, domid: number) {
    this.domid = domid;
    const addon = loadAddon();
    const fd = openSync(join(directory, `dom${domid}.page`), 'w+');
    writeSync(fd, new Uint8Array(PAGE_BYTES));
    const page = addon.map(fd, PAGE_BYTES, PROT_READ_WRITE, MAP_SHARED, 0);
    closeSync(fd);
    if (typeof page === 'number') throw new Error(`map of a console page: errno ${-page}`);
    this.ring = consoleFrontend(page);
    this.#socket = addon.syscall(addon.calls['socket'] ?? -1, AF_UNIX, SOCK_DGRAM_NONBLOCK, 0);
    const path = new TextEncoder().encode(join(directory, 'evtchn.sock'));
    this.#address = new Uint8Array(2 + path.length + 1);
    this.#address[0] = AF_UNIX;
    this.#address.set(path, 2);
  }

  /** Raises its event; false if the service is not there or has enough of them. */
  raise(): boolean {
    const number = new Uint8Array(Uint32Array.of(this.domid).buffer);
    const { length } = this.#address;
    const call = SENDTO[process.arch] ?? -1;
    const sent = loadAddon().syscall(
      call,
      this.#socket,
      number,
      4,
      MSG_DONTWAIT,
      this.#address,
      length,
    );
    return sent === 4;
  }

  /** Writes what has room; raises the event until the service has heard it. */
  async print(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const count = this.ring.writer.put(bytes.subarray(at)) ?? 0;
      at += count;
      this.raise();
      if (count === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    while (!this.raise()) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Reads what was typed into it. */
  typed(): Uint8Array {
    const taken = this.ring.reader.take();
    if (taken.kind !== 'bytes') return new Uint8Array(0);
    this.ring.reader.consumedTo((taken.from + taken.bytes.length) >>> 0);
    if (taken.bytes.length > 0) this.raise();
    return taken.bytes;
  }
}

/** A figure of /proc/PID/status in KiB. */
export function memoryKiB(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]);
}
