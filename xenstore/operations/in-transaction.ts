import type { Core, Request } from '../core.ts';
import type { Path } from '../path.ts';
import { ACCESS_READ, ACCESS_WRITE } from '../permissions.ts';
import type { Permissions } from '../permissions.ts';
import { QUOTA } from '../quota.ts';
import {
  READ_CHILDREN,
  READ_EXISTENCE,
  READ_PERMISSIONS,
  READ_VALUE,
  WROTE_PERMISSIONS,
  WROTE_VALUE,
  entryBytes,
} from '../transaction.ts';
import type { Entry, Transaction } from '../transaction.ts';
import { sizeBytes } from '../tree.ts';
import type { XsError } from '../wire.ts';
import { cannotGrow, may } from './checks.ts';

/**
 * The node operations on a transaction's view. Each notes what it read: that, and only that, can
 * make the commit conflict.
 */

/** The entry at a path, or ENOSPC or ENOMEM if the transaction has touched what it may. */
function touch(core: Core, request: Request, path: Path): Entry | 'ENOSPC' | 'ENOMEM' {
  const transaction = request.transaction!;
  const { domain } = request.connection;
  if (domain.privileged || transaction.entries.has(path.text)) return transaction.entry(path);
  const limit = core.limit(domain, QUOTA.TRANSACTION_NODES);
  if (limit !== 0 && transaction.entries.size >= limit) return 'ENOSPC';
  const bytes = domain.memoryBytes + entryBytes(path);
  return core.domains.exceeds(domain, QUOTA.MEMORY, bytes) ? 'ENOMEM' : transaction.entry(path);
}

/** What to say of an absent node; the answer depends on the closest one above. */
function absence(request: Request, entry: Entry, access: number): XsError {
  entry.reads |= READ_EXISTENCE;
  if (request.connection.domain.privileged) return 'ENOENT';
  const above = request.transaction!.above(entry.path);
  above.reads |= READ_EXISTENCE | READ_PERMISSIONS;
  return may(request, above.permissions!, access) ? 'ENOENT' : 'EACCES';
}

/** Notes that the sender's right to a node, not only the node, decided the answer. */
function permitted(request: Request, entry: Entry, access: number): boolean {
  if (request.connection.domain.privileged) return true;
  if (entry.base !== null) entry.reads |= READ_PERMISSIONS;
  return may(request, entry.permissions!, access);
}

function readable(core: Core, request: Request, path: Path): Entry | XsError {
  const entry = touch(core, request, path);
  if (typeof entry === 'string') return entry;
  if (!entry.exists) return absence(request, entry, ACCESS_READ);
  return permitted(request, entry, ACCESS_READ) ? entry : 'EACCES';
}

export function read(core: Core, request: Request, path: Path): XsError | null {
  const entry = readable(core, request, path);
  if (typeof entry === 'string') return entry;
  if ((entry.wrote & WROTE_VALUE) === 0 && !entry.removed)
    entry.reads |= READ_EXISTENCE | READ_VALUE;
  return core.reply(request, entry.value);
}

export function getPermissions(core: Core, request: Request, path: Path): XsError | null {
  const entry = readable(core, request, path);
  if (typeof entry === 'string') return entry;
  if ((entry.wrote & WROTE_PERMISSIONS) === 0 && !entry.removed)
    entry.reads |= READ_EXISTENCE | READ_PERMISSIONS;
  return core.reply(request, entry.permissions!.text);
}

/** The names of a node's children as sent, and the entry they belong to. */
export function listing(core: Core, request: Request, path: Path): [string, Entry] | XsError {
  const entry = readable(core, request, path);
  if (typeof entry === 'string') return entry;
  if (!entry.removed) entry.reads |= READ_EXISTENCE | READ_CHILDREN;
  let text = '';
  for (const name of request.transaction!.childNames(entry)) text += `${name}\0`;
  return [text, entry];
}

export function write(core: Core, request: Request, path: Path, value: string): XsError | null {
  const transaction = request.transaction!;
  const entry = touch(core, request, path);
  if (typeof entry === 'string') return entry;
  const error = entry.exists
    ? cannotWrite(core, request, entry, value)
    : create(core, request, entry, value);
  if (error !== null) return error;
  transaction.write(entry, value);
  return core.acknowledge(request);
}

function cannotWrite(core: Core, request: Request, entry: Entry, value: string): XsError | null {
  if (!permitted(request, entry, ACCESS_WRITE)) return 'EACCES';
  if (entry.isOriginal) entry.reads |= READ_EXISTENCE;
  const more = value.length - entry.value.length;
  if (request.connection.domain.privileged || more <= 0) return null;
  const names = request.transaction!.listingBytes(entry);
  return cannotGrow(core, request, sizeBytes(value, entry.permissions!, names), more);
}

export function mkdir(core: Core, request: Request, path: Path): XsError | null {
  const entry = touch(core, request, path);
  if (typeof entry === 'string') return entry;
  if (entry.exists) {
    if (!permitted(request, entry, ACCESS_WRITE)) return 'EACCES';
    if (entry.isOriginal) entry.reads |= READ_EXISTENCE;
    return core.acknowledge(request);
  }
  return create(core, request, entry, '') ?? core.acknowledge(request);
}

/** Makes a node with its missing parents; all of the checks come before the first change. */
function create(core: Core, request: Request, entry: Entry, value: string): XsError | null {
  const transaction = request.transaction!;
  const { domain } = request.connection;
  if (!domain.privileged) {
    const error = cannotCreate(core, request, transaction, entry, value);
    if (error !== null) return error;
  }
  transaction.create(entry);
  return null;
}

function cannotCreate(
  core: Core,
  request: Request,
  transaction: Transaction,
  entry: Entry,
  value: string,
): XsError | null {
  const { domain } = request.connection;
  const above = transaction.above(entry.path);
  if (above.base !== null) above.reads |= READ_EXISTENCE | READ_PERMISSIONS;
  if (!may(request, above.permissions!, ACCESS_WRITE)) return 'EACCES';
  const depth = above.path.names.length;
  const missing = entry.path.names.length - depth;
  const limit = core.limit(domain, QUOTA.TRANSACTION_NODES);
  if (limit !== 0 && transaction.entries.size > limit) return 'ENOSPC';
  const owned = domain.nodeCount + (transaction.nodeDeltas.get(domain.domid) ?? 0);
  if (core.domains.exceeds(domain, QUOTA.NODES, owned + missing)) return 'ENOSPC';
  const listed = transaction.listingBytes(above) + entry.path.names[depth]!.length + 1;
  const parent = sizeBytes(above.value, above.permissions!, listed);
  const leaf = sizeBytes(value, above.permissions!, 0);
  const more = entry.path.text.length + value.length;
  return cannotGrow(core, request, Math.max(parent, leaf), more);
}

export function rm(core: Core, request: Request, path: Path): XsError | null {
  const transaction = request.transaction!;
  const entry = touch(core, request, path);
  if (typeof entry === 'string') return entry;
  if (!entry.exists) {
    const error = absence(request, entry, ACCESS_WRITE);
    if (error !== 'ENOENT') return error;
    const parent = transaction.entry(path.parent);
    if (parent.base !== null || !parent.exists) parent.reads |= READ_EXISTENCE;
    return parent.exists ? core.acknowledge(request) : 'ENOENT';
  }
  if (!permitted(request, entry, ACCESS_WRITE)) return 'EACCES';
  transaction.remove(entry);
  return core.acknowledge(request);
}

/** Sets a node's permissions; the caller has checked that the sender may. */
export function setPermissions(
  core: Core,
  request: Request,
  entry: Entry,
  next: Permissions,
): null {
  if (entry.isOriginal) entry.reads |= READ_EXISTENCE;
  request.transaction!.setPermissions(entry, next);
  return core.acknowledge(request);
}

export { touch, permitted, absence };
