import type { VmUuid } from '../../../model/ids.ts';
import type { Phase, StopReason, VmRecord } from './vm-record.ts';

/** Events that are kept for those who follow; about three belong to one start. */
export const EVENTS_KEPT = 4_096;

/** Something that happened to one machine. */
export interface VmEvent {
  /** Rises by one with every event of the group; from 1. */
  readonly index: number;
  /** The clock of whoever caused it, milliseconds since 1970. */
  readonly atMs: number;
  readonly uuid: VmUuid;
  readonly name: string;
  readonly phase: Phase;
  readonly reason?: StopReason;
  readonly problem?: { readonly code: string; readonly message: string };
  /** The record after the event; absent once it is gone. */
  readonly record?: VmRecord;
}

/** The newest events of the group, in order and without gaps. */
export class History {
  /** A ring: the event with index `i` is at `i % EVENTS_KEPT`. */
  readonly #ring: VmEvent[] = [];
  #newest = 0;
  #count = 0;

  /** Index of the newest event; 0 before the first. */
  get newest(): number {
    return this.#newest;
  }

  /** Index of the oldest event that is kept, or of the next one if none is. */
  get oldest(): number {
    return this.#newest - this.#count + 1;
  }

  push(event: Omit<VmEvent, 'index'>): VmEvent {
    this.#newest += 1;
    this.#count = Math.min(this.#count + 1, EVENTS_KEPT);
    const numbered = { ...event, index: this.#newest };
    this.#ring[this.#newest % EVENTS_KEPT] = numbered;
    return numbered;
  }

  /** The event with that index, if it is kept. */
  at(index: number): VmEvent | undefined {
    return index >= this.oldest && index <= this.#newest
      ? this.#ring[index % EVENTS_KEPT]
      : undefined;
  }

  *[Symbol.iterator](): Generator<VmEvent, void, undefined> {
    for (let index = this.oldest; index <= this.#newest; index++) yield this.at(index)!;
  }

  /** Replaces everything by `events`, which are in order and end with `newest`. */
  restore(newest: number, events: readonly VmEvent[]): void {
    this.#ring.length = 0;
    this.#newest = newest;
    this.#count = events.length;
    for (const event of events) this.#ring[event.index % EVENTS_KEPT] = event;
  }
}
