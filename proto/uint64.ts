import protobuf from 'protobufjs/minimal.js';

const UINT32_MAX = 2n ** 32n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

/** A 64-bit field as generated code hands it over: a number, or a Long of two 32-bit halves. */
export type WireUint64 =
  number | { readonly low: number; readonly high: number } | null | undefined;

/** A Long, as generated code takes it. */
export type WireLong = ReturnType<protobuf.Reader['uint64']>;

/**
 * Reads a uint64 field as a bigint: for values that may pass 2^53, such as frame masks.
 * An absent field is 0, as in proto3.
 */
export function bigintFromWire(value: WireUint64): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'number') return BigInt(value);
  return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
}

/**
 * Reads a uint64 field as a number, for quantities that stay below 2^53 (bytes, pages, indices).
 *
 * @param what  names the field in the error
 * @throws RangeError when the value would lose precision, whoever sent it
 */
export function numberFromWire(value: WireUint64, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  const wide = bigintFromWire(value);
  if (wide > BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${what}: expected an integer 0…2^53-1, got ${wide}`);
  return Number(wide);
}

/**
 * Prepares a number for a uint64 field.
 *
 * @throws RangeError for a fraction, a negative value or one above 2^53-1
 */
export function numberToWire(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${what}: expected an integer 0…2^53-1, got ${value}`);
  return value;
}

/** As generated code takes a 64-bit value that may pass 2^53: a Long, low half first. */
export function bigintToWire(value: bigint): WireLong {
  if (value < 0n || value > UINT64_MAX) throw new RangeError(`uint64: out of range: ${value}`);
  const bits = new protobuf.util.LongBits(Number(value & UINT32_MAX), Number(value >> 32n));
  return bits.toLong(true);
}
