import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRevision, encodePut, KvMachine } from '../../../bench/etcd/kv-machine.ts';

const context = { index: 1, atMs: 0, by: 'test' };

function put(machine: KvMachine, key: string, value: string): number {
  return decodeRevision(machine.apply(encodePut(Buffer.from(key), Buffer.from(value)), context));
}

const whole = (machine: KvMachine): Buffer => Buffer.concat([...machine.snapshot()]);

function restored(from: KvMachine): KvMachine {
  const machine = new KvMachine();
  machine.restore(whole(from));
  return machine;
}

/** Keys that often meet again, values whose lengths differ by much. */
const puts = fc.array(fc.tuple(fc.nat(40), fc.nat(3), fc.boolean()), { maxLength: 200 });

describe('the key-value machine that is measured', () => {
  it('holds what was put last, as a map would, before and after a snapshot', () => {
    fc.assert(
      fc.property(puts, (all) => {
        let machine = new KvMachine();
        const expected = new Map<string, { value: string; mod: number; version: number }>();
        for (const [number, length, isRestored] of all) {
          const key = `k${number}`;
          const value = String(length).repeat(length * 40);
          if (isRestored) machine = restored(machine);
          const mod = put(machine, key, value);
          expected.set(key, { value, mod, version: (expected.get(key)?.version ?? 0) + 1 });
        }
        for (const [key, { value, mod, version }] of expected) {
          const pair = machine.get(Buffer.from(key))!;
          expect(Buffer.from(pair.value).toString()).toBe(value);
          expect(pair.modRevision).toBe(mod);
          expect(pair.version).toBe(version);
        }
        expect(machine.get(Buffer.from('none'))).toBeUndefined();
        expect(whole(restored(machine)).equals(whole(machine))).toBe(true);
      }),
    );
  });

  it('keeps every key while its table grows and its records move', () => {
    const machine = new KvMachine();
    const KEYS = 5_000;
    for (const bytes of [10, 2_000, 30, 700])
      for (let at = 0; at < KEYS; at++) put(machine, `key/${at}`, `${at}:`.padEnd(bytes, '.'));
    const other = restored(machine);
    for (let at = 0; at < KEYS; at++)
      for (const one of [machine, other]) {
        const pair = one.get(Buffer.from(`key/${at}`))!;
        expect(Buffer.from(pair.value).toString().split(':')[0]).toBe(String(at));
        expect([pair.version, pair.value.length]).toEqual([4, 700]);
      }
    expect(other.revision).toBe(1 + 4 * KEYS);
  });

  it('takes a value longer than its slabs', () => {
    const machine = new KvMachine();
    put(machine, 'small', 'a');
    put(machine, 'large', 'b'.repeat(700_000));
    put(machine, 'after', 'c');
    for (const one of [machine, restored(machine)]) {
      expect(one.get(Buffer.from('large'))!.value.length).toBe(700_000);
      expect(Buffer.from(one.get(Buffer.from('after'))!.value).toString()).toBe('c');
    }
  });
});
