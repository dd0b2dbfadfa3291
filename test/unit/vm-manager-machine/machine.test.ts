import { describe, expect, it } from 'vitest';
import { domid, type VmUuid } from '../../../model/ids.ts';
import { Machine } from '../../../services/vm-manager/machine/machine.ts';
import type {
  Effect,
  MachineEvent,
  ObservedDomain,
  Outcome,
} from '../../../services/vm-manager/machine/machine-events.ts';
import type { VmRecord } from '../../../services/vm-manager/state/vm-record.ts';
import { specOf, uuidOf } from '../vm-manager-group/specs.ts';

// The rules of the reconciler's machine that a whole host cannot show one by one.

const NO_DOMAINS: MachineEvent = { kind: 'domains', domains: [], remains: [] };
const DONE: Outcome = { kind: 'ok', trace: [] };

function record(number: number, more: Partial<VmRecord> = {}): VmRecord {
  return {
    spec: specOf(number),
    placement: { host: 'host-a', epoch: 10 },
    power: 'running',
    phase: 'placed',
    generation: 1,
    startTrace: [],
    ...more,
  };
}

function records(...all: readonly VmRecord[]): MachineEvent {
  return { kind: 'records', records: new Map(all.map((each) => [each.spec.uuid, each])) };
}

function observed(number: number, more: Partial<ObservedDomain> = {}): ObservedDomain {
  const uuid = uuidOf(number);
  return {
    domid: domid(number),
    uuid,
    dying: false,
    paused: false,
    stopReason: undefined,
    mark: { uuid, epoch: 10, request: 0, isWithdrawn: false, name: `vm-${number}` },
    ...more,
  };
}

const domains = (...all: readonly ObservedDomain[]): MachineEvent => ({
  kind: 'domains',
  domains: all,
  remains: [],
});

const steps = (effects: readonly Effect[]) => effects.map(({ step }) => step);
const kinds = (effects: readonly Effect[]) => effects.map(({ step }) => step.kind);

/** A machine that answers its own effects; those that `hold` says stay in flight. */
class Run {
  readonly machine = new Machine({ reserveKiB: 0 });
  readonly held: Effect[] = [];
  readonly done: Effect[] = [];
  readonly #queue: Effect[] = [];
  readonly #hold: (effect: Effect) => boolean;
  #nextDomid = 100;
  nowMs = 0;

  constructor(hold: (effect: Effect) => boolean) {
    this.#hold = hold;
  }

  step(event: MachineEvent): void {
    this.#queue.push(...this.machine.step(event, this.nowMs));
    for (let effect = this.#queue.shift(); effect; effect = this.#queue.shift())
      if (this.#hold(effect)) this.held.push(effect);
      else this.#answer(effect);
  }

  answer(effect: Effect, outcome?: Outcome): void {
    this.held.splice(this.held.indexOf(effect), 1);
    this.#answer(effect, outcome);
    this.step({ kind: 'tick' });
  }

  #answer(effect: Effect, given?: Outcome): void {
    this.done.push(effect);
    const isBuild = effect.step.kind === 'build';
    const built: Outcome = { kind: 'built', domid: domid(this.#nextDomid++), trace: [] };
    const outcome = given ?? (isBuild ? built : DONE);
    const done: MachineEvent = { kind: 'done', token: effect.token, outcome };
    this.#queue.push(...this.machine.step(done, this.nowMs));
  }
}

describe('the machine', () => {
  it('does nothing before it has seen both records and domains', () => {
    const one = new Machine({ reserveKiB: 0 });
    expect(one.step(records(record(1)), 0)).toEqual([]);
    expect(kinds(one.step(NO_DOMAINS, 0))).toContain('fetch');
    const other = new Machine({ reserveKiB: 0 });
    expect(other.step(domains(observed(1, { mark: undefined, paused: true })), 0)).toEqual([]);
    expect(kinds(other.step(records(record(1)), 0))).toEqual(['destroy']);
  });

  it('has one step of a machine in flight, and builds a bounded number at once in order', () => {
    const run = new Run(({ step }) => step.kind === 'build');
    run.step(records(...[1, 2, 3, 4, 5].map((number) => record(number))));
    run.step(NO_DOMAINS);
    const order: VmUuid[] = [];
    while (run.held.length > 0) {
      expect(run.held.length).toBeLessThanOrEqual(2);
      expect(new Set(run.held.map(({ uuid }) => uuid)).size).toBe(run.held.length);
      const [first] = run.held;
      if (first === undefined) break;
      order.push(first.uuid);
      run.answer(first);
    }
    expect(order).toEqual([1, 2, 3, 4, 5].map(uuidOf));
  });

  it('adopts the domain of the epoch and reports it', () => {
    const machine = new Machine({ reserveKiB: 0 });
    machine.step(records(record(1, { phase: 'building' })), 0);
    expect(steps(machine.step(domains(observed(1)), 0))).toEqual([
      {
        kind: 'report',
        epoch: 10,
        report: { kind: 'started', domid: 1, paused: false, trace: [] },
      },
    ]);
  });

  it('destroys a domain of an earlier epoch before it builds', () => {
    const run = new Run(() => false);
    run.step(records(record(1, { placement: { host: 'host-a', epoch: 11 } })));
    run.step(domains(observed(1)));
    const order = kinds(run.done).filter((kind) => kind !== 'report');
    expect(order).toEqual(['destroy', 'fetch', 'build', 'publish', 'unpause']);
  });

  it('waits for its records to catch up with a domain of a later epoch', () => {
    const machine = new Machine({ reserveKiB: 0 });
    machine.step(records(record(1, { placement: { host: 'host-a', epoch: 9 } })), 0);
    expect(machine.step(domains(observed(1)), 0)).toEqual([]);
    const later = machine.step(records(record(1, { phase: 'running', domid: 1 })), 0);
    expect(later).toEqual([]);
  });

  it('keeps a running domain whose mark xenstore lost, and marks it anew', () => {
    const machine = new Machine({ reserveKiB: 0 });
    machine.step(records(record(1, { phase: 'running', domid: 1 })), 0);
    const effects = machine.step(domains(observed(1, { mark: undefined })), 0);
    expect(kinds(effects)).toEqual(['mark']);
  });

  it('leaves alone and lists a domain that is nobody’s', () => {
    const machine = new Machine({ reserveKiB: 0 });
    machine.step(records(), 0);
    const stray = observed(7, { mark: undefined });
    expect(machine.step(domains(stray), 0)).toEqual([]);
    expect(machine.strays()).toEqual([stray]);
  });

  it('tries a step again later and later, and gives a start up in the end', () => {
    const run = new Run(({ step }) => step.kind === 'fetch');
    run.step(records(record(1)));
    run.step(NO_DOMAINS);
    const failure = { code: 'HOST_UNREACHABLE', message: 'not there', retryable: true };
    const waits: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      const [fetch] = run.held;
      if (fetch === undefined) break;
      run.answer(fetch, { kind: 'failed', failure });
      const { wakeAtMs } = run.machine;
      if (wakeAtMs === undefined) break;
      waits.push(wakeAtMs - run.nowMs);
      run.nowMs = wakeAtMs;
      run.step({ kind: 'tick' });
    }
    expect(waits).toEqual([100, 200, 400, 800]);
    const last = run.done.at(-1)?.step;
    expect(last).toMatchObject({ kind: 'report', report: { kind: 'failed' } });
  });

  it('lets go of files it waits for when the machine is to end', () => {
    const run = new Run(({ step }) => step.kind === 'fetch');
    run.step(records(record(1)));
    run.step(NO_DOMAINS);
    run.step(records(record(1, { power: 'destroyed', phase: 'stopping' })));
    expect(run.done.at(-1)?.step).toMatchObject({ kind: 'report', report: { kind: 'gone' } });
    const [fetch] = run.held;
    if (fetch !== undefined) run.answer(fetch);
    expect(kinds(run.done)).not.toContain('build');
  });

  it('waits with a build while others may still leave enough memory', () => {
    const run = new Run(({ step }) => step.kind === 'build');
    run.step(records(record(1), record(2)));
    run.step(NO_DOMAINS);
    const [first, second] = run.held;
    if (first === undefined || second === undefined) throw new RangeError('two builds');
    run.answer(second, { kind: 'no-memory', freeKiB: 1 });
    run.answer(first);
    run.nowMs += 100;
    run.step({ kind: 'tick' });
    const [again] = run.held;
    if (again === undefined) throw new RangeError('one build');
    run.answer(again, { kind: 'no-memory', freeKiB: 1 });
    const last = run.done.at(-1)?.step;
    expect(last).toMatchObject({ report: { kind: 'failed', code: 'MEMORY_EXHAUSTED' } });
  });

  it('removes the nodes of a domain that ended without it', () => {
    const run = new Run(() => false);
    run.step(records(record(1, { phase: 'running', domid: 1 })));
    run.step(domains(observed(1)));
    run.step(NO_DOMAINS);
    expect(kinds(run.done)).toEqual(['clear-nodes', 'report']);
    expect(run.done[1]?.step).toMatchObject({ report: { kind: 'gone', reason: 'destroyed' } });
  });
});
