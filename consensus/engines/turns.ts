/** Runs one turn of a member for all that happened before it. */
export class Turns {
  readonly #turn: () => void;
  #isDue = false;
  /** The largest crowd since the last turn. */
  #crowd = 0;
  /** The same of the turns before, halved with every one. */
  #recentCrowd = 0;

  constructor(turn: () => void) {
    this.#turn = turn;
  }

  /**
   * A turn soon. A crowd shares one, since a turn costs a write on every member. Who has been
   * alone for some turns has none to wait for: what its turn sends leaves in this round of the
   * event loop instead of the next.
   *
   * @param requests  how many wait for this member, or came to it just now.
   */
  schedule(requests: number): void {
    this.#crowd = Math.max(this.#crowd, requests);
    if (this.#isDue) return;
    this.#isDue = true;
    if (Math.max(this.#crowd, this.#recentCrowd) <= 1) process.nextTick(() => this.#run());
    else setImmediate(() => this.#run());
  }

  #run(): void {
    this.#isDue = false;
    this.#recentCrowd = Math.max(this.#crowd, this.#recentCrowd >> 1);
    this.#crowd = 0;
    this.#turn();
  }
}
