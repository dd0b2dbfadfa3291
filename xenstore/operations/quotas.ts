import type { Core, Request } from '../core.ts';
import type { Limits } from '../quota.ts';
import { QUOTAS, quotaIndex } from '../quota.ts';
import type { XsError } from '../wire.ts';
import { decimal, domidArgument, strings } from './arguments.ts';

/** Largest value of a quota: what the C daemon's unsigned int holds. */
const QUOTA_VALUE_MAX = 0xffff_ffff;

/** GET_QUOTA: all names, a global value by name, or a domain's by domid and name. */
export function getQuota(core: Core, request: Request): XsError | null {
  const given = strings(core, request);
  if (given.length > 2) return 'EINVAL';
  if (given.length === 0 || (given.length === 1 && given[0] === ''))
    return core.reply(request, `${QUOTAS.map((quota) => quota.name).join(' ')}\0`);
  const limits = given.length === 1 ? core.domains.limits : limitsOf(core, given[0]);
  const index = quotaIndex(given[given.length - 1]!);
  if (limits === undefined || index === undefined) return 'EINVAL';
  return core.reply(request, `${limits[index]!}\0`);
}

/** SET_QUOTA: a global value, or a domain's own. */
export function setQuota(core: Core, request: Request): XsError | null {
  const given = strings(core, request);
  if (given.length < 2 || given.length > 3) return 'EINVAL';
  const index = quotaIndex(given[given.length - 2]!);
  const value = decimal(given[given.length - 1]!);
  if (index === undefined || value === undefined || value > QUOTA_VALUE_MAX) return 'EINVAL';
  if (given.length === 2) {
    core.domains.limits[index] = value;
    return core.acknowledge(request);
  }
  const domid = domidArgument(given[0]);
  if (domid === undefined) return 'EINVAL';
  const domain = core.domains.get(domid);
  domain.limits ??= [...core.domains.limits];
  domain.limits[index] = value;
  return core.acknowledge(request);
}

function limitsOf(core: Core, text: string | undefined): Limits | undefined {
  const domid = domidArgument(text);
  if (domid === undefined) return undefined;
  return core.domains.find(domid)?.limits ?? core.domains.limits;
}
