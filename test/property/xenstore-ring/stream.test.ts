import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domid } from '../../../model/ids.ts';
import { PacketDecoder, encodePacket } from '../../../xenstore/client/packet.ts';
import { RingEnd } from '../../../xenstore/ring.ts';
import { XS, XS_TYPE_MAX } from '../../../xenstore/wire.ts';
import { RingHub } from '../../simulation/xenstore/ring-hub.ts';
import { MemorySink, SimDaemon } from '../../simulation/xenstore/sim-daemon.ts';

const GUEST = domid(1);
const TURNS_MAX = 400;

/** A daemon with one guest; `feed` writes to the guest's ring in the pieces given. */
function guestOfDaemon(): {
  readonly end: RingEnd;
  feed(bytes: Uint8Array, pieces: readonly number[]): Uint8Array;
} {
  const hub = new RingHub();
  hub.addGuest(GUEST, 0xffff_ff00);
  const daemon = new SimDaemon(hub, new MemorySink());
  daemon.store.step({ kind: 'introduce', domid: GUEST, gfn: 1, port: 1 });
  daemon.turn();
  const end = new RingEnd(hub.pages.get(GUEST) ?? new Uint8Array(0), 'guest');
  const feed = (bytes: Uint8Array, pieces: readonly number[]): Uint8Array => {
    const got: Uint8Array[] = [];
    let rest = bytes;
    for (let turn = 0; turn < TURNS_MAX; turn++) {
      if (end.look() === 'connected') {
        const piece = pieces[turn % Math.max(1, pieces.length)] ?? rest.length;
        rest = rest.subarray(end.put(rest.subarray(0, piece + 1)));
        got.push(end.take());
        if (end.publish() || end.isReconnecting) hub.raise(GUEST);
      }
      daemon.turn();
    }
    return new Uint8Array(Buffer.concat(got));
  };
  return { end, feed };
}

const request = fc.record({
  type: fc.integer({ min: 0, max: XS_TYPE_MAX + 2 }),
  txId: fc.constantFrom(0, 0, 0, 1, 77),
  payload: fc.uint8Array({ maxLength: 60 }),
});
const pieces = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 5 });

describe('a ring fed with any bytes in any pieces', () => {
  it('answers each request once, in order', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), pieces, (requests, split) => {
        const packets = requests.map((one, at) => encodePacket({ ...one, reqId: 1000 + at }));
        const { feed } = guestOfDaemon();
        const answers = new PacketDecoder().push(feed(Buffer.concat(packets), split)) ?? [];
        const ids = answers.filter(({ type }) => type !== XS.WATCH_EVENT).map(({ reqId }) => reqId);
        expect(ids).toEqual(requests.map((_, at) => 1000 + at));
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and still lets the guest reconnect', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), pieces, (bytes, split) => {
        const { end, feed } = guestOfDaemon();
        feed(bytes, split);
        end.requestReconnect();
        feed(new Uint8Array(0), [0]);
        expect(end.isReconnecting).toBe(false);
        const payload = new TextEncoder().encode('1\0');
        const ask = encodePacket({ type: XS.GET_DOMAIN_PATH, reqId: 5, txId: 0, payload });
        const [answer] = new PacketDecoder().push(feed(ask, [100])) ?? [];
        expect(answer).toMatchObject({ type: XS.GET_DOMAIN_PATH, reqId: 5 });
      }),
      { numRuns: 40 },
    );
  });
});
