import { HypercallError, errnoName } from '../hypercall-error.ts';
import { loadAddon, type Word } from './addon.ts';

/**
 * What the project asks of Linux beyond node's own API: mappings and readiness for the Xen devices,
 * and the calls a first process needs. Numbers: Linux's uapi headers, whose names are kept.
 */
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const MAP_SHARED = 1;
export const MAP_FIXED = 0x10;

export const MS_NOSUID = 2;
export const MS_NODEV = 4;
export const MS_NOEXEC = 8;

export const UV_READABLE = 1;

const REBOOT_MAGIC1 = 0xfee1dead;
const REBOOT_MAGIC2 = 672274793;
const REBOOT_COMMANDS = {
  restart: 0x01234567,
  halt: 0xcdef0123,
  'power-off': 0x4321fedc,
  // Makes Ctrl-Alt-Del send SIGINT to the first process rather than restart at once.
  'cad-off': 0,
} as const;

const WNOHANG = 1;
const SOCKET_DOMAINS = { inet: 2, packet: 17 } as const;
const SOCK_DGRAM = 2;
const SOCK_CLOEXEC = 0o2000000;
const EFD_NONBLOCK = 0o4000;
const EFD_CLOEXEC = 0o2000000;
const MFD_CLOEXEC = 1;

/** Throws HypercallError naming `call` and `object` if `result` is minus an errno. */
export function check(result: number, call: string, object: string): number {
  if (result < 0) throw new HypercallError(call, errnoName(-result), object);
  return result;
}

/** A string as C takes it. RangeError if it holds a NUL, which C would end it at. */
export function cString(text: string): Uint8Array {
  if (text.includes('\0')) throw new RangeError(`text with a NUL: ${JSON.stringify(text)}`);
  return new TextEncoder().encode(`${text}\0`);
}

function call(name: string, object: string, ...words: Word[]): number {
  const addon = loadAddon();
  const number = addon.calls[name];
  if (number === undefined) throw new RangeError(`no system call ${name} in the addon's table`);
  return check(addon.syscall(number, ...words), name, object);
}

export interface MountSpec {
  /** What is mounted: a device, or any word for a file system without one. */
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** MS_* bits; default 0. */
  readonly flags?: number;
  /** The file system's own options, separated by commas. */
  readonly data?: string;
}

export function mount(spec: MountSpec): void {
  const { source, target, type, flags = 0, data = '' } = spec;
  const words = [cString(source), cString(target), cString(type), flags, cString(data)];
  call('mount', `${type} on ${target}`, ...words);
}

export function umount(target: string): void {
  call('umount2', target, cString(target), 0);
}

/** Loads the module open at `fd`. EEXIST if it is loaded or built in already. */
export function loadModule(fd: number, name: string, parameters = ''): void {
  call('finit_module', name, fd, cString(parameters), 0);
}

/** Does not return unless refused or for `cad-off`. Unwritten data is lost: call {@link sync}. */
export function reboot(command: keyof typeof REBOOT_COMMANDS): void {
  call('reboot', command, REBOOT_MAGIC1, REBOOT_MAGIC2, REBOOT_COMMANDS[command], 0);
}

export interface Reaped {
  readonly pid: number;
  /** Undefined if a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly signal: number | undefined;
}

/**
 * Takes one child that has ended, if any. Only for children that node did not start, or node never
 * learns of their end: a first process adopts such orphans. `pid` -1 takes any child.
 */
export function reap(pid = -1): Reaped | undefined {
  const status = new Int32Array(1);
  const addon = loadAddon();
  const found = addon.syscall(addon.calls['wait4'] ?? -1, pid, status, WNOHANG, 0);
  // Minus ECHILD means no children at all: nothing to take either.
  if (found <= 0) return undefined;
  const word = status[0] ?? 0;
  const signal = word & 0x7f;
  if (signal !== 0) return { pid: found, exitCode: undefined, signal };
  return { pid: found, exitCode: (word >> 8) & 0xff, signal: undefined };
}

export function setHostname(name: string): void {
  const bytes = new TextEncoder().encode(name);
  call('sethostname', name, bytes, bytes.length);
}

/** Writes everything that is cached out to the disks. */
export function sync(): void {
  call('sync', 'all file systems');
}

/** A datagram socket to make interface ioctls on. Close it with `fs.closeSync`. */
export function openSocket(domain: keyof typeof SOCKET_DOMAINS): number {
  return call('socket', domain, SOCKET_DOMAINS[domain], SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

/** An ioctl that succeeds or throws; `name` and `object` are for the message. */
export function ioctl(fd: number, request: number, argument: Word, name: string, object: string) {
  return check(loadAddon().ioctl(fd, request, argument), name, object);
}

/** A counter that wakes whoever watches it: the stand-in for an event channel in tests. */
export function openEventfd(): number {
  return call('eventfd2', 'new counter', 0, EFD_NONBLOCK | EFD_CLOEXEC);
}

/** Anonymous memory of `bytes` bytes with a descriptor, to be mapped by more than one process. */
export function openMemory(name: string, bytes: number): number {
  const fd = call('memfd_create', name, cString(name), MFD_CLOEXEC);
  call('ftruncate', name, fd, bytes);
  return fd;
}

/**
 * Reads what is there into `into` without waiting: the count of bytes, or minus errno (EAGAIN when
 * nothing is there). Numbers rather than exceptions, for the event path.
 */
export function readNow(fd: number, into: ArrayBufferView): number {
  const addon = loadAddon();
  return addon.syscall(addon.calls['read'] ?? -1, fd, into, into.byteLength);
}

/** Writes without waiting: the count of bytes, or minus errno. */
export function writeNow(fd: number, from: ArrayBufferView): number {
  const addon = loadAddon();
  return addon.syscall(addon.calls['write'] ?? -1, fd, from, from.byteLength);
}
