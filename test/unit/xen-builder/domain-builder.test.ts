import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOM0, grantRef, vmUuid } from '../../../model/ids.ts';
import { startInfo, vcpuGuestContext } from '../../../xen/abi/pv-guest.ts';
import { hvmStartInfo } from '../../../xen/abi/hvm-guest.ts';
import { HVM_PARAMS } from '../../../xen/abi/hvm-params.ts';
import { StructView } from '../../../xen/abi/layout.ts';
import type { GuestSpec } from '../../../xen/builder/build-spec.ts';
import { buildDomain } from '../../../xen/builder/domain-builder.ts';
import { readElfKernel } from '../../../xen/builder/elf.ts';
import { planPv } from '../../../xen/builder/pv-plan.ts';
import { planPvh } from '../../../xen/builder/pvh-plan.ts';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import { PAGE_BYTES, type Hypervisor } from '../../../xen/hypervisor.ts';
import { openPageStore } from '../../../xen/native/page-store.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { kernelFile, VIRT_BASE } from './kernel-file.ts';

const MEMORY_PAGES = 4096;
const READ_ONLY = { writable: false };

let pages: PageStore;
let machine: SimulatedMachine;

beforeEach(() => {
  pages = openPageStore();
  machine = new SimulatedMachine({ pages, seed: 11 });
});

afterEach(() => pages.close());

const spec = (kind: 'pv' | 'pvh', more: Partial<GuestSpec> = {}): GuestSpec => ({
  uuid: vmUuid('5eed0000-0000-4000-8000-000000000001'),
  kind,
  kernel: readElfKernel(kernelFile()),
  ramdisk: new Uint8Array(5000).fill(0xab),
  commandLine: 'console=hvc0',
  memoryPages: MEMORY_PAGES,
  maxVcpus: 2,
  ...more,
});

function stateOf(id: ReturnType<typeof buildDomain>['domid']) {
  return machine.live(id, 'test');
}

describe('a PV guest', () => {
  it('starts at its entry, on page tables that are pinned and map themselves read-only', () => {
    const wanted = spec('pv');
    const guest = buildDomain(machine.control, wanted);
    const { built, pages: own } = stateOf(guest.domid);
    const plan = planPv({ ...wanted, ramdiskBytes: wanted.ramdisk.length });
    const frameOf = (page: number) => own.get(page)?.number ?? -1;
    expect(built.pinned).toBe(frameOf(plan.tables.first));
    expect(built.hypercallPage).toBe(frameOf(plan.hypercallPage ?? -1));
    const context = new StructView(vcpuGuestContext, built.contexts.get(0) ?? new Uint8Array());
    expect(context.getBig('user_regs.rip')).toBe(VIRT_BASE + 0x10_0000n);
    expect(context.get('ctrlreg[3]')).toBe((built.pinned ?? 0) * PAGE_BYTES);

    // Walks the tables as a processor would, for every page that is mapped.
    const table = (frame: number) => {
      const page = [...own.values()].find(({ number }) => number === frame);
      const mapping = machine.pages.map([page?.number ?? -1], READ_ONLY);
      return new BigUint64Array(mapping.bytes);
    };
    const tables = new Map<number, BigUint64Array>();
    const step = (frame: number, index: number): bigint => {
      if (!tables.has(frame)) tables.set(frame, table(frame));
      return tables.get(frame)?.[index] ?? 0n;
    };
    for (let page = 0; page < plan.mappedPages; page++) {
      const address = VIRT_BASE + BigInt(page * PAGE_BYTES);
      let entry = BigInt(built.pinned ?? 0) << 12n;
      for (const shift of [39n, 30n, 21n, 12n])
        entry = step(Number(entry >> 12n), Number((address >> shift) & 511n));
      expect(Number(entry >> 12n)).toBe(frameOf(page));
      const isTable = page >= plan.tables.first && page < plan.tables.first + plan.tables.count;
      expect((entry & 3n) === (isTable ? 1n : 3n)).toBe(true);
    }
  });

  it('finds its ramdisk, its p2m list, its rings and its command line through start_info', () => {
    const wanted = spec('pv');
    const guest = buildDomain(machine.control, wanted);
    const own = stateOf(guest.domid).pages;
    const plan = planPv({ ...wanted, ramdiskBytes: wanted.ramdisk.length });
    const read = (page: number, count: number) => {
      const numbers = Array.from({ length: count }, (_, at) => own.get(page + at)?.number ?? -1);
      return new Uint8Array(machine.pages.map(numbers, READ_ONLY).bytes);
    };
    const info = new StructView(startInfo, read(plan.startInfo, 1));
    expect(info.text('magic')).toMatch(/^xen-3\./);
    expect(info.text('cmd_line')).toBe('console=hvc0');
    expect(info.get('nr_pages')).toBe(MEMORY_PAGES);
    expect(info.get('store_mfn')).toBe(guest.store.frame);
    expect(info.get('console.domU.evtchn')).toBe(guest.console.port);
    const pageOf = (address: bigint) => Number((address - VIRT_BASE) / BigInt(PAGE_BYTES));
    const ramdisk = read(pageOf(info.getBig('mod_start')), 2);
    expect(ramdisk.subarray(0, info.get('mod_len'))).toEqual(wanted.ramdisk);
    const p2m = read(pageOf(info.getBig('mfn_list')), plan.p2m.count);
    const listed = new BigUint64Array(p2m.buffer, p2m.byteOffset, MEMORY_PAGES);
    expect([...listed].map(Number)).toEqual(
      Array.from({ length: MEMORY_PAGES }, (_, page) => own.get(page)?.number),
    );
  });
});

describe('a PVH guest', () => {
  it('finds its ramdisk, its memory map and its command line through hvm_start_info', () => {
    const wanted = spec('pvh');
    const guest = buildDomain(machine.control, wanted);
    const { built } = stateOf(guest.domid);
    const plan = planPvh({ ...wanted, ramdiskBytes: wanted.ramdisk.length });
    const number = stateOf(guest.domid).pages.get(plan.startInfo.first)?.number ?? -1;
    const bytes = new Uint8Array(machine.pages.map([number], READ_ONLY).bytes);
    const info = new StructView(hvmStartInfo, bytes);
    const base = plan.startInfo.first * PAGE_BYTES;
    expect(info.get('nr_modules')).toBe(1);
    const line = bytes.subarray(info.get('cmdline_paddr') - base);
    expect(new TextDecoder().decode(line.subarray(0, line.indexOf(0)))).toBe('console=hvc0');
    expect(info.get('memmap_entries')).toBe(plan.memoryMap.length);
    expect(built.memoryMap).toEqual(plan.memoryMap);
    expect(built.hvmParams.get(HVM_PARAMS.HVM_PARAM_STORE_PFN)).toBe(guest.store.frame);
    expect(built.hvmParams.get(HVM_PARAMS.HVM_PARAM_CONSOLE_EVTCHN)).toBe(guest.console.port);
    expect(built.hvmContexts).toHaveLength(3);
  });

  it('has its memory above 4 GiB where it does not fit below the hole', () => {
    const kernel = readElfKernel(kernelFile());
    const memoryPages = 5 * 262_144;
    const { memory, memoryMap } = planPvh({ kernel, ramdiskBytes: 0, memoryPages });
    expect(memory.reduce((sum, { count }) => sum + count, 0)).toBe(memoryPages);
    expect(memory[1]?.first).toBe(2 ** 32 / PAGE_BYTES);
    expect(memoryMap.filter(({ kind }) => kind === 'ram')).toHaveLength(2);
  });
});

describe('what else a guest may be given', () => {
  it('reaches the hypervisor, and the phases are timed by the clock that is handed in', () => {
    let nowMs = 0;
    const wanted = spec('pvh', {
      maxMemoryPages: 2 * MEMORY_PAGES,
      tscMode: 'native',
      timerMode: 'one-missed-tick-pending',
      timeOffsetSeconds: -7200,
      pagingPoolBytes: 8 * PAGE_BYTES,
      maxEvtchnPort: 127,
      maxGrantFrames: 4,
      maxMaptrackFrames: 2,
      grantVersion: 2,
    });
    const { domid, phases } = buildDomain(machine.control, wanted, () => nowMs++);
    const { built, tuned, maxPages, spec: created } = stateOf(domid);
    expect(maxPages).toBe(2 * MEMORY_PAGES + 4);
    expect(machine.control.domains.getInfo(domid)?.totalPages).toBe(MEMORY_PAGES + 4);
    expect([built.tscMode, built.pagingPoolBytes]).toEqual(['native', 8 * PAGE_BYTES]);
    expect(built.hvmParams.get(HVM_PARAMS.HVM_PARAM_TIMER_MODE)).toBe(3);
    expect(tuned.timeOffsetSeconds).toBe(-7200);
    expect(created).toMatchObject({ maxEvtchnPort: 127, maxGrantFrames: 4, grantVersion: 2 });
    expect(built.cpuPolicy.find(({ leaf }) => leaf === 1)?.b).toBe(0x0004_0800);
    expect(phases.map(({ phase }) => phase)).toEqual([
      'create',
      'memory',
      'load',
      'tables',
      'vcpu',
    ]);
    expect(phases.every(({ tookMs }) => tookMs === 1)).toBe(true);
  });
});

describe('a PV guest that may grow', () => {
  it('has a memory map up to its most, and as many pages as it begins with', () => {
    const wanted = spec('pv', { maxMemoryPages: 2 * MEMORY_PAGES });
    const { domid } = buildDomain(machine.control, wanted);
    const { built, maxPages, pages: own } = stateOf(domid);
    const sizeBytes = 2 * MEMORY_PAGES * PAGE_BYTES;
    expect(built.memoryMap).toEqual([{ startBytes: 0, sizeBytes, kind: 'ram' }]);
    expect([own.size, maxPages]).toEqual([MEMORY_PAGES, 2 * MEMORY_PAGES]);
  });
});

describe('both rings of a new guest', () => {
  it.each(['pv', 'pvh'] as const)('can be mapped by grant and bound to, for %s', (kind) => {
    const guest = buildDomain(machine.control, spec(kind));
    const { domid } = guest;
    for (const gref of [0, 1].map(grantRef))
      machine.control.grants.map([{ domid, gref }], { writable: true }).unmap();
    const events = machine.control.openEventChannels();
    for (const { port } of [guest.store, guest.console]) events.bindInterdomain({ domid, port });
  });
});

/** The ports with every call counted, and the one of number `failing` refused. */
function failingAt(hypervisor: Hypervisor, failing: number) {
  let calls = 0;
  const guard = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          if (name !== 'destroy' && ++calls === failing)
            throw new HypercallError(String(name), 'EIO', 'test');
          return Reflect.apply(value, target, args);
        };
      },
    });
  const ports = {
    ...hypervisor,
    domains: guard(hypervisor.domains),
    setup: guard(hypervisor.setup),
    memory: guard(hypervisor.memory),
    tuning: guard(hypervisor.tuning),
  };
  return { ports, count: () => calls };
}

describe('a build that fails', () => {
  it.each(['pv', 'pvh'] as const)(
    'leaves no domain and no page behind, whichever call was refused, for %s',
    (kind) => {
      const whole = failingAt(machine.control, Infinity);
      const wanted = spec(kind, { tscMode: 'native', timeOffsetSeconds: 1 });
      const first = buildDomain(whole.ports, wanted);
      machine.control.domains.destroy(first.domid);
      const { freePages } = machine;
      expect(whole.count()).toBeGreaterThan(15);
      for (let failing = 1; failing <= whole.count(); failing++) {
        const { ports } = failingAt(machine.control, failing);
        expect(() => buildDomain(ports, wanted)).toThrow(HypercallError);
        expect([...machine.domains.keys()]).toEqual([DOM0]);
        expect(machine.freePages).toBe(freePages);
      }
    },
  );

  it('says MEMORY_EXHAUSTED where the host has too little, and gives back what was had', () => {
    const { freePages } = machine;
    const wanted = spec('pv', { memoryPages: freePages + 1 });
    expect(() => buildDomain(machine.control, wanted)).toThrow(
      expect.objectContaining({ code: 'MEMORY_EXHAUSTED' }),
    );
    expect(machine.freePages).toBe(freePages);
    expect([...machine.domains.keys()]).toEqual([DOM0]);
  });

  it.each([
    ['a kernel without notes', { kernel: readElfKernel(kernelFile({ notes: [] })) }],
    ['a ramdisk larger than the guest', { ramdisk: new Uint8Array(MEMORY_PAGES * PAGE_BYTES) }],
    ['a command line that is too long', { commandLine: 'x'.repeat(4096) }],
  ])('refuses %s, and nothing of the guest stays', (_, more) => {
    const { freePages } = machine;
    for (const kind of ['pv', 'pvh'] as const)
      expect(() => buildDomain(machine.control, spec(kind, more))).toThrow(
        expect.objectContaining({ code: 'IMAGE_INVALID' }),
      );
    expect(machine.freePages).toBe(freePages);
  });
});
