import { describe, expect, it } from 'vitest';
import { encodePacket, strings } from '../../../xenstore/client/packet.ts';
import { RingEnd, RING_QUEUE_BYTES } from '../../../xenstore/ring.ts';
import { HEADER_BYTES, readU32, XS } from '../../../xenstore/wire.ts';
import { RingHub } from './ring-hub.ts';
import { MemorySink, SimDaemon } from './sim-daemon.ts';

const TURNS_MAX = 100;
const VALUE_BYTES = 1900;

/**
 * A guest that notifies only when Linux does (drivers/xen/xenbus/xenbus_comms.c): after a write if
 * everything before it was consumed, after a read if the queue was full.
 */
class LinuxGuest {
  readonly #hub: RingHub;
  readonly #domid: ReturnType<RingHub['addGuest']>;
  readonly #end: RingEnd;
  #received: number[] = [];

  constructor(hub: RingHub, number: number) {
    this.#hub = hub;
    this.#domid = hub.addGuest(number, 0);
    this.#end = new RingEnd(hub.pages.get(this.#domid)!, 'guest');
  }

  /** Writes what fits; returns how much that was. */
  write(bytes: Uint8Array): number {
    this.#end.look();
    const count = this.#end.put(bytes);
    this.#end.publish();
    this.#end.look();
    if (count > 0 && this.#end.writable >= RING_QUEUE_BYTES - count) this.#hub.raise(this.#domid);
    return count;
  }

  read(): void {
    this.#end.look();
    const wasFull = this.#end.readable === RING_QUEUE_BYTES;
    this.#received.push(...this.#end.take());
    this.#end.publish();
    if (wasFull) this.#hub.raise(this.#domid);
  }

  /** The payload of the reply, once it is whole. */
  get reply(): Uint8Array | undefined {
    const bytes = Uint8Array.from(this.#received);
    if (bytes.length < HEADER_BYTES) return undefined;
    const end = HEADER_BYTES + readU32(bytes, 12);
    if (bytes.length < end) return undefined;
    this.#received = this.#received.slice(end);
    return bytes.subarray(HEADER_BYTES, end);
  }
}

function introduced(hub: RingHub): SimDaemon {
  const daemon = new SimDaemon(hub, new MemorySink());
  const path = '/local/domain/7';
  daemon.accept({
    input: [
      encodePacket({ type: XS.MKDIR, reqId: 1, txId: 0, payload: strings(path) }),
      encodePacket({ type: XS.SET_PERMS, reqId: 2, txId: 0, payload: strings(path, 'n7') }),
      encodePacket({ type: XS.INTRODUCE, reqId: 3, txId: 0, payload: strings('7', '1', '1') }),
    ],
    receive: () => undefined,
  });
  for (let turn = 0; turn < TURNS_MAX; turn++) daemon.turn();
  return daemon;
}

describe('a guest that notifies as seldom as Linux', () => {
  for (const pieceBytes of [1, 16, 100, 1024])
    it(`is answered though it writes ${pieceBytes} bytes at a time`, () => {
      const hub = new RingHub();
      const guest = new LinuxGuest(hub, 7);
      const daemon = introduced(hub);
      const value = new Uint8Array(VALUE_BYTES).fill(0x61);
      const payload = Uint8Array.from([...strings('k'), ...value]);
      const requests = [
        encodePacket({ type: XS.WRITE, reqId: 4, txId: 0, payload }),
        encodePacket({ type: XS.READ, reqId: 5, txId: 0, payload: strings('k') }),
      ];
      for (const request of requests) {
        let reply: Uint8Array | undefined;
        let at = 0;
        const turnsMax = request.length + TURNS_MAX;
        for (let turn = 0; turn < turnsMax && reply === undefined; turn++) {
          at += guest.write(request.subarray(at, at + pieceBytes));
          daemon.turn();
          guest.read();
          reply = guest.reply;
        }
        expect(reply).toEqual(request === requests[0] ? Uint8Array.from([0x4f, 0x4b, 0]) : value);
      }
    });
});
