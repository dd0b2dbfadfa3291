import type { Domid, EvtchnPort } from '../../model/ids.ts';
import type { Mapping } from '../../xen/hypervisor.ts';
import type { Connection } from '../../xenstore/connection.ts';
import { RING_QUEUE_BYTES, RingEnd } from '../../xenstore/ring.ts';
import type { RingError } from '../../xenstore/ring.ts';
import type { Store } from '../../xenstore/store.ts';
import { ringConnection } from '../../xenstore/types.ts';
import type { ConnectionId } from '../../xenstore/types.ts';
import { HEADER_BYTES, PAYLOAD_BYTES_MAX, readU32 } from '../../xenstore/wire.ts';

/** The part of the journal that rings write to. */
export interface RingJournal {
  request(
    connection: ConnectionId,
    request: { readonly type: number; readonly reqId: number; readonly txId: number },
    payload: Uint8Array,
  ): void;
  event(event: { readonly kind: 'reset' | 'ignore'; readonly connection: ConnectionId }): void;
  entry(entry: RingJournalEntry): void;
}

export type RingJournalEntry =
  | {
      readonly kind: 'ring-progress';
      readonly progress: {
        readonly domid: Domid;
        readonly consumed: number;
        readonly produced: number;
        readonly outboxBytes: number;
      };
    }
  | { readonly kind: 'ring-partial'; readonly domid: Domid; readonly bytes: Uint8Array };

/** What reading a ring led to. */
export type RingReading =
  | 'idle'
  /** Whole messages wait that the store does not want yet. */
  | 'paused'
  /** The guest asked for a reconnection: call `reconnect` after the journal is written. */
  | 'reconnect'
  | 'broken-indices'
  /** A message longer than the protocol allows. */
  | 'protocol-violation';

const NOTHING = new Uint8Array(0);

/**
 * One guest's ring between the shared page and the store: cuts messages out of the one queue, moves
 * the connection's outbox into the other. Nothing is visible to the guest before `publish`.
 */
export class RingConnection {
  readonly domid: Domid;
  readonly id: ConnectionId;
  readonly end: RingEnd;
  port: EvtchnPort;
  /** True after a violation: only a reconnection is looked for. */
  isBroken = false;
  readonly #mapping: Mapping;
  /** The begun message that has filled the queue: at least a whole header. */
  #partial: Uint8Array = NOTHING;

  constructor(domid: Domid, mapping: Mapping, port: EvtchnPort) {
    this.domid = domid;
    this.id = ringConnection(domid);
    this.#mapping = mapping;
    this.end = new RingEnd(new Uint8Array(mapping.bytes), 'server');
    this.port = port;
  }

  get partial(): Uint8Array {
    return this.#partial;
  }

  /** After a crash: the bytes of a message that the daemon before had taken already. */
  adoptPartial(bytes: Uint8Array): void {
    this.#partial = bytes.slice();
  }

  unmap(): void {
    this.#mapping.unmap();
  }

  /** Hands whole messages to the store: at most what the queue holds, which is one fair slice. */
  read(store: Store, connection: Connection, journal: RingJournal): RingReading {
    const condition = this.end.look();
    if (condition === 'reconnect') return 'reconnect';
    if (this.isBroken) return 'idle';
    if (condition === 'broken-indices') return 'broken-indices';
    if (!connection.mayRequest) return this.end.readable > 0 ? 'paused' : 'idle';
    const taken = this.end.take();
    let at = 0;
    if (this.#partial.length > 0) {
      at = this.#continuePartial(taken, store, connection, journal);
      if (at === 0) return 'idle';
    }
    while (taken.length - at >= HEADER_BYTES) {
      const length = readU32(taken, at + 12);
      if (length > PAYLOAD_BYTES_MAX) return 'protocol-violation';
      if (taken.length - at < HEADER_BYTES + length) break;
      if (!connection.mayRequest) {
        this.end.giveBack(taken.length - at);
        return 'paused';
      }
      this.#dispatch(taken, at, length, store, connection, journal);
      at += HEADER_BYTES + length;
    }
    this.#keepRest(taken.subarray(at), journal);
    return 'idle';
  }

  /** How many of the taken bytes completed the begun message; 0 if it is still not whole. */
  #continuePartial(
    taken: Uint8Array,
    store: Store,
    connection: Connection,
    journal: RingJournal,
  ): number {
    const length = readU32(this.#partial, 12);
    const missing = HEADER_BYTES + length - this.#partial.length;
    if (taken.length < missing) {
      this.#keepRest(taken, journal);
      return 0;
    }
    const message = new Uint8Array(HEADER_BYTES + length);
    message.set(this.#partial);
    message.set(taken.subarray(0, missing), this.#partial.length);
    this.#partial = NOTHING;
    this.#dispatch(message, 0, length, store, connection, journal);
    return missing;
  }

  /**
   * An unfinished message stays in the ring, where it survives the daemon by itself, unless it
   * fills the queue: then the guest could never write the rest.
   */
  #keepRest(rest: Uint8Array, journal: RingJournal): void {
    if (rest.length < RING_QUEUE_BYTES) {
      this.end.giveBack(rest.length);
      return;
    }
    const partial = new Uint8Array(this.#partial.length + rest.length);
    partial.set(this.#partial);
    partial.set(rest, this.#partial.length);
    this.#partial = partial;
    journal.entry({ kind: 'ring-partial', domid: this.domid, bytes: rest });
  }

  #dispatch(
    bytes: Uint8Array,
    at: number,
    length: number,
    store: Store,
    connection: Connection,
    journal: RingJournal,
  ): void {
    const type = readU32(bytes, at);
    const reqId = readU32(bytes, at + 4);
    const txId = readU32(bytes, at + 8);
    const start = at + HEADER_BYTES;
    // Reads are journalled too: their replies take part in the byte stream that replay rebuilds.
    journal.request(this.id, { type, reqId, txId }, bytes.subarray(start, start + length));
    store.request(connection, type, reqId, txId, bytes, start, start + length);
  }

  /** Moves what fits from the outbox into the page and records how far the ring is. */
  write(connection: Connection | undefined, journal: RingJournal): void {
    let outboxBytes = 0;
    if (connection !== undefined && !this.isBroken) {
      const { outbox } = connection;
      while (outbox.length > 0) {
        const count = this.end.put(outbox.peek());
        if (count === 0) break;
        outbox.consume(count);
        outboxBytes += count;
      }
    }
    if (!this.end.isDirty) return;
    const { consumed, produced } = this.end.position;
    const { domid } = this;
    journal.entry({
      kind: 'ring-progress',
      progress: { domid, consumed, produced, outboxBytes },
    });
  }

  /** Drops what was begun and empties the ring. The store has been told before. */
  reconnect(): void {
    this.#partial = NOTHING;
    this.isBroken = false;
    this.end.reconnect();
  }

  /** Gives the connection up; the domain stays known. */
  fail(error: RingError): void {
    this.#partial = NOTHING;
    this.isBroken = true;
    this.end.fail(error);
  }
}
