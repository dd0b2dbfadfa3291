import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { removeJournal } from '../../../services/xenstore/journal-place.ts';
import { loadAddon } from '../../../xen/native/addon.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { socketLink } from '../../../xenstore/client/link.ts';
import { Actor, Ledger, SHARED_KEYS } from '../../simulation/xenstore/actor.ts';
import { Random } from '../../simulation/xenstore/random.ts';
import { DaemonProcess } from './daemon-process.ts';
import { FileGuest, FileGuests } from './file-guests.ts';

export interface CrashRunSpec {
  readonly seed: number;
  readonly kills: number;
  readonly guests: number;
  readonly clients: number;
  /** The daemon's program. */
  readonly program: string;
}

export interface CrashReport {
  readonly seed: number;
  readonly kills: number;
  readonly answered: number;
  readonly faults: readonly string[];
  readonly counter: number;
  readonly increments: number;
  readonly unknownIncrements: number;
  /** Guests that had fewer events than there were acknowledged writes. */
  readonly watchersWithLosses: number;
  /** Until a client was answered again, from the start of the new process; sorted. */
  readonly servingMs: readonly number[];
  /** The part of it that was not the start of the process. */
  readonly ownMs: readonly number[];
}

/** How long load runs between two kills, at most. */
const LOAD_MS_MAX = 60;
const SETTLE_MS = 30_000;

/** Clients of the socket, driven by hand so that they can ask while the daemon is away. */
class SocketClient {
  readonly actor: Actor;
  readonly #path: string;
  #socket: Socket | undefined;

  constructor(actor: Actor, path: string) {
    this.actor = actor;
    this.#path = path;
  }

  async connect(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(this.#path);
      socket.once('connect', resolve);
      socket.once('error', reject);
      socket.on('data', (bytes) => this.actor.receive(new Uint8Array(bytes)));
      this.#socket = socket;
    });
    this.#socket?.on('error', () => this.#socket?.destroy());
  }

  close(): void {
    this.#socket?.destroy();
  }

  move(): boolean {
    const outgoing = this.actor.takeOutgoing();
    if (outgoing.length > 0) this.#socket?.write(Buffer.concat(outgoing));
    return outgoing.length > 0;
  }
}

/** Kills the daemon at random points under load and holds it to what it acknowledged. */
export class CrashRun {
  readonly #spec: CrashRunSpec;
  readonly #random: Random;
  readonly #ledger = new Ledger();
  readonly #directory = mkdtempSync(`${tmpdir()}/xenstore-crash-`);
  readonly #daemon: DaemonProcess;
  readonly #guests: FileGuest[] = [];
  readonly #clients: SocketClient[] = [];
  readonly #serving: number[] = [];
  readonly #own: number[] = [];

  constructor(spec: CrashRunSpec) {
    this.#spec = spec;
    this.#random = new Random(spec.seed);
    const socket = `${this.#directory}/s`;
    const argv = [spec.program, '--socket', socket, '--rings', this.#directory];
    this.#daemon = new DaemonProcess(argv, socket);
  }

  async run(): Promise<CrashReport> {
    try {
      await this.#daemon.start();
      await this.#setUp();
      await this.#settle();
      for (const { actor } of this.#everyone) actor.isQuiet = false;
      for (let kill = 0; kill < this.#spec.kills; kill++) await this.#killOnce();
      await this.#settle();
      return await this.#report();
    } finally {
      for (const client of this.#clients) client.close();
      await this.#daemon.kill();
      removeJournal(`${this.#daemon.socketPath}.journal`);
      rmSync(this.#directory, { recursive: true, force: true });
    }
  }

  get #everyone(): readonly (FileGuest | SocketClient)[] {
    return [...this.#guests, ...this.#clients];
  }

  #connectAdmin(): Promise<XenstoreClient> {
    return XenstoreClient.connect({ link: socketLink(this.#daemon.socketPath) });
  }

  async #setUp(): Promise<void> {
    const admin = await this.#connectAdmin();
    const open = async (path: string, value: string, permission: string): Promise<void> => {
      await admin.write(path, value);
      await admin.setPermissions(path, [permission]);
    };
    await open('/shared', '', 'b0');
    await open('/shared/counter', '0', 'b0');
    for (let key = 0; key < SHARED_KEYS; key++) await open(`/shared/key${key}`, '', 'b0');
    const files = new FileGuests(loadAddon(), this.#directory);
    for (let domid = 1; domid <= this.#spec.guests; domid++) {
      await open(`/local/domain/${domid}`, '', `n${domid}`);
      const actor = new Actor(`g${domid}`, 'data/', this.#random, this.#ledger);
      const fault = (text: string): void => void this.#ledger.faults.push(text);
      this.#guests.push(new FileGuest(domid, this.#random.u32(), files, actor, fault));
      await admin.introduce(domid, 1, 1);
    }
    for (let number = 0; number < this.#spec.clients; number++) {
      const name = `s${number}`;
      const actor = new Actor(name, `/clients/${name}/`, this.#random, this.#ledger);
      const client = new SocketClient(actor, this.#daemon.socketPath);
      await client.connect();
      this.#clients.push(client);
    }
    admin.close();
  }

  /** Moves everybody once, then lets the event loop and the daemon have their time. */
  async #move(): Promise<void> {
    let moved = false;
    for (const one of this.#everyone) moved = one.move() || moved;
    await new Promise((resolve) => (moved ? setImmediate(resolve) : setTimeout(resolve, 1)));
  }

  async #killOnce(): Promise<void> {
    const untilMs = performance.now() + this.#random.below(LOAD_MS_MAX);
    while (performance.now() < untilMs) await this.#move();
    await this.#daemon.kill();
    for (const client of this.#clients) client.close();
    // What sockets still hold of the dead daemon's answers arrives before the clients look again.
    await new Promise((resolve) => setImmediate(resolve));
    const { fromSpawnMs, ownMs } = await this.#daemon.start();
    this.#serving.push(fromSpawnMs);
    this.#own.push(ownMs);
    await this.#reconnectClients();
  }

  async #reconnectClients(): Promise<void> {
    const admin = await this.#connectAdmin();
    for (const client of this.#clients) {
      const found = new Map<string, string>();
      for (const path of client.actor.ownPaths)
        if (await admin.exists(path)) found.set(path, await admin.readText(path));
      client.actor.reconnect((path) => found.get(path));
      await client.connect();
    }
    admin.close();
  }

  async #settle(): Promise<void> {
    for (const { actor } of this.#everyone) actor.isQuiet = true;
    const deadlineMs = performance.now() + SETTLE_MS;
    const isDone = (): boolean =>
      this.#everyone.every(({ actor }) => actor.isIdle) &&
      this.#guests.every(({ end }) => end.look() === 'connected' && end.readable === 0);
    while (!isDone()) {
      if (performance.now() > deadlineMs) {
        const stuck = this.#everyone.filter(({ actor }) => !actor.isIdle);
        const names = stuck.map(({ actor }) => actor.name).join(' ');
        this.#ledger.faults.push(`never answered: ${names}`);
        return;
      }
      await this.#move();
    }
  }

  async #report(): Promise<CrashReport> {
    const admin = await this.#connectAdmin();
    const counter = Number(await admin.readText('/shared/counter'));
    admin.close();
    const { faults, increments, unknownIncrements, sharedWrites } = this.#ledger;
    const isShort = ({ actor }: FileGuest): boolean =>
      actor.eventCount <= (sharedWrites[actor.watchedKey] ?? 0);
    return {
      seed: this.#spec.seed,
      kills: this.#spec.kills,
      answered: this.#everyone.reduce((sum, { actor }) => sum + actor.answered, 0),
      faults,
      counter,
      increments,
      unknownIncrements,
      watchersWithLosses: this.#guests.filter(isShort).length,
      servingMs: this.#serving.toSorted((a, b) => a - b),
      ownMs: this.#own.toSorted((a, b) => a - b),
    };
  }
}
