/*
 * How the stock tools print and read values: everything but printable ASCII is escaped with a
 * backslash. Behaviour: tools/xenstore/xs_lib.c, sanitise_value and unsanitise_value.
 */
const BACKSLASH = 0x5c;

/** A value as one line of printable ASCII. */
export function escapeValue(value: Uint8Array): string {
  let text = '';
  for (const byte of value) text += escapeByte(byte);
  return text;
}

function escapeByte(byte: number): string {
  if (byte === 0x09) return '\\t';
  if (byte === 0x0a) return '\\n';
  if (byte === 0x0d) return '\\r';
  if (byte === BACKSLASH) return '\\\\';
  if (byte >= 0x20 && byte <= 0x7e) return String.fromCharCode(byte);
  if (byte < 8) return `\\${byte.toString(8).padStart(3, '0')}`;
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

const LETTER_ESCAPES = new Map([
  [0x74, 0x09],
  [0x6e, 0x0a],
  [0x72, 0x0d],
]);

/** Reads a value as typed on a command line. An unknown escape stands for its own letter. */
export function unescapeValue(text: string): Uint8Array {
  const input = new TextEncoder().encode(text);
  const output: number[] = [];
  for (let at = 0; at < input.length; at++) {
    const byte = input[at] ?? 0;
    if (byte !== BACKSLASH) {
      output.push(byte);
      continue;
    }
    at += 1;
    const letter = input[at] ?? 0; // a backslash at the very end stands for NUL, as it always has
    const digits = digitsAt(input, at, letter);
    if (digits === undefined) {
      output.push(LETTER_ESCAPES.get(letter) ?? letter);
      continue;
    }
    output.push(digits.value & 0xff);
    at = digits.last;
  }
  return Uint8Array.from(output);
}

/** The number after `\x` (two hex digits at most) or after `\` (three octal digits at most). */
function digitsAt(
  input: Uint8Array,
  at: number,
  letter: number,
): { readonly value: number; readonly last: number } | undefined {
  const ascii = (from: number, count: number): string =>
    String.fromCharCode(...input.subarray(from, from + count));
  if (letter === 0x78) {
    const hex = /^[0-9a-fA-F]+/.exec(ascii(at + 1, 2))?.[0];
    return hex === undefined ? undefined : { value: parseInt(hex, 16), last: at + hex.length };
  }
  const octal = /^[0-7]+/.exec(ascii(at, 3))?.[0];
  return octal === undefined
    ? undefined
    : { value: parseInt(octal, 8), last: at + octal.length - 1 };
}
