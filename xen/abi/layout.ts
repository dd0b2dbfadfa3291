import { assert } from '../../model/assert.ts';

/**
 * How a struct of a public header lies in memory on x86-64: data, so that a test can compare every
 * size and offset with what a C compiler says. Field names are the C paths from the struct's start
 * (`cpumap.nr_bits`), so that the comparison needs no second list.
 */
export interface Layout<Name extends string = string> {
  /** As C spells the type: `struct xen_domctl`. */
  readonly cName: string;
  readonly sizeBytes: number;
  readonly fields: Readonly<Record<Name, Field>>;
}

export interface Field {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly kind: 'unsigned' | 'signed' | 'bytes';
}

export const u8 = (offset: number): Field => ({ offset, sizeBytes: 1, kind: 'unsigned' });
export const u16 = (offset: number): Field => ({ offset, sizeBytes: 2, kind: 'unsigned' });
export const u32 = (offset: number): Field => ({ offset, sizeBytes: 4, kind: 'unsigned' });
export const u64 = (offset: number): Field => ({ offset, sizeBytes: 8, kind: 'unsigned' });
export const s16 = (offset: number): Field => ({ offset, sizeBytes: 2, kind: 'signed' });
export const s32 = (offset: number): Field => ({ offset, sizeBytes: 4, kind: 'signed' });
export const s64 = (offset: number): Field => ({ offset, sizeBytes: 8, kind: 'signed' });
/** An array or a nested struct, taken as it is. */
export const bytes = (offset: number, sizeBytes: number): Field => ({
  offset,
  sizeBytes,
  kind: 'bytes',
});

/** Describes a struct. InvariantError if a field reaches beyond its end. */
export function layout<Name extends string>(
  cName: string,
  sizeBytes: number,
  fields: Record<Name, Field>,
): Layout<Name> {
  for (const [name, field] of Object.entries<Field>(fields))
    assert(field.offset + field.sizeBytes <= sizeBytes, `${cName}.${name} lies within the struct`);
  return { cName, sizeBytes, fields };
}

/** True for a {@link Layout}: lets the layout test find all of them among a module's exports. */
export function isLayout(value: unknown): value is Layout {
  return typeof value === 'object' && value !== null && 'cName' in value && 'fields' in value;
}

/** One struct in memory, reached by field name. Little-endian, as x86 is. */
export class StructView<Name extends string> {
  readonly layout: Layout<Name>;
  readonly #view: DataView;

  /** RangeError if `memory` has no room for the struct at `offset`. */
  constructor(struct: Layout<Name>, memory: ArrayBuffer | Uint8Array, offset = 0) {
    this.layout = struct;
    const [buffer, start] =
      memory instanceof Uint8Array ? [memory.buffer, memory.byteOffset] : [memory, 0];
    const room = memory.byteLength - offset;
    if (offset < 0 || room < struct.sizeBytes)
      throw new RangeError(`${struct.cName}: needs ${struct.sizeBytes} bytes, has ${room}`);
    this.#view = new DataView(buffer, start + offset, struct.sizeBytes);
  }

  /** A field of up to 32 bits, or a wider one that must be a safe integer (RangeError if not). */
  get(name: Name): number {
    const { offset, sizeBytes, kind } = this.#integer(name);
    const signed = kind === 'signed';
    if (sizeBytes === 1) return this.#view.getUint8(offset);
    if (sizeBytes === 2)
      return signed ? this.#view.getInt16(offset, true) : this.#view.getUint16(offset, true);
    if (sizeBytes === 4)
      return signed ? this.#view.getInt32(offset, true) : this.#view.getUint32(offset, true);
    const big = this.#view.getBigUint64(offset, true);
    const wide = Number(signed ? BigInt.asIntN(64, big) : big);
    if (!Number.isSafeInteger(wide))
      throw new RangeError(`${this.layout.cName}.${name}: ${wide} is not a safe integer`);
    return wide;
  }

  /** A 64-bit field, whole. */
  getBig(name: Name): bigint {
    const { offset, sizeBytes } = this.#integer(name);
    assert(sizeBytes === 8, `${this.layout.cName}.${name} has 64 bits`);
    return this.#view.getBigUint64(offset, true);
  }

  /** RangeError if the value does not fit the field. */
  set(name: Name, value: number | bigint): this {
    const { offset, sizeBytes, kind } = this.#integer(name);
    const signed = kind === 'signed';
    const big = BigInt(value);
    const bits = sizeBytes * 8;
    if ((signed ? BigInt.asIntN(bits, big) : BigInt.asUintN(bits, big)) !== big)
      throw new RangeError(`${this.layout.cName}.${name}: ${value} does not fit ${bits} bits`);
    if (sizeBytes === 1) this.#view.setUint8(offset, Number(value));
    else if (sizeBytes === 2) this.#view.setUint16(offset, Number(value), true);
    else if (sizeBytes === 4) this.#view.setUint32(offset, Number(value), true);
    else this.#view.setBigUint64(offset, big, true);
    return this;
  }

  /** The memory of a field itself, not a copy. */
  bytes(name: Name): Uint8Array {
    const { offset, sizeBytes } = this.layout.fields[name];
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + offset, sizeBytes);
  }

  /** A char array up to its first NUL, as Latin-1. */
  text(name: Name): string {
    return cText(this.bytes(name));
  }

  #integer(name: Name): Field {
    const field = this.layout.fields[name];
    assert(field.kind !== 'bytes', `${this.layout.cName}.${name} is an integer`);
    return field;
  }
}

/** Bytes up to the first NUL, each one character: what Xen writes is ASCII, and a stray is kept. */
export function cText(source: Uint8Array): string {
  const end = source.indexOf(0);
  const characters = end < 0 ? source : source.subarray(0, end);
  return Array.from(characters, (byte) => String.fromCharCode(byte)).join('');
}
