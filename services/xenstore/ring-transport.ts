import { DOM0, evtchnPort } from '../../model/ids.ts';
import type { Domid, EvtchnPort } from '../../model/ids.ts';
import type {
  DomainControl,
  EventChannels,
  ForeignMemory,
  GrantTable,
  Mapping,
  VirtualIrqs,
  XenstoreSeam,
} from '../../xen/hypervisor.ts';
import type { RecoveredRing } from '../../xenstore/journal-replay.ts';
import { RING_ERROR } from '../../xenstore/ring.ts';
import type { RingPosition } from '../../xenstore/ring.ts';
import type { Connection } from '../../xenstore/connection.ts';
import type { Store } from '../../xenstore/store.ts';
import { RING_CONNECTION_BASE } from '../../xenstore/types.ts';
import type { HostAction, StoreEvent } from '../../xenstore/types.ts';
import type { Introduction } from './introduction.ts';
import { RingConnection } from './ring-connection.ts';
import type { RingJournal, RingJournalEntry } from './ring-connection.ts';
import { mapRing } from './ring-page.ts';

/** Rings read in one turn; the others come in the next, in the order in which they asked. */
const RINGS_PER_TURN = 64;

/** What of the hypervisor the rings need. Fewest privileges: a port may be left out. */
export interface RingPorts {
  readonly grants: GrantTable;
  readonly events: EventChannels & VirtualIrqs;
  /** For domains whose page is not granted, such as the control domain's own guests of old. */
  readonly memory?: ForeignMemory;
  /** To find out who died. */
  readonly domains?: Pick<DomainControl, 'list'>;
  /** The control domain's own kernel. */
  readonly seam?: XenstoreSeam;
}

export interface RingJournalPort extends RingJournal {
  event(event: StoreEvent): void;
  entry(entry: RingJournalEntry): void;
}

/** Told what an operator may want to know; the receiver limits the rate. */
export interface RingListener {
  /** There is work: run a turn soon. */
  onWork(): void;
  onProblem(domid: Domid, what: string, cause?: unknown): void;
}

/**
 * All shared rings of the daemon: the guests' and the control domain's own kernel's.
 *
 * A turn is: `collect` (rings → store), `stage` (store → pages, unseen yet), then the journal's
 * commit, then `publish` (the guests see it and are notified, each once). So a daemon that dies
 * before its commit has done nothing, and one that dies after is finished by the next from the
 * journal and the pages.
 */
export class RingTransport {
  readonly #ports: RingPorts;
  readonly #store: Store;
  readonly #journal: RingJournalPort;
  readonly #listener: RingListener;
  readonly #rings = new Map<Domid, RingConnection>();
  readonly #byPort = new Map<EvtchnPort, RingConnection>();
  /** Rings whose guest has spoken, in order. */
  readonly #ready = new Set<RingConnection>();
  /** Rings with whole messages that the store did not want yet. */
  readonly #paused = new Set<RingConnection>();
  /** Rings looked at in this turn: what they have may be taken and put. */
  readonly #touched = new Set<RingConnection>();
  /** Rings of domains that are about to be introduced in this turn. */
  readonly #prepared = new Map<Domid, RingConnection>();
  /** What the journal must hold before it is done. */
  #afterCommit: (() => void)[] = [];
  #domExcPort: EvtchnPort | undefined;
  #mustCheckDomains = false;

  constructor(ports: RingPorts, store: Store, journal: RingJournalPort, listener: RingListener) {
    this.#ports = ports;
    this.#store = store;
    this.#journal = journal;
    this.#listener = listener;
    ports.events.onPending((pending) => this.#onPending(pending));
    if (ports.domains !== undefined) this.#domExcPort = ports.events.bindVirq('dom-exc');
  }

  get ringCount(): number {
    return this.#rings.size;
  }

  /** Whether requests wait for time to pass: run a turn now and then though no event comes. */
  get isWaiting(): boolean {
    return this.#paused.size > 0;
  }

  /** Whether domain N has a ring. */
  has(domid: Domid): boolean {
    return this.#rings.has(domid);
  }

  /** Takes up the control domain's own ring; the store learns of it like of any domain. */
  openControlDomain(): void {
    if (this.#ports.seam === undefined || this.#rings.has(DOM0)) return;
    const { page, port } = this.#ports.seam.open();
    // A daemon that takes over finds it introduced, with the kernel's watches in place.
    if (!this.#store.introduced().some(({ domid }) => domid === DOM0))
      this.#step({ kind: 'introduce', domid: DOM0, gfn: 0, port });
    const bound = this.#ports.events.bindInterdomain({ domid: DOM0, port });
    this.#add(new RingConnection(DOM0, page, bound));
  }

  #add(ring: RingConnection): void {
    this.#rings.set(ring.domid, ring);
    this.#byPort.set(ring.port, ring);
    // The control domain's kernel begins to use its ring only when the daemon has spoken first.
    this.#ports.events.notify(ring.port);
    this.#wake(ring);
  }

  #wake(ring: RingConnection): void {
    this.#ready.add(ring);
    this.#listener.onWork();
  }

  /** A delivered port is unmasked before its ring is looked at, so that no event is lost. */
  #onPending(pending: readonly EvtchnPort[]): void {
    for (const port of pending) {
      this.#ports.events.unmask(port);
      const ring = this.#byPort.get(port);
      if (ring !== undefined) this.#ready.add(ring);
      if (port === this.#domExcPort) this.#mustCheckDomains = true;
    }
    this.#listener.onWork();
  }

  /**
   * Feeds what guests wrote to the store, a bounded number of rings a turn.
   *
   * @returns true if more is waiting: run another turn without waiting for an event.
   */
  collect(): boolean {
    if (this.#mustCheckDomains) this.#checkDomains();
    for (const ring of this.#paused) {
      if (this.#store.connection(ring.id)?.mayRequest !== true) continue;
      this.#paused.delete(ring);
      this.#ready.add(ring);
    }
    let left = RINGS_PER_TURN;
    for (const ring of this.#ready) {
      if (left-- === 0) return true;
      this.#ready.delete(ring);
      this.#read(ring);
    }
    return false;
  }

  #read(ring: RingConnection): void {
    const connection = this.#store.connection(ring.id);
    if (connection === undefined) return;
    const reading = ring.read(this.#store, connection, this.#journal, this);
    switch (reading) {
      case 'idle':
        this.#touched.add(ring);
        return;
      case 'paused':
        this.#touched.add(ring);
        this.#paused.add(ring);
        return;
      case 'reconnect':
        this.#step({ kind: 'reset', connection: ring.id });
        this.#journal.entry(progressEntry(ring.domid, { consumed: 0, produced: 0 }));
        this.#touched.delete(ring);
        this.#afterCommit.push(() => {
          ring.reconnect();
          this.#ports.events.notify(ring.port);
        });
        return;
      case 'broken-indices':
      case 'protocol-violation':
        this.#giveUp(ring, reading);
    }
  }

  #giveUp(ring: RingConnection, why: 'broken-indices' | 'protocol-violation'): void {
    const error = why === 'broken-indices' ? RING_ERROR.RING_INDEX : RING_ERROR.PROTOCOL;
    this.#step({ kind: 'ignore', connection: ring.id });
    this.#touched.delete(ring);
    ring.isBroken = true;
    this.#afterCommit.push(() => {
      ring.fail(error);
      this.#ports.events.notify(ring.port);
    });
    this.#listener.onProblem(ring.domid, `its ring has ${why}; it is ignored until it reconnects`);
  }

  #step(event: StoreEvent): void {
    if (this.#store.step(event)) this.#journal.event(event);
  }

  /**
   * Moves replies and events into the pages, not yet visible, and records how far each ring is.
   *
   * @param dirty connections whose outbox got bytes in this turn; sockets among them are ignored.
   */
  stage(dirty: readonly Connection[]): void {
    for (const { id } of dirty) {
      if (id < RING_CONNECTION_BASE) continue;
      const ring = this.#rings.get((id - RING_CONNECTION_BASE) as Domid);
      if (ring === undefined || ring.isBroken || this.#touched.has(ring)) continue;
      const condition = ring.end.look();
      if (condition === 'connected') this.#touched.add(ring);
      else this.#wake(ring);
    }
    for (const ring of this.#touched) ring.write(this.#store.connection(ring.id), this.#journal);
  }

  /** After the journal's commit: shows the guests what was decided and notifies each once. */
  publish(): void {
    for (const ring of this.#touched) {
      if (ring.end.publish()) this.#ports.events.notify(ring.port);
      const wantsRoom = (this.#store.connection(ring.id)?.outbox.length ?? 0) > 0;
      if (!ring.isBroken && ring.end.hasNews(wantsRoom)) this.#wake(ring);
    }
    this.#touched.clear();
    const after = this.#afterCommit;
    this.#afterCommit = [];
    for (const action of after) action();
  }

  /**
   * Maps and binds the ring of a domain whose INTRODUCE has come, before the store knows of it. The
   * mapping waits for `bind`, or goes with the turn if the store refuses.
   *
   * @returns false if the ring cannot be used: the request is to be refused, as C's daemon does.
   */
  prepare({ domid, gfn, port }: Introduction): boolean {
    if (this.#rings.has(domid) || this.#prepared.has(domid)) return true;
    const ring = this.#open({ domid, gfn, port });
    if (ring === undefined) return false;
    this.#prepared.set(domid, ring);
    return true;
  }

  /** After the turn's host work: rings that the store did not want after all. */
  dropPrepared(): void {
    for (const ring of this.#prepared.values()) {
      this.#unbindPort(ring);
      ring.unmap();
    }
    this.#prepared.clear();
  }

  /** Maps and binds a domain's ring, as the store asks after the turn that introduced it. */
  bind(action: Extract<HostAction, { kind: 'bind' }>): void {
    const { domid } = action;
    const known = this.#rings.get(domid);
    if (known !== undefined && action.again) {
      this.#rebind(known, action.port);
      known.reconnect();
      this.#journal.entry(progressEntry(domid, known.end.position));
      this.#wake(known);
      return;
    }
    if (known !== undefined) {
      known.end.offer(action.features);
      return;
    }
    const ring = this.#prepared.get(domid) ?? this.#open(action);
    this.#prepared.delete(domid);
    if (ring === undefined) return;
    ring.end.offer(action.features);
    this.#add(ring);
  }

  #open({ domid, gfn, port }: Introduction): RingConnection | undefined {
    let mapping: Mapping | undefined;
    try {
      mapping = mapRing(this.#ports, domid, gfn);
      const remote = { domid, port: evtchnPort(port) };
      return new RingConnection(domid, mapping, this.#ports.events.bindInterdomain(remote));
    } catch (cause) {
      mapping?.unmap();
      this.#listener.onProblem(domid, `its ring (gfn ${gfn}, port ${port}) is not usable`, cause);
      return undefined;
    }
  }

  #rebind(ring: RingConnection, port: number): void {
    this.#byPort.delete(ring.port);
    this.#unbindPort(ring);
    try {
      ring.port = this.#ports.events.bindInterdomain({
        domid: ring.domid,
        port: evtchnPort(port),
      });
      this.#byPort.set(ring.port, ring);
    } catch (cause) {
      this.#listener.onProblem(ring.domid, `its event channel ${port} cannot be bound`, cause);
    }
  }

  /** The peer's death may have closed the port already. */
  #unbindPort(ring: RingConnection): void {
    try {
      this.#ports.events.unbind(ring.port);
    } catch (cause) {
      this.#listener.onProblem(ring.domid, `its event channel ${ring.port} was gone`, cause);
    }
  }

  /** Gives a domain's ring back; without effect if there is none. */
  unbind(domid: Domid): void {
    const ring = this.#rings.get(domid);
    if (ring === undefined) return;
    this.#rings.delete(domid);
    this.#byPort.delete(ring.port);
    for (const set of [this.#ready, this.#paused, this.#touched]) set.delete(ring);
    this.#unbindPort(ring);
    ring.unmap();
  }

  /**
   * After a crash: maps the rings of every domain the store knows and finishes what the daemon
   * before had decided. Then looks who died meanwhile.
   */
  recover(rings: ReadonlyMap<Domid, RecoveredRing>): void {
    for (const { domid: number, gfn, port, features } of this.#store.introduced()) {
      const domid = number as Domid;
      if (domid === DOM0 && this.#ports.seam !== undefined) this.openControlDomain();
      else {
        const ring = this.#open({ domid, gfn, port });
        if (ring === undefined) continue;
        ring.end.offer(features);
        this.#add(ring);
      }
      const ring = this.#rings.get(domid);
      const left = rings.get(domid);
      if (ring !== undefined && left !== undefined) this.#resume(ring, left);
    }
    this.#mustCheckDomains = this.#ports.domains !== undefined;
    this.#listener.onWork();
  }

  #resume(ring: RingConnection, left: RecoveredRing): void {
    ring.adoptPartial(left.partial);
    if (left.position === undefined || ring.end.look() !== 'connected') return;
    if (!ring.end.resume(left.position, left.before))
      this.#listener.onProblem(ring.domid, 'its ring was reset while the daemon was away');
    ring.end.publish();
    // The daemon before may have died between showing its bytes and saying so.
    this.#ports.events.notify(ring.port);
    if ((this.#store.connection(ring.id)?.outbox.length ?? 0) > 0) this.#wake(ring);
  }

  /** Positions and begun messages, for the start of a compacted journal. */
  journalState(): RingJournalEntry[] {
    return [...this.#rings.values()].flatMap((ring) => {
      const { domid, partial } = ring;
      const entries = [progressEntry(domid, ring.end.position)];
      if (partial.length > 0) entries.push({ kind: 'ring-partial', domid, bytes: partial });
      return entries;
    });
  }

  /** Compares the domains the store knows with those there are. */
  #checkDomains(): void {
    this.#mustCheckDomains = false;
    const { domains } = this.#ports;
    if (domains === undefined) return;
    const alive = new Map(domains.list().map((info) => [info.domid, info]));
    for (const { domid: number } of this.#store.introduced()) {
      const domid = number as Domid;
      if (domid === DOM0) continue;
      const info = alive.get(domid);
      if (info === undefined || info.dying) this.#step({ kind: 'died', domid });
      else if (info.shutdown) this.#step({ kind: 'shutdown', domid });
    }
  }

  /** Gives all rings back. */
  close(): void {
    this.dropPrepared();
    for (const domid of this.#rings.keys()) this.unbind(domid);
    this.#ports.events.close();
  }
}

/** Where a ring is, without output of its own. */
function progressEntry(domid: Domid, position: RingPosition): RingJournalEntry {
  return { kind: 'ring-progress', progress: { domid, ...position, outboxBytes: 0 } };
}
