import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateLzo } from '../../../xen/builder/lzo.ts';
import { inflateLzo1x } from '../../../xen/builder/lzo1x.ts';
import { LZOP_FILE, LZOP_TEXT } from './lzop-file.ts';

/**
 * Goal: what lzop packs comes out again, and what is damaged is refused in one kind of error.
 * Method: a file that lzop made, each code of LZO1X by hand, and damage to both.
 */
const BYTES_MAX = 1024 * 1024;
const END = [0x11, 0, 0];
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const bytes = (...values: readonly (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)],
    ),
  );

describe('inflateLzo', () => {
  it('gives back what lzop packed', () => {
    expect(text(inflateLzo(LZOP_FILE, BYTES_MAX))).toBe(LZOP_TEXT);
    expect(() => inflateLzo(LZOP_FILE, LZOP_TEXT.length - 1)).toThrow(/more than 549 bytes/);
  });

  it('refuses a file cut anywhere, and stays within its bounds with any byte changed', () => {
    const refusal = expect.objectContaining({ code: 'IMAGE_INVALID' });
    for (let end = 0; end < LZOP_FILE.length; end++)
      expect(() => inflateLzo(LZOP_FILE.subarray(0, end), BYTES_MAX)).toThrow(refusal);
    fc.assert(
      fc.property(fc.nat(LZOP_FILE.length - 1), fc.nat(255), (at, value) => {
        const damaged = LZOP_FILE.slice();
        damaged[at] = value;
        try {
          expect(inflateLzo(damaged, BYTES_MAX).length).toBeLessThanOrEqual(BYTES_MAX);
        } catch (error) {
          expect(error).toEqual(refusal);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('each code of LZO1X', () => {
  it.each([
    ['a first run', bytes(17 + 5, 'hello', ...END), 'hello'],
    ['a run behind a match', bytes(17 + 4, 'abcd', 64, 0, 1, 'wxyz', ...END), 'abcddddwxyz'],
    ['a match of two close by', bytes(17 + 2, 'ab', 4, 0, ...END), 'abab'],
    ['a match of three to four', bytes(17 + 4, 'abcd', 64 + 32 + 12, 0, ...END), 'abcdabcd'],
    ['a match of five to eight', bytes(17 + 4, 'abcd', 128 + 12 + 1, 0, 'e', ...END), 'abcdabcdae'],
    ['a longer match', bytes(17 + 4, 'abcd', 32 + 6, 12, 0, ...END), 'abcdabcdabcd'],
    [
      'a match with a long length',
      bytes(17 + 4, 'abcd', 32, 1, 0, 0, ...END),
      `abcd${'d'.repeat(34)}`,
    ],
  ])('is read: %s', (_, packed, expected) => {
    expect(text(inflateLzo1x(packed, expected.length))).toBe(expected);
  });

  it.each([
    ['a match before the beginning', bytes(17 + 4, 'abcd', 64, 1, ...END)],
    ['more than was announced', bytes(17 + 12, 'abcdefghijkl', ...END)],
    ['less than was announced', bytes(17 + 4, 'abcd', ...END)],
    ['bytes behind the end', bytes(17 + 11, 'abcdefghijk', ...END, 0)],
    ['no end', bytes(17 + 11, 'abcdefghijk')],
  ])('is refused for %s', (_, packed) => {
    expect(() => inflateLzo1x(packed, 11)).toThrow(
      expect.objectContaining({ code: 'IMAGE_INVALID' }),
    );
  });
});
