import { describe, expect, it } from 'vitest';
import { ELF_NOTE } from '../../../xen/abi/elf-note.ts';
import { readElfKernel } from '../../../xen/builder/elf.ts';
import { planPv } from '../../../xen/builder/pv-plan.ts';
import { VIRT_BASE, kernelFile } from './kernel-file.ts';

const MIB = 1024 * 1024;
const PAGES_PER_MIB = 256;
const LOAD = 0x10_0000n;

const kernel = readElfKernel(kernelFile());

describe('planPv', () => {
  it('puts everything side by side, inside what is mapped', () => {
    const plan = planPv({ kernel, ramdiskBytes: 5 * MIB, memoryPages: 64 * PAGES_PER_MIB });
    const parts = [
      plan.ramdisk,
      plan.p2m,
      ...[plan.startInfo, plan.store, plan.console].map((first) => ({ first, count: 1 })),
      plan.tables,
      { first: plan.stack, count: 1 },
    ];
    let next = plan.ramdisk.first;
    for (const { first, count } of parts) {
      expect(first).toBe(next);
      next += count;
    }
    expect(plan.mappedPages).toBeGreaterThan(next);
    expect(plan.mappedPages % 1024).toBe(0);
  });

  it('needs one top table, and one lowest table for each 2 MiB that it maps', () => {
    const plan = planPv({ kernel, ramdiskBytes: 40 * MIB, memoryPages: 512 * PAGES_PER_MIB });
    expect(plan.tables.count).toBe(3 + plan.mappedPages / 512);
  });

  it('says how much memory a guest needs that has too little', () => {
    const contents = { kernel, ramdiskBytes: 30 * MIB, memoryPages: 16 * PAGES_PER_MIB };
    expect(() => planPv(contents)).toThrow(/needs \d+ KiB .* of 16384 KiB/);
  });

  it('does without a hypercall page, but not with one or an entry outside the kernel', () => {
    const withNotes = (...notes: readonly (readonly [number, bigint])[]) =>
      planPv({
        kernel: readElfKernel(kernelFile({ notes })),
        ramdiskBytes: 0,
        memoryPages: 64 * PAGES_PER_MIB,
      });
    const base = [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, VIRT_BASE] as const;
    const entry = [ELF_NOTE.XEN_ELFNOTE_ENTRY, VIRT_BASE + LOAD] as const;
    expect(withNotes(base, entry).hypercallPage).toBeUndefined();
    const far = [ELF_NOTE.XEN_ELFNOTE_HYPERCALL_PAGE, VIRT_BASE + 2n ** 30n] as const;
    expect(() => withNotes(base, entry, far)).toThrow(/hypercall page outside the kernel/);
    const low = [ELF_NOTE.XEN_ELFNOTE_ENTRY, 4096n] as const;
    expect(() => withNotes(base, low)).toThrow(/entry outside the kernel/);
    const odd = [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, 0x1000n] as const;
    expect(() => withNotes(odd, entry)).toThrow(/virtual base/);
  });

  it('maps the half below as well, where GRUB wants to be, and nothing across its end', () => {
    const at = (virtBase: bigint) =>
      planPv({
        kernel: readElfKernel(
          kernelFile({
            notes: [
              [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, virtBase],
              [ELF_NOTE.XEN_ELFNOTE_ENTRY, virtBase + LOAD],
            ],
          }),
        ),
        ramdiskBytes: 0,
        memoryPages: 64 * PAGES_PER_MIB,
      });
    expect(at(0n).virtBase).toBe(0n);
    const unit = 0x40_0000n;
    expect(at(2n ** 47n - unit).mappedPages).toBe(1024);
    const twoUnits = { ramdiskBytes: 5 * MIB, memoryPages: 64 * PAGES_PER_MIB };
    const last = at(2n ** 47n - unit).virtBase;
    const notes = [
      [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, last],
      [ELF_NOTE.XEN_ELFNOTE_ENTRY, last + LOAD],
    ] as const;
    const atTheEnd = readElfKernel(kernelFile({ notes }));
    expect(() => planPv({ kernel: atTheEnd, ...twoUnits })).toThrow(/needs \d+ KiB/);
    expect(() => at(2n ** 47n)).toThrow(/virtual base/);
    expect(() => at(2n ** 64n - 2n ** 47n - unit)).toThrow(/virtual base/);
  });
});
