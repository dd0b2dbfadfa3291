/**
 * The network the hosts of a lab share: an Ethernet switch in this process, one UDP port of
 * 127.0.0.1 per host, one datagram per frame. It learns addresses as a switch does, so it needs no
 * multicast and no privilege, and a test can pull a host's cable.
 */
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';

const LOOPBACK = '127.0.0.1';
/** Destination and source addresses and the type: less is no frame. */
const HEADER_BYTES = 14;
const ADDRESS_BYTES = 6;
/** Least significant bit of the first byte: a group address. Source: IEEE 802, clause 8. */
const GROUP_BIT = 1;
/** Addresses learnt; a lab has ten and their guests some more. */
const MAX_ADDRESSES = 4096;

interface SwitchPort {
  readonly index: number;
  readonly socket: Socket;
  /** Where QEMU of this host receives. */
  readonly peerPort: number;
  isUp: boolean;
}

/** Forwards frames between the hosts' shared network cards. */
export class Switch {
  readonly #ports = new Map<number, SwitchPort>();
  readonly #learnt = new Map<string, SwitchPort>();

  /**
   * Opens a socket for host `index`, whose QEMU receives at `peerPort`; returns the port that QEMU
   * sends to.
   */
  async plugIn(index: number, peerPort: number): Promise<number> {
    const socket = createSocket('udp4');
    const port: SwitchPort = { index, socket, peerPort, isUp: true };
    socket.on('message', (frame, from) => {
      if (from.port === peerPort && from.address === LOOPBACK) this.#forward(frame, port);
    });
    // A frame to a QEMU that has just ended is refused; frames may be lost on any network.
    socket.on('error', () => this.#unlearn(port));
    socket.bind(0, LOOPBACK);
    await once(socket, 'listening');
    this.#ports.set(index, port);
    return socket.address().port;
  }

  /** Pulls or plugs the cable of host `index`: with it out, no frame passes in either direction. */
  setLink(index: number, isUp: boolean): void {
    const port = this.#ports.get(index);
    if (port !== undefined) port.isUp = isUp;
  }

  /** Removes the port of host `index`. */
  unplug(index: number): void {
    const port = this.#ports.get(index);
    if (port === undefined) return;
    this.#ports.delete(index);
    this.#unlearn(port);
    port.socket.close();
  }

  close(): void {
    for (const index of this.#ports.keys()) this.unplug(index);
  }

  #forward(frame: Uint8Array, from: SwitchPort): void {
    if (frame.length < HEADER_BYTES || !from.isUp) return;
    const target = addressAt(frame, 0);
    this.#learn(addressAt(frame, ADDRESS_BYTES), from);
    const known = isGroup(frame) ? undefined : this.#learnt.get(target);
    if (known === from) return;
    const ports = known === undefined ? this.#ports.values() : [known];
    for (const port of ports)
      if (port !== from && port.isUp) port.socket.send(frame, port.peerPort, LOOPBACK);
  }

  #learn(address: string, port: SwitchPort): void {
    if (!this.#learnt.has(address) && this.#learnt.size >= MAX_ADDRESSES) return;
    this.#learnt.set(address, port);
  }

  #unlearn(port: SwitchPort): void {
    for (const [address, known] of this.#learnt) if (known === port) this.#learnt.delete(address);
  }
}

function isGroup(frame: Uint8Array): boolean {
  return ((frame[0] ?? 0) & GROUP_BIT) !== 0;
}

function addressAt(frame: Uint8Array, offset: number): string {
  return Buffer.from(frame.subarray(offset, offset + ADDRESS_BYTES)).toString('hex');
}
