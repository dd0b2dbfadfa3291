import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToolstackError } from '../../../model/errors.ts';
import { readElfKernel } from '../../../xen/builder/elf.ts';
import { inflateKernel } from '../../../xen/builder/inflate.ts';
import { planPv } from '../../../xen/builder/pv-plan.ts';
import { planPvh } from '../../../xen/builder/pvh-plan.ts';
import { bzImage, kernelFile } from '../../unit/xen-builder/kernel-file.ts';

/**
 * Goal: a kernel file is hostile; whatever it says, it is either read, with all parts inside the
 * file and apart from each other, or refused as IMAGE_INVALID. Method: damage to a good file.
 */
const withSize = (packed: Uint8Array, size: number) =>
  Uint8Array.from([...packed, ...new Uint8Array(new Uint32Array([size]).buffer)]);

const good = kernelFile();

const FORMS: readonly (readonly [string, Uint8Array])[] = [
  ['ELF', good],
  ['gzip', gzipSync(good)],
  ['a bzImage with gzip', bzImage(gzipSync(good))],
  ['a bzImage with zstd', bzImage(withSize(zstdCompressSync(good), good.length))],
];

/** A few bytes of the file replaced, most of them in its headers. */
const anyDamage = fc.array(
  fc.record({
    at: fc.oneof(fc.nat(175), fc.nat(good.length - 1)),
    value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a kernel file', () => {
  it.each(FORMS)('is found in %s', (_, file) => {
    expect(Buffer.compare(inflateKernel(file), good)).toBe(0);
  });

  it.each([
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['lzma', [0x5d, 0, 0]],
  ])('packed with %s is refused by that name', (name, magic) => {
    const payload = Uint8Array.from([...magic, ...new Uint8Array(64)]);
    expect(() => inflateKernel(bzImage(payload))).toThrow(
      expect.objectContaining({ code: 'IMAGE_INVALID', message: expect.stringContaining(name) }),
    );
  });

  it('is read within its bounds or refused, however it is damaged', () => {
    fc.assert(
      fc.property(anyDamage, fc.nat(good.length), (damage, cut) => {
        const file = good.slice(0, cut % 3 === 0 ? cut : good.length);
        for (const { at, value } of damage) if (at < file.length) file[at] = value;
        try {
          const kernel = readElfKernel(file);
          let end = 0;
          for (const { physicalAddress, bytes, memoryBytes } of kernel.segments) {
            expect(bytes.length).toBeLessThanOrEqual(memoryBytes);
            expect(physicalAddress).toBeGreaterThanOrEqual(end);
            end = physicalAddress + memoryBytes;
          }
          const contents = { kernel, ramdiskBytes: 10_000, memoryPages: 65_536 };
          const pv = planPv(contents);
          expect(pv.mappedPages).toBeLessThanOrEqual(contents.memoryPages);
          expect(pv.stack).toBeLessThan(pv.mappedPages);
          expect(planPvh(contents).startInfo.first * 4096).toBeGreaterThanOrEqual(end);
        } catch (error) {
          if (!(error instanceof ToolstackError)) throw error;
          expect(error.code).toBe('IMAGE_INVALID');
          expect(error.message.split('\n')).toHaveLength(1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
