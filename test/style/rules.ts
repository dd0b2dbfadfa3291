import type { SourceFile } from './sources.ts';

/** One breach, as a reader wants it: where, what, and what to do instead. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

export const LINE_COLUMNS_MAX = 100;
export const FILE_LINES_MAX = 400;

/** The one machine whose reader wants it whole on one page. */
const RAFT_MACHINE = 'consensus/core/raft.ts';
const RAFT_MACHINE_LINES_MAX = 1_500;

/** Tools taken in whole, and the C addon, which is held to its own limit of 300 lines of code. */
const LONG_FILES = new Map([['bench/xenstore/xsbench.c', 920]]);

const PURE = [
  /^model\//,
  /^consensus\/core\//,
  /^consensus\/simulation\/(?!main\.ts)/,
  /^xenstore\/(?!client\/)/,
  /^xen\/(abi|ring|simulated)\//,
  /^xen\/builder\/(?!inflate\.ts)/,
  /^cli\/xl\/cfg\//,
  /^services\/[^/]+\/(state|machine)(\.ts$|\/)/,
];

/** Taken in unchanged, so that a newer set of vectors can replace them file by file. */
const TAKEN_IN_WHOLE = /^test\/conformance\/raft\/[^/]+\.mjs$/;

interface Banned {
  readonly pattern: RegExp;
  readonly rule: string;
}

const BANNED_IN_PURE: readonly Banned[] = [
  { pattern: /from 'node:/, rule: 'a pure folder imports no node:*; take it as an argument' },
  { pattern: /\bDate\.now\(|new Date\(\)/, rule: 'no clock in pure code; take `now` or tick()' },
  { pattern: /\bMath\.random\(/, rule: 'no randomness in pure code; take a seeded generator' },
  { pattern: /\bset(Timeout|Interval|Immediate)\(/, rule: 'no timers in pure code; use tick()' },
  { pattern: /\bprocess\./, rule: 'no process in pure code' },
  { pattern: /\bBuffer\./, rule: 'no Buffer in pure code; use Uint8Array and DataView' },
  { pattern: /\/proto\/gen\//, rule: 'pure code never sees generated messages' },
];

const BANNED_ANYWHERE: readonly Banned[] = [
  { pattern: /catch\s*(\([^)]*\))?\s*\{\s*\}/, rule: 'no empty catch: handle, translate, rethrow' },
  { pattern: /\b(TODO|FIXME|XXX)\b/, rule: 'finish it, or say in the docs what is missing' },
  { pattern: /\bas any\b|: any[;,)>\]=]/, rule: 'no any; parse unknown once and type it' },
  { pattern: /@ts-(ignore|nocheck)/, rule: 'no silenced compiler' },
  { pattern: /\b(describe|it|test)\.(only|todo)\(/, rule: 'no focused or empty tests' },
];

export function isPure(path: string): boolean {
  return path.endsWith('.ts') && PURE.some((folder) => folder.test(path));
}

/** Line length, file length and banned text of one file. */
export function textBreaches(file: SourceFile): Breach[] {
  if (TAKEN_IN_WHOLE.test(file.path)) return [];
  const banned = isPure(file.path) ? [...BANNED_IN_PURE, ...BANNED_ANYWHERE] : BANNED_ANYWHERE;
  const breaches: Breach[] = [];
  const linesMax = linesMaxOf(file.path);
  if (file.lines.length > linesMax + 1)
    breaches.push(
      breach(file, 0, `${file.lines.length} lines; split it by concept (<= ${linesMax})`),
    );
  for (const [index, line] of file.lines.entries()) {
    if (line.length > LINE_COLUMNS_MAX && !/https?:\/\/|^import .* from/.test(line))
      breaches.push(
        breach(file, index, `${line.length} columns; the limit is ${LINE_COLUMNS_MAX}`),
      );
    if (file.path.startsWith('test/style/')) continue;
    for (const { pattern, rule } of banned)
      if (pattern.test(line)) breaches.push(breach(file, index, rule));
  }
  return breaches;
}

function linesMaxOf(path: string): number {
  if (path === RAFT_MACHINE) return RAFT_MACHINE_LINES_MAX;
  return LONG_FILES.get(path) ?? FILE_LINES_MAX;
}

function breach(file: SourceFile, index: number, rule: string): Breach {
  return { path: file.path, line: index + 1, rule };
}

const IMPORT = /^(?:import|export) .*from '(\.{1,2}\/[^']+)'/;
const IMPORT_TAIL = /^\} from '(\.{1,2}\/[^']+)'/;

interface Import {
  /** A path from the top of the checkout. */
  readonly target: string;
  readonly line: number;
  /** Gone after compilation: it hands over no code. */
  readonly isType: boolean;
}

/** The relative imports of one file. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const [index, line] of file.lines.entries()) {
    const specifier = (IMPORT.exec(line) ?? IMPORT_TAIL.exec(line))?.[1];
    if (specifier !== undefined)
      found.push({
        target: resolve(file.path, specifier),
        line: index + 1,
        isType: line.startsWith('import type '),
      });
  }
  return found;
}

function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What each folder may import besides itself. The first row that matches a path is its row. */
const MAY_IMPORT: readonly (readonly [folder: RegExp, allowed: RegExp])[] = [
  [/^model\//, /^model\//],
  [/^proto\//, /^(proto|model)\//],
  [/^consensus\/(core|simulation)\//, /^(consensus\/(core|simulation)|model)\//],
  [/^consensus\//, /^(consensus|model|proto)\//],
  [/^xenstore\//, /^(xenstore|model)\//],
  [/^xen\//, /^(xen|model)\//],
  [/^services\/runtime\//, /^(services\/runtime|model|proto|consensus)\//],
  [/^services\/([^/]+)\//, /^(services\/(runtime|SELF)|model|proto|consensus|xenstore|xen)\//],
  [/^cli\//, /^(cli|model|proto|xenstore\/client)\/|^xenstore\/wire/],
  [/^appliance\//, /^(appliance|model|xen)\//],
  [/^lab\//, /^(lab|model|appliance)\//],
];

/** Imports that point the wrong way, and the native body imported by anything but a main.ts. */
export function importBreaches(file: SourceFile): Breach[] {
  const row = MAY_IMPORT.find(([folder]) => folder.test(file.path));
  if (row === undefined) return [];
  const self = row[0].exec(file.path)?.[1] ?? '';
  const allowed = new RegExp(row[1].source.replace('SELF', self));
  const { path } = file;
  const isMain = /(^|[/-])main\.ts$/.test(path) || /^(xen\/native|appliance)\//.test(path);
  return importsOf(file)
    .filter(
      ({ target, isType }) =>
        !allowed.test(target) || (target.startsWith('xen/native/') && !isMain && !isType),
    )
    .map(({ target, line }) => ({ path: file.path, line, rule: `may not import ${target}` }));
}
