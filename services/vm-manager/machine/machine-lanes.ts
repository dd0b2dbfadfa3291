import type { VmUuid } from '../../../model/ids.ts';

/** What many machines at once must not do. */
export type LaneName = 'fetch' | 'build';

/** How many do it at once: fetching waits for peers and disks, building takes our own time. */
const WIDTHS: Readonly<Record<LaneName, number>> = { fetch: 4, build: 2 };

interface Lane {
  readonly width: number;
  readonly inside: Set<VmUuid>;
  /** In the order they came. */
  readonly waiting: Set<VmUuid>;
}

/** Bounds how many machines are fetched for and built at once, first come, first served. */
export class Lanes {
  readonly #lanes: Readonly<Record<LaneName, Lane>> = {
    fetch: { width: WIDTHS.fetch, inside: new Set(), waiting: new Set() },
    build: { width: WIDTHS.build, inside: new Set(), waiting: new Set() },
  };
  #called: VmUuid | undefined;

  /** True if it may go on now; otherwise it waits until {@link next} names it. */
  enter(name: LaneName, uuid: VmUuid): boolean {
    const { width, inside, waiting } = this.#lanes[name];
    const isItsTurn = waiting.size === 0 || this.#called === uuid;
    if (inside.has(uuid)) return true;
    if (isItsTurn && inside.size < width) {
      inside.add(uuid);
      return true;
    }
    waiting.add(uuid);
    return false;
  }

  /** Gives up a place inside or in the queue. */
  leave(uuid: VmUuid): void {
    for (const { inside, waiting } of Object.values(this.#lanes)) {
      inside.delete(uuid);
      waiting.delete(uuid);
    }
  }

  /** Takes whoever's turn it is out of its queue; undefined while nobody can go on. */
  next(): VmUuid | undefined {
    this.#called = undefined;
    for (const { width, inside, waiting } of Object.values(this.#lanes)) {
      if (inside.size >= width) continue;
      for (const uuid of waiting) {
        waiting.delete(uuid);
        this.#called = uuid;
        return uuid;
      }
    }
    return undefined;
  }

  inside(name: LaneName): Iterable<VmUuid> {
    return this.#lanes[name].inside;
  }
}
