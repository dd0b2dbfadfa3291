/** A change below a watched path. Look again at what is there now: events may repeat. */
export interface WatchEvent {
  /** What changed, or the watched path itself when the watch begins or begins anew. */
  readonly path: string;
}

/**
 * Events kept for a reader that does not read. Beyond it they are replaced with one event on the
 * watched path, which says "look at all of it".
 */
export const WATCH_BACKLOG_MAX = 4096;

/**
 * A watch as an async iterator. It fires once at once, and again after the daemon restarted, as
 * changes may have been missed. Ends when {@link close} is called or the client is closed; throws
 * if the client loses its daemon for good.
 */
export class Watch implements AsyncIterableIterator<WatchEvent> {
  readonly path: string;
  readonly token: string;
  readonly #unregister: () => Promise<void>;
  readonly #queue: WatchEvent[] = [];
  #waiting: PromiseWithResolvers<IteratorResult<WatchEvent, undefined>>[] = [];
  #ended: { readonly cause: Error | undefined } | undefined;

  constructor(path: string, token: string, unregister: () => Promise<void>) {
    this.path = path;
    this.token = token;
    this.#unregister = unregister;
  }

  /** For the client: hands over an event. */
  deliver(event: WatchEvent): void {
    if (this.#ended !== undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value: event });
      return;
    }
    // An event that nobody has read yet says already what an equal one would say. The special
    // events are counted by some readers, so those stay.
    const isSpecial = event.path.startsWith('@');
    if (!isSpecial && this.#queue.at(-1)?.path === event.path) return;
    if (this.#queue.length >= WATCH_BACKLOG_MAX) {
      this.#queue.length = 0;
      this.#queue.push({ path: this.path });
      return;
    }
    this.#queue.push(event);
  }

  /** For the client: no more events will come. */
  end(cause?: Error): void {
    if (this.#ended !== undefined) return;
    this.#ended = { cause };
    for (const waiting of this.#waiting) {
      if (cause === undefined) waiting.resolve({ done: true, value: undefined });
      else waiting.reject(cause);
    }
    this.#waiting = [];
  }

  next(): Promise<IteratorResult<WatchEvent, undefined>> {
    const event = this.#queue.shift();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    if (this.#ended?.cause !== undefined) return Promise.reject(this.#ended.cause);
    if (this.#ended !== undefined) return Promise.resolve({ done: true, value: undefined });
    const waiting = Promise.withResolvers<IteratorResult<WatchEvent, undefined>>();
    this.#waiting.push(waiting);
    return waiting.promise;
  }

  /** Called by `for await` when the loop is left. */
  async return(): Promise<IteratorResult<WatchEvent, undefined>> {
    await this.close();
    return { done: true, value: undefined };
  }

  /** Unregisters the watch. Idempotent. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    this.end();
    await this.#unregister();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
