import type { VmUuid } from '../../../model/ids.ts';

type Listener = (changed: ReadonlySet<VmUuid>) => void;

/**
 * Carries the news of changed records from the state machine, which carries out commands in the
 * middle of the replica's turn, to those who act on it after the turn: many changes at once.
 */
export class GroupChanges {
  readonly #listeners = new Set<Listener>();
  /** Who waits for the next change of any kind. */
  readonly #waiting = new Set<() => void>();
  readonly #stopping = new AbortController();
  #changed = new Set<VmUuid>();
  #isDue = false;

  /** For the state machine: must not call back into it, and does not. */
  readonly note = (changed: Iterable<VmUuid>): void => {
    for (const uuid of changed) this.#changed.add(uuid);
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => this.#tell());
  };

  /** Aborted when the group is stopped here. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves after the next change, or when `signal` is aborted, or at the stop. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  stop(): void {
    this.#stopping.abort();
    this.#listeners.clear();
    this.#wake();
  }

  #tell(): void {
    this.#isDue = false;
    const changed = this.#changed;
    this.#changed = new Set();
    for (const listener of this.#listeners) listener(changed);
    this.#wake();
  }

  #wake(): void {
    for (const waiter of this.#waiting) waiter();
  }
}
