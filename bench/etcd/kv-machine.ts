import type { CommandContext, StateMachine } from '../../consensus/replica-machine.ts';

/** One key as etcd describes it. */
export interface Pair {
  /** Bytes as latin1 text: a string costs less memory than a buffer, and pins nothing. */
  readonly value: string;
  readonly createRevision: number;
  readonly modRevision: number;
  readonly version: number;
}

const PUT = 1;
const HEADER_BYTES = 3;
const UINT48_BYTES = 6;
const RECORD_HEADER_BYTES = 24;
const SLAB_BYTES = 256 * 1024;

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
  /** Keys as latin1 text, so that bytes and text map one to one. */
  readonly pairs = new Map<string, Pair>();
  revision = 1;
  /** Told of every put, for watchers. */
  onPut: ((key: string, pair: Pair) => void) | undefined;

  apply(command: Uint8Array, _context: CommandContext): Uint8Array {
    const bytes = asBuffer(command);
    const valueAt = HEADER_BYTES + bytes.readUInt16BE(1);
    const key = bytes.toString('latin1', HEADER_BYTES, valueAt);
    const revision = ++this.revision;
    const old = this.pairs.get(key);
    const pair: Pair = {
      value: bytes.toString('latin1', valueAt),
      createRevision: old?.createRevision ?? revision,
      modRevision: revision,
      version: (old?.version ?? 0) + 1,
    };
    this.pairs.set(key, pair);
    this.onPut?.(key, pair);
    const result = Buffer.allocUnsafe(UINT48_BYTES);
    result.writeUIntBE(revision, 0, UINT48_BYTES);
    return result;
  }

  /** Per key: lengths, the three numbers, key, value. */
  *snapshot(): Generator<Uint8Array> {
    let slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    slab.writeUIntBE(this.revision, 0, UINT48_BYTES);
    let at = UINT48_BYTES;
    for (const [key, pair] of this.pairs) {
      const bytes = RECORD_HEADER_BYTES + key.length + pair.value.length;
      if (at + bytes > slab.length) {
        yield slab.subarray(0, at);
        slab = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, bytes));
        at = 0;
      }
      slab.writeUInt16BE(key.length, at);
      slab.writeUInt32BE(pair.value.length, at + 2);
      slab.writeUIntBE(pair.createRevision, at + 6, UINT48_BYTES);
      slab.writeUIntBE(pair.modRevision, at + 12, UINT48_BYTES);
      slab.writeUIntBE(pair.version, at + 18, UINT48_BYTES);
      slab.write(key, at + RECORD_HEADER_BYTES, 'latin1');
      slab.write(pair.value, at + RECORD_HEADER_BYTES + key.length, 'latin1');
      at += bytes;
    }
    yield slab.subarray(0, at);
  }

  restore(snapshot: Uint8Array): void {
    const bytes = Buffer.from(snapshot.buffer, snapshot.byteOffset, snapshot.length);
    this.pairs.clear();
    this.revision = bytes.length === 0 ? 1 : bytes.readUIntBE(0, UINT48_BYTES);
    let at = UINT48_BYTES;
    while (at < bytes.length) {
      const keyAt = at + RECORD_HEADER_BYTES;
      const valueAt = keyAt + bytes.readUInt16BE(at);
      const end = valueAt + bytes.readUInt32BE(at + 2);
      this.pairs.set(bytes.toString('latin1', keyAt, valueAt), {
        value: bytes.toString('latin1', valueAt, end),
        createRevision: bytes.readUIntBE(at + 6, UINT48_BYTES),
        modRevision: bytes.readUIntBE(at + 12, UINT48_BYTES),
        version: bytes.readUIntBE(at + 18, UINT48_BYTES),
      });
      at = end;
    }
  }
}
