import type { CfgSource, Place, Remark } from './syntax.ts';
import { STRING_CHARS_MAX } from './syntax.ts';
import { quote } from './remarks.ts';

type Punctuation = '[' | ']' | ',' | ';' | '=' | '+=';

/** One token of xl.cfg. `broken` is the last one: nothing after it can be trusted. */
export type Token =
  | { readonly kind: 'name' | 'number' | 'string'; readonly text: string; readonly at: Place }
  | { readonly kind: Punctuation | 'newline' | 'end'; readonly at: Place }
  | { readonly kind: 'broken'; readonly remark: Remark; readonly at: Place };

const BLANKS = /[ \t]*/y;
const NAME = /[a-z][._0-9a-z]*/y;
const NUMBER = /[0-9][0-9a-fx]*/y;
const COMMENT = /#[^\n]*/y;
const OPERATOR = /\+=|[[\],;=]/y;
const PLAIN_CHARACTERS = { "'": /[^'\\\n\0]+/y, '"': /[^"\\\n\0]+/y };

/** Escapes of one letter: tools/libs/util/libxlu_cfg.c, xlu__cfgl_dequote. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const HEX_ESCAPE = /x([0-9a-fA-F]{2})/y;
const OCTAL_ESCAPE = /([0-7]{1,3})/y;
/** Numeric escapes name ASCII characters; others are written as they are. */
const ESCAPED_CODE_MAX = 0x7f;

/** Reads tokens one by one. Source of the rules: tools/libs/util/libxlu_cfg_l.l. */
export class Lexer {
  readonly #source: CfgSource;
  #offset = 0;

  constructor(source: CfgSource) {
    this.#source = source;
  }

  next(): Token {
    this.#take(BLANKS);
    this.#take(COMMENT);
    const at = this.#here();
    const { text } = this.#source;
    const first = text[this.#offset];
    if (first === undefined) return { kind: 'end', at };
    if (first === '\n') {
      this.#offset += 1;
      return { kind: 'newline', at };
    }
    if (first === "'" || first === '"') return this.#string(first, at);
    const name = this.#take(NAME);
    if (name !== undefined) return { kind: 'name', text: name, at };
    const number = this.#take(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, at };
    const operator = this.#take(OPERATOR);
    if (operator !== undefined) return { kind: operator as Punctuation, at };
    return broken(
      at,
      `no value, key or sign begins with ${quote(codePoint(text, at))}${hint(first)}`,
    );
  }

  #string(delimiter: "'" | '"', at: Place): Token {
    const { text } = this.#source;
    let value = '';
    this.#offset += 1;
    while (value.length <= STRING_CHARS_MAX) {
      value += this.#take(PLAIN_CHARACTERS[delimiter]) ?? '';
      const next = text[this.#offset];
      const here = this.#here();
      if (next === delimiter) {
        this.#offset += 1;
        if (value.length > STRING_CHARS_MAX) break;
        return { kind: 'string', text: value, at };
      }
      if (next === undefined || next === '\n')
        return broken(at, `string not closed by ${delimiter} before the end of its line`);
      if (next !== '\\') return broken(here, 'string holds a NUL character');
      const character = this.#escape();
      if (character === undefined) {
        const seen = text[here.offset + 1] ?? '\n';
        const what = seen === '\n' ? 'the end of the line' : quote(seen);
        return broken(here, `expected one of ${ESCAPE_LIST} after \\, saw ${what}`);
      }
      value += character;
    }
    return broken(at, `string longer than ${STRING_CHARS_MAX} characters`);
  }

  /** Takes `\` and what follows it; undefined if that is no escape. */
  #escape(): string | undefined {
    this.#offset += 1;
    const plain = ESCAPES[this.#source.text[this.#offset] ?? ''];
    if (plain !== undefined) {
      this.#offset += 1;
      return plain;
    }
    const hex = this.#take(HEX_ESCAPE);
    const digits = hex?.slice(1) ?? this.#take(OCTAL_ESCAPE);
    const code = digits === undefined ? 0 : Number.parseInt(digits, hex === undefined ? 8 : 16);
    return code === 0 || code > ESCAPED_CODE_MAX ? undefined : String.fromCharCode(code);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const taken = pattern.exec(this.#source.text)?.[0];
    this.#offset += taken?.length ?? 0;
    return taken;
  }

  #here(): Place {
    return { source: this.#source, offset: this.#offset };
  }
}

const ESCAPE_LIST = `\\ ' " a b f n r t v, x and two hex digits (01 to 7f) or octal digits`;

function broken(at: Place, message: string): Token {
  return { kind: 'broken', remark: { message, at }, at };
}

function codePoint(text: string, { offset }: Place): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

/** What people often mean by a character that xl.cfg does not have. */
function hint(character: string): string {
  if (character === '\r') return ': the file has DOS line ends; convert it';
  if (character === '-' || character === '+') return ': quote a number with a sign, as in "-3600"';
  if (/[A-Z]/.test(character)) return ': letters outside quotes are in lower case';
  return /[.():]/.test(character) ? ': xl.cfg is not Python' : '';
}
