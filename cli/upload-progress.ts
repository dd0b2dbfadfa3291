/** Where progress is shown: standard error, usually. */
export interface ProgressSink {
  readonly write: (text: string) => void;
  /** Whether a line can be drawn over. */
  readonly isTerminal: boolean;
  /** Milliseconds from any start. */
  readonly now: () => number;
}

/** What is over sooner needs no bar. */
const QUIET_MS = 2000;
const REDRAW_MS = 200;
const BAR_COLUMNS = 30;
const MIB = 1024 * 1024;

/** Says how far an upload is once it takes long: a bar on a terminal, else a single line. */
export class UploadProgress {
  readonly #label: string;
  readonly #totalBytes: number;
  readonly #sink: ProgressSink;
  readonly #startedAtMs: number;
  #drawnAtMs: number | undefined;

  constructor(label: string, totalBytes: number, sink: ProgressSink) {
    this.#label = label;
    this.#totalBytes = totalBytes;
    this.#sink = sink;
    this.#startedAtMs = sink.now();
  }

  /** Takes note that `bytes` of the file are sent. */
  sent(bytes: number): void {
    const { isTerminal, now, write } = this.#sink;
    const nowMs = now();
    if (nowMs - this.#startedAtMs < QUIET_MS) return;
    const isFirst = this.#drawnAtMs === undefined;
    if (!isTerminal && isFirst) write(`uploading ${this.#label}: ${mib(this.#totalBytes)} MiB\n`);
    if (isTerminal && (isFirst || nowMs - (this.#drawnAtMs ?? 0) >= REDRAW_MS)) this.#draw(bytes);
    else if (!isFirst) return;
    this.#drawnAtMs = nowMs;
  }

  /** Completes the line, if there is one. */
  end(): void {
    if (this.#drawnAtMs === undefined || !this.#sink.isTerminal) return;
    this.#draw(this.#totalBytes);
    this.#sink.write('\n');
  }

  #draw(bytes: number): void {
    const part = Math.min(1, bytes / this.#totalBytes);
    const bar = '#'.repeat(Math.round(part * BAR_COLUMNS)).padEnd(BAR_COLUMNS, '.');
    const sizes = `${mib(bytes)} of ${mib(this.#totalBytes)} MiB`;
    this.#sink.write(`\ruploading ${this.#label} [${bar}] ${sizes}`);
  }
}

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}
