import { assert } from '../../../model/assert.ts';
import type { Domid, VmUuid } from '../../../model/ids.ts';
import { decideReport, decideStep, type Decision, type World } from './machine-decision.ts';
import { freshMark } from './domain-mark.ts';
import type {
  Effect,
  MachineEvent,
  ObservedDomain,
  Outcome,
  Step,
  StepFailure,
} from './machine-events.ts';

import { Lanes } from './machine-lanes.ts';
import { finishRequest, learn, openRequest, removeDomain } from './machine-steps.ts';
import { isEnding, newVm, type Vm } from './machine-vm.ts';
import { machineMemoryKiB } from '../state/scheduler.ts';
import type { VmRecord } from '../state/vm-record.ts';

/** Failed attempts at a step after which a start is given up. */
const START_ATTEMPTS_MAX = 5;

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 10_000;

export interface MachineOptions {
  /** Memory that is kept free on the host. */
  readonly reserveKiB: number;
}

/**
 * The reconciler of one host: compares the group's records with the host's domains and takes the
 * next step of each machine, one at a time for each and many machines at once. Pure. What it knows
 * it learns again after a crash: it acts only once it has seen both records and domains.
 */
export class Machine {
  readonly #options: MachineOptions;
  readonly #vms = new Map<VmUuid, Vm>();
  readonly #lanes = new Lanes();
  readonly #dirty = new Set<VmUuid>();
  readonly #inFlight = new Map<number, VmUuid>();
  readonly #wakeAtMs = new Map<VmUuid, number>();
  /** Records that keep another machine's domain, by that machine's UUID and epoch. */
  readonly #heirs = new Map<string, VmUuid>();
  #sawRecords = false;
  #sawDomains = false;
  #nextToken = 1;
  #nowMs = 0;
  #effects: Effect[] = [];

  constructor(options: MachineOptions) {
    this.#options = options;
  }

  /** Takes one event, and answers with what to do about it, in order. */
  step(event: MachineEvent, nowMs: number): readonly Effect[] {
    this.#nowMs = nowMs;
    switch (event.kind) {
      case 'records':
        this.#sawRecords = true;
        for (const [uuid, record] of event.records) this.#takeRecord(uuid, record);
        break;
      case 'domains':
        this.#takeDomains(event.domains);
        for (const { domid, uuid } of event.remains) this.#addRemains(this.#vm(uuid), domid);
        this.#sawDomains = true;
        break;
      case 'done':
        this.#finish(event.token, event.outcome);
        break;
      case 'tick':
        break;
    }
    this.#wakeSleepers();
    this.#effects = [];
    if (this.#sawRecords && this.#sawDomains) this.#drain();
    return this.#effects;
  }

  /** When to come with a `tick` at the latest; undefined for whenever. */
  get wakeAtMs(): number | undefined {
    let earliest: number | undefined;
    for (const at of this.#wakeAtMs.values())
      if (earliest === undefined || at < earliest) earliest = at;
    return earliest;
  }

  /** Whether the domain has been seen, so that its mark is known. */
  knows(domid: Domid, uuid: VmUuid): boolean {
    return this.#vms.get(uuid)?.domains.some((domain) => domain.domid === domid) === true;
  }

  /** Domains that no record of this host accounts for: left alone, for an operator to look at. */
  strays(): readonly ObservedDomain[] {
    return [...this.#vms.values()].flatMap(({ record, domains }) =>
      record === undefined ? domains : [],
    );
  }

  /** Nothing is in flight: only an event or time brings more. */
  get isIdle(): boolean {
    return this.#inFlight.size === 0;
  }

  #vm(uuid: VmUuid): Vm {
    let vm = this.#vms.get(uuid);
    if (vm === undefined) this.#vms.set(uuid, (vm = newVm(uuid)));
    return vm;
  }

  #takeRecord(uuid: VmUuid, record: VmRecord | undefined): void {
    const vm = this.#vm(uuid);
    const before = vm.record?.preservedFrom;
    if (before !== undefined) this.#heirs.delete(`${before.uuid}/${before.epoch}`);
    vm.record = record;
    const from = record?.preservedFrom;
    if (from !== undefined) {
      this.#heirs.set(`${from.uuid}/${from.epoch}`, uuid);
      this.#dirty.add(from.uuid);
    }
    this.#dirty.add(uuid);
  }

  #takeDomains(domains: readonly ObservedDomain[]): void {
    const byUuid = new Map<VmUuid, ObservedDomain[]>();
    const there = new Set<Domid>();
    for (const domain of domains) {
      if (domain.dying) continue;
      there.add(domain.domid);
      const same = byUuid.get(domain.uuid);
      if (same === undefined) byUuid.set(domain.uuid, [domain]);
      else same.push(domain);
    }
    for (const uuid of byUuid.keys()) this.#vm(uuid);
    for (const vm of this.#vms.values()) {
      for (const { domid, mark } of vm.domains)
        if ((mark !== undefined || vm.start?.domid === domid) && !there.has(domid))
          this.#addRemains(vm, domid);
      this.#setDomains(vm, byUuid.get(vm.uuid) ?? []);
    }
    for (const heir of this.#heirs.values()) this.#dirty.add(heir);
  }

  /** A domain went without us: its nodes are there still, unless we are removing them just now. */
  #addRemains(vm: Vm, domid: Domid): void {
    const step = vm.step?.step;
    const isAtIt = step?.kind === 'destroy' && step.domid === domid;
    if (!isAtIt && !vm.remains.includes(domid)) vm.remains = [...vm.remains, domid];
    this.#dirty.add(vm.uuid);
  }

  #setDomains(vm: Vm, found: readonly ObservedDomain[]): void {
    const { start, record } = vm;
    // What the machine itself had written is newer than what was read.
    const domains = found.map((domain) => {
      const known = vm.domains.find(({ domid }) => domid === domain.domid);
      return known === undefined ? domain : { ...domain, mark: known.mark };
    });
    vm.domains = domains;
    for (const { mark, stopReason } of domains)
      if (stopReason !== undefined && mark?.uuid === vm.uuid)
        vm.lastStop = { epoch: mark.epoch, reason: stopReason };
    // A domain that went away before it was reported is built again.
    const isLost =
      start?.domid !== undefined &&
      vm.step === undefined &&
      !domains.some(({ domid }) => domid === start.domid);
    if (isLost && record !== undefined) vm.start = undefined;
    this.#dirty.add(vm.uuid);
  }

  #wakeSleepers(): void {
    for (const [uuid, atMs] of this.#wakeAtMs) {
      if (atMs > this.#nowMs) continue;
      this.#wakeAtMs.delete(uuid);
      this.#dirty.add(uuid);
    }
  }

  /** Each pass may free a lane, which lets another machine go on. */
  #drain(): void {
    for (;;) {
      for (const uuid of this.#dirty) {
        this.#dirty.delete(uuid);
        const vm = this.#vms.get(uuid);
        if (vm !== undefined) this.#advance(vm);
      }
      const next = this.#lanes.next();
      if (next === undefined) return;
      this.#dirty.add(next);
    }
  }

  #advance(vm: Vm): void {
    this.#wakeAtMs.delete(vm.uuid);
    this.#dropOutdated(vm);
    this.#report(vm);
    if (vm.step === undefined) {
      if (this.#nowMs < vm.notBeforeMs) this.#sleep(vm, vm.notBeforeMs);
      else this.#act(vm, decideStep(vm, this.#world()));
      // A step begun may be worth a report itself, and a start given up too.
      this.#report(vm);
    }
    const isForgotten =
      vm.record === undefined &&
      vm.domains.length === 0 &&
      vm.remains.length === 0 &&
      !vm.step &&
      !vm.report;
    if (isForgotten) this.#forget(vm);
  }

  #forget({ uuid }: Vm): void {
    this.#lanes.leave(uuid);
    this.#wakeAtMs.delete(uuid);
    this.#vms.delete(uuid);
  }

  /** What was begun for an epoch that has passed, or for a machine that is to end, is let go. */
  #dropOutdated(vm: Vm): void {
    const { record, step, start } = vm;
    const epoch = record?.placement.epoch;
    const isUnwanted = record === undefined || isEnding(record);
    if (step?.step.kind === 'fetch' && (isUnwanted || step.epoch !== epoch)) {
      this.#inFlight.delete(step.token);
      vm.step = undefined;
      this.#lanes.leave(vm.uuid);
    }
    if (vm.step !== undefined) return;
    const isPast = start !== undefined && start.epoch !== epoch;
    if (isUnwanted || isPast) this.#lanes.leave(vm.uuid);
    if (record !== undefined && isPast) vm.start = undefined;
    if (vm.failure !== undefined && vm.failure.epoch !== epoch) vm.failure = undefined;
  }

  #act(vm: Vm, decision: Decision): void {
    switch (decision.kind) {
      case 'nothing':
        return;
      case 'wait':
        return this.#sleep(vm, decision.untilMs);
      case 'fail':
        this.#giveUp(vm, decision.code, decision.message);
        return;
      case 'follow':
        vm.request = openRequest(vm, decision.sequence, 'asked', this.#nowMs);
        if (decision.isWithdrawn) finishRequest(vm, { isIgnored: true });
        this.#dirty.add(vm.uuid);
        return;
      case 'step':
        return this.#begin(vm, decision.step);
      case 'fetch':
      case 'build':
        if (this.#lanes.enter(decision.kind, vm.uuid)) this.#beginStart(vm, decision.kind);
    }
  }

  #beginStart(vm: Vm, kind: 'fetch' | 'build'): void {
    const { record } = vm;
    assert(record !== undefined, 'only a machine with a record is started');
    const { spec } = record;
    if (kind === 'fetch') return this.#begin(vm, { kind, spec });
    const claimedKiB = this.#claimedKiB();
    this.#begin(vm, { kind, spec, needKiB: machineMemoryKiB(spec), claimedKiB });
  }

  /** What the builds under way were promised; part of it may be theirs already. */
  #claimedKiB(): number {
    let claimedKiB = 0;
    for (const uuid of this.#lanes.inside('build')) {
      const step = this.#vms.get(uuid)?.step?.step;
      if (step?.kind === 'build') claimedKiB += step.needKiB;
    }
    return claimedKiB;
  }

  #begin(vm: Vm, step: Step): void {
    const token = this.#send(vm, step);
    vm.step = { token, step, epoch: vm.record?.placement.epoch ?? 0 };
  }

  #send(vm: Vm, step: Step): number {
    const token = this.#nextToken++;
    this.#inFlight.set(token, vm.uuid);
    this.#effects.push({ token, uuid: vm.uuid, step });
    return token;
  }

  #report(vm: Vm): void {
    const { record } = vm;
    if (record === undefined || vm.report !== undefined) return;
    const report = decideReport(vm, this.#world());
    if (report === undefined) return;
    const { epoch } = record.placement;
    const key = JSON.stringify([epoch, { ...report, trace: undefined }]);
    if (key === vm.acknowledged) return;
    if (this.#nowMs < vm.reportNotBeforeMs) return this.#sleep(vm, vm.reportNotBeforeMs);
    vm.report = { token: this.#send(vm, { kind: 'report', epoch, report }), key };
  }

  #sleep({ uuid }: Vm, untilMs: number): void {
    const before = this.#wakeAtMs.get(uuid);
    if (before === undefined || untilMs < before) this.#wakeAtMs.set(uuid, untilMs);
  }

  #world(): World {
    return {
      nowMs: this.#nowMs,
      heirOf: (uuid, epoch) => {
        const heir = this.#heirs.get(`${uuid}/${epoch}`);
        return heir === undefined ? undefined : this.#vms.get(heir)?.record;
      },
      hasDomainOf: (uuid, epoch) =>
        (this.#vms.get(uuid)?.domains ?? []).some(({ mark }) => mark?.epoch === epoch),
    };
  }

  #finish(token: number, outcome: Outcome): void {
    const uuid = this.#inFlight.get(token);
    const vm = uuid === undefined ? undefined : this.#vms.get(uuid);
    // Unknown: let go of meanwhile.
    if (vm === undefined || !this.#inFlight.delete(token)) return;
    this.#dirty.add(vm.uuid);
    if (vm.report?.token === token) return this.#finishReport(vm, vm.report.key, outcome);
    const { step } = vm;
    assert(step?.token === token, 'a step in flight is its machine’s own');
    vm.step = undefined;
    if (step.step.kind === 'fetch' || step.step.kind === 'build') this.#lanes.leave(vm.uuid);
    if (outcome.kind === 'failed') return this.#failStep(vm, step.step, outcome.failure);
    vm.failures = 0;
    this.#succeed(vm, step.step, step.epoch, outcome);
  }

  #finishReport(vm: Vm, key: string, outcome: Outcome): void {
    vm.report = undefined;
    if (outcome.kind !== 'failed') {
      vm.acknowledged = key;
      vm.reportFailures = 0;
      return;
    }
    vm.reportFailures++;
    vm.reportNotBeforeMs = this.#nowMs + retryDelayMs(vm.reportFailures);
  }

  #failStep(vm: Vm, { kind }: Step, failure: StepFailure): void {
    vm.failures++;
    vm.notBeforeMs = this.#nowMs + retryDelayMs(vm.failures);
    if (kind === 'trigger') vm.request = vm.request && { ...vm.request, state: 'ignored' };
    const isStart = kind === 'fetch' || kind === 'build' || kind === 'publish';
    if (kind === 'build') vm.start = undefined;
    if (!isStart || (failure.retryable && vm.failures < START_ATTEMPTS_MAX)) return;
    this.#giveUp(vm, failure.code, failure.message);
  }

  #giveUp(vm: Vm, code: string, message: string): void {
    const { record } = vm;
    if (record === undefined) return;
    vm.failure = { epoch: record.placement.epoch, code, message };
    vm.failures = 0;
    vm.notBeforeMs = 0;
    this.#dirty.add(vm.uuid);
  }

  #succeed(vm: Vm, step: Step, epoch: number, outcome: Outcome): void {
    if (step.kind === 'build' && outcome.kind === 'no-memory')
      return this.#lackMemory(vm, step, outcome.freeKiB);
    if (step.kind === 'set-aside') return this.#handOver(vm, step);
    learn(vm, { step, epoch, outcome, nowMs: this.#nowMs });
  }

  /** Others under way may leave enough; if there are none, there never will be. */
  #lackMemory(vm: Vm, step: Extract<Step, { kind: 'build' }>, freeKiB: number): void {
    vm.notBeforeMs = this.#nowMs + FIRST_RETRY_MS;
    if (step.claimedKiB > 0) return;
    const { reserveKiB } = this.#options;
    const message =
      `${step.spec.name} needs ${step.needKiB} KiB of memory: ${freeKiB} KiB are free on the ` +
      `host, of which ${reserveKiB} KiB are kept for itself; make it smaller or free some`;
    this.#giveUp(vm, 'MEMORY_EXHAUSTED', message);
  }

  /** The domain has the UUID of the record that keeps it now. */
  #handOver(vm: Vm, { domid, record }: Extract<Step, { kind: 'set-aside' }>): void {
    const domain = removeDomain(vm, domid);
    const heir = this.#vm(record.spec.uuid);
    const mark = freshMark(record);
    if (domain !== undefined)
      heir.domains = [...heir.domains, { ...domain, uuid: heir.uuid, mark }];
    this.#dirty.add(heir.uuid);
  }
}

/** Doubles with each failure in a row. */
function retryDelayMs(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS);
}
