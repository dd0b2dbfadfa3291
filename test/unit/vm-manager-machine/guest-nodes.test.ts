import { describe, expect, it } from 'vitest';
import { domid, evtchnPort, gfn } from '../../../model/ids.ts';
import { formatMark, parseMark } from '../../../services/vm-manager/machine/domain-mark.ts';
import { guestNodes } from '../../../services/vm-manager/machine/guest-nodes.ts';
import { cpusOf } from '../../../services/vm-manager/reconciler/start-tuning.ts';
import type { VmSpec } from '../../../services/vm-manager/state/vm-record.ts';
import { specOf, uuidOf } from '../vm-manager-group/specs.ts';

/** The listing that `xenstore-ls -fp` would give: path, value, permissions, parents' if none. */
function listing(kind: 'pv' | 'pvh', more: Partial<VmSpec> = {}): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const permissions = new Map<string, string>();
  const nodes = guestNodes({
    domid: domid(5),
    spec: specOf(1, { kind, ...more }),
    store: { frame: gfn(77), port: evtchnPort(1) },
    console: { frame: gfn(78), port: evtchnPort(2) },
    consoleDomid: 0,
    startedAtMs: 1_700_000_000_070,
  });
  for (const { path, value, permissions: own } of nodes) {
    let parent = path;
    while (parent !== '' && !permissions.has(parent))
      parent = parent.slice(0, parent.lastIndexOf('/'));
    permissions.set(path, own?.join() ?? permissions.get(parent) ?? 'n0');
    found.set(path, `${value} (${permissions.get(path)})`);
  }
  return found;
}

describe('a guest’s nodes', () => {
  it('are those of stock xl for PV', () => {
    const nodes = listing('pv', { vcpuCount: 1, vcpuMax: 2 });
    expect(Object.fromEntries([...nodes].filter(([path]) => path.includes('/console')))).toEqual({
      '/libxl/5/device/console/0/frontend': '/local/domain/5/console (n0)',
      '/libxl/5/device/console/0/backend': '/local/domain/0/backend/console/5/0 (n0)',
      '/libxl/5/device/console/0/frontend-id': '5 (n0)',
      '/libxl/5/device/console/0/online': '1 (n0)',
      '/libxl/5/device/console/0/state': '1 (n0)',
      '/libxl/5/device/console/0/protocol': 'vt100 (n0)',
      '/local/domain/5/console': ' (n0,r5)',
      '/local/domain/5/console/backend': '/local/domain/0/backend/console/5/0 (n0,r5)',
      '/local/domain/5/console/backend-id': '0 (n5,r0)',
      '/local/domain/5/console/limit': '1048576 (n0,r5)',
      '/local/domain/5/console/type': 'xenconsoled (n0,r5)',
      '/local/domain/5/console/output': 'pty (n0,r5)',
      '/local/domain/5/console/tty': ' (n0,r5)',
      '/local/domain/5/console/port': '2 (n0,r5)',
      '/local/domain/5/console/ring-ref': '78 (n0,r5)',
      '/local/domain/0/backend/console/5/0': ' (n0,r5)',
      '/local/domain/0/backend/console/5/0/frontend': '/local/domain/5/console (n0,r5)',
      '/local/domain/0/backend/console/5/0/frontend-id': '5 (n0,r5)',
      '/local/domain/0/backend/console/5/0/online': '1 (n0,r5)',
      '/local/domain/0/backend/console/5/0/state': '1 (n0,r5)',
      '/local/domain/0/backend/console/5/0/protocol': 'vt100 (n0,r5)',
    });
    expect(nodes.get('/local/domain/5')).toBe(' (n0,r5)');
    expect(nodes.get('/local/domain/5/control/shutdown')).toBe(' (n5)');
    expect(nodes.get('/local/domain/5/cpu/0/availability')).toContain('online');
    expect(nodes.get('/local/domain/5/cpu/1/availability')).toContain('offline');
    const vm = `/vm/${uuidOf(1)}`;
    expect(nodes.get(`${vm}/image/kernel`)).toBe('vmlinuz (n0,r5)');
    expect(nodes.get(`${vm}/start_time`)).toBe('1700000000.07 (n0,r5)');
  });

  it('have no image for PVH', () => {
    expect([...listing('pvh').keys()].filter((path) => path.includes('image'))).toEqual([]);
  });
});

describe('a domain’s mark', () => {
  it('is read as it was written, and nothing else is taken for one', () => {
    const mark = { uuid: uuidOf(1), epoch: 7, request: 3, isWithdrawn: true, name: 'vm-1' };
    expect(parseMark(formatMark(mark), 'vm-1')).toEqual(mark);
    for (const text of ['', 'x', `${uuidOf(1)} building`, `${uuidOf(1)} 7`, `${uuidOf(1)} -7 0`])
      expect(parseMark(text, '')).toBeUndefined();
  });
});

describe('a CPU list', () => {
  const nodes = (node: number) => (node === 1 ? [2, 3] : [0, 1]);
  it.each([
    ['0-2,^1', [0, 2]],
    ['all,^3', [0, 1, 2]],
    ['nodes:1', [2, 3]],
    ['0-4095', [0, 1, 2, 3]],
    ['all,^node:0', [2, 3]],
  ])('%s names what xl means by it', (list, cpus) => {
    expect(cpusOf(list, [0, 1, 2, 3], nodes)).toEqual(cpus);
  });

  it.each(['', 'x', '9', '^1', '1-'])('%j is refused', (list) => {
    expect(() => cpusOf(list, [0, 1], nodes)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
