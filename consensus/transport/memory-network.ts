import type { InstallSnapshot, Message, NodeId } from '../core/messages.ts';
import type { Member } from '../replica.ts';
import type { StoredSnapshot } from '../storage/storage.ts';
import type { Transport, TransportEvents } from './transport.ts';

/** How bad the network is. Shares are probabilities per message, 0 to 1. */
export interface NetworkFaults {
  lossShare: number;
  duplicateShare: number;
  /** Share of messages that are held up, and so overtaken by later ones. */
  delayShare: number;
  /** How long they are held up at most. */
  delayMsMax: number;
}

/** A network between members of one process, with faults that tests may change at any time. */
export class MemoryNetwork {
  readonly faults: NetworkFaults = {
    lossShare: 0,
    duplicateShare: 0,
    delayShare: 0,
    delayMsMax: 0,
  };
  readonly #random: () => number;
  readonly #members = new Map<NodeId, MemoryTransport>();
  /** One-way cuts: `from>to`. */
  readonly #cuts = new Set<string>();

  /** @param random  seeded: the next number in [0, 1). */
  constructor(random: () => number) {
    this.#random = random;
  }

  transport(id: NodeId): Transport {
    return new MemoryTransport(id, this);
  }

  /** Nothing sent by `from` reaches `to` until healed; the other direction is untouched. */
  cut(from: NodeId, to: NodeId): void {
    this.#cuts.add(`${from}>${to}`);
  }

  /** Cuts every link between the two sides, both ways. */
  partition(side: readonly NodeId[], other: readonly NodeId[]): void {
    for (const one of side)
      for (const two of other) {
        this.cut(one, two);
        this.cut(two, one);
      }
  }

  heal(): void {
    this.#cuts.clear();
  }

  attach(id: NodeId, transport: MemoryTransport): void {
    this.#members.set(id, transport);
  }

  detach(id: NodeId, transport: MemoryTransport): void {
    if (this.#members.get(id) === transport) this.#members.delete(id);
  }

  /** Whether `to` is there and the link from `from` is whole. */
  connects(from: NodeId, to: NodeId): boolean {
    return this.#members.has(to) && !this.#cuts.has(`${from}>${to}`);
  }

  carry(from: NodeId, to: NodeId, frame: readonly Message[]): void {
    if (!this.connects(from, to) || this.#random() < this.faults.lossShare) return;
    const copies = this.#random() < this.faults.duplicateShare ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const deliver = (): void => {
        if (this.connects(from, to)) this.#members.get(to)?.deliver(from, frame);
      };
      if (this.#random() < this.faults.delayShare)
        setTimeout(deliver, this.#random() * this.faults.delayMsMax);
      else setImmediate(deliver);
    }
  }

  carrySnapshot(
    from: NodeId,
    message: InstallSnapshot,
    snapshot: StoredSnapshot,
  ): Promise<boolean> {
    return new Promise((resolve) => {
      setImmediate(() => {
        const connected = this.connects(from, message.to);
        if (connected) this.#members.get(message.to)?.deliverSnapshot(message, snapshot);
        resolve(connected);
      });
    });
  }
}

class MemoryTransport implements Transport {
  readonly #id: NodeId;
  readonly #network: MemoryNetwork;
  #events: TransportEvents | undefined;
  #peers: ReadonlySet<NodeId> = new Set();

  constructor(id: NodeId, network: MemoryNetwork) {
    this.#id = id;
    this.#network = network;
  }

  start(events: TransportEvents): Promise<void> {
    this.#events = events;
    this.#network.attach(this.#id, this);
    return Promise.resolve();
  }

  send(messages: readonly Message[]): void {
    for (const [to, frame] of Map.groupBy(messages, (message) => message.to)) {
      if (!this.#peers.has(to)) continue;
      if (!this.#network.connects(this.#id, to)) {
        setImmediate(() => this.#events?.unreachable(to));
        continue;
      }
      this.#network.carry(this.#id, to, frame);
    }
  }

  sendSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): Promise<boolean> {
    return this.#network.carrySnapshot(this.#id, message, snapshot);
  }

  setPeers(peers: readonly Member[]): void {
    this.#peers = new Set(peers.map(({ id }) => id));
  }

  isReachable(id: NodeId): boolean {
    return this.#network.connects(this.#id, id);
  }

  deliver(from: NodeId, frame: readonly Message[]): void {
    if (this.#peers.has(from)) this.#events?.messages(frame);
  }

  deliverSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): void {
    if (this.#peers.has(message.from)) this.#events?.snapshot(message, snapshot);
  }

  stop(): Promise<void> {
    this.#events = undefined;
    this.#network.detach(this.#id, this);
    return Promise.resolve();
  }
}
