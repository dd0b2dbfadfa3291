import { describe, expect, it } from 'vitest';
import { Driver } from './driver.ts';
import { specOf, uuidOf } from './specs.ts';

const name = (value: string) => ({ kind: 'name', name: value }) as const;

describe('a new machine', () => {
  it('is placed under an epoch of its own, and told of', () => {
    const group = new Driver();
    expect(group.create(1).ok).toBe(true);
    expect(group.vm(1)).toMatchObject({
      placement: { host: 'host-1', epoch: 1 },
      power: 'running',
      phase: 'placed',
      generation: 1,
    });
    group.create(2);
    expect(group.vm(2).placement.epoch).toBe(2);
    expect(group.lastEvent()).toMatchObject({ name: 'vm-2', phase: 'placed' });
  });

  it('waits in a paused domain when it was created so', () => {
    const group = new Driver();
    group.do({ kind: 'create', spec: specOf(1), paused: true });
    expect(group.vm(1).power).toBe('paused');
  });

  it('is refused by a name or a UUID that is taken, until that machine is gone', () => {
    const group = new Driver();
    group.create(1);
    expect(group.codeOf({ kind: 'create', spec: specOf(2, { name: 'vm-1' }), paused: false })).toBe(
      'VM_EXISTS',
    );
    const same = specOf(1, { name: 'other' });
    expect(group.codeOf({ kind: 'create', spec: same, paused: false })).toBe('VM_EXISTS');
    group.power(1, 'destroyed');
    group.report(1, { kind: 'gone', reason: 'destroyed' });
    expect(group.create(1).ok).toBe(true);
    expect(group.vm(1).placement.epoch).toBe(2);
  });

  it('is refused when the group has as many as it takes', () => {
    const group = new Driver(0);
    group.host('big', 16 * 1024 * 1024);
    for (let number = 1; number <= 4096; number++)
      group.create(number, { memoryKiB: 1024, maxMemoryKiB: 1024 });
    const spec = specOf(5000, { memoryKiB: 1024, maxMemoryKiB: 1024 });
    expect(group.codeOf({ kind: 'create', spec, paused: false })).toBe('QUOTA_EXCEEDED');
  });
});

describe('a wish', () => {
  it('is the newest one, whatever was wished before', () => {
    const group = new Driver();
    group.run(1);
    group.power(1, 'shutdown');
    expect(group.vm(1).powerRequest).toMatchObject({ timeoutMs: 5_000 });
    group.power(1, 'paused');
    expect(group.vm(1)).toMatchObject({ power: 'paused' });
    expect(group.vm(1).powerRequest).toBeUndefined();
  });

  it('to shut down has a number higher than any before it', () => {
    const group = new Driver();
    group.run(1);
    group.power(1, 'shutdown');
    const first = group.vm(1).powerRequest?.sequence ?? 0;
    group.power(1, 'reboot');
    expect(group.vm(1).powerRequest?.sequence).toBeGreaterThan(first);
  });

  it('changes nothing when it is so already', () => {
    const group = new Driver();
    const { generation } = group.run(1);
    const { newest } = group.state.history;
    expect(group.power(1, 'running')).toEqual({
      ok: true,
      value: { uuid: uuidOf(1), event: newest },
    });
    expect(group.vm(1).generation).toBe(generation);
  });

  it.each(['running', 'paused', 'shutdown', 'reboot'] as const)(
    'comes too late once the machine is to end: %s',
    (power) => {
      const group = new Driver();
      group.run(1);
      group.power(1, 'destroyed');
      expect(group.power(1, power)).toMatchObject({ error: { code: 'VM_NOT_RUNNING' } });
      expect(group.power(1, 'destroyed').ok).toBe(true);
    },
  );

  it('for a machine that is not there is refused', () => {
    expect(new Driver().power(1, 'paused')).toMatchObject({ error: { code: 'VM_UNKNOWN' } });
  });
});

describe('a machine that runs', () => {
  it('is given another name, which its next configuration has too', () => {
    const group = new Driver();
    group.run(1);
    group.create(2);
    const rename = (newName: string) => group.codeOf({ kind: 'rename', vm: name('vm-1'), newName });
    group.do({ kind: 'update', vm: name('vm-1'), spec: specOf(1, { vcpuMax: 4 }) });
    expect(rename('vm-2')).toBe('VM_EXISTS');
    expect(rename('Domain-0')).toBe('CONFIG_INVALID');
    expect(rename('web')).toBeUndefined();
    expect(group.vm(1).nextSpec?.name).toBe('web');
    expect(group.state.table.find(name('vm-1'))).toBeUndefined();
    expect(group.state.table.find(name('web'))?.spec.uuid).toBe(uuidOf(1));
  });

  it('runs on as it is until the start that uses its new configuration', () => {
    const group = new Driver();
    group.run(1);
    const spec = specOf(1, { vcpuCount: 2 });
    expect(group.do({ kind: 'update', vm: name('vm-1'), spec }).ok).toBe(true);
    expect(group.vm(1).spec.vcpuCount).toBe(1);
    group.report(1, { kind: 'stopped', reason: 'reboot' });
    expect(group.vm(1).spec.vcpuCount).toBe(2);
    expect(group.vm(1).nextSpec).toBeUndefined();
  });

  it('keeps name and UUID when its configuration is replaced', () => {
    const group = new Driver();
    group.run(1);
    const update = (spec: ReturnType<typeof specOf>) =>
      group.codeOf({ kind: 'update', vm: name('vm-1'), spec });
    expect(update(specOf(2))).toBe('CONFIG_INVALID');
    expect(update(specOf(1, { name: 'web' }))).toBe('CONFIG_INVALID');
  });

  it('keeps what was tuned over a restart', () => {
    const group = new Driver();
    group.run(1);
    const tune = (tuning: object) => group.codeOf({ kind: 'tune', uuid: uuidOf(1), tuning });
    expect(tune({ vcpuCount: 2, cpuWeight: 512, hardAffinity: ['0', '1'] })).toBeUndefined();
    expect(tune({ vcpuCount: 3 })).toBe('CONFIG_INVALID');
    expect(tune({ memoryKiB: 2 ** 33 })).toBe('CONFIG_INVALID');
    group.report(1, { kind: 'stopped', reason: 'reboot' });
    expect(group.vm(1).spec).toMatchObject({
      vcpuCount: 2,
      cpuWeight: 512,
      hardAffinity: ['0', '1'],
    });
  });
});

describe('a command that is none', () => {
  it.each([
    ['of no bytes', new Uint8Array()],
    ['of another version', new Uint8Array([2, 123, 125])],
    ['of bytes that are not UTF-8', new Uint8Array([1, 0xff, 0xfe])],
    ['of text that is not JSON', new Uint8Array([1, 123])],
    ['of no kind', new Uint8Array([1, 123, 125])],
  ])('is answered and changes nothing: %s', (_what, bytes) => {
    const group = new Driver();
    const before = group.snapshot();
    expect(group.bytes(bytes).ok).toBe(false);
    expect(group.snapshot().equals(before)).toBe(true);
  });
});
