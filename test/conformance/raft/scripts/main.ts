import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './script.ts';

/**
 * `node test/conformance/raft/scripts/main.ts` compares every script with what happens now;
 * `--rewrite` writes down what happens now. Read the diff, and commit only what you understand.
 */
const folder = import.meta.dirname;
const isRewriting = process.argv.includes('--rewrite');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const path = join(folder, name);
  const before = readFileSync(path, 'utf8');
  const after = runScript(before);
  if (before === after) continue;
  if (isRewriting) writeFileSync(path, after);
  else process.exitCode = 1;
  console.log(`${name}: ${isRewriting ? 'rewritten' : 'differs'}`);
}
