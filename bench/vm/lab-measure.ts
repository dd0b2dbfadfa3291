import type { Contender, GuestKind, ProcessUse, Start, TinyStart } from './lab-contender.ts';

/** Creations of each example guest after the first. */
const ROUNDS = 5;
const ROUNDS_MIN = 3;
/** A machine this slow gets fewer rounds, and fewer tiny guests, rather than a longer run. */
const EXAMPLE_BUDGET_MS = 120_000;
const TINY_BUDGET_MS = 180_000;
/** Tiny guests between two looks at the clock. */
const TINY_BATCH = 10;

export const KINDS: readonly GuestKind[] = ['pv', 'pvh'];

/** The creations of one kind of example guest. */
export interface Starts {
  readonly first: Start;
  /** Those after it; at least {@link ROUNDS_MIN}. */
  readonly later: readonly Start[];
}

/** All that was measured of one toolstack; what is missing has a note that says why. */
export interface Measured {
  readonly examples: ReadonlyMap<GuestKind, Starts>;
  readonly tiny: readonly TinyStart[];
  /** Processes before the first guest, and with the tiny guests. */
  readonly idle: readonly ProcessUse[];
  readonly full: readonly ProcessUse[];
  readonly notes: readonly string[];
}

/** Nothing, and why. */
export function nothingMeasured(why: string): Measured {
  return { examples: new Map(), tiny: [], idle: [], full: [], notes: [why] };
}

/** Measures one toolstack; a part that fails leaves a note and the others are measured. */
export async function measure(
  who: string,
  contender: Contender,
  tinyCount: number,
  say: (line: string) => void,
): Promise<Measured> {
  const notes: string[] = [];
  const examples = new Map<GuestKind, Starts>();
  const tiny: TinyStart[] = [];
  const part = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    const sinceMs = performance.now();
    try {
      return await work();
    } catch (error) {
      notes.push(`not measured: ${who}, ${what}: ${reasonOf(error)}`);
      say(notes.at(-1) ?? '');
      return undefined;
    } finally {
      say(`${who}: ${what}: ${Math.round((performance.now() - sinceMs) / 1000)} s`);
    }
  };
  const idle = await part('processes without a guest', () => contender.processes());
  for (const kind of KINDS) {
    const starts = await part(`example guest ${kind}`, () => startExamples(contender, kind));
    if (starts !== undefined) examples.set(kind, starts);
  }
  await part(`${tinyCount} tiny guests`, () => fillHost(contender, tinyCount, tiny));
  const full = await part('processes with tiny guests', () => contender.processes());
  return { examples, tiny, idle: idle ?? [], full: full ?? [], notes };
}

async function startExamples(contender: Contender, kind: GuestKind): Promise<Starts> {
  const first = await contender.startExample(kind);
  const later: Start[] = [];
  const sinceMs = performance.now();
  while (later.length < ROUNDS) {
    const isLate = performance.now() - sinceMs > EXAMPLE_BUDGET_MS;
    if (isLate && later.length >= ROUNDS_MIN) break;
    later.push(await contender.startExample(kind));
  }
  return { first, later };
}

/** Adds what it measured to `tiny` as it goes, so that a failure keeps what was measured before. */
async function fillHost(contender: Contender, count: number, tiny: TinyStart[]): Promise<void> {
  // The first one brings its kernel along.
  await contender.startTiny(0, 1);
  const sinceMs = performance.now();
  while (tiny.length < count) {
    if (performance.now() - sinceMs > TINY_BUDGET_MS)
      throw new Error(`${tiny.length} of ${count} were there after ${TINY_BUDGET_MS / 1000} s`);
    const batch = Math.min(TINY_BATCH, count - tiny.length);
    tiny.push(...(await contender.startTiny(tiny.length + 1, batch)));
  }
}

export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
