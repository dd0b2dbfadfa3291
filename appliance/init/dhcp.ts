/**
 * The four DHCP messages a client needs, encoded and decoded. Source: RFC 2131 §2 (fields),
 * RFC 2132 (options). Pure; a message from the network is checked field by field, at worst ignored.
 */

/** What a server grants. Addresses in host order. */
export interface DhcpLease {
  readonly address: number;
  readonly prefixLength: number;
  readonly gateway?: number;
  readonly nameServers: readonly number[];
  readonly server: number;
  readonly leaseSeconds: number;
}

export type DhcpReply =
  { readonly kind: 'offer' | 'ack'; readonly lease: DhcpLease } | { readonly kind: 'nak' };

export const DHCP_SERVER_PORT = 67;
export const DHCP_CLIENT_PORT = 68;

const OP_REQUEST = 1;
const OP_REPLY = 2;
const HARDWARE_ETHERNET = 1;
export const MAC_BYTES = 6;
/** Asks the server to answer by broadcast: without an address a unicast would not reach us. */
const FLAG_BROADCAST = 0x8000;
const MAGIC_COOKIE = 0x6382_5363;
const AT = { xid: 4, flags: 10, yiaddr: 16, chaddr: 28, cookie: 236, options: 240 } as const;
/** BOOTP's least size; some servers drop shorter messages. */
const MESSAGE_BYTES = 300;

const OPTION = {
  pad: 0,
  subnetMask: 1,
  router: 3,
  nameServer: 6,
  hostname: 12,
  requestedAddress: 50,
  leaseSeconds: 51,
  messageType: 53,
  server: 54,
  parameterList: 55,
  end: 255,
} as const;
const TYPE = { discover: 1, offer: 2, request: 3, ack: 5, nak: 6 } as const;

const DEFAULT_LEASE_SECONDS = 3600;
const LEAST_LEASE_SECONDS = 60;
const MAX_NAME_SERVERS = 3;

interface Client {
  /** Ties replies to this exchange, 32 bits. */
  readonly xid: number;
  readonly mac: Uint8Array;
  readonly hostname: string;
}

export function encodeDiscover(client: Client): Uint8Array {
  return encode(client, [[OPTION.messageType, [TYPE.discover]]]);
}

/** Asks for what `lease` offered. */
export function encodeRequest(client: Client, lease: DhcpLease): Uint8Array {
  return encode(client, [
    [OPTION.messageType, [TYPE.request]],
    [OPTION.requestedAddress, bytesOf(lease.address)],
    [OPTION.server, bytesOf(lease.server)],
  ]);
}

/** Decodes a reply meant for `client`; undefined for everything else. */
export function decodeReply(message: Uint8Array, client: Client): DhcpReply | undefined {
  if (message.length < AT.options) return;
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  if (view.getUint8(0) !== OP_REPLY || view.getUint32(AT.cookie) !== MAGIC_COOKIE) return;
  if (view.getUint32(AT.xid) !== client.xid) return;
  if (client.mac.some((byte, index) => view.getUint8(AT.chaddr + index) !== byte)) return;
  const options = readOptions(message.subarray(AT.options));
  const type = options.get(OPTION.messageType)?.[0];
  if (type === TYPE.nak) return { kind: 'nak' };
  if (type !== TYPE.offer && type !== TYPE.ack) return;
  const lease = readLease(view.getUint32(AT.yiaddr), options);
  return lease === undefined ? undefined : { kind: type === TYPE.offer ? 'offer' : 'ack', lease };
}

function readLease(address: number, options: Options): DhcpLease | undefined {
  const server = addresses(options.get(OPTION.server))[0];
  const mask = addresses(options.get(OPTION.subnetMask))[0];
  const prefixLength = mask === undefined ? 24 : prefixOf(mask);
  if (address === 0 || server === undefined || prefixLength === undefined) return;
  const gateway = addresses(options.get(OPTION.router))[0];
  const seconds = addresses(options.get(OPTION.leaseSeconds))[0] ?? DEFAULT_LEASE_SECONDS;
  return {
    address,
    prefixLength,
    server,
    nameServers: addresses(options.get(OPTION.nameServer)).slice(0, MAX_NAME_SERVERS),
    leaseSeconds: Math.max(seconds, LEAST_LEASE_SECONDS),
    ...(gateway === undefined ? {} : { gateway }),
  };
}

type Options = ReadonlyMap<number, Uint8Array>;

/** Reads options up to the end mark or the first that does not fit. */
function readOptions(bytes: Uint8Array): Options {
  const options = new Map<number, Uint8Array>();
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at] ?? OPTION.end;
    if (code === OPTION.end) break;
    if (code === OPTION.pad) {
      at += 1;
      continue;
    }
    const length = bytes[at + 1];
    if (length === undefined || at + 2 + length > bytes.length) break;
    options.set(code, bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return options;
}

/** All whole 32-bit numbers of an option. */
function addresses(option: Uint8Array | undefined): readonly number[] {
  if (option === undefined) return [];
  const view = new DataView(option.buffer, option.byteOffset, option.byteLength);
  return Array.from({ length: Math.floor(option.length / 4) }, (_, i) => view.getUint32(i * 4));
}

/** Prefix length of a contiguous mask of 1 to 32 bits. */
function prefixOf(mask: number): number | undefined {
  const length = Math.clz32(~mask);
  const isContiguous = ((mask << length) | 0) === 0 || length === 32;
  return isContiguous && length > 0 ? length : undefined;
}

function bytesOf(address: number): readonly number[] {
  return [address >>> 24, (address >>> 16) & 0xff, (address >>> 8) & 0xff, address & 0xff];
}

type Option = readonly [code: number, value: readonly number[]];

function encode(client: Client, options: readonly Option[]): Uint8Array {
  const bytes = new Uint8Array(MESSAGE_BYTES + client.hostname.length);
  const view = new DataView(bytes.buffer);
  bytes.set([OP_REQUEST, HARDWARE_ETHERNET, MAC_BYTES]);
  view.setUint32(AT.xid, client.xid);
  view.setUint16(AT.flags, FLAG_BROADCAST);
  bytes.set(client.mac.subarray(0, MAC_BYTES), AT.chaddr);
  view.setUint32(AT.cookie, MAGIC_COOKIE);
  const all: readonly Option[] = [
    ...options,
    [OPTION.hostname, [...new TextEncoder().encode(client.hostname)]],
    [OPTION.parameterList, [OPTION.subnetMask, OPTION.router, OPTION.nameServer]],
  ];
  const encoded = all.flatMap(([code, value]) => [code, value.length, ...value]);
  bytes.set([...encoded, OPTION.end], AT.options);
  return bytes;
}
