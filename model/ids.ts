import type { Brand } from './brand.ts';

/**
 * First domid that no guest can have; those above name special parties (DOMID_SELF and others).
 * Source: xen/include/public/xen.h, DOMID_FIRST_RESERVED.
 */
export const DOMID_FIRST_RESERVED = 0x7ff0;

/** Largest 32-bit unsigned value: the range of grant references and event channel ports. */
const UINT32_MAX = 0xffff_ffff;

/** Frame numbers fit a page-table entry: 52 address bits less 12 for the page offset. */
const FRAME_MAX = 2 ** 40 - 1;

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Host and service names become certificate names, file names and xenstore keys. */
const HOST_ID_PATTERN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A running domain on one host, 0…0x7FEF. Means nothing on another host. */
export type Domid = Brand<number, 'Domid'>;
/** Index into a domain's grant table. */
export type GrantRef = Brand<number, 'GrantRef'>;
/** An event channel port of one domain; 0 is never valid. */
export type EvtchnPort = Brand<number, 'EvtchnPort'>;
/** A frame number in a guest's own address space. */
export type Gfn = Brand<number, 'Gfn'>;
/** A machine frame number. */
export type Mfn = Brand<number, 'Mfn'>;
/** The desired thing in cluster state; it may have no domain. Lower-case, dashed. */
export type VmUuid = Brand<string, 'VmUuid'>;
/** A host's name in the cluster: a DNS label. */
export type HostId = Brand<string, 'HostId'>;

function integerIn(what: string, value: number, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new RangeError(`${what}: expected an integer ${min}…${max}, got ${value}`);
  return value;
}

export function domid(value: number): Domid {
  return integerIn('domid', value, 0, DOMID_FIRST_RESERVED - 1) as Domid;
}

export function grantRef(value: number): GrantRef {
  return integerIn('gref', value, 0, UINT32_MAX) as GrantRef;
}

export function evtchnPort(value: number): EvtchnPort {
  return integerIn('port', value, 1, UINT32_MAX) as EvtchnPort;
}

export function gfn(value: number): Gfn {
  return integerIn('gfn', value, 0, FRAME_MAX) as Gfn;
}

export function mfn(value: number): Mfn {
  return integerIn('mfn', value, 0, FRAME_MAX) as Mfn;
}

export function vmUuid(value: string): VmUuid {
  const lower = value.toLowerCase();
  if (!UUID_PATTERN.test(lower))
    throw new RangeError(`uuid: expected 8-4-4-4-12 hex digits, got ${JSON.stringify(value)}`);
  return lower as VmUuid;
}

export function hostId(value: string): HostId {
  if (!HOST_ID_PATTERN.test(value))
    throw new RangeError(
      `host: expected 1 to 63 of a-z, 0-9 and inner dashes, got ${JSON.stringify(value)}`,
    );
  return value as HostId;
}

/** The control domain's domid on every host. */
export const DOM0 = domid(0);
