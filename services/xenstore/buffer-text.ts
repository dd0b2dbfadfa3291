import type { ByteText } from '../../xenstore/byte-text.ts';

/** Two of Buffer's methods; they work on any Uint8Array. */
interface Latin1 {
  latin1Slice(this: Uint8Array, start: number, end: number): string;
  latin1Write(this: Uint8Array, text: string, offset: number, length: number): number;
}

const { latin1Slice, latin1Write } = Buffer.prototype as unknown as Latin1;

/** Below this a loop beats the call into native code. */
const LOOP_MAX = 24;

/** Octet strings by Buffer: the same as the plain body, and faster for long ones. */
export const bufferText: ByteText = {
  decode(bytes, start, end) {
    if (end === start) return '';
    if (end - start === 1) return String.fromCharCode(bytes[start]!);
    return latin1Slice.call(bytes, start, end);
  },
  encode(text, target, at) {
    if (text.length > LOOP_MAX) {
      latin1Write.call(target, text, at, text.length);
      return;
    }
    for (let index = 0; index < text.length; index++) target[at + index] = text.charCodeAt(index);
  },
};
