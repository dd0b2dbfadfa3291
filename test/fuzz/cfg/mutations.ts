/** A generator of numbers in [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed: mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MUTATIONS_MAX = 3;
const REPEATS_MAX = 5000;

/** What syntax and notations hinge on. */
// prettier-ignore
const PIECES = [
  '"', "'", '\\', '\n', '[', ']', ',', ';', '=', '+=', '#', '\0', '\r', '\t', '\u{1f40e}',
  '\ud800', '\u001b[2J', '\\x41', '\\377', '0x', '-1', '99999999999999999999', '1e9', '010',
  '^', 'all', 'nodes:', '0-4095', '1-', 'target=', 'cdrom,', 'tap:aio:', 'raw:', ':', '/',
  'rate=1MB/s@20ms', '@', 'mac=', 'devid=', 'disk+=["', 'vif=["', 'cpus="', 'extra+="',
  'memory=', 'vcpus=', 'uuid="', 'type="pvh"\n', 'name="', '["a",["b",["c"]]]', 'é',
];

/** One of the texts with a few random changes, or seldom random characters alone. */
export function mutate(random: Random, corpus: readonly string[]): string {
  if (random() < 0.05) return noise(random, below(random, 400));
  let text = pick(random, corpus);
  const count = 1 + below(random, MUTATIONS_MAX);
  for (let change = 0; change < count; change += 1) text = mutateOnce(random, text, corpus);
  return text;
}

function mutateOnce(random: Random, text: string, corpus: readonly string[]): string {
  const at = below(random, text.length + 1);
  const to = at + below(random, Math.min(40, text.length - at) + 1);
  switch (below(random, 7)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + pick(random, PIECES) + text.slice(at);
    case 2:
      return text.slice(0, at) + pick(random, PIECES) + text.slice(to);
    case 3:
      return text.slice(0, at) + noise(random, 1 + below(random, 4)) + text.slice(to);
    case 4:
      return text.slice(0, to) + text.slice(at);
    case 5: {
      const repeats = random() < 0.02 ? below(random, REPEATS_MAX) : below(random, 8);
      return text.slice(0, at) + text.slice(at, to).repeat(repeats) + text.slice(to);
    }
    default: {
      const other = pick(random, corpus);
      return text.slice(0, at) + other.slice(below(random, other.length + 1));
    }
  }
}

function noise(random: Random, length: number): string {
  const code = (): number => below(random, random() < 0.8 ? 0x80 : 0x1_0000);
  return String.fromCharCode(...Array.from({ length }, code));
}

function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[below(random, from.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}
