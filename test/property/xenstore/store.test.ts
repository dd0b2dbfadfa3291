import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../xenstore/check.ts';
import { Store } from '../../../xenstore/store.ts';
import { INCOMPLETE, TOO_LONG, XS, messageEnd } from '../../../xenstore/wire.ts';
import { World, messages, octets } from '../../unit/xenstore/driver.ts';

const path = fc.oneof(
  fc.constantFrom('/', '/a', '/a/b', '/a/b/c', 'x', 'x/y', '@releaseDomain', '/local/domain/3', ''),
  fc.string({ maxLength: 12 }),
);

const payload = fc.oneof(
  fc.array(path, { maxLength: 4 }).map((parts) => parts.map((part) => `${part}\0`).join('')),
  fc.tuple(path, fc.string({ maxLength: 40 })).map(([name, value]) => `${name}\0${value}`),
  fc.constantFrom(
    'T\0',
    'F\0',
    '\0',
    '3\0',
    '3\0' + '1\0' + '2\0',
    '/a\0n3\0r4\0',
    '/a\0tok\0' + '1\0',
  ),
  fc.string({ maxLength: 20, unit: 'binary' }),
);

const request = fc.record({
  client: fc.nat({ max: 3 }),
  type: fc.oneof(fc.integer({ min: 0, max: 27 }), fc.nat({ max: 0xffff_ffff })),
  tx: fc.constantFrom(0, 0, 1, 2, 3),
  payload: payload.map((text) => text.replaceAll(/[^\0-\xff]/g, '?')),
});

/** Types that answer later or end the connection that asks. */
const LATER = new Set<number>([XS.CONTROL, XS.RELEASE]);

describe('a store', () => {
  it('answers every request exactly once, whatever is in it, and stays consistent', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const world = new World();
        const clients = [world.dom0, world.client(0), world.guest(3), world.guest(4)];
        let reqId = 100;
        for (const { client, type, tx, payload: text } of requests) {
          if (LATER.has(type)) continue;
          const { connection } = clients[client]!;
          connection.outbox.consume(connection.outbox.length);
          const bytes = octets(text);
          const { id } = connection;
          world.store.step({
            kind: 'request',
            connection: id,
            type,
            reqId: ++reqId,
            txId: tx,
            payload: bytes,
          });
          const replies = messages(connection.outbox.peek()).filter(
            (message) => message.type !== XS.WATCH_EVENT,
          );
          expect(replies.length).toBe(1);
          expect(replies[0]).toMatchObject({ reqId, txId: tx });
        }
        expect(check(world.store.core)).toBeUndefined();
        const snapshot = world.store.snapshot();
        const restored = Store.restore(snapshot);
        expect(restored.snapshot()).toEqual(snapshot);
        expect(check(restored.core)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('goes on from a snapshot exactly as the store it was taken of', () => {
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 40 }),
        fc.array(request, { maxLength: 40 }),
        (before, after) => {
          const world = new World();
          const ids = [world.dom0, world.client(0), world.guest(3), world.guest(4)].map(
            (client) => client.connection.id,
          );
          const play = (store: Store, requests: typeof before): void => {
            for (const { client, type, tx, payload: text } of requests)
              store.step({
                kind: 'request',
                connection: ids[client]!,
                type,
                reqId: 1,
                txId: tx,
                payload: octets(text),
              });
          };
          play(world.store, before);
          const restored = Store.restore(world.store.snapshot());
          play(world.store, after);
          play(restored, after);
          for (const id of ids)
            expect(restored.connection(id)?.outbox.peek()).toEqual(
              world.store.connection(id)?.outbox.peek(),
            );
          expect(restored.snapshot()).toEqual(world.store.snapshot());
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the framing', () => {
  it('finds the same messages however a byte stream is split', () => {
    const stream = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 20 }).map((bodies) =>
      bodies.flatMap((body) => {
        const header = new Uint8Array(16);
        new DataView(header.buffer).setUint32(12, body.length, true);
        return [...header, ...body];
      }),
    );
    fc.assert(
      fc.property(
        stream,
        fc.uint8Array({ maxLength: 40 }),
        fc.infiniteStream(fc.nat({ max: 50 })),
        (good, noise, steps) => {
          const bytes = Uint8Array.from([...good, ...noise]);
          const ends = (limits: Iterable<number>): number[] => {
            const found: number[] = [];
            let at = 0;
            let end = 0;
            for (const step of limits) {
              end = Math.min(bytes.length, end + step);
              for (;;) {
                const next = messageEnd(bytes, at, end);
                if (next === INCOMPLETE) break;
                if (next === TOO_LONG) return [...found, TOO_LONG];
                found.push((at = next));
              }
              if (end === bytes.length) break;
            }
            return found;
          };
          expect(ends(steps)).toEqual(ends([bytes.length]));
        },
      ),
    );
  });
});
