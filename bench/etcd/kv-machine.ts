import type { CommandContext, StateMachine } from '../../consensus/replica-machine.ts';
import { KvRecords, SLAB_BYTES } from './kv-records.ts';
import type { Pair } from './kv-records.ts';

const PUT = 1;
const HEADER_BYTES = 3;
const UINT48_BYTES = 6;

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

/** A key-value store with etcd's revisions: enough to put beside etcd in a benchmark. */
export class KvMachine implements StateMachine {
  readonly #records = new KvRecords();
  revision = 1;
  /** Told of every put while somebody watches; the key is a view. */
  onPut: ((key: Buffer, pair: Pair) => void) | undefined;

  get(key: Uint8Array): Pair | undefined {
    return this.#records.get(asBuffer(key));
  }

  apply(command: Uint8Array, _context: CommandContext): Uint8Array {
    const bytes = asBuffer(command);
    const keyBytes = bytes.readUInt16BE(1);
    const revision = ++this.revision;
    this.#records.put(bytes, HEADER_BYTES, keyBytes, revision);
    if (this.onPut !== undefined) {
      const key = bytes.subarray(HEADER_BYTES, HEADER_BYTES + keyBytes);
      this.onPut(key, this.#records.get(key)!);
    }
    const result = Buffer.allocUnsafe(UINT48_BYTES);
    result.writeUIntBE(revision, 0, UINT48_BYTES);
    return result;
  }

  /** The revision, then the records. */
  *snapshot(): Generator<Uint8Array> {
    let piece = Buffer.allocUnsafeSlow(SLAB_BYTES);
    let used = piece.writeUIntBE(this.revision, 0, UINT48_BYTES);
    for (const stretch of this.#records.stretches())
      for (let at = 0; at < stretch.length;) {
        const copied = stretch.copy(piece, used, at);
        at += copied;
        used += copied;
        if (used < piece.length) continue;
        yield piece;
        piece = Buffer.allocUnsafeSlow(SLAB_BYTES);
        used = 0;
      }
    if (used > 0) yield piece.subarray(0, used);
  }

  /** Keeps `snapshot` and writes into it. */
  restore(snapshot: Uint8Array): void {
    const bytes = asBuffer(snapshot);
    this.revision = bytes.length === 0 ? 1 : bytes.readUIntBE(0, UINT48_BYTES);
    this.#records.restore(bytes.subarray(UINT48_BYTES));
  }
}
