import { beforeEach, describe, expect, it } from 'vitest';
import type { DomainInfo } from '../../../xen/hypervisor.ts';
import { PAGE_BYTES } from '../../../xen/hypervisor.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { domid, vmUuid } from '../../../model/ids.ts';
import type { Tuning } from '../../../services/vm-manager/state/commands.ts';
import type { TuningStore } from '../../../services/vm-manager/host/host-store.ts';
import { HostTuning } from '../../../services/vm-manager/host/host-tuning.ts';
import type { VmSpec } from '../../../services/vm-manager/state/vm-record.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';

const UUID = vmUuid('43deb6c5-b14f-4021-9408-5a1ae6e029f9');
const BY = 'spiffe://demo/user/admin/role/admin';
const MIB = 1024;

/** Memory that nobody maps here. */
const NO_SHARED_PAGES: PageStore = {
  frameCount: 262_144,
  map: (frames) => ({
    bytes: new ArrayBuffer(frames.length * PAGE_BYTES),
    unmap: () => undefined,
  }),
  scrub: () => undefined,
  close: () => undefined,
};

/** A store of nodes in memory, without transactions that fail. */
class FakeStore implements TuningStore {
  readonly nodes = new Map<string, string>();
  readonly forgotten: number[] = [];

  async change<T>(body: Parameters<TuningStore['change']>[0]): Promise<T> {
    const before = new Map(this.nodes);
    try {
      return (await body({
        readText: async (path) => {
          const value = this.nodes.get(path);
          if (value === undefined) throw new XenstoreError('ENOENT', { operation: 'READ', path });
          return value;
        },
        write: async (path, value) => void this.nodes.set(path, String(value)),
      })) as T;
    } catch (error) {
      this.nodes.clear();
      for (const [path, value] of before) this.nodes.set(path, value);
      throw error;
    }
  }

  async forget(gone: number): Promise<void> {
    this.forgotten.push(gone);
  }
}

let machine: SimulatedMachine;
let store: FakeStore;
let recorded: { readonly tuning: Tuning; readonly by: string }[];
let spec: VmSpec | undefined;
let tuning: HostTuning;
let guest: DomainInfo;

beforeEach(() => {
  machine = new SimulatedMachine({ pages: NO_SHARED_PAGES, nrCpus: 4 });
  const { domains } = machine.control;
  const id = domains.create({ uuid: UUID, hvm: false, maxVcpus: 2 });
  domains.setMaxVcpus(id, 2);
  domains.setMaxMemKiB(id, 256 * MIB);
  store = new FakeStore();
  store.nodes.set(`/local/domain/${id}/memory/target`, String(128 * MIB));
  store.nodes.set(`/local/domain/${id}/memory/static-max`, String(256 * MIB));
  recorded = [];
  spec = { name: 'web', hardAffinity: ['0'], softAffinity: [] } as unknown as VmSpec;
  tuning = new HostTuning(machine.control, store, {
    specOf: (uuid) => (uuid === UUID ? spec : undefined),
    tune: async (_uuid, change, by) => void recorded.push({ tuning: change, by }),
  });
  guest = tuning.info(id);
});

function node(path: string): string | undefined {
  return store.nodes.get(`/local/domain/${guest.domid}/${path}`);
}

const invalid = expect.objectContaining({ code: 'VALUE_INVALID' });

describe('memory', () => {
  it('moves the target, the limit and the record', async () => {
    await tuning.setMemoryTarget(guest, 100 * MIB, BY);
    expect(node('memory/target')).toBe(String(100 * MIB));
    expect(store.nodes.get(`/vm/${UUID}/memory`)).toBe('100');
    expect(tuning.info(guest.domid).maxPages * 4).toBe(100 * MIB + 1024);
    expect(recorded).toEqual([{ tuning: { memoryKiB: 100 * MIB }, by: BY }]);
  });

  it('leaves video memory to the guest', async () => {
    store.nodes.set(`/local/domain/${guest.domid}/memory/videoram`, String(8 * MIB));
    await tuning.setMemoryTarget(guest, 100 * MIB, BY);
    expect(node('memory/target')).toBe(String(92 * MIB));
  });

  it('is not raised above its maximum, nor the maximum lowered below it', async () => {
    await expect(tuning.setMemoryTarget(guest, 257 * MIB, BY)).rejects.toThrow(invalid);
    await expect(tuning.setMaxMemory(guest, 127 * MIB, BY)).rejects.toThrow(invalid);
    await expect(tuning.setMaxMemory(guest, 2 ** 40, BY)).rejects.toThrow(invalid);
    expect(node('memory/target')).toBe(String(128 * MIB));
    expect(recorded).toEqual([]);
    await tuning.setMaxMemory(guest, 512 * MIB, BY);
    expect(node('memory/static-max')).toBe(String(512 * MIB));
  });

  it('of the control domain has nodes made up, and a least size', async () => {
    const control = tuning.info(0);
    await expect(tuning.setMemoryTarget(control, 127 * MIB, BY)).rejects.toThrow(invalid);
    const most = control.maxPages * 4;
    await tuning.setMemoryTarget(control, Math.min(most, 128 * MIB), BY).catch(() => undefined);
    expect(recorded).toEqual([]);
  });

  it('of a domain without nodes is not tuned', async () => {
    store.nodes.clear();
    await expect(tuning.setMemoryTarget(guest, 64 * MIB, BY)).rejects.toThrow(invalid);
  });
});

describe('virtual CPUs', () => {
  it('are switched on and off by their nodes', async () => {
    await tuning.setVcpuCount(guest, { count: 1, ignoreHost: false }, BY);
    expect([0, 1].map((vcpu) => node(`cpu/${vcpu}/availability`))).toEqual(['online', 'offline']);
    expect(recorded).toEqual([{ tuning: { vcpuCount: 1 }, by: BY }]);
  });

  it('are at least one and no more than the domain has', async () => {
    for (const count of [0, 3, 5])
      await expect(tuning.setVcpuCount(guest, { count, ignoreHost: true }, BY)).rejects.toThrow(
        invalid,
      );
    expect(node('cpu/0/availability')).toBeUndefined();
  });

  it('are pinned one by one or all, and the record keeps it', async () => {
    await tuning.setAffinity(guest, { vcpu: 1, hard: '1-3,^2', soft: undefined }, BY);
    expect(tuning.vcpus(guest).map(({ hard }) => hard)).toEqual([
      [0, 1, 2, 3],
      [1, 3],
    ]);
    expect(recorded.at(-1)?.tuning).toEqual({ hardAffinity: ['0', '1,3'] });
    await tuning.setAffinity(guest, { vcpu: undefined, hard: 'all', soft: '0-1' }, BY);
    expect(recorded.at(-1)?.tuning).toEqual({
      hardAffinity: ['0-3', '0-3'],
      softAffinity: ['0-1', '0-1'],
    });
  });

  it.each([
    [0, '9', undefined],
    [0, '0,^0', undefined],
    [0, 'x', undefined],
    [5, '1', undefined],
    [0, undefined, undefined],
    [0, `0${',0'.repeat(3000)}`, undefined],
  ])('vcpu %s is not pinned to %s', async (vcpu, hard, soft) => {
    await expect(tuning.setAffinity(guest, { vcpu, hard, soft }, BY)).rejects.toThrow(invalid);
    expect(recorded).toEqual([]);
  });
});

describe('shares', () => {
  it('are set each alone, within their ranges', async () => {
    await tuning.setCredit2(guest, { weight: 512 }, BY);
    await tuning.setCredit2(guest, { cap: 150 }, BY);
    const [pool] = tuning.poolShares();
    expect(pool?.shares.find(({ info }) => info.domid === guest.domid)?.params).toEqual({
      weight: 512,
      cap: 150,
    });
    expect(recorded.map((each) => each.tuning)).toEqual([
      { cpuWeight: 512 },
      { cpuCapPercent: 150 },
    ]);
    for (const change of [{ weight: 0 }, { weight: 65_536 }, { cap: 201 }])
      await expect(tuning.setCredit2(guest, change, BY)).rejects.toThrow(invalid);
  });

  it('have a rate limit for the pool', () => {
    tuning.setRatelimit(0, 500);
    expect(tuning.poolShares()[0]?.ratelimitUs).toBe(500);
    for (const us of [1, 99, 500_001]) expect(() => tuning.setRatelimit(0, us)).toThrow(invalid);
  });
});

describe('signals', () => {
  it('reach the console, the control node and the vcpu', async () => {
    tuning.sendDebugKeys('hq');
    expect(machine.debugKeys).toBe('hq');
    await tuning.sendSysrq(guest, 'h');
    expect(node('control/sysrq')).toBe('h');
    tuning.sendTrigger(guest, 'nmi', 1);
    expect(() => tuning.sendTrigger(guest, 'nmi', 2)).toThrow(invalid);
    await expect(tuning.sendSysrq(guest, 'hh')).rejects.toThrow(invalid);
    for (const keys of ['', '\n', 'x'.repeat(65)])
      expect(() => tuning.sendDebugKeys(keys)).toThrow(invalid);
  });
});

describe('domains that nobody else looks after', () => {
  it('are paused, unpaused and destroyed; machines of the group and domain 0 are not', async () => {
    await expect(tuning.control(guest, 'destroy')).rejects.toThrow(invalid);
    await expect(tuning.control(tuning.info(0), 'pause')).rejects.toThrow(invalid);
    spec = undefined;
    await tuning.control(guest, 'unpause');
    expect(tuning.info(guest.domid).paused).toBe(false);
    await tuning.control(guest, 'destroy');
    expect(machine.control.domains.getInfo(domid(guest.domid))).toBeUndefined();
    expect(store.forgotten).toEqual([guest.domid]);
    expect(() => tuning.info(guest.domid)).toThrow(
      expect.objectContaining({ code: 'DOMAIN_UNKNOWN' }),
    );
    expect(() => tuning.info(99_999)).toThrow(expect.objectContaining({ code: 'DOMAIN_UNKNOWN' }));
  });
});
