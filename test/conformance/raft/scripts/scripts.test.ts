import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from './script.ts';

const folder = import.meta.dirname;
const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'));

// A difference: run main.ts with --rewrite, read the diff, and commit only what you understand.
describe('interaction scripts', () => {
  it('cover at least 25 situations', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(25);
  });

  it.each(scripts)('%s goes as written down', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.startsWith('# '), 'a script opens with its situation').toBe(true);
    expect(runScript(text)).toBe(text);
  });
});
