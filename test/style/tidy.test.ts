import { describe, expect, it } from 'vitest';
import { importBreaches, importsOf, textBreaches, type Breach } from './rules.ts';
import { projectFiles, readSource, sourceFiles } from './sources.ts';

/** Places where a person or a runner starts: nothing imports them. */
const ENTRY_POINTS = [
  /(^|[/-])main\.ts$/,
  /\.test\.ts$/,
  /\.(mjs|js|c)$/,
  /^vitest\.config\.ts$/,
  /^proto\/generate\.ts$/,
  /^appliance\/bundle\.ts$/,
  /^cli\/xenstore\//,
  /\/programs\//,
  /^bench\/.*\/run\.ts$/,
];

/** Words of a workplace, which have no business in a project that speaks of itself alone. */
const FOREIGN_WORDS = /\/work\/|\.\.\/shared\/|registry\.npmjs|deb\.debian\.org|\/root\//;

const files = sourceFiles();

describe('every source file', () => {
  it('keeps to the limits and avoids what is banned', () => {
    expect(files.flatMap(textBreaches).map(asText)).toEqual([]);
  });

  it('imports only in the direction the architecture allows', () => {
    expect(files.flatMap(importBreaches).map(asText)).toEqual([]);
  });

  it('is imported by something or is a place to start', () => {
    const imported = new Set(files.flatMap((file) => importsOf(file).map(({ target }) => target)));
    const dynamic = files.flatMap((file) => file.lines.join('\n')).join('\n');
    const dead = files
      .map((file) => file.path)
      .filter((path) => !imported.has(path) && !ENTRY_POINTS.some((entry) => entry.test(path)))
      .filter((path) => !dynamic.includes(`/${path.split('/').at(-1)}'`));
    expect(dead).toEqual([]);
  });
});

describe('every folder with source', () => {
  it('has a README.md of at most a screen at its top', () => {
    const tops = new Set(files.map(({ path }) => topFolder(path)).filter((top) => top !== ''));
    const readmes = new Set(projectFiles().filter((path) => path.endsWith('README.md')));
    expect([...tops].filter((top) => !readmes.has(`${top}/README.md`))).toEqual([]);
  });
});

describe('every text in the project', () => {
  it('speaks of the project alone', () => {
    const breaches = projectFiles()
      .filter((path) => /\.(ts|mjs|c|md|json|proto|yml|sh)$|Makefile|^\.ci\//.test(path))
      .filter((path) => !path.startsWith('test/style/'))
      .map(readSource)
      .flatMap((file) =>
        file.lines.flatMap((line, index) =>
          FOREIGN_WORDS.test(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : [],
        ),
      );
    expect(breaches).toEqual([]);
  });
});

function topFolder(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return '';
  return parts[0] === 'services' ? parts.slice(0, 2).join('/') : parts[0]!;
}

function asText({ path, line, rule }: Breach): string {
  return `${path}:${line}: ${rule}`;
}
