import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../services/vm-manager/state/commands.ts';
import {
  decodeCommand,
  decodeOutcome,
  encodeCommand,
} from '../../../services/vm-manager/state/commands.ts';
import { SHUTDOWN_ACTIONS } from '../../../services/vm-manager/state/vm-spec-fields.ts';
import { STOP_REASONS } from '../../../services/vm-manager/state/report-fields.ts';
import { VmState } from '../../../services/vm-manager/state/state.ts';
import type { VmRecord } from '../../../services/vm-manager/state/vm-record.ts';
import { specOf, uuidOf } from '../../unit/vm-manager-group/specs.ts';

// Any history of commands, mostly about few machines so that they meet: what must always hold, and
// that a member which came by snapshot cannot be told from one that saw it all.

const HOSTS = ['host-1', 'host-2', 'host-3'];
const number = fc.integer({ min: 1, max: 5 });
const host = fc.constantFrom(...HOSTS);
const action = fc.constantFrom(...SHUTDOWN_ACTIONS);
const name = number.map((one) => `vm-${one}`);

const key = fc.oneof(
  name.map((value) => ({ kind: 'name' as const, name: value })),
  number.map((one) => ({ kind: 'uuid' as const, uuid: uuidOf(one) })),
);

const spec = fc
  .record({
    number,
    memoryMiB: fc.integer({ min: 1, max: 900 }),
    onCrash: action,
    onReboot: action,
    onPoweroff: action,
    tag: fc.constantFrom('db', 'web'),
  })
  .map(({ number: one, memoryMiB, tag, ...actions }) =>
    specOf(one, {
      ...actions,
      memoryKiB: memoryMiB * 1024,
      maxMemoryKiB: memoryMiB * 1024,
      antiAffinityTags: [tag],
    }),
  );

const report = fc.oneof(
  fc.constantFrom(
    { kind: 'building' as const },
    { kind: 'paused' as const },
    { kind: 'unpaused' as const },
    { kind: 'failed' as const, code: 'IMAGE_INVALID', message: 'no ELF' },
  ),
  fc.record({
    kind: fc.constant('started' as const),
    domid: fc.integer({ min: 1, max: 9 }),
    paused: fc.boolean(),
    trace: fc.constant([{ phase: 'create', microseconds: 3 }]),
  }),
  fc.record({
    kind: fc.constantFrom('stopped' as const, 'gone' as const),
    reason: fc.constantFrom(...STOP_REASONS),
  }),
  fc.record({
    kind: fc.constant('request-ignored' as const),
    sequence: fc.integer({ min: 1, max: 9 }),
  }),
);

/** The epoch of a report: 0 stands for the machine's own, which most reports are under. */
type Planned = Command | { readonly kind: 'own'; readonly number: number; readonly report: Report };
type Report = Extract<Command, { kind: 'report' }>['report'];

const planned: fc.Arbitrary<Planned> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('own' as const), number, report }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      uuid: number.map(uuidOf),
      host,
      epoch: fc.integer({ min: 0, max: 20 }),
      report,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { kind: fc.constant('create' as const), spec, paused: fc.boolean(), host },
      { requiredKeys: ['kind', 'spec', 'paused'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('power' as const),
      vm: key,
      power: fc.constantFrom('running', 'paused', 'shutdown', 'reboot', 'destroyed'),
      fallbackTrigger: fc.boolean(),
      timeoutMs: fc.constant(1_000),
    }),
  },
  fc.record({ kind: fc.constant('rename' as const), vm: key, newName: name }),
  fc.record({ kind: fc.constant('update' as const), vm: key, spec }),
  fc.record({
    kind: fc.constant('tune' as const),
    uuid: number.map(uuidOf),
    tuning: fc.record({ vcpuCount: fc.integer({ min: 1, max: 3 }) }),
  }),
  fc.record({
    kind: fc.constant('host' as const),
    host,
    state: fc.constantFrom('open' as const, 'closed' as const),
    capacity: fc.constant({ memoryKiB: 2 ** 20, reservedKiB: 1024, cpuCount: 2 }),
  }),
);

const history = fc.array(fc.record({ planned, stepMs: fc.integer({ min: 0, max: 70_000 }) }), {
  maxLength: 60,
});

/** A member, and what it has seen of machines and epochs. */
class Member {
  readonly state = new VmState();
  #index = 0;

  apply(command: Uint8Array, atMs: number): Uint8Array {
    this.#index += 1;
    return this.state.apply(command, { index: this.#index, atMs, by: 'test' });
  }

  snapshot(): string {
    return Buffer.concat([...this.state.snapshot()]).toString();
  }
}

function commandOf(plan: Planned, state: VmState): Command {
  if (plan.kind !== 'own') return plan;
  const uuid = uuidOf(plan.number);
  const { host: at = 'host-1', epoch = 0 } = state.table.vm(uuid)?.placement ?? {};
  return { kind: 'report', uuid, host: at, epoch, report: plan.report };
}

function check(state: VmState, hostsByEpoch: Map<number, string>): void {
  const records: VmRecord[] = [...state.table.vms()];
  const names = records.map((record) => record.spec.name);
  expect(new Set(names).size).toBe(names.length);
  const epochs = records.map(({ placement }) => placement.epoch);
  expect(new Set(epochs).size).toBe(epochs.length);
  for (const { spec: one, placement } of records) {
    const what = `${one.uuid} on ${placement.host}`;
    expect(hostsByEpoch.get(placement.epoch) ?? what).toBe(what);
    hostsByEpoch.set(placement.epoch, what);
    expect(state.table.placedOn(placement.host).get(one.uuid)?.spec).toBe(one);
  }
  const placed = HOSTS.reduce((sum, one) => sum + state.table.placedOn(one).size, 0);
  expect(placed).toBe(records.length);
  for (const load of state.table.hosts()) {
    const own = records.filter(({ placement }) => placement.host === load.host);
    expect(load.vcpus).toBe(own.reduce((sum, one) => sum + one.spec.vcpuCount, 0));
  }
}

describe('any history of the vm group', () => {
  it('runs a machine on one host per epoch, gives a name once, and is the same by snapshot', () => {
    fc.assert(
      fc.property(history, fc.nat(60), (steps, joinsAt) => {
        const member = new Member();
        let late = new Member();
        const hostsByEpoch = new Map<number, string>();
        let atMs = 1_700_000_000_000;
        for (const [at, { planned: plan, stepMs }] of steps.entries()) {
          if (at === joinsAt % (steps.length + 1)) {
            late = new Member();
            late.state.restore(Buffer.from(member.snapshot()));
          }
          const bytes = encodeCommand(commandOf(plan, member.state));
          atMs += stepMs;
          const result = member.apply(bytes, atMs);
          expect(Buffer.from(late.apply(bytes, atMs)).equals(result)).toBe(true);
          const outcome = decodeOutcome(result);
          if (!outcome.ok) expect(outcome.error.message).not.toBe('');
          check(member.state, hostsByEpoch);
        }
        expect(late.snapshot()).toBe(member.snapshot());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a command', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(planned, (plan) => {
        if (plan.kind === 'own') return;
        expect(decodeCommand(encodeCommand(plan))).toEqual({ ok: true, value: plan });
      }),
    );
  });

  it('of any bytes is answered, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.json(), (bytes, json) => {
        const state = new Member();
        for (const command of [bytes, Buffer.concat([Buffer.of(1), Buffer.from(json)])])
          expect(decodeOutcome(state.apply(command, 1)).ok).toBe(false);
      }),
    );
  });
});
