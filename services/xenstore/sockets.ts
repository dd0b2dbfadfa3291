import { chmodSync, existsSync, lstatSync, unlinkSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import { DOM0 } from '../../model/ids.ts';
import type { Domid } from '../../model/ids.ts';
import type { Addon } from '../../xen/native/addon.ts';
import type { Connection } from '../../xenstore/connection.ts';
import type { Store } from '../../xenstore/store.ts';
import type { ConnectionId, StoreEvent } from '../../xenstore/types.ts';
import {
  HEADER_BYTES,
  INCOMPLETE,
  PAYLOAD_BYTES_MAX,
  TOO_LONG,
  messageEnd,
  readU32,
  XS,
} from '../../xenstore/wire.ts';
import { EAGAIN, EINTR, EPOLLERR, EPOLLHUP, EPOLLIN, EPOLLOUT, Epoll } from './epoll.ts';
import { readArrival, refuseIntroduction } from './introduction.ts';
import type { Introducer, Refusal } from './introduction.ts';

/** What one connection can have handled in one turn, before the next has its turn. */
const SLICE_BYTES = 16 * 1024;
const SLICE_REQUESTS = 256;

/** Room before a slice for the start of a message that came with the one before. */
const PARTIAL_BYTES_MAX = HEADER_BYTES + PAYLOAD_BYTES_MAX + SLICE_BYTES;

const SOCKET_MODE = 0o600;

/** What the sockets need of a journal. */
export interface SocketJournal {
  takeConnectionId(): ConnectionId;
  event(event: StoreEvent): void;
  request(
    connection: ConnectionId,
    header: { readonly type: number; readonly reqId: number; readonly txId: number },
    payload: Uint8Array,
  ): void;
  entry(entry: Refusal): void;
}

/** A socket client. */
interface Peer {
  readonly fd: number;
  readonly connection: Connection;
  /** Bytes read and not yet handled: part of a message, or all that came while it was held back. */
  rest: Uint8Array | null;
  /** What it is polled for. */
  events: number;
  /** It has whole messages that nobody looked at. */
  isHeld: boolean;
}

/** Sockets on their way from one program to the next in the same process. */
export interface SocketHandover {
  readonly listeners: readonly Listener[];
  readonly peers: readonly {
    readonly fd: number;
    readonly connection: ConnectionId;
    /** Bytes read and not yet handled, in base64. */
    readonly rest: string;
  }[];
}

interface Listener {
  readonly fd: number;
  readonly path: string;
  readonly domid: Domid;
}

/** All Unix sockets of the daemon: listeners and their clients. */
export class Sockets {
  readonly #epoll: Epoll;
  readonly #store: Store;
  readonly #journal: SocketJournal;
  readonly #introducer: Introducer | undefined;
  readonly #peers = new Map<number, Peer>();
  readonly #listeners = new Map<number, Listener>();
  /** Peers with requests left over from earlier turns, in order. */
  readonly #held = new Set<Peer>();
  /** Where every read goes: first what was left of the peer's last one. */
  readonly #input = new Uint8Array(PARTIAL_BYTES_MAX + SLICE_BYTES);
  readonly #inputAddress: number;
  /** Ready descriptors that `spin` found and `collect` has not looked at. */
  #found = 0;
  readonly #header = { type: 0, reqId: 0, txId: 0 };

  /** @param introducer maps the rings of domains; undefined where there are none. */
  constructor(addon: Addon, store: Store, journal: SocketJournal, introducer?: Introducer) {
    this.#introducer = introducer;
    this.#epoll = new Epoll(addon);
    this.#store = store;
    this.#journal = journal;
    this.#inputAddress = Number(addon.addressOf(this.#input));
  }

  /** To be watched by the event loop. */
  get fd(): number {
    return this.#epoll.fd;
  }

  get peerCount(): number {
    return this.#peers.size;
  }

  /** What the next program needs to go on with these sockets. */
  handover(): SocketHandover {
    const peers = [...this.#peers.values()].map(({ fd, connection, rest }) => ({
      fd,
      connection: connection.id,
      rest: Buffer.from(rest ?? []).toString('base64'),
    }));
    return { listeners: [...this.#listeners.values()], peers };
  }

  /** Goes on with the sockets of the program before; the store knows their connections. */
  adopt({ listeners, peers }: SocketHandover): void {
    for (const listener of listeners) {
      this.#listeners.set(listener.fd, listener);
      this.#epoll.add(listener.fd, EPOLLIN);
    }
    for (const { fd, connection: id, rest: text } of peers) {
      const connection = this.#store.connection(id);
      if (connection === undefined) {
        this.#epoll.close(fd);
        continue;
      }
      const rest = text === '' ? null : new Uint8Array(Buffer.from(text, 'base64'));
      // Among the rest may be whole messages: as with one that was held back, they come first.
      const isHeld = rest !== null;
      const peer: Peer = { fd, connection, rest, events: isHeld ? 0 : EPOLLIN, isHeld };
      connection.host = peer;
      this.#peers.set(fd, peer);
      this.#epoll.add(fd, peer.events);
      if (isHeld) this.#held.add(peer);
      this.#send(peer);
    }
  }

  /** Listens on a path for clients that act as `domid`; takes the place of a dead socket file. */
  listen(path: string, domid: Domid): void {
    for (const listener of this.#listeners.values()) if (listener.path === path) return;
    if (existsSync(path)) {
      if (!lstatSync(path).isSocket())
        throw new ToolstackError('CONFIG_INVALID', `${path} exists and is no socket; move it away`);
      unlinkSync(path);
    }
    const fd = this.#epoll.listen(path);
    chmodSync(path, SOCKET_MODE);
    this.#listeners.set(fd, { fd, path, domid });
    this.#epoll.add(fd, EPOLLIN);
  }

  /** Ends the listeners whose clients act as `domid`. */
  unlisten(domid: Domid): void {
    for (const listener of this.#listeners.values()) {
      if (listener.domid !== domid) continue;
      this.#epoll.remove(listener.fd);
      this.#epoll.close(listener.fd);
      this.#listeners.delete(listener.fd);
      if (existsSync(listener.path)) unlinkSync(listener.path);
    }
  }

  /** Feeds what clients sent to the store, a slice each. Returns true if there was anything. */
  collect(): boolean {
    let didWork = this.#resume();
    const count = this.#found > 0 ? this.#found : this.#epoll.poll();
    this.#found = 0;
    for (let index = 0; index < count; index++) {
      const fd = this.#epoll.readyFd(index);
      const events = this.#epoll.readyEvents(index);
      const peer = this.#peers.get(fd);
      didWork = true;
      if (peer === undefined) this.#accept(fd);
      else this.#onReady(peer, events);
    }
    return didWork;
  }

  /** Asks the kernel up to so many times for work; true if there is some for `collect`. */
  spin(polls: number): boolean {
    for (let left = polls; left > 0; left--) {
      this.#found = this.#epoll.poll();
      if (this.#found > 0) return true;
    }
    return false;
  }

  /** Takes up the peers that were held back and may go on. */
  #resume(): boolean {
    let didWork = false;
    if (this.#held.size === 0) return false;
    // A copy: a peer that is held back again has to wait for the next turn.
    const held = Array.from(this.#held);
    for (const peer of held) {
      if (!peer.connection.mayRequest) continue;
      this.#held.delete(peer);
      peer.isHeld = false;
      didWork = true;
      const { rest } = peer;
      peer.rest = null;
      if (rest !== null) this.#input.set(rest);
      this.#handle(peer, rest === null ? 0 : rest.length);
      if (this.#peers.has(peer.fd) && !peer.isHeld) this.#pollFor(peer, peer.events | EPOLLIN);
    }
    return didWork;
  }

  #accept(fd: number): void {
    const listener = this.#listeners.get(fd);
    if (listener === undefined) return;
    for (;;) {
      const accepted = this.#epoll.accept(fd);
      if (accepted < 0) return;
      const id = this.#journal.takeConnectionId();
      this.#step({ kind: 'open', connection: id, domid: listener.domid });
      const connection = this.#store.connection(id)!;
      const peer: Peer = { fd: accepted, connection, rest: null, events: EPOLLIN, isHeld: false };
      connection.host = peer;
      this.#peers.set(accepted, peer);
      this.#epoll.add(accepted, EPOLLIN);
    }
  }

  #onReady(peer: Peer, events: number): void {
    if ((events & EPOLLOUT) !== 0) this.#send(peer);
    if (!this.#peers.has(peer.fd)) return;
    const isGone = (events & (EPOLLERR | EPOLLHUP)) !== 0;
    if ((events & EPOLLIN) !== 0 && !peer.isHeld) {
      this.#read(peer);
      // It left after its last words: what it holds is free before others ask for the same.
      if (isGone && this.#peers.get(peer.fd) === peer && !peer.isHeld) this.#read(peer);
    } else if (isGone && !this.#isResumable(peer)) this.#close(peer);
  }

  /** What it sent before it hung up is still handled. */
  #isResumable(peer: Peer): boolean {
    return peer.isHeld && peer.connection.mayRequest;
  }

  #read(peer: Peer): void {
    let have = 0;
    if (peer.rest !== null) {
      this.#input.set(peer.rest);
      have = peer.rest.length;
    }
    const got = this.#epoll.read(peer.fd, this.#inputAddress + have, SLICE_BYTES);
    if (got === -EAGAIN || got === -EINTR) return;
    if (got <= 0) {
      this.#close(peer);
      return;
    }
    peer.rest = null;
    this.#handle(peer, have + got);
  }

  /** Handles the whole messages in the first `end` bytes of the input; keeps what is left. */
  #handle(peer: Peer, end: number): void {
    const input = this.#input;
    const { connection } = peer;
    let at = 0;
    let left = SLICE_REQUESTS;
    for (;;) {
      const next = messageEnd(input, at, end);
      if (next === INCOMPLETE) break;
      if (next === TOO_LONG) {
        this.#close(peer);
        return;
      }
      if (left-- === 0 || !connection.mayRequest) {
        this.#hold(peer);
        break;
      }
      this.#request(connection, at, next);
      at = next;
    }
    if (at < end) peer.rest = input.slice(at, end);
  }

  #request(connection: Connection, at: number, next: number): void {
    const input = this.#input;
    const type = readU32(input, at);
    const reqId = readU32(input, at + 4);
    const txId = readU32(input, at + 8);
    const start = at + HEADER_BYTES;
    if (type === XS.INTRODUCE && this.#isRefused(connection, at, next)) return;
    if (!this.#store.request(connection, type, reqId, txId, input, start, next)) return;
    const header = this.#header;
    header.type = type;
    header.reqId = reqId;
    header.txId = txId;
    this.#journal.request(connection.id, header, input.subarray(start, next));
  }

  #isRefused(connection: Connection, at: number, next: number): boolean {
    if (this.#introducer === undefined) return false;
    const input = this.#input;
    const request = readArrival(input, at);
    const start = at + HEADER_BYTES;
    const [introducer, store, journal] = [this.#introducer, this.#store, this.#journal];
    return refuseIntroduction(introducer, store, journal, connection, request, input, start, next);
  }

  #hold(peer: Peer): void {
    peer.isHeld = true;
    this.#held.add(peer);
    this.#pollFor(peer, peer.events & ~EPOLLIN);
  }

  /** True if a peer that was held back may go on now: run another turn at once. */
  get hasResumable(): boolean {
    for (const peer of this.#held) if (peer.connection.mayRequest) return true;
    return false;
  }

  /** True if peers wait for time to pass. */
  get hasHeld(): boolean {
    return this.#held.size > 0;
  }

  /** After the journal's commit: sends what the connections' outboxes have. */
  flush(dirty: readonly Connection[]): void {
    for (const connection of dirty) {
      const peer = connection.host as Peer | undefined;
      if (peer !== undefined && this.#peers.get(peer.fd) === peer) this.#send(peer);
    }
  }

  #send(peer: Peer): void {
    const { outbox } = peer.connection;
    while (outbox.length > 0) {
      const bytes = outbox.peek();
      const sent = this.#epoll.write(peer.fd, bytes);
      if (sent === -EAGAIN || sent === -EINTR) break;
      if (sent < 0) {
        this.#close(peer);
        return;
      }
      outbox.consume(sent);
      if (sent < bytes.length) break;
    }
    const wanted = outbox.length > 0 ? peer.events | EPOLLOUT : peer.events & ~EPOLLOUT;
    this.#pollFor(peer, wanted);
  }

  #pollFor(peer: Peer, events: number): void {
    if (events === peer.events) return;
    peer.events = events;
    this.#epoll.change(peer.fd, events);
  }

  /** Ends the client of a connection that the store gave up. */
  disconnect(id: ConnectionId): void {
    for (const peer of this.#peers.values()) if (peer.connection.id === id) this.#close(peer);
  }

  /** Ends a client; what is ready for it goes out if that takes no waiting. */
  #close(peer: Peer): void {
    if (this.#peers.get(peer.fd) !== peer) return;
    this.#peers.delete(peer.fd);
    this.#held.delete(peer);
    const { connection } = peer;
    if (connection.outbox.length > 0) this.#epoll.write(peer.fd, connection.outbox.peek());
    this.#epoll.remove(peer.fd);
    this.#epoll.close(peer.fd);
    connection.host = undefined;
    this.#step({ kind: 'close', connection: connection.id });
  }

  #step(event: StoreEvent): void {
    if (this.#store.step(event)) this.#journal.event(event);
  }

  /** Ends all clients and listeners and removes the socket files. */
  close(): void {
    for (const peer of this.#peers.values()) this.#close(peer);
    for (const { domid } of this.#listeners.values()) this.unlisten(domid);
    this.unlisten(DOM0);
    this.#epoll.close(this.#epoll.fd);
  }
}
