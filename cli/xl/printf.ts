/** `%Nd`, `%Ns`: right-justified in at least `width` columns. */
export function right(value: string | number | bigint, width: number): string {
  return String(value).padStart(width);
}

/** `%-Ns`: left-justified. */
export function left(value: string, width: number): string {
  return value.padEnd(width);
}

/** `%0Nx`. */
export function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

/**
 * `%.1f` as C prints it: a value half-way between two tenths goes to the even one, where JavaScript
 * would go up. Only quarters can lie half-way, as binary fractions.
 */
export function tenths(value: number): string {
  const isHalfWay = Number.isInteger(value * 4) && !Number.isInteger(value * 2);
  if (!isHalfWay) return value.toFixed(1);
  const lower = Math.floor(value * 10);
  return ((lower % 2 === 0 ? lower : lower + 1) / 10).toFixed(1);
}
