import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import { parseDecimal } from './numbers.ts';
import { quote } from './remarks.ts';
import type { VifRate } from './vif-rate.ts';
import { parseVifRate } from './vif-rate.ts';

/** One network interface of xl.cfg. Source: docs/man/xl-network-configuration.5. */
export interface VifSpec {
  /** Lower case, with colons; without one the toolstack makes one up. */
  readonly mac?: string;
  readonly bridge?: string;
  readonly gatewayDevice?: string;
  readonly ip?: string;
  readonly script?: string;
  readonly backendDomain?: string;
  readonly vifName?: string;
  readonly rate?: VifRate;
  /** Its number in the guest; its place in the list without one. */
  readonly devid?: number;
  readonly mtuBytes?: number;
  readonly trusted?: boolean;
}

/** A vif, and what its author should know. */
export interface ParsedVif {
  readonly vif: VifSpec;
  readonly warnings: readonly string[];
}

type Draft = { -readonly [field in keyof VifSpec]?: VifSpec[field] };

const MAC = /^[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}$/i;
const MAC_UNSET = '00:00:00:00:00:00';
const MULTICAST_BIT = 1;
/** Smallest and largest payload of an IPv4 packet: RFC 791. */
const MTU_MIN_BYTES = 68;
const MTU_MAX_BYTES = 65_535;
const DEVID_MAX = 255;

/** Keys whose value is kept as it is. */
const TEXT_KEYS = new Map<string, keyof VifSpec>([
  ['bridge', 'bridge'],
  ['gatewaydev', 'gatewayDevice'],
  ['netdev', 'gatewayDevice'],
  ['ip', 'ip'],
  ['script', 'script'],
  ['backend', 'backendDomain'],
  ['vifname', 'vifName'],
]);

/** COLO's some sixty keys share these beginnings. */
const COLO_KEY = /^(?:forwarddev$|colo_)/;

/**
 * Parses one vif: key=value pairs and flags between commas. Source: tools/xl/xl_parse.c,
 * parse_nic_config. Stock reports a key it does not know and goes on; here that is an error.
 *
 * @returns the vif with warnings, or what is wrong with it
 */
export function parseVifSpec(text: string): Result<ParsedVif, string> {
  const draft: Draft = {};
  const warnings: string[] = [];
  for (const part of text.split(',')) {
    const token = part.replace(/^ +/, '');
    if (token === '') continue;
    const problem = setToken(draft, warnings, token);
    if (problem !== undefined) return err(problem);
  }
  return ok({ vif: draft, warnings });
}

function setToken(draft: Draft, warnings: string[], token: string): string | undefined {
  if (token === 'trusted' || token === 'untrusted') {
    draft.trusted = token === 'trusted';
    return undefined;
  }
  const equals = token.indexOf('=');
  if (equals === -1) return `expected key=value, saw ${quote(token)}`;
  const key = token.slice(0, equals);
  const value = token.slice(equals + 1);
  const field = TEXT_KEYS.get(key);
  if (field !== undefined) {
    if (key === 'netdev') warnings.push('netdev is deprecated; write gatewaydev');
    Object.assign(draft, { [field]: value });
    return undefined;
  }
  return setValue(draft, warnings, key, value);
}

function setValue(
  draft: Draft,
  warnings: string[],
  key: string,
  value: string,
): string | undefined {
  switch (key) {
    case 'mac':
      return setMac(draft, value);
    case 'rate': {
      const rate = parseVifRate(value);
      if (!rate.ok) return rate.error;
      draft.rate = rate.value;
      return undefined;
    }
    case 'type':
      if (value === 'vif') return undefined;
      return value === 'ioemu'
        ? 'type=ioemu is an emulated interface, which only HVM guests have'
        : `expected type to be vif, saw ${quote(value)}`;
    case 'model':
    case 'accel':
      warnings.push(`${key} is ignored: it is for emulated interfaces`);
      return undefined;
    case 'devid':
      draft.devid = parseDecimal(value) ?? -1;
      return inRange(key, draft.devid, 0, DEVID_MAX, value);
    case 'mtu':
      draft.mtuBytes = parseDecimal(value) ?? -1;
      return inRange(key, draft.mtuBytes, MTU_MIN_BYTES, MTU_MAX_BYTES, value);
    case 'vlan':
      return 'not supported yet: vlan';
    default:
      if (COLO_KEY.test(key)) return `not supported yet: ${key}`;
      return `no parameter is named ${quote(key)}`;
  }
}

function setMac(draft: Draft, text: string): string | undefined {
  if (!MAC.test(text)) return `expected mac as six hex pairs with colons, saw ${quote(text)}`;
  const bytes = text.split(':').map((byte) => byte.toLowerCase().padStart(2, '0'));
  if ((Number.parseInt(bytes[0] ?? '', 16) & MULTICAST_BIT) !== 0)
    return `expected mac of one interface, saw the multicast address ${text}`;
  const mac = bytes.join(':');
  if (mac === MAC_UNSET) delete draft.mac;
  else draft.mac = mac;
  return undefined;
}

function inRange(
  key: string,
  number: number,
  min: number,
  max: number,
  seen: string,
): string | undefined {
  if (number >= min && number <= max) return undefined;
  return `expected ${key} between ${min} and ${max}, saw ${quote(seen)}`;
}
