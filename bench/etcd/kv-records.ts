const UINT48_BYTES = 6;
/** Of a record: length of key, of value, creating revision, last revision, version; then both. */
const RECORD_HEADER_BYTES = 24;
const CREATED_AT = 6;
const MODIFIED_AT = 12;
/** Zero once another record took the place of this one. */
const VERSION_AT = 18;
const SLAB_BITS = 18;
/** A slab, and the unit in which addresses are given out: a larger slab takes several. */
export const SLAB_BYTES = 2 ** SLAB_BITS;
/** Bytes of replaced records that are always tolerated. */
const WASTE_BYTES_MIN = 1024 * 1024;
const CELLS_MIN = 1024;
/** Of the table's cells, the part that may be taken. */
const CELLS_FILL = 0.75;

/** One key as etcd describes it. */
export interface Pair {
  readonly value: Uint8Array;
  readonly createRevision: number;
  readonly modRevision: number;
  readonly version: number;
}

interface Slab {
  readonly bytes: Buffer;
  /** Address of its first byte. */
  readonly start: number;
  used: number;
}

/**
 * The records of a store, in slabs, and an open-addressed table of their addresses: nothing of a
 * key is on the heap, so the garbage collector never visits it. Records stand in the order in which
 * they last changed their length, which is the same on every member.
 */
export class KvRecords {
  #slabs: Slab[] = [];
  /** Which slab an address lies in, by its upper bits. */
  #pages: Slab[] = [];
  /** Address plus one, or 0 in a free cell; their number is a power of two. */
  #cells = new Uint32Array(CELLS_MIN);
  #count = 0;
  #liveBytes = 0;
  #wasteBytes = 0;

  get(key: Buffer): Pair | undefined {
    const address = this.#cells[this.#cellOf(key, 0, key.length)]! - 1;
    if (address < 0) return undefined;
    const { bytes, start } = this.#slabOf(address);
    const at = address - start;
    const valueAt = at + RECORD_HEADER_BYTES + bytes.readUInt16BE(at);
    return {
      value: bytes.subarray(valueAt, valueAt + bytes.readUInt32BE(at + 2)),
      createRevision: bytes.readUIntBE(at + CREATED_AT, UINT48_BYTES),
      modRevision: bytes.readUIntBE(at + MODIFIED_AT, UINT48_BYTES),
      version: bytes.readUIntBE(at + VERSION_AT, UINT48_BYTES),
    };
  }

  /** Puts what `source` holds from `from` on: a key of `keyBytes`, then its value. */
  put(source: Buffer, from: number, keyBytes: number, revision: number): void {
    const size = RECORD_HEADER_BYTES + source.length - from;
    const cell = this.#cellOf(source, from, from + keyBytes);
    const old = this.#cells[cell]! - 1;
    let address = old;
    let created = revision;
    let version = 1;
    if (old >= 0) {
      const { bytes, start } = this.#slabOf(old);
      const at = old - start;
      created = bytes.readUIntBE(at + CREATED_AT, UINT48_BYTES);
      version = bytes.readUIntBE(at + VERSION_AT, UINT48_BYTES) + 1;
      if (recordBytes(bytes, at) !== size) {
        this.#bury(bytes, at);
        address = -1;
      }
    }
    if (address < 0) address = this.#take(size);
    const { bytes, start } = this.#slabOf(address);
    const at = address - start;
    bytes.writeUInt16BE(keyBytes, at);
    bytes.writeUInt32BE(source.length - from - keyBytes, at + 2);
    bytes.writeUIntBE(created, at + CREATED_AT, UINT48_BYTES);
    bytes.writeUIntBE(revision, at + MODIFIED_AT, UINT48_BYTES);
    bytes.writeUIntBE(version, at + VERSION_AT, UINT48_BYTES);
    source.copy(bytes, at + RECORD_HEADER_BYTES, from);
    if (address !== old) this.#place(cell, address, old < 0);
  }

  /** All records, in stretches of bytes: views, to be copied before the next change. */
  *stretches(): Generator<Buffer> {
    for (const { bytes, used } of this.#slabs) {
      let from = 0;
      for (let at = 0; at < used;) {
        const next = at + recordBytes(bytes, at);
        if (isBuried(bytes, at)) {
          if (at > from) yield bytes.subarray(from, at);
          from = next;
        }
        at = next;
      }
      if (used > from) yield bytes.subarray(from, used);
    }
  }

  /** Replaces everything by `records`; keeps that memory and writes into it. */
  restore(records: Buffer): void {
    this.#slabs = [];
    this.#pages = [];
    this.#wasteBytes = 0;
    this.#liveBytes = records.length;
    if (records.length > 0) this.#open(records).used = records.length;
    this.#count = 0;
    for (let at = 0; at < records.length; at += recordBytes(records, at)) this.#count++;
    this.#index();
  }

  #slabOf(address: number): Slab {
    return this.#pages[address >>> SLAB_BITS]!;
  }

  /** The cell of a key: the one that has it, or the free one where it belongs. */
  #cellOf(key: Buffer, from: number, to: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let cell = hash(key, from, to) & mask;
    for (; cells[cell] !== 0; cell = (cell + 1) & mask) {
      const address = cells[cell]! - 1;
      const { bytes, start } = this.#slabOf(address);
      if (isKey(bytes, address - start, key, from, to)) break;
    }
    return cell;
  }

  #place(cell: number, address: number, isNew: boolean): void {
    this.#cells[cell] = address + 1;
    if (isNew) this.#count++;
    if (this.#count > this.#cells.length * CELLS_FILL) this.#index();
    if (this.#wasteBytes > this.#liveBytes + WASTE_BYTES_MIN) this.#compact();
  }

  #bury(bytes: Buffer, at: number): void {
    const size = recordBytes(bytes, at);
    bytes.writeUIntBE(0, at + VERSION_AT, UINT48_BYTES);
    this.#liveBytes -= size;
    this.#wasteBytes += size;
  }

  /** Address of fresh memory for a record. */
  #take(size: number): number {
    let slab = this.#slabs.at(-1);
    if (slab === undefined || slab.used + size > slab.bytes.length)
      slab = this.#open(Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, size)));
    slab.used += size;
    this.#liveBytes += size;
    return slab.start + slab.used - size;
  }

  #open(bytes: Buffer): Slab {
    const slab = { bytes, start: this.#pages.length * SLAB_BYTES, used: 0 };
    this.#slabs.push(slab);
    for (let done = 0; done < bytes.length; done += SLAB_BYTES) this.#pages.push(slab);
    return slab;
  }

  /** Moves every record into new slabs. */
  #compact(): void {
    const stretches = [...this.stretches()];
    this.#slabs = [];
    this.#pages = [];
    this.#liveBytes = 0;
    this.#wasteBytes = 0;
    for (const from of stretches)
      for (let at = 0; at < from.length;) {
        const size = recordBytes(from, at);
        const address = this.#take(size);
        const { bytes, start } = this.#slabOf(address);
        from.copy(bytes, address - start, at, at + size);
        at += size;
      }
    this.#index();
  }

  /** Builds the table anew, at most half full. */
  #index(): void {
    let length = CELLS_MIN;
    while (length < this.#count * 2) length *= 2;
    const cells = new Uint32Array(length);
    for (const { bytes, start, used } of this.#slabs)
      for (let at = 0; at < used; at += recordBytes(bytes, at)) {
        if (isBuried(bytes, at)) continue;
        const keyAt = at + RECORD_HEADER_BYTES;
        let cell = hash(bytes, keyAt, keyAt + bytes.readUInt16BE(at)) & (length - 1);
        while (cells[cell] !== 0) cell = (cell + 1) & (length - 1);
        cells[cell] = start + at + 1;
      }
    this.#cells = cells;
  }
}

function recordBytes(slab: Buffer, at: number): number {
  return RECORD_HEADER_BYTES + slab.readUInt16BE(at) + slab.readUInt32BE(at + 2);
}

function isBuried(slab: Buffer, at: number): boolean {
  return slab.readUIntBE(at + VERSION_AT, UINT48_BYTES) === 0;
}

function isKey(slab: Buffer, at: number, key: Buffer, from: number, to: number): boolean {
  if (slab.readUInt16BE(at) !== to - from) return false;
  const shift = at + RECORD_HEADER_BYTES - from;
  for (let one = from; one < to; one++) if (slab[one + shift] !== key[one]) return false;
  return true;
}

/** FNV-1a with 32 bits, its upper half mixed into the lower. */
function hash(bytes: Buffer, from: number, to: number): number {
  let mixed = 0x811c9dc5;
  for (let at = from; at < to; at++) mixed = Math.imul(mixed ^ bytes[at]!, 0x01000193);
  return mixed ^ (mixed >>> 15);
}
