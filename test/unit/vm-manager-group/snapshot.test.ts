import { describe, expect, it } from 'vitest';
import { EVENTS_KEPT } from '../../../services/vm-manager/state/history.ts';
import { VmState } from '../../../services/vm-manager/state/state.ts';
import { Driver } from './driver.ts';

/** A group with machines in many phases. */
function group(): Driver {
  const driver = new Driver(2);
  driver.run(1, { onCrash: 'rename-restart', onReboot: 'preserve' });
  driver.report(1, { kind: 'stopped', reason: 'crash' });
  driver.run(2, { kind: 'pvh', antiAffinityTags: ['db'], cpuWeight: 512, acpi: true });
  driver.power(2, 'shutdown');
  driver.run(3);
  driver.report(3, { kind: 'gone', reason: 'destroyed' });
  driver.create(4);
  driver.report(4, { kind: 'failed', code: 'MEMORY_EXHAUSTED', message: 'no' });
  return driver;
}

function restored(bytes: Uint8Array): VmState {
  const state = new VmState();
  state.restore(bytes);
  return state;
}

describe('a snapshot', () => {
  it('gives a state that gives the same snapshot', () => {
    const bytes = group().snapshot();
    expect(Buffer.concat([...restored(bytes).snapshot()]).equals(bytes)).toBe(true);
  });

  it('keeps what is looked up by: names, hosts, events', () => {
    const driver = group();
    const state = restored(driver.snapshot());
    const { table } = driver.state;
    expect([...state.table.vms()]).toEqual([...table.vms()]);
    expect(state.table.hosts()).toEqual(table.hosts());
    expect(state.table.placedOn('host-1')).toEqual(table.placedOn('host-1'));
    expect(state.table.find({ kind: 'name', name: 'vm-2' })?.spec.uuid).toBe(
      driver.vm(2).spec.uuid,
    );
    expect(state.history.newest).toBe(driver.state.history.newest);
    expect(state.history.at(3)).toEqual(driver.state.history.at(3));
  });

  it('replaces what a member knew before', () => {
    const other = new Driver(3);
    other.run(7);
    const bytes = group().snapshot();
    other.state.restore(bytes);
    expect(other.find(7)).toBeUndefined();
    expect(other.snapshot().equals(bytes)).toBe(true);
  });

  it('holds one spec however many events are about it', () => {
    const driver = new Driver();
    driver.run(1);
    const one = driver.snapshot().length;
    for (let wish = 0; wish < 100; wish++) driver.power(1, wish % 2 === 0 ? 'paused' : 'running');
    expect(driver.snapshot().length - one).toBeLessThan(100 * 500);
  });

  it('holds no more events than are kept', () => {
    const driver = new Driver();
    driver.run(1);
    for (let wish = 0; wish < EVENTS_KEPT; wish++)
      driver.power(1, wish % 2 === 0 ? 'paused' : 'running');
    const { history } = restored(driver.snapshot());
    expect(history.newest - history.oldest + 1).toBe(EVENTS_KEPT);
    expect(history.at(history.oldest - 1)).toBeUndefined();
    expect(history.at(history.newest)?.index).toBe(history.newest);
  });

  it.each([
    ['empty', (bytes: Buffer) => bytes.subarray(0, 0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
    ['of another version', (bytes: Buffer) => edited(bytes, '"version":1', '"version":2')],
    ['with a field of its own', (bytes: Buffer) => edited(bytes, '"epochs"', '"epoch5"')],
    ['with a phase that is none', (bytes: Buffer) => edited(bytes, '"stopped"', '"stooped"')],
    ['with a gap in its events', (bytes: Buffer) => edited(bytes, '"index":2', '"index":9')],
  ])('is refused when it is %s', (_what, damage) => {
    expect(() => restored(damage(group().snapshot()))).toThrow(
      expect.objectContaining({ code: 'LOG_CORRUPT' }),
    );
  });
});

function edited(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString().replace(from, to));
}
