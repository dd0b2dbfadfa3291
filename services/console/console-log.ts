import type { LogIdentity, LogSpec } from './log-file.ts';
import { LogFile } from './log-file.ts';
import { ScrollBack } from './scroll-back.ts';

/** Told what an operator may want to know; the receiver limits the rate. */
export type OnProblem = (what: string, cause?: unknown) => void;

export interface ConsoleLogSpec {
  /** Undefined: nothing is logged. */
  readonly files: LogSpec | undefined;
  readonly identity: LogIdentity;
  /** Without its ending. */
  readonly fileName: string;
  readonly onProblem: OnProblem;
}

/** Where a console goes on. */
export interface Resumption {
  readonly scrollBack: ScrollBack;
  /** The ring index up to which output is logged already; undefined: nobody knows. */
  readonly ringIndex: number | undefined;
}

/** Files open now, by name: two domains of one name must not write into one file. */
export type OpenLogs = Set<string>;

/**
 * The log of a console as the console sees it: it may be off, and a disk that fails costs the log
 * and nothing else. After a failure the next output that can be written begins a new mark.
 */
export class ConsoleLog {
  readonly #spec: ConsoleLogSpec;
  readonly #open: OpenLogs;
  readonly #fileName: string;
  #file: LogFile | undefined;
  #isFailing = false;
  #bytes = 0;

  constructor(spec: ConsoleLogSpec, open: OpenLogs) {
    this.#spec = spec;
    this.#open = open;
    const { fileName, identity } = spec;
    this.#fileName = open.has(fileName) ? `${fileName}-${identity.domid}` : fileName;
    if (spec.files === undefined) return;
    try {
      this.#file = new LogFile(spec.files, this.#fileName, spec.identity);
      open.add(this.#fileName);
    } catch (cause) {
      this.#fail('cannot be opened; its output is not logged', cause);
    }
  }

  /** Bytes written since this service opened it. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What is known of this console from before, or an empty scroll-back. */
  resume(scrollBackBytes: number): Resumption {
    try {
      const recovered = this.#file?.recover(scrollBackBytes);
      if (recovered !== undefined) {
        const { streamOffset, ringIndex, tail } = recovered;
        const scrollBack = new ScrollBack(scrollBackBytes, streamOffset - tail.length);
        scrollBack.append(tail);
        return { scrollBack, ringIndex };
      }
    } catch (cause) {
      this.#fail('cannot be read back', cause);
    }
    return { scrollBack: new ScrollBack(scrollBackBytes), ringIndex: undefined };
  }

  /** The next bytes have this place in the stream and in the ring. */
  begin(streamOffset: number, ringIndex: number): void {
    this.#attempt((file) => file.begin(streamOffset, ringIndex));
  }

  /** Bytes taken at this place, before anybody is told that they were taken. */
  append(bytes: Uint8Array, streamOffset: number, ringIndex: number): void {
    if (this.#isFailing) this.begin(streamOffset, ringIndex);
    this.#attempt((file) => {
      file.append(bytes);
      this.#bytes += bytes.length;
      this.#isFailing = false;
    });
  }

  /** After it is known to the guest that all before this place was taken. */
  settle(streamOffset: number, ringIndex: number): void {
    if (this.#file?.isFull === true) this.#attempt((file) => file.rotate(streamOffset, ringIndex));
  }

  close(): void {
    this.#attempt((file) => file.close());
    this.#file = undefined;
    this.#open.delete(this.#fileName);
  }

  #attempt(action: (file: LogFile) => void): void {
    if (this.#file === undefined) return;
    try {
      action(this.#file);
    } catch (cause) {
      this.#fail('cannot be written; output is missing in it', cause);
    }
  }

  #fail(what: string, cause: unknown): void {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (!this.#isFailing) this.#spec.onProblem(`its log ${this.#fileName}.log ${what}`, cause);
    this.#isFailing = true;
  }
}
