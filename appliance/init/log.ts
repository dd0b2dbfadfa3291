/**
 * What services say, kept within bounds: bytes into lines, lines into a ring per service, and a
 * limit on how many go on to the console, which is slow and shared. Pure.
 */

export const MAX_LINE_LENGTH = 4096;
/** Lines kept per service. */
export const RING_LINES = 512;
/** Lines a service may put on the console per second; the ring keeps all of them. */
export const CONSOLE_LINES_PER_SECOND = 100;

/** Cuts a stream of text into lines; a longer line than the bound is cut, its rest dropped. */
export class LineSplitter {
  #rest = '';
  #isOverlong = false;

  push(chunk: string): readonly string[] {
    const pieces = chunk.split('\n');
    const lines: string[] = [];
    for (const [index, piece] of pieces.entries()) {
      this.#append(piece);
      if (index < pieces.length - 1) lines.push(this.#take());
    }
    return lines;
  }

  /** The text after the last newline, if any, once the stream has ended. */
  end(): readonly string[] {
    return this.#rest === '' ? [] : [this.#take()];
  }

  #append(piece: string): void {
    if (this.#isOverlong) return;
    this.#rest += piece;
    if (this.#rest.length <= MAX_LINE_LENGTH) return;
    this.#rest = `${this.#rest.slice(0, MAX_LINE_LENGTH)}...`;
    this.#isOverlong = true;
  }

  #take(): string {
    const line = this.#rest;
    this.#rest = '';
    this.#isOverlong = false;
    return line;
  }
}

/** The newest {@link RING_LINES} lines. */
export class LogRing {
  readonly #lines: string[] = [];
  #next = 0;

  push(line: string): void {
    this.#lines[this.#next] = line;
    this.#next = (this.#next + 1) % RING_LINES;
  }

  /** The newest `count` lines, oldest first. */
  tail(count: number): readonly string[] {
    const isFull = this.#lines.length === RING_LINES;
    const start = isFull ? this.#next : 0;
    const ordered = [...this.#lines.slice(start), ...this.#lines.slice(0, start)];
    return ordered.slice(Math.max(0, ordered.length - count));
  }
}

/** Says per line whether it may go to the console; tells afterwards how many did not. */
export class ConsoleLimit {
  #windowStartMs = 0;
  #passed = 0;
  #dropped = 0;

  /** What to print for `line` now: nothing, the line, or a note about dropped ones first. */
  admit(line: string, nowMs: number): readonly string[] {
    const output: string[] = [];
    if (nowMs - this.#windowStartMs >= 1000) {
      if (this.#dropped > 0) output.push(`(${this.#dropped} lines not shown on the console)`);
      this.#windowStartMs = nowMs;
      this.#passed = 0;
      this.#dropped = 0;
    }
    if (this.#passed >= CONSOLE_LINES_PER_SECOND) {
      this.#dropped++;
      return output;
    }
    this.#passed++;
    return [...output, line];
  }
}

/** Control characters out, so that a service cannot drive the terminal the console is read on. */
export function printable(line: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are the point
  return line.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, '?');
}
