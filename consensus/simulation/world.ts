import { Dice } from './dice.ts';

interface Event {
  readonly at: number;
  /** Breaks ties: what was scheduled first happens first. */
  readonly order: number;
  readonly action: () => void;
}

/** Virtual time: a heap of things to happen. Nothing happens outside it. */
export class World {
  readonly dice: Dice;
  #now = 0;
  #order = 0;
  #happened = 0;
  readonly #heap: Event[] = [];

  constructor(seed: number) {
    this.dice = new Dice(seed);
  }

  /** Milliseconds since the start. */
  get now(): number {
    return this.#now;
  }

  /** Events so far. */
  get happened(): number {
    return this.#happened;
  }

  after(delayMs: number, action: () => void): void {
    const heap = this.#heap;
    const event = { at: this.#now + delayMs, order: this.#order++, action };
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(event, heap[parent] as Event)) break;
      heap[at] = heap[parent] as Event;
      at = parent;
    }
    heap[at] = event;
  }

  /** Lets things happen until `untilMs`, or until `isOver` says so. Returns which it was. */
  run(untilMs: number, isOver: () => boolean): boolean {
    while (this.#heap.length > 0 && (this.#heap[0] as Event).at <= untilMs) {
      const event = this.#pop();
      this.#now = event.at;
      this.#happened++;
      event.action();
      if (isOver()) return true;
    }
    this.#now = untilMs;
    return false;
  }

  #pop(): Event {
    const heap = this.#heap;
    const top = heap[0] as Event;
    const last = heap.pop() as Event;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event))
        child++;
      if (!isBefore(heap[child] as Event, last)) break;
      heap[at] = heap[child] as Event;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
