import { describe, expect, it } from 'vitest';
import { cpusOf, formatCpuBitmap } from '../../../cli/xl/cpu-bitmap.ts';
import { formatDomains } from '../../../cli/xl/format-list.ts';
import { formatPools } from '../../../cli/xl/format-sched.ts';
import { formatSharing, formatVms } from '../../../cli/xl/format-sharing.ts';
import { formatVcpus } from '../../../cli/xl/format-vcpus.ts';
import type { VcpuView } from '../../../cli/xl/tuning-views.ts';
import { CONTROL_DOMAIN } from '../cli/views.ts';

// Expected texts are what Debian's stock xl 4.17 printed on real Xen for such domains.

const GUEST = {
  ...CONTROL_DOMAIN,
  domid: 1,
  name: 'pv',
  uuid: '43deb6c5-b14f-4021-9408-5a1ae6e029f9',
  currentMemoryKib: 131_072n,
  cpuTimeNs: 2_900_000_000n,
  onlineVcpuCount: 1,
  running: true,
};

describe('CPU bitmaps', () => {
  it.each([
    [[], 4, 'none'],
    [[0b1111], 4, 'all'],
    [[0b0001], 1, 'all'],
    [[0b0001], 4, '0'],
    [[0b1011], 4, '0-1,3'],
    [[0b1110], 4, '1-3'],
    [[0x80, 0x01], 9, '7-8'],
    [[0xff, 0x01], 9, 'all'],
    [[0xff], 4, 'all'],
  ])('%j of %d CPUs are printed as %s', (bytes, limit, expected) => {
    expect(formatCpuBitmap(Uint8Array.from(bytes), limit)).toBe(expected);
  });

  it('name CPUs below the limit alone', () => {
    expect(cpusOf(Uint8Array.from([0b1010_0001]), 6)).toEqual([0, 5]);
  });
});

describe('xl vcpu-list', () => {
  const vcpu: VcpuView = {
    vcpu: 0,
    online: true,
    running: true,
    blocked: false,
    cpu: 1,
    cpuTimeNs: 20_400_000_000n,
    hardAffinity: Uint8Array.of(0b11),
    softAffinity: Uint8Array.of(0b01),
  };

  it('prints vcpus that run, wait and are not there', () => {
    const vcpus = [
      vcpu,
      { ...vcpu, vcpu: 1, running: false, blocked: true, cpu: 0, cpuTimeNs: 0n },
      { ...vcpu, vcpu: 2, online: false, running: false, cpuTimeNs: 9_700_000_000n },
    ];
    expect(formatVcpus([{ domid: 1, name: 'pv', vcpus }], 2).split('\n')).toEqual([
      'Name                                ID  VCPU   CPU State   Time(s) Affinity (Hard / Soft)',
      'pv                                   1     0    1   r--      20.4  all / 0',
      'pv                                   1     1    0   -b-       0.0  all / 0',
      'pv                                   1     2    -   --p       9.7  all / 0',
      '',
    ]);
  });

  it('prints (null) for a domain without a name', () => {
    expect(formatVcpus([{ domid: 7, name: undefined, vcpus: [vcpu] }], 2)).toContain(
      '\n(null)                               7     0    1   r--      20.4  all / 0\n',
    );
  });
});

describe('other tables', () => {
  it('xl sched-credit2 prints each pool and its domains', () => {
    const domains = [
      { domid: 0, name: 'Domain-0', weight: 256, capPercent: 0 },
      { domid: 1, name: 'pv', weight: 512, capPercent: 50 },
    ];
    const pool = { cpupool: 0, name: 'Pool-0', ratelimitUs: 500, domains };
    expect(formatPools([pool]).split('\n')).toEqual([
      'Cpupool Pool-0: ratelimit=500us',
      'Name                                ID Weight  Cap',
      'Domain-0                             0    256    0',
      'pv                                   1    512   50',
      '',
    ]);
  });

  it('xl vm-list prints UUIDs first', () => {
    expect(formatVms([GUEST]).split('\n')).toEqual([
      'UUID                                  ID    name',
      '43deb6c5-b14f-4021-9408-5a1ae6e029f9  1    pv                            ',
      '',
    ]);
  });

  it('xl sharing prints what each domain shares', () => {
    expect(formatSharing([{ ...GUEST, sharedMemoryKib: 4096n }]).split('\n')).toEqual([
      'Name                                        ID   Mem Shared',
      'pv                                           1   128      4',
      '',
    ]);
  });

  it('xl claims adds a column to xl list', () => {
    const columns = { verbose: false, context: false, cpupool: false, numa: false, claim: true };
    const guest = { ...GUEST, outstandingMemoryKib: 2048n };
    expect(formatDomains([guest], columns).split('\n')).toEqual([
      'Name                                        ID   Mem VCPUs\tState\tTime(s)  Claimed',
      'pv                                           1   130     1     r-----       2.9     2',
      '',
    ]);
  });
});
