import { readEntry } from './journal-entries.ts';
import type { JournalEntry } from './journal-entries.ts';
import { BatchReader, readJournal } from './journal.ts';
import type { JournalEnd } from './journal.ts';
import type { RingPosition } from './ring.ts';
import type { Connection } from './connection.ts';
import type { Store } from './store.ts';
import { RING_CONNECTION_BASE, ringConnection } from './types.ts';
import type { ConnectionId } from './types.ts';
import type { Domid } from '../model/ids.ts';

/** A ring as its daemon left it. */
export interface RecoveredRing {
  /** What was last decided; undefined before the ring's first turn. */
  position: RingPosition | undefined;
  /** The decision before that one, if known. */
  before: RingPosition | undefined;
  /** Bytes of a message that had begun to come. */
  partial: Uint8Array;
}

export interface Recovery {
  readonly store: Store;
  readonly rings: ReadonlyMap<Domid, RecoveredRing>;
  /** Sockets that were open; their peers have to connect anew. */
  readonly openSockets: readonly ConnectionId[];
  /** Above every connection id of a socket that occurs. */
  readonly nextConnection: ConnectionId;
  readonly generation: number;
  /** Where the file must be cut before it is appended to. */
  readonly goodBytes: number;
  readonly batches: number;
  /** 'end' is an undamaged file; 'unknown-entry' one of another program version. */
  readonly end: JournalEnd | 'unknown-entry';
}

/** How stores come to be: empty ones, and ones from a snapshot. Both with the same options. */
export interface StoreMaker {
  create(): Store;
  restore(snapshot: Uint8Array): Store;
}

/**
 * Makes from a journal's bytes the store that wrote it. Actions and socket output are dropped; what
 * rings had not been sent yet is in their connections' outboxes, to the byte.
 */
export function replayJournal(bytes: Uint8Array, maker: StoreMaker): Recovery {
  const contents = readJournal(bytes);
  const replay = new Replay(maker);
  let end: Recovery['end'] = contents.end;
  let batches = 0;
  for (const body of contents.batches) {
    if (!replay.batch(new BatchReader(body))) {
      end = 'unknown-entry';
      break;
    }
    batches += 1;
  }
  const { generation, goodBytes } = contents;
  // Part of a state is none.
  if (replay.isPartial)
    return { ...replay.result(), generation, goodBytes, batches: 0, end: 'torn' };
  return { ...replay.result(), generation, goodBytes, batches, end };
}

class Replay {
  readonly #maker: StoreMaker;
  readonly #dirty: Connection[] = [];
  #store: Store;
  #rings = new Map<Domid, RecoveredRing>();
  #sockets = new Set<ConnectionId>();
  #nextConnection: ConnectionId = 1;
  #parts: Uint8Array[] = [];

  constructor(maker: StoreMaker) {
    this.#maker = maker;
    this.#store = maker.create();
  }

  /** False if the batch holds what this program does not know. */
  batch(reader: BatchReader): boolean {
    while (!reader.isDone) {
      const entry = readEntry(reader);
      if (entry === undefined) return false;
      if (entry.kind === 'snapshot-part') this.#parts.push(entry.bytes);
      else if (entry.kind !== 'snapshot') this.#apply(entry);
      else if (!this.#restore(entry.bytes)) return false;
    }
    this.#dropOutput();
    return true;
  }

  #apply(entry: Exclude<JournalEntry, { kind: 'snapshot' | 'snapshot-part' }>): void {
    switch (entry.kind) {
      case 'event': {
        const { event } = entry;
        if (event.kind === 'open') this.#opened(event.connection);
        if (event.kind === 'close') this.#sockets.delete(event.connection);
        if ('connection' in event && event.connection >= RING_CONNECTION_BASE)
          this.#ring((event.connection - RING_CONNECTION_BASE) as Domid).partial = NOTHING;
        this.#store.step(event);
        return;
      }
      case 'ring-progress': {
        const { domid, consumed, produced, outboxBytes } = entry.progress;
        const ring = this.#ring(domid);
        ring.before = ring.position;
        ring.position = { consumed, produced };
        this.#store.connection(ringConnection(domid))?.outbox.consume(outboxBytes);
        return;
      }
      case 'ring-partial': {
        const ring = this.#ring(entry.domid);
        ring.partial = joined(ring.partial, entry.bytes);
        return;
      }
      case 'control-finished':
        this.#store.finishControl(entry.connection, entry.reqId, entry.txId, entry.text);
        return;
      case 'expire': {
        const known = entry.connections.map((id) => this.#store.connection(id));
        this.#store.expireEvents(known.filter((connection) => connection !== undefined));
        return;
      }
      case 'sockets':
        for (const connection of entry.open) this.#sockets.add(connection);
        this.#nextConnection = Math.max(this.#nextConnection, entry.next);
        return;
    }
  }

  /** False if it is of another layout: the file is of another program version. */
  #restore(last: Uint8Array): boolean {
    try {
      this.#store = this.#maker.restore(joined(...this.#parts, last));
      this.#parts = [];
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  /** A state has begun and not come to its end. */
  get isPartial(): boolean {
    return this.#parts.length > 0;
  }

  #opened(connection: ConnectionId): void {
    this.#sockets.add(connection);
    this.#nextConnection = Math.max(this.#nextConnection, connection + 1);
  }

  #ring(domid: Domid): RecoveredRing {
    let ring = this.#rings.get(domid);
    if (ring === undefined) {
      ring = { position: undefined, before: undefined, partial: NOTHING };
      this.#rings.set(domid, ring);
    }
    return ring;
  }

  /** The peers of sockets got their bytes, or are gone; rings consume by their progress. */
  #dropOutput(): void {
    this.#store.takeDirty(this.#dirty);
    for (const { id, outbox } of this.#dirty) if (id < RING_CONNECTION_BASE) outbox.clear();
    this.#dirty.length = 0;
    for (const action of this.#store.takeActions())
      if (action.kind === 'bind' || action.kind === 'unbind') this.#rings.delete(action.domid);
  }

  result(): Pick<Recovery, 'store' | 'rings' | 'openSockets' | 'nextConnection'> {
    return {
      store: this.#store,
      rings: this.#rings,
      openSockets: [...this.#sockets],
      nextConnection: this.#nextConnection,
    };
  }
}

const NOTHING = new Uint8Array(0);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
