import type { CommandContext, StateMachine } from '../../consensus/replica-machine.ts';

/** One key as etcd describes it. */
export interface Pair {
  readonly value: Buffer;
  readonly createRevision: number;
  readonly modRevision: number;
  readonly version: number;
}

const PUT = 1;
const HEADER_BYTES = 3;
const UINT48_BYTES = 6;
const RECORD_HEADER_BYTES = 24;

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
  return Buffer.from(result.buffer, result.byteOffset, result.length).readUIntBE(0, UINT48_BYTES);
}

/** A key-value store with etcd's revisions: enough to put beside etcd in a benchmark. */
export class KvMachine implements StateMachine {
  /** Keys as latin1 text, so that bytes and text map one to one. */
  readonly pairs = new Map<string, Pair>();
  revision = 1;
  /** Told of every put, for watchers. */
  onPut: ((key: string, pair: Pair) => void) | undefined;

  apply(command: Uint8Array, _context: CommandContext): Uint8Array {
    const bytes = Buffer.from(command.buffer, command.byteOffset, command.length);
    const valueAt = HEADER_BYTES + bytes.readUInt16BE(1);
    const key = bytes.toString('latin1', HEADER_BYTES, valueAt);
    const revision = ++this.revision;
    const old = this.pairs.get(key);
    const pair: Pair = {
      // A copy: a view would keep the whole message it came in alive.
      value: Buffer.from(bytes.subarray(valueAt)),
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
    const head = Buffer.alloc(UINT48_BYTES);
    head.writeUIntBE(this.revision, 0, UINT48_BYTES);
    yield head;
    for (const [key, { value, createRevision, modRevision, version }] of this.pairs) {
      const record = Buffer.allocUnsafe(RECORD_HEADER_BYTES + key.length + value.length);
      record.writeUInt16BE(key.length, 0);
      record.writeUInt32BE(value.length, 2);
      record.writeUIntBE(createRevision, 6, UINT48_BYTES);
      record.writeUIntBE(modRevision, 12, UINT48_BYTES);
      record.writeUIntBE(version, 18, UINT48_BYTES);
      record.write(key, RECORD_HEADER_BYTES, 'latin1');
      record.set(value, RECORD_HEADER_BYTES + key.length);
      yield record;
    }
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
        value: Buffer.from(bytes.subarray(valueAt, end)),
        createRevision: bytes.readUIntBE(at + 6, UINT48_BYTES),
        modRevision: bytes.readUIntBE(at + 12, UINT48_BYTES),
        version: bytes.readUIntBE(at + 18, UINT48_BYTES),
      });
      at = end;
    }
  }
}
