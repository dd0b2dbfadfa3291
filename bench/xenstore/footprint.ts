/**
 * What the daemon takes of a machine: memory a domain, work while idle, time to start.
 * Alone: `node bench/xenstore/footprint.ts`, within a minute.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { removeJournal } from '../../services/xenstore/journal-place.ts';
import { PacketDecoder, encodePacket, strings } from '../../xenstore/client/packet.ts';
import { XS } from '../../xenstore/wire.ts';
import { percentile, readable } from '../figures.ts';
import type { BenchTable } from '../figures.ts';
import { NODE_FLAGS, bundlePath } from './daemons.ts';

const DOMAINS = 1000;
/** Nodes of a domain and watches on its own connection: about what a toolstack and a guest make. */
const NODES = 40;
const WATCHES = 2;

const STARTS = 7;
const RETRY_MS = 1;
const START_MS_MAX = 20_000;

/** Until a compaction at rest is over, and the collection of garbage after it. */
const REST_MS = 12_000;
const IDLE_MS = 10_000;

/** Clock ticks of /proc/PID/stat. Source: proc(5), sysconf(_SC_CLK_TCK), 100 on Linux. */
const TICK_MS = 10;

/** A daemon that is killed and started again, with its socket in a directory of its own. */
class Subject {
  readonly #directory = mkdtempSync(`${tmpdir()}/bench-xs-footprint-`);
  readonly #socketPath = `${this.#directory}/socket`;
  #child: ChildProcess | undefined;

  /** Starts it; resolves with the milliseconds from the spawn to its first answer. */
  async start(): Promise<number> {
    const args = [...NODE_FLAGS, bundlePath(), '--socket', this.#socketPath];
    const startMs = performance.now();
    this.#child = spawn(process.execPath, args, { stdio: 'ignore' });
    for (;;) {
      const client = await this.connect().catch(() => undefined);
      if (client !== undefined) {
        await client.ask(XS.READ, '/');
        client.close();
        return performance.now() - startMs;
      }
      if (performance.now() - startMs > START_MS_MAX) throw new Error('the daemon does not start');
      await pause(RETRY_MS);
    }
  }

  connect(): Promise<Client> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#socketPath);
      socket.once('connect', () => resolve(new Client(socket)));
      socket.once('error', reject);
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  removeJournal(): void {
    removeJournal(`${this.#socketPath}.journal`);
  }

  /** Ends it and removes all it left. */
  async end(): Promise<void> {
    await this.kill();
    this.removeJournal();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  residentKb(): number {
    return field(readFileSync(`/proc/${this.#child?.pid}/status`, 'latin1'), 'VmRSS');
  }

  /** Milliseconds of CPU and times that a thread woke up, so far. */
  activity(): { readonly cpuMs: number; readonly wakeUps: number } {
    const process = `/proc/${this.#child?.pid}`;
    // The name in brackets may hold spaces: fields are counted from behind it.
    const fields = readFileSync(`${process}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    const wakeUps = readdirSync(`${process}/task`)
      .map((task) => readFileSync(`${process}/task/${task}/status`, 'latin1'))
      .reduce((sum, status) => sum + field(status, 'voluntary_ctxt_switches'), 0);
    return { cpuMs, wakeUps };
  }
}

/** A raw connection that asks and counts answers. */
class Client {
  readonly #socket: Socket;
  readonly #decoder = new PacketDecoder();
  #left = 0;
  #onAnswered: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    // A daemon that is killed resets its peers.
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Uint8Array) => {
      for (const { type } of this.#decoder.push(bytes) ?? [])
        if (type !== XS.WATCH_EVENT && --this.#left === 0) this.#onAnswered?.();
    });
  }

  /** Resolves when all that was posted and this is answered. */
  ask(type: number, ...parts: readonly string[]): Promise<void> {
    this.post(type, ...parts);
    return new Promise((resolve) => (this.#onAnswered = resolve));
  }

  post(type: number, ...parts: readonly string[]): void {
    this.#left++;
    this.#socket.write(encodePacket({ type, reqId: 1, txId: 0, payload: strings(...parts) }));
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Measures our daemon and returns the table of the page. */
export async function footprint(): Promise<BenchTable> {
  const subject = new Subject();
  try {
    const empty: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      await subject.kill();
      subject.removeJournal();
      empty.push(await subject.start());
    }
    await pause(REST_MS);
    const emptyKb = subject.residentKb();
    for (let domid = 1; domid <= DOMAINS; domid++) await makeDomain(subject, domid);
    await pause(REST_MS);
    const fullKb = subject.residentKb();
    const before = subject.activity();
    await pause(IDLE_MS);
    const after = subject.activity();
    const full: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      await subject.kill();
      full.push(await subject.start());
    }
    return tableOf([
      ['Resident memory, empty, MiB', emptyKb / 1024],
      [`Resident memory, ${DOMAINS} domains, MiB`, fullKb / 1024],
      ['Memory a domain, kB', (fullKb - emptyKb) / DOMAINS],
      [`CPU in ${IDLE_MS / 1000} s idle, ms`, after.cpuMs - before.cpuMs],
      [`Wake-ups in ${IDLE_MS / 1000} s idle`, after.wakeUps - before.wakeUps],
      ['Spawn to first answer, empty, ms', percentile(empty, 0.5)],
      [`After kill -9 with ${DOMAINS} domains, ms`, percentile(full, 0.5)],
    ]);
  } finally {
    await subject.end();
  }
}

/** Introduced, with nodes and watches, and a connection that stays. */
async function makeDomain(subject: Subject, domid: number): Promise<void> {
  const client = await subject.connect();
  client.post(XS.INTRODUCE, `${domid}`, '1', '1');
  const home = `/local/domain/${domid}`;
  for (let index = 0; index < NODES; index++)
    client.post(XS.WRITE, `${home}/device/vif/${index % 4}/key-${index}`, `value-${index}`);
  for (let index = 1; index < WATCHES; index++)
    client.post(XS.WATCH, `${home}/device/vif/${index}`, `token-${index}`);
  await client.ask(XS.WATCH, `${home}/control`, 'token');
}

function tableOf(figures: readonly (readonly [string, number])[]): BenchTable {
  return {
    caption:
      `Footprint: ${DOMAINS} domains introduced, ${NODES} values and ${WATCHES} watches each, ` +
      'a connection each',
    columns: ['', 'ours'],
    rows: figures.map(([name, value]) => [name, readable(value)]),
  };
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (import.meta.main) {
  const { caption, rows } = await footprint();
  console.log(caption);
  for (const row of rows) console.log(row.join('  '));
}
