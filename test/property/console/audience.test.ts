import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../services/console/audience.ts';
import { Audience, VIEW_CHUNK_BYTES } from '../../../services/console/audience.ts';
import { ScrollBack } from '../../../services/console/scroll-back.ts';

// Goal: a scroll-back holds the end of all that was printed, and every viewer sees the stream in
// order with each gap told, whatever the pace. Method: the whole stream is kept beside it.

const chunks = fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 30 });
const limit = fc.integer({ min: 1, max: 20_000 });

describe('the scroll-back', () => {
  it('is the end of what was printed, found by offset', () => {
    fc.assert(
      fc.property(chunks, limit, fc.nat(2 ** 40), (parts, limitBytes, offset) => {
        const scrollBack = new ScrollBack(limitBytes, offset);
        let all = Buffer.alloc(0);
        for (const part of parts) {
          scrollBack.append(part);
          all = Buffer.concat([all, part]);
          const { start, end } = scrollBack;
          expect(end).toBe(offset + all.length);
          expect(end - start).toBe(Math.min(all.length, limitBytes));
          const kept = scrollBack.read(start, limitBytes);
          expect(Buffer.from(kept).equals(all.subarray(start - offset))).toBe(true);
        }
      }),
    );
  });

  it('finds where the last lines begin', () => {
    const text = fc.array(fc.constantFrom('\n', 'a', 'b'), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(10), (characters, count) => {
        const printed = characters.join('');
        const scrollBack = new ScrollBack(4096);
        scrollBack.append(Buffer.from(printed));
        const lines = printed.split(/(?<=\n)/);
        const expected = count === 0 ? '' : lines.slice(-count).join('');
        const from = scrollBack.lastLines(count);
        expect(Buffer.from(scrollBack.read(from, 4096)).toString()).toBe(expected);
      }),
    );
  });
});

/** Follows one viewer: what it was given, with a hole for what it was told it missed. */
class Follower {
  readonly #audience: Audience;
  readonly viewer: Viewer;
  offset: number;
  constructor(audience: Audience) {
    this.#audience = audience;
    this.viewer = audience.join('someone', { kind: 'now' }, () => undefined);
    this.offset = this.viewer.offset;
  }

  /** Takes one part and compares it with the stream. */
  step(all: Buffer): boolean {
    const part = this.#audience.next(this.viewer);
    if (part?.kind === 'skipped') this.offset += part.bytes;
    if (part?.kind === 'data') {
      expect(part.bytes.length).toBeLessThanOrEqual(VIEW_CHUNK_BYTES);
      const expected = all.subarray(this.offset, this.offset + part.bytes.length);
      expect(Buffer.from(part.bytes).equals(expected)).toBe(true);
      this.offset += part.bytes.length;
    }
    return part !== undefined;
  }
}

describe('viewers', () => {
  it('see the stream in order, gaps told, each at a pace of their own', () => {
    const steps = fc.array(
      fc.oneof(fc.uint8Array({ maxLength: 9000 }), fc.constantFrom('first', 'second')),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, limit, (script, limitBytes) => {
        const audience = new Audience(new ScrollBack(limitBytes));
        const [first, second] = [new Follower(audience), new Follower(audience)];
        let all = Buffer.alloc(0);
        for (const step of script) {
          if (step === 'first') first.step(all);
          else if (step === 'second') second.step(all);
          else {
            audience.append(step);
            all = Buffer.concat([all, step]);
          }
        }
        for (const follower of [first, second]) {
          let isMore = true;
          while (isMore) isMore = follower.step(all);
          expect(follower.offset).toBe(all.length);
        }
      }),
    );
  });
});
