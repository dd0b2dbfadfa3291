import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT } from './sources.ts';

const PROMISE = /^\*\*(\d+(?:\.\d+)*)\*\*\s+(.*)$/;
const LINK = /\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)/g;

describe('SPECIFICATION.md', () => {
  const promises = readFileSync(join(ROOT, 'SPECIFICATION.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = PROMISE.exec(line);
      return match === null ? [] : [{ number: match[1]!, text: match[2]! }];
    });

  it('numbers its promises once each', () => {
    const numbers = promises.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('links every promise to the test that holds it, or says that none does yet', () => {
    const untested = promises
      .filter(({ text }) => !/\]\(test\//.test(text) && !text.includes('[no test yet]'))
      .map(({ number }) => number);
    expect(untested).toEqual([]);
  });
});

describe('the links of every document', () => {
  it('lead to files that exist', () => {
    const broken = projectFiles()
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...readFileSync(join(ROOT, path), 'utf8').matchAll(LINK)]
          .map((match) => match[1]!)
          .filter((target) => !/^[a-z]+:/.test(target))
          .filter((target) => !existsSync(join(ROOT, dirname(path), target)))
          .map((target) => `${path}: ${target}`),
      );
    expect(broken).toEqual([]);
  });
});
