import type { Core, Request } from '../core.ts';
import type { Path } from '../path.ts';
import { ACCESS_READ } from '../permissions.ts';
import type { Children, Node } from '../tree.ts';
import { PAYLOAD_BYTES_MAX } from '../wire.ts';
import type { XsError } from '../wire.ts';
import { afterString, decimal, onlyPath } from './arguments.ts';
import * as inside from './in-transaction.ts';
import { absence, isTooLong, may } from './checks.ts';

/** Lists at least this long are kept as sent until they change. */
const KEPT_LISTING_BYTES = 256;

const EMPTY = new Uint8Array(0);

export function directory(core: Core, request: Request): XsError | null {
  const path = onlyPath(core, request);
  if (path === undefined || path.special || isTooLong(core, request, path)) return 'EINVAL';
  if (request.transaction !== null) {
    const found = inside.listing(core, request, path);
    return typeof found === 'string' ? found : core.reply(request, found[0]);
  }
  const node = readable(core, request, path);
  if (typeof node === 'string') return node;
  const { children } = node;
  if (children === null) return core.reply(request, '');
  if (children.listingBytes > PAYLOAD_BYTES_MAX) return 'E2BIG';
  return core.replyBytes(request, listing(core, children));
}

/** Part of a long list: "<gencnt>\0", whole names from an offset on, an empty name at the end. */
export function directoryPart(core: Core, request: Request): XsError | null {
  const after = afterString(request, request.start);
  if (after < 0 || afterString(request, after) !== request.end) return 'EINVAL';
  const path = core.path(request, request.start, after - 1);
  if (path === undefined || path.special || isTooLong(core, request, path)) return 'EINVAL';
  const offset = decimal(core.text.decode(request.bytes, after, request.end - 1));
  if (offset === undefined) return 'EINVAL';
  const found = whole(core, request, path);
  if (typeof found === 'string') return found;
  const { bytes, version } = found;
  const head = `${version}\0`;
  let to = offset;
  // One octet stays free for the empty name at the end.
  const room = PAYLOAD_BYTES_MAX - head.length - 1;
  for (let at = offset; at < bytes.length && at - offset < room; at++)
    if (bytes[at] === 0) to = at + 1;
  const isLast = to >= bytes.length;
  const names = offset >= bytes.length ? '' : core.text.decode(bytes, offset, to);
  return core.reply(request, `${head}${names}${isLast ? '\0' : ''}`);
}

/** A node's whole list and the generation that says whether it is still the same. */
function whole(
  core: Core,
  request: Request,
  path: Path,
): { bytes: Uint8Array; version: number } | XsError {
  if (request.transaction !== null) {
    const found = inside.listing(core, request, path);
    if (typeof found === 'string') return found;
    const bytes = new Uint8Array(found[0].length);
    core.text.encode(found[0], bytes, 0);
    const { base, children } = found[1];
    if (base === null || children !== null) return { bytes, version: core.content.generation };
    return { bytes, version: Math.max(base.version, base.childrenVersion) };
  }
  const node = readable(core, request, path);
  if (typeof node === 'string') return node;
  const version = Math.max(node.version, node.childrenVersion);
  return { bytes: node.children === null ? EMPTY : listing(core, node.children), version };
}

function readable(core: Core, request: Request, path: Path): Node | XsError {
  const node = core.content.tree.find(path);
  if (node === undefined) return absence(core, request, path, ACCESS_READ);
  return may(request, node.permissions, ACCESS_READ) ? node : 'EACCES';
}

/** The names of a list, each with its NUL; a long one is kept for the next who asks. */
function listing(core: Core, children: Children): Uint8Array {
  if (children.listing !== null) return children.listing;
  const bytes = new Uint8Array(children.listingBytes);
  let at = 0;
  for (const { name } of children.all()) {
    core.text.encode(name, bytes, at);
    at += name.length + 1;
  }
  if (bytes.length >= KEPT_LISTING_BYTES) children.listing = bytes;
  return bytes;
}
