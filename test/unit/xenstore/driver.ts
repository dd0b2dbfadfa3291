import { domid as asDomid } from '../../../model/ids.ts';
import type { Connection } from '../../../xenstore/connection.ts';
import { Store } from '../../../xenstore/store.ts';
import type { StoreOptions } from '../../../xenstore/store.ts';
import { HEADER_BYTES, XS, readU32 } from '../../../xenstore/wire.ts';

/** One message from the store, its payload as a string of octets. */
export interface Message {
  readonly type: number;
  readonly reqId: number;
  readonly txId: number;
  readonly payload: string;
}

/** Octets of a string with one character each. */
export function octets(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Takes all whole messages out of a byte stream. */
export function messages(bytes: Uint8Array): Message[] {
  const found: Message[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = readU32(bytes, at + 12);
    const start = at + HEADER_BYTES;
    found.push({
      type: readU32(bytes, at),
      reqId: readU32(bytes, at + 4),
      txId: readU32(bytes, at + 8),
      payload: String.fromCharCode(...bytes.subarray(start, start + length)),
    });
    at = start + length;
  }
  return found;
}

/** One client of a store under test: what it sends, and what it got. */
export class Client {
  readonly store: Store;
  readonly connection: Connection;
  /** Events got and not yet asked for, as [path, token]. */
  readonly #events: [string, string][] = [];
  readonly #replies: Message[] = [];
  #reqId = 0;

  constructor(store: Store, connection: Connection) {
    this.store = store;
    this.connection = connection;
  }

  /** Sends one request and returns its reply; events that come with it are kept. */
  call(type: number, payload = '', txId = 0, reqId = ++this.#reqId): Message {
    const bytes = octets(payload);
    const { id } = this.connection;
    this.store.step({ kind: 'request', connection: id, type, reqId, txId, payload: bytes });
    this.drain();
    const reply = this.#replies.shift();
    if (reply === undefined) throw new Error(`no reply to type ${type}`);
    return reply;
  }

  /** The payload of a success, or the name of the error. */
  ask(type: number, payload = '', txId = 0): string {
    const { type: got, payload: text } = this.call(type, payload, txId);
    if (got === XS.ERROR) return text.slice(0, -1);
    if (got !== type) throw new Error(`reply of type ${got} to ${type}`);
    return text;
  }

  /** Takes what the outbox has, all of it. */
  drain(): void {
    const { outbox } = this.connection;
    while (outbox.length > 0) {
      for (const message of messages(outbox.peek())) {
        if (message.type !== XS.WATCH_EVENT) this.#replies.push(message);
        else {
          const [path, token] = message.payload.split('\0');
          this.#events.push([path!, token!]);
        }
      }
      outbox.consume(outbox.length);
    }
  }

  /** Events since the last call, as "path token". */
  events(): string[] {
    this.drain();
    return this.#events.splice(0).map(([path, token]) => `${path} ${token}`);
  }

  read(path: string, txId = 0): string {
    return this.ask(XS.READ, `${path}\0`, txId);
  }
  write(path: string, value = '', txId = 0): string {
    return this.ask(XS.WRITE, `${path}\0${value}`, txId);
  }
  mkdir(path: string, txId = 0): string {
    return this.ask(XS.MKDIR, `${path}\0`, txId);
  }
  rm(path: string, txId = 0): string {
    return this.ask(XS.RM, `${path}\0`, txId);
  }
  list(path: string, txId = 0): string {
    return this.ask(XS.DIRECTORY, `${path}\0`, txId);
  }
  perms(path: string, txId = 0): string {
    return this.ask(XS.GET_PERMS, `${path}\0`, txId);
  }
  chmod(path: string, entries: string, txId = 0): string {
    const strings = entries.split(' ').map((entry) => `${entry}\0`);
    return this.ask(XS.SET_PERMS, `${path}\0${strings.join('')}`, txId);
  }
  /** Registers a watch and takes its first event. */
  watch(path: string, token = 't'): string {
    const reply = this.ask(XS.WATCH, `${path}\0${token}\0`);
    this.events();
    return reply;
  }
  unwatch(path: string, token = 't'): string {
    return this.ask(XS.UNWATCH, `${path}\0${token}\0`);
  }
  start(): number {
    return Number(this.ask(XS.TRANSACTION_START, '\0').slice(0, -1));
  }
  end(txId: number, answer = 'T'): string {
    return this.ask(XS.TRANSACTION_END, `${answer}\0`, txId);
  }
}

/** The reply of an operation with nothing to say. */
export const OK = 'OK\0';

/** A store with its control domain, and guests on demand. */
export class World {
  readonly store: Store;
  readonly dom0: Client;
  #next = 1;

  constructor(options: StoreOptions = {}) {
    this.store = new Store(options);
    this.dom0 = this.client(0);
  }

  /** One more connection that acts as a domain. */
  client(domid: number): Client {
    const connection = this.#next++;
    this.store.step({ kind: 'open', connection, domid: asDomid(domid) });
    return new Client(this.store, this.store.connection(connection)!);
  }

  introduce(domid: number): string {
    return this.dom0.ask(XS.INTRODUCE, `${domid}\0${domid}\0${domid + 1}\0`);
  }

  /** A guest as toolstacks make it: introduced, with a home it owns. */
  guest(domid: number): Client {
    const home = `/local/domain/${domid}`;
    this.dom0.mkdir(home);
    this.dom0.chmod(home, `n${domid}`);
    this.introduce(domid);
    return this.client(domid);
  }

  close(client: Client): void {
    this.store.step({ kind: 'close', connection: client.connection.id });
  }

  tick(nowMs: number): void {
    this.store.step({ kind: 'tick', nowMs });
  }
}
