import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledParts } from '../../../xen/builder/filled-parts.ts';

const MIB = 1024 * 1024;

/** Bytes that begin anywhere in their buffer, all zero but for some. */
const mostlyZeros = fc
  .record({
    skip: fc.nat(9),
    length: fc.nat(3 * MIB),
    filled: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 12 }),
  })
  .map(({ skip, length, filled }) => {
    const bytes = new Uint8Array(skip + length).subarray(skip);
    for (const [at, value] of length > 0 ? filled : []) bytes[at % length] = value;
    return bytes;
  });

describe('what is filled of a kernel', () => {
  it('is all of it, put on zeros', () => {
    fc.assert(
      fc.property(mostlyZeros, (bytes) => {
        const copy = new Uint8Array(bytes.length);
        for (const part of filledParts(bytes)) copy.set(part.bytes, part.offset);
        expect(Buffer.compare(copy, bytes)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('has no megabytes of zeros, and few parts', () => {
    const bytes = new Uint8Array(8 * MIB);
    bytes.fill(1, 10, MIB);
    bytes.fill(1, 7 * MIB + 5, 7 * MIB + 6);
    const parts = filledParts(bytes);
    expect(parts.map(({ offset }) => offset)).toEqual([0, 7 * MIB]);
    expect(parts.reduce((sum, part) => sum + part.bytes.length, 0)).toBeLessThan(2 * MIB);
  });

  it('is nothing when there is nothing', () => {
    expect(filledParts(new Uint8Array(0))).toEqual([]);
    expect(filledParts(new Uint8Array(MIB))).toEqual([]);
  });
});
