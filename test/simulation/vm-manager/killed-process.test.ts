import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Duplex } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { VmUuid } from '../../../model/ids.ts';
import type { Command } from '../../../services/vm-manager/state/commands.ts';
import { Random } from '../xenstore/random.ts';
import { Frames, carryOut, frame, type Call } from './hypercall-wire.ts';
import { HOST, World, vmSpec } from './world.ts';

/**
 * Goal: kill -9 of a vm-manager at any point of a creation costs nothing but time. Method: group
 * (its replica on disk) and reconciler run in a process of their own; hypervisor and xenstore are
 * simulated in this one, so they outlive it. One creation is measured; then fifty are each cut
 * short by a SIGKILL, after a random number of its hypercalls or a random part of its time. In the
 * end everything is counted.
 */
const CREATIONS = 50;
const SEED = Number(process.env['SEED'] ?? 20_261_123);
const WAIT_MS = 20_000;
const POLL_MS = 5;
const HYPERVISOR_FD = 3;
const PROGRAM = path.join(import.meta.dirname, 'programs/mortal-host.ts');

interface Known {
  readonly uuid: VmUuid;
  readonly phase: string;
  readonly power: string;
  readonly domid?: number;
}

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
});

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One life of the vm-manager's process. */
class Process {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly ready: Promise<unknown>;
  readonly ended: Promise<void>;
  #nextId = 1;
  calls = 0;
  /** SIGKILL comes after so many more hypercalls. */
  callsToLive = Number.POSITIVE_INFINITY;

  constructor(world: World, directory: string, socket: string) {
    this.#child = fork(PROGRAM, [HOST, directory, socket], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'quorum0-kill-cache') },
    });
    this.ready = new Promise((resolve) => this.#waiting.set(0, resolve));
    this.ended = new Promise((resolve) => this.#child.on('exit', () => resolve()));
    this.#child.on('message', ({ id, value }: { id: number; value: unknown }) => {
      this.#waiting.get(id)?.(value);
      this.#waiting.delete(id);
    });
    const pipe = this.#child.stdio[HYPERVISOR_FD];
    if (!(pipe instanceof Duplex)) throw new TypeError('descriptor 3 is no pipe');
    const frames = new Frames<Call>();
    pipe.on('error', () => undefined);
    pipe.on('data', (bytes: Uint8Array) => {
      for (const call of frames.push(bytes)) {
        const answer = carryOut(world.machine.control, call);
        this.calls++;
        if (--this.callsToLive <= 0) this.kill();
        pipe.write(frame(answer));
      }
    });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Undefined if it died before it answered. */
  async ask<T>(order: Record<string, unknown>): Promise<T | undefined> {
    const id = this.#nextId++;
    const answered = new Promise<T>((resolve) =>
      this.#waiting.set(id, (value) => resolve(value as T)),
    );
    if (!this.#child.connected) return undefined;
    this.#child.send({ id, ...order }, () => undefined);
    return await Promise.race([answered, this.ended.then(() => undefined)]);
  }

  async change(command: Command, request: string): Promise<unknown> {
    return await this.ask({ kind: 'change', command, request });
  }
}

function serveXenstore(world: World, socket: string): Server {
  const server = createServer((peer) => {
    peer.on('error', () => undefined);
    void world.xenstore
      .link({ onBytes: (bytes) => peer.write(bytes), onClosed: () => peer.destroy() })
      .then((link) => {
        peer.on('data', (bytes: Uint8Array) => link.send(bytes));
        peer.on('close', () => link.close());
      });
  });
  server.listen(socket);
  return server;
}

/** How many hypercalls and milliseconds a creation takes that nobody cuts short. */
async function measure(life: Process, world: World, uuids: VmUuid[]) {
  const spec = vmSpec('whole');
  uuids.push(spec.uuid);
  const sinceMs = performance.now();
  const before = life.calls;
  await life.change({ kind: 'create', spec, paused: false }, 'create-whole');
  await until(
    async () => world.domainsOf(spec.uuid),
    ([domain]) => domain?.paused === false,
  );
  return { calls: life.calls - before, ms: performance.now() - sinceMs };
}

async function until<T>(read: () => Promise<T | undefined>, holds: (value: T) => boolean) {
  const deadline = performance.now() + WAIT_MS;
  for (;;) {
    const value = await read();
    if (value !== undefined && holds(value)) return value;
    if (performance.now() > deadline) return value;
    await delay(POLL_MS);
  }
}

const TITLE = `runs each of ${CREATIONS} machines once, killed in each creation (SEED=${SEED})`;

it(
  TITLE,
  async () => {
    const random = new Random(SEED);
    const world = new World();
    const { freePages } = world.machine;
    const nodes = world.nodes();
    const directory = mkdtempSync(path.join(tmpdir(), 'quorum0-kill-'));
    cleanups.push(() => rmSync(directory, { recursive: true }));
    const socket = path.join(directory, 'xenstore');
    const server = serveXenstore(world, socket);
    cleanups.push(() => server.close());
    const start = async (): Promise<Process> => {
      const life = new Process(world, path.join(directory, 'group'), socket);
      cleanups.push(() => life.kill());
      await life.ready;
      return life;
    };

    let life = await start();
    const uuids: VmUuid[] = [];
    const whole = await measure(life, world, uuids);
    const halves = { before: 0, 'half built': 0, running: 0 };
    for (let creation = 0; creation < CREATIONS; creation++) {
      const spec = vmSpec(`vm${creation}`);
      uuids.push(spec.uuid);
      const command: Command = { kind: 'create', spec, paused: false };
      const isByCalls = random.chance(70);
      if (isByCalls) life.callsToLive = 1 + random.below(whole.calls);
      const answered = life.change(command, `create-${creation}`);
      const afterMs = isByCalls ? WAIT_MS : (whole.ms * random.below(1000)) / 1000;
      await Promise.race([life.ended, delay(afterMs)]);
      life.kill();
      await Promise.all([life.ended, answered]);
      const [domain] = world.domainsOf(spec.uuid);
      halves[domain === undefined ? 'before' : domain.paused ? 'half built' : 'running']++;
      life = await start();
      // Whoever got no answer asks again; asking twice is asking once.
      expect(await life.change(command, `create-${creation}`)).toBe('done');
      await until(
        async () => world.domainsOf(spec.uuid),
        ([found]) => found?.paused === false,
      );
    }

    // The kills fell into creations, not before or after them.
    expect(halves['half built']).toBeGreaterThan(CREATIONS / 4);
    const records = async () => await life.ask<Known[]>({ kind: 'records' });
    const atRest = await until(records, (all) => all.every(({ phase }) => phase === 'running'));
    expect(atRest?.map(({ uuid }) => uuid).toSorted()).toEqual(uuids.toSorted());
    for (const { uuid, phase, domid } of atRest ?? []) {
      expect(phase).toBe('running');
      expect(world.domainsOf(uuid)).toMatchObject([{ domid, paused: false, shutdown: false }]);
    }
    expect(world.machine.control.domains.list()).toHaveLength(1 + uuids.length);

    for (const uuid of uuids) {
      const vm = { kind: 'uuid', uuid } as const;
      const wish = { power: 'destroyed', fallbackTrigger: false, timeoutMs: 1 } as const;
      await life.change({ kind: 'power', vm, ...wish }, `destroy-${uuid}`);
    }
    expect(await until(records, (all) => all.length === 0)).toEqual([]);
    life.kill();
    await life.ended;
    expect(world.machine.control.domains.list()).toHaveLength(1);
    expect(world.machine.freePages).toBe(freePages);
    expect(world.machine.controlDomain.grants.size).toBe(0);
    expect(world.nodes()).toEqual(nodes);
  },
  300_000,
);
