import type { Domid } from '../../../model/ids.ts';
import { encodePacket, strings } from '../../../xenstore/client/packet.ts';
import { check } from '../../../xenstore/check.ts';
import { RingEnd } from '../../../xenstore/ring.ts';
import { Store } from '../../../xenstore/store.ts';
import { XS, XS_TYPE_MAX } from '../../../xenstore/wire.ts';
import { Actor, Ledger, SHARED_KEYS } from '../../simulation/xenstore/actor.ts';
import { Random } from '../../simulation/xenstore/random.ts';
import { RingHub } from '../../simulation/xenstore/ring-hub.ts';
import { MemorySink, SimDaemon } from '../../simulation/xenstore/sim-daemon.ts';

const HOSTILE_GUESTS = 4;
const HONEST_GUESTS = 2;
const INDEX_BYTES = 28;
const INDICES = 2048;
const PAYLOAD_MAX = 4096;
/** Turns within which an honest guest is answered, whatever the others do. */
const PATIENCE_TURNS = 3000;

/** The requests that make the daemon keep something. */
const BUSY_TYPES = [XS.WRITE, XS.MKDIR, XS.WATCH, XS.TRANSACTION_START, XS.SET_PERMS];

/** What a hostile guest writes where a path belongs. */
const PATHS = [
  '',
  '/',
  '//',
  '/a',
  '/a/b',
  'data',
  'data/x/y',
  '@releaseDomain',
  '@introduceDomain',
  '/local/domain/1',
  '/local/domain/1/data',
  '/shared/key0',
  '__proto__',
  'constructor/prototype',
  '../..',
  '/a/'.repeat(40),
  `/${'d/'.repeat(500)}d`,
  'x'.repeat(3073),
  'ü',
  '\u0001',
];
/** Names under which a hostile guest makes many nodes. */
const MANY = 3000;
const WORDS = ['', 't', '0', '1', '-1', '4294967296', 'n0', 'r1', 'b2', 'x0', 'T', 'F', 'nodes'];

interface HostileGuest {
  readonly domid: Domid;
  readonly end: RingEnd;
  readonly page: Uint8Array;
}

interface HonestGuest {
  readonly domid: Domid;
  readonly end: RingEnd;
  readonly actor: Actor;
}

/** The first thing that was not as it must be. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

/**
 * Hostile guests on rings beside honest ones. The hostile write anything anywhere in their pages:
 * indices, states, half messages, absurd lengths, mutated requests, floods that read nothing.
 * The daemon must not throw, the honest must be served as if alone, accounts must add up, and a
 * daemon made anew from the journal must be the same to the byte.
 */
export class HostileRun {
  readonly #random: Random;
  readonly #hub = new RingHub();
  readonly #sink = new MemorySink();
  readonly #ledger = new Ledger();
  readonly #hostile: HostileGuest[] = [];
  readonly #honest: HonestGuest[] = [];
  readonly #backlogs = new Map<Domid, Uint8Array>();
  #daemon: SimDaemon;
  turns = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#daemon = new SimDaemon(this.#hub, this.#sink);
    this.#setUp();
  }

  #setUp(): void {
    const input: Uint8Array[] = [];
    const ask = (type: number, ...parts: string[]): void =>
      void input.push(encodePacket({ type, reqId: 0, txId: 0, payload: strings(...parts) }));
    const make = (path: string, value: string, permission: string): void => {
      const payload = new TextEncoder().encode(`${path}\0${value}`);
      input.push(encodePacket({ type: XS.WRITE, reqId: 0, txId: 0, payload }));
      ask(XS.SET_PERMS, path, permission);
    };
    make('/shared', '', 'b0');
    make('/shared/counter', '0', 'b0');
    for (let key = 0; key < SHARED_KEYS; key++) make(`/shared/key${key}`, '', 'r0');
    for (let number = 1; number <= HOSTILE_GUESTS + HONEST_GUESTS; number++) {
      const domid = this.#hub.addGuest(number, this.#random.u32());
      make(`/local/domain/${domid}`, '', `n${domid}`);
      ask(XS.INTRODUCE, String(domid), '1', '1');
      const page = this.#hub.pages.get(domid);
      if (page === undefined) throw new Error('no page');
      const end = new RingEnd(page, 'guest');
      if (number <= HOSTILE_GUESTS) this.#hostile.push({ domid, end, page });
      else {
        const options = { ownOnly: true };
        const actor = new Actor(`g${domid}`, 'own/', this.#random, this.#ledger, options);
        this.#honest.push({ domid, end, actor });
      }
    }
    this.#daemon.accept({ input, receive: () => undefined });
    while (input.length > 0) this.#daemon.turn();
    this.#daemon.turn();
  }

  run(turns: number): void {
    for (let left = turns; left > 0; left--) {
      for (const guest of this.#hostile) this.#attack(guest);
      for (const guest of this.#honest) this.#moveHonest(guest);
      this.#daemon.turn();
      this.turns += 1;
      if (this.#random.below(400) === 0) this.#restart();
    }
    for (const { actor } of this.#honest) actor.isQuiet = true;
    for (let left = PATIENCE_TURNS; left > 0 && !this.#isServed; left--) {
      for (const guest of this.#honest) this.#moveHonest(guest);
      this.#daemon.turn();
    }
    if (!this.#isServed) throw new Violation('an honest guest was not served');
    this.#verify();
  }

  get #isServed(): boolean {
    return this.#honest.every(({ actor }) => actor.isIdle);
  }

  #moveHonest({ domid, end, actor }: HonestGuest): void {
    if (end.look() !== 'connected' || end.error !== 0)
      throw new Violation(`honest guest ${domid}: error ${end.error}`);
    const backlog = Buffer.concat([
      this.#backlogs.get(domid) ?? new Uint8Array(0),
      ...actor.takeOutgoing(),
    ]);
    this.#backlogs.set(domid, backlog.subarray(end.put(backlog)));
    actor.receive(end.take());
    if (end.publish()) this.#hub.raise(domid);
  }

  #attack({ domid, end, page }: HostileGuest): void {
    const dice = this.#random.below(100);
    if (dice < 1) this.#scribble(page);
    else if (dice < 4) end.requestReconnect();
    else if (dice < 5) page.fill(0);
    else if (end.look() === 'connected') {
      if (!this.#random.chance(20)) end.take();
      const left = this.#backlogs.get(domid) ?? new Uint8Array(0);
      const fresh = dice < 6 ? this.#noise(this.#random.below(1100)) : this.#requests();
      const bytes = left.length > 0 && dice < 97 ? left : fresh;
      const count = this.#random.chance(70) ? bytes.length : this.#random.below(40);
      this.#backlogs.set(domid, bytes.subarray(end.put(bytes.subarray(0, count))));
      end.publish();
    }
    if (this.#random.chance(90)) this.#hub.raise(domid);
  }

  #scribble(page: Uint8Array): void {
    if (this.#random.chance(50)) page.set(this.#noise(INDEX_BYTES), INDICES);
    else page.set(this.#noise(4), this.#random.below(page.length - 4));
  }

  #noise(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#random.u32());
  }

  #requests(): Uint8Array {
    const packets = Array.from({ length: 1 + this.#random.below(4) }, () => this.#request());
    return new Uint8Array(Buffer.concat(packets));
  }

  #request(): Uint8Array {
    const type = this.#random.chance(50)
      ? this.#random.pick(BUSY_TYPES)
      : this.#random.below(XS_TYPE_MAX + 3);
    const txId = this.#random.chance(30) ? this.#random.below(6) : 0;
    const many = `data/${this.#random.below(MANY)}`;
    const path = this.#random.chance(40) ? many : this.#random.pick(PATHS);
    const parts = [path, this.#random.pick(WORDS), this.#random.pick(WORDS)];
    const text = parts.slice(0, 1 + this.#random.below(3)).join('\0');
    const end = this.#random.chance(85) ? '\0' : '';
    let payload: Uint8Array = new TextEncoder().encode(text + end).subarray(0, PAYLOAD_MAX);
    if (this.#random.chance(5)) payload = this.#noise(this.#random.below(PAYLOAD_MAX));
    const packet = encodePacket({ type, reqId: this.#random.u32(), txId, payload });
    if (this.#random.below(500) === 0) packet.set(this.#noise(2), 12);
    return packet;
  }

  /** The daemon dies between two turns; the next must be the same. */
  #restart(): void {
    const before = this.#daemon.stateWithoutSockets();
    const accounts = accountsOf(this.#daemon.store);
    this.#daemon = new SimDaemon(this.#hub, this.#sink);
    const after = this.#daemon.stateWithoutSockets();
    if (!areEqual(before, after))
      throw new Violation(`turn ${this.turns}: the recovered store is another`);
    if (!areEqual(after, Store.restore(after).snapshot()))
      throw new Violation(`turn ${this.turns}: the restored store is another`);
    if (accounts !== accountsOf(this.#daemon.store))
      throw new Violation(`turn ${this.turns}: the recovered store has other accounts`);
    if (this.#random.chance(50)) this.#daemon.compact();
    this.#verify();
  }

  #verify(): void {
    const fault = check(this.#daemon.store.core) ?? this.#ledger.faults[0];
    if (fault !== undefined) throw new Violation(`turn ${this.turns}: ${fault}`);
  }

  /** Bytes of the whole state: what hostile guests may make it is bounded by their quotas. */
  get stateBytes(): number {
    return this.#daemon.store.snapshot().length;
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** What each domain is charged: not in a snapshot, but counted anew from what is. */
function accountsOf(store: Store): string {
  const lines = [...store.core.domains.values()].map(
    ({ domid, nodeCount, watchCount, transactionCount, memoryBytes }) =>
      `${domid}: ${nodeCount} ${watchCount} ${transactionCount} ${memoryBytes}`,
  );
  return lines.join('\n');
}
