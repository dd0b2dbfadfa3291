import type { VmUuid } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { ShutdownAction, VmRecord } from '../../../services/vm-manager/state/vm-record.ts';
import { HypercallError, type ErrnoName } from '../../../xen/hypercall-error.ts';
import { Random } from '../xenstore/random.ts';
import { World, vmSpec } from './world.ts';

const STEPS = 120;
const MACHINES_MAX = 6;
/** One hypercall in so many fails, in the worst of runs. */
const MISHAP_ONE_IN = 40;
const CALLS_TO_LIVE_MAX = 400;

const ACTIONS: readonly ShutdownAction[] = ['destroy', 'restart', 'rename-restart', 'preserve'];
const REASONS = ['poweroff', 'reboot', 'crash', 'watchdog'] as const;
const ERRNOS: readonly ErrnoName[] = ['EINVAL', 'ENOMEM', 'EAGAIN', 'EBUSY'];
/** Reads do not fail, and what fails in the middle of ending a domain is tried again. */
const MAY_FAIL = new Set([
  'create',
  'setMaxVcpus',
  'setMaxMemKiB',
  'populateExtents',
  'allocateUnbound',
  'seedGrants',
  'pinPageTable',
  'setVcpuContext',
  'map',
  'unpause',
  'pause',
  'setUuid',
]);

/** What a run did, for a failing one to be looked at. */
export interface ChaosReport {
  readonly lives: number;
  readonly starts: number;
  readonly trace: readonly string[];
}

/**
 * One host under a seed's worth of wishes, hostile guests, failing hypercalls, a store that hangs
 * up, and kills of the reconciler anywhere. Throws at the first broken invariant.
 */
export async function runChaos(seed: number): Promise<ChaosReport> {
  return await new Chaos(seed).run();
}

class Chaos {
  readonly #random: Random;
  readonly #world: World;
  readonly #trace: string[] = [];
  readonly #freePages: number;
  readonly #ports: number;
  #lives = 0;
  #starts = 0;
  #names = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#world = new World({ seed, totalPages: 65_536 + 24 * 1024 });
    this.#freePages = this.#world.machine.freePages;
    this.#ports = this.#world.machine.controlDomain.channels.size;
    this.#world.afterCall = (call) => this.#checkUnique(call);
  }

  async run(): Promise<ChaosReport> {
    const world = this.#world;
    try {
      const fails = this.#random.chance(50);
      world.mishap = fails ? (call) => this.#fail(call) : undefined;
      for (let step = 0; step < STEPS; step++) {
        if (!world.isAlive) this.#live();
        this.#act();
        await this.#turns(this.#random.below(40));
      }
      world.mishap = undefined;
      await this.#rest();
      this.#checkRest();
      const uuids = [...world.group.state.table.vms()].map(({ spec }) => spec.uuid);
      for (const uuid of uuids) world.power(uuid, 'destroyed');
      await this.#rest();
      this.#checkEmpty();
    } catch (error) {
      const trace = this.#trace.slice(-60).join('\n');
      throw new Error(`${String(error)}\n${trace}\n${world.log.slice(-20).join('\n')}`, {
        cause: error,
      });
    } finally {
      world.kill();
    }
    return { lives: this.#lives, starts: this.#starts, trace: this.#trace };
  }

  #live(): void {
    this.#lives++;
    const life = this.#world.start();
    if (this.#random.chance(70)) life.callsToLive = 1 + this.#random.below(CALLS_TO_LIVE_MAX);
    this.#note(`life ${this.#lives}`);
  }

  /** Lets things happen, without waiting for them to end. */
  async #turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#world.tick(this.#random.below(50));
      if (this.#world.bugs.length > 0) throw this.#world.bugs[0];
    }
  }

  /** A last life that is not killed, and as much time as it wants. */
  async #rest(): Promise<void> {
    this.#world.kill();
    this.#world.start();
    this.#note('rest');
    for (let minute = 0; minute < 5; minute++) await this.#world.pass(60_000);
  }

  #note(text: string): void {
    this.#trace.push(`${this.#trace.length} ${text}`);
  }

  #fail(call: string): void {
    if (!MAY_FAIL.has(call) || this.#random.below(MISHAP_ONE_IN) > 0) return;
    const errno = this.#random.pick(ERRNOS);
    this.#note(`${call} fails: ${errno}`);
    throw new HypercallError(call, errno, 'a test');
  }

  #act(): void {
    const world = this.#world;
    const vms = [...world.group.state.table.vms()];
    const dice = this.#random.below(100);
    if (dice < 25 || vms.length === 0) this.#create(vms.length);
    else if (dice < 45) this.#wish(this.#random.pick(vms));
    else if (dice < 80) this.#guest(this.#random.pick(vms));
    else if (dice < 90) {
      this.#note('kill');
      world.kill();
    } else if (dice < 95) {
      this.#note('store hangs up');
      world.xenstore.dropConnections();
    } else this.#stranger(this.#random.pick(vms));
  }

  #create(count: number): void {
    if (count >= MACHINES_MAX) return;
    const action = (): ShutdownAction => this.#random.pick(ACTIONS);
    const isPvh = this.#random.chance(50);
    const memoryKiB = this.#random.chance(10) ? 2 ** 20 : isPvh ? 8192 : 4096;
    const spec = vmSpec(`vm${this.#names++}`, {
      kind: isPvh ? 'pvh' : 'pv',
      memoryKiB,
      maxMemoryKiB: memoryKiB,
      onPoweroff: action(),
      onReboot: action(),
      onCrash: action(),
      onWatchdog: action(),
    });
    this.#starts++;
    this.#note(`create ${spec.name} ${spec.uuid}`);
    const paused = this.#random.chance(20);
    this.#world.group.do({ kind: 'create', spec, paused });
  }

  #wish({ spec }: VmRecord): void {
    const powers = ['running', 'paused', 'shutdown', 'reboot', 'destroyed'] as const;
    const power = this.#random.pick(powers);
    this.#note(`wish ${spec.name} ${power}`);
    try {
      const more = { timeoutMs: 1 + this.#random.below(3000), fallbackTrigger: this.#coin() };
      this.#world.power(spec.uuid, power, more);
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
    }
  }

  #coin(): boolean {
    return this.#random.chance(50);
  }

  /** The guest of a machine does something, or reads what it is asked. */
  #guest({ spec: { uuid, name } }: VmRecord): void {
    const [domain] = this.#world.domainsOf(uuid);
    if (domain === undefined || domain.shutdown || domain.paused) return;
    const path = `/local/domain/${domain.domid}/control/shutdown`;
    const isAsked = (this.#world.read(path) ?? '') !== '';
    if (isAsked && this.#coin()) this.#world.write(path, '');
    const reason = this.#random.pick(REASONS);
    this.#note(`guest ${name} ${reason}`);
    this.#world.stop(uuid, reason);
  }

  /** Another tool destroys a domain behind our back. */
  #stranger({ spec: { uuid, name } }: VmRecord): void {
    const [domain] = this.#world.domainsOf(uuid);
    if (domain === undefined || domain.paused) return;
    this.#note(`stranger destroys ${name}`);
    this.#world.machine.control.domains.destroy(domain.domid);
  }

  /** Never two domains of one machine that both run. */
  #checkUnique(call: string): void {
    if (call !== 'unpause') return;
    const seen = new Set<VmUuid>();
    for (const info of this.#world.machine.control.domains.list()) {
      if (info.dying || info.paused || info.shutdown) continue;
      if (seen.has(info.uuid)) throw new Error(`two domains of ${info.uuid} run`);
      seen.add(info.uuid);
    }
  }

  #checkRest(): void {
    const world = this.#world;
    const records = [...world.group.state.table.vms()];
    for (const { spec, phase, power, domid, preservedFrom } of records) {
      const domains = world.domainsOf(spec.uuid);
      const what = `${spec.name}: ${phase}, ${power}, ${domains.length} domains`;
      if (domains.length !== 1) throw new Error(`${what}; expected one`);
      const [domain] = domains;
      const isWanted = ['running', 'paused', 'stopped'].includes(phase);
      if (!isWanted) throw new Error(`${what}; expected an end or a domain that runs`);
      if (preservedFrom === undefined && domain?.domid !== domid)
        throw new Error(`${what}: domid ${domid} known, ${domain?.domid} there`);
      if (
        phase !== 'stopped' &&
        (domain?.shutdown === true || domain?.paused !== (power === 'paused'))
      )
        throw new Error(`${what}: paused ${domain?.paused}, shut down ${domain?.shutdown}`);
      if (world.read(`/local/domain/${domain?.domid}/name`) !== spec.name)
        throw new Error(`${what}: not called so in xenstore`);
    }
    const domains = world.machine.control.domains.list().length - 1;
    if (domains !== records.length)
      throw new Error(`${domains} domains for ${records.length} records`);
    const held = [...world.machine.domains.values()].reduce(
      (sum, domain) => sum + (domain === world.machine.controlDomain ? 0 : domain.pages.size),
      0,
    );
    if (world.machine.freePages !== this.#freePages - held)
      throw new Error(`pages: ${world.machine.freePages} free, ${held} held`);
    this.#checkNodes(records);
  }

  #checkNodes(records: readonly VmRecord[]): void {
    const domids = new Set(
      records.map(({ spec }) => String(this.#world.domainsOf(spec.uuid)[0]?.domid)),
    );
    const uuids = new Set<string>(records.map(({ spec }) => spec.uuid));
    for (const path of this.#world.nodes()) {
      const [, domid = '0'] =
        /^\/(?:local\/domain|libxl|local\/domain\/0\/backend\/console)\/(\d+)/.exec(path) ?? [];
      const [, uuid] = /^\/vm\/([^/]+)/.exec(path) ?? [];
      if (domid !== '0' && !domids.has(domid)) throw new Error(`${path} is nobody's`);
      if (uuid !== undefined && !uuids.has(uuid)) throw new Error(`${path} is nobody's`);
    }
  }

  #checkEmpty(): void {
    const { machine, group } = this.#world;
    if (group.state.table.size > 0) throw new Error(`${group.state.table.size} records are left`);
    const left = machine.control.domains.list().length - 1;
    if (left > 0) throw new Error(`${left} domains are left`);
    if (machine.freePages !== this.#freePages)
      throw new Error(`${this.#freePages - machine.freePages} pages are left`);
    if (machine.controlDomain.channels.size !== this.#ports)
      throw new Error(`${machine.controlDomain.channels.size} ports instead of ${this.#ports}`);
    const nodes = this.#world.nodes().filter((path) => path !== '/');
    if (nodes.length > 0) throw new Error(`nodes are left: ${nodes.slice(0, 5).join(' ')}`);
  }
}
