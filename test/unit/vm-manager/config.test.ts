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
});
