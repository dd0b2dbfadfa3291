import { ToolstackError } from '../../model/errors.ts';

/** One flag of a command. The key under which it is found is its long name, or its letter. */
export interface OptionSpec {
  readonly short?: string;
  readonly long?: string;
  /** For `xl help COMMAND`. */
  readonly help: string;
}

export interface ParsedOptions {
  readonly flags: ReadonlySet<string>;
  readonly args: readonly string[];
}

export function keyOf(option: OptionSpec): string {
  return option.long ?? option.short ?? '';
}

/**
 * Splits a command's arguments the way getopt_long does for stock xl: letters may be run together,
 * options may follow arguments, a long name may be cut short while it stays unambiguous, and `--`
 * ends them.
 *
 * @throws ToolstackError USAGE for an option that is not in `specs`
 */
export function parseOptions(
  command: string,
  specs: readonly OptionSpec[],
  words: readonly string[],
): ParsedOptions {
  const flags = new Set<string>();
  const args: string[] = [];
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  for (const word of before) {
    if (word.startsWith('--')) flags.add(longFlag(command, specs, word));
    else if (word.startsWith('-') && word.length > 1)
      for (const letter of word.slice(1)) flags.add(shortFlag(command, specs, letter));
    else args.push(word);
  }
  if (end !== -1) args.push(...words.slice(end + 1));
  return { flags, args };
}

function longFlag(command: string, specs: readonly OptionSpec[], word: string): string {
  const name = word.slice(2);
  const exact = specs.find(({ long }) => long === name);
  const matches = specs.filter(({ long }) => long?.startsWith(name) === true);
  const found = exact ?? (matches.length === 1 ? matches[0] : undefined);
  if (found === undefined) throw unknown(command, word);
  return keyOf(found);
}

function shortFlag(command: string, specs: readonly OptionSpec[], letter: string): string {
  const found = specs.find(({ short }) => short === letter);
  if (found === undefined) throw unknown(command, `-${letter}`);
  return keyOf(found);
}

function unknown(command: string, option: string): ToolstackError {
  return new ToolstackError(
    'USAGE',
    `${command} has no option ${option}; xl help ${command} lists them`,
  );
}
