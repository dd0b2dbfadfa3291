import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A text for stock's parser: a configuration, a disk specification or a vif rate. */
export type Question = readonly [kind: 'c' | 'd' | 'r', text: string];

/** Debian's libxen-dev brings the header and the library. */
const PROBE_HEADER = '/usr/include/libxlutil.h';
const TIMEOUT_MS = 60_000;

/** Why stock's parser cannot be asked here, or undefined if it can. */
export function missingStock(): string | undefined {
  return existsSync(PROBE_HEADER) ? undefined : `no ${PROBE_HEADER}: install Debian's libxen-dev`;
}

/** Stock's answers, one line each, as `stock-libxlu.c` describes them. */
export function askStock(questions: readonly Question[]): string[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'quorum0-libxlu-'));
  try {
    const program = path.join(directory, 'stock');
    const source = path.join(import.meta.dirname, 'stock-libxlu.c');
    const libraries = ['-lxlutil', '-lxenlight'];
    execFileSync('gcc', ['-O1', '-o', program, source, ...libraries], { timeout: TIMEOUT_MS });
    const requests = questions.map(([kind, text]) => {
      const bytes = Buffer.from(text);
      return Buffer.concat([Buffer.from(`${kind}${bytes.length}\n`), bytes]);
    });
    const input = Buffer.concat(requests);
    const output = execFileSync(program, { input, timeout: TIMEOUT_MS, maxBuffer: 2 ** 28 });
    return output.toString().trimEnd().split('\n');
  } finally {
    rmSync(directory, { recursive: true });
  }
}
