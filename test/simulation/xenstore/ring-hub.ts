import { domid as toDomid, evtchnPort } from '../../../model/ids.ts';
import type { Domid, EvtchnPort } from '../../../model/ids.ts';
import { RING_PAGE_BYTES } from '../../../xenstore/ring.ts';
import type { DomainInfo } from '../../../xen/hypervisor.ts';
import { IDLE_DOMAIN } from '../../../services/xenstore/ring-directory.ts';
import type { RingPorts } from '../../../services/xenstore/ring-transport.ts';

/** Thrown where a simulated daemon dies. Nothing after it in that daemon runs. */
export class SimulatedDeath extends Error {
  override readonly name = 'SimulatedDeath';
}

/** The daemon's end of all event channels; a new one for every daemon. */
class Channels {
  readonly #hub: RingHub;
  readonly #peers = new Map<EvtchnPort, Domid>();
  readonly #pending = new Set<EvtchnPort>();
  #listener: ((ports: readonly EvtchnPort[]) => void) | undefined;
  #nextPort = 1;
  #virq: EvtchnPort | undefined;
  /** Dies at this notification, counted down. */
  notifiesToLive = Number.POSITIVE_INFINITY;

  constructor(hub: RingHub) {
    this.#hub = hub;
  }

  bindInterdomain({ domid }: { readonly domid: Domid }): EvtchnPort {
    if (!this.#hub.pages.has(domid)) throw new Error(`no domain ${domid}`);
    const port = evtchnPort(this.#nextPort++);
    this.#peers.set(port, domid);
    this.#pending.add(port);
    return port;
  }

  bindUnbound(): EvtchnPort {
    return evtchnPort(this.#nextPort++);
  }

  bindVirq(): EvtchnPort {
    this.#virq = evtchnPort(this.#nextPort++);
    return this.#virq;
  }

  raiseVirq(): void {
    if (this.#virq !== undefined) this.#pending.add(this.#virq);
  }

  notify(port: EvtchnPort): void {
    if (this.notifiesToLive-- <= 0) throw new SimulatedDeath('at a notification');
    const domid = this.#peers.get(port);
    if (domid !== undefined) this.#hub.notified.add(domid);
  }

  unmask(): void {
    // Deliveries here are not masked: one too many is harmless.
  }

  unbind(port: EvtchnPort): void {
    this.#peers.delete(port);
    this.#pending.delete(port);
  }

  onPending(listener: (ports: readonly EvtchnPort[]) => void): void {
    this.#listener = listener;
  }

  close(): void {
    this.#peers.clear();
  }

  raise(domid: Domid): void {
    for (const [port, peer] of this.#peers) if (peer === domid) this.#pending.add(port);
  }

  /** Delivers what is pending. */
  deliver(): boolean {
    if (this.#pending.size === 0) return false;
    const ports = [...this.#pending];
    this.#pending.clear();
    this.#listener?.(ports);
    return true;
  }
}

/** The pages and event channels between guests and the daemon: what outlives any daemon. */
export class RingHub {
  readonly pages = new Map<Domid, Uint8Array<ArrayBuffer>>();
  /** Guests whose event channel was raised. */
  readonly notified = new Set<Domid>();
  /** The host's clock, which outlives daemons too. */
  nowMs = 0;
  /** What has become of a guest; VIRQ_DOM_EXC says that something has. */
  readonly ends = new Map<Domid, 'dying' | 'shutdown'>();
  readonly unmapped: Domid[] = [];
  #channels: Channels | undefined;

  addGuest(number: number, firstIndex: number): Domid {
    const domid = toDomid(number);
    const page = new Uint8Array(RING_PAGE_BYTES);
    new Uint32Array(page.buffer, 2048, 4).fill(firstIndex);
    this.pages.set(domid, page);
    return domid;
  }

  /** Ports for a new daemon; the old one's are gone. */
  connect(): RingPorts & { readonly events: Channels } {
    const events = new Channels(this);
    this.#channels = events;
    const grants: RingPorts['grants'] = {
      map: ([source]) => {
        const page = source === undefined ? undefined : this.pages.get(source.domid);
        if (page === undefined) throw new Error('no such page');
        const { domid } = source ?? { domid: toDomid(0) };
        return { bytes: page.buffer, unmap: () => void this.unmapped.push(domid) };
      },
      grant: () => {
        throw new Error('not used');
      },
      copy: () => [],
    };
    const domains: RingPorts['domains'] = { list: () => this.#list() };
    return { grants, events, domains };
  }

  #list(): DomainInfo[] {
    return [...this.pages.keys()].map((domid) => ({
      ...IDLE_DOMAIN,
      domid,
      dying: this.ends.get(domid) === 'dying',
      shutdown: this.ends.get(domid) === 'shutdown',
    }));
  }

  /** The hypervisor tells of a domain's end. */
  raiseDomExc(): void {
    this.#channels?.raiseVirq();
  }

  /** A guest raises its event channel. */
  raise(domid: Domid): void {
    this.#channels?.raise(domid);
  }
}
