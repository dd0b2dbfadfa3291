import { ToolstackError } from '../../model/errors.ts';
import type { ServiceClient } from '../client.ts';
import type { ServiceName } from '../context.ts';
import type { Command, Invocation, Output, World } from './command.ts';
import { CommandFailure } from './command.ts';
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
export interface Surroundings extends World {
  readonly connect: (host: string | undefined, service: ServiceName) => Promise<ServiceClient>;
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
  return await runCommand(command, { words: args, dryRun, host }, around);
}

async function runCommand(
  command: Command,
  asked: {
    readonly words: readonly string[];
    readonly dryRun: boolean;
    readonly host: string | undefined;
  },
  around: Surroundings,
): Promise<Outcome> {
  const { words, dryRun, host } = asked;
  const { name, run, minArgs = 0, fewArgsExitCode } = command;
  if (run === undefined) {
    const wantsHelp = words.includes('-h') || words.includes('--help');
    if (wantsHelp) return { output: formatCommandHelp(command), exitCode: 0 };
    throw new ToolstackError('NOT_IMPLEMENTED', `${name} is not supported yet`);
  }
  const options = [...(command.options ?? []), HELP_OPTION];
  const parsed = parseOptions(name, options, words);
  const { args } = parsed;
  if (parsed.flags.has('help')) return { output: formatCommandHelp(command), exitCode: 0 };
  if (args.length < minArgs) {
    const what = `at least ${minArgs} argument${minArgs > 1 ? 's' : ''}`;
    const error = new ToolstackError('USAGE', `${name} needs ${what}; xl help ${name} shows how`);
    throw fewArgsExitCode === undefined ? error : new CommandFailure(fewArgsExitCode, error);
  }
  const clients = new Map<string, ServiceClient>();
  const connect: Invocation['connect'] = async (service = 'vm-manager', at = host) => {
    const key = `${service} ${at ?? ''}`;
    const client = clients.get(key) ?? (await around.connect(at, service));
    clients.set(key, client);
    return client;
  };
  try {
    const flags = dryRun ? new Set([...parsed.flags, 'dryrun']) : parsed.flags;
    return { output: await run({ ...around, ...parsed, flags, host, connect }), exitCode: 0 };
  } finally {
    for (const client of clients.values()) client.close();
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
