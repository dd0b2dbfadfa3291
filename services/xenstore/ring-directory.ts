import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import { domid as toDomid, evtchnPort, vmUuid } from '../../model/ids.ts';
import type { Domid, EvtchnPort } from '../../model/ids.ts';
import type { DomainInfo, Mapping, RemotePort } from '../../xen/hypervisor.ts';
import type { Addon } from '../../xen/native/addon.ts';
import type { RingPorts } from './ring-transport.ts';

/*
 * Rings without a hypervisor: pages and event channels that are files, so that they outlive any
 * daemon and other processes can be the guests.
 *
 *     DIR/domN.page   4096 bytes: domain N's ring; while it is there, N exists. N = 0: DIR/xsd_kva
 *     DIR/domN.state  first byte S: N has shut down; D: N is dying
 *     DIR/evtchn.sock bound by the daemon: a u32 datagram raises N's event, 0x7ffe VIRQ_DOM_EXC
 *     DIR/domN.evt    bound by N: gets a byte when the daemon notifies
 */
const DOM_EXC = 0x7ffe;

const AF_UNIX = 1;
const SOCK_DGRAM_NONBLOCK_CLOEXEC = 2 | 0o4000 | 0o2000000;
const MSG_DONTWAIT = 0x40;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const UV_READABLE = 1;
const PAGE_BYTES = 4096;
/** Bytes of struct sockaddr_un. */
const ADDRESS_BYTES_MAX = 110;
const SHUTDOWN_CRASH = 3;

/** System calls that the addon does not name. Source: asm/unistd_64.h, asm-generic/unistd.h. */
const CALLS: Readonly<Record<string, { readonly bind: number; readonly sendto: number }>> = {
  x64: { bind: 49, sendto: 44 },
  arm64: { bind: 200, sendto: 206 },
};

/** Ports over the files of a directory. PREREQUISITE_MISSING if they cannot be used. */
export function openRingDirectory(addon: Addon, directory: string): RingPorts {
  const pages = new DirectoryPages(addon, directory);
  return {
    grants: {
      map: ([source]) => pages.map(source?.domid ?? toDomid(0)),
      grant: () => pages.refuse('grant'),
      copy: () => pages.refuse('copy'),
    },
    events: new DirectoryEvents(addon, directory),
    domains: { list: () => pages.list() },
    ...(existsSync(`${directory}/xsd_kva`) && {
      seam: { open: () => ({ page: pages.map(toDomid(0)), port: evtchnPort(1) }) },
    }),
  };
}

class DirectoryPages {
  readonly #addon: Addon;
  readonly #directory: string;

  constructor(addon: Addon, directory: string) {
    this.#addon = addon;
    this.#directory = directory;
  }

  refuse(what: string): never {
    throw new ToolstackError('NOT_IMPLEMENTED', `rings in ${this.#directory}: no ${what} there`);
  }

  map(domid: Domid): Mapping {
    const path = domid === 0 ? 'xsd_kva' : `dom${domid}.page`;
    const fd = openSync(`${this.#directory}/${path}`, 'r+');
    try {
      const bytes = this.#addon.map(fd, PAGE_BYTES, PROT_READ_WRITE, MAP_SHARED, 0);
      if (typeof bytes === 'number')
        throw new ToolstackError('HYPERCALL_FAILED', `map of ${path}: errno ${-bytes}`);
      return { bytes, unmap: () => void (bytes.byteLength > 0 && this.#addon.unmap(bytes)) };
    } finally {
      closeSync(fd);
    }
  }

  list(): DomainInfo[] {
    return readdirSync(this.#directory)
      .map((name) => /^dom(\d+)\.page$/.exec(name)?.[1])
      .filter((digits) => digits !== undefined)
      .map((digits) => this.#info(toDomid(Number(digits))))
      .toSorted((a, b) => a.domid - b.domid);
  }

  #info(domid: Domid): DomainInfo {
    const path = `${this.#directory}/dom${domid}.state`;
    const state = existsSync(path) ? readFileSync(path, 'latin1')[0] : undefined;
    return { ...IDLE_DOMAIN, domid, dying: state === 'D', shutdown: state === 'S' };
  }
}

/** What rings do not ask of a domain. */
export const IDLE_DOMAIN: Omit<DomainInfo, 'domid'> = {
  uuid: vmUuid('00000000-0000-0000-0000-000000000000'),
  dying: false,
  hvm: false,
  shutdown: false,
  shutdownReason: 'crash',
  shutdownCode: SHUTDOWN_CRASH,
  paused: false,
  blocked: false,
  running: true,
  debugged: false,
  xenstoreDomain: false,
  totalPages: 1,
  maxPages: 1,
  outstandingPages: 0,
  sharedPages: 0,
  pagedPages: 0,
  sharedInfoFrame: 0n,
  cpuTimeNs: 0n,
  onlineVcpus: 1,
  maxVcpuId: 0,
  ssidref: 0,
  cpupool: 0,
};

/** Event channels as datagrams. */
class DirectoryEvents {
  readonly #addon: Addon;
  readonly #directory: string;
  readonly #fd: number;
  readonly #calls: { readonly bind: number; readonly sendto: number };
  readonly #peers = new Map<EvtchnPort, Uint8Array>();
  readonly #ports = new Map<number, EvtchnPort>();
  readonly #pending = new Set<EvtchnPort>();
  readonly #datagram = new Uint8Array(4);
  readonly #stopWatch: () => void;
  #listener: ((ports: readonly EvtchnPort[]) => void) | undefined;
  #nextPort = 1;

  constructor(addon: Addon, directory: string) {
    const calls = CALLS[process.arch];
    if (calls === undefined)
      throw new ToolstackError('PREREQUISITE_MISSING', `rings: not on ${process.arch}`);
    this.#addon = addon;
    this.#directory = directory;
    this.#calls = calls;
    const path = `${directory}/evtchn.sock`;
    rmSync(path, { force: true });
    this.#fd = addon.syscall(addon.calls['socket'] ?? -1, AF_UNIX, SOCK_DGRAM_NONBLOCK_CLOEXEC, 0);
    const address = socketAddress(path);
    const bound = addon.syscall(calls.bind, this.#fd, address, address.length);
    if (bound < 0) throw new ToolstackError('CONFIG_INVALID', `bind ${path}: errno ${-bound}`);
    const stop = addon.watch(this.#fd, UV_READABLE, () => this.#receive());
    if (typeof stop === 'number')
      throw new ToolstackError('PREREQUISITE_MISSING', `poll of ${path}: errno ${-stop}`);
    this.#stopWatch = stop;
  }

  #receive(): void {
    const read = this.#addon.calls['read'] ?? -1;
    while (this.#addon.syscall(read, this.#fd, this.#datagram, 4) === 4) {
      const number = new DataView(this.#datagram.buffer).getUint32(0, true);
      const port = this.#ports.get(number);
      if (port !== undefined) this.#pending.add(port);
    }
    this.#deliver();
  }

  #deliver(): void {
    if (this.#pending.size === 0) return;
    const ports = [...this.#pending];
    this.#pending.clear();
    this.#listener?.(ports);
  }

  bindInterdomain({ domid }: RemotePort): EvtchnPort {
    const port = evtchnPort(this.#nextPort++);
    this.#peers.set(port, socketAddress(`${this.#directory}/dom${domid}.evt`));
    this.#ports.set(domid, port);
    this.#pending.add(port);
    setImmediate(() => this.#deliver());
    return port;
  }

  bindUnbound(): EvtchnPort {
    return evtchnPort(this.#nextPort++);
  }

  bindVirq(): EvtchnPort {
    const port = evtchnPort(this.#nextPort++);
    this.#ports.set(DOM_EXC, port);
    return port;
  }

  /** A guest that is not there, or does not read its events, does not get this one. */
  notify(port: EvtchnPort): void {
    const address = this.#peers.get(port);
    if (address === undefined) return;
    const { sendto } = this.#calls;
    const flags = MSG_DONTWAIT;
    this.#addon.syscall(sendto, this.#fd, ONE_BYTE, 1, flags, address, address.length);
  }

  unmask(): void {
    // A datagram is delivered once; nothing is masked meanwhile.
  }

  unbind(port: EvtchnPort): void {
    this.#peers.delete(port);
    this.#pending.delete(port);
    for (const [number, bound] of this.#ports) if (bound === port) this.#ports.delete(number);
  }

  onPending(listener: (ports: readonly EvtchnPort[]) => void): void {
    this.#listener = listener;
  }

  close(): void {
    this.#stopWatch();
    closeSync(this.#fd);
  }
}

const ONE_BYTE = Uint8Array.of(1);

/** struct sockaddr_un: the family, then the path and its NUL. */
function socketAddress(path: string): Uint8Array {
  const name = new TextEncoder().encode(path);
  const address = new Uint8Array(2 + name.length + 1);
  if (address.length > ADDRESS_BYTES_MAX)
    throw new ToolstackError('CONFIG_INVALID', `${path}: too long for a socket`);
  address[0] = AF_UNIX;
  address.set(name, 2);
  return address;
}
