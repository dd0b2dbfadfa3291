import type { ByteText } from './byte-text.ts';
import { Connection } from './connection.ts';
import { Content } from './content.ts';
import { DomainTable } from './domain.ts';
import type { Domain } from './domain.ts';
import { BufferPool, Outbox } from './outbox.ts';
import { PathTable } from './path.ts';
import type { Path } from './path.ts';
import { Permissions } from './permissions.ts';
import { QUOTA, initialLimits } from './quota.ts';
import type { Transaction } from './transaction.ts';
import type { ConnectionId, HostAction } from './types.ts';
import { WatchIndex, ownPath } from './watch.ts';
import type { Deliver, Watch } from './watch.ts';
import { HEADER_BYTES, PAYLOAD_BYTES_MAX, XS } from './wire.ts';
import type { XsError } from './wire.ts';

/** The special watches there are, with who may see them: nobody but the control domain at first. */
export type SpecialName = '@introduceDomain' | '@releaseDomain';

/** Permission lists remembered, so that equal ones are shared. */
const LISTS_MAX = 256;

/** One request while it is handled: a single object used again and again. */
export interface Request {
  connection: Connection;
  type: number;
  reqId: number;
  txId: number;
  /** The payload is at [start, end). */
  bytes: Uint8Array;
  start: number;
  end: number;
  /** The transaction it belongs to. */
  transaction: Transaction | null;
}

/** Handles one type of request: replies, or returns the error to reply with. */
export type Operation = (core: Core, request: Request) => XsError | null;

/** The parts of a store that the operations work on, and the few things all of them do. */
export class Core {
  readonly text: ByteText;
  readonly domains: DomainTable;
  readonly content: Content;
  readonly paths: PathTable;
  readonly watches = new WatchIndex();
  readonly connections = new Map<ConnectionId, Connection>();
  /** The connections of each guest, to end them with it. */
  readonly guests = new Map<Domain, Set<Connection>>();
  readonly special: Record<SpecialName, Permissions>;
  readonly dirty: Connection[] = [];
  readonly actions: HostAction[] = [];
  readonly #pool = new BufferPool();
  readonly #lists = new Map<string, Permissions>();
  nowMs = 0;
  /** Length of the last snapshot taken: a hint for the next. */
  snapshotBytes = 0;
  /** The transaction that lost too often and has the store to itself, and until when. */
  priority: { readonly holder: Connection; readonly untilMs: number } | null = null;
  /** On whose behalf events are caused just now; null for the control domain. */
  causer: Domain | null = null;
  /** For use as a callback: puts one event into its watcher's outbox. */
  readonly deliver: Deliver = (watch, path) => this.#deliver(watch, path);

  constructor(text: ByteText, quotas: Readonly<Record<string, number>>) {
    this.text = text;
    this.domains = new DomainTable(initialLimits(quotas));
    this.content = new Content(this.domains);
    this.paths = new PathTable(text);
    const closed = new Permissions([0], 0);
    this.special = { '@introduceDomain': closed, '@releaseDomain': closed };
  }

  limit(domain: Domain, quota: number): number {
    return this.domains.limit(domain, quota);
  }

  holdsBack(connection: Connection): boolean {
    const priority = this.priority;
    if (priority === null || priority.holder === connection) return false;
    // Not forgotten here: nobody asks this in a replay.
    if (this.nowMs >= priority.untilMs) return false;
    // A guest that loses on purpose must not be able to stop the control domain.
    return priority.holder.domain.privileged || !connection.domain.privileged;
  }

  open(id: ConnectionId, domain: Domain): Connection {
    const connection = new Connection(id, domain, new Outbox(this.#pool, this.text), this);
    this.connections.set(id, connection);
    if (!domain.privileged) {
      const siblings = this.guests.get(domain);
      if (siblings === undefined) this.guests.set(domain, new Set([connection]));
      else siblings.add(connection);
    }
    return connection;
  }

  reply(request: Request, payload: string): null {
    if (payload.length > PAYLOAD_BYTES_MAX) return this.fail(request, 'E2BIG');
    const { connection } = request;
    connection.outbox.reply(request.type, request.reqId, request.txId, payload);
    if (!connection.isDirty) this.touch(connection);
    return null;
  }

  /** A reply of octets; the caller has seen to its length. */
  replyBytes(request: Request, payload: Uint8Array): null {
    const { connection } = request;
    connection.outbox.replyBytes(request.type, request.reqId, request.txId, payload);
    if (!connection.isDirty) this.touch(connection);
    return null;
  }

  /** The reply with nothing to say. */
  acknowledge(request: Request): null {
    return this.reply(request, 'OK\0');
  }

  fail(request: Request, error: XsError): null {
    const { connection } = request;
    connection.outbox.reply(XS.ERROR, request.reqId, request.txId, `${error}\0`);
    if (!connection.isDirty) this.touch(connection);
    return null;
  }

  /** Notes that a connection's outbox has something for it. */
  touch(connection: Connection): void {
    if (connection.isDirty) return;
    connection.isDirty = true;
    this.dirty.push(connection);
  }

  /** Fires a special watch for what happened to a domain. */
  fireSpecial(name: SpecialName, domid: number): void {
    this.watches.special(name, domid, this.special[name], this.deliver);
  }

  #deliver(watch: Watch, path: string): void {
    const { connection } = watch;
    if (connection.ignored) return;
    const length = path.length + watch.token.length + 2;
    if (length > PAYLOAD_BYTES_MAX) return;
    const { domain, outbox } = connection;
    if (!domain.privileged && this.#isFull(domain, outbox, length + HEADER_BYTES)) return;
    const causer = domain === this.causer ? null : this.causer;
    outbox.event(path, watch.token, causer, this.nowMs);
    if (!connection.isDirty) this.touch(connection);
  }

  /** The event would take the watcher's domain over its memory quota: it goes without (XSA-326). */
  #isFull(domain: Domain, outbox: Outbox, bytes: number): boolean {
    const limit = this.limit(domain, QUOTA.MEMORY);
    return limit !== 0 && domain.memoryBytes + outbox.heldBytes + bytes > limit;
  }

  /** Tells a new watch of itself, once. */
  fireOnce(watch: Watch): void {
    this.#deliver(watch, ownPath(watch));
  }

  /** Ends all of a connection's watches, in every index. */
  dropWatches(connection: Connection): void {
    for (const watch of connection.watches) this.#forgetWatch(watch);
    connection.watches = [];
  }

  /** Takes a watch out of the index and its owner's account. */
  dropWatch(watch: Watch): void {
    const { connection } = watch;
    connection.watches = connection.watches.filter((other) => other !== watch);
    this.#forgetWatch(watch);
  }

  /** Registers a watch; the caller has seen to its quota and that there is no other like it. */
  addWatch(path: Path, watch: Watch): void {
    const { connection } = watch;
    connection.watches = connection.watches.concat(watch);
    connection.domain.watchCount++;
    connection.domain.memoryBytes += watchBytes(watch);
    this.watches.add(path, watch);
  }

  #forgetWatch(watch: Watch): void {
    this.watches.delete(watch);
    const { domain } = watch.connection;
    domain.watchCount--;
    domain.memoryBytes -= watchBytes(watch);
  }

  /** Ends all of a connection's transactions without a trace. */
  dropTransactions(connection: Connection): void {
    for (const transaction of connection.transactions?.values() ?? []) transaction.close();
    connection.domain.transactionCount -= connection.transactions?.size ?? 0;
    connection.transactions = null;
    if (this.priority?.holder === connection) this.priority = null;
  }

  /**
   * A list made now; equal ones made since the last death of a domain are one, and as old as that
   * death: a store that has forgotten this one makes the same.
   */
  permissions(entries: readonly number[]): Permissions {
    const made = new Permissions(entries, this.domains.lastDeathAt);
    const known = this.#lists.get(made.text);
    if (known !== undefined && known.generation === made.generation) return known;
    if (this.#lists.size >= LISTS_MAX) this.#lists.clear();
    this.#lists.set(made.text, made);
    return made;
  }

  /** Parses a path argument for the one who sent it. */
  path(request: Request, start: number, end: number): Path | undefined {
    return this.paths.parse(request.bytes, start, end, request.connection.domain.domid);
  }
}

/** What a watch costs its owner. */
export function watchBytes(watch: Watch): number {
  return watch.path.length + watch.token.length;
}
