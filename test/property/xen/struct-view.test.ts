import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StructView, bytes, cText, layout, s16, u16, u64, u8 } from '../../../xen/abi/layout.ts';

const EXAMPLE = layout('struct example', 32, {
  byte: u8(0),
  half: u16(2),
  signed: s16(4),
  wide: u64(8),
  text: bytes(16, 16),
});

describe('a struct view', () => {
  it('reads back what was written, and touches no other field', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 65535 }),
        fc.integer({ min: -32768, max: 32767 }),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.nat(40),
        (byte, half, signed, wide, offset) => {
          const memory = new Uint8Array(offset + 32 + 8).fill(0xa5);
          const view = new StructView(EXAMPLE, memory, offset);
          view.set('byte', byte).set('half', half).set('signed', signed).set('wide', wide);
          expect(view.get('byte')).toBe(byte);
          expect(view.get('half')).toBe(half);
          expect(view.get('signed')).toBe(signed);
          expect(view.getBig('wide')).toBe(wide);
          expect(view.bytes('text')).toEqual(new Uint8Array(16).fill(0xa5));
          expect(memory.subarray(offset + 32)).toEqual(new Uint8Array(8).fill(0xa5));
        },
      ),
    );
  });

  it('refuses values that do not fit, rather than cutting them', () => {
    const view = new StructView(EXAMPLE, new Uint8Array(32));
    expect(() => view.set('byte', 256)).toThrow(RangeError);
    expect(() => view.set('half', -1)).toThrow(RangeError);
    expect(() => view.set('signed', 32768)).toThrow(RangeError);
    expect(() => view.set('wide', 2n ** 64n)).toThrow(RangeError);
    view.set('wide', 2n ** 53n);
    expect(() => view.get('wide')).toThrow(RangeError);
  });

  it('refuses memory too short for the struct', () => {
    expect(() => new StructView(EXAMPLE, new Uint8Array(31))).toThrow(RangeError);
    expect(() => new StructView(EXAMPLE, new ArrayBuffer(40), 9)).toThrow(RangeError);
  });

  it('never throws on the text of random bytes, which ends at the first NUL', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (source) => {
        const end = source.indexOf(0);
        expect(cText(source)).toHaveLength(end < 0 ? source.length : end);
      }),
    );
  });
});
