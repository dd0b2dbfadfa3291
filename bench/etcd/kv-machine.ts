import type { CommandContext, StateMachine } from '../../consensus/replica-machine.ts';

/** One key as etcd describes it. */
export interface Pair {
  readonly value: Uint8Array;
  readonly createRevision: number;
  readonly modRevision: number;
  readonly version: number;
}

const PUT = 1;
const HEADER_BYTES = 3;
const UINT48_BYTES = 6;
/** Of a record: length of key, of value, creating revision, last revision, version; then both. */
const RECORD_HEADER_BYTES = 24;
const SLAB_BYTES = 256 * 1024;
/** Bytes of replaced records that are always tolerated. */
const WASTE_BYTES_MIN = 1024 * 1024;

/** Where a record stands. */
interface Place {
  readonly slab: Buffer;
  readonly at: number;
}

/** Packs a put: what the log carries. */
export function encodePut(key: Uint8Array, value: Uint8Array): Buffer {
  const command = Buffer.allocUnsafe(HEADER_BYTES + key.length + value.length);
  command[0] = PUT;
  command.writeUInt16BE(key.length, 1);
  command.set(key, HEADER_BYTES);
  command.set(value, HEADER_BYTES + key.length);
  return command;
}

/** The revision a put returned. */
export function decodeRevision(result: Uint8Array): number {
  return asBuffer(result).readUIntBE(0, UINT48_BYTES);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/**
 * A key-value store with etcd's revisions: enough to put beside etcd in a benchmark. Values live
 * outside the heap, as records in slabs, so that the garbage collector never moves them.
 */
export class KvMachine implements StateMachine {
  /** Keys as latin1 text, so that bytes and text map one to one. */
  #places = new Map<string, Place>();
  #slab: Buffer = Buffer.alloc(0);
  #slabUsed = 0;
  #liveBytes = 0;
  #wasteBytes = 0;
  revision = 1;
  /** Told of every put, for watchers. */
  onPut: ((key: string, pair: Pair) => void) | undefined;

  get(key: string): Pair | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const { slab, at } = place;
    const valueAt = at + RECORD_HEADER_BYTES + slab.readUInt16BE(at);
    return {
      value: slab.subarray(valueAt, valueAt + slab.readUInt32BE(at + 2)),
      createRevision: slab.readUIntBE(at + 6, UINT48_BYTES),
      modRevision: slab.readUIntBE(at + 12, UINT48_BYTES),
      version: slab.readUIntBE(at + 18, UINT48_BYTES),
    };
  }

  apply(command: Uint8Array, _context: CommandContext): Uint8Array {
    const bytes = asBuffer(command);
    const keyBytes = bytes.readUInt16BE(1);
    const key = bytes.toString('latin1', HEADER_BYTES, HEADER_BYTES + keyBytes);
    const revision = ++this.revision;
    this.#put(key, bytes, keyBytes, revision);
    if (this.onPut !== undefined) this.onPut(key, this.get(key)!);
    const result = Buffer.allocUnsafe(UINT48_BYTES);
    result.writeUIntBE(revision, 0, UINT48_BYTES);
    return result;
  }

  /** Key and value follow each other in the command as they do in the record. */
  #put(key: string, command: Buffer, keyBytes: number, revision: number): void {
    const size = RECORD_HEADER_BYTES + command.length - HEADER_BYTES;
    const old = this.#places.get(key);
    const oldSize = old === undefined ? 0 : recordBytes(old.slab, old.at);
    const { slab, at } = old !== undefined && oldSize === size ? old : this.#take(size);
    slab.writeUInt16BE(keyBytes, at);
    slab.writeUInt32BE(command.length - HEADER_BYTES - keyBytes, at + 2);
    const created = old?.slab.readUIntBE(old.at + 6, UINT48_BYTES) ?? revision;
    const version = old?.slab.readUIntBE(old.at + 18, UINT48_BYTES) ?? 0;
    slab.writeUIntBE(created, at + 6, UINT48_BYTES);
    slab.writeUIntBE(revision, at + 12, UINT48_BYTES);
    slab.writeUIntBE(version + 1, at + 18, UINT48_BYTES);
    command.copy(slab, at + RECORD_HEADER_BYTES, HEADER_BYTES);
    if (oldSize === size) return;
    this.#places.set(key, { slab, at });
    this.#liveBytes += size - oldSize;
    this.#wasteBytes += oldSize;
    if (this.#wasteBytes > this.#liveBytes + WASTE_BYTES_MIN) this.#compact();
  }

  #take(bytes: number): Place {
    if (this.#slabUsed + bytes > this.#slab.length) {
      this.#slab = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, bytes));
      this.#slabUsed = 0;
    }
    this.#slabUsed += bytes;
    return { slab: this.#slab, at: this.#slabUsed - bytes };
  }

  /** Moves every record into new slabs. */
  #compact(): void {
    for (const [key, { slab, at }] of this.#places) {
      const bytes = recordBytes(slab, at);
      const place = this.#take(bytes);
      slab.copy(place.slab, place.at, at, at + bytes);
      this.#places.set(key, place);
    }
    this.#wasteBytes = 0;
  }

  /** The revision, then the records. */
  *snapshot(): Generator<Uint8Array> {
    let piece = Buffer.allocUnsafeSlow(SLAB_BYTES);
    piece.writeUIntBE(this.revision, 0, UINT48_BYTES);
    let used = UINT48_BYTES;
    for (const { slab, at } of this.#places.values()) {
      const bytes = recordBytes(slab, at);
      if (used + bytes > piece.length) {
        yield piece.subarray(0, used);
        piece = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, bytes));
        used = 0;
      }
      slab.copy(piece, used, at, at + bytes);
      used += bytes;
    }
    yield piece.subarray(0, used);
  }

  /** Keeps `snapshot` and writes into it. */
  restore(snapshot: Uint8Array): void {
    const slab = asBuffer(snapshot);
    this.#places = new Map();
    this.#slab = slab;
    this.#slabUsed = slab.length;
    this.#liveBytes = slab.length;
    this.#wasteBytes = 0;
    this.revision = slab.length === 0 ? 1 : slab.readUIntBE(0, UINT48_BYTES);
    for (let at = UINT48_BYTES; at < slab.length; at += recordBytes(slab, at)) {
      const keyAt = at + RECORD_HEADER_BYTES;
      const key = slab.toString('latin1', keyAt, keyAt + slab.readUInt16BE(at));
      this.#places.set(key, { slab, at });
    }
  }
}

function recordBytes(slab: Buffer, at: number): number {
  return RECORD_HEADER_BYTES + slab.readUInt16BE(at) + slab.readUInt32BE(at + 2);
}
