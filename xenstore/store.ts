import { unreachable } from '../model/assert.ts';
import { plainByteText } from './byte-text.ts';
import type { ByteText } from './byte-text.ts';
import type { Connection } from './connection.ts';
import { Core } from './core.ts';
import type { Operation, Request } from './core.ts';
import { close, died, ignore, introduce, reset, shutdown } from './lifecycle.ts';
import { OPERATIONS } from './operations/table.ts';
import type { ConnectionId, HostAction, StoreEvent } from './types.ts';
import { RING_CONNECTION_BASE } from './types.ts';
import { SnapshotTaking, readSnapshot, writeSnapshot } from './snapshot.ts';
import { PAYLOAD_BYTES_MAX, XS, XS_ERRORS } from './wire.ts';

/** Options that shape a store; two replays must use the same quotas. */
export interface StoreOptions {
  /** Changes to the default quotas, by the C daemon's names. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** A faster body for octet strings; changes no behaviour. */
  readonly text?: ByteText;
}

/** Looks on while requests are handled; changes nothing. The payload lies at [start, end). */
export type RequestObserver = (
  connection: Connection,
  type: number,
  bytes: Uint8Array,
  start: number,
  end: number,
) => void;

/** A guest gets no event that waited longer than this. Source: C daemon, timeout-watch-event. */
const EVENT_WAIT_MS = 20_000;

const NO_BYTES = new Uint8Array(0);

/**
 * The whole store as one deterministic machine. No time, no I/O: bytes for a peer collect in its
 * connection's outbox, privileged work collects in `actions`.
 *
 * Contract for the host, per turn: `step` any number of events, THEN make the journal durable,
 * THEN send what `dirty` connections have in their outboxes and carry out `actions`
 * (`takeDirty`, `takeActions`).
 *
 * Replay: import a snapshot or start empty, step the journalled events, drop `actions`, bind the
 * rings of `introduced()`, then serve.
 */
export class Store {
  readonly core: Core;
  readonly #request: Request;
  /** Told of each request before it is handled; null for none. */
  observer: RequestObserver | null = null;

  constructor(options: StoreOptions = {}) {
    this.core = new Core(options.text ?? plainByteText, options.quotas ?? {});
    const nobody = this.core.open(RING_CONNECTION_BASE, this.core.domains.get(0));
    this.core.connections.delete(nobody.id);
    this.#request = {
      connection: nobody,
      type: 0,
      reqId: 0,
      txId: 0,
      bytes: NO_BYTES,
      start: 0,
      end: 0,
      transaction: null,
    };
  }

  /** Connections whose outbox got something since `takeDirty` was called last. */
  get dirty(): readonly Connection[] {
    return this.core.dirty;
  }

  /** Moves the dirty connections to the end of `into`; each is clean again. */
  takeDirty(into: Connection[]): void {
    const { dirty } = this.core;
    for (const connection of dirty) {
      connection.isDirty = false;
      into.push(connection);
    }
    dirty.length = 0;
  }

  /** Host work since `takeActions` was called last. */
  get actions(): readonly HostAction[] {
    return this.core.actions;
  }

  /** The host work to do, in order; it is the caller's now. */
  takeActions(): HostAction[] {
    return this.core.actions.splice(0);
  }

  connection(id: ConnectionId): Connection | undefined {
    return this.core.connections.get(id);
  }

  /**
   * Applies one event. Returns true if it may have changed what later events answer or send: such
   * events must be journalled. (A READ outside transactions returns false.)
   */
  step(event: StoreEvent): boolean {
    const { core } = this;
    switch (event.kind) {
      case 'open':
        core.open(event.connection, core.domains.get(event.domid));
        return true;
      case 'request': {
        const { type, reqId, txId, payload } = event;
        const connection = core.connections.get(event.connection);
        if (connection === undefined) return false;
        return this.request(connection, type, reqId, txId, payload, 0, payload.length);
      }
      case 'close':
        return this.#onConnection(event.connection, close);
      case 'reset':
        return this.#onConnection(event.connection, reset);
      case 'ignore':
        return this.#onConnection(event.connection, ignore);
      case 'shutdown':
        shutdown(core, core.domains.get(event.domid));
        return true;
      case 'died':
        died(core, core.domains.get(event.domid));
        return true;
      case 'introduce':
        introduce(core, event.domid, { gfn: event.gfn, port: event.port });
        return true;
      case 'tick':
        core.nowMs = event.nowMs;
        return true;
      default:
        return unreachable(event);
    }
  }

  #onConnection(id: ConnectionId, action: (core: Core, connection: Connection) => void): boolean {
    const connection = this.core.connections.get(id);
    if (connection === undefined) return false;
    action(this.core, connection);
    return true;
  }

  /** The hot path of `step` for requests: the payload lies at [start, end) of `bytes`. */
  request(
    connection: Connection,
    type: number,
    reqId: number,
    txId: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    const { core } = this;
    if (this.observer !== null) this.observer(connection, type, bytes, start, end);
    const request = this.#request;
    request.connection = connection;
    request.type = type;
    request.reqId = reqId;
    request.txId = txId;
    request.bytes = bytes;
    request.start = start;
    request.end = end;
    request.transaction = null;
    const row = type < OPERATIONS.length ? OPERATIONS[type] : undefined;
    if (row === undefined || end - start > PAYLOAD_BYTES_MAX) {
      core.fail(request, 'ENOSYS');
      return false;
    }
    const { domain } = connection;
    if (row.isPrivileged && !domain.privileged) {
      core.fail(request, 'EACCES');
      return false;
    }
    if (txId !== 0 && !row.ignoresTransaction) {
      const transaction = connection.transactions?.get(txId);
      if (transaction === undefined) {
        core.fail(request, 'ENOENT');
        return false;
      }
      request.transaction = transaction;
    }
    this.#run(row.operation, request);
    return row.changesState || request.transaction !== null;
  }

  #run(operation: Operation, request: Request): void {
    const { core } = this;
    const { domain } = request.connection;
    core.causer = domain.privileged ? null : domain;
    const error = operation(core, request);
    core.causer = null;
    if (error !== null) core.fail(request, error);
  }

  /** Drops events that guests have not read for too long, of the connections given. */
  expireEvents(connections: Iterable<Connection>): void {
    for (const connection of connections)
      if (!connection.domain.privileged) connection.outbox.expire(this.core.nowMs - EVENT_WAIT_MS);
  }

  /** Domains introduced now, with what to bind: for re-mapping rings after a crash. */
  introduced(): { domid: number; gfn: number; port: number; features: number }[] {
    const found: { domid: number; gfn: number; port: number; features: number }[] = [];
    for (const { domid, ring, features } of this.core.domains.values())
      if (ring !== null) found.push({ domid, gfn: ring.gfn, port: ring.port, features });
    return found;
  }

  /** The whole state as one self-describing byte string. */
  snapshot(): Uint8Array {
    return writeSnapshot(this.core);
  }

  /** The same a slice at a time, of the state now, while the store goes on. One at a time. */
  beginSnapshot(): SnapshotTaking {
    return new SnapshotTaking(this.core).follow();
  }

  /** A store equal to the one the snapshot was taken of. RangeError if it is damaged. */
  static restore(bytes: Uint8Array, options: StoreOptions = {}): Store {
    const store = new Store(options);
    readSnapshot(store.core, bytes);
    return store;
  }

  /** Answers a CONTROL that was handed to the host: with a text, or an error by its bare name. */
  finishControl(id: ConnectionId, reqId: number, txId: number, text: string): void {
    const connection = this.core.connections.get(id);
    if (connection === undefined || connection.ignored) return;
    const payload = `${text}\0`.slice(-PAYLOAD_BYTES_MAX);
    const isError = XS_ERRORS.some((name) => name === text);
    connection.outbox.reply(isError ? XS.ERROR : XS.CONTROL, reqId, txId, payload);
    this.core.touch(connection);
  }
}
