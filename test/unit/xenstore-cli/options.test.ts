import { describe, expect, it } from 'vitest';
import { UsageError, parseCommandLine } from '../../../cli/xenstore/options.ts';

describe('xenstore command line', () => {
  it('takes the mode from the program name or from the first argument', () => {
    expect(parseCommandLine('/usr/bin/xenstore-read', ['/a'])).toMatchObject({
      mode: 'read',
      operands: ['/a'],
    });
    expect(parseCommandLine('xenstore', ['ls'])).toMatchObject({ mode: 'ls', operands: [] });
  });

  it('takes options anywhere, together, in long form, and none after --', () => {
    expect(parseCommandLine('xenstore-ls', ['/a', '-fp'])).toMatchObject({
      flat: true,
      prefix: true,
      operands: ['/a'],
    });
    expect(parseCommandLine('xenstore-watch', ['--number=3', '/a'])).toMatchObject({ count: 3 });
    expect(parseCommandLine('xenstore-watch', ['-n4', '/a'])).toMatchObject({ count: 4 });
    expect(parseCommandLine('xenstore-watch', ['-n', '5', '/a'])).toMatchObject({ count: 5 });
    expect(parseCommandLine('xenstore-read', ['-s', '--', '-p'])).toMatchObject({
      prefix: false,
      operands: ['-p'],
    });
  });

  it.each([
    ['no mode', 'xenstore', []],
    ['an unknown mode', 'xenstore', ['eat']],
    ['an option of another mode', 'xenstore-read', ['-t', '/a']],
    ['a missing operand', 'xenstore-rm', []],
    ['a key without its value', 'xenstore-write', ['/a']],
    ['a missing count', 'xenstore-watch', ['/a', '-n']],
    ['help', 'xenstore-ls', ['-h']],
  ])('shows the usage for %s', (_, program, argv) => {
    expect(() => parseCommandLine(program, argv)).toThrow(UsageError);
  });

  it('reports what it does not know and goes on', () => {
    expect(parseCommandLine('xenstore-read', ['-x', '--y', '/a'])).toMatchObject({
      complaints: ["invalid option -- 'x'", "unrecognized option '--y'"],
      operands: ['/a'],
    });
  });
});
