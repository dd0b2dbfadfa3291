import { assert } from '../../model/assert.ts';
import { DOM0, DOMID_FIRST_RESERVED, domid as toDomid, type Domid } from '../../model/ids.ts';
import { vmUuid, type VmUuid } from '../../model/ids.ts';
import type { CreateDomainSpec, Hypervisor, MapAccess, Mapping, Virq } from '../hypervisor.ts';
import { ConsoleLog } from './console-log.ts';
import { Domain, type Frame } from './domain.ts';
import type { SimulatedEventChannels } from './event-channels.ts';
import { SimulatedGuest, type GuestSpec } from './guest.ts';
import { KernelXenstore } from './kernel-xenstore.ts';
import type { PageStore } from './page-store.ts';
import { simulatedPorts } from './ports.ts';
import { Random } from './random.ts';
import { refuse } from './refusal.ts';

export interface MachineOptions {
  readonly pages: PageStore;
  readonly seed?: number;
  /** Default 1 GiB. The control domain's own memory comes off this. */
  readonly totalPages?: number;
  readonly nrCpus?: number;
  /**
   * Runs `deliver` later, in a turn of its own: `setImmediate` in a test that waits. Without it,
   * events wait for {@link SimulatedMachine.run}.
   */
  readonly schedule?: (deliver: () => void) => void;
}

const TOTAL_PAGES_DEFAULT = 262_144;
const CONTROL_DOMAIN_PAGES = 65_536;
const CONTROL_DOMAIN_PORTS_MAX = 131_071;
const NR_CPUS_DEFAULT = 2;

/** Source: xen/common/sched/private.h, SCHED_DEFAULT_RATELIMIT_US. */
const RATELIMIT_US_DEFAULT = 1000;

/** Rounds of delivery after which events that keep causing events are a bug. */
const ROUNDS_MAX = 100_000;

/**
 * A hypervisor in memory, for tests: domains, pages, grants and event channels behave as Xen's do,
 * also when misused. Deterministic for a seed. Entry points: {@link control} for the ports a
 * service would open, {@link addGuest} for a guest that the test acts as.
 */
export class SimulatedMachine {
  readonly random: Random;
  readonly pages: PageStore;
  readonly nrCpus: number;
  readonly totalPages: number;
  readonly consoleLog = new ConsoleLog();
  /** In order of domid. */
  readonly domains = new Map<Domid, Domain>();
  readonly controlDomain: Domain;
  /** The ports of the control domain. */
  readonly control: Hypervisor;
  /** The control domain's kernel, a xenstore client that a test acts as. */
  readonly kernelXenstore: KernelXenstore;
  freePages: number;
  /** What was typed on the hypervisor's serial line. */
  debugKeys = '';
  /** Of pool 0, the one there is. */
  ratelimitUs = RATELIMIT_US_DEFAULT;
  readonly controlPages = CONTROL_DOMAIN_PAGES;
  readonly #schedule: ((deliver: () => void) => void) | undefined;
  readonly #freeFrames: number[] = [];
  #nextFrame = 0;
  #nextDomid = 1;
  #awake = new Set<SimulatedEventChannels>();
  #isScheduled = false;

  constructor(options: MachineOptions) {
    this.pages = options.pages;
    this.random = new Random(options.seed ?? 1);
    this.nrCpus = options.nrCpus ?? NR_CPUS_DEFAULT;
    this.totalPages = options.totalPages ?? TOTAL_PAGES_DEFAULT;
    this.freePages = this.totalPages - CONTROL_DOMAIN_PAGES;
    assert(this.freePages > 0, `more than ${CONTROL_DOMAIN_PAGES} pages in the machine`);
    this.#schedule = options.schedule;
    const uuid = vmUuid('00000000-0000-0000-0000-000000000000');
    const maxEvtchnPort = CONTROL_DOMAIN_PORTS_MAX;
    const spec = { uuid, hvm: false, maxVcpus: this.nrCpus, maxEvtchnPort };
    this.controlDomain = new Domain(DOM0, spec);
    this.controlDomain.pauseCount = 0;
    this.controlDomain.vcpuCount = this.nrCpus;
    this.domains.set(DOM0, this.controlDomain);
    this.control = simulatedPorts(this, this.controlDomain);
    this.kernelXenstore = new KernelXenstore(this);
    this.consoleLog.write('(XEN) Xen version 4.17 (simulated)\n');
  }

  /** Pages that claims have set aside, among the free ones. */
  get outstandingPages(): number {
    let sum = 0;
    for (const { outstandingPages } of this.domains.values()) sum += outstandingPages;
    return sum;
  }

  /** Makes a domain that runs, with pages of its own, for a test to act as. */
  addGuest(spec: GuestSpec = {}): SimulatedGuest {
    return new SimulatedGuest(this, spec);
  }

  /** The ports as another domain has them: a driver domain's service, or a hostile guest. */
  portsOf(domid: Domid): Hypervisor {
    return simulatedPorts(this, this.live(domid, 'portsOf'));
  }

  /** A UUID nobody else got from this seed. */
  randomUuid(): VmUuid {
    const word = () => this.random.uint32().toString(16).padStart(8, '0');
    const hex = word() + word() + word() + word();
    return vmUuid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
  }

  /** The domain, or ESRCH. */
  live(domid: Domid, call: string): Domain {
    return this.domains.get(domid) ?? refuse(call, 'ESRCH', `domain ${domid}`);
  }

  addDomain(spec: CreateDomainSpec): Domain {
    assert(this.domains.size < DOMID_FIRST_RESERVED, 'a domid is free');
    while (this.domains.has(toDomid(this.#nextDomid))) this.#advanceDomid();
    const domain = new Domain(toDomid(this.#nextDomid), spec);
    this.#advanceDomid();
    this.domains.set(domain.domid, domain);
    domain.sharedInfo = this.addKernelFrame(domain);
    return domain;
  }

  /** Ends a domain: what others have mapped of it stays until they unmap. */
  kill(domain: Domain): void {
    if (domain.dying) return;
    domain.dying = true;
    domain.outstandingPages = 0;
    for (const { holder, port } of domain.channels.values()) holder.unbind(port);
    for (const release of domain.releases) release();
    domain.grants.clear();
    for (const frame of [...domain.pages.values(), ...domain.kernelFrames])
      if (frame.mappings === 0) this.#free(frame);
    this.raiseVirq('dom-exc');
    this.#reap(domain);
  }

  /** Gives the domain a page at `gfn`; undefined if a limit or the machine's memory is reached. */
  addPage(domain: Domain, gfn: number): Frame | undefined {
    if (domain.dying || domain.pages.size >= domain.maxPages) return undefined;
    // What a domain claimed is there for it, whatever others have: no need to add those up.
    if (domain.outstandingPages === 0 && this.#availableTo(domain) === 0) return undefined;
    this.freePages--;
    if (domain.outstandingPages > 0) domain.outstandingPages--;
    const frame = this.#takeFrame(domain, gfn);
    domain.pages.set(gfn, frame);
    domain.framesByNumber.set(frame.number, frame);
    return frame;
  }

  /**
   * Gives the domain `count` pages that lie side by side in the machine too, or none: undefined
   * where a limit or the end of untouched memory is reached.
   */
  addExtent(domain: Domain, gfn: number, count: number): Frame | undefined {
    const isUntouched = this.#nextFrame + count <= this.pages.frameCount || count === 1;
    const hasRoom =
      domain.pages.size + count <= domain.maxPages && count <= this.#availableTo(domain);
    if (!isUntouched || !hasRoom || domain.pages.has(gfn)) return undefined;
    const first = this.addPage(domain, gfn);
    for (let page = 1; page < count; page++) this.addPage(domain, gfn + page);
    return first;
  }

  /** A page of the domain's own kernel, for it to grant. */
  addKernelFrame(domain: Domain): Frame {
    this.#demandAlive(domain);
    const frame = this.#takeFrame(domain, undefined);
    domain.kernelFrames.add(frame);
    return frame;
  }

  dropKernelFrame(frame: Frame): void {
    if (frame.owner.kernelFrames.delete(frame)) this.#giveFrame(frame);
  }

  /** Maps frames into `mapper`; `onUnmap` runs once, when they are unmapped or the mapper dies. */
  mapFrames(
    mapper: Domain,
    frames: readonly Frame[],
    access: MapAccess,
    onUnmap?: () => void,
  ): Mapping {
    this.#demandAlive(mapper);
    const numbers = frames.map((frame) => frame.number);
    const mapping = this.pages.map(numbers, access);
    for (const frame of frames) frame.mappings++;
    const unmap = () => {
      if (!mapper.releases.delete(unmap)) return;
      mapping.unmap();
      for (const frame of frames) this.#letGo(frame);
      onUnmap?.();
    };
    mapper.releases.add(unmap);
    return { bytes: mapping.bytes, unmap };
  }

  /** Raises a virtual interrupt in whichever domain holds it: the control domain. */
  raiseVirq(virq: Virq): void {
    for (const channel of this.controlDomain.channels.values())
      if (channel.binding.kind === 'virq' && channel.binding.virq === virq)
        channel.holder.raise(channel);
  }

  /** An event device has something to deliver. */
  wake(events: SimulatedEventChannels): void {
    this.#awake.add(events);
    if (this.#schedule === undefined || this.#isScheduled) return;
    this.#isScheduled = true;
    this.#schedule(() => {
      this.#isScheduled = false;
      this.deliver();
    });
  }

  /**
   * Delivers one batch to each event device that has any, in an order the seed decides, for Xen
   * promises none. Returns how many ports were told.
   */
  deliver(): number {
    const round = [...this.#awake];
    this.#awake.clear();
    let told = 0;
    while (round.length > 0) {
      const [next] = round.splice(this.random.below(round.length), 1);
      if (next === undefined) continue;
      told += next.deliver();
      if (next.isReady) this.wake(next);
    }
    return told;
  }

  /** Delivers until nothing is pending. Returns how many ports were told. */
  run(): number {
    let told = 0;
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const now = this.deliver();
      if (now === 0) return told;
      told += now;
    }
    throw new RangeError(`events still cause events after ${ROUNDS_MAX} rounds`);
  }

  /** Free pages but those that others have claimed. */
  #availableTo(domain: Domain): number {
    return this.freePages - (this.outstandingPages - domain.outstandingPages);
  }

  /** A dead domain makes no calls; a test that acts as one is told so. */
  #demandAlive(domain: Domain): void {
    if (domain.dying) refuse('any call', 'ESRCH', `domain ${domain.domid}, which is dead`);
  }

  #advanceDomid(): void {
    this.#nextDomid = (this.#nextDomid % (DOMID_FIRST_RESERVED - 1)) + 1;
  }

  #takeFrame(owner: Domain, gfn: number | undefined): Frame {
    const isFresh = this.#nextFrame < this.pages.frameCount;
    const number = isFresh ? this.#nextFrame++ : this.#freeFrames.pop();
    assert(number !== undefined, `fewer than ${this.pages.frameCount} frames in use`);
    return { number, gfn, owner, mappings: 0 };
  }

  #giveFrame(frame: Frame): void {
    this.pages.scrub(frame.number);
    this.#freeFrames.push(frame.number);
  }

  #free(frame: Frame): void {
    const { owner, gfn } = frame;
    if (gfn === undefined) return this.dropKernelFrame(frame);
    owner.pages.delete(gfn);
    owner.framesByNumber.delete(frame.number);
    this.freePages++;
    this.#giveFrame(frame);
  }

  /** One mapping less; the last one of a dead domain's frame frees it, and perhaps the domain. */
  #letGo(frame: Frame): void {
    frame.mappings--;
    const { owner } = frame;
    if (frame.mappings > 0 || !owner.dying) return;
    this.#free(frame);
    this.#reap(owner);
  }

  #reap(domain: Domain): void {
    if (domain.heldPages > 0 || domain.gone) return;
    domain.gone = true;
    this.domains.delete(domain.domid);
    this.raiseVirq('dom-exc');
  }
}
