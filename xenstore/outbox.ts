import type { ByteText } from './byte-text.ts';
import { HEADER_BYTES, XS, writeU32 } from './wire.ts';

/** A connection with more than this unsent has no request of its read until it has drained. */
export const OUTBOX_PAUSE_BYTES = 64 * 1024;

/** With more than this unsent, further events wait as text, where identical ones are merged. */
export const OUTBOX_MERGE_BYTES = 16 * 1024;

/** First buffer of an outbox: a few replies or events. */
const SMALL_BYTES = 512;
const SMALL_SPARES_MAX = 2048;

/** Its next: what a pipelining client gets in one turn. */
const LARGE_BYTES = 16 * 1024;
const LARGE_SPARES_MAX = 64;

const NOTHING = new Uint8Array(0);

/** Buffers that drained outboxes gave back: idle connections hold none. */
export class BufferPool {
  readonly #small: Uint8Array[] = [];
  readonly #large: Uint8Array[] = [];

  /** A buffer of at least so many bytes. */
  take(bytes: number): Uint8Array {
    if (bytes <= SMALL_BYTES) return this.#small.pop() ?? new Uint8Array(SMALL_BYTES);
    if (bytes <= LARGE_BYTES) return this.#large.pop() ?? new Uint8Array(LARGE_BYTES);
    let capacity = LARGE_BYTES;
    while (capacity < bytes) capacity *= 2;
    return new Uint8Array(capacity);
  }

  give(buffer: Uint8Array): void {
    if (buffer.length === SMALL_BYTES && this.#small.length < SMALL_SPARES_MAX)
      this.#small.push(buffer);
    if (buffer.length === LARGE_BYTES && this.#large.length < LARGE_SPARES_MAX)
      this.#large.push(buffer);
  }
}

/** An event that waits as text. `causer` is told when it has gone. */
export interface WaitingEvent {
  readonly path: string;
  readonly token: string;
  readonly causer: EventCauser | null;
  readonly atMs: number;
}

/** Counts the events its requests caused that nobody has read. */
export interface EventCauser {
  causedEventCount: number;
}

/** Bytes waiting to go to one peer: whole replies and events, in order. */
export class Outbox {
  readonly #pool: BufferPool;
  readonly #text: ByteText;
  #buffer: Uint8Array = NOTHING;
  #head = 0;
  #tail = 0;
  /** Events behind the bytes, by path and token. Null while there are none. */
  #waiting: Map<string, WaitingEvent> | null = null;
  #waitingBytes = 0;
  #unmergeable = 0;
  /** Replies put in since the outbox was last empty: the peer's outstanding requests. */
  replyCount = 0;

  constructor(pool: BufferPool, text: ByteText) {
    this.#pool = pool;
    this.#text = text;
  }

  /** How many bytes can be sent now. */
  get length(): number {
    return this.#tail - this.#head;
  }

  /** All it holds, waiting events too: what counts for a memory quota. */
  get heldBytes(): number {
    return this.#tail - this.#head + this.#waitingBytes;
  }

  /** What to send next, contiguous, valid until the next change. Empty if nothing waits. */
  peek(): Uint8Array {
    return this.#buffer.subarray(this.#head, this.#tail);
  }

  /** The peer has taken this many bytes. */
  consume(bytes: number): void {
    this.#head += bytes;
    if (this.#waiting !== null && this.length < OUTBOX_MERGE_BYTES) this.#refill();
    if (this.#head < this.#tail) return;
    this.replyCount = 0;
    this.#head = 0;
    this.#tail = 0;
    if (this.#buffer.length > 0) this.#pool.give(this.#buffer);
    this.#buffer = NOTHING;
  }

  /** Takes over what an outbox of a snapshot held. */
  restore(bytes: Uint8Array, replyCount: number): void {
    if (bytes.length === 0) return;
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#tail);
    this.#tail += bytes.length;
    this.replyCount = replyCount;
  }

  /** Forgets all, unsent events too. */
  clear(): void {
    if (this.#waiting !== null) for (const event of this.#waiting.values()) settle(event);
    this.#waiting = null;
    this.#waitingBytes = 0;
    this.consume(this.length);
  }

  /** Opens a message with room for `length` octets of payload; returns where the payload goes. */
  begin(type: number, reqId: number, txId: number, length: number): number {
    this.#reserve(HEADER_BYTES + length);
    const buffer = this.#buffer;
    const at = this.#tail;
    writeU32(buffer, at, type);
    writeU32(buffer, at + 4, reqId);
    writeU32(buffer, at + 8, txId);
    writeU32(buffer, at + 12, length);
    this.#tail = at + HEADER_BYTES + length;
    return at + HEADER_BYTES;
  }

  /** The buffer that the offset returned by `begin` is in, until the next `begin`. */
  get buffer(): Uint8Array {
    return this.#buffer;
  }

  /** A reply whose payload is this text. */
  reply(type: number, reqId: number, txId: number, payload: string): void {
    const at = this.begin(type, reqId, txId, payload.length);
    this.#text.encode(payload, this.#buffer, at);
    this.replyCount++;
  }

  /** A reply whose payload is these octets. */
  replyBytes(type: number, reqId: number, txId: number, payload: Uint8Array): void {
    const at = this.begin(type, reqId, txId, payload.length);
    this.#buffer.set(payload, at);
    this.replyCount++;
  }

  /** True while events are put aside because the peer does not read. */
  get isSlow(): boolean {
    return this.#waiting !== null || this.length > OUTBOX_MERGE_BYTES;
  }

  /**
   * A watch event. Behind a backlog it waits as text, and is dropped if the same already waits;
   * special ("@") events never are (the number of them carries meaning).
   */
  event(path: string, token: string, causer: EventCauser | null, nowMs: number): void {
    if (!this.isSlow) {
      this.#putEvent(path, token);
      return;
    }
    this.wait(path, token, causer, nowMs);
  }

  /** Puts an event behind all else that waits. */
  wait(path: string, token: string, causer: EventCauser | null, nowMs: number): void {
    const waiting = (this.#waiting ??= new Map());
    const key = path.startsWith('@') ? `@${this.#unmergeable++}` : `${path}\0${token}`;
    if (waiting.has(key)) return;
    waiting.set(key, { path, token, causer, atMs: nowMs });
    this.#waitingBytes += HEADER_BYTES + path.length + token.length + 2;
    if (causer !== null) causer.causedEventCount++;
  }

  /** Drops waiting events older than this. A guest that does not read gets no more (XSA-326). */
  expire(beforeMs: number): void {
    if (this.#waiting === null) return;
    for (const [key, event] of this.#waiting) {
      if (event.atMs >= beforeMs) break;
      this.#forget(key, event);
    }
  }

  /** The events that wait as text, oldest first. */
  waitingEvents(): Iterable<WaitingEvent> {
    return this.#waiting === null ? [] : this.#waiting.values();
  }

  #putEvent(path: string, token: string): void {
    const at = this.begin(XS.WATCH_EVENT, 0, 0, path.length + token.length + 2);
    const buffer = this.#buffer;
    this.#text.encode(path, buffer, at);
    buffer[at + path.length] = 0;
    this.#text.encode(token, buffer, at + path.length + 1);
    buffer[at + path.length + token.length + 1] = 0;
  }

  #refill(): void {
    for (const [key, event] of this.#waiting!) {
      if (this.length >= OUTBOX_MERGE_BYTES) return;
      this.#putEvent(event.path, event.token);
      this.#forget(key, event);
      if (this.#waiting === null) return;
    }
  }

  #forget(key: string, event: WaitingEvent): void {
    this.#waiting!.delete(key);
    this.#waitingBytes -= HEADER_BYTES + event.path.length + event.token.length + 2;
    settle(event);
    if (this.#waiting!.size === 0) this.#waiting = null;
  }

  #reserve(bytes: number): void {
    if (this.#tail + bytes <= this.#buffer.length) return;
    const used = this.length;
    if (used + bytes <= this.#buffer.length) {
      this.#buffer.copyWithin(0, this.#head, this.#tail);
    } else {
      const larger = this.#pool.take(used + bytes);
      larger.set(this.#buffer.subarray(this.#head, this.#tail));
      this.#pool.give(this.#buffer);
      this.#buffer = larger;
    }
    this.#head = 0;
    this.#tail = used;
  }
}

function settle(event: WaitingEvent): void {
  if (event.causer !== null) event.causer.causedEventCount--;
}
