/**
 * Octet strings as JavaScript strings, one character (0 to 255) an octet: compact in memory, free
 * of any text encoding, and usable as map keys. The daemon passes a faster body.
 */
export interface ByteText {
  /** The octets at [start, end) as a string of that length, one character each. */
  decode(bytes: Uint8Array, start: number, end: number): string;
  /** Writes the characters of `text` as octets from `at` on; the caller has made room. */
  encode(text: string, target: Uint8Array, at: number): void;
}

/** String.fromCharCode takes this many arguments without any risk to the stack. */
const CHUNK = 1024;

/** The body that needs nothing but the language. */
export const plainByteText: ByteText = {
  decode(bytes, start, end) {
    let text = '';
    for (let at = start; at < end; at += CHUNK)
      text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + CHUNK)));
    return text;
  },
  encode(text, target, at) {
    for (let index = 0; index < text.length; index++) target[at + index] = text.charCodeAt(index);
  },
};
