import { describe, expect, it } from 'vitest';
import { simulate } from '../../../consensus/simulation/simulate.ts';

/** The slice of `make test`; `make sim` and `npm run sim -- --seeds N --from S` run more. */
const SEEDS = 300;
const FIRST_SEED = 1;

describe('a simulated group', () => {
  it(`keeps every promise and recovers, for ${SEEDS} seeds`, () => {
    const broken: string[] = [];
    let effects = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      const outcome = simulate(seed);
      effects += outcome.effects;
      if (outcome.violation !== undefined)
        broken.push(`SEED=${seed} npm run sim: ${outcome.violation}`);
    }
    expect(broken).toEqual([]);
    expect(effects, 'the clients got work done').toBeGreaterThan(SEEDS * 10);
  });

  it('replays a seed event by event', () => {
    const tell = (): string[] => {
      const lines: string[] = [];
      simulate(7, { onLine: (line) => lines.push(line) });
      return lines;
    };
    expect(tell()).toEqual(tell());
  });
});
