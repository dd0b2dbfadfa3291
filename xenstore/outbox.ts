/** Bytes waiting to go to one peer: whole replies and events, in order. */
export declare class Outbox {
  /** How many bytes wait. */
  readonly length: number;
  /** What to send next, contiguous, valid until the next change. Empty if nothing waits. */
  peek(): Uint8Array;
  /** The peer has taken this many bytes. */
  consume(bytes: number): void;
}
