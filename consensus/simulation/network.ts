import type { World } from './world.ts';
import type { Message, NodeId } from '../core/messages.ts';
import type { MachineState } from './session-machine.ts';

/** What travels: a message, and beside an `installSnapshot` the bytes it names. */
export interface Parcel {
  readonly message: Message;
  readonly state?: MachineState;
}

export interface NetworkFaults {
  loss: number;
  duplication: number;
  /** Chance that a message takes up to a hundred times longer, and so is overtaken. */
  straggling: number;
  delayMs: readonly [min: number, max: number];
}

const STRAGGLE_FACTOR = 100;

/** Joins nodes by links that lose, duplicate, delay and reorder, and may be cut one way. */
export class Network {
  readonly #world: World;
  readonly #deliver: (parcel: Parcel) => void;
  readonly #onLost: (parcel: Parcel) => void;
  readonly #cuts = new Map<string, number>();
  faults: NetworkFaults;

  constructor(
    world: World,
    faults: NetworkFaults,
    on: { readonly deliver: (parcel: Parcel) => void; readonly lose: (parcel: Parcel) => void },
  ) {
    this.#world = world;
    this.faults = faults;
    this.#deliver = on.deliver;
    this.#onLost = on.lose;
  }

  /** Cuts `from` → `to` for a while. */
  cut(from: NodeId, to: NodeId, durationMs: number): void {
    const until = this.#world.now + durationMs;
    this.#cuts.set(`${from}>${to}`, Math.max(until, this.#cuts.get(`${from}>${to}`) ?? 0));
  }

  heal(): void {
    this.#cuts.clear();
  }

  send(parcel: Parcel): void {
    const { dice } = this.#world;
    const { loss, duplication } = this.faults;
    if (dice.chance(loss)) {
      this.#onLost(parcel);
      return;
    }
    this.#launch(parcel);
    if (duplication > 0 && dice.chance(duplication)) this.#launch(parcel);
  }

  #launch(parcel: Parcel): void {
    const { dice } = this.#world;
    const { delayMs, straggling } = this.faults;
    const delay = dice.between(delayMs[0], delayMs[1]);
    const factor = straggling > 0 && dice.chance(straggling) ? dice.between(1, STRAGGLE_FACTOR) : 1;
    this.#world.after(delay * factor, () => {
      if (this.#isCut(parcel.message)) this.#onLost(parcel);
      else this.#deliver(parcel);
    });
  }

  #isCut({ from, to }: Message): boolean {
    if (this.#cuts.size === 0) return false;
    const until = this.#cuts.get(`${from}>${to}`);
    return until !== undefined && until > this.#world.now;
  }
}
