import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../services/runtime/config.ts';
import type { VmManagerConfig } from '../../../services/vm-manager/config.ts';
import { parseVmManagerConfig } from '../../../services/vm-manager/config.ts';

const README = join(import.meta.dirname, '../../../services/vm-manager/README.md');

function parse(text: string): VmManagerConfig {
  return parseConfig('vm.json', text, (fields) => parseVmManagerConfig(fields, '/etc/vm.json'));
}

/** The example that README.md shows, so that it cannot go stale. */
const example = /```json\n(.*?)```/s.exec(readFileSync(README, 'utf8'))?.[1] ?? '';

describe("the vm-manager's configuration", () => {
  it('is accepted as README.md shows it', () => {
    expect(parse(example)).toMatchObject({ host: 'host-a', hypervisor: { kind: 'native' } });
  });

  it('takes the machine it runs on unless told otherwise', () => {
    const { hypervisor, ...rest } = JSON.parse(example) as Record<string, unknown>;
    expect(hypervisor).toBeDefined();
    expect(parse(JSON.stringify(rest)).hypervisor).toEqual({ kind: 'native' });
  });

  it.each([{ kind: 'simulated', seed: 7 }, { kind: 'native' }])(
    'accepts the hypervisor %o',
    (hypervisor) => {
      const config = { ...(JSON.parse(example) as object), hypervisor };
      expect(parse(JSON.stringify(config)).hypervisor).toMatchObject(hypervisor);
    },
  );

  it.each([
    { kind: 'simulated' },
    { kind: 'simulated', seed: -1 },
    { kind: 'native', seed: 1 },
    { kind: 'xen' },
    'native',
  ])('refuses the hypervisor %o', (hypervisor) => {
    const config = { ...(JSON.parse(example) as object), hypervisor };
    expect(() => parse(JSON.stringify(config))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });

  const group = {
    member: 2,
    members: [
      { id: 1, host: 'host-b', address: '10.0.0.2:7643' },
      { id: 2, host: 'host-a', address: '10.0.0.1:7643' },
    ],
  };

  function withGroup(fields: object): VmManagerConfig {
    const config = { ...(JSON.parse(example) as object), group: { ...group, ...fields } };
    return parse(JSON.stringify(config));
  }

  it('takes a host for alone unless it says who its group is', () => {
    const { group: _, ...rest } = JSON.parse(example) as Record<string, unknown>;
    const alone = parse(JSON.stringify(rest)).group;
    expect(alone.members).toMatchObject([{ id: 1, host: 'host-a' }]);
    expect(alone.directory).toBe('/var/lib/quorum0/vm-manager/group');
    expect(alone.engine).toEqual({ kind: 'raft' });
  });

  it('reads members, where peers reach this one, and which engine keeps the order', () => {
    expect(withGroup({}).group.members).toEqual(group.members);
    expect(withGroup({ join: 'yes' }).group.join).toBe(true);
    const engine = { kind: 'etcd', endpoints: ['10.0.0.9:2379', '[fd00::9]:2379'] };
    expect(withGroup({ engine }).group.engine).toEqual({ ...engine, hasTls: true });
    const onLoopback = withGroup({ engine: { ...engine, tls: 'none' } }).group.engine;
    expect(onLoopback).toEqual({ ...engine, hasTls: false });
  });

  it.each([
    { member: 0 },
    { members: {} },
    { members: [{ id: 1, host: 'Host A', address: '10.0.0.1:7643' }] },
    { members: [{ id: 1, host: 'host-a', address: '10.0.0.1' }] },
    { members: [{ id: 1, host: 'host-a', address: '10.0.0.1:1', voter: true }] },
    { engine: { kind: 'etcd', endpoints: [] } },
    { engine: { kind: 'zab' } },
    { join: true },
  ])('refuses the group %o', (fields) => {
    expect(() => withGroup(fields)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});
