import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../cli/xl/command-table.ts';
import type { TopOptions, TopSample } from '../../../cli/xl/format-top.ts';
import { formatTop, formatTopSummary, TOP_COLUMNS } from '../../../cli/xl/format-top.ts';
import { press } from '../../../cli/xl/top-screen.ts';
import { hostView } from '../../../cli/xl/views.ts';
import { CONTROL_DOMAIN } from '../cli/views.ts';
import { FakeHost } from './fake-host.ts';

const OPTIONS: TopOptions = {
  fullName: false,
  repeatHeader: false,
  vcpus: false,
  sortColumn: -1,
};
const HOST = hostView({
  physical: { totalPages: 786_432, freePages: 262_144, cpuCount: 2, cpuKhz: 2_445_430 },
  hypervisor: { major: 4, minor: 17, extra: '.7' },
});
const GUEST = {
  ...CONTROL_DOMAIN,
  domid: 3,
  name: 'a-long-name-of-a-guest',
  uuid: '43deb6c5-b14f-4021-9408-5a1ae6e029f9',
  running: false,
  blocked: true,
  cpuTimeNs: 3_500_000_000n,
  currentMemoryKib: 131_072n,
  maxMemoryKib: 132_096n,
  vcpuCount: 1,
};
const UNLIMITED = { ...CONTROL_DOMAIN, maxMemoryKib: (2n ** 32n - 1n) * 4n };

function sample(atUs: number, guestNs: bigint): TopSample {
  const vcpu = { vcpu: 0, online: true, running: false, blocked: true, cpu: 0 };
  const none = new Uint8Array(0);
  return {
    atUs,
    time: new Date(2026, 10, 23, 4, 5, 6),
    host: HOST,
    domains: [UNLIMITED, { ...GUEST, cpuTimeNs: guestNs }],
    vcpus: [
      {
        domid: 3,
        name: GUEST.name,
        vcpus: [{ ...vcpu, cpuTimeNs: guestNs, hardAffinity: none, softAffinity: none }],
      },
    ],
  };
}

const BEFORE = sample(1_000_000, 3_000_000_000n);
const NOW = sample(3_000_000, 3_500_000_000n);

describe('xl top', () => {
  it('prints the columns of xentop', () => {
    const [header, control, guest] = formatTop(NOW, BEFORE, OPTIONS).split('\n');
    expect(header).toBe(
      '      NAME  STATE   CPU(sec) CPU(%)     MEM(k) MEM(%)  MAXMEM(k) MAXMEM(%) VCPUS NETS ' +
        'NETTX(k) NETRX(k) VBDS   VBD_OO   VBD_RD   VBD_WR  VBD_RSECT  VBD_WSECT SSID',
    );
    expect(control).toMatch(
      /^ {2}Domain-0 -----r {9}12 {4}0\.0 {4}1048576 {3}33\.3 {3}no limit {7}n\/a /,
    );
    expect(guest).toMatch(/^a-long-nam --b--- {10}3 {3}25\.0 {5}131072 {4}4\.2 {5}132096 {7}4\.2 /);
  });

  it('knows no shares before the second look', () => {
    expect(formatTop(NOW, undefined, OPTIONS).split('\n')[2]).toMatch(/ {10}3 {4}0\.0 /);
  });

  it('sorts by a column, most first, and shows more when asked', () => {
    const cpu = TOP_COLUMNS.findIndex(({ header }) => header === 'CPU(%)');
    const options = {
      ...OPTIONS,
      sortColumn: cpu,
      fullName: true,
      vcpus: true,
      repeatHeader: true,
    };
    const rows = formatTop(NOW, BEFORE, options).split('\n');
    expect(rows[1]).toMatch(/^a-long-name-of-a-guest --b---/);
    expect(rows[2]).toBe('VCPUs(sec):   0:          3s');
    expect(rows[3]).toBe(rows[0]);
  });

  it('sums the host up', () => {
    expect(formatTopSummary(NOW).split('\n')).toEqual([
      'xl top - 04:05:06   Xen 4.17.7',
      '2 domains: 1 running, 1 blocked, 0 paused, 0 crashed, 0 dying, 0 shutdown',
      'Mem: 3145728k total, 2097152k used, 1048576k free    CPUs: 2 @ 2445MHz',
      '',
    ]);
  });

  it('obeys keys', () => {
    const view = { options: OPTIONS, delayS: 3, isOver: false };
    expect(press(view, 'q').isOver).toBe(true);
    expect(press(view, '+').delayS).toBe(4);
    expect(press({ ...view, delayS: 1 }, '-').delayS).toBe(1);
    expect(press(view, 'S').options.sortColumn).toBe(0);
    const last = { ...OPTIONS, sortColumn: TOP_COLUMNS.length - 1 };
    expect(press({ ...view, options: last }, 's').options.sortColumn).toBe(-1);
    expect(press(view, '?')).toBe(view);
  });

  it('looks as often as asked, so far apart, and refuses what is no number', async () => {
    const domain = { domid: 0, name: 'Domain-0' };
    const host = new FakeHost({
      SampleHost: () => ({ atUs: 1, timeMs: 1, host: {}, domains: [domain] }),
    });
    const { stdout } = await host.run('top', '-b', '-i', '3', '-d', '2');
    expect(stdout.split('\n').filter((row) => row.includes('CPU(sec)'))).toHaveLength(3);
    expect(host.slept).toEqual([2000, 2000]);
    for (const words of [
      ['-i', '0'],
      ['-d', 'x'],
      ['-i', '-1'],
    ])
      expect((await host.run('top', '-b', ...words)).exitCode).toBe(1);
    const { stdout: json } = await host.run('top', '--json');
    expect(JSON.parse(json)).toMatchObject({ domains: [{ domid: 0, cpuPercent: 0 }] });
  });
});

describe('the JSON of xl list', () => {
  it('has the fields that its description names', () => {
    const { json = '' } = COMMANDS.find(({ name }) => name === 'list') ?? {};
    expect(json.match(/\w+/g)?.toSorted()).toEqual(Object.keys(CONTROL_DOMAIN).toSorted());
  });
});
