import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorum0 } from '../../../proto/gen/vm.js';
import {
  bigintFromWire,
  bigintToWire,
  numberFromWire,
  numberToWire,
} from '../../../proto/uint64.ts';

const { Domain } = quorum0.vm.v1;

function throughTheWire(cpuTimeNs: quorum0.vm.v1.Domain.$Properties['cpuTimeNs']): bigint {
  const decoded = Domain.decode(Domain.encode({ cpuTimeNs: cpuTimeNs ?? null }).finish());
  return bigintFromWire(decoded.cpuTimeNs);
}

describe('64-bit fields', () => {
  it('carry every value of 64 bits unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (value) => {
        expect(throughTheWire(bigintToWire(value))).toBe(value);
      }),
    );
  });

  it('carry every safe integer as a number', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
        const decoded = Domain.decode(
          Domain.encode({ cpuTimeNs: numberToWire(value, 'field') }).finish(),
        );
        expect(numberFromWire(decoded.cpuTimeNs, 'field')).toBe(value);
      }),
    );
  });

  it('refuse to lose bits when read as a number', () => {
    expect(() => numberFromWire(bigintToWire(2n ** 53n), 'field')).toThrow(RangeError);
    expect(numberFromWire(bigintToWire(2n ** 53n - 1n), 'field')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('refuse what is no unsigned 64-bit integer when written', () => {
    for (const value of [-1, 0.5, 2 ** 53, Number.NaN])
      expect(() => numberToWire(value, 'field')).toThrow(RangeError);
    for (const value of [-1n, 2n ** 64n]) expect(() => bigintToWire(value)).toThrow(RangeError);
  });

  it('are 0 when absent', () => {
    expect(bigintFromWire(undefined)).toBe(0n);
    expect(numberFromWire(null, 'field')).toBe(0);
  });
});
