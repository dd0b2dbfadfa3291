import { HEADER_BYTES, PAYLOAD_BYTES_MAX, readU32, writeU32 } from '../wire.ts';
import type { XS } from '../wire.ts';

/** The operations by name, as in error messages. */
export type XsOperation = keyof typeof XS;

/** One message, either way. */
export interface Packet {
  readonly type: number;
  readonly reqId: number;
  readonly txId: number;
  readonly payload: Uint8Array;
}

export function encodePacket(packet: Packet): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + packet.payload.length);
  writeU32(bytes, 0, packet.type);
  writeU32(bytes, 4, packet.reqId);
  writeU32(bytes, 8, packet.txId);
  writeU32(bytes, 12, packet.payload.length);
  bytes.set(packet.payload, HEADER_BYTES);
  return bytes;
}

/** Cuts a byte stream, split anywhere, into packets. */
export class PacketDecoder {
  #rest: Uint8Array = new Uint8Array(0);

  /** @returns the packets now complete, or undefined if the stream is not the protocol. */
  push(bytes: Uint8Array): Packet[] | undefined {
    let all = bytes;
    if (this.#rest.length > 0) {
      all = new Uint8Array(this.#rest.length + bytes.length);
      all.set(this.#rest);
      all.set(bytes, this.#rest.length);
    }
    const packets: Packet[] = [];
    let at = 0;
    while (all.length - at >= HEADER_BYTES) {
      const length = readU32(all, at + 12);
      if (length > PAYLOAD_BYTES_MAX) return undefined;
      const end = at + HEADER_BYTES + length;
      if (end > all.length) break;
      packets.push({
        type: readU32(all, at),
        reqId: readU32(all, at + 4),
        txId: readU32(all, at + 8),
        payload: all.slice(at + HEADER_BYTES, end),
      });
      at = end;
    }
    this.#rest = all.slice(at);
    return packets;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A payload of NUL-terminated strings. */
export function strings(...values: readonly string[]): Uint8Array<ArrayBuffer> {
  return encoder.encode(values.map((value) => `${value}\0`).join(''));
}

/** A payload of one NUL-terminated string and then raw bytes. */
export function stringAndBytes(first: string, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${first}\0`);
  const payload = new Uint8Array(head.length + rest.length);
  payload.set(head);
  payload.set(rest, head.length);
  return payload;
}

/** Splits a payload of NUL-terminated strings; a missing last NUL is tolerated. */
export function splitStrings(payload: Uint8Array): string[] {
  if (payload.length === 0) return [];
  const parts = decoder.decode(payload).split('\0');
  if (parts.at(-1) === '') parts.pop();
  return parts;
}
