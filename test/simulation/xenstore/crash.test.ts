import { describe, expect, it } from 'vitest';
import { World } from './world.ts';

const RUNS = Number(process.env['XENSTORE_SIM_RUNS'] ?? 12);
const FIRST_SEED = Number(process.env['SEED'] ?? 1);

/*
 * Goal: a daemon that dies at any point of a turn, the middle of a journal write among them, loses
 * nothing it acknowledged, answers nothing twice, and guests on rings notice nothing.
 *
 * Method: ring guests and socket clients that know what every answer must be run against daemons
 * that die every ten turns or so and are made anew from the journal and the shared pages.
 * Again with one seed: SEED=n XENSTORE_SIM_RUNS=1.
 */
describe('a dying xenstore daemon', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => FIRST_SEED + run))(
    'loses nothing and answers nothing twice (seed %i)',
    (seed) => {
      const world = new World({ seed, guests: 12, sockets: 3, deaths: 40 });
      world.run(40);
      expect(world.ledger.faults).toEqual([]);
      const counter = Number(world.read('/shared/counter'));
      const { increments, unknownIncrements } = world.ledger;
      expect(counter).toBeGreaterThanOrEqual(increments);
      expect(counter).toBeLessThanOrEqual(increments + unknownIncrements);
      for (const { name, seen, least } of world.eventCounts())
        expect(seen, `events at ${name}`).toBeGreaterThan(least);
      expect(world.answered).toBeGreaterThan(1000);
    },
  );

  it('finishes rings to the byte: without socket clients every commit is known', () => {
    const world = new World({ seed: FIRST_SEED, guests: 20, sockets: 0, deaths: 60 });
    world.run(60);
    expect(world.ledger.faults).toEqual([]);
    expect(Number(world.read('/shared/counter'))).toBe(world.ledger.increments);
    for (const { name, seen, least } of world.eventCounts())
      expect(seen, `events at ${name}`).toBe(least + 1);
  });
});
