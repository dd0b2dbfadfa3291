import { describe, expect, it } from 'vitest';
import { domid, type Gfn } from '../../../model/ids.ts';
import { GuestMemory } from '../../../xen/builder/guest-memory.ts';
import { encodeFrames, setEntry } from '../../../xen/builder/frame-words.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';

const MIB_PAGES = 256;
const GIB_PAGES = 262_144;
const FRAMES_AT = 0x10_0000;

/** A host that has pieces of each order to give, and notes what it was asked for. */
function hostWith(pieces: Readonly<Record<number, number>>) {
  const left = { ...pieces };
  const asked: string[] = [];
  const populateExtents = (_: unknown, gfns: readonly Gfn[], order: number): readonly Gfn[] => {
    asked.push(`${gfns.length} of order ${order} from ${gfns[0]}`);
    const count = Math.min(gfns.length, left[order] ?? Infinity);
    left[order] = (left[order] ?? Infinity) - count;
    return gfns.slice(0, count).map((gfn) => (gfn + FRAMES_AT) as Gfn);
  };
  const hypervisor = { setup: { populateExtents } } as unknown as Hypervisor;
  return { memory: new GuestMemory(hypervisor, domid(7)), asked };
}

describe('the memory of a new guest', () => {
  it('comes in the largest pieces, in one call for each size', () => {
    const { memory, asked } = hostWith({});
    memory.populate(0, 2 * GIB_PAGES + 5 * MIB_PAGES + 3);
    expect(asked).toEqual([
      '2 of order 18 from 0',
      '2 of order 9 from 524288',
      '259 of order 0 from 525312',
    ]);
  });

  it('comes in smaller pieces up to where larger ones fit', () => {
    const { memory, asked } = hostWith({});
    memory.populate(GIB_PAGES - 513, GIB_PAGES + 513);
    expect(asked).toEqual([
      '1 of order 0 from 261631',
      '1 of order 9 from 261632',
      '1 of order 18 from 262144',
    ]);
  });

  it('comes in smaller pieces once larger ones have run out', () => {
    const { memory, asked } = hostWith({ 18: 1, 9: 2 });
    memory.populate(0, 2 * GIB_PAGES);
    expect(asked).toEqual([
      '2 of order 18 from 0',
      '512 of order 9 from 262144',
      '261120 of order 0 from 263168',
    ]);
    expect(memory.frames(2 * GIB_PAGES).at(-1)).toBe(FRAMES_AT + 2 * GIB_PAGES - 1);
  });

  it('is not there in part: ENOMEM says how much there was', () => {
    const { memory } = hostWith({ 18: 0, 9: 0, 0: 10 });
    expect(() => memory.populate(0, 1024)).toThrow(/10 of 1024 pages had: ENOMEM/);
  });
});

describe('frames as words', () => {
  it('are the same as 64-bit arithmetic says, however large', () => {
    const frames = Float64Array.from([0, 1, 0xf_ffff, 0x10_0000, 0xff_ffff_ffff]);
    const list = new BigUint64Array(encodeFrames(frames).buffer);
    expect([...list]).toEqual([...frames].map(BigInt));
    const words = new Uint32Array(2 * frames.length);
    frames.forEach((frame, index) => setEntry(words, index, frame, 0x67));
    const entries = [...new BigUint64Array(words.buffer)];
    expect(entries).toEqual([...frames].map((frame) => (BigInt(frame) << 12n) | 0x67n));
  });
});
