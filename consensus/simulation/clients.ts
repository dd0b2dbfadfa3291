import { encodeRequest } from './session-machine.ts';
import type { Checker } from './checker.ts';
import type { Host } from './host.ts';
import type { Narrator } from './narrator.ts';
import type { World } from './world.ts';

/** A client asks again, elsewhere, when it hears nothing for this long. */
const RETRY_MS = 300;
const THINK_MS_MAX = 150;
const READ_SHARE = 0.3;

/** One client: one request at a time, asked again under the same number until it is answered. */
export class Client {
  readonly #id: number;
  readonly #world: World;
  readonly #hosts: readonly Host[];
  readonly #checker: Checker;
  readonly #narrator: Narrator;
  #sequence = 0;
  /** Counts questions: an answer to an earlier one is no news. */
  #question = 0;
  #target: Host;
  /** Longest pause between an answer and the next question. */
  thinkMsMax = THINK_MS_MAX;

  constructor(
    id: number,
    group: {
      readonly world: World;
      readonly hosts: readonly Host[];
      readonly checker: Checker;
      readonly narrator: Narrator;
    },
  ) {
    this.#id = id;
    this.#world = group.world;
    this.#hosts = group.hosts;
    this.#checker = group.checker;
    this.#narrator = group.narrator;
    this.#target = this.#world.dice.pick(this.#hosts);
  }

  start(): void {
    this.#world.after(this.#world.dice.between(0, this.thinkMsMax), () => this.#ask());
  }

  #ask(): void {
    if (this.#world.dice.chance(READ_SHARE)) this.#read();
    else {
      this.#sequence++;
      this.#propose();
    }
  }

  #propose(): void {
    const question = ++this.#question;
    const request = { client: this.#id, sequence: this.#sequence };
    this.#target.propose(request, encodeRequest(request), (index) => {
      this.#checker.acknowledge(request, index);
      if (question !== this.#question) return;
      this.#narrator.say(this.#target, 'acknowledged', () => `c${this.#id} at ${index}`);
      this.#next();
    });
    this.#world.after(RETRY_MS, () => {
      if (question !== this.#question) return;
      this.#target = this.#world.dice.pick(this.#hosts);
      this.#propose();
    });
  }

  #read(): void {
    const question = ++this.#question;
    const floor = this.#checker.acknowledged;
    this.#target.read((index) => {
      this.#checker.read(index, floor);
      if (question !== this.#question) return;
      this.#narrator.say(this.#target, 'read', () => `c${this.#id} saw ${index} (>= ${floor})`);
      this.#next();
    });
    this.#world.after(RETRY_MS, () => {
      if (question !== this.#question) return;
      this.#target = this.#world.dice.pick(this.#hosts);
      this.#ask();
    });
  }

  #next(): void {
    this.#question++;
    this.start();
  }
}
