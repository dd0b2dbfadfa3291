import type { Core, Request } from '../core.ts';
import { quotaLength } from '../path.ts';
import type { Path } from '../path.ts';
import { accessOf } from '../permissions.ts';
import type { Permissions } from '../permissions.ts';
import { QUOTA } from '../quota.ts';
import type { XsError } from '../wire.ts';

/** True if the sender's path quota forbids this path. */
export function isTooLong(core: Core, request: Request, path: Path): boolean {
  const { domain } = request.connection;
  if (domain.privileged) return false;
  const limit = core.limit(domain, QUOTA.PATH_MAX);
  return limit !== 0 && path.text.length > limit && quotaLength(path) > limit;
}

/** What to say of a node that is not there, or not for the sender: nothing, unless it may know. */
export function absence(core: Core, request: Request, path: Path, access: number): XsError {
  const { domain } = request.connection;
  if (domain.privileged) return 'ENOENT';
  const node = core.content.tree.nearest(path.parent);
  return (accessOf(domain, node.permissions) & access) === access ? 'ENOENT' : 'EACCES';
}

/** True if the sender has this access. */
export function may(request: Request, permissions: Permissions, access: number): boolean {
  const { domain } = request.connection;
  return domain.privileged || (accessOf(domain, permissions) & access) === access;
}

/** Why a node may not become this big, or its owner hold this much more, or null. */
export function cannotGrow(
  core: Core,
  request: Request,
  nodeBytes: number,
  moreBytes: number,
): XsError | null {
  const { domain } = request.connection;
  if (domain.privileged) return null;
  const node = core.limit(domain, QUOTA.NODE_SIZE);
  if (node !== 0 && nodeBytes >= node) return 'ENOSPC';
  if (core.domains.exceeds(domain, QUOTA.MEMORY, domain.memoryBytes + moreBytes)) return 'ENOMEM';
  return null;
}
