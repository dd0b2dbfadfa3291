import type { Outbox } from './outbox.ts';
import type { ConnectionId, HostAction, StoreEvent } from './types.ts';

/** Options that shape a store; two replays must use the same. */
export interface StoreOptions {
  /** Changes to the default quotas, by the C daemon's names. */
  readonly quotas?: Readonly<Record<string, number>>;
}

/**
 * One party talking to the store. The host reads `outbox` (peek, write out, consume) and asks
 * `mayRequest` before it hands over another request.
 */
export interface Connection {
  readonly id: ConnectionId;
  readonly domid: number;
  readonly outbox: Outbox;
  /** False while it is back-pressured, delayed or ignored: leave its requests unread. */
  readonly mayRequest: boolean;
}

/**
 * The whole store as one deterministic machine. No time, no I/O: bytes for a peer collect in its
 * connection's outbox, privileged work collects in `actions`.
 *
 * Contract for the host, per turn: `step` any number of events, THEN make the journal durable,
 * THEN send what `dirty` connections have in their outboxes and carry out `actions`. Clear both.
 *
 * Replay: import a snapshot or start empty, step the journalled events, drop `actions` except for
 * the rings bound at the end (`introduced()`), then serve.
 */
export declare class Store {
  constructor(options?: StoreOptions);

  /** Applies one event. Returns true if it may have changed what later events answer or send:
   * such events must be journalled. (A READ outside transactions returns false.) */
  step(event: StoreEvent): boolean;

  /** The hot path of `step` for requests: the payload lies at [start, end) of `bytes`. */
  request(
    connection: Connection,
    type: number,
    reqId: number,
    txId: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean;

  connection(id: ConnectionId): Connection | undefined;

  /** Connections whose outbox got bytes since the host last cleared the list. No duplicates. */
  readonly dirty: Connection[];

  /** Host work since the host last cleared the list. */
  readonly actions: HostAction[];

  /** Domains introduced now, with what to bind: for re-mapping rings after a crash. */
  introduced(): readonly { domid: number; gfn: number; port: number; features: number }[];

  /** Answers a CONTROL that was handed to the host as an action. */
  finishControl(connection: ConnectionId, reqId: number, txId: number, text: string): void;

  /** The whole state (tree, permissions, domains, quotas, watches, open transactions, unsent
   * bytes) as one self-describing byte string; `Store.restore` gives an equal store. */
  snapshot(): Uint8Array;
  static restore(bytes: Uint8Array): Store;
}
