/** Progress on standard error: one line per phase when it ends, and one when it takes long. */

/** Says what is going on. */
export type Report = (line: string) => void;

/** A phase that takes longer than this is announced before it ends. */
const ANNOUNCE_AFTER_MS = 2000;

/** Writes to standard error, so that standard output holds only what was asked for. */
export function reportToStderr(line: string): void {
  process.stderr.write(`lab: ${line}\n`);
}

/** Runs `work` and reports it with its seconds: at once when over two seconds, and when done. */
export async function phase<T>(report: Report, name: string, work: () => Promise<T>): Promise<T> {
  const startedAtMs = performance.now();
  const timer = setTimeout(() => report(`${name} ...`), ANNOUNCE_AFTER_MS);
  try {
    const value = await work();
    const elapsedMs = performance.now() - startedAtMs;
    if (elapsedMs >= ANNOUNCE_AFTER_MS) report(`${name}: ${seconds(elapsedMs)}`);
    return value;
  } finally {
    clearTimeout(timer);
  }
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
