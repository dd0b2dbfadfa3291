import type { Domid, EvtchnPort } from '../../model/ids.ts';
import type { Mapping } from '../../xen/hypervisor.ts';
import type { Connection } from '../../xenstore/connection.ts';
import { RingEnd } from '../../xenstore/ring.ts';
import type { RingError } from '../../xenstore/ring.ts';
import type { Store } from '../../xenstore/store.ts';
import { ringConnection } from '../../xenstore/types.ts';
import type { ConnectionId } from '../../xenstore/types.ts';
import { HEADER_BYTES, PAYLOAD_BYTES_MAX, readU32 } from '../../xenstore/wire.ts';
import { readArrival, refuseIntroduction } from './introduction.ts';
import type { Arrival, Introducer, Refusal } from './introduction.ts';

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
  | { readonly kind: 'ring-partial'; readonly domid: Domid; readonly bytes: Uint8Array }
  | Refusal;

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
  /** The begun message: bytes that were consumed and are not a whole one yet. */
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
  read(
    store: Store,
    connection: Connection,
    journal: RingJournal,
    introducer: Introducer,
  ): RingReading {
    const condition = this.end.look();
    if (condition === 'reconnect') return 'reconnect';
    if (this.isBroken) return 'idle';
    if (condition === 'broken-indices') return 'broken-indices';
    if (!connection.mayRequest) return this.end.readable > 0 ? 'paused' : 'idle';
    const taken = this.end.take();
    const begun = this.#partial.length;
    const bytes = begun === 0 ? taken : joined(this.#partial, taken);
    let at = 0;
    while (bytes.length - at >= HEADER_BYTES) {
      const length = readU32(bytes, at + 12);
      if (length > PAYLOAD_BYTES_MAX) return 'protocol-violation';
      if (bytes.length - at < HEADER_BYTES + length) break;
      if (!connection.mayRequest) {
        // Only what was taken now: a begun message is the first, and the first was wanted.
        this.end.giveBack(bytes.length - at);
        this.#partial = NOTHING;
        return 'paused';
      }
      const request = readArrival(bytes, at);
      const start = at + HEADER_BYTES;
      const end = start + length;
      if (!refuseIntroduction(introducer, store, journal, connection, request, bytes, start, end))
        this.#dispatch(request, bytes, start, end, store, connection, journal);
      at += HEADER_BYTES + length;
    }
    this.#keepRest(bytes.subarray(at), at === 0 ? taken : bytes.subarray(at), journal);
    return 'idle';
  }

  /**
   * An unfinished message is taken out of the ring nevertheless: Linux notifies again only if all
   * it wrote before was consumed, so a rest left in the ring would be waited for by both sides.
   *
   * @param news the part of it that the journal has not got yet.
   */
  #keepRest(rest: Uint8Array, news: Uint8Array, journal: RingJournal): void {
    this.#partial = rest.length === 0 ? NOTHING : rest.slice();
    if (news.length > 0) journal.entry({ kind: 'ring-partial', domid: this.domid, bytes: news });
  }

  #dispatch(
    request: Arrival,
    bytes: Uint8Array,
    start: number,
    end: number,
    store: Store,
    connection: Connection,
    journal: RingJournal,
  ): void {
    // Reads are journalled too: their replies take part in the byte stream that replay rebuilds.
    journal.request(this.id, request, bytes.subarray(start, end));
    store.request(connection, request.type, request.reqId, request.txId, bytes, start, end);
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

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
