import { parseArgs } from 'node:util';
import { MUTANTS } from './mutants.ts';
import { tryMutant } from './mutation.ts';

/**
 * `node test/simulation/consensus/main.ts [--seeds 3000] [--only text]` tries every mutant and
 * prints what caught it. Ends with 1 if one survives.
 */
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '3000' }, only: { type: 'string', default: '' } },
});
let survivors = 0;
console.log('| fault | vectors that fail | seeds until caught | by |\n|---|---|---|---|');
for (const mutant of MUTANTS.filter(({ name }) => name.includes(values.only))) {
  const { vectors, seed, violation, tests = 0 } = await tryMutant(mutant, Number(values.seeds));
  if (vectors.length === 0 && seed === undefined && tests === 0) survivors++;
  const by = violation?.slice(0, 90) ?? (tests > 0 ? `${tests} tests of the core` : '-');
  const ids =
    vectors.length > 3
      ? `${vectors.slice(0, 3).join(' ')} … (${vectors.length})`
      : vectors.join(' ');
  console.log(`| ${mutant.name} | ${ids || '-'} | ${seed ?? '-'} | ${by} |`);
}
console.log(`\n${survivors} survived`);
process.exitCode = survivors === 0 ? 0 : 1;
