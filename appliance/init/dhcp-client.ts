/** Gets an interface its address from a DHCP server and keeps the lease alive. */
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import {
  DHCP_CLIENT_PORT,
  DHCP_SERVER_PORT,
  decodeReply,
  encodeDiscover,
  encodeRequest,
} from './dhcp.ts';
import type { DhcpLease, DhcpReply } from './dhcp.ts';
import type { NetworkInterface } from './interface.ts';

const ATTEMPTS = 6;
const FIRST_TIMEOUT_MS = 500;
const MAX_XID = 2 ** 32 - 1;
const BROADCAST = '255.255.255.255';

/**
 * Asks for a lease, with growing pauses, for about half a minute.
 *
 * @throws Error saying which interface got no answer.
 */
export async function requestLease(nic: NetworkInterface, hostname: string): Promise<DhcpLease> {
  const client = { xid: randomInt(MAX_XID), mac: readMac(nic.name), hostname };
  nic.addBroadcastRoute();
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(DHCP_CLIENT_PORT, () => resolve());
    });
    socket.setBroadcast(true);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const timeoutMs = FIRST_TIMEOUT_MS * 2 ** attempt;
      const offer = await exchange(socket, encodeDiscover(client), client, timeoutMs);
      if (offer?.kind !== 'offer') continue;
      const request = encodeRequest(client, offer.lease);
      const answer = await exchange(socket, request, client, timeoutMs);
      if (answer?.kind === 'ack') return answer.lease;
    }
    throw new Error(`${nic.name}: no DHCP server answered ${ATTEMPTS} requests`);
  } finally {
    socket.close();
    nic.removeBroadcastRoute();
  }
}

type Client = Parameters<typeof encodeDiscover>[0];

/** Sends one message and waits for the first reply that is ours; undefined when none came. */
async function exchange(
  socket: Socket,
  message: Uint8Array,
  client: Client,
  timeoutMs: number,
): Promise<DhcpReply | undefined> {
  return new Promise((resolve, reject) => {
    const finish = (reply?: DhcpReply): void => {
      clearTimeout(timer);
      socket.off('message', onMessage);
      resolve(reply);
    };
    const onMessage = (bytes: Uint8Array): void => {
      const reply = decodeReply(bytes, client);
      if (reply !== undefined) finish(reply);
    };
    const timer = setTimeout(finish, timeoutMs);
    socket.on('message', onMessage);
    socket.send(message, DHCP_SERVER_PORT, BROADCAST, (error) => {
      if (error === null) return;
      finish();
      reject(error);
    });
  });
}

function readMac(name: string): Uint8Array {
  const text = readFileSync(`/sys/class/net/${name}/address`, 'utf8').trim();
  return Uint8Array.from(text.split(':'), (byte) => Number.parseInt(byte, 16));
}
