import type { AppendEntries, Message, NodeId } from '../core/messages.ts';

/**
 * How long the news of a commit may wait for an append to travel with. Under load the next append
 * is closer than that, and the message is saved; the answer to the client never waits for it.
 */
const HOLD_MS = 5;
/** A follower that asked for something this long ago or less gets its news at once. */
const EAGER_MS = 1_000;

/** Holds back appends without entries, which only say how far the log is committed. */
export class HeldCommits {
  readonly #send: (messages: readonly Message[]) => void;
  readonly #held = new Map<NodeId, AppendEntries>();
  readonly #askedMs = new Map<NodeId, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (messages: readonly Message[]) => void) {
    this.#send = send;
  }

  /** Notes a proposal or a read of a follower, whose client waits for its state to move. */
  asked(from: NodeId, nowMs: number): void {
    this.#askedMs.set(from, nowMs);
  }

  /** The messages to send now; what is held follows by itself. */
  sift(messages: readonly Message[], nowMs: number): readonly Message[] {
    if (!messages.some(({ type }) => type === 'appendEntries')) return messages;
    return messages.filter((message) => {
      if (message.type !== 'appendEntries') return true;
      if (message.entries.length > 0) {
        // It carries the same or a later commit index.
        this.#held.delete(message.to);
        return true;
      }
      if (nowMs - (this.#askedMs.get(message.to) ?? -Infinity) < EAGER_MS) return true;
      this.#held.set(message.to, message);
      this.#timer ??= setTimeout(() => this.#release(), HOLD_MS);
      return false;
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#held.clear();
  }

  #release(): void {
    this.#timer = undefined;
    const messages = [...this.#held.values()];
    this.#held.clear();
    this.#send(messages);
  }
}
