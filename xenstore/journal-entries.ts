import { unreachable } from '../model/assert.ts';
import type { Domid } from '../model/ids.ts';
import type { BatchReader, BatchWriter } from './journal.ts';
import type { ConnectionId, StoreEvent } from './types.ts';

/** What a ring's daemon decided in one turn; see {@link RingPosition} for the two indices. */
export interface RingProgress {
  readonly domid: Domid;
  readonly consumed: number;
  readonly produced: number;
  /** Bytes that went from the connection's outbox into the page in this turn. */
  readonly outboxBytes: number;
}

/**
 * One entry of a batch. Besides the events that step the store: what makes its replay exact for
 * ring connections, whose bytes outlive the daemon.
 */
export type JournalEntry =
  | { readonly kind: 'event'; readonly event: StoreEvent }
  | { readonly kind: 'ring-progress'; readonly progress: RingProgress }
  /** Bytes taken off a ring that do not make a whole message yet; they add up. */
  | { readonly kind: 'ring-partial'; readonly domid: Domid; readonly bytes: Uint8Array }
  /** The host answered a CONTROL command. */
  | {
      readonly kind: 'control-finished';
      readonly connection: ConnectionId;
      readonly reqId: number;
      readonly txId: number;
      readonly text: string;
    }
  /** The host dropped events that these connections had not read for too long. */
  | { readonly kind: 'expire'; readonly connections: readonly ConnectionId[] }
  /** The sockets open at a snapshot, and the id the next one will get. */
  | {
      readonly kind: 'sockets';
      readonly open: readonly ConnectionId[];
      readonly next: ConnectionId;
    }
  /** Part of the whole state, and the last part of it: first in a compacted file. */
  | { readonly kind: 'snapshot-part'; readonly bytes: Uint8Array }
  | { readonly kind: 'snapshot'; readonly bytes: Uint8Array };

const TAG = {
  OPEN: 1,
  REQUEST: 2,
  CLOSE: 3,
  RESET: 4,
  IGNORE: 5,
  SHUTDOWN: 6,
  DIED: 7,
  INTRODUCE: 8,
  TICK: 9,
  RING_PROGRESS: 10,
  RING_PARTIAL: 11,
  CONTROL_FINISHED: 12,
  SNAPSHOT: 13,
  SOCKETS: 14,
  EXPIRE: 15,
  SNAPSHOT_PART: 16,
} as const;

export function writeEvent(out: BatchWriter, event: StoreEvent): void {
  switch (event.kind) {
    case 'open':
      out.u8(TAG.OPEN);
      out.u32(event.connection);
      out.u32(event.domid);
      return;
    case 'request':
      writeRequestHeader(out, event.connection, event);
      out.bytes(event.payload);
      return;
    case 'close':
      return writeTagged(out, TAG.CLOSE, event.connection);
    case 'reset':
      return writeTagged(out, TAG.RESET, event.connection);
    case 'ignore':
      return writeTagged(out, TAG.IGNORE, event.connection);
    case 'shutdown':
      return writeTagged(out, TAG.SHUTDOWN, event.domid);
    case 'died':
      return writeTagged(out, TAG.DIED, event.domid);
    case 'introduce':
      out.u8(TAG.INTRODUCE);
      out.u32(event.domid);
      out.f64(event.gfn);
      out.u32(event.port);
      return;
    case 'tick':
      out.u8(TAG.TICK);
      out.f64(event.nowMs);
      return;
    default:
      unreachable(event);
  }
}

function writeTagged(out: BatchWriter, tag: number, value: number): void {
  out.u8(tag);
  out.u32(value);
}

/** A request is written as this and then its payload with {@link BatchWriter.bytes}. */
export function writeRequestHeader(
  out: BatchWriter,
  connection: ConnectionId,
  request: { readonly type: number; readonly reqId: number; readonly txId: number },
): void {
  out.u8(TAG.REQUEST);
  out.u32(connection);
  out.u32(request.type);
  out.u32(request.reqId);
  out.u32(request.txId);
}

export function writeEntry(out: BatchWriter, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'event':
      return writeEvent(out, entry.event);
    case 'ring-progress':
      out.u8(TAG.RING_PROGRESS);
      out.u32(entry.progress.domid);
      out.u32(entry.progress.consumed);
      out.u32(entry.progress.produced);
      out.u32(entry.progress.outboxBytes);
      return;
    case 'ring-partial':
      out.u8(TAG.RING_PARTIAL);
      out.u32(entry.domid);
      out.bytes(entry.bytes);
      return;
    case 'control-finished':
      out.u8(TAG.CONTROL_FINISHED);
      out.u32(entry.connection);
      out.u32(entry.reqId);
      out.u32(entry.txId);
      out.bytes(new TextEncoder().encode(entry.text));
      return;
    case 'sockets':
      out.u8(TAG.SOCKETS);
      out.u32(entry.next);
      writeIds(out, entry.open);
      return;
    case 'expire':
      out.u8(TAG.EXPIRE);
      writeIds(out, entry.connections);
      return;
    case 'snapshot-part':
    case 'snapshot':
      out.u8(entry.kind === 'snapshot' ? TAG.SNAPSHOT : TAG.SNAPSHOT_PART);
      out.bytes(entry.bytes);
      return;
    default:
      unreachable(entry);
  }
}

function writeIds(out: BatchWriter, ids: readonly ConnectionId[]): void {
  out.u32(ids.length);
  for (const id of ids) out.u32(id);
}

function readIds(batch: BatchReader): ConnectionId[] {
  return Array.from({ length: batch.u32() }, () => batch.u32());
}

/**
 * Reads the next entry. Byte fields are views into the batch. Undefined for an entry of a kind that
 * this program does not know: the file is of another version and cannot be replayed.
 */
export function readEntry(batch: BatchReader): JournalEntry | undefined {
  const tag = batch.u8();
  switch (tag) {
    case TAG.RING_PROGRESS: {
      const domid = batch.u32() as Domid;
      const [consumed, produced, outboxBytes] = [batch.u32(), batch.u32(), batch.u32()];
      return { kind: 'ring-progress', progress: { domid, consumed, produced, outboxBytes } };
    }
    case TAG.RING_PARTIAL:
      return { kind: 'ring-partial', domid: batch.u32() as Domid, bytes: batch.bytes() };
    case TAG.CONTROL_FINISHED: {
      const [connection, reqId, txId] = [batch.u32(), batch.u32(), batch.u32()];
      const text = new TextDecoder().decode(batch.bytes());
      return { kind: 'control-finished', connection, reqId, txId, text };
    }
    case TAG.SOCKETS: {
      const next = batch.u32();
      return { kind: 'sockets', open: readIds(batch), next };
    }
    case TAG.EXPIRE:
      return { kind: 'expire', connections: readIds(batch) };
    case TAG.SNAPSHOT_PART:
      return { kind: 'snapshot-part', bytes: batch.bytes() };
    case TAG.SNAPSHOT:
      return { kind: 'snapshot', bytes: batch.bytes() };
    default: {
      const event = readEvent(tag, batch);
      return event === undefined ? undefined : { kind: 'event', event };
    }
  }
}

/** The journal is our own and checksummed, so ids in it are taken as the valid ones they were. */
function readEvent(tag: number, batch: BatchReader): StoreEvent | undefined {
  switch (tag) {
    case TAG.OPEN:
      return { kind: 'open', connection: batch.u32(), domid: batch.u32() as Domid };
    case TAG.REQUEST: {
      const [connection, type, reqId, txId] = [batch.u32(), batch.u32(), batch.u32(), batch.u32()];
      return { kind: 'request', connection, type, reqId, txId, payload: batch.bytes() };
    }
    case TAG.CLOSE:
      return { kind: 'close', connection: batch.u32() };
    case TAG.RESET:
      return { kind: 'reset', connection: batch.u32() };
    case TAG.IGNORE:
      return { kind: 'ignore', connection: batch.u32() };
    case TAG.SHUTDOWN:
      return { kind: 'shutdown', domid: batch.u32() as Domid };
    case TAG.DIED:
      return { kind: 'died', domid: batch.u32() as Domid };
    case TAG.INTRODUCE:
      return {
        kind: 'introduce',
        domid: batch.u32() as Domid,
        gfn: batch.f64(),
        port: batch.u32(),
      };
    case TAG.TICK:
      return { kind: 'tick', nowMs: batch.f64() };
    default:
      return undefined;
  }
}
