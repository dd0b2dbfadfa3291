import type { Hypervisor } from '../../../xen/hypervisor.ts';
import type { LinkListener, LinkOpener } from '../../../xenstore/client/link.ts';
import type { Connection } from '../../../xenstore/connection.ts';
import { Store } from '../../../xenstore/store.ts';
import { HEADER_BYTES, readU32 } from '../../../xenstore/wire.ts';
import { DOM0, domid as toDomid } from '../../../model/ids.ts';

const LENGTH_OFFSET = 12;

/** How soon requests that the store holds back are offered again. */
const HELD_MS = 1;

interface Peer {
  readonly listener: LinkListener;
  /** Bytes of requests not yet taken. */
  input: Uint8Array;
}

/**
 * A xenstore daemon in memory beside a simulated hypervisor: the real store, without sockets,
 * rings and journal. It hears of dead domains as the real one does.
 */
export class SimulatedXenstore {
  readonly store = new Store();
  readonly #peers = new Map<number, Peer>();
  readonly #hypervisor: Hypervisor;
  readonly #events: ReturnType<Hypervisor['openEventChannels']>;
  #nextConnection = 1;
  #isTurnDue = false;
  /** Introduced, and not known to have shut down. */
  readonly #alive = new Set<number>();

  constructor(hypervisor: Hypervisor) {
    this.#hypervisor = hypervisor;
    this.#events = hypervisor.openEventChannels();
    this.#events.onPending((ports) => {
      for (const port of ports) this.#events.unmask(port);
      this.#buryTheDead();
      this.#schedule();
    });
    this.#events.bindVirq('dom-exc');
  }

  /** What a client connects with. */
  readonly link: LinkOpener = (listener) => {
    const connection = this.#nextConnection++;
    this.#peers.set(connection, { listener, input: new Uint8Array(0) });
    this.store.step({ kind: 'open', connection, domid: DOM0 });
    return Promise.resolve({
      send: (bytes) => {
        const peer = this.#peers.get(connection);
        if (peer === undefined) return;
        peer.input = peer.input.length === 0 ? bytes.slice() : Buffer.concat([peer.input, bytes]);
        this.#schedule();
      },
      close: () => this.#close(connection),
    });
  };

  /** Ends every connection, as a daemon's restart does; what it stores stays. */
  dropConnections(): void {
    for (const connection of this.#peers.keys()) this.#close(connection);
  }

  close(): void {
    this.#events.close();
    this.dropConnections();
  }

  #close(connection: number): void {
    const peer = this.#peers.get(connection);
    if (peer === undefined) return;
    this.#peers.delete(connection);
    this.store.step({ kind: 'close', connection });
    queueMicrotask(() => peer.listener.onClosed(undefined));
  }

  #buryTheDead(): void {
    for (const introduced of this.store.introduced()) {
      const domid = toDomid(introduced.domid);
      if (domid === DOM0) continue;
      const info = this.#hypervisor.domains.getInfo(domid);
      if (info === undefined || info.dying) {
        this.#alive.delete(domid);
        this.store.step({ kind: 'died', domid });
      } else if (info.shutdown && this.#alive.delete(domid)) {
        this.store.step({ kind: 'shutdown', domid });
      }
    }
  }

  #schedule(): void {
    if (this.#isTurnDue) return;
    this.#isTurnDue = true;
    setImmediate(() => {
      this.#isTurnDue = false;
      this.#turn();
    });
  }

  #turn(): void {
    this.store.step({ kind: 'tick', nowMs: Math.floor(performance.now()) });
    let isHeld = false;
    for (const [id, peer] of this.#peers) isHeld = this.#serve(id, peer) || isHeld;
    const dirty: Connection[] = [];
    this.store.takeDirty(dirty);
    for (const { id, outbox } of dirty) {
      const peer = this.#peers.get(id);
      while (outbox.length > 0) {
        const bytes = outbox.peek().slice();
        outbox.consume(bytes.length);
        peer?.listener.onBytes(bytes);
      }
    }
    for (const action of this.store.takeActions()) {
      if (action.kind === 'bind') this.#alive.add(action.domid);
      if (action.kind === 'disconnect') this.#close(action.connection);
    }
    if (isHeld) setTimeout(() => this.#schedule(), HELD_MS);
  }

  /** True if the store takes no more of this one's requests just now. */
  #serve(id: number, peer: Peer): boolean {
    const connection = this.store.connection(id);
    while (connection !== undefined && peer.input.length >= HEADER_BYTES) {
      if (!connection.mayRequest) return true;
      const { input } = peer;
      const end = HEADER_BYTES + readU32(input, LENGTH_OFFSET);
      if (input.length < end) return false;
      const [type, reqId, txId] = [readU32(input, 0), readU32(input, 4), readU32(input, 8)];
      this.store.request(connection, type, reqId, txId, input, HEADER_BYTES, end);
      peer.input = input.subarray(end);
    }
    return false;
  }
}
