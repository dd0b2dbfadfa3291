import { ModelRun } from './model-run.ts';

/* Random operations on the store and on a naive one: model-main.ts [OPERATIONS] [FIRST SEED] */
const [operations = '1000000', firstSeed = '1'] = process.argv.slice(2);

/** One store's life; a fresh one begins then, as old ones differ less from each other. */
const OPERATIONS_PER_SEED = 20_000;

const totals = { operations: 0, commits: 0, refusals: 0, events: 0, seeds: 0 };
for (let seed = Number(firstSeed); totals.operations < Number(operations); seed++) {
  const run = new ModelRun(seed);
  try {
    run.run(OPERATIONS_PER_SEED);
  } catch (error) {
    console.error(`seed ${seed}`);
    throw error;
  }
  totals.operations += run.operations;
  totals.commits += run.commits;
  totals.refusals += run.refusals;
  totals.events += run.events;
  totals.seeds += 1;
}
console.log(JSON.stringify(totals));
