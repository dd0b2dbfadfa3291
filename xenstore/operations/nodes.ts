import type { Core, Request } from '../core.ts';
import type { Path } from '../path.ts';
import { ACCESS_READ, ACCESS_WRITE } from '../permissions.ts';
import { QUOTA } from '../quota.ts';
import { sizeBytes } from '../tree.ts';
import type { Node } from '../tree.ts';
import { Sight, parentOf } from '../watch.ts';
import type { XsError } from '../wire.ts';
import { afterString, onlyPath } from './arguments.ts';
import { absence, cannotGrow, isTooLong, may } from './checks.ts';
import * as inside from './in-transaction.ts';

/** The node at the only argument if the sender may read it, else the error to reply with. */
function readable(core: Core, request: Request, path: Path): Node | XsError {
  const node = core.content.tree.find(path);
  if (node === undefined) return absence(core, request, path, ACCESS_READ);
  return may(request, node.permissions, ACCESS_READ) ? node : 'EACCES';
}

/** The only argument as a path that is a place in the tree. */
function onlyNodePath(core: Core, request: Request): Path | undefined {
  const path = onlyPath(core, request);
  return path === undefined || path.special || isTooLong(core, request, path) ? undefined : path;
}

export function read(core: Core, request: Request): XsError | null {
  const path = onlyNodePath(core, request);
  if (path === undefined) return 'EINVAL';
  if (request.transaction !== null) return inside.read(core, request, path);
  const node = readable(core, request, path);
  return typeof node === 'string' ? node : core.reply(request, node.value);
}

export function getPermissions(core: Core, request: Request): XsError | null {
  const path = onlyNodePath(core, request);
  if (path === undefined) return 'EINVAL';
  if (request.transaction !== null) return inside.getPermissions(core, request, path);
  const node = readable(core, request, path);
  return typeof node === 'string' ? node : core.reply(request, node.permissions.text);
}

export function write(core: Core, request: Request): XsError | null {
  const after = afterString(request, request.start);
  if (after < 0) return 'EINVAL';
  const path = core.path(request, request.start, after - 1);
  if (path === undefined || path.special || isTooLong(core, request, path)) return 'EINVAL';
  const value = core.text.decode(request.bytes, after, request.end);
  if (request.transaction !== null) return inside.write(core, request, path, value);
  const { domain } = request.connection;
  let node = core.content.tree.find(path);
  if (node === undefined) {
    const error = cannotCreate(core, request, path, value);
    if (error !== null) return error;
    node = core.content.create(path, domain);
  } else {
    if (!may(request, node.permissions, ACCESS_WRITE)) return 'EACCES';
    if (!domain.privileged && value.length > node.value.length) {
      const size = node.sizeBytes + value.length - node.value.length;
      const error = cannotGrow(core, request, size, value.length - node.value.length);
      if (error !== null) return error;
    }
  }
  core.content.setValue(node, value, domain);
  fire(core, path, node);
  return core.acknowledge(request);
}

export function mkdir(core: Core, request: Request): XsError | null {
  const path = onlyNodePath(core, request);
  if (path === undefined) return 'EINVAL';
  if (request.transaction !== null) return inside.mkdir(core, request, path);
  const existing = core.content.tree.find(path);
  if (existing === undefined) {
    const error = cannotCreate(core, request, path, '');
    if (error !== null) return error;
    fire(core, path, core.content.create(path, request.connection.domain));
  } else if (!may(request, existing.permissions, ACCESS_WRITE)) {
    return 'EACCES';
  }
  return core.acknowledge(request);
}

export function rm(core: Core, request: Request): XsError | null {
  const path = onlyNodePath(core, request);
  if (path === undefined || path.names.length === 0) return 'EINVAL';
  if (request.transaction !== null) return inside.rm(core, request, path);
  const { content, watches } = core;
  const node = content.tree.find(path);
  if (node === undefined) {
    const error = absence(core, request, path, ACCESS_WRITE);
    if (error !== 'ENOENT' || content.tree.find(path.parent) === undefined) return error;
    return core.acknowledge(request);
  }
  if (!may(request, node.permissions, ACCESS_WRITE)) return 'EACCES';
  watches.removed(path, node, false, core.deliver);
  content.remove(node, request.connection.domain);
  return core.acknowledge(request);
}

/** Fires the watches for a node that came or got a value. */
function fire(core: Core, path: Path, node: Node): void {
  if (core.watches.isEmpty) return;
  core.watches.changed(path, new Sight(node.permissions, parentOf(node)), core.deliver);
}

/** Why the sender may not make this node with its missing parents, or null. */
function cannotCreate(core: Core, request: Request, path: Path, value: string): XsError | null {
  const { domain } = request.connection;
  if (domain.privileged) return null;
  const above = core.content.tree.nearest(path);
  if (!may(request, above.permissions, ACCESS_WRITE)) return 'EACCES';
  let depth = 0;
  for (let at = above.parent; at !== null; at = at.parent) depth++;
  const missing = path.names.length - depth;
  if (core.domains.exceeds(domain, QUOTA.NODES, domain.nodeCount + missing)) return 'ENOSPC';
  const leaf = sizeBytes(value, core.content.inherit(above.permissions, domain), 0);
  const names = path.text.length;
  const first = above.sizeBytes + path.names[depth]!.length + 1;
  return cannotGrow(core, request, Math.max(leaf, first), names + value.length);
}
