/** One upload of a file at a time: others that bring it wait, and a silent sender is given up. */
import { ToolstackError } from '../../../model/errors.ts';

/** The right to write one file, until {@link Turn.end}. */
export interface Turn {
  /** Tells how far the file is. */
  progress(receivedBytes: number): void;
  /**
   * The same chunks, but not for ever: throws DEADLINE when the next one does not come, and
   * UPLOAD_INTERRUPTED when the sender is gone. Does not close `source`.
   */
  chunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
  end(): void;
}

interface Active {
  receivedBytes: number;
  readonly ended: Promise<void>;
}

/** Hands out turns, by digest. */
export class UploadTurns {
  readonly #idleMs: number;
  readonly #active = new Map<string, Active>();

  /** @param idleMs  how long a sender may say nothing */
  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  /** How far the upload that is going on is; undefined when none is. */
  receivedBytes(sha256: string): number | undefined {
    return this.#active.get(sha256)?.receivedBytes;
  }

  /**
   * Waits until nobody writes the file.
   *
   * @param signal  aborted when the caller is gone, which ends its wait and its turn
   */
  async take(sha256: string, signal?: AbortSignal): Promise<Turn> {
    const gone = goneWhen(signal);
    try {
      for (let other = this.#active.get(sha256); other; other = this.#active.get(sha256))
        await Promise.race([other.ended, gone.promise]);
      signal?.throwIfAborted();
    } catch (error) {
      gone.forget();
      throw error;
    }
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const active: Active = { receivedBytes: 0, ended };
    this.#active.set(sha256, active);
    return {
      progress: (bytes) => {
        active.receivedBytes = bytes;
      },
      chunks: (source) => this.#chunks(source, gone.promise),
      end: () => {
        gone.forget();
        this.#active.delete(sha256);
        end();
      },
    };
  }

  async *#chunks(
    source: AsyncIterable<Uint8Array>,
    gone: Promise<never>,
  ): AsyncGenerator<Uint8Array> {
    const iterator = source[Symbol.asyncIterator]();
    for (;;) {
      const next = await this.#inTime(iterator.next(), gone);
      if (next.done === true) return;
      yield next.value;
    }
  }

  async #inTime<T>(next: Promise<T>, gone: Promise<never>): Promise<T> {
    const idle = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      const why = `upload: nothing came for ${this.#idleMs / 1000} s; go on where Stat says`;
      idle.reject(new ToolstackError('DEADLINE', why));
    }, this.#idleMs);
    try {
      return await Promise.race([next, gone, idle.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A promise that rejects once `signal` is aborted, and how to stop listening for that. */
function goneWhen(signal: AbortSignal | undefined) {
  const { promise, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting at the moment the sender goes.
  promise.catch(() => undefined);
  const abort = (): void =>
    reject(new ToolstackError('UPLOAD_INTERRUPTED', 'upload: its sender is gone'));
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return { promise, forget: () => signal?.removeEventListener('abort', abort) };
}
