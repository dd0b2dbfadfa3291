import { ToolstackError } from '../../model/errors.ts';

/** One flag of a command. The key under which it is found is its long name, or its letter. */
export interface OptionSpec {
  readonly short?: string;
  readonly long?: string;
  /** What its value is called in the help; an option without one takes none. */
  readonly value?: string;
  /** For `xl help COMMAND`. */
  readonly help: string;
}

export interface ParsedOptions {
  readonly flags: ReadonlySet<string>;
  /** How often each was given. */
  readonly counts: ReadonlyMap<string, number>;
  /** Values by key; of an option given twice, the last. */
  readonly values: ReadonlyMap<string, string>;
  readonly args: readonly string[];
}

export function keyOf(option: OptionSpec): string {
  return option.long ?? option.short ?? '';
}

/**
 * Splits a command's arguments the way getopt_long does for stock xl: letters may be run together,
 * a long name may be cut short while it stays unambiguous, and `--` ends them. For stock xl the
 * first argument ends them, too (its global options make getopt so); here options may follow
 * arguments, and only a word after them that is no option is an argument, such as a size of -1.
 *
 * @throws ToolstackError USAGE for an option that is not in `specs`
 */
export function parseOptions(
  command: string,
  specs: readonly OptionSpec[],
  words: readonly string[],
): ParsedOptions {
  const counts = new Map<string, number>();
  const values = new Map<string, string>();
  const args: string[] = [];
  const end = words.indexOf('--');
  const before = [...(end === -1 ? words : words.slice(0, end))];
  const take = (option: OptionSpec, word: string, attached: string | undefined): void => {
    if (option.value === undefined && attached !== undefined)
      throw new ToolstackError('USAGE', `${command}: ${word} takes no value`);
    counts.set(keyOf(option), (counts.get(keyOf(option)) ?? 0) + 1);
    if (option.value === undefined) return;
    const value = attached ?? before.shift();
    if (value === undefined)
      throw new ToolstackError('USAGE', `${command}: ${word} needs ${option.value}`);
    values.set(keyOf(option), value);
  };
  for (let word = before.shift(); word !== undefined; word = before.shift()) {
    const isArgument = args.length > 0 && !isOption(specs, word);
    if (isArgument) args.push(word);
    else if (word.startsWith('--')) {
      const [name = '', ...value] = word.split('=');
      take(longOption(command, specs, name), name, value.length > 0 ? value.join('=') : undefined);
    } else if (word.startsWith('-') && word.length > 1) {
      for (let at = 1; at < word.length; at += 1) {
        const option = shortOption(command, specs, word[at] ?? '');
        const attached = option.value !== undefined && at + 1 < word.length;
        take(option, `-${word[at]}`, attached ? word.slice(at + 1) : undefined);
        if (attached) break;
      }
    } else args.push(word);
  }
  if (end !== -1) args.push(...words.slice(end + 1));
  return { flags: new Set(counts.keys()), counts, values, args };
}

/** Whether a word is made of options that there are. */
function isOption(specs: readonly OptionSpec[], word: string): boolean {
  if (word.startsWith('--')) {
    const [name = ''] = word.slice(2).split('=');
    return specs.some(({ long }) => long?.startsWith(name) === true);
  }
  const [first, ...rest] = word.slice(1).split('');
  const find = (letter = ''): OptionSpec | undefined => specs.find(({ short }) => short === letter);
  const takesRest = find(first)?.value !== undefined;
  return find(first) !== undefined && (takesRest || rest.every((letter) => find(letter)));
}

function longOption(command: string, specs: readonly OptionSpec[], word: string): OptionSpec {
  const name = word.slice(2);
  const exact = specs.find(({ long }) => long === name);
  const matches = specs.filter(({ long }) => long?.startsWith(name) === true);
  const found = exact ?? (matches.length === 1 ? matches[0] : undefined);
  if (found === undefined) throw unknown(command, word);
  return found;
}

function shortOption(command: string, specs: readonly OptionSpec[], letter: string): OptionSpec {
  const found = specs.find(({ short }) => short === letter);
  if (found === undefined) throw unknown(command, `-${letter}`);
  return found;
}

function unknown(command: string, option: string): ToolstackError {
  return new ToolstackError(
    'USAGE',
    `${command} has no option ${option}; xl help ${command} lists them`,
  );
}
