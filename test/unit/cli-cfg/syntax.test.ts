import { describe, expect, it } from 'vitest';
import { formatRemark, quote } from '../../../cli/xl/cfg/remarks.ts';
import { readSettings } from '../../../cli/xl/cfg/settings.ts';
import {
  CFG_BYTES_MAX,
  LIST_DEPTH_MAX,
  LIST_VALUES_MAX,
  STRING_CHARS_MAX,
} from '../../../cli/xl/cfg/syntax.ts';
import type { CfgValue } from '../../../cli/xl/cfg/syntax.ts';

function valueOf(text: string): unknown {
  const settings = readSettings([{ name: 'f', text }]);
  if (!settings.ok) return formatRemark(settings.error).split('\n')[0];
  const value = settings.value.get('a')?.value;
  return value === undefined ? undefined : plain(value);
}

function plain(value: CfgValue): unknown {
  return value.kind === 'text' ? value.text : value.values.map(plain);
}

describe('the syntax of xl.cfg', () => {
  it.each([
    ['a=1', '1'],
    ['a = 0x1f', '0x1f'],
    ['a="x y"', 'x y'],
    [`a='x "y"'`, 'x "y"'],
    [String.raw`a="\"\'\\\a\b\f\n\r\t\v"`, '"\'\\\x07\b\f\n\r\t\v'],
    [String.raw`a="\x41\101\7"`, 'AA\x07'],
    ['a="é☃"', 'é☃'],
    ['b=2;a=1;;b=3', '1'],
    ['a=1\na=2', '2'],
    ['a=[]', []],
    ['a=[1,"x",]', ['1', 'x']],
    ['a=[\n1 # one\n,\n[2,[3]]\n]', ['1', ['2', ['3']]]],
    ['a="x"\na+="y"\na+="z"', 'xyz'],
    ['a+=[1]\na+=[[2]]', ['1', ['2']]],
    ['a=1 # note', '1'],
    ['# a=1\n', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  it.each([
    ['a', 'f:1:2: expected "=" or "+=" after "a", saw the end of the text'],
    ['a=', 'f:1:3: expected a string in quotes, a number or "[", saw the end of the text'],
    ['a=\n1', 'f:1:3: expected a string in quotes, a number or "[", saw the end of the line'],
    ['a=b', 'f:1:3: expected a string in quotes, a number or "[", saw the word "b"'],
    ['a=1 b=2', 'f:1:5: expected the end of the line or ";" after the value, saw the word "b"'],
    ['a="x" "y"', 'f:1:7: expected the end of the line or ";" after the value, saw the string "y"'],
    ['="x"', 'f:1:1: expected a key, saw "="'],
    ['1=2', 'f:1:1: expected a key, saw the number 1'],
    ['a=[1 2]', 'f:1:6: expected "," or "]" in a list, saw the number 2'],
    ['a=[,]', 'f:1:4: expected a string in quotes, a number or "[", saw ","'],
    ['\n\n\ta=[1\nb=2', 'f:4:1: expected "," or "]" in a list, saw the word "b"'],
    [
      'a=-1',
      'f:1:3: no value, key or sign begins with "-": quote a number with a sign, as in "-3600"',
    ],
    ['a=f(1)', 'f:1:3: expected a string in quotes, a number or "[", saw the word "f"'],
    [
      'A=1',
      'f:1:1: no value, key or sign begins with "A": letters outside quotes are in lower case',
    ],
    ['é=1', 'f:1:1: no value, key or sign begins with "é"'],
    ['a="x', `f:1:3: string not closed by " before the end of its line`],
    ["a='x\ny'", "f:1:3: string not closed by ' before the end of its line"],
    ['a="\0"', 'f:1:4: string holds a NUL character'],
    ['a=1\na+=[2]', 'f:2:4: a: += cannot add a list to a string'],
    ['a=[1]\na+=2', 'f:2:4: a: += cannot add a string to a list'],
  ])('says what is wrong with %j', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  it.each(['\\q', '\\x4', '\\xgg', '\\x00', '\\0', '\\x80', '\\377', '\\8'])(
    'refuses the escape %s',
    (escape) => {
      expect(valueOf(`a="${escape}"`)).toContain('f:1:4: expected one of');
    },
  );

  it('has bounds and names them', () => {
    const deep = (depth: number): string => `a=${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(Array.isArray(valueOf(deep(LIST_DEPTH_MAX)))).toBe(true);
    expect(valueOf(deep(LIST_DEPTH_MAX + 1))).toContain(`deeper than ${LIST_DEPTH_MAX}`);
    expect(valueOf(deep(100_000))).toContain(`deeper than ${LIST_DEPTH_MAX}`);
    const long = (length: number): string => `a=[${'1,'.repeat(length)}]`;
    expect(valueOf(long(LIST_VALUES_MAX))).toHaveLength(LIST_VALUES_MAX);
    expect(valueOf(long(LIST_VALUES_MAX + 1))).toContain(`more than ${LIST_VALUES_MAX}`);
    expect(valueOf(`${long(LIST_VALUES_MAX)}\na+=[1]`)).toContain(`more than ${LIST_VALUES_MAX}`);
    const text = (length: number): string => `a="${'x'.repeat(length)}"`;
    expect(valueOf(text(STRING_CHARS_MAX))).toHaveLength(STRING_CHARS_MAX);
    expect(valueOf(text(STRING_CHARS_MAX + 1))).toContain(`longer than ${STRING_CHARS_MAX}`);
    expect(valueOf(`${text(STRING_CHARS_MAX)}\na+="x"`)).toContain('longer than');
    expect(valueOf('\n'.repeat(CFG_BYTES_MAX + 1))).toContain(`at most ${CFG_BYTES_MAX} bytes`);
  });

  it('applies later texts after earlier ones', () => {
    const settings = readSettings([
      { name: 'file', text: 'a="x"\nb=1' },
      { name: 'command line', text: 'a+=" y"\nb=2' },
    ]);
    const values = settings.ok ? [...settings.value.values()].map(({ value }) => plain(value)) : [];
    expect(values).toEqual(['x y', '2']);
  });
});

describe('a remark', () => {
  it('shows the line and a caret under the place', () => {
    const source = { name: 'web.cfg', text: 'name="a"\n\tmemory = x\n' };
    expect(formatRemark({ message: 'odd', at: { source, offset: 19 } }, 'warning')).toBe(
      'web.cfg:2:11: warning: odd\n     memory = x\n              ^\n',
    );
  });

  it('cuts a long line around the place', () => {
    const source = { name: 'f', text: `${'x'.repeat(500)}!${'y'.repeat(500)}` };
    const [head, line = '', caret = ''] = formatRemark({
      message: 'odd',
      at: { source, offset: 500 },
    }).split('\n');
    expect(head).toBe('f:1:501: odd');
    expect(line[caret.indexOf('^')]).toBe('!');
    expect(line.length).toBeLessThan(110);
  });

  it('sends nothing to the terminal that could drive it', () => {
    const source = { name: 'f', text: '\u001b[2J\u009b\u202e' };
    const shown = formatRemark({ message: quote(source.text), at: { source, offset: 0 } });
    for (const character of source.text.replaceAll(/[[2J]/g, ''))
      expect(shown).not.toContain(character);
  });
});
