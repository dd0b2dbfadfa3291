import type { Core, Request } from '../core.ts';
import type { Path } from '../path.ts';
import { QUOTA } from '../quota.ts';
import { ANY_DEPTH, Watch } from '../watch.ts';
import { watchBytes } from '../core.ts';
import { FEATURE, RELATIVE_PATH_BYTES_MAX } from '../wire.ts';
import type { XsError } from '../wire.ts';
import { afterString, decimal, strings } from './arguments.ts';
import { isTooLong } from './checks.ts';

const SLASH = 0x2f;
const AT = 0x40;

interface Target {
  readonly path: Path;
  readonly token: string;
  readonly prefixLength: number;
  /** Strings after the token. */
  readonly rest: readonly string[];
}

/** The path and token of WATCH and UNWATCH. */
function target(core: Core, request: Request): Target | undefined {
  const { bytes, start } = request;
  const after = afterString(request, start);
  if (after < 0) return undefined;
  const path = core.path(request, start, after - 1);
  if (path === undefined) return undefined;
  if (path.special ? path.text.length > RELATIVE_PATH_BYTES_MAX : isTooLong(core, request, path))
    return undefined;
  const [token, ...rest] = strings(core, request, after);
  if (token === undefined) return undefined;
  const isRelative = bytes[start] !== SLASH && bytes[start] !== AT;
  const spelled = after - 1 - start;
  return { path, token, rest, prefixLength: isRelative ? path.text.length - spelled : 0 };
}

export function watch(core: Core, request: Request): XsError | null {
  const { connection } = request;
  const { domain } = connection;
  const wanted = target(core, request);
  if (wanted === undefined || wanted.rest.length > 1) return 'EINVAL';
  const depth = depthOf(wanted, domain.privileged || (domain.features & FEATURE.WATCH_DEPTH) !== 0);
  if (depth === undefined) return 'EINVAL';
  const { path, token } = wanted;
  if (core.watches.find(connection, path, token) !== undefined) return 'EEXIST';
  if (core.domains.exceeds(domain, QUOTA.WATCHES, domain.watchCount + 1)) return 'E2BIG';
  const made = new Watch(connection, path.text, token, depth, wanted.prefixLength);
  const bytes = watchBytes(made);
  if (core.domains.exceeds(domain, QUOTA.MEMORY, domain.memoryBytes + bytes)) return 'ENOMEM';
  core.addWatch(path, made);
  core.acknowledge(request);
  core.fireOnce(made);
  return null;
}

/** The depth asked for: any number for a path, only 1 for a special name. */
function depthOf(wanted: Target, isOffered: boolean): number | undefined {
  const text = wanted.rest[0];
  if (text === undefined) return ANY_DEPTH;
  const depth = isOffered ? decimal(text) : undefined;
  return wanted.path.special && depth !== 1 ? undefined : depth;
}

export function unwatch(core: Core, request: Request): XsError | null {
  const { connection } = request;
  const wanted = target(core, request);
  if (wanted === undefined || wanted.rest.length > 0) return 'EINVAL';
  const known = core.watches.find(connection, wanted.path, wanted.token);
  if (known === undefined) return 'ENOENT';
  core.dropWatch(known);
  return core.acknowledge(request);
}

/** Drops the caller's watches and transactions, and gives their quota back (XSA-330). */
export function resetWatches(core: Core, request: Request): XsError | null {
  core.dropWatches(request.connection);
  core.dropTransactions(request.connection);
  return core.acknowledge(request);
}
