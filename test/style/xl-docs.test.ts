import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../cli/xl/command-table.ts';

function commandPage(): string {
  const there = COMMANDS.filter(({ run }) => run !== undefined);
  const absent = COMMANDS.filter(({ run }) => run === undefined);
  const escape = (text: string): string => text.replaceAll('|', '\\|');
  const usage = there.map(({ name, usage: words, summary }) => {
    const line = words === undefined ? name : `${name} ${words}`;
    return `| \`${escape(line)}\` | ${summary} |`;
  });
  const json = there.flatMap(({ name, json: shape }) =>
    shape === undefined ? [] : [`| \`${name}\` | \`${shape}\` |`],
  );
  return [
    '# xl, command by command',
    '',
    `${there.length} of the ${COMMANDS.length} commands of stock xl 4.17 are there. The others`,
    'end with exit code 1 and say that they are not supported yet. `xl help COMMAND` lists the',
    'options, `docs/xl-differences.md` what is not as in stock xl.',
    'Made from `cli/xl/command-table.ts` by `npx vitest run test/style/xl-docs.test.ts -u`.',
    '',
    '| command | what it does |',
    '|---|---|',
    ...usage,
    '',
    '## JSON',
    '',
    '`--json` prints one JSON value: an array where the text has a row for each domain, in its',
    'order. Names tell units (`Kib` is 1024 bytes); integers beyond 2^53 are strings; a field',
    'that is not known is left out. Fields are added and never renamed.',
    '',
    '| command | value |',
    '|---|---|',
    ...json,
    '',
    '## Not there yet',
    '',
    ...wrapped(absent.map(({ name }) => `\`${name}\``)),
    '',
  ].join('\n');
}

/** Words separated by commas, in lines of at most 100 columns. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 96) lines.push(`${word},`);
    else lines[lines.length - 1] = `${last} ${word},`;
  }
  return [...lines.slice(0, -1), ...lines.slice(-1).map((line) => line.replace(/,$/, '.'))];
}

describe('docs/xl.md', () => {
  it('lists every command as the command table has it', async () => {
    await expect(commandPage()).toMatchFileSnapshot('../../docs/xl.md');
  });

  it('describes the JSON of every command that prints some', () => {
    const undescribed = COMMANDS.filter(
      ({ options, json }) => options?.some(({ long }) => long === 'json') && json === undefined,
    );
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });
});
