import { describe, expect, it } from 'vitest';
import { formatInfo, selectInfo } from '../../../cli/xl/format-info.ts';
import { formatDomains } from '../../../cli/xl/format-list.ts';
import { formatShortUptimes, formatUptimes } from '../../../cli/xl/format-uptime.ts';
import { CONTROL_DOMAIN, DYING_GUEST, HOST } from './views.ts';

// Every expected text was printed by a C program holding the format strings of tools/xl/xl_info.c
// at Xen 4.17.

const PLAIN = { verbose: false, context: false, cpupool: false, numa: false };
const LONG_NAME = 'a-name-that-is-longer-than-the-forty-columns-it-has';

describe('xl list', () => {
  it('prints the control domain as stock xl does', () => {
    expect(formatDomains([CONTROL_DOMAIN], PLAIN)).toBe(
      'Name                                        ID   Mem VCPUs\tState\tTime(s)\n' +
        'Domain-0                                     0  1024     2     r-----      12.3\n',
    );
  });

  it('prints the verbose columns and the pool as stock xl does', () => {
    expect(formatDomains([DYING_GUEST], { ...PLAIN, verbose: true, cpupool: true })).toBe(
      'Name                                        ID   Mem VCPUs\tState\tTime(s)' +
        '   UUID                            Reason-Code\tSecurity Label         Cpupool\n' +
        `${LONG_NAME} 32751 1048576   128     ---scd  123456.8 ` +
        '5a1e1d3c-0b7e-4d8e-9f55-0123456789ab        3                -          Pool-0\n',
    );
  });

  it('prints the security label alone with -Z', () => {
    expect(formatDomains([CONTROL_DOMAIN], { ...PLAIN, context: true })).toBe(
      'Name                                        ID   Mem VCPUs\tState\tTime(s)' +
        '   Security Label\n' +
        'Domain-0                                     0  1024     2     r-----      12.3' +
        '                -\n',
    );
  });

  it('prints the only node there is with -n', () => {
    expect(formatDomains([CONTROL_DOMAIN], { ...PLAIN, numa: true })).toBe(
      'Name                                        ID   Mem VCPUs\tState\tTime(s) NODE Affinity\n' +
        'Domain-0                                     0  1024     2     r-----      12.3 all\n',
    );
  });

  it.each([
    [0, '---s-d'],
    [1, '---srd'],
    [2, '---ssd'],
    [3, '---scd'],
    [4, '---swd'],
    [5, '---sSd'],
    [6, '---s?d'],
    [255, '---s?d'],
  ])('shows shutdown reason %d as %s', (shutdownReason, state) => {
    expect(formatDomains([{ ...DYING_GUEST, shutdownReason }], PLAIN)).toContain(` ${state} `);
  });

  it('rounds CPU time through a 32-bit float as stock xl does', () => {
    const row = (cpuTimeNs: bigint): string =>
      formatDomains([{ ...CONTROL_DOMAIN, cpuTimeNs }], PLAIN).slice(-10);
    expect(row(250_000_000n)).toBe('       0.2\n'.slice(-10));
    expect(row(49_999_999n)).toBe('       0.1\n'.slice(-10));
    expect(row(999_999_950_000_000n)).toBe('  999999.9\n'.slice(-10));
  });

  it('prints a missing name as stock xl does', () => {
    expect(formatDomains([{ ...CONTROL_DOMAIN, name: undefined }], PLAIN)).toContain(
      `\n(null)${' '.repeat(34)} `,
    );
  });
});

const INFO = `host                   : host-a
release                : 6.1.0-37-amd64
version                : #1 SMP PREEMPT_DYNAMIC Debian 6.1.140-1 (2025-05-22)
machine                : x86_64
nr_cpus                : 2
max_cpu_id             : 3
nr_nodes               : 1
cores_per_socket       : 2
threads_per_core       : 1
cpu_mhz                : 2250.007
hw_caps                : 178bfbff:f6f83203:2e500800:000001f3:0000000f:219c07a9:00000004:00000100
virt_caps              : pv hvm hap shadow gnttab-v1 gnttab-v2
total_memory           : 3071
free_memory            : 1952
sharing_freed_memory   : 0
sharing_used_memory    : 0
outstanding_claims     : 1
free_cpus              : 0
xen_major              : 4
xen_minor              : 17
xen_extra              : .5
xen_version            : 4.17.5
xen_caps               : xen-3.0-x86_64 hvm-3.0-x86_32 hvm-3.0-x86_32p hvm-3.0-x86_64${' '}
xen_scheduler          : credit2
xen_pagesize           : 4096
platform_params        : virt_start=0xffff800000000000
xen_changeset          :${' '}
xen_commandline        : console=com1 dom0_mem=1024M,max:1024M
cc_compiler            : x86_64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0
cc_compile_by          : pkg-xen-devel
cc_compile_domain      : lists.alioth.debian.org
cc_compile_date        : Thu Apr 10 20:43:53 UTC 2025
build_id               : 6b0c0ffee0
xend_config_format     : 4
`;

describe('xl info', () => {
  it('prints stock keys in stock order', () => {
    expect(formatInfo(HOST, undefined)).toBe(INFO);
  });

  it('prints the topology between the machine and the hypervisor', () => {
    const topology = {
      cpus: [
        { cpu: 0, core: 0, socket: 0, node: 0 },
        { cpu: 1, core: 1, socket: 0, node: 0 },
      ],
      nodes: [{ node: 0, sizeBytes: 3_758_096_384n, freeBytes: 2_097_152n, distances: [10, 21] }],
    };
    const expected = `cpu_topology           :
cpu:    core    socket     node
  0:       0        0        0
  1:       1        0        0
device topology        :
device           node
No device topology data available
numa_info              :
node:    memsize    memfree    distances
   0:      3584          2      10,21
`;
    const [before = '', after = ''] = INFO.split(/(?=^xen_major)/m);
    expect(formatInfo(HOST, topology)).toBe(before + expected + after);
  });

  it('prints the value of one key, and of all that begin so', () => {
    expect(selectInfo(INFO, 'xen_version')).toBe('4.17.5\n');
    expect(selectInfo(INFO, 'nr_')).toBe('2\n1\n');
    expect(selectInfo(INFO, 'no_such_key')).toBe('');
  });
});

describe('xl uptime', () => {
  it('prints hours, minutes and seconds, and whole days before them', () => {
    const days = { ...CONTROL_DOMAIN, domid: 1, name: 'one', uptimeS: 86_400 + 3600 };
    const more = { ...CONTROL_DOMAIN, domid: 12, name: 'ten', uptimeS: 864_000 + 59 };
    expect(formatUptimes([CONTROL_DOMAIN, days, more, DYING_GUEST])).toBe(
      'Name                                ID Uptime\n' +
        'Domain-0                             0  1:02:05\n' +
        'one                                  1 1 day,  1:00:00\n' +
        'ten                                 12 10 days,  0:00:59\n',
    );
  });

  it('prints one short line with -s', () => {
    const now = new Date(2026, 10, 23, 1, 2, 3);
    expect(formatShortUptimes([CONTROL_DOMAIN], now)).toBe(' 01:02:03 up  1:02, Domain-0 (0)\n');
  });
});
