import { plainByteText } from './byte-text.ts';

const FIRST_BYTES = 64 * 1024;

/** Appends numbers and strings to a growing byte string. */
export class SnapshotWriter {
  #bytes: Uint8Array;
  #view: DataView;
  #length = 0;

  /** @param expectedBytes  a guess that saves copying while it grows */
  constructor(expectedBytes = 0) {
    this.#bytes = new Uint8Array(Math.max(FIRST_BYTES, expectedBytes));
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** A non-negative integer below 2^53, in seven-bit groups, lowest first. */
  integer(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Any number: times, and what may be negative. */
  number(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  flag(value: boolean): void {
    this.integer(value ? 1 : 0);
  }

  text(value: string): void {
    this.integer(value.length);
    this.#reserve(value.length);
    plainByteText.encode(value, this.#bytes, this.#length);
    this.#length += value.length;
  }

  bytes(value: Uint8Array): void {
    this.integer(value.length);
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** What was written since this was asked last; valid until more is written. */
  take(): Uint8Array {
    const length = this.#length;
    this.#length = 0;
    return this.#bytes.subarray(0, length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

/** Reads what {@link SnapshotWriter} wrote. RangeError past the end. */
export class SnapshotReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  integer(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const octet = this.#bytes[this.#advance(1)]!;
      value += (octet & 0x7f) * unit;
      if (octet < 0x80) return value;
      unit *= 0x80;
    }
  }

  number(): number {
    return this.#view.getFloat64(this.#advance(8), true);
  }

  flag(): boolean {
    return this.integer() !== 0;
  }

  text(): string {
    const length = this.integer();
    const at = this.#advance(length);
    return plainByteText.decode(this.#bytes, at, at + length);
  }

  bytes(): Uint8Array {
    const length = this.integer();
    const at = this.#advance(length);
    return this.#bytes.slice(at, at + length);
  }

  get isDone(): boolean {
    return this.#at === this.#bytes.length;
  }

  #advance(bytes: number): number {
    const at = this.#at;
    if (at + bytes > this.#bytes.length)
      throw new RangeError(`snapshot: expected ${bytes} more bytes at ${at}; it is cut off`);
    this.#at = at + bytes;
    return at;
  }
}
