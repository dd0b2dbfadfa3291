import { describe, expect, it } from 'vitest';
import { MUTANTS } from './mutants.ts';
import { isApplicable, tryMutant } from './mutation.ts';

/** Tried in `make test`, with as many seeds as each takes; main.ts tries all. */
const SLICE = new Map([
  ['a voter votes again in the same term', 20],
  ['entries are acknowledged before they are durable', 20],
  ['a minority commits', 20],
]);

describe('faults planted in the core', () => {
  it('are at least twenty, each still one line of it', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(20);
    expect(MUTANTS.filter((mutant) => !isApplicable(mutant)).map(({ name }) => name)).toEqual([]);
  });

  it.each([...SLICE])('"%s" is caught', async (name, seeds) => {
    const mutant = MUTANTS.find((each) => each.name === name);
    if (mutant === undefined) throw new Error(`no mutant "${name}"`);
    const { seed } = await tryMutant(mutant, seeds);
    expect(seed).toBeGreaterThan(0);
  });
});
