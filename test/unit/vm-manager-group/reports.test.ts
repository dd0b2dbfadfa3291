import { describe, expect, it } from 'vitest';
import type { ShutdownAction, StopReason } from '../../../services/vm-manager/state/vm-record.ts';
import { Driver } from './driver.ts';
import { uuidOf } from './specs.ts';

// What becomes of a machine by what its host reports. Actions after a stop are those of stock xl:
// tools/xl/xl_vmcontrol.c, handle_domain_death and create_domain.

describe('a report of a start', () => {
  it('makes the machine run, with its domain and how long each phase took', () => {
    const group = new Driver();
    group.create(1);
    group.report(1, { kind: 'building' });
    expect(group.vm(1).phase).toBe('building');
    const trace = [{ phase: 'create', microseconds: 17 }];
    group.report(1, { kind: 'started', domid: 7, paused: false, trace });
    expect(group.vm(1)).toMatchObject({ phase: 'running', domid: 7, startTrace: trace });
    expect(group.vm(1).startedAtMs).toBe(group.nowMs);
  });

  it('that is repeated by a host that restarted is no second start', () => {
    const group = new Driver();
    const before = group.run(1);
    group.report(1, { kind: 'started', domid: 1, paused: false, trace: [] });
    group.report(1, { kind: 'building' });
    expect(group.vm(1)).toEqual(before);
  });

  it('under another epoch or by another host changes nothing', () => {
    const group = new Driver(2);
    group.create(1, {}, 'host-1');
    const before = group.snapshot();
    const report = { kind: 'started', domid: 7, paused: false, trace: [] } as const;
    expect(group.report(1, report, 99).ok).toBe(true);
    group.do({ kind: 'report', uuid: uuidOf(1), host: 'host-2', epoch: 1, report });
    group.do({ kind: 'report', uuid: uuidOf(9), host: 'host-1', epoch: 1, report });
    expect(group.snapshot().equals(before)).toBe(true);
  });

  it('that failed ends the machine and says why', () => {
    const group = new Driver();
    group.create(1);
    group.report(1, { kind: 'failed', code: 'IMAGE_INVALID', message: 'no ELF' });
    expect(group.find(1)).toBeUndefined();
    expect(group.lastEvent()).toMatchObject({
      phase: 'failed',
      problem: { code: 'IMAGE_INVALID', message: 'no ELF' },
    });
    expect(group.lastEvent()?.record).toBeUndefined();
  });

  it('says paused and running as the domain is', () => {
    const group = new Driver();
    group.run(1);
    group.report(1, { kind: 'paused' });
    expect(group.vm(1).phase).toBe('paused');
    group.report(1, { kind: 'unpaused' });
    expect(group.vm(1).phase).toBe('running');
  });
});

describe('a guest that does not answer', () => {
  it('goes on running, and whoever asked learns it', () => {
    const group = new Driver();
    group.run(1);
    group.power(1, 'shutdown');
    const sequence = group.vm(1).powerRequest?.sequence ?? 0;
    group.report(1, { kind: 'request-ignored', sequence });
    expect(group.vm(1)).toMatchObject({ power: 'running', problem: { code: 'DEADLINE' } });
    expect(group.lastEvent()?.problem?.code).toBe('DEADLINE');
    group.power(1, 'paused');
    expect(group.vm(1).problem).toBeUndefined();
  });

  it('stays paused if it was', () => {
    const group = new Driver();
    group.run(1);
    group.report(1, { kind: 'paused' });
    group.power(1, 'shutdown');
    const sequence = group.vm(1).powerRequest?.sequence ?? 0;
    group.report(1, { kind: 'request-ignored', sequence });
    expect(group.vm(1).power).toBe('paused');
  });

  it('is not blamed for a request that another one has replaced', () => {
    const group = new Driver();
    group.run(1);
    group.power(1, 'shutdown');
    const sequence = group.vm(1).powerRequest?.sequence ?? 0;
    group.power(1, 'reboot');
    group.report(1, { kind: 'request-ignored', sequence });
    expect(group.vm(1)).toMatchObject({ power: 'reboot' });
  });
});

const REASONS: readonly [StopReason, object][] = [
  ['poweroff', { onPoweroff: 'X' }],
  ['reboot', { onReboot: 'X' }],
  ['crash', { onCrash: 'X' }],
  ['watchdog', { onWatchdog: 'X' }],
  ['soft-reset', { onSoftReset: 'X' }],
];

function stopped(action: ShutdownAction, reason: StopReason, key: string): Driver {
  const group = new Driver();
  group.run(1, { [key]: action });
  group.report(1, { kind: 'stopped', reason });
  return group;
}

describe.each(REASONS)('a domain that stopped by %s', (reason, field) => {
  const [key = ''] = Object.keys(field);

  it('is destroyed, and the machine ends with why it stopped', () => {
    const group = stopped('destroy', reason, key);
    expect(group.vm(1)).toMatchObject({ power: 'destroyed', phase: 'stopping' });
    group.report(1, { kind: 'gone', reason: 'destroyed' });
    expect(group.find(1)).toBeUndefined();
    expect(group.lastEvent()).toMatchObject({ phase: 'gone', reason });
  });

  it('is restarted on its host under a new epoch', () => {
    const group = stopped('restart', reason, key);
    expect(group.vm(1)).toMatchObject({
      placement: { host: 'host-1', epoch: 2 },
      power: 'running',
      phase: 'placed',
    });
    expect(group.vm(1).domid).toBeUndefined();
    expect(group.lastEvent()).toMatchObject({ phase: 'placed', reason });
  });

  it('is kept until somebody destroys it', () => {
    const group = stopped('preserve', reason, key);
    expect(group.vm(1)).toMatchObject({ phase: 'stopped', domid: 1, stopReason: reason });
    expect(group.power(1, 'shutdown')).toMatchObject({ error: { code: 'VM_NOT_RUNNING' } });
    expect(group.power(1, 'destroyed').ok).toBe(true);
  });

  it('is kept under another name and UUID beside its restart', () => {
    const group = stopped('rename-restart', reason, key);
    expect(group.vm(1)).toMatchObject({ phase: 'placed', spec: { name: 'vm-1' } });
    const kept = [...group.state.table.vms()].find(({ phase }) => phase === 'stopped');
    expect(kept).toMatchObject({ domid: 1, preservedFrom: { uuid: uuidOf(1), epoch: 1 } });
    expect(kept?.spec.name).toMatch(/^vm-1-\d{8}T\d{4}Z$/);
    expect(kept?.spec.uuid).not.toBe(uuidOf(1));
    const epochs = [...group.state.table.vms()].map(({ placement }) => placement.epoch);
    expect(new Set(epochs).size).toBe(2);
  });

  it.each(['coredump-destroy', 'coredump-restart', 'soft-reset'] as const)(
    'says that %s is not there yet, and does what it can',
    (action) => {
      const group = stopped(action, reason, key);
      expect(group.vm(1)).toMatchObject({
        phase: action === 'coredump-destroy' ? 'stopping' : 'placed',
        problem: { code: 'NOT_IMPLEMENTED' },
      });
      expect(group.lastEvent()?.problem?.code).toBe('NOT_IMPLEMENTED');
    },
  );
});

describe('a restart', () => {
  it('comes no sooner than two seconds after the start before', () => {
    const group = new Driver();
    const { startedAtMs = 0 } = group.run(1, { onCrash: 'restart' });
    group.report(1, { kind: 'stopped', reason: 'crash' });
    expect(group.vm(1).startNotBeforeMs).toBe(startedAtMs + 2_000);
    group.report(1, { kind: 'started', domid: 2, paused: false, trace: [] });
    expect(group.vm(1).startNotBeforeMs).toBeUndefined();
    group.nowMs += 10_000;
    group.report(1, { kind: 'stopped', reason: 'crash' });
    expect(group.vm(1).startNotBeforeMs).toBeUndefined();
  });

  it('with a new name happens once in a minute; the second time the domain is kept', () => {
    const group = new Driver();
    group.run(1, { onCrash: 'rename-restart' });
    group.report(1, { kind: 'stopped', reason: 'crash' });
    group.report(1, { kind: 'started', domid: 2, paused: false, trace: [] });
    group.report(1, { kind: 'stopped', reason: 'crash' });
    expect(group.vm(1)).toMatchObject({ phase: 'stopped', problem: { code: 'VM_EXISTS' } });
    expect(group.state.table.size).toBe(2);
  });

  it('of a machine that was asked to end does not happen', () => {
    const group = new Driver();
    group.run(1, { onPoweroff: 'restart' });
    group.power(1, 'destroyed');
    group.report(1, { kind: 'stopped', reason: 'poweroff' });
    expect(group.vm(1).phase).toBe('stopping');
  });
});

describe('a domain that is gone', () => {
  it('ends its machine when somebody destroyed it', () => {
    const group = new Driver();
    group.run(1, { onPoweroff: 'restart' });
    group.report(1, { kind: 'gone', reason: 'destroyed' });
    expect(group.find(1)).toBeUndefined();
    expect(group.lastEvent()).toMatchObject({ phase: 'gone', reason: 'destroyed' });
  });

  it('is built anew when its action says so and nobody reported its stop', () => {
    const group = new Driver();
    group.run(1);
    group.report(1, { kind: 'gone', reason: 'reboot' });
    expect(group.vm(1)).toMatchObject({ phase: 'placed', placement: { epoch: 2 } });
  });

  it('that suspended by itself is kept, as stock keeps it', () => {
    const group = new Driver();
    group.run(1);
    group.report(1, { kind: 'stopped', reason: 'suspend' });
    expect(group.vm(1).phase).toBe('stopped');
  });
});
