import type { Domid } from '../../../model/ids.ts';
import { encodePacket, strings } from '../../../xenstore/client/packet.ts';
import { RingEnd } from '../../../xenstore/ring.ts';
import { HEADER_BYTES, XS } from '../../../xenstore/wire.ts';
import { Actor, Ledger, SHARED_KEYS } from './actor.ts';
import { Random } from './random.ts';
import { RingHub, SimulatedDeath } from './ring-hub.ts';
import { DEATHS, MemorySink, SimDaemon } from './sim-daemon.ts';
import type { SocketPeer } from './sim-daemon.ts';

export interface WorldSpec {
  readonly seed: number;
  readonly guests: number;
  readonly sockets: number;
  /** Deaths of the daemon, one about every ten turns. */
  readonly deaths: number;
}

interface RingGuest {
  readonly domid: Domid;
  readonly end: RingEnd;
  readonly actor: Actor;
  backlog: Uint8Array;
}

interface SocketClient {
  readonly actor: Actor;
  peer: SocketPeer;
}

const TURNS_BETWEEN_DEATHS = 10;
/** Turns that end with a compaction; a real daemon does so once in many thousand. */
const COMPACTION_PERCENT = 3;
const SETTLING_TURNS_MAX = 5000;

/** A daemon that dies again and again, its guests and socket clients, and what must hold. */
export class World {
  readonly ledger = new Ledger();
  readonly #random: Random;
  readonly #hub = new RingHub();
  readonly #sink = new MemorySink();
  readonly #guests: RingGuest[] = [];
  readonly #clients: SocketClient[] = [];
  #daemon: SimDaemon;
  deaths = 0;

  constructor(spec: WorldSpec) {
    this.#random = new Random(spec.seed);
    this.#daemon = new SimDaemon(this.#hub, this.#sink);
    this.#setUp(spec);
    for (let number = 0; number < spec.sockets; number++) {
      const actor = new Actor(`s${number}`, `/clients/s${number}/`, this.#random, this.ledger);
      const client: SocketClient = { actor, peer: peerOf(actor) };
      this.#clients.push(client);
      this.#daemon.accept(client.peer);
    }
  }

  #setUp({ guests }: WorldSpec): void {
    const input: Uint8Array[] = [];
    const ask = (type: number, ...parts: string[]): void => {
      const payload = strings(...parts);
      input.push(encodePacket({ type, reqId: 0, txId: 0, payload }));
    };
    const write = (path: string, value: string, permission: string): void => {
      const payload = new TextEncoder().encode(`${path}\0${value}`);
      input.push(encodePacket({ type: XS.WRITE, reqId: 0, txId: 0, payload }));
      ask(XS.SET_PERMS, path, permission);
    };
    write('/shared', '', 'b0');
    write('/shared/counter', '0', 'b0');
    for (let key = 0; key < SHARED_KEYS; key++) write(`/shared/key${key}`, '', 'b0');
    for (let number = 1; number <= guests; number++) {
      const domid = this.#hub.addGuest(number, this.#random.u32());
      write(`/local/domain/${domid}`, '', `n${domid}`);
      ask(XS.INTRODUCE, String(domid), '1', '1');
      const page = this.#hub.pages.get(domid);
      if (page === undefined) throw new Error('no page');
      const actor = new Actor(`g${domid}`, 'data/', this.#random, this.ledger);
      const end = new RingEnd(page, 'guest');
      this.#guests.push({ domid, end, actor, backlog: new Uint8Array(0) });
    }
    const receive = (bytes: Uint8Array): void => {
      if (bytes[0] === XS.ERROR) this.ledger.faults.push('set-up was refused');
    };
    this.#daemon.accept({ input, receive });
    while (input.length > 0) this.#daemon.turn();
    this.#daemon.turn();
  }

  /** Runs until the daemon has died often enough, then until all is answered. */
  run(deaths: number): void {
    // All watches stand before the first write, so that every write must be seen by its watchers.
    this.#settle();
    for (const { actor } of [...this.#guests, ...this.#clients]) actor.isQuiet = false;
    while (this.deaths < deaths) this.#step(this.#random.below(TURNS_BETWEEN_DEATHS) === 0);
    this.#settle();
  }

  /** Lets all be answered while nothing new is asked. */
  #settle(): void {
    for (const { actor } of [...this.#guests, ...this.#clients]) actor.isQuiet = true;
    for (let turn = 0; turn < SETTLING_TURNS_MAX; turn++) {
      this.#step(false);
      if (this.#isSettled) return;
    }
    const stuck = [...this.#guests, ...this.#clients].filter(({ actor }) => !actor.isIdle);
    this.ledger.faults.push(`never answered: ${stuck.map(({ actor }) => actor.name).join(' ')}`);
  }

  get #isSettled(): boolean {
    const isIdle = [...this.#guests, ...this.#clients].every(({ actor }) => actor.isIdle);
    return isIdle && this.#guests.every(({ end }) => end.look() === 'connected' && !end.readable);
  }

  #step(mayDie: boolean): void {
    for (const guest of this.#guests) if (this.#random.chance(60)) this.#moveRing(guest);
    for (const { actor, peer } of this.#clients) peer.input.push(...actor.takeOutgoing());
    try {
      if (mayDie) this.#daemon.turn(this.#random.pick(DEATHS), this.#random.u32());
      else this.#daemon.turn();
      if (this.#random.chance(COMPACTION_PERCENT)) this.#daemon.compact();
    } catch (error) {
      if (!(error instanceof SimulatedDeath)) throw error;
      this.#restart();
    }
  }

  /** The guest's driver: writes what has room, reads what is there, raises its event channel. */
  #moveRing(guest: RingGuest): void {
    const { end, actor, domid } = guest;
    const condition = end.look();
    if (condition !== 'connected' || end.error !== 0) {
      this.ledger.faults.push(`${actor.name}: ring ${condition}, error ${end.error}`);
      return;
    }
    guest.backlog = concat([guest.backlog, ...actor.takeOutgoing()]);
    // A driver may stop anywhere in a message.
    const portion = this.#random.chance(30) ? this.#random.below(40) : guest.backlog.length;
    guest.backlog = guest.backlog.subarray(end.put(guest.backlog.subarray(0, portion)));
    actor.receive(end.take());
    if (end.publish()) this.#hub.raise(domid);
  }

  #restart(): void {
    this.deaths += 1;
    this.#daemon = new SimDaemon(this.#hub, this.#sink);
    if (this.#daemon.problems.length > 0) this.ledger.faults.push(...this.#daemon.problems);
    for (const client of this.#clients) {
      client.peer = peerOf(client.actor);
      client.actor.reconnect((path) => this.read(path));
      this.#daemon.accept(client.peer);
    }
  }

  /** A value as the control domain reads it. */
  read(path: string): string | undefined {
    let value: string | undefined;
    let isAnswered = false;
    const payload = strings(path);
    const input = [encodePacket({ type: XS.READ, reqId: 0, txId: 0, payload })];
    const receive = (bytes: Uint8Array): void => {
      isAnswered = true;
      if (bytes[0] === XS.READ) value = new TextDecoder().decode(bytes.subarray(HEADER_BYTES));
    };
    this.#daemon.accept({ input, receive });
    while (!isAnswered) this.#daemon.turn();
    return value;
  }

  /** Watch events of each ring guest, with how many it must have had at least. */
  eventCounts(): { readonly name: string; readonly seen: number; readonly least: number }[] {
    return this.#guests.map(({ actor }) => ({
      name: actor.name,
      seen: actor.eventCount,
      least: this.ledger.sharedWrites[actor.watchedKey] ?? 0,
    }));
  }

  get answered(): number {
    return [...this.#guests, ...this.#clients].reduce((sum, { actor }) => sum + actor.answered, 0);
  }
}

function peerOf(actor: Actor): SocketPeer {
  const peer: SocketPeer = { input: [], receive: (bytes) => actor.receive(bytes) };
  return peer;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
