import { describe, expect, it } from 'vitest';
import { ToolstackError } from '../../../model/errors.ts';
import { FakeHost } from './fake-host.ts';

const GUEST_UUID = '43deb6c5-b14f-4021-9408-5a1ae6e029f9';
const DOMAINS = [
  { domid: 0, name: 'Domain-0', uuid: '00000000-0000-0000-0000-000000000000', vcpuCount: 2 },
  { domid: 5, name: 'web', uuid: GUEST_UUID, vcpuCount: 1, currentMemoryKib: 131_072 },
];
const VCPU = {
  vcpu: 0,
  online: true,
  blocked: true,
  cpu: 1,
  cpuTimeNs: 1_500_000_000,
  hardAffinity: Uint8Array.of(3),
  softAffinity: Uint8Array.of(1),
};
const VCPUS = DOMAINS.map(({ domid, name }) => ({ domid, name, vcpus: [VCPU] }));
const POOL = {
  cpupool: 0,
  name: 'Pool-0',
  ratelimitUs: 1000,
  domains: DOMAINS.map(({ domid, name }) => ({ domid, name, weight: 256, capPercent: 0 })),
};

function host(): FakeHost {
  const chosen = <T extends { domid: number }>(all: readonly T[], only: unknown): T[] => {
    const found = all.filter(({ domid }) => typeof only !== 'number' || domid === only);
    if (found.length === 0) throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${String(only)}`);
    return found;
  };
  return new FakeHost({
    ListDomains: ({ domid }: { domid?: number }) => ({ domains: chosen(DOMAINS, domid) }),
    ListVcpus: ({ domid }: { domid?: number }) => ({ domains: chosen(VCPUS, domid), cpuLimit: 2 }),
    GetSchedCredit2: ({ domid }: { domid?: number }) => ({
      pools: [{ ...POOL, domains: chosen(POOL.domains, domid) }],
    }),
    SetVcpuAffinity: () => ({ hard: Uint8Array.of(3), soft: Uint8Array.of(2), cpuLimit: 2 }),
    SetVcpuCount: () => ({}),
    SetMemoryTarget: () => ({}),
    SetMaxMemory: () => ({}),
    SetSchedCredit2: () => ({}),
    SetSchedCredit2Pool: () => ({}),
    SendDebugKeys: () => ({}),
    SendSysrq: () => ({}),
    SendTrigger: () => ({}),
  });
}

describe('tuning commands of xl', () => {
  // As stock xl 4.17 ends on real Xen, but for the differences in docs/xl-differences.md.
  it.each([
    ['vcpu-list', 0],
    ['vcpu-list web', 0],
    ['vcpu-list 0 web', 0],
    ['vcpu-list nosuch', 1],
    ['vcpu-pin web 0 0', 0],
    ['vcpu-pin web all all 1', 0],
    ['vcpu-pin web 0 - 0', 0],
    ['vcpu-pin -f web 0 1', 0],
    ['vcpu-pin -f web all 1', 1],
    ['vcpu-pin web x 1', 1],
    ['vcpu-pin -N web 0 0', 2],
    ['-N vcpu-pin web 0 0-1 1', 0],
    ['vcpu-pin web 0', 2],
    ['vcpu-set web 2', 0],
    ['vcpu-set -i web 3', 0],
    ['vcpu-set web x', 1],
    ['vcpu-set web -1', 1],
    ['vcpu-set web', 2],
    ['mem-set web 100', 0],
    ['mem-set web x', 1],
    ['mem-set nosuch 10', 1],
    ['mem-max web 128m', 0],
    ['mem-max web', 2],
    ['sched-credit2', 0],
    ['sched-credit2 -d web', 0],
    ['sched-credit2 -d web -w 512 -c 50', 0],
    ['sched-credit2 -d nosuch', 1],
    ['sched-credit2 -w 5', 1],
    ['sched-credit2 -s', 0],
    ['sched-credit2 -s -r 500', 0],
    ['sched-credit2 -p Pool-0', 0],
    ['sched-credit2 -p nosuch', 1],
    ['sched-credit2 -s -p nosuch', 1],
    ['sched-credit2 -p Pool-0 -d web', 1],
    ['sched-credit2 extra args', 0],
    ['debug-keys h', 0],
    ['debug-keys', 2],
    ['sysrq web h', 0],
    ['sysrq web hh', 1],
    ['sysrq web', 2],
    ['trigger web nmi', 0],
    ['trigger web NMI 0', 0],
    ['trigger web frob', 1],
    ['trigger nosuch nmi', 1],
    ['list web 0', 1],
    ['sharing web 0', 1],
    ['sharing 7777', 1],
    ['claims', 0],
    ['vm-list', 0],
  ])('end `xl %s` with %d', async (line, expected) => {
    const { exitCode, stderr } = await host().run(...line.split(' '));
    expect({ exitCode, lines: stderr.split('\n').length - 1 }).toEqual({
      exitCode: expected,
      lines: expected === 0 ? 0 : 1,
    });
  });

  it('pin what was asked for, and say what lists mean in a dry run', async () => {
    const one = host();
    await one.run('vcpu-pin', 'web', '0', '-', '0-1');
    expect(one.requests('SetVcpuAffinity')).toMatchObject([{ domid: 5, vcpu: 0, soft: '0-1' }]);
    expect(one.requests('SetVcpuAffinity')[0]).not.toHaveProperty('hard', expect.anything());
    const dry = host();
    const { stdout } = await dry.run('-N', 'vcpu-pin', 'web', 'all', '0-1', '1');
    expect(stdout).toBe('cpumap: all 1\n');
    expect(dry.requests('SetVcpuAffinity')).toMatchObject([{ dryRun: true, hard: '0-1' }]);
  });

  it('take sizes in MiB and with suffixes', async () => {
    const one = host();
    for (const size of ['100', '100m', '2g', '2048k', '1048576b'])
      await one.run('mem-set', '5', size);
    expect(one.requests('SetMemoryTarget').map(kibOf)).toEqual([
      102_400, 102_400, 2_097_152, 2048, 1024,
    ]);
  });

  it('send triggers by their names', async () => {
    const one = host();
    for (const name of ['nmi', 'power', 'reset']) await one.run('trigger', 'web', name, '0');
    expect(one.requests('SendTrigger')).toMatchObject([
      { trigger: 3, domid: 5 },
      { trigger: 1 },
      { trigger: 5 },
    ]);
  });

  it('print JSON with units in its names', async () => {
    const { stdout } = await host().run('vcpu-list', 'web', '--json');
    expect(JSON.parse(stdout)).toEqual([
      {
        domid: 5,
        name: 'web',
        vcpu: 0,
        online: true,
        running: false,
        blocked: true,
        cpu: 1,
        cpuTimeNs: 1_500_000_000,
        hardAffinity: [0, 1],
        softAffinity: [0],
      },
    ]);
    const sched = await host().run('sched-credit2', '--json', '-d', 'web');
    expect(JSON.parse(sched.stdout)).toEqual([
      {
        cpupool: 0,
        name: 'Pool-0',
        ratelimitUs: 1000,
        domains: [{ domid: 5, name: 'web', weight: 256, capPercent: 0 }],
      },
    ]);
    const claims = await host().run('claims', '--json');
    expect(JSON.parse(claims.stdout)).toMatchObject([{}, { domid: 5, outstandingMemoryKib: 0 }]);
    const sharing = await host().run('sharing', 'web', '--json');
    expect(JSON.parse(sharing.stdout)).toMatchObject([{ domid: 5, sharedMemoryKib: 0 }]);
    const vms = await host().run('vm-list', '--json');
    expect(JSON.parse(vms.stdout)).toMatchObject([{}, { domid: 5, uuid: GUEST_UUID }]);
  });
});

function kibOf(request: unknown): number {
  return Number((request as { targetKib: unknown }).targetKib);
}
