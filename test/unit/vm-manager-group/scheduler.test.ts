import { describe, expect, it } from 'vitest';
import { machineMemoryKiB, place } from '../../../services/vm-manager/state/scheduler.ts';
import type { HostLoad } from '../../../services/vm-manager/state/scheduler.ts';
import { Driver } from './driver.ts';
import { specOf } from './specs.ts';

function host(name: string, fields: Partial<HostLoad> = {}): HostLoad {
  return {
    host: name,
    state: 'open',
    capacity: { memoryKiB: 1024 * 1024, reservedKiB: 0, cpuCount: 4 },
    usedKiB: 0,
    vcpus: 0,
    tags: new Map(),
    ...fields,
  };
}

function chosen(hosts: readonly HostLoad[], fields: object = {}, only?: string) {
  const placed = place(specOf(1, fields), hosts, only);
  return placed.ok ? placed.value : placed.error.code;
}

describe('a machine is placed', () => {
  it('on the first host by name when all are alike', () => {
    expect(chosen([host('b'), host('a'), host('c')])).toBe('a');
  });

  it('where fewer vcpus share a CPU', () => {
    const small = { memoryKiB: 1024 * 1024, reservedKiB: 0, cpuCount: 2 };
    expect(chosen([host('a', { vcpus: 2 }), host('b', { vcpus: 1 })])).toBe('b');
    expect(chosen([host('a', { vcpus: 2, capacity: small }), host('b', { vcpus: 3 })])).toBe('b');
  });

  it('where more memory is left, other things being equal', () => {
    expect(chosen([host('a', { usedKiB: 1000 }), host('b')])).toBe('b');
  });

  it('away from machines that share a tag, before anything else', () => {
    const tags = new Map([['db', 1]]);
    const hosts = [host('a', { tags }), host('b', { vcpus: 4, usedKiB: 500_000 })];
    expect(chosen(hosts, { antiAffinityTags: ['db'] })).toBe('b');
    expect(chosen(hosts, { antiAffinityTags: ['web'] })).toBe('a');
    const full = host('b', { usedKiB: 1024 * 1024 });
    expect(chosen([host('a', { tags }), full], { antiAffinityTags: ['db'] })).toBe('a');
  });

  it('on the host that was asked for, or not at all', () => {
    expect(chosen([host('a'), host('b')], {}, 'b')).toBe('b');
    expect(chosen([host('a'), host('b', { usedKiB: 1024 * 1024 })], {}, 'b')).toBe(
      'MEMORY_EXHAUSTED',
    );
    expect(chosen([host('a')], {}, 'b')).toBe('HOST_UNKNOWN');
  });

  it('on no host that is closed, and says of each host why not', () => {
    const hosts = [host('a', { state: 'closed' }), host('b', { usedKiB: 1_040_000 })];
    const placed = place(specOf(1), hosts, undefined);
    expect(placed).toMatchObject({ ok: false, error: { code: 'MEMORY_EXHAUSTED' } });
    const message = placed.ok ? '' : placed.error.message;
    expect(message).toMatch(/a is closed/);
    expect(message).toMatch(/b has 8576 KiB free/);
    expect(chosen([])).toBe('MEMORY_EXHAUSTED');
  });

  it('within what a host keeps for itself', () => {
    const capacity = { memoryKiB: 64 * 1024, reservedKiB: 32 * 1024, cpuCount: 4 };
    expect(chosen([host('a', { capacity })])).toBe('MEMORY_EXHAUSTED');
  });
});

describe('the memory of a machine', () => {
  // Source: tools/libs/light/libxl_mem.c, libxl__domain_need_memory_calculate.
  it('is what stock counts, in whole 2 MiB', () => {
    expect(machineMemoryKiB(specOf(1))).toBe(34 * 1024);
    const pvh = specOf(1, { kind: 'pvh', vcpuMax: 4, memoryKiB: 131_072, maxMemoryKiB: 131_072 });
    expect(machineMemoryKiB(pvh)).toBe(136 * 1024);
    expect(machineMemoryKiB({ ...pvh, shadowMemoryKiB: 0 })).toBe(130 * 1024);
  });

  it('is counted on its host until the machine is gone', () => {
    const group = new Driver();
    const used = () => group.state.table.host('host-1')?.usedKiB;
    group.run(1);
    group.run(2);
    expect(used()).toBe(2 * 34 * 1024);
    group.report(1, { kind: 'stopped', reason: 'reboot' });
    group.power(2, 'destroyed');
    expect(used()).toBe(2 * 34 * 1024);
    group.report(2, { kind: 'gone', reason: 'destroyed' });
    expect(used()).toBe(34 * 1024);
  });

  it('keeps the last machine from a host that is full', () => {
    const group = new Driver();
    const each = { memoryKiB: 500 * 1024, maxMemoryKiB: 500 * 1024 };
    expect(group.create(1, each).ok).toBe(true);
    expect(group.create(2, each).ok).toBe(true);
    expect(group.create(3, each)).toMatchObject({ error: { code: 'MEMORY_EXHAUSTED' } });
  });
});
