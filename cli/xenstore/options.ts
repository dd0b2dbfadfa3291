/** The commands, by what follows `xenstore-`. */
export const MODES = ['chmod', 'exists', 'list', 'ls', 'read', 'rm', 'watch', 'write'] as const;
export type Mode = (typeof MODES)[number];

export interface Options {
  readonly mode: Mode;
  readonly operands: readonly string[];
  /** -f: whole paths, nothing cut. */
  readonly flat: boolean;
  /** -p: names before values, or permissions with ls. */
  readonly prefix: boolean;
  /** -t: remove parents that are left empty. */
  readonly tidy: boolean;
  /** -u: all parents too. */
  readonly upto: boolean;
  /** -r: all children too. */
  readonly recurse: boolean;
  /** -R: values byte for byte. */
  readonly raw: boolean;
  /** -n: end after so many events; -1 is never. */
  readonly count: number;
  /** What was not understood; it is reported and otherwise left out, as the stock tools do. */
  readonly complaints: readonly string[];
}

/** How the user is told to do it; the caller prints it and ends with 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const USAGE: Readonly<Record<Mode, string>> = {
  read: '[-h] [-p] [-s] [-R] key [...]',
  write: '[-h] [-s] [-R] key value [...]',
  rm: '[-h] [-s] [-t] key [...]',
  exists: '[-h] [-p] [-s] key [...]',
  list: '[-h] [-p] [-s] key [...]',
  ls: '[-h] [-f] [-p] [-s] [path]',
  chmod: '[-h] [-u] [-r] [-s] key <mode [modes...]>',
  watch: '[-h] [-n NR] key',
};

/** Long names of the short options. */
const LONG: Readonly<Record<string, string>> = {
  help: 'h',
  flat: 'f',
  prefix: 'p',
  tidy: 't',
  upto: 'u',
  recurse: 'r',
  number: 'n',
  raw: 'R',
};

/** Which commands take an option. -s, once "by socket", is taken by all and means nothing. */
const ALLOWED: Readonly<Record<string, readonly Mode[]>> = {
  f: ['ls'],
  p: ['read', 'list', 'ls'],
  t: ['rm'],
  u: ['chmod'],
  r: ['chmod'],
  n: ['watch'],
  R: ['read', 'write'],
  s: MODES,
};

/** The mode that a program name such as `xenstore-ls`, or else the first argument, asks for. */
export function parseCommandLine(program: string, argv: readonly string[]): Options {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const inName = /^xenstore-(\w+)$/.exec(name)?.[1];
  if (inName === undefined && argv.length === 0)
    throw new UsageError(`Usage: ${program} <mode> [-h] [...]`);
  const word = inName ?? argv[0] ?? '';
  const mode = MODES.find((known) => known === word);
  if (mode === undefined) throw new UsageError(`unknown mode ${word}\n`);
  const called = inName === undefined ? `${program} ${mode}` : program;
  return parseOptions(mode, called, inName === undefined ? argv.slice(1) : argv);
}

interface Letter {
  readonly letter: string;
  readonly value: string;
}

function parseOptions(mode: Mode, called: string, argv: readonly string[]): Options {
  const usage = new UsageError(`Usage: ${called} ${USAGE[mode]}`);
  const { letters, operands } = splitArguments(argv, usage);
  const complaints = letters
    .filter(({ letter }) => ALLOWED[letter] === undefined)
    .map(({ letter }) =>
      letter.startsWith('--') ? `unrecognized option '${letter}'` : `invalid option -- '${letter}'`,
    );
  for (const { letter } of letters) if (ALLOWED[letter]?.includes(mode) === false) throw usage;
  const has = (letter: string): boolean => letters.some((given) => given.letter === letter);
  if (mode === 'write' && operands.length % 2 === 1) throw usage;
  if (mode !== 'ls' && operands.length === 0) throw usage;
  const number = letters.findLast(({ letter }) => letter === 'n');
  return {
    mode,
    operands,
    flat: has('f'),
    prefix: has('p'),
    tidy: has('t'),
    upto: has('u'),
    recurse: has('r'),
    raw: has('R'),
    count: number === undefined ? -1 : Math.trunc(Number(number.value)) || 0,
    complaints,
  };
}

/** Options may stand anywhere and together (`-ps`); `--` ends them. */
function splitArguments(
  argv: readonly string[],
  usage: UsageError,
): { readonly letters: readonly Letter[]; readonly operands: readonly string[] } {
  const letters: Letter[] = [];
  const operands: string[] = [];
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') return { letters, operands: [...operands, ...rest] };
    if (word === '-' || !word.startsWith('-')) operands.push(word);
    else if (word.startsWith('--')) letters.push(longOption(word, rest, usage));
    else letters.push(...shortOptions(word, rest, usage));
  }
  return { letters, operands };
}

function longOption(word: string, rest: string[], usage: UsageError): Letter {
  const [name = '', inline] = word.slice(2).split('=', 2);
  const letter = LONG[name];
  if (letter === undefined) return { letter: word, value: '' };
  if (letter === 'h') throw usage;
  const value = letter === 'n' ? (inline ?? rest.shift()) : '';
  if (value === undefined) throw usage;
  return { letter, value };
}

function shortOptions(word: string, rest: string[], usage: UsageError): Letter[] {
  const letters: Letter[] = [];
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? '';
    if (letter === 'h') throw usage;
    if (letter !== 'n') {
      letters.push({ letter, value: '' });
      continue;
    }
    const value = at + 1 < word.length ? word.slice(at + 1) : rest.shift();
    if (value === undefined) throw usage;
    letters.push({ letter, value });
    break;
  }
  return letters;
}
