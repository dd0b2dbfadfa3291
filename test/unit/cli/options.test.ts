import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../cli/xl/options.ts';

const SPECS = [
  { short: 'l', long: 'long', help: '' },
  { short: 'v', long: 'verbose', help: '' },
  { long: 'verify', help: '' },
  { short: 's', help: '' },
];

function parse(...words: string[]): { flags: string[]; args: readonly string[] } {
  const { flags, args } = parseOptions('list', SPECS, words);
  return { flags: [...flags], args };
}

describe('the options of a command', () => {
  it('may be run together, follow arguments and be given twice', () => {
    expect(parse('web', '-lv', 'db', '-l')).toEqual({
      flags: ['long', 'verbose'],
      args: ['web', 'db'],
    });
  });

  it('end at --, and a lone dash is an argument', () => {
    expect(parse('-', '--', '-l')).toEqual({ flags: [], args: ['-', '-l'] });
  });

  it('may have their long names cut short while they stay unambiguous', () => {
    expect(parse('--lon', '--verb', '--verify')).toEqual({
      flags: ['long', 'verbose', 'verify'],
      args: [],
    });
    expect(() => parse('--ver')).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('are refused when unknown', () => {
    for (const word of ['-x', '-lx', '--nope', '--', '---'].filter((w) => w !== '--'))
      expect(() => parse(word)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('never lose a word that is no option', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{0,5}$/)), (words) => {
        expect(parse(...words).args).toEqual(words);
      }),
    );
  });
});
