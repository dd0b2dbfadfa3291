import {
  PacketDecoder,
  encodePacket,
  splitStrings,
  strings,
} from '../../../xenstore/client/packet.ts';
import type { Packet } from '../../../xenstore/client/packet.ts';
import { XS } from '../../../xenstore/wire.ts';
import type { Random } from './random.ts';

/** Requests an actor keeps under way. */
const PIPELINE = 6;
const OWN_KEYS = 4;
export const SHARED_KEYS = 8;
const COUNTER = '/shared/counter';

/** What all actors of a run did, to hold the end against. */
export class Ledger {
  /** Commits of the counter that were acknowledged. */
  increments = 0;
  /** Commits whose answer a socket client lost with its daemon. */
  unknownIncrements = 0;
  /** Acknowledged writes of each shared key. */
  readonly sharedWrites = Array.from({ length: SHARED_KEYS }, () => 0);
  readonly faults: string[] = [];
}

type Expectation =
  | { readonly kind: 'ok'; readonly done?: () => void }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'any'; readonly done: (packet: Packet) => void };

/**
 * A client, on a ring or a socket, that knows what each answer must be: its own keys have no other
 * writer, and its connection answers in order.
 */
export class Actor {
  readonly name: string;
  readonly #random: Random;
  readonly #ledger: Ledger;
  readonly #prefix: string;
  #decoder = new PacketDecoder();
  #expected: { readonly reqId: number; readonly what: Expectation }[] = [];
  #outgoing: Uint8Array[] = [];
  #nextReqId = 1;
  #values = new Map<string, number>();
  #acknowledged = new Map<string, number>();
  #inTransaction = false;
  #isCommitting = false;
  readonly watchedKey: number;
  eventCount = 0;
  isQuiet = false;
  answered = 0;

  readonly #ownOnly: boolean;

  constructor(
    name: string,
    prefix: string,
    random: Random,
    ledger: Ledger,
    /** With `ownOnly` it neither writes what others write nor waits for their changes. */
    options: { readonly ownOnly?: boolean } = {},
  ) {
    this.name = name;
    this.#ownOnly = options.ownOnly ?? false;
    this.#prefix = prefix;
    this.#random = random;
    this.#ledger = ledger;
    this.watchedKey = random.below(SHARED_KEYS);
    this.#watch();
  }

  #watch(): void {
    this.#ask(XS.WATCH, strings(`/shared/key${this.watchedKey}`, 'w'), { kind: 'ok' });
  }

  get isIdle(): boolean {
    return this.#expected.length === 0 && this.#outgoing.length === 0;
  }

  /** Bytes to send now; whole messages. */
  takeOutgoing(): Uint8Array[] {
    while (!this.isQuiet && !this.#inTransaction && this.#expected.length < PIPELINE) this.#act();
    const outgoing = this.#outgoing;
    this.#outgoing = [];
    return outgoing;
  }

  #ask(type: number, payload: Uint8Array, what: Expectation, txId = 0): void {
    const reqId = this.#nextReqId++;
    this.#expected.push({ reqId, what });
    this.#outgoing.push(encodePacket({ type, reqId, txId, payload }));
  }

  #act(): void {
    const dice = this.#random.below(this.#ownOnly ? 7 : 10);
    const path = `${this.#prefix}${this.#random.below(OWN_KEYS)}`;
    if (dice < 4) this.#writeOwn(path);
    else if (dice < 7) this.#readOwn(path);
    else if (dice < 9) this.#writeShared();
    else this.#increment();
  }

  #writeOwn(path: string): void {
    const value = (this.#values.get(path) ?? 0) + 1;
    this.#values.set(path, value);
    // Now and then longer than the ring, and nearly as long as a message may be.
    const padding = this.#random.chance(3) ? 'x'.repeat(this.#random.below(1900)) : '';
    this.#ask(XS.WRITE, octets(`${path}\0${value} ${padding}`), {
      kind: 'ok',
      done: () => this.#acknowledged.set(path, value),
    });
  }

  #readOwn(path: string): void {
    const value = this.#values.get(path);
    if (value === undefined) return;
    this.#ask(XS.READ, strings(path), { kind: 'value', value: String(value) });
  }

  #writeShared(): void {
    const key = this.#random.below(SHARED_KEYS);
    this.#ask(XS.WRITE, octets(`/shared/key${key}\0${this.name}`), {
      kind: 'ok',
      done: () => void (this.#ledger.sharedWrites[key] = (this.#ledger.sharedWrites[key] ?? 0) + 1),
    });
  }

  /** Reads, adds one and commits; each step waits for the answer to the one before. */
  #increment(): void {
    this.#inTransaction = true;
    const begun = (packet: Packet): void => {
      const txId = Number(splitStrings(packet.payload)[0]);
      const got = (reply: Packet): void => {
        const next = Number(splitStrings(reply.payload)[0]) + 1;
        this.#ask(XS.WRITE, octets(`${COUNTER}\0${next}`), { kind: 'ok' }, txId);
        this.#isCommitting = true;
        this.#ask(XS.TRANSACTION_END, strings('T'), { kind: 'any', done: ended }, txId);
      };
      this.#ask(XS.READ, strings(COUNTER), { kind: 'any', done: got }, txId);
    };
    const ended = (packet: Packet): void => {
      this.#inTransaction = false;
      this.#isCommitting = false;
      if (packet.type === XS.TRANSACTION_END) this.#ledger.increments += 1;
      else if (splitStrings(packet.payload)[0] !== 'EAGAIN') this.#fault(packet, 'commit');
    };
    this.#ask(XS.TRANSACTION_START, strings(''), { kind: 'any', done: begun });
  }

  receive(bytes: Uint8Array): void {
    const packets = this.#decoder.push(bytes);
    if (packets === undefined) {
      this.#ledger.faults.push(`${this.name}: the stream is not the protocol`);
      return;
    }
    for (const packet of packets) this.#answer(packet);
  }

  #answer(packet: Packet): void {
    if (packet.type === XS.WATCH_EVENT) {
      this.eventCount += 1;
      return;
    }
    const expected = this.#expected.shift();
    if (expected?.reqId !== packet.reqId) {
      this.#fault(packet, `expected an answer to ${expected?.reqId}`);
      return;
    }
    this.answered += 1;
    const { what } = expected;
    if (what.kind === 'any') what.done(packet);
    else if (packet.type === XS.ERROR) this.#fault(packet, 'refused');
    else if (what.kind === 'ok') what.done?.();
    else if (splitStrings(packet.payload)[0]?.split(' ')[0] !== what.value)
      this.#fault(packet, `read something else than ${what.value}`);
  }

  #fault({ type, reqId, payload }: Packet, what: string): void {
    const text = splitStrings(payload).join('|').slice(0, 60);
    this.#ledger.faults.push(`${this.name}: request ${reqId}: type ${type} "${text}": ${what}`);
  }

  /** The paths only this actor writes, as far as it has. */
  get ownPaths(): readonly string[] {
    return [...this.#values.keys()];
  }

  /**
   * A socket client's daemon died. What was not answered may have been done or not; what was, must
   * be there: reads of all own keys say which.
   */
  reconnect(read: (path: string) => string | undefined): void {
    if (this.#isCommitting) this.#ledger.unknownIncrements += 1;
    this.#expected = [];
    this.#outgoing = [];
    this.#inTransaction = false;
    this.#isCommitting = false;
    this.#decoder = new PacketDecoder();
    for (const [path, sent] of this.#values) {
      const found = Number(read(path)?.split(' ')[0] ?? 0);
      const least = this.#acknowledged.get(path) ?? 0;
      if (found < least || found > sent)
        this.#ledger.faults.push(`${this.name}: ${path} is ${found}, not ${least} to ${sent}`);
      if (found === 0) this.#values.delete(path);
      else this.#values.set(path, found);
    }
    this.#watch();
  }
}

function octets(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
