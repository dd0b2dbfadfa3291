import type { Connection } from './connection.ts';
import type { Core } from './core.ts';
import type { Domain } from './domain.ts';
import { Permissions } from './permissions.ts';
import { QUOTAS } from './quota.ts';
import type { Limits } from './quota.ts';
import { SnapshotReader, SnapshotWriter } from './snapshot-codec.ts';
import { readTransaction, readUndo, writeTransaction, writeUndo } from './snapshot-transactions.ts';
import type { PermissionsIn, PermissionsOut } from './snapshot-transactions.ts';
import { TreeSweep, readTree } from './tree-sweep.ts';
import { Watch } from './watch.ts';

/** First number of a snapshot; another means another layout. */
const SNAPSHOT_VERSION = 3;

/**
 * A snapshot of the whole state at the moment this is made: tree, permissions, domains, quotas,
 * watches, open transactions with what they see, and unsent bytes. What is left out only paces
 * requests and is counted anew. All but the tree is written at once, the tree as told.
 */
export class SnapshotTaking {
  readonly #core: Core;
  readonly #out: SnapshotWriter;
  readonly #permissions: PermissionsOut;
  readonly #sweep: TreeSweep;

  /** @param expectedBytes  a guess that saves copying while it grows */
  constructor(core: Core, expectedBytes = 0) {
    this.#core = core;
    this.#out = new SnapshotWriter(expectedBytes);
    this.#permissions = permissionsOut(this.#out);
    this.#sweep = new TreeSweep(core.content);
    writeAllButTree(this.#out, core, this.#permissions);
  }

  /** Lets the store go on changing while this goes on: one at a time, the last one counts. */
  follow(): this {
    this.#core.content.sweep = this.#sweep;
    return this;
  }

  /** Writes up to so many more nodes of the tree. Returns true when all is written. */
  advance(nodes: number): boolean {
    const isDone = this.#sweep.write(this.#out, this.#permissions, nodes);
    if (isDone) this.abandon();
    return isDone;
  }

  /** What was written since this was asked last; valid until the next call. */
  take(): Uint8Array {
    return this.#out.take();
  }

  /** The store need not keep anything for it any more. */
  abandon(): void {
    if (this.#core.content.sweep === this.#sweep) this.#core.content.sweep = null;
  }
}

/** The whole state as one byte string. */
export function writeSnapshot(core: Core): Uint8Array {
  const taking = new SnapshotTaking(core, core.snapshotBytes * GROWTH);
  taking.advance(Number.POSITIVE_INFINITY);
  const bytes = taking.take();
  core.snapshotBytes = bytes.length;
  return bytes;
}

/** How much longer than the last a snapshot is taken to be. */
const GROWTH = 1.125;

function writeAllButTree(out: SnapshotWriter, core: Core, permissions: PermissionsOut): void {
  out.integer(SNAPSHOT_VERSION);
  out.integer(core.content.generation);
  out.number(core.nowMs);
  writeLimits(out, core.domains.limits);
  const domains = [...core.domains.values()];
  out.integer(domains.length);
  for (const domain of domains) writeDomain(out, domain);
  permissions(core.special['@introduceDomain']);
  permissions(core.special['@releaseDomain']);
  const epochs = writeUndo(out, core.content.undo, permissions);
  writeWriters(out, core);
  out.integer(core.connections.size);
  for (const connection of core.connections.values()) {
    writeConnection(out, connection);
    const open = [...(connection.transactions?.values() ?? [])];
    out.integer(open.length);
    for (const transaction of open) writeTransaction(out, transaction, epochs, permissions);
  }
  out.flag(core.priority !== null);
  if (core.priority === null) return;
  out.integer(core.priority.holder.id);
  out.number(core.priority.untilMs);
}

/** Fills an empty core with a snapshot. RangeError if it is cut off or of another layout. */
export function readSnapshot(core: Core, bytes: Uint8Array): void {
  const input = new SnapshotReader(bytes);
  const version = input.integer();
  if (version !== SNAPSHOT_VERSION)
    throw new RangeError(`snapshot: expected layout ${SNAPSHOT_VERSION}, seen ${version}`);
  const generation = input.integer();
  core.nowMs = input.number();
  const lists: Permissions[] = [];
  const permissions: PermissionsIn = () => {
    const index = input.integer();
    if (index < lists.length) return lists[index]!;
    const madeAt = input.integer();
    const entries = Array.from({ length: input.integer() }, () => input.integer());
    const list = new Permissions(entries, madeAt);
    lists.push(list);
    return list;
  };
  core.domains.limits.splice(0, QUOTAS.length, ...readLimits(input));
  readDomains(input, core);
  core.special['@introduceDomain'] = permissions();
  core.special['@releaseDomain'] = permissions();
  const epochs = readUndo(input, core.content.undo, permissions);
  const writers = Array.from({ length: input.integer() }, () => input.integer());
  core.content.adoptWriters(generation, writers);
  for (let left = input.integer(); left > 0; left--) {
    const connection = readConnection(input, core);
    for (let open = input.integer(); open > 0; open--)
      readTransaction(input, core, connection, epochs, permissions);
  }
  if (input.flag()) readPriority(input, core);
  readTree(input, core.content, permissions);
}

function readPriority(input: SnapshotReader, core: Core): void {
  const holder = core.connections.get(input.integer());
  const untilMs = input.number();
  if (holder !== undefined) core.priority = { holder, untilMs };
}

/** Equal lists are one, whether they came to be one object or several. */
function permissionsOut(out: SnapshotWriter): PermissionsOut {
  const numbers = new Map<string, number>();
  const known = new Map<Permissions, number>();
  return (list) => {
    let number = known.get(list);
    if (number !== undefined) {
      out.integer(number);
      return;
    }
    const key = `${list.generation} ${list.text}`;
    number = numbers.get(key);
    out.integer(number ?? numbers.size);
    known.set(list, number ?? numbers.size);
    if (number !== undefined) return;
    numbers.set(key, numbers.size);
    out.integer(list.generation);
    out.integer(list.entries.length);
    for (const entry of list.entries) out.integer(entry);
  };
}

/** Who made the changes that a commit of an open transaction may meet. */
function writeWriters(out: SnapshotWriter, core: Core): void {
  let since = core.content.generation;
  for (const { transactions } of core.connections.values())
    for (const { generation } of transactions?.values() ?? []) since = Math.min(since, generation);
  const writers = core.content.writersSince(since);
  out.integer(writers.length);
  for (const domid of writers) out.integer(domid);
}

function writeLimits(out: SnapshotWriter, limits: Limits): void {
  for (const limit of limits) out.integer(limit);
}

function readLimits(input: SnapshotReader): Limits {
  return QUOTAS.map(() => input.integer());
}

function writeDomain(out: SnapshotWriter, domain: Domain): void {
  out.integer(domain.domid);
  out.flag(domain.ring !== null);
  if (domain.ring !== null) {
    out.number(domain.ring.gfn);
    out.integer(domain.ring.port);
  }
  out.flag(domain.shutdown);
  out.flag(domain.target !== null);
  if (domain.target !== null) out.integer(domain.target.domid);
  out.integer(domain.targetSince);
  out.integer(domain.features);
  out.flag(domain.limits !== null);
  if (domain.limits !== null) writeLimits(out, domain.limits);
  out.integer(domain.diedAt);
  out.integer(domain.conflictCredit);
  out.number(domain.conflictAtMs);
  out.number(domain.notBeforeMs);
}

/** Targets are found when all domains are there: theirs is the order they came in. */
function readDomains(input: SnapshotReader, core: Core): void {
  const targets: [Domain, number][] = [];
  for (let left = input.integer(); left > 0; left--) readDomain(input, core, targets);
  for (const [domain, target] of targets) domain.target = core.domains.get(target);
}

function readDomain(input: SnapshotReader, core: Core, targets: [Domain, number][]): void {
  const domain = core.domains.get(input.integer());
  if (input.flag()) domain.ring = { gfn: input.number(), port: input.integer() };
  domain.shutdown = input.flag();
  if (input.flag()) targets.push([domain, input.integer()]);
  domain.targetSince = input.integer();
  domain.features = input.integer();
  if (input.flag()) domain.limits = readLimits(input);
  domain.diedAt = input.integer();
  domain.conflictCredit = input.integer();
  domain.conflictAtMs = input.number();
  domain.notBeforeMs = input.number();
  core.domains.lastDeathAt = Math.max(core.domains.lastDeathAt, domain.diedAt);
}

function writeConnection(out: SnapshotWriter, connection: Connection): void {
  const { outbox } = connection;
  out.integer(connection.id);
  out.integer(connection.domid);
  out.integer(connection.nextTransactionId);
  out.flag(connection.ignored);
  out.integer(connection.lossCount);
  out.integer(outbox.replyCount);
  out.bytes(outbox.peek());
  const waiting = [...outbox.waitingEvents()];
  out.integer(waiting.length);
  for (const event of waiting) {
    out.text(event.path);
    out.text(event.token);
    out.number(event.atMs);
  }
  out.integer(connection.watches.length);
  for (const watch of connection.watches) {
    out.text(watch.path);
    out.text(watch.token);
    out.number(watch.depth);
    out.integer(watch.prefixLength);
  }
}

function readConnection(input: SnapshotReader, core: Core): Connection {
  const id = input.integer();
  const connection = core.open(id, core.domains.get(input.integer()));
  const { outbox } = connection;
  connection.nextTransactionId = input.integer();
  connection.ignored = input.flag();
  connection.lossCount = input.integer();
  const replyCount = input.integer();
  outbox.restore(input.bytes(), replyCount);
  for (let left = input.integer(); left > 0; left--)
    outbox.wait(input.text(), input.text(), null, input.number());
  for (let left = input.integer(); left > 0; left--) {
    const path = core.paths.of(input.text());
    const token = input.text();
    const depth = input.number();
    core.addWatch(path, new Watch(connection, path.text, token, depth, input.integer()));
  }
  return connection;
}
