import type { Place, Remark } from './syntax.ts';

/** Columns of an offending line that are shown, around the place. */
const EXCERPT_CHARS = 100;
/** Characters of a value that a message repeats. */
const QUOTED_CHARS = 60;

/** Characters that could drive the terminal of whoever reads the message. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A value as a message shows it: in double quotes, cut short, with nothing unprintable. */
export function quote(text: string): string {
  const cut = text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS)}…` : text;
  return JSON.stringify(cut).replace(UNPRINTABLE, '\u{fffd}');
}

/** Line and column, both from 1; a tab and a character beyond U+FFFF are one column each. */
export function lineAndColumn({ source, offset }: Place): { line: number; column: number } {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: Array.from(before.slice(lineStart)).length + 1,
  };
}

/**
 * A remark as people read it: `file:line:column: message`, the line it is about, and a caret under
 * the place. Three lines, each ended.
 */
export function formatRemark({ message, at }: Remark, severity?: 'warning'): string {
  const { line, column } = lineAndColumn(at);
  const { text, name } = at.source;
  const lineStart = at.offset - text.slice(0, at.offset).split('\n').at(-1)!.length;
  const lineEnd = text.indexOf('\n', at.offset);
  const whole = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const characters = Array.from(whole);
  const from = Math.max(0, column - 1 - EXCERPT_CHARS / 2);
  const excerpt = characters.slice(from, from + EXCERPT_CHARS);
  const shown = excerpt.map((character) =>
    character === '\t' ? ' ' : character.replace(UNPRINTABLE, '\u{fffd}'),
  );
  const caret = `${' '.repeat(column - 1 - from)}^`;
  const head = `${name}:${line}:${column}: ${severity === undefined ? '' : `${severity}: `}`;
  return `${head}${message}\n    ${shown.join('')}\n    ${caret}\n`;
}
