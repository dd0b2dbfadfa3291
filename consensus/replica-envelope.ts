import { takeLogMemory } from './log-memory.ts';

/**
 * How a command travels through the log: with who asked, when, and the request it belongs to.
 *
 *   kind 1 | at 6 | sequence 6 | floor 6 | client length 1 | by length 1 | client | by | command
 *
 * Integers are big-endian; names are UTF-8.
 */
export interface Envelope {
  /** Whose request: a session of the proposing member, or an id the caller brought. */
  readonly client: string;
  /** Number of the request within its client, from 1. */
  readonly sequence: number;
  /** Requests below this one were answered and will not be repeated: forget their results. */
  readonly floor: number;
  readonly atMs: number;
  readonly by: string;
  readonly command: Uint8Array;
}

/** A member's digest of its state after `index`, for the debug mode that compares members. */
export interface StateCheck {
  readonly index: number;
  readonly node: number;
  readonly digest: Uint8Array;
}

export type Decoded =
  | { readonly kind: 'command'; readonly envelope: Envelope }
  | { readonly kind: 'check'; readonly check: StateCheck }
  | { readonly kind: 'unknown' };

const KIND_COMMAND = 1;
const KIND_CHECK = 2;
const UINT48_BYTES = 6;
const HEADER_BYTES = 21;
const CHECK_HEADER_BYTES = 13;

/** Longest client id and longest name of who asked, in bytes of UTF-8. */
export const NAME_BYTES_MAX = 255;

/** The length of a name in the envelope. @throws RangeError when it is too long. */
function nameBytes(what: string, name: string): number {
  const bytes = Buffer.byteLength(name);
  if (bytes > NAME_BYTES_MAX)
    throw new RangeError(`${what}: expected at most ${NAME_BYTES_MAX} bytes, got ${bytes}`);
  return bytes;
}

export function encodeEnvelope(envelope: Envelope): Buffer {
  const { client, by, command } = envelope;
  const clientBytes = nameBytes('request id', client);
  const byBytes = nameBytes('asked by', by);
  const namesAt = HEADER_BYTES;
  const commandAt = namesAt + clientBytes + byBytes;
  const data = takeLogMemory(commandAt + command.length);
  data[0] = KIND_COMMAND;
  data.writeUIntBE(envelope.atMs, 1, UINT48_BYTES);
  data.writeUIntBE(envelope.sequence, 7, UINT48_BYTES);
  data.writeUIntBE(envelope.floor, 13, UINT48_BYTES);
  data[19] = clientBytes;
  data[20] = byBytes;
  data.write(client, namesAt);
  data.write(by, namesAt + clientBytes);
  data.set(command, commandAt);
  return data;
}

export function encodeCheck(check: StateCheck): Buffer {
  const data = Buffer.alloc(CHECK_HEADER_BYTES + check.digest.length);
  data[0] = KIND_CHECK;
  data.writeUIntBE(check.index, 1, UINT48_BYTES);
  data.writeUIntBE(check.node, 7, UINT48_BYTES);
  data.set(check.digest, CHECK_HEADER_BYTES);
  return data;
}

/**
 * A name is most often the one before it: comparing a few bytes costs a tenth of decoding them, and
 * the same string again finds its session faster than an equal one.
 */
class NameReader {
  #bytes = Buffer.alloc(0);
  #name = '';

  read(data: Buffer, from: number, to: number): string {
    if (this.#isSame(data, from, to)) return this.#name;
    this.#bytes = Buffer.from(data.subarray(from, to));
    this.#name = this.#bytes.toString();
    return this.#name;
  }

  #isSame(data: Buffer, from: number, to: number): boolean {
    const last = this.#bytes;
    if (to - from !== last.length) return false;
    for (let at = 0; at < last.length; at++) if (data[from + at] !== last[at]) return false;
    return true;
  }
}

const clients = new NameReader();
const askers = new NameReader();

/** Reads an entry's data; never throws. What it does not know changes nothing on any member. */
export function decodeEnvelope(bytes: Uint8Array): Decoded {
  const data = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (data[0] === KIND_CHECK && data.length >= CHECK_HEADER_BYTES)
    return {
      kind: 'check',
      check: {
        index: data.readUIntBE(1, UINT48_BYTES),
        node: data.readUIntBE(7, UINT48_BYTES),
        digest: data.subarray(CHECK_HEADER_BYTES),
      },
    };
  if (data[0] !== KIND_COMMAND || data.length < HEADER_BYTES) return { kind: 'unknown' };
  const byAt = HEADER_BYTES + data[19]!;
  const commandAt = byAt + data[20]!;
  if (commandAt > data.length) return { kind: 'unknown' };
  return {
    kind: 'command',
    envelope: {
      client: clients.read(data, HEADER_BYTES, byAt),
      sequence: data.readUIntBE(7, UINT48_BYTES),
      floor: data.readUIntBE(13, UINT48_BYTES),
      atMs: data.readUIntBE(1, UINT48_BYTES),
      by: askers.read(data, byAt, commandAt),
      command: data.subarray(commandAt),
    },
  };
}
