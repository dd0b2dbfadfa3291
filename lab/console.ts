/**
 * What a host says on its serial line: split into lines, stamped, written to a file, watched for
 * the marks of a boot and for the one line that says why it died.
 */
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';

/** Lines kept in memory for waiting and for messages; the file has them all. */
const MAX_LINES = 20_000;
/** A serial line without a newline is cut here. */
const MAX_LINE_CHARACTERS = 4096;

/** One line, with the time since QEMU was started. */
export interface ConsoleLine {
  readonly atMs: number;
  readonly text: string;
}

/** Escape sequences and control characters that terminals act upon. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;

interface Waiter {
  readonly pattern: RegExp;
  readonly found: (line: ConsoleLine) => void;
}

/** The console of one host, from its start to its end. */
export class Console {
  readonly #startedAtMs: number;
  readonly #file: WriteStream;
  readonly #lines: ConsoleLine[] = [];
  readonly #watchers = new Set<(line: ConsoleLine) => void>();
  #partial = '';

  constructor(file: string, startedAtMs: number) {
    this.#startedAtMs = startedAtMs;
    this.#file = createWriteStream(file, { flags: 'a' });
  }

  get lines(): readonly ConsoleLine[] {
    return this.#lines;
  }

  /** The last `count` lines as text. */
  tail(count: number): readonly string[] {
    return this.#lines.slice(-count).map(({ text }) => text);
  }

  /** Calls `watcher` with every line from now on; returns what ends that. */
  watch(watcher: (line: ConsoleLine) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /**
   * Resolves with the first line, at or after index `from`, that matches. Never rejects: race it
   * against the host's end and a time-out.
   */
  find(pattern: RegExp, from = 0): Promise<ConsoleLine> {
    const known = this.#lines.slice(from).find(({ text }) => pattern.test(text));
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((found) => this.#waitFor({ pattern, found }));
  }

  /** Takes what the serial line delivered. */
  feed(chunk: string): void {
    const pieces = (this.#partial + chunk).split('\n');
    this.#partial = (pieces.pop() ?? '').slice(-MAX_LINE_CHARACTERS);
    for (const piece of pieces) this.#line(piece);
  }

  /** Writes out the unfinished line and closes the file. */
  async close(): Promise<void> {
    if (this.#partial !== '') this.#line(this.#partial);
    this.#partial = '';
    await new Promise<void>((done) => this.#file.end(done));
  }

  #waitFor(waiter: Waiter): void {
    const stop = this.watch((line) => {
      if (!waiter.pattern.test(line.text)) return;
      stop();
      waiter.found(line);
    });
  }

  #line(raw: string): void {
    const now = Date.now();
    const text = raw.replaceAll(CONTROL, '').slice(0, MAX_LINE_CHARACTERS);
    const line = { atMs: now - this.#startedAtMs, text };
    const seconds = (line.atMs / 1000).toFixed(3).padStart(8);
    this.#file.write(`${new Date(now).toISOString()} ${seconds} ${text}\n`);
    this.#lines.push(line);
    if (this.#lines.length > MAX_LINES) this.#lines.splice(0, MAX_LINES / 2);
    for (const watcher of this.#watchers) watcher(line);
  }
}
