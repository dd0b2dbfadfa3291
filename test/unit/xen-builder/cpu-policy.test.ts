import { describe, expect, it } from 'vitest';
import { topologyLeaves } from '../../../xen/builder/cpu-policy.ts';
import type { CpuidLeaf } from '../../../xen/domain-setup.ts';

const leaf = (number: number, registers: Partial<CpuidLeaf> = {}): CpuidLeaf => ({
  leaf: number,
  subleaf: undefined,
  a: 0,
  b: 0,
  c: 0,
  d: 0,
  ...registers,
});

const changed = (entry: CpuidLeaf) => topologyLeaves([entry])[0];

describe('the processors a translated guest is told of', () => {
  it('are twice as many logical ones, since local APICs are numbered by twos', () => {
    expect(changed(leaf(1, { b: 0x0104_0800 }))).toMatchObject({ b: 0x0108_0800, d: 0x1000_0000 });
    expect(changed(leaf(1, { b: 0xff00_0000 }))?.b).toBe(0xff02_0000);
    expect(changed(leaf(1, { b: 0x0080_0000 }))?.b).toBe(0x0080_0000);
  });

  it('are cores on AMD, numbered in one bit more where a width is given', () => {
    expect(changed(leaf(0x8000_0008, { c: 0x3003 }))?.c).toBe(0x4007);
    expect(changed(leaf(0x8000_0008, { c: 0x0001 }))?.c).toBe(0x0003);
    expect(changed(leaf(0x8000_0008, { c: 0x7003 }))?.c).toBe(0x7007);
    expect(changed(leaf(0x8000_0008, { c: 0x707f }))).toBeUndefined();
    expect(changed(leaf(0x8000_0001, { c: 0xffff_ffff }))?.c).toBe(0xffff_fffd);
  });

  it('are cores on Intel that share no cache', () => {
    const cache = { subleaf: 0, a: ((3 << 26) | (1 << 14) | 0x121) >>> 0 };
    expect(changed(leaf(4, cache))?.a).toBe((7 << 26) | 0x121);
    expect(changed(leaf(4, { subleaf: 3 }))).toBeUndefined();
  });

  it('keep every other leaf as the hypervisor has it', () => {
    expect(topologyLeaves([leaf(0), leaf(7, { b: 0xffff_ffff }), leaf(0xd)])).toEqual([]);
  });
});
