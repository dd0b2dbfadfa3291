import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeValue, unescapeValue } from '../../../cli/xenstore/value-text.ts';

function octets(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('xenstore values as text', () => {
  it('escapes what is not printable ASCII', () => {
    expect(escapeValue(Uint8Array.of(0x61, 9, 10, 13, 0x5c, 1, 8, 0x7f, 0xff))).toBe(
      'a\\t\\n\\r\\\\\\001\\x08\\x7f\\xff',
    );
  });

  it('reads escapes as the stock tools do', () => {
    expect(unescapeValue('a\\tb\\\\c\\x41\\101\\q')).toEqual(octets('a\tb\\cAAq'));
    expect(unescapeValue('\\x4g\\xg\\8')).toEqual(octets('\x04gxg8'));
    expect(unescapeValue('end\\')).toEqual(octets('end\0'));
    expect(unescapeValue('ü')).toEqual(octets('ü'));
  });

  it('reads back any value it printed', () => {
    // An octal escape takes up to three digits and always prints three, so none runs on.
    fc.assert(
      fc.property(fc.uint8Array(), (value) => {
        expect(unescapeValue(escapeValue(value))).toEqual(value);
      }),
    );
  });
});
