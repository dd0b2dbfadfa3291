import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import { parseNumber } from './numbers.ts';
import { quote } from './remarks.ts';

/** How much a vif may send: so many bytes, granted anew every interval. */
export interface VifRate {
  readonly bytesPerInterval: number;
  readonly intervalUs: number;
}

const RATE = /^([0-9]+)([GMK]?)([Bb])\/s$/;
const INTERVAL = /^([0-9]+)([mu]?)(s?)$/;
const UINT32_MAX = 2 ** 32 - 1;
const UINT64_MAX = 2n ** 64n - 1n;
const US_PER_S = 1_000_000;
const INTERVAL_DEFAULT_US = 50_000;
const MULTIPLES: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, G: 1e9 };
const BITS_PER_BYTE = 8;

/**
 * Parses `10Mb/s`, `250KB/s` or `1MB/s@20ms`. B is bytes, b bits, K M G powers of 1,000; an
 * interval is in seconds unless it says ms or us. Source: tools/libs/util/libxlu_vif.c.
 */
export function parseVifRate(text: string): Result<VifRate, string> {
  const at = text.indexOf('@');
  const rate = at === -1 ? text : text.slice(0, at);
  const [, digits = '', multiple = '', unit] = RATE.exec(rate) ?? [];
  const count = parseNumber(digits);
  if (unit === undefined || count === undefined || count === 0 || count > UINT32_MAX)
    return err(`expected a rate such as 10Mb/s or 1MB/s@20ms, saw ${quote(text)}`);
  const scaled = BigInt(count) * BigInt(MULTIPLES[multiple] ?? 1);
  const bytesPerSecond = unit === 'b' ? scaled / BigInt(BITS_PER_BYTE) : scaled;
  const intervalUs = at === -1 ? INTERVAL_DEFAULT_US : parseIntervalUs(text.slice(at + 1));
  if (intervalUs === undefined)
    return err(`expected an interval such as 20ms after "@", saw ${quote(text.slice(at + 1))}`);
  const product = bytesPerSecond * BigInt(intervalUs);
  const bytes = product / BigInt(US_PER_S);
  if (product > UINT64_MAX || bytes > BigInt(Number.MAX_SAFE_INTEGER))
    return err(`rate ${quote(text)} is too high`);
  return ok({ bytesPerInterval: Number(bytes), intervalUs });
}

function parseIntervalUs(text: string): number | undefined {
  const [, digits = '', multiple = ''] = INTERVAL.exec(text) ?? [];
  const count = parseNumber(digits);
  if (count === undefined || count === 0) return undefined;
  const us = count * (multiple === 'u' ? 1 : multiple === 'm' ? 1000 : US_PER_S);
  return us > UINT32_MAX ? undefined : us;
}
