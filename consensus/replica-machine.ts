/** When and by whom a command was asked for; the same on every member. */
export interface CommandContext {
  /** Place in the group's order: strictly rising, not without gaps. */
  readonly index: number;
  /** The proposer's clock, milliseconds since 1970. The only time a state machine may look at. */
  readonly atMs: number;
  /** Who asked: the name in the caller's certificate. */
  readonly by: string;
}

/**
 * What a group agrees on. Pure and deterministic: the same commands in the same order give the same
 * state and the same results on every member, today and after an upgrade.
 */
export interface StateMachine {
  /**
   * Carries out one command. Bad commands are answered, never thrown: a throw is a bug that ends
   * every member. May keep views of `command`; must not change it.
   */
  apply(command: Uint8Array, context: CommandContext): Uint8Array;
  /**
   * The whole state, in pieces of any size; taken between two commands. Their memory is given away:
   * it is freed once it was stored.
   */
  snapshot(): Iterable<Uint8Array>;
  /** Replaces the whole state by what `snapshot` gave; pieces may be cut elsewhere. */
  restore(snapshot: Uint8Array): void;
}
