import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RING_PAGE_BYTES, RING_QUEUE_BYTES, RingEnd } from '../../../xenstore/ring.ts';

/** One thing that happens between the two ends of a ring. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('guest-puts' as const), count: fc.nat(3000) }),
  fc.record({ kind: fc.constant('guest-takes' as const), count: fc.nat(1500) }),
  fc.record({ kind: fc.constant('server-takes' as const), count: fc.nat(1500) }),
  fc.record({ kind: fc.constant('server-puts' as const), count: fc.nat(3000) }),
  fc.record({ kind: fc.constant('server-crashes' as const), journaled: fc.boolean() }),
);

/** A byte stream of which any offset can be checked: no two nearby offsets look alike. */
function streamBytes(from: number, count: number): Uint8Array {
  return Uint8Array.from(
    { length: count },
    (_, i) => ((from + i) * 31 + ((from + i) >>> 8)) & 0xff,
  );
}

describe('xenstore ring, against two plain counters', () => {
  it('carries both streams whole and in order through any steps and crashes', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.array(step, { maxLength: 200 }), (base, steps) => {
        const page = new Uint8Array(RING_PAGE_BYTES);
        new Uint32Array(page.buffer, 2048, 4).fill(base);
        let server = new RingEnd(page, 'server');
        const guest = new RingEnd(page, 'guest');
        const sent = { request: 0, response: 0 };
        const got = { request: 0, response: 0 };
        for (const { kind, ...detail } of steps) {
          const count = 'count' in detail ? detail.count : 0;
          if (kind === 'guest-puts') {
            guest.look();
            sent.request += guest.put(streamBytes(sent.request, count));
            guest.publish();
          } else if (kind === 'guest-takes') {
            expect(guest.look()).toBe('connected');
            const bytes = guest.take(count);
            expect(bytes).toEqual(streamBytes(got.response, bytes.length));
            got.response += bytes.length;
            guest.publish();
          } else if (kind === 'server-takes') {
            expect(server.look()).toBe('connected');
            const bytes = server.take(count);
            expect(bytes).toEqual(streamBytes(got.request, bytes.length));
            got.request += bytes.length;
            server.publish();
          } else if (kind === 'server-puts') {
            server.look();
            sent.response += server.put(streamBytes(sent.response, count));
            server.publish();
          } else {
            // The daemon takes and puts, then dies before publishing, with or without its journal.
            server.look();
            const bytes = server.take();
            const put = server.put(streamBytes(sent.response, 300));
            const journaled = server.position;
            server = new RingEnd(page, 'server');
            expect(server.look()).toBe('connected');
            if ('journaled' in detail && detail.journaled) {
              expect(bytes).toEqual(streamBytes(got.request, bytes.length));
              expect(server.resume(journaled)).toBe(true);
              got.request += bytes.length;
              sent.response += put;
            }
            server.publish();
          }
          expect(got.request).toBeLessThanOrEqual(sent.request);
          expect(sent.request - got.request).toBeLessThanOrEqual(RING_QUEUE_BYTES);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survives any page contents: bounded work, indices within bounds, or broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 28, maxLength: 28 }), fc.nat(5000), (tail, count) => {
        const page = new Uint8Array(RING_PAGE_BYTES);
        page.set(tail, 2048);
        const server = new RingEnd(page, 'server');
        if (server.look() !== 'connected') return;
        expect(server.readable).toBeLessThanOrEqual(RING_QUEUE_BYTES);
        expect(server.take().length).toBeLessThanOrEqual(RING_QUEUE_BYTES);
        expect(server.put(new Uint8Array(count))).toBeLessThanOrEqual(RING_QUEUE_BYTES);
        server.publish();
        expect(server.look()).toBe('connected');
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its hands inside the two queues and its own indices', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.uint8Array({ maxLength: 2000 }), (base, bytes) => {
        const page = new Uint8Array(RING_PAGE_BYTES).fill(0xa5);
        new Uint32Array(page.buffer, 2048, 4).fill(base);
        new Uint32Array(page.buffer, 2064, 3).fill(0);
        const server = new RingEnd(page, 'server');
        server.look();
        server.put(bytes);
        server.publish();
        expect(page.subarray(0, 1024).every((byte) => byte === 0xa5)).toBe(true);
        expect(page.subarray(2076).every((byte) => byte === 0xa5)).toBe(true);
      }),
    );
  });
});
