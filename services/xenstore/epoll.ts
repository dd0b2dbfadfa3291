import { ToolstackError } from '../../model/errors.ts';
import type { Addon } from '../../xen/native/addon.ts';

/** Readiness bits. Source: linux/eventpoll.h. */
export const EPOLLIN = 1;
export const EPOLLOUT = 4;
export const EPOLLERR = 8;
export const EPOLLHUP = 16;

/** System call results that mean "not now". Source: asm-generic/errno-base.h. */
export const EAGAIN = 11;
export const EINTR = 4;

const EPOLL_CTL_ADD = 1;
const EPOLL_CTL_DEL = 2;
const EPOLL_CTL_MOD = 3;
const EPOLL_CLOEXEC = 0o2000000;

const AF_UNIX = 1;
const SOCK_STREAM = 1;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;

/** Clients that may wait to be accepted: one too many gets EAGAIN if it does not block. */
const LISTEN_BACKLOG = 4096;

/** struct sockaddr_un: the family, then the path and its NUL. */
const SUN_PATH_BYTES = 108;

/** The calls used here, by number, and the layout of struct epoll_event (packed on x86 alone). */
const MACHINES: Readonly<Record<string, Machine>> = {
  x64: {
    read: 0,
    write: 1,
    close: 3,
    socket: 41,
    bind: 49,
    listen: 50,
    accept4: 288,
    epoll_create1: 291,
    epoll_ctl: 233,
    epoll_pwait: 281,
    eventBytes: 12,
    dataOffset: 4,
  },
  arm64: {
    read: 63,
    write: 64,
    close: 57,
    socket: 198,
    bind: 200,
    listen: 201,
    accept4: 242,
    epoll_create1: 20,
    epoll_ctl: 21,
    epoll_pwait: 22,
    eventBytes: 16,
    dataOffset: 8,
  },
};

interface Machine {
  readonly read: number;
  readonly write: number;
  readonly close: number;
  readonly socket: number;
  readonly bind: number;
  readonly listen: number;
  readonly accept4: number;
  readonly epoll_create1: number;
  readonly epoll_ctl: number;
  readonly epoll_pwait: number;
  readonly eventBytes: number;
  readonly dataOffset: number;
}

/** Events taken from the kernel at once. */
const EVENTS_MAX = 256;

/**
 * Unix sockets without node's stream layer: a request costs one read, one write and a share of one
 * wait. All results below zero are minus an errno, as the kernel gives them.
 */
export class Epoll {
  readonly #addon: Addon;
  readonly #machine: Machine;
  readonly #fd: number;
  readonly #events: Uint8Array;
  readonly #view: DataView;
  readonly #eventsAddress: number;
  readonly #control = new DataView(new ArrayBuffer(16));

  constructor(addon: Addon) {
    const machine = MACHINES[process.arch];
    if (machine === undefined)
      throw new ToolstackError(
        'PREREQUISITE_MISSING',
        `sockets: this machine is ${process.arch}, expected ${Object.keys(MACHINES).join(' or ')}`,
      );
    this.#addon = addon;
    this.#machine = machine;
    this.#events = new Uint8Array(EVENTS_MAX * machine.eventBytes);
    this.#view = new DataView(this.#events.buffer);
    this.#eventsAddress = Number(addon.addressOf(this.#events));
    this.#fd = addon.syscall(machine.epoll_create1, EPOLL_CLOEXEC);
    this.#expect(this.#fd, 'epoll_create1', 'a poll set');
  }

  /** To be watched by the event loop: readable when something in the set is ready. */
  get fd(): number {
    return this.#fd;
  }

  /** How many descriptors are ready now; read them with `readyFd` and `readyEvents`. */
  poll(): number {
    const { epoll_pwait } = this.#machine;
    return this.#addon.syscall(epoll_pwait, this.#fd, this.#eventsAddress, EVENTS_MAX, 0, 0, 0);
  }

  readyFd(index: number): number {
    const { eventBytes, dataOffset } = this.#machine;
    return this.#view.getInt32(index * eventBytes + dataOffset, true);
  }

  readyEvents(index: number): number {
    return this.#view.getUint32(index * this.#machine.eventBytes, true);
  }

  add(fd: number, events: number): void {
    this.#ctl(EPOLL_CTL_ADD, fd, events);
  }

  change(fd: number, events: number): void {
    this.#ctl(EPOLL_CTL_MOD, fd, events);
  }

  remove(fd: number): void {
    this.#ctl(EPOLL_CTL_DEL, fd, 0);
  }

  #ctl(operation: number, fd: number, events: number): void {
    this.#control.setUint32(0, events, true);
    this.#control.setInt32(this.#machine.dataOffset, fd, true);
    const { epoll_ctl } = this.#machine;
    const result = this.#addon.syscall(epoll_ctl, this.#fd, operation, fd, this.#control);
    this.#expect(result, 'epoll_ctl', `descriptor ${fd}`);
  }

  /** Reads what is there into memory at `address`. 0 means the peer is gone. */
  read(fd: number, address: number, bytes: number): number {
    return this.#addon.syscall(this.#machine.read, fd, address, bytes);
  }

  /** Writes as much as goes without waiting. */
  write(fd: number, bytes: Uint8Array): number {
    return this.#addon.syscall(this.#machine.write, fd, bytes, bytes.length);
  }

  close(fd: number): void {
    this.#addon.syscall(this.#machine.close, fd);
  }

  /** A connection that waits on a listener, or minus EAGAIN. */
  accept(listener: number): number {
    const { accept4 } = this.#machine;
    return this.#addon.syscall(accept4, listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
  }

  /** Listens on a path where nothing is. CONFIG_INVALID if that cannot be. */
  listen(path: string): number {
    const name = new TextEncoder().encode(path);
    if (name.length >= SUN_PATH_BYTES || name.includes(0))
      throw new ToolstackError(
        'CONFIG_INVALID',
        `socket ${path}: expected a path below ${SUN_PATH_BYTES} bytes; choose a shorter one`,
      );
    const address = new Uint8Array(2 + name.length + 1);
    address[0] = AF_UNIX;
    address.set(name, 2);
    const kind = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
    const fd = this.#addon.syscall(this.#machine.socket, AF_UNIX, kind, 0);
    this.#expect(fd, 'socket', path);
    const bound = this.#addon.syscall(this.#machine.bind, fd, address, address.length);
    this.#expect(bound, 'bind', path);
    const listening = this.#addon.syscall(this.#machine.listen, fd, LISTEN_BACKLOG);
    this.#expect(listening, 'listen', path);
    return fd;
  }

  #expect(result: number, call: string, object: string): void {
    if (result >= 0) return;
    throw new ToolstackError('CONFIG_INVALID', `${call} of ${object} failed with errno ${-result}`);
  }
}
