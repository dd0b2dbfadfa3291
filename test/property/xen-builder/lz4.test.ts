import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateLz4 } from '../../../xen/builder/lz4.ts';

/**
 * Goal: what `lz4 -l` packs comes out again, byte for byte, and what is damaged stays within its
 * bounds. Method: random data packed by the tool itself, and frames made by hand.
 */
const BYTES_MAX = 64 * 1024 * 1024;
const MAGIC = [0x02, 0x21, 0x4c, 0x18];
const hasLz4 = spawnSync('lz4', ['--version']).status === 0;
if (!hasLz4) console.warn('skipped: no lz4 to pack with; install lz4');

const pack = (data: Uint8Array, level: string): Uint8Array =>
  execFileSync('lz4', ['-l', level, '-c'], { input: data, maxBuffer: BYTES_MAX, stdio: 'pipe' });

const anyData = fc
  .array(
    fc.record({ bytes: fc.uint8Array({ maxLength: 40 }), times: fc.integer({ min: 1, max: 90 }) }),
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

/** A frame of one block. */
const frame = (...block: readonly number[]) =>
  Uint8Array.from([...MAGIC, block.length, 0, 0, 0, ...block]);

describe.skipIf(!hasLz4)('inflateLz4', () => {
  it('gives back what lz4 packed', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom('-1', '-9'), (data, level) => {
        expect(Buffer.compare(inflateLz4(pack(data, level), BYTES_MAX), data)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('joins blocks of 8 MiB, and stops where there is too much', () => {
    const data = new Uint8Array(17 * 1024 * 1024).fill(7, 5_000_000);
    const packed = pack(data, '-1');
    expect(Buffer.compare(inflateLz4(packed, BYTES_MAX), data)).toBe(0);
    expect(() => inflateLz4(packed, data.length - 1)).toThrow(/more than 17825791 bytes/);
  });
});

describe('a frame of lz4 made by hand', () => {
  it('repeats what it has just written where copy and source overlap', () => {
    const inflated = inflateLz4(frame(0x11, 0x61, 1, 0, 0x10, 0x62), BYTES_MAX);
    expect(new TextDecoder().decode(inflated)).toBe('aaaaaab');
  });

  it.each([
    ['nothing', Uint8Array.of()],
    ['another magic', Uint8Array.of(4, 0x22, 0x4d, 0x18)],
    ['a cut size', Uint8Array.from([...MAGIC, 1, 0])],
    ['a block of no bytes', Uint8Array.from([...MAGIC, 0, 0, 0, 0])],
    ['a block past the end', Uint8Array.from([...MAGIC, 9, 0, 0, 0, 0x10])],
    ['literals past the end', frame(0x20, 0x61)],
    ['a length that never ends', frame(0xf0, 0xff, 0xff)],
    ['a match before the beginning', frame(0x10, 0x61, 2, 0, 0x10, 0x62)],
    ['a match at no distance', frame(0x10, 0x61, 0, 0, 0x10, 0x62)],
    ['a cut distance', frame(0x10, 0x61, 1)],
    [
      'a block behind one that is not whole',
      Uint8Array.from([...frame(0x10, 0x61), 1, 0, 0, 0, 0]),
    ],
  ])('is refused for %s', (_, bytes) => {
    expect(() => inflateLz4(bytes, BYTES_MAX)).toThrow(
      expect.objectContaining({ code: 'IMAGE_INVALID' }),
    );
  });

  it('is read or refused in one kind of error, whatever its block holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (block) => {
        try {
          inflateLz4(frame(...block), BYTES_MAX);
        } catch (error) {
          expect(error).toMatchObject({ code: 'IMAGE_INVALID' });
        }
      }),
    );
  });
});
