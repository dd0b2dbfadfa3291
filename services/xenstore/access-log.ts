import { closeSync, openSync, writeSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import type { Connection } from '../../xenstore/connection.ts';
import { XS_NAMES } from '../../xenstore/wire.ts';

/** Lines a second at most: a guest that floods the store does not fill the disk. */
const LINES_PER_SECOND_MAX = 1000;

/** Longest part of a first argument that is shown. */
const SHOWN_MAX_BYTES = 128;

const FLUSH_MS = 200;

/**
 * One line a request: time, domid, operation, first argument. Off unless asked for, by option or by
 * CONTROL; what comes faster than the limit is counted and not written.
 */
export class AccessLog {
  #path: string | undefined;
  #fd: number | undefined;
  #lines: string[] = [];
  #secondMs = 0;
  #inSecond = 0;
  #leftOut = 0;
  #timer: NodeJS.Timeout | undefined;

  /** A file to write to once it is switched on. */
  constructor(path: string | undefined) {
    this.#path = path;
  }

  get isOn(): boolean {
    return this.#fd !== undefined;
  }

  /** CONFIG_INVALID if the file cannot be written. */
  on(path = this.#path): void {
    if (path === undefined) throw new ToolstackError('CONFIG_INVALID', 'access log: no file named');
    this.off();
    try {
      this.#fd = openSync(path, 'a', 0o600);
    } catch (cause) {
      throw new ToolstackError('CONFIG_INVALID', `access log ${path}: cannot be opened`, { cause });
    }
    this.#path = path;
    this.#timer = setInterval(() => this.#flush(), FLUSH_MS).unref();
  }

  off(): void {
    if (this.#fd === undefined) return;
    this.#flush();
    clearInterval(this.#timer);
    closeSync(this.#fd);
    this.#fd = undefined;
  }

  /** To be called for each request; the payload lies at [start, end). */
  record(
    connection: Connection,
    type: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): void {
    if (this.#fd === undefined) return;
    const now = Date.now();
    if (now - this.#secondMs >= 1000) this.#beginSecond(now);
    if (++this.#inSecond > LINES_PER_SECOND_MAX) {
      this.#leftOut++;
      return;
    }
    const operation = XS_NAMES[type] ?? String(type);
    const time = new Date(now).toISOString();
    this.#lines.push(`${time} D${connection.domid} ${operation} ${shown(bytes, start, end)}\n`);
  }

  #beginSecond(now: number): void {
    this.#secondMs = now;
    this.#inSecond = 0;
    if (this.#leftOut > 0) this.#lines.push(`${this.#leftOut} requests not shown\n`);
    this.#leftOut = 0;
  }

  #flush(): void {
    if (this.#lines.length === 0 || this.#fd === undefined) return;
    const text = this.#lines.join('');
    this.#lines = [];
    writeSync(this.#fd, text);
  }
}

/** The first string of a payload, printable characters only. */
function shown(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  const limit = Math.min(end, start + SHOWN_MAX_BYTES);
  for (let at = start; at < limit && bytes[at] !== 0; at++) {
    const octet = bytes[at]!;
    text += octet > 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '?';
  }
  return text;
}
