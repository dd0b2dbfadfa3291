import type { Core, Request } from '../core.ts';
import type { Path } from '../path.ts';

/** A decimal number in an argument has at most this many digits; more is malformed. */
const DIGITS_MAX = 10;

/** Largest domid an argument may name; the special ones are refused where they make no sense. */
const DOMID_ARGUMENT_MAX = 65_535;

/** Offset just behind the first NUL at or after `start`, or -1. */
export function afterString(request: Request, start: number): number {
  const { bytes, end } = request;
  for (let at = start; at < end; at++) if (bytes[at] === 0) return at + 1;
  return -1;
}

/** The path that is the whole payload: one string and its NUL, nothing after it. */
export function onlyPath(core: Core, request: Request): Path | undefined {
  const { bytes, start, end } = request;
  if (end === start || bytes[end - 1] !== 0) return undefined;
  // No octet of a path is NUL, so a second string makes the path illegal.
  return core.path(request, start, end - 1);
}

/** All NUL-ended strings of the payload from `start` on; octets after the last NUL are left out. */
export function strings(core: Core, request: Request, start = request.start): string[] {
  const found: string[] = [];
  let at = start;
  for (let after = afterString(request, at); after > 0; after = afterString(request, at)) {
    found.push(core.text.decode(request.bytes, at, after - 1));
    at = after;
  }
  return found;
}

/** The string that is the whole payload, or undefined. */
export function onlyString(core: Core, request: Request): string | undefined {
  if (afterString(request, request.start) !== request.end) return undefined;
  return core.text.decode(request.bytes, request.start, request.end - 1);
}

/** A decimal number of digits only, or undefined. */
export function decimal(text: string): number | undefined {
  if (text.length === 0 || text.length > DIGITS_MAX || !/^[0-9]+$/.test(text)) return undefined;
  return Number(text);
}

/** A domid, or undefined. */
export function domidArgument(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = decimal(text);
  return value === undefined || value > DOMID_ARGUMENT_MAX ? undefined : value;
}
