import type { Core, Request, SpecialName } from '../core.ts';
import { ACCESS_OWNER, ACCESS_WRITE, accessOf, parseEntries } from '../permissions.ts';
import type { Permissions } from '../permissions.ts';
import { QUOTA } from '../quota.ts';
import { Sight, parentOf } from '../watch.ts';
import type { XsError } from '../wire.ts';
import { afterString, strings } from './arguments.ts';
import * as inside from './in-transaction.ts';
import { absence, isTooLong, may } from './checks.ts';

const NEEDED = ACCESS_WRITE | ACCESS_OWNER;

/** SET_PERMS: a path, one or more entries of letter and domid, and what is reserved. */
export function setPermissions(core: Core, request: Request): XsError | null {
  const after = afterString(request, request.start);
  if (after < 0) return 'EINVAL';
  const entries = parseEntries(strings(core, request, after));
  if (entries === undefined) return 'EINVAL';
  const { domain } = request.connection;
  if (core.domains.exceeds(domain, QUOTA.PERMISSIONS, entries.length)) return 'ENOSPC';
  const path = core.path(request, request.start, after - 1);
  if (path === undefined || isTooLong(core, request, path)) return 'EINVAL';
  const next = core.permissions(entries);
  if (path.special) return setSpecial(core, request, path.text, next);
  if (request.transaction !== null) {
    const entry = inside.touch(core, request, path);
    if (typeof entry === 'string') return entry;
    if (!entry.exists) return inside.absence(request, entry, NEEDED);
    if (!inside.permitted(request, entry, NEEDED)) return 'EACCES';
    if (!domain.privileged && next.owner !== entry.permissions!.owner) return 'EPERM';
    return inside.setPermissions(core, request, entry, next);
  }
  const node = core.content.tree.find(path);
  if (node === undefined) return absence(core, request, path, NEEDED);
  if (!may(request, node.permissions, NEEDED)) return 'EACCES';
  // Only the control domain may give a node away (XSA-352).
  if (!domain.privileged && next.owner !== node.permissions.owner) return 'EPERM';
  const sight = new Sight(node.permissions, next, parentOf(node));
  core.content.setPermissions(node, next, domain);
  core.watches.changed(path, sight, core.deliver);
  return core.acknowledge(request);
}

/** Says which guests get the events of a special watch. */
function setSpecial(core: Core, request: Request, name: string, next: Permissions): XsError | null {
  if (!isSpecialName(name)) return 'EINVAL';
  const access = accessOf(request.connection.domain, core.special[name]);
  if ((access & NEEDED) !== NEEDED) return 'EACCES';
  core.special[name] = next;
  return core.acknowledge(request);
}

function isSpecialName(name: string): name is SpecialName {
  return name === '@introduceDomain' || name === '@releaseDomain';
}
