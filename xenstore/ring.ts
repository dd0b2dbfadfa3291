import { assert } from '../model/assert.ts';

/*
 * The page a guest shares with the store. Source: docs/misc/xenstore-ring.txt and
 * xen/include/public/io/xs_wire.h, struct xenstore_domain_interface.
 *
 *        0 ┌──────────────────────┐
 *          │ requests, 1024 bytes │  guest writes, daemon reads
 *     1024 ├──────────────────────┤
 *          │ responses, 1024 bytes│  daemon writes, guest reads
 *     2048 ├──────────────────────┤
 *          │ reqCons reqProd      │  free-running u32: byte x of the stream is at x mod 1024,
 *          │ rspCons rspProd      │  producer - consumer (mod 2^32) is what waits, 0 to 1024
 *     2064 │ features state error │  features and error: daemon writes; state: see reconnect()
 *          └──────────────────────┘
 */
const REQUEST_DATA = 0;
const RESPONSE_DATA = 1024;
const REQ_CONS = 2048 / 4;
const REQ_PROD = 2052 / 4;
const RSP_CONS = 2056 / 4;
const RSP_PROD = 2060 / 4;
const SERVER_FEATURES = 2064 / 4;
const CONNECTION_STATE = 2068 / 4;
const CONNECTION_ERROR = 2072 / 4;

/** Bytes of the shared page. */
export const RING_PAGE_BYTES = 4096;
/** Bytes of each of the two queues: XENSTORE_RING_SIZE. */
export const RING_QUEUE_BYTES = 1024;
const INDEX_MASK = RING_QUEUE_BYTES - 1;

/** What a daemon offers in the feature bitmap. Source: xs_wire.h, XENSTORE_SERVER_FEATURE_*. */
export const RING_FEATURE = { RECONNECTION: 1, ERROR: 2, WATCH_DEPTH: 4 } as const;

/** Values of the connection state. Source: xs_wire.h. */
export const RING_STATE = { CONNECTED: 0, RECONNECT: 1 } as const;

/** Values of the error indicator. Source: xs_wire.h, XENSTORE_ERROR_*. */
export const RING_ERROR = { NONE: 0, COMM: 1, RING_INDEX: 2, PROTOCOL: 3 } as const;
export type RingError = (typeof RING_ERROR)[keyof typeof RING_ERROR];

/** What {@link RingEnd.look} found. */
export type RingCondition = 'connected' | 'reconnect' | 'broken-indices';

/** How far an end has consumed and produced: stream offsets modulo 2^32. */
export interface RingPosition {
  readonly consumed: number;
  readonly produced: number;
}

type Role = 'server' | 'guest';

function distance(producer: number, consumer: number): number {
  return (producer - consumer) >>> 0;
}

/**
 * One end of a shared ring. Pure: it owns no event channel and no clock.
 *
 * The other end is hostile: it may write any byte of the page at any time. So each index is loaded
 * once per {@link look}, data is copied out before anybody reads it, and nothing read from the page
 * is trusted beyond a bound. What this end takes and puts stays private until {@link publish}, so
 * that a journal can be written in between: a daemon that dies before `publish` has, as far as the
 * guest can tell, done nothing.
 */
export class RingEnd {
  readonly #page: Uint8Array;
  readonly #words: Int32Array;
  readonly #role: Role;
  readonly #inData: number;
  readonly #outData: number;
  readonly #inCons: number;
  readonly #inProd: number;
  readonly #outCons: number;
  readonly #outProd: number;
  /** This end's two indices, ahead of the shared ones between take/put and publish. */
  #consumed = 0;
  #produced = 0;
  /** The other end's two indices as last loaded and checked. */
  #peerProduced = 0;
  #peerConsumed = 0;
  #published: RingPosition = { consumed: 0, produced: 0 };

  /** @param page exactly {@link RING_PAGE_BYTES}, aligned to 4 bytes. */
  constructor(page: Uint8Array, role: Role) {
    assert(page.byteLength === RING_PAGE_BYTES, `ring page is ${page.byteLength} bytes, not 4096`);
    this.#page = page;
    this.#words = new Int32Array(page.buffer, page.byteOffset, RING_PAGE_BYTES / 4);
    this.#role = role;
    const server = role === 'server';
    this.#inData = server ? REQUEST_DATA : RESPONSE_DATA;
    this.#outData = server ? RESPONSE_DATA : REQUEST_DATA;
    this.#inCons = server ? REQ_CONS : RSP_CONS;
    this.#inProd = server ? REQ_PROD : RSP_PROD;
    this.#outCons = server ? RSP_CONS : REQ_CONS;
    this.#outProd = server ? RSP_PROD : REQ_PROD;
  }

  #load(word: number): number {
    return Atomics.load(this.#words, word) >>> 0;
  }

  #store(word: number, value: number): void {
    Atomics.store(this.#words, word, value | 0);
  }

  /**
   * Loads the four indices, once each. Needed before {@link take} and {@link put} see anything new.
   *
   * This end's own indices are loaded too: firmware is known to zero the whole page between two
   * stages of a guest's boot (hvmloader does), and such a ring goes on from where it now says it
   * is. After 'broken-indices' nothing may be taken or put.
   */
  look(): RingCondition {
    assert(!this.isDirty, 'ring: look() between take or put and publish()');
    if (this.#role === 'server' && this.#load(CONNECTION_STATE) === RING_STATE.RECONNECT)
      return 'reconnect';
    const consumed = this.#load(this.#inCons);
    const peerProduced = this.#load(this.#inProd);
    const peerConsumed = this.#load(this.#outCons);
    const produced = this.#load(this.#outProd);
    if (distance(peerProduced, consumed) > RING_QUEUE_BYTES) return 'broken-indices';
    if (distance(produced, peerConsumed) > RING_QUEUE_BYTES) return 'broken-indices';
    this.#peerProduced = peerProduced;
    this.#peerConsumed = peerConsumed;
    this.#consumed = consumed;
    this.#produced = produced;
    this.#published = { consumed, produced };
    return 'connected';
  }

  /** Bytes waiting for {@link take} as of the last {@link look}: 0 to 1024. */
  get readable(): number {
    return distance(this.#peerProduced, this.#consumed);
  }

  /** Bytes that {@link put} would accept as of the last {@link look}: 0 to 1024. */
  get writable(): number {
    return RING_QUEUE_BYTES - distance(this.#produced, this.#peerConsumed);
  }

  /** Whether the other end has not yet read all that was published, as of the last look. */
  get hasUnreadOutput(): boolean {
    return this.#published.produced !== this.#peerConsumed;
  }

  /** Whether something was taken or put that {@link publish} has yet to show. */
  get isDirty(): boolean {
    return (
      this.#consumed !== this.#published.consumed || this.#produced !== this.#published.produced
    );
  }

  /** How far this end is, published or not. */
  get position(): RingPosition {
    return { consumed: this.#consumed, produced: this.#produced };
  }

  /** Copies up to `limit` waiting bytes out of the page. The copy is private to the caller. */
  take(limit: number = RING_QUEUE_BYTES): Uint8Array<ArrayBuffer> {
    const count = Math.min(limit, this.readable);
    const bytes = new Uint8Array(count);
    const start = this.#consumed & INDEX_MASK;
    const first = Math.min(count, RING_QUEUE_BYTES - start);
    const from = this.#inData + start;
    bytes.set(this.#page.subarray(from, from + first));
    if (first < count)
      bytes.set(this.#page.subarray(this.#inData, this.#inData + count - first), first);
    this.#consumed = (this.#consumed + count) >>> 0;
    return bytes;
  }

  /** Leaves the last `count` taken bytes in the ring after all: they come again. */
  giveBack(count: number): void {
    assert(
      count <= distance(this.#consumed, this.#published.consumed),
      'ring: more given back than was taken',
    );
    this.#consumed = (this.#consumed - count) >>> 0;
  }

  /** Copies as much of `bytes` as has room into the page; returns how much that was. */
  put(bytes: Uint8Array): number {
    const count = Math.min(bytes.byteLength, this.writable);
    const start = this.#produced & INDEX_MASK;
    const first = Math.min(count, RING_QUEUE_BYTES - start);
    this.#page.set(bytes.subarray(0, first), this.#outData + start);
    if (first < count) this.#page.set(bytes.subarray(first, count), this.#outData);
    this.#produced = (this.#produced + count) >>> 0;
    return count;
  }

  /** Shows the other end what was taken and put. True if it must be notified. */
  publish(): boolean {
    if (!this.isDirty) return false;
    if (this.#consumed !== this.#published.consumed) this.#store(this.#inCons, this.#consumed);
    if (this.#produced !== this.#published.produced) this.#store(this.#outProd, this.#produced);
    this.#published = { consumed: this.#consumed, produced: this.#produced };
    return true;
  }

  /**
   * Whether the other end has moved since the last {@link look}, in a way that matters here. To be
   * asked after {@link publish}: who saw this end's indices as they were before it may have found
   * no reason to notify (Linux's xb_write and xb_read do so only for an empty or a full queue).
   *
   * @param wantsRoom there was more to put than had room.
   */
  hasNews(wantsRoom: boolean): boolean {
    if (this.#load(this.#inProd) !== this.#peerProduced) return true;
    return wantsRoom && this.#load(this.#outCons) !== this.#peerConsumed;
  }

  /**
   * Takes up a ring whose daemon died. The journal knows how far that daemon had decided to go; it
   * may have died before it could show this. The bytes it had put are in the page already, so
   * moving the indices finishes what it began. Call `look` first; `publish` afterwards.
   *
   * @param before where the ring was before that last decision, if known: each shared index must
   * be at the one or the other.
   * @returns false if the page is at neither: the guest has reset it, and it goes on from there.
   */
  resume(journaled: RingPosition, before?: RingPosition): boolean {
    if (before !== undefined) {
      const { consumed, produced } = this.#published;
      if (consumed !== before.consumed && consumed !== journaled.consumed) return false;
      if (produced !== before.produced && produced !== journaled.produced) return false;
    }
    const taken = distance(journaled.consumed, this.#consumed);
    const put = distance(journaled.produced, this.#produced);
    if (taken > this.readable || put > this.writable) return false;
    this.#consumed = journaled.consumed;
    this.#produced = journaled.produced;
    return true;
  }

  /** Drops what was taken and put since the last publish. */
  rewind(): void {
    this.#consumed = this.#published.consumed;
    this.#produced = this.#published.produced;
  }

  /** Server only. Offers features; bits once offered are never cleared. */
  offer(features: number): void {
    assert(this.#role === 'server', 'ring: only the server offers features');
    Atomics.or(this.#words, SERVER_FEATURES, features);
  }

  get features(): number {
    return this.#load(SERVER_FEATURES);
  }

  /** Server only. Empties both queues and tells the guest that the ring is connected again. */
  reconnect(): void {
    assert(this.#role === 'server', 'ring: only the server completes a reconnection');
    for (const word of [REQ_CONS, REQ_PROD, RSP_CONS, RSP_PROD]) this.#store(word, 0);
    this.#store(CONNECTION_ERROR, RING_ERROR.NONE);
    this.#consumed = this.#produced = this.#peerProduced = this.#peerConsumed = 0;
    this.#published = { consumed: 0, produced: 0 };
    this.#store(CONNECTION_STATE, RING_STATE.CONNECTED);
  }

  /** Guest only. Asks for a reconnection; done once {@link isReconnecting} turns false. */
  requestReconnect(): void {
    assert(this.#role === 'guest', 'ring: only the guest asks for a reconnection');
    this.#store(CONNECTION_STATE, RING_STATE.RECONNECT);
  }

  get isReconnecting(): boolean {
    return this.#load(CONNECTION_STATE) === RING_STATE.RECONNECT;
  }

  /** Server only. Says why the guest's connection was given up. */
  fail(error: RingError): void {
    assert(this.#role === 'server', 'ring: only the server reports errors');
    this.rewind();
    this.#store(CONNECTION_ERROR, error);
  }

  /** The error indicator as the guest sees it; {@link RING_ERROR}, or any value. */
  get error(): number {
    return this.#load(CONNECTION_ERROR);
  }
}
