import type { Domain } from './domain.ts';
import { OUTBOX_PAUSE_BYTES } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { QUOTA } from './quota.ts';
import type { Transaction } from './transaction.ts';
import type { ConnectionId } from './types.ts';
import type { Watch } from './watch.ts';

const NONE: readonly Watch[] = [];

/** What a connection asks the store about before it takes another request. */
export interface Gate {
  readonly nowMs: number;
  limit(domain: Domain, quota: number): number;
  /** True if a transaction that kept losing has the store to itself just now. */
  holdsBack(connection: Connection): boolean;
}

/** One party talking to the store: a socket or a ring. Idle ones are never looked at. */
export class Connection {
  readonly id: ConnectionId;
  readonly domain: Domain;
  readonly outbox: Outbox;
  readonly #gate: Gate;
  /** Whatever the host wants to find again with this connection. */
  host: unknown = undefined;
  /** In the order they were registered. */
  watches: readonly Watch[] = NONE;
  transactions: Map<number, Transaction> | null = null;
  nextTransactionId = 1;
  /** It broke the protocol: nothing is read from it or sent to it any more. */
  ignored = false;
  /** In `store.dirty` already. */
  isDirty = false;
  /** Commits lost in a row; enough of them get it a turn of its own. */
  lossCount = 0;

  constructor(id: ConnectionId, domain: Domain, outbox: Outbox, gate: Gate) {
    this.id = id;
    this.domain = domain;
    this.outbox = outbox;
    this.#gate = gate;
  }

  get domid(): number {
    return this.domain.domid;
  }

  /** False while it is back-pressured, delayed or ignored: leave its requests unread. */
  get mayRequest(): boolean {
    if (this.ignored || this.outbox.length > OUTBOX_PAUSE_BYTES) return false;
    if (this.#gate.holdsBack(this)) return false;
    if (this.domain.privileged) return true;
    if (this.domain.notBeforeMs > this.#gate.nowMs) return false;
    const outstanding = this.#gate.limit(this.domain, QUOTA.OUTSTANDING);
    return outstanding === 0 || this.outbox.replyCount + this.domain.causedEventCount < outstanding;
  }
}
