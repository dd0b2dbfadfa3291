import { ToolstackError } from '../../model/errors.ts';
import type { ServiceClient } from '../client.ts';
import type { Command, Output } from './command.ts';
import { findCommand } from './command-table.ts';
import { formatCommandHelp, formatHelp } from './help.ts';
import type { OptionSpec } from './options.ts';
import { parseOptions } from './options.ts';

/** How one run ended: what to print and the exit code. */
export interface Outcome {
  readonly output: Output;
  readonly exitCode: number;
}

/** The world around one run, so that tests can stand in for it. */
export interface Surroundings {
  readonly connect: (host: string | undefined) => Promise<ServiceClient>;
  readonly now: () => Date;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
}

const EXIT_FAILURE = 1;
const HELP_OPTION: OptionSpec = { short: 'h', long: 'help', help: 'print this help' };

/** Global options before the command: stock's letters, and `-H HOST`. */
interface Globals {
  readonly host: string | undefined;
  readonly dryRun: boolean;
  readonly rest: readonly string[];
}

/**
 * Runs one command line.
 *
 * Exit codes are stock xl's: 0, 1 for a failed or unknown command or global option, 2 for a
 * command's own options and missing arguments. Failures are thrown as ToolstackError.
 */
export async function runXl(words: readonly string[], around: Surroundings): Promise<Outcome> {
  const { host, dryRun, rest } = parseGlobals(words);
  const [word, ...args] = rest;
  if (word === undefined) return { output: formatHelp(), exitCode: EXIT_FAILURE };
  const command = findCommand(word);
  if (command === undefined) {
    if (word === 'help') return { output: helpFor(args[0]), exitCode: 0 };
    throw failure(`no command ${JSON.stringify(word)}; xl help lists them`);
  }
  if (dryRun && command.dryRun !== true)
    throw failure(`${command.name} has no dry run; leave out -N`);
  return await runCommand(command, dryRun ? ['--dryrun', ...args] : args, host, around);
}

async function runCommand(
  command: Command,
  words: readonly string[],
  host: string | undefined,
  around: Surroundings,
): Promise<Outcome> {
  const { name, run, minArgs = 0 } = command;
  if (run === undefined) {
    const wantsHelp = words.includes('-h') || words.includes('--help');
    if (wantsHelp) return { output: formatCommandHelp(command), exitCode: 0 };
    throw new ToolstackError('NOT_IMPLEMENTED', `${name} is not supported yet`);
  }
  const options = [...(command.options ?? []), HELP_OPTION];
  const { flags, values, args } = parseOptions(name, options, words);
  if (flags.has('help')) return { output: formatCommandHelp(command), exitCode: 0 };
  if (args.length < minArgs) {
    const what = `at least ${minArgs} argument${minArgs > 1 ? 's' : ''}`;
    throw new ToolstackError('USAGE', `${name} needs ${what}; xl help ${name} shows how`);
  }
  let client: ServiceClient | undefined;
  const connect = async (): Promise<ServiceClient> => (client ??= await around.connect(host));
  try {
    const { now, warn } = around;
    return { output: await run({ flags, values, args, connect, now, warn }), exitCode: 0 };
  } finally {
    client?.close();
  }
}

function parseGlobals(words: readonly string[]): Globals {
  let host: string | undefined;
  let dryRun = false;
  let at = 0;
  for (; words[at]?.startsWith('-') === true && words[at] !== '-'; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return { host, dryRun, rest: words.slice(at + 1) };
    if (word.startsWith('-H')) {
      host = word.length > 2 ? word.slice(2) : words[(at += 1)];
      if (host === undefined) throw failure('-H needs the name of a host');
    } else if (/^-[vftTN]+$/.test(word)) dryRun ||= word.includes('N');
    else throw failure(`no global option ${word}; xl help shows the usage`);
  }
  return { host, dryRun, rest: words.slice(at) };
}

function helpFor(word: string | undefined): string {
  if (word === undefined || word === 'help') return formatHelp();
  const command = findCommand(word);
  return command === undefined
    ? `no command ${JSON.stringify(word)}\n`
    : formatCommandHelp(command);
}

/** Stock xl ends with 1, not 2, when it does not even know the command. */
function failure(message: string): ToolstackError {
  return new ToolstackError('COMMAND_UNKNOWN', message);
}
