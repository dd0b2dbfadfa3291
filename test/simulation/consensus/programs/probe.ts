import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simulate } from '../../../../consensus/simulation/simulate.ts';
import type { Raft } from '../../../../consensus/core/raft.ts';

/** `probe.ts FOLDER SEEDS`: simulates the core in a folder until a seed fails, and says which. */
const [folder = '', seeds = '1000'] = process.argv.slice(2);
const module = (await import(pathToFileURL(join(folder, 'build/consensus/core/raft.js')).href)) as {
  Raft: typeof Raft;
};

for (let seed = 1; seed <= Number(seeds); seed++) {
  const { violation } = simulate(seed, {
    createRaft: (options, state) => new module.Raft(options, state),
  });
  if (violation === undefined) continue;
  console.log(`seed ${seed}: ${violation.split('\n')[0]}`);
  break;
}
