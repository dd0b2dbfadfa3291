import { DOM0, type Domid, type VmUuid } from '../../../model/ids.ts';
import type { DomainInfo, Hypervisor } from '../../../xen/hypervisor.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import type { Log } from '../../runtime/log.ts';
import { Machine } from '../machine/machine.ts';
import type {
  DomainMark,
  Effect,
  MachineEvent,
  ObservedDomain,
  Remains,
} from '../machine/machine-events.ts';
import { Effects } from './reconcile-effects.ts';
import type { ReconcileMetrics } from './reconcile-metrics.ts';
import { ReconcileStore } from './reconcile-store.ts';
import { GuestStarter, type GuestFiles } from './start-guest.ts';
import type { StopReason, VmGroup, VmRecord } from '../state/vm-record.ts';

/** Domains are looked at this often though nobody said that one changed. */
const SAFETY_LOOK_MS = 10_000;

/** Before xenstore is asked again after it could not answer. */
const LOOK_RETRY_MS = 500;

/** Domains of nobody that one line of the log names. */
const STRAYS_NAMED_MAX = 16;

/** Marks read at once. */
const MARKS_MAX = 64;

/** Longest wait of one timer. */
const WAIT_MAX_MS = 60_000;

export interface Clock {
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
  /** Milliseconds with fractions, for durations. */
  readonly monotonicMs: () => number;
  readonly setTimer: (run: () => void, afterMs: number) => { readonly cancel: () => void };
}

export const SYSTEM_CLOCK: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  setTimer: (run, afterMs) => {
    const timer = setTimeout(run, afterMs);
    return { cancel: () => clearTimeout(timer) };
  },
};

export interface ReconcilerParts {
  readonly host: string;
  readonly group: VmGroup;
  readonly hypervisor: Hypervisor;
  /** How to reach the host's xenstore daemon. */
  readonly xenstore: LinkOpener;
  readonly bootFiles: GuestFiles;
  /** Memory that is kept free on the host, in KiB. */
  readonly reserveKiB: number;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly metrics?: ReconcileMetrics;
  readonly clock?: Clock;
  /** Told of a bug of ours; by default the process ends with it. */
  readonly onBug?: (error: unknown) => void;
}

function endProcess(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** A host's reconciler at work. */
export interface Reconciler {
  /** Stops deciding; what runs goes on running. */
  stop(): void;
  /** Domains that no record accounts for: left alone. */
  strays(): readonly ObservedDomain[];
  /** Nothing is under way: only news or time bring more. */
  readonly isIdle: boolean;
}

/**
 * Makes the host's domains what the group's records say, from now on. May be killed at any moment:
 * the next one finds what there is and goes on from there.
 */
export function startReconciler(parts: ReconcilerParts): Reconciler {
  const loop = new Loop(parts);
  loop.start();
  return loop;
}

class Loop implements Reconciler {
  readonly #parts: ReconcilerParts;
  readonly #clock: Clock;
  readonly #machine: Machine;
  readonly #store: ReconcileStore;
  readonly #effects: Effects;
  #timer: { readonly cancel: () => void } | undefined;
  #unsubscribe: (() => void) | undefined;
  #isStopped = false;
  #isLooking = false;
  #sawRemains = false;
  #mustLookAgain = false;
  #nextLookMs = 0;
  #strays = '';

  constructor(parts: ReconcilerParts) {
    const { hypervisor, group, reserveKiB, bootFiles, clock = SYSTEM_CLOCK } = parts;
    const { nowMs, monotonicMs } = clock;
    this.#parts = parts;
    this.#clock = clock;
    this.#machine = new Machine({ reserveKiB });
    this.#store = new ReconcileStore(parts.xenstore);
    const starter = new GuestStarter(bootFiles, hypervisor, monotonicMs);
    const store = this.#store;
    this.#effects = new Effects({
      hypervisor,
      group,
      store,
      starter,
      reserveKiB,
      nowMs,
      monotonicMs,
    });
  }

  start(): void {
    const { group, host, log } = this.#parts;
    this.#unsubscribe = group.onChange((changed) => this.#takeRecords(changed));
    this.#step({ kind: 'records', records: group.placedOn(host) });
    this.#look();
    this.#store
      .follow(
        () => this.#look(),
        (error) => log.warn({ code: error.code }, `no news from xenstore: ${error.message}`),
      )
      .catch((error: unknown) => this.#die(error));
  }

  stop(): void {
    this.#isStopped = true;
    this.#unsubscribe?.();
    this.#timer?.cancel();
    this.#store.close();
  }

  strays(): readonly ObservedDomain[] {
    return this.#machine.strays();
  }

  get isIdle(): boolean {
    return this.#machine.isIdle && !this.#isLooking;
  }

  #takeRecords(changed: ReadonlySet<VmUuid>): void {
    const placed = this.#parts.group.placedOn(this.#parts.host);
    const records = new Map<VmUuid, VmRecord | undefined>();
    for (const uuid of changed) records.set(uuid, placed.get(uuid));
    this.#step({ kind: 'records', records });
  }

  #step(event: MachineEvent): void {
    if (this.#isStopped) return;
    for (const effect of this.#machine.step(event, this.#clock.nowMs())) this.#perform(effect);
    this.#setTimer();
  }

  #perform(effect: Effect): void {
    const { token, uuid, step } = effect;
    const sinceMs = this.#clock.monotonicMs();
    // Each in a turn of its own: a build takes long enough to let others in first.
    setImmediate(() => {
      if (this.#isStopped) return;
      this.#effects.perform(effect).then(
        (outcome) => {
          const tookMs = this.#clock.monotonicMs() - sinceMs;
          this.#parts.metrics?.step(step.kind, outcome.kind, tookMs);
          if (outcome.kind === 'failed' && !this.#isStopped) {
            const { code, message } = outcome.failure;
            this.#parts.log.warn({ uuid, step: step.kind, code }, message);
          }
          this.#step({ kind: 'done', token, outcome });
        },
        (error: unknown) => this.#die(error),
      );
    });
  }

  /** Reads the domains, and what xenstore says of those not seen before. */
  #look(): void {
    this.#mustLookAgain = true;
    if (this.#isLooking || this.#isStopped) return;
    this.#isLooking = true;
    this.#nextLookMs = this.#clock.nowMs() + SAFETY_LOOK_MS;
    this.#lookUntilNew().then(
      () => {
        this.#isLooking = false;
        if (this.#mustLookAgain) this.#look();
        else this.#setTimer();
      },
      (error: unknown) => {
        this.#isLooking = false;
        if (!(error instanceof XenstoreError)) return this.#die(error);
        this.#mustLookAgain = false;
        this.#nextLookMs = this.#clock.nowMs() + LOOK_RETRY_MS;
        this.#setTimer();
      },
    );
  }

  async #lookUntilNew(): Promise<void> {
    const marks = new Map<Domid, DomainMark | undefined>();
    let remains: readonly Remains[] | undefined = this.#sawRemains ? [] : undefined;
    while (!this.#isStopped) {
      this.#mustLookAgain = false;
      const domains = this.#parts.hypervisor.domains.list().filter(({ domid }) => domid !== DOM0);
      const unread = domains
        .filter((info) => !marks.has(info.domid) && !this.#machine.knows(info.domid, info.uuid))
        .slice(0, MARKS_MAX);
      // No wait between the list and the event: what it says is so now.
      if (unread.length === 0 && remains !== undefined)
        return this.#takeDomains(domains, marks, remains);
      // What a life before this one left is looked for once; later ones are seen to go.
      remains ??= await this.#store.remains(new Set(domains.map(({ domid }) => domid)));
      await Promise.all(
        unread.map(async ({ domid }) => marks.set(domid, await this.#store.readMark(domid))),
      );
    }
  }

  #takeDomains(
    domains: readonly DomainInfo[],
    marks: ReadonlyMap<Domid, DomainMark | undefined>,
    remains: readonly Remains[],
  ): void {
    this.#sawRemains = true;
    const observed = domains.map((info) => observe(info, marks.get(info.domid)));
    this.#step({ kind: 'domains', domains: observed, remains });
    this.#nameStrays();
  }

  /** Says once which domains are nobody's, and again when that changes. */
  #nameStrays(): void {
    const strays = this.strays().map(({ domid, uuid }) => `${domid} (${uuid})`);
    const named = strays.slice(0, STRAYS_NAMED_MAX).join(', ');
    if (named === this.#strays) return;
    this.#strays = named;
    if (strays.length === 0) return;
    this.#parts.log.info({ count: strays.length }, `domains of no record, left alone: ${named}`);
  }

  #setTimer(): void {
    this.#timer?.cancel();
    if (this.#isStopped) return;
    const atMs = Math.min(this.#nextLookMs, this.#machine.wakeAtMs ?? Number.POSITIVE_INFINITY);
    const waitMs = Math.min(Math.max(0, atMs - this.#clock.nowMs()), WAIT_MAX_MS);
    this.#timer = this.#clock.setTimer(() => this.#wake(), waitMs);
  }

  #wake(): void {
    if (this.#clock.nowMs() >= this.#nextLookMs) this.#look();
    this.#step({ kind: 'tick' });
  }

  /** A bug: whoever started this process starts another, and recovery runs. */
  #die(error: unknown): void {
    this.stop();
    (this.#parts.onBug ?? endProcess)(error);
  }
}

function observe(info: DomainInfo, mark: DomainMark | undefined): ObservedDomain {
  const { domid, uuid, dying, paused } = info;
  return { domid, uuid, dying, paused, stopReason: stopReason(info), mark };
}

function stopReason({ shutdown, shutdownReason }: DomainInfo): StopReason | undefined {
  if (!shutdown) return undefined;
  return shutdownReason === 'unknown' ? 'crash' : shutdownReason;
}
