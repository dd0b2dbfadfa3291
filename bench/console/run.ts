import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleProgram } from '../../appliance/bundle.ts';
import type { ServiceClient } from '../../cli/client.ts';
import { createCluster } from '../../cli/q0/cluster-files.ts';
import { percentile, readable, type BenchSection } from '../figures.ts';
import type { ConsoleProcess, FileGuest } from './console-host.ts';
import { ConsoleHost, SERVICE_MAIN, memoryKiB } from './console-host.ts';
import { ConsoleViewer, consoleClient } from './viewer.ts';

const CLUSTER = 'bench';
const HOST = 'host-a';
const MB = 1_000_000;
const FLOOD_BYTES = 60 * MB;
const GUESTS = 100;
const WATCH_MS = 5_000;
const KEYS = 500;
const WAIT_MS = 10_000;
/** Clock ticks in a second, as /proc counts: USER_HZ. */
const TICKS_PER_S = 100;

/** A flood without a limit; what is held back otherwise is measured apart. */
const NO_LIMIT = { rateLimit: { events: 1_000_000, periodMs: 200 } };

const say = (line: string): void => console.log(`console: ${line}`);

/** The console service as a process over rings in files, its guests and viewers in this one. */
export async function run(): Promise<BenchSection> {
  const directory = mkdtempSync(join(tmpdir(), 'quorum0-bench-console-'));
  const bench = await ConsoleBench.start(directory);
  try {
    say('idle, then with 100 guests');
    const idle = await bench.withService({}, (service) => watch(service));
    const guests = await bench.addGuests(GUESTS);
    const full = await bench.withService({}, async (service) => {
      await bench.allOpen(guests);
      return await watch(service);
    });
    say('throughput');
    const fast = await bench.withService(NO_LIMIT, (service) => bench.flood(service, guests));
    say('a flood at the default share');
    const held = await bench.withService({}, (service) => bench.heldFlood(service, guests));
    say('round trips');
    const trips = await bench.withService({}, () => bench.roundTrips(guests));
    return section({ idle, full, fast, held, trips });
  } finally {
    await bench.stop();
    rmSync(directory, { recursive: true });
  }
}

interface Figures {
  readonly idle: Cost;
  readonly full: Cost;
  readonly fast: Flow;
  readonly held: Flow;
  readonly trips: readonly number[];
}

function section({ idle, full, fast, held, trips }: Figures): BenchSection {
  const perGuestKiB = (full.residentKiB - idle.residentKiB) / GUESTS;
  return {
    name: 'console',
    title: 'Consoles',
    method:
      'The service, bundled as it is in an image, with a real xenstore daemon and mutual TLS, ' +
      'logging to files; guests print into rings in shared files and raise events by datagrams, ' +
      'from the process that watches, so both ends share the machine with the service. CPU is ' +
      'user and system time.',
    tables: [
      {
        caption: 'What the service costs',
        columns: ['what', 'resident MiB', 'CPU %'],
        rows: [
          ['idle', readable(idle.residentKiB / 1024), readable(idle.cpuPercent)],
          [`${GUESTS} idle guests`, readable(full.residentKiB / 1024), readable(full.cpuPercent)],
          ['one that floods, default share', '', readable(held.cpuPercent)],
        ],
        verdicts: [`a guest more: ${readable(perGuestKiB)} KiB`],
      },
      {
        caption: 'One guest to one viewer',
        columns: ['what', 'MB/s', 'CPU s per 100 MB'],
        rows: [
          ['without a limit', readable(fast.mbPerS), readable(fast.cpuSPer100Mb)],
          ['default share (100 events in 200 ms)', readable(held.mbPerS), ''],
        ],
        verdicts: [
          `a key to the guest and back: p50 ${readable(percentile(trips, 0.5))} ms, ` +
            `p99 ${readable(percentile(trips, 0.99))} ms`,
          'stock xenconsoled serves a guest 30 events in 200 ms: 0.3 MB/s at most',
        ],
      },
    ],
    plots: [],
  };
}

interface Cost {
  readonly residentKiB: number;
  readonly cpuPercent: number;
}

interface Flow {
  readonly mbPerS: number;
  readonly cpuPercent: number;
  readonly cpuSPer100Mb: number;
}

async function watch({ child }: ConsoleProcess): Promise<Cost> {
  const pid = child.pid ?? 0;
  await sleep(1_000);
  const before = cpuS(pid);
  await sleep(WATCH_MS);
  const cpuPercent = ((cpuS(pid) - before) / (WATCH_MS / 1000)) * 100;
  return { residentKiB: memoryKiB(pid, 'VmRSS'), cpuPercent };
}

function cpuS(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
}

class ConsoleBench {
  readonly #host: ConsoleHost;
  readonly #directory: string;
  #client: ServiceClient | undefined;

  private constructor(host: ConsoleHost, directory: string) {
    this.#host = host;
    this.#directory = directory;
  }

  static async start(directory: string): Promise<ConsoleBench> {
    await createCluster({
      cluster: CLUSTER,
      hosts: [{ host: HOST, address: '127.0.0.1:1' }],
      services: ['console'],
      directory: join(directory, 'cluster'),
      now: new Date(),
      days: 1,
    });
    const program = { name: 'console', kind: 'service', entry: SERVICE_MAIN } as const;
    const bundle = join(directory, 'console.mjs');
    writeFileSync(bundle, (await bundleProgram(program, 'image')).code);
    const host = await ConsoleHost.start(join(directory, 'host'));
    host.main = bundle;
    return new ConsoleBench(host, directory);
  }

  async stop(): Promise<void> {
    await this.#host.stop();
  }

  async withService<Result>(
    options: object,
    work: (service: ConsoleProcess) => Promise<Result>,
  ): Promise<Result> {
    const at = join(this.#directory, 'cluster/hosts', HOST, 'console');
    const tls = { ca: `${at}/ca.pem`, cert: `${at}/cert.pem`, key: `${at}/key.pem` };
    const files = { cluster: CLUSTER, host: HOST, tls };
    const logs = { directory: this.#host.logs };
    const service = await this.#host.startService(files, { logs, ...options });
    const context = join(this.#directory, 'cluster/context.json');
    const known = JSON.parse(readFileSync(context, 'utf8')) as {
      contexts: Record<string, Record<string, unknown>>;
    };
    Object.assign(known.contexts[CLUSTER] ?? {}, {
      consoles: { [HOST]: `127.0.0.1:${service.port}` },
    });
    writeFileSync(context, JSON.stringify(known));
    this.#client = await consoleClient(context);
    try {
      return await work(service);
    } finally {
      this.#client.close();
      await service.end('SIGKILL');
    }
  }

  async addGuests(count: number): Promise<readonly FileGuest[]> {
    const guests: FileGuest[] = [];
    for (let domid = 1; domid <= count; domid++) guests.push(await this.#host.addGuest(domid));
    return guests;
  }

  /** Waits until the service has taken up all of them. */
  async allOpen(guests: readonly FileGuest[]): Promise<void> {
    for (const guest of guests) (await this.#view(guest)).call.cancel();
  }

  async #view(guest: FileGuest | undefined): Promise<ConsoleViewer> {
    if (this.#client === undefined || guest === undefined) throw new Error('not running');
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    return await ConsoleViewer.view(this.#client, open, false);
  }

  /** One guest prints as fast as it can and one viewer watches. */
  async flood({ child }: ConsoleProcess, [guest]: readonly FileGuest[]): Promise<Flow> {
    const pid = child.pid ?? 0;
    const viewer = await this.#view(guest);
    const block = new Uint8Array(MB).fill(0x79);
    await guest?.print(block);
    const [startMs, cpu] = [performance.now(), cpuS(pid)];
    for (let sent = MB; sent < FLOOD_BYTES; sent += MB) await guest?.print(block);
    await viewer.until(({ bytes, skipped }) => bytes + skipped === FLOOD_BYTES);
    const elapsedS = (performance.now() - startMs) / 1000;
    const usedS = cpuS(pid) - cpu;
    viewer.call.cancel();
    const printedMb = (FLOOD_BYTES - MB) / MB;
    return {
      mbPerS: printedMb / elapsedS,
      cpuPercent: (usedS / elapsedS) * 100,
      cpuSPer100Mb: (usedS / printedMb) * 100,
    };
  }

  /** The same for a while under the default limit: the guest tries and is held back. */
  async heldFlood({ child }: ConsoleProcess, [, guest]: readonly FileGuest[]): Promise<Flow> {
    const pid = child.pid ?? 0;
    const viewer = await this.#view(guest);
    const line = new Uint8Array(2048).fill(0x79);
    const [startMs, cpu] = [performance.now(), cpuS(pid)];
    while (performance.now() - startMs < WATCH_MS) {
      // A guest that waits for room sleeps, as a kernel's driver does.
      if (guest?.ring.writer.put(line) === 0) await sleep(1);
      guest?.raise();
    }
    const elapsedS = (performance.now() - startMs) / 1000;
    const usedS = cpuS(pid) - cpu;
    viewer.call.cancel();
    const printedMb = (viewer.bytes + viewer.skipped) / MB;
    return {
      mbPerS: printedMb / elapsedS,
      cpuPercent: (usedS / elapsedS) * 100,
      cpuSPer100Mb: (usedS / printedMb) * 100,
    };
  }

  /** Types a key and waits until the guest's echo of it is shown. Milliseconds each. */
  async roundTrips([, , guest]: readonly FileGuest[]): Promise<readonly number[]> {
    if (this.#client === undefined || guest === undefined) throw new Error('not running');
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const viewer = await ConsoleViewer.attach(this.#client, open);
    const key = Uint8Array.of(0x78);
    const times: number[] = [];
    for (let count = 1; count <= KEYS; count++) {
      const startMs = performance.now();
      await viewer.send({ data: key });
      let typed = guest.typed();
      while (typed.length === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        typed = guest.typed();
      }
      guest.ring.writer.put(typed);
      guest.raise();
      await viewer.until(({ bytes }) => bytes >= count);
      times.push(performance.now() - startMs);
      // A person types slower than the share of a guest allows.
      await sleep(5);
    }
    viewer.call.cancel();
    return times;
  }
}
