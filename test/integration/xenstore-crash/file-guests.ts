import { closeSync, openSync, writeSync } from 'node:fs';
import type { Addon } from '../../../xen/native/addon.ts';
import { RING_PAGE_BYTES, RingEnd } from '../../../xenstore/ring.ts';
import type { Actor } from '../../simulation/xenstore/actor.ts';

const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const AF_UNIX = 1;
const SOCK_DGRAM_NONBLOCK = 2 | 0o4000;
const MSG_DONTWAIT = 0x40;
const SENDTO: Readonly<Record<string, number>> = { x64: 44, arm64: 206 };

/** The pages and the daemon's event socket of a ring directory, from the guests' side. */
export class FileGuests {
  readonly #addon: Addon;
  readonly #directory: string;
  readonly #socket: number;
  readonly #address: Uint8Array;

  constructor(addon: Addon, directory: string) {
    this.#addon = addon;
    this.#directory = directory;
    this.#socket = addon.syscall(addon.calls['socket'] ?? -1, AF_UNIX, SOCK_DGRAM_NONBLOCK, 0);
    const path = new TextEncoder().encode(`${directory}/evtchn.sock`);
    this.#address = new Uint8Array(2 + path.length + 1);
    this.#address[0] = AF_UNIX;
    this.#address.set(path, 2);
  }

  /** Makes domain N's page; N exists from then on. */
  add(domid: number, firstIndex: number): RingEnd {
    const fd = openSync(`${this.#directory}/dom${domid}.page`, 'w+');
    const page = new Uint8Array(RING_PAGE_BYTES);
    new Uint32Array(page.buffer, 2048, 4).fill(firstIndex);
    writeSync(fd, page);
    const mapped = this.#addon.map(fd, RING_PAGE_BYTES, PROT_READ_WRITE, MAP_SHARED, 0);
    closeSync(fd);
    if (typeof mapped === 'number') throw new Error(`map of a ring page: errno ${-mapped}`);
    return new RingEnd(new Uint8Array(mapped), 'guest');
  }

  /** Raises domain N's event; false if the daemon cannot be told now. */
  raise(domid: number): boolean {
    const number = new Uint8Array(Uint32Array.of(domid).buffer);
    const { length } = this.#address;
    const call = SENDTO[process.arch] ?? -1;
    return (
      this.#addon.syscall(call, this.#socket, number, 4, MSG_DONTWAIT, this.#address, length) === 4
    );
  }
}

/** A guest's xenstore driver, moved by polling. */
export class FileGuest {
  readonly domid: number;
  readonly actor: Actor;
  readonly end: RingEnd;
  readonly #guests: FileGuests;
  #backlog: Uint8Array = new Uint8Array(0);
  #mustRaise = false;
  readonly #fault: (text: string) => void;

  constructor(
    domid: number,
    firstIndex: number,
    guests: FileGuests,
    actor: Actor,
    fault: (text: string) => void,
  ) {
    this.domid = domid;
    this.actor = actor;
    this.#guests = guests;
    this.end = guests.add(domid, firstIndex);
    this.#fault = fault;
  }

  /** Returns true if anything moved. */
  move(): boolean {
    const condition = this.end.look();
    if (condition !== 'connected' || this.end.error !== 0) {
      this.#fault(`${this.actor.name}: ring ${condition}, error ${this.end.error}`);
      return false;
    }
    const outgoing = this.actor.takeOutgoing();
    if (outgoing.length > 0)
      this.#backlog = new Uint8Array(Buffer.concat([this.#backlog, ...outgoing]));
    const count = this.end.put(this.#backlog);
    if (count > 0) this.#backlog = this.#backlog.subarray(count);
    const taken = this.end.take();
    if (taken.length > 0) this.actor.receive(taken);
    if (this.end.publish()) this.#mustRaise = true;
    // A daemon that is away learns of its rings when it starts: then nothing need be raised.
    if (this.#mustRaise) this.#mustRaise = !this.#guests.raise(this.domid);
    return count > 0 || taken.length > 0;
  }
}
