import type { Command } from './command.ts';
import { COMMANDS } from './command-table.ts';
import { left } from './printf.ts';

const NAME_COLUMNS = 19;

/** The list of all commands. Layout: tools/xl/xl.c, help. */
export function formatHelp(): string {
  const rows = COMMANDS.map(({ name, summary, run }) => {
    const broken = name.length > NAME_COLUMNS ? `\n ${left('', NAME_COLUMNS)} ` : '';
    const note = run === undefined ? ' (not supported yet)' : '';
    return ` ${left(name, NAME_COLUMNS)} ${broken}${summary}${note}\n`;
  });
  return [
    'Usage xl [-vfNtT] [-H HOST] <subcommand> [args]\n\n',
    'xl full list of subcommands:\n\n',
    ...rows,
  ].join('');
}

/** One command's usage and options. */
export function formatCommandHelp({ name, usage, summary, options, run }: Command): string {
  const head = `Usage: xl [-vtT] [-H HOST] ${name} ${usage ?? ''}\n\n${summary}.\n\n`;
  if (run === undefined) return `${head}Not supported yet.\n`;
  const rows = (options ?? []).map(({ short, long, value, help }) => {
    const flags = [short && `-${short}`, long && `--${long}`].filter(Boolean).join(', ');
    const names = value === undefined ? flags : `${flags} ${value}`;
    return `${left(names, 24)}${help}\n`;
  });
  return rows.length === 0 ? head : `${head}Options:\n\n${rows.join('')}\n`;
}
