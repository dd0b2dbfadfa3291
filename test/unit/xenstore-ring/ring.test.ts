import { beforeEach, describe, expect, it } from 'vitest';
import {
  RING_ERROR,
  RING_FEATURE,
  RING_PAGE_BYTES,
  RING_QUEUE_BYTES,
  RingEnd,
} from '../../../xenstore/ring.ts';

const REQ_CONS = 2048;
const REQ_PROD = 2052;
const RSP_CONS = 2056;
const RSP_PROD = 2060;
const FEATURES = 2064;
const STATE = 2068;
const ERROR = 2072;

let page: Uint8Array;
let words: DataView;
let server: RingEnd;
let guest: RingEnd;

function setIndices(value: number): void {
  for (const offset of [REQ_CONS, REQ_PROD, RSP_CONS, RSP_PROD])
    words.setUint32(offset, value, true);
}

function pattern(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + seed) & 0xff);
}

beforeEach(() => {
  page = new Uint8Array(RING_PAGE_BYTES);
  words = new DataView(page.buffer);
  server = new RingEnd(page, 'server');
  guest = new RingEnd(page, 'guest');
});

describe('xenstore ring', () => {
  it('takes nothing from an empty ring', () => {
    expect(server.look()).toBe('connected');
    expect(server.take()).toHaveLength(0);
    expect(server.publish()).toBe(false);
  });

  it('tells a completely full queue from an empty one', () => {
    guest.look();
    expect(guest.put(pattern(2000))).toBe(RING_QUEUE_BYTES);
    guest.publish();
    expect(server.look()).toBe('connected');
    expect(server.readable).toBe(RING_QUEUE_BYTES);
    expect(server.take()).toEqual(pattern(RING_QUEUE_BYTES));
  });

  it('works across the wrap of the indices at 2^32', () => {
    setIndices(0xffff_fff0);
    guest.look();
    guest.put(pattern(100));
    guest.publish();
    expect(words.getUint32(REQ_PROD, true)).toBe(0x54);
    server.look();
    expect(server.take()).toEqual(pattern(100));
    server.publish();
    expect(words.getUint32(REQ_CONS, true)).toBe(0x54);
  });

  it('starts wherever the indices are', () => {
    setIndices(777);
    server.look();
    expect(server.put(pattern(10))).toBe(10);
    server.publish();
    guest.look();
    expect(guest.take()).toEqual(pattern(10));
  });

  it.each([
    ['request producer too far ahead', REQ_PROD, 1025],
    ['request producer behind the consumer', REQ_PROD, 0xffff_ffff],
    ['response consumer ahead of the producer', RSP_CONS, 1],
    ['response consumer far behind', RSP_CONS, 0xffff_ff00 - 1024],
  ])('calls a ring broken: %s', (_, offset, value) => {
    words.setUint32(offset, value, true);
    expect(server.look()).toBe('broken-indices');
  });

  it('goes on at zero when the guest zeroes the whole page, as firmware does', () => {
    setIndices(5000);
    server.look();
    page.fill(0);
    expect(server.look()).toBe('connected');
    expect(server.position).toEqual({ consumed: 0, produced: 0 });
  });

  it('shows nothing to the guest before publish', () => {
    guest.look();
    guest.put(pattern(50));
    guest.publish();
    server.look();
    server.take();
    server.put(pattern(60));
    expect(words.getUint32(REQ_CONS, true)).toBe(0);
    expect(words.getUint32(RSP_PROD, true)).toBe(0);
    expect(server.publish()).toBe(true);
    expect(words.getUint32(REQ_CONS, true)).toBe(50);
    expect(words.getUint32(RSP_PROD, true)).toBe(60);
    expect(server.publish()).toBe(false);
  });

  it('rewinds what was not published', () => {
    guest.look();
    guest.put(pattern(50));
    guest.publish();
    server.look();
    server.take();
    server.rewind();
    expect(server.take()).toEqual(pattern(50));
  });

  it('finishes after a crash what the journal says was decided', () => {
    guest.look();
    guest.put(pattern(50));
    guest.publish();
    server.look();
    server.take();
    server.put(pattern(70, 9));
    const journaled = server.position;

    const restarted = new RingEnd(page, 'server');
    expect(restarted.look()).toBe('connected');
    expect(restarted.resume(journaled)).toBe(true);
    expect(restarted.publish()).toBe(true);
    expect(restarted.readable).toBe(0);
    guest.look();
    expect(guest.take()).toEqual(pattern(70, 9));
  });

  it('finishes nothing twice when the crash came after publishing', () => {
    guest.look();
    guest.put(pattern(50));
    guest.publish();
    server.look();
    server.take();
    server.put(pattern(70));
    const journaled = server.position;
    server.publish();
    const restarted = new RingEnd(page, 'server');
    restarted.look();
    expect(restarted.resume(journaled)).toBe(true);
    expect(restarted.publish()).toBe(false);
  });

  it('does not resume a ring that its guest has reset', () => {
    setIndices(9000);
    server.look();
    server.put(pattern(10));
    const journaled = server.position;
    page.fill(0);
    const restarted = new RingEnd(page, 'server');
    restarted.look();
    expect(restarted.resume(journaled)).toBe(false);
    expect(restarted.isDirty).toBe(false);
  });

  it('offers features and never takes one back', () => {
    server.offer(RING_FEATURE.RECONNECTION);
    server.offer(RING_FEATURE.ERROR);
    expect(words.getUint32(FEATURES, true)).toBe(3);
    expect(guest.features).toBe(3);
  });

  it('empties both queues on reconnection and says so last', () => {
    setIndices(4242);
    guest.look();
    guest.put(pattern(9));
    guest.publish();
    guest.requestReconnect();
    expect(server.look()).toBe('reconnect');
    server.reconnect();
    expect(words.getUint32(STATE, true)).toBe(0);
    expect(guest.isReconnecting).toBe(false);
    expect(server.look()).toBe('connected');
    expect([server.readable, server.writable]).toEqual([0, RING_QUEUE_BYTES]);
  });

  it('sees a reconnection even while the indices are nonsense', () => {
    words.setUint32(REQ_PROD, 0x1234_5678, true);
    guest.requestReconnect();
    expect(server.look()).toBe('reconnect');
  });

  it('leaves the error code where the guest looks for it', () => {
    server.fail(RING_ERROR.RING_INDEX);
    expect(words.getUint32(ERROR, true)).toBe(2);
    server.fail(RING_ERROR.PROTOCOL);
    expect(guest.error).toBe(3);
    guest.requestReconnect();
    server.reconnect();
    expect(guest.error).toBe(0);
  });

  it('keeps a private copy: the guest cannot change what was taken', () => {
    guest.look();
    guest.put(pattern(20));
    guest.publish();
    server.look();
    const taken = server.take();
    page.fill(0xee, 0, RING_QUEUE_BYTES);
    expect(taken).toEqual(pattern(20));
  });
});
