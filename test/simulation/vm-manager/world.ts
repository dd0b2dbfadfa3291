import { DOM0, vmUuid, type VmUuid } from '../../../model/ids.ts';
import {
  startReconciler,
  type Clock,
  type Reconciler,
} from '../../../services/vm-manager/reconciler/reconciler.ts';
import { SimulatedXenstore } from '../../../services/vm-manager/reconciler/reconcile-simulated-store.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import type { GuestFiles } from '../../../services/vm-manager/reconciler/start-guest.ts';
import type { Power, VmSpec } from '../../../services/vm-manager/state/vm-record.ts';
import type { Hypervisor, ShutdownReason } from '../../../xen/hypervisor.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { XS } from '../../../xenstore/wire.ts';
import { kernelFile } from '../../unit/xen-builder/kernel-file.ts';
import { MemoryGroup } from './group.ts';

export const HOST = 'host-a';

const PAGE_BYTES = 4096;

/** Memory nobody shares: what the builder writes is lost, and nobody reads it. */
function unsharedPages(frameCount: number): PageStore {
  return {
    frameCount,
    map: (frames) => ({
      bytes: new ArrayBuffer(frames.length * PAGE_BYTES),
      unmap: () => undefined,
    }),
    scrub: () => undefined,
    close: () => undefined,
  };
}

export interface WorldOptions {
  readonly seed?: number;
  readonly totalPages?: number;
  readonly reserveKiB?: number;
}

const TOTAL_PAGES = 262_144;

/** A host: simulated hypervisor, xenstore in memory, and the group; and one reconciler's life. */
export class World {
  readonly machine: SimulatedMachine;
  readonly xenstore: SimulatedXenstore;
  readonly group: MemoryGroup;
  readonly files: GuestFiles;
  readonly log: string[] = [];
  readonly bugs: unknown[] = [];
  nowMs = 1_000_000_000_000;
  /** Called before each hypercall of the reconciler by its name; what it throws is the answer. */
  mishap: ((call: string) => void) | undefined;
  /** Called after each. */
  afterCall: ((call: string) => void) | undefined;
  readonly #options: WorldOptions;
  #life: Life | undefined;

  constructor(options: WorldOptions = {}) {
    const { seed = 1, totalPages = TOTAL_PAGES } = options;
    this.#options = options;
    const pages = unsharedPages(totalPages);
    this.machine = new SimulatedMachine({ pages, seed, totalPages, schedule: setImmediate });
    this.xenstore = new SimulatedXenstore(this.machine.control);
    this.group = new MemoryGroup(HOST, () => this.nowMs);
    const kernel = kernelFile();
    this.files = { open: async () => new Uint8Array(5000), openKernel: async () => kernel };
  }

  /** Starts a reconciler; `ports` may be made to fail. */
  start(ports: (mortal: Hypervisor, life: Life) => Hypervisor = (mortal) => mortal): Life {
    const life = new Life(this, ports);
    this.#life = life;
    life.reconciler = startReconciler({
      host: HOST,
      group: this.group.view(() => life.isDead),
      hypervisor: life.ports,
      xenstore: life.link(this.xenstore.link),
      bootFiles: this.files,
      reserveKiB: this.#options.reserveKiB ?? 0,
      clock: life.clock,
      log: {
        info: (_: unknown, message?: string) => this.log.push(`info ${message}`),
        warn: (_: unknown, message?: string) => this.log.push(`warn ${message}`),
        error: (_: unknown, message?: string) => this.log.push(`error ${message}`),
      } as never,
      onBug: (error) => {
        if (!life.isDead) this.bugs.push(error);
      },
    });
    return life;
  }

  get isAlive(): boolean {
    return this.#life !== undefined;
  }

  /** kill -9, and nothing of it reaches anybody any more. */
  kill(): void {
    this.#life?.kill();
    this.#life = undefined;
    this.xenstore.dropConnections();
  }

  /** Lets time pass, and all that it brings. */
  async pass(ms: number): Promise<void> {
    this.nowMs += ms;
    this.#life?.fire();
    await this.settle();
  }

  /** Time passes, and nobody waits for what it brings. */
  tick(ms: number): void {
    this.nowMs += ms;
    this.#life?.fire();
  }

  /** Until nothing happens any more at this time. */
  async settle(): Promise<void> {
    for (let quiet = 0, turns = 0; quiet < QUIET_TURNS; turns++) {
      if (turns > TURNS_MAX) throw new RangeError('the host does not come to rest');
      const before = this.machine.control.domains.list().length;
      await new Promise((resolve) => setImmediate(resolve));
      this.#life?.fire();
      const isQuiet = this.#life?.reconciler?.isIdle !== false;
      quiet = isQuiet && before === this.machine.control.domains.list().length ? quiet + 1 : 0;
      if (this.bugs.length > 0) throw this.bugs[0];
    }
  }

  create(name: string, more: Partial<VmSpec> = {}): VmUuid {
    const spec = vmSpec(name, more);
    this.group.do({ kind: 'create', spec, paused: false });
    return spec.uuid;
  }

  power(uuid: VmUuid, power: Power, more: { fallbackTrigger?: boolean; timeoutMs?: number } = {}) {
    const { fallbackTrigger = false, timeoutMs = 1000 } = more;
    this.group.do({ kind: 'power', vm: { kind: 'uuid', uuid }, power, fallbackTrigger, timeoutMs });
  }

  /** The machine's one domain shuts down by its own wish. */
  stop(uuid: VmUuid, reason: ShutdownReason): void {
    const [info] = this.domainsOf(uuid);
    if (info === undefined) throw new RangeError(`${uuid} has no domain`);
    this.machine.control.domains.shutdown(info.domid, reason as never);
  }

  /** What xenstore holds, or undefined. */
  read(path: string): string | undefined {
    let node: StoreNode | undefined = this.xenstore.store.core.content.tree.root;
    for (const name of path.split('/').slice(1))
      node = [...(node?.children?.all() ?? [])].find((child) => child.name === name);
    return node?.value;
  }

  write(path: string, value: string): void {
    const connection = 0x7fff_0000;
    this.xenstore.store.step({ kind: 'open', connection, domid: DOM0 });
    const payload = new TextEncoder().encode(`${path}\0${value}`);
    const request = { type: XS.WRITE, reqId: 1, txId: 0, payload };
    this.xenstore.store.step({ kind: 'request', connection, ...request });
    this.xenstore.store.step({ kind: 'close', connection });
  }

  /** Domains of a machine that are not dying. */
  domainsOf(uuid: VmUuid) {
    return this.machine.control.domains.list().filter((info) => info.uuid === uuid && !info.dying);
  }

  /** Every node of the store, by path, but for the folders that stay once they are there. */
  nodes(): readonly string[] {
    const found: string[] = [];
    const walk = (path: string, node: StoreNode): void => {
      found.push(path === '' ? '/' : path);
      for (const child of node.children?.all() ?? []) walk(`${path}/${child.name}`, child);
    };
    walk('', this.xenstore.store.core.content.tree.root);
    return found.filter((path) => !FOLDERS.includes(path));
  }
}

const FOLDERS = [
  '/local',
  '/local/domain',
  '/local/domain/0',
  '/local/domain/0/backend',
  '/local/domain/0/backend/console',
  '/vm',
  '/libxl',
];

interface StoreNode {
  readonly name: string;
  readonly value: string;
  readonly children: { all(): Iterable<StoreNode> } | null;
}

const QUIET_TURNS = 20;
const TURNS_MAX = 100_000;

let created = 0;

export function vmSpec(name: string, more: Partial<VmSpec> = {}): VmSpec {
  const number = (++created).toString(16).padStart(12, '0');
  return {
    name,
    uuid: vmUuid(`5eed0000-0000-4000-8000-${number}`),
    kind: 'pv',
    kernel: { kind: 'digest', sha256: 'a'.repeat(64), sizeBytes: 1, label: '/boot/vmlinuz' },
    commandLine: 'console=hvc0',
    memoryKiB: 4096,
    maxMemoryKiB: 4096,
    vcpuCount: 1,
    vcpuMax: 1,
    hardAffinity: [],
    softAffinity: [],
    numaPlacement: false,
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onWatchdog: 'destroy',
    onCrash: 'destroy',
    onSoftReset: 'soft-reset',
    localtime: false,
    rtcOffsetS: 0,
    tscMode: 'default',
    hostE820: false,
    migratable: true,
    antiAffinityTags: [],
    ...more,
  };
}

/** One life of the reconciler: from the kill on, nothing it does has an effect. */
export class Life {
  isDead = false;
  /** Hypercalls and messages to xenstore until it is killed. */
  callsToLive = Number.POSITIVE_INFINITY;
  reconciler: Reconciler | undefined;
  readonly ports: Hypervisor;
  readonly #world: World;
  #timers = new Set<{ readonly atMs: number; readonly run: () => void }>();

  constructor(world: World, ports: (mortal: Hypervisor, life: Life) => Hypervisor) {
    this.#world = world;
    this.ports = ports(this.#mortal(world.machine.control), this);
  }

  kill(): void {
    this.isDead = true;
    this.reconciler?.stop();
    this.#timers.clear();
  }

  readonly clock: Clock = {
    nowMs: () => this.#world.nowMs,
    monotonicMs: () => performance.now(),
    setTimer: (run, afterMs) => {
      const timer = { atMs: this.#world.nowMs + afterMs, run };
      this.#timers.add(timer);
      return { cancel: () => this.#timers.delete(timer) };
    },
  };

  /** Bytes of the dead reach nobody, and nothing reaches them. */
  link(open: LinkOpener): LinkOpener {
    return async (listener) => {
      const link = await open({
        onBytes: (bytes) => {
          if (!this.isDead) listener.onBytes(bytes);
        },
        onClosed: (cause) => {
          if (!this.isDead) listener.onClosed(cause);
        },
      });
      return {
        send: (bytes) => {
          this.#count();
          if (!this.isDead) link.send(bytes);
        },
        close: () => link.close(),
      };
    };
  }

  #count(): void {
    if (this.isDead || --this.callsToLive > 0) return;
    this.#world.kill();
  }

  /** Runs the timers whose time has come. */
  fire(): void {
    // One that is set by another waits for the next turn.
    const due = [...this.#timers].filter(({ atMs }) => atMs <= this.#world.nowMs);
    for (const timer of due) {
      this.#timers.delete(timer);
      timer.run();
    }
  }

  /** Calls of the dead do nothing and never return. */
  #mortal<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value === 'object' && value !== null) return this.#mortal(value);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]): unknown => {
          this.#count();
          if (this.isDead) throw new Killed();
          this.#world.mishap?.(String(name));
          const result: unknown = value.apply(target, given);
          this.#world.afterCall?.(String(name));
          return result;
        };
      },
    });
  }
}

export class Killed extends Error {}
