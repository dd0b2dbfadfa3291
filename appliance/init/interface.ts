/**
 * IPv4 set-up of network interfaces with the socket ioctls of netdevice(7), which need no netlink
 * codec: address, mask, flags and routes are all an appliance has.
 */
import { closeSync, existsSync } from 'node:fs';
import { loadAddon } from '../../xen/native/addon.ts';
import { ioctl, openSocket } from '../../xen/native/linux.ts';

/** Source: linux/sockios.h. */
const SIOC = {
  SIOCADDRT: 0x890b,
  SIOCDELRT: 0x890c,
  SIOCSIFFLAGS: 0x8914,
  SIOCSIFADDR: 0x8916,
  SIOCSIFNETMASK: 0x891c,
} as const;
/** Source: linux/if.h. */
const IFF_UP = 0x1;
const IFF_RUNNING = 0x40;
/** Source: linux/route.h. */
const RTF = { UP: 0x1, GATEWAY: 0x2, HOST: 0x4 } as const;
/** Source: linux/socket.h. */
const AF_INET = 2;

/** struct ifreq: name[16], then a union of 24 bytes that holds a sockaddr or the flags. */
const IFREQ_BYTES = 40;
const IFREQ_VALUE = 16;
/** struct rtentry on 64-bit: destination 8, gateway 24, mask 40, flags 56, device pointer 88. */
const RTENTRY_BYTES = 120;
const RTENTRY = { destination: 8, gateway: 24, mask: 40, flags: 56, device: 88 } as const;

export const BROADCAST_ADDRESS = 0xffff_ffff;

/** An IPv4 address with its prefix, in host order. */
export interface Ipv4 {
  readonly address: number;
  readonly prefixLength: number;
}

/** Writes an ifreq whose value is an AF_INET address. Pure. */
export function addressRequest(name: string, address: number): Uint8Array {
  const bytes = interfaceRequest(name);
  writeSocketAddress(bytes, IFREQ_VALUE, address);
  return bytes;
}

/** Writes a route entry; `device` is the address of the NUL-terminated interface name. Pure. */
export function routeRequest(route: {
  readonly destination: number;
  readonly mask: number;
  readonly gateway?: number;
  readonly device: bigint;
}): Uint8Array {
  const bytes = new Uint8Array(RTENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  writeSocketAddress(bytes, RTENTRY.destination, route.destination);
  writeSocketAddress(bytes, RTENTRY.mask, route.mask);
  writeSocketAddress(bytes, RTENTRY.gateway, route.gateway ?? 0);
  const isHost = route.mask === BROADCAST_ADDRESS ? RTF.HOST : 0;
  const viaGateway = route.gateway === undefined ? 0 : RTF.GATEWAY;
  view.setUint16(RTENTRY.flags, RTF.UP | isHost | viaGateway, true);
  view.setBigUint64(RTENTRY.device, route.device, true);
  return bytes;
}

export function maskOf(prefixLength: number): number {
  return prefixLength === 0 ? 0 : (BROADCAST_ADDRESS << (32 - prefixLength)) >>> 0;
}

/** One interface of the running kernel. */
export class NetworkInterface {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  exists(): boolean {
    return existsSync(`/sys/class/net/${this.name}`);
  }

  up(): void {
    const bytes = interfaceRequest(this.name);
    new DataView(bytes.buffer).setUint16(IFREQ_VALUE, IFF_UP | IFF_RUNNING, true);
    this.#ioctl('SIOCSIFFLAGS', bytes);
  }

  /** Gives the interface its address; the kernel adds the route to the subnet. */
  setAddress({ address, prefixLength }: Ipv4): void {
    this.#ioctl('SIOCSIFADDR', addressRequest(this.name, address));
    const mask = addressRequest(this.name, maskOf(prefixLength));
    this.#ioctl('SIOCSIFNETMASK', mask);
  }

  addDefaultRoute(gateway: number): void {
    this.#route('SIOCADDRT', { destination: 0, mask: 0, gateway });
  }

  /** While this route is there, a broadcast can leave through an interface without an address. */
  addBroadcastRoute(): void {
    const route = { destination: BROADCAST_ADDRESS, mask: BROADCAST_ADDRESS };
    this.#route('SIOCADDRT', route);
  }

  removeBroadcastRoute(): void {
    const route = { destination: BROADCAST_ADDRESS, mask: BROADCAST_ADDRESS };
    this.#route('SIOCDELRT', route);
  }

  #route(
    name: 'SIOCADDRT' | 'SIOCDELRT',
    route: { readonly destination: number; readonly mask: number; readonly gateway?: number },
  ): void {
    // Held in a variable until the call returns: the entry holds only its address.
    const device = new TextEncoder().encode(`${this.name}\0`);
    const entry = routeRequest({ ...route, device: loadAddon().addressOf(device) });
    this.#ioctl(name, entry);
    new DataView(device.buffer).getUint8(0);
  }

  #ioctl(name: keyof typeof SIOC, argument: Uint8Array): void {
    const fd = openSocket('inet');
    try {
      ioctl(fd, SIOC[name], argument, name, this.name);
    } finally {
      closeSync(fd);
    }
  }
}

function interfaceRequest(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(IFREQ_BYTES);
  bytes.set(new TextEncoder().encode(name).subarray(0, IFREQ_VALUE - 1));
  return bytes;
}

/** struct sockaddr_in: family in host order, port 0, address in network order. */
function writeSocketAddress(bytes: Uint8Array, offset: number, address: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint16(offset, AF_INET, true);
  view.setUint32(offset + 4, address, false);
}
