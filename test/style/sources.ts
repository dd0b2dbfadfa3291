import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** Relative to the checkout, with forward slashes. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** Everything git tracks or would track, less what has been deleted in the work tree. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** Our own source: TypeScript, JavaScript and C that no generator wrote. */
export function sourceFiles(): readonly SourceFile[] {
  return projectFiles()
    .filter((path) => /\.(ts|mts|mjs|js|c)$/.test(path) && !path.startsWith('proto/gen/'))
    .map(readSource);
}

export function readSource(path: string): SourceFile {
  return { path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n') };
}
