import { DOMID_FIRST_RESERVED } from '../../model/ids.ts';
import type { Core, Request } from '../core.ts';
import type { Domain } from '../domain.ts';
import { died, introduce } from '../lifecycle.ts';
import { FEATURES_SUPPORTED } from '../wire.ts';
import type { XsError } from '../wire.ts';
import { decimal, domidArgument, onlyString, strings } from './arguments.ts';

/** DOMID_SELF, which IS_DOMAIN_INTRODUCED answers for the asker. Source: public/xen.h. */
const DOMID_SELF = 0x7ff0;

/** INTRODUCE: domid, gfn (signed decimal, may be anything), event channel port. */
export function introduceDomain(core: Core, request: Request): XsError | null {
  const [domidText, gfnText, portText] = strings(core, request);
  const domid = domidArgument(domidText);
  const port = portText === undefined ? undefined : decimal(portText);
  if (domid === undefined || gfnText === undefined || port === undefined) return 'EINVAL';
  if (domid === 0 || domid >= DOMID_FIRST_RESERVED || port === 0) return 'EINVAL';
  const gfn = /^-?[0-9]{1,20}$/.test(gfnText) ? Number(gfnText) : 0;
  introduce(core, domid, { gfn, port });
  return core.acknowledge(request);
}

/** The introduced domain that is the only argument, or the error to reply with. */
function introduced(core: Core, request: Request): Domain | XsError {
  const domid = domidArgument(onlyString(core, request));
  if (domid === undefined || domid === 0) return 'EINVAL';
  const domain = core.domains.find(domid);
  return domain === undefined || domain.ring === null ? 'ENOENT' : domain;
}

export function release(core: Core, request: Request): XsError | null {
  const domain = introduced(core, request);
  if (typeof domain === 'string') return domain;
  died(core, domain);
  return core.acknowledge(request);
}

export function resume(core: Core, request: Request): XsError | null {
  const domain = introduced(core, request);
  if (typeof domain === 'string') return domain;
  domain.shutdown = false;
  return core.acknowledge(request);
}

export function getDomainPath(core: Core, request: Request): XsError | null {
  const domid = domidArgument(onlyString(core, request));
  return domid === undefined ? 'EINVAL' : core.reply(request, `/local/domain/${domid}\0`);
}

export function isDomainIntroduced(core: Core, request: Request): XsError | null {
  const domid = domidArgument(onlyString(core, request));
  if (domid === undefined) return 'EINVAL';
  const known = domid === 0 || domid === DOMID_SELF || hasRing(core.domains.find(domid));
  return core.reply(request, known ? 'T\0' : 'F\0');
}

function hasRing(domain: Domain | undefined): boolean {
  return domain !== undefined && domain.ring !== null;
}

/** SET_TARGET: the first domain gets the rights of the second, as a device model needs. */
export function setTarget(core: Core, request: Request): XsError | null {
  const [first, second] = strings(core, request);
  const domid = domidArgument(first);
  const targetDomid = domidArgument(second);
  if (domid === undefined || targetDomid === undefined) return 'EINVAL';
  const domain = core.domains.find(domid);
  const target = core.domains.find(targetDomid);
  if (!hasRing(domain) || !hasRing(target)) return 'ENOENT';
  domain!.target = target!;
  domain!.targetSince = core.content.generation;
  return core.acknowledge(request);
}

/** GET_FEATURE: of the asker without an argument, else of a domain, for the control domain. */
export function getFeature(core: Core, request: Request): XsError | null {
  const given = strings(core, request);
  const { domain } = request.connection;
  if (given.length === 0 || (given.length === 1 && given[0] === ''))
    return core.reply(request, `${domain.privileged ? FEATURES_SUPPORTED : domain.features}\0`);
  if (!domain.privileged) return 'EACCES';
  const domid = given.length === 1 ? domidArgument(given[0]) : undefined;
  if (domid === undefined) return 'EINVAL';
  return core.reply(request, `${core.domains.get(domid).features}\0`);
}

/** SET_FEATURE: what a domain is offered, only before it is introduced. */
export function setFeature(core: Core, request: Request): XsError | null {
  const [domidText, valueText, ...rest] = strings(core, request);
  const domid = domidArgument(domidText);
  const value = valueText === undefined ? undefined : decimal(valueText);
  if (domid === undefined || value === undefined || rest.length > 0) return 'EINVAL';
  if (value > FEATURES_SUPPORTED || (value & ~FEATURES_SUPPORTED) !== 0) return 'EINVAL';
  const domain = core.domains.get(domid);
  if (domid === 0 || domain.ring !== null) return 'EBUSY';
  domain.features = value;
  return core.acknowledge(request);
}
