import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateXz } from '../../../xen/builder/xz.ts';

/**
 * Goal: what Debian's `xz` packs comes out again, byte for byte, and what is damaged is refused.
 * Method: random data of the kinds that exercise every symbol, packed by the tool itself.
 */
const BYTES_MAX = 1024 * 1024;
const hasXz = spawnSync('xz', ['--version']).status === 0;
if (!hasXz) console.warn('skipped: no xz to pack with; install xz-utils');

const OPTIONS = [
  ['--check=crc32', '--lzma2=preset=6'],
  ['--check=none', '--lzma2=preset=0'],
  ['--check=crc32', '--x86', '--lzma2=preset=9,lc=0,lp=2,pb=0'],
  ['--check=crc32', '--x86', '--lzma2=preset=1,lc=4,lp=0,pb=4'],
  ['--check=crc32', '--block-size=3000', '--lzma2=preset=2'],
] as const;

const pack = (data: Uint8Array, options: readonly string[]): Uint8Array =>
  execFileSync('xz', ['--format=xz', '--stdout', ...options], { input: data });

/** Words that repeat near and far, with calls among them, and bytes that do not repeat. */
const anyData = fc
  .array(
    fc.oneof(
      fc.record({
        bytes: fc.uint8Array({ maxLength: 40 }),
        times: fc.integer({ min: 1, max: 60 }),
      }),
      fc.record({
        bytes: fc.constantFrom(
          Uint8Array.of(0xe8, 0x10, 0x20, 0, 0, 0xe9, 1, 0, 0, 0xff),
          Uint8Array.of(0xe8, 0xe8, 0xe9, 0, 0xff, 0xff, 0xe8, 0),
        ),
        times: fc.integer({ min: 1, max: 200 }),
      }),
    ),
    { maxLength: 30 },
  )
  .map((parts) =>
    Uint8Array.from(
      parts.flatMap(({ bytes, times }) =>
        Array(times)
          .fill([...bytes])
          .flat(),
      ),
    ),
  );

describe.skipIf(!hasXz)('inflateXz', () => {
  it('gives back what xz packed, with any options a kernel is packed with', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom(...OPTIONS), (data, options) => {
        const inflated = inflateXz(pack(data, options), BYTES_MAX);
        expect(Buffer.compare(inflated, data)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a stream with any one bit turned, or cut anywhere, in one kind of error', () => {
    const data = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) >>> 5);
    const packed = Uint8Array.from(pack(data, OPTIONS[2]));
    const refused = (bytes: Uint8Array) =>
      expect(() => inflateXz(bytes, BYTES_MAX)).toThrow(
        expect.objectContaining({ code: 'IMAGE_INVALID' }),
      );
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(7), (at, bit) => {
        const damaged = packed.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        refused(damaged);
        refused(packed.subarray(0, at));
      }),
    );
  });

  it('refuses more than it is allowed, and a check it does not know, by name', () => {
    const packed = pack(new Uint8Array(10_000), OPTIONS[0]);
    expect(() => inflateXz(packed, 9_999)).toThrow(/10000 bytes, at most 9999/);
    const sha256 = pack(new Uint8Array(10), ['--check=sha256']);
    expect(() => inflateXz(sha256, BYTES_MAX)).toThrow(/check 10 is not supported/);
  });
});
