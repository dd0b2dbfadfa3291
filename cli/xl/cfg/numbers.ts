/** What C's isspace takes: strtol and its kin skip it before a number. */
const NUMBER = /^[ \t\n\v\f\r]*([+-]?)(0x[0-9a-f]+|[0-9]+)$/i;

/**
 * Reads a number as strtol does with base 0, over the whole text: decimal, `0x` hexadecimal, `0`
 * octal, each with a sign. Undefined for anything else; beyond 2^53 the value is rounded.
 */
export function parseNumber(text: string): number | undefined {
  const [, sign, digits = ''] = NUMBER.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const magnitude = /^0[0-9]/.test(digits) ? parseOctal(digits) : Number(digits);
  return magnitude === undefined || sign !== '-' || magnitude === 0 ? magnitude : -magnitude;
}

function parseOctal(digits: string): number | undefined {
  return /^[0-7]+$/.test(digits) ? Number(`0o${digits}`) : undefined;
}

/** A whole number in decimal digits alone, or undefined. */
export function parseDecimal(text: string): number | undefined {
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

const MEMORY_SIZE = /^([0-9]+)([tgmkb]?)$/i;
const KIB_PER: Readonly<Record<string, number>> = {
  t: 1024 ** 3,
  g: 1024 ** 2,
  m: 1024,
  '': 1024,
  k: 1,
  b: 1 / 1024,
};

/**
 * Reads a memory size as `xl mem-set` and `mem-max` take it, in KiB: a whole number of MiB, or with
 * one of the suffixes t, g, m, k, b in either case. Source: tools/xl/xl_parse.c, parse_mem_size_kb.
 */
export function parseMemorySizeKiB(text: string): number | undefined {
  const [, digits, suffix = ''] = MEMORY_SIZE.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const kiB = Math.floor(Number(digits) * (KIB_PER[suffix.toLowerCase()] ?? 0));
  return Number.isSafeInteger(kiB) ? kiB : undefined;
}
