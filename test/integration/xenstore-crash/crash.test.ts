import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CrashRun } from './crash-run.ts';

const PROGRAM = 'build/bin/xenstored.mjs';
const KILLS = 20;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/*
 * Goal: a killed daemon loses nothing that it acknowledged and no watch event, and guests on rings
 * notice nothing but a delay. The long run of the same: test/integration/xenstore-crash/main.ts.
 *
 * Method: the real daemon as a process, 50 guests on rings in files, 8 socket clients; SIGKILL at
 * random moments; every answer and every event is held against what was asked.
 */
describe('the xenstore daemon killed under load', () => {
  it.skipIf(!existsSync(PROGRAM))(
    `loses nothing in ${KILLS} kills (needs ${PROGRAM}: make build; seed ${SEED})`,
    async () => {
      const spec = { seed: SEED, kills: KILLS, guests: 50, clients: 8, program: PROGRAM };
      const report = await new CrashRun(spec).run();
      expect(report.faults).toEqual([]);
      expect(report.watchersWithLosses).toBe(0);
      expect(report.counter).toBeGreaterThanOrEqual(report.increments);
      expect(report.counter).toBeLessThanOrEqual(report.increments + report.unknownIncrements);
      expect(report.answered).toBeGreaterThan(1000);
    },
  );
});
