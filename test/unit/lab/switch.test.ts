import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Switch } from '../../../lab/switch.ts';

const BROADCAST = 'ffffffffffff';

/** Stands in for one host's QEMU: a UDP socket that sends and counts frames. */
class Nic {
  readonly #socket: Socket = createSocket('udp4');
  readonly #received: string[] = [];
  readonly address: string;
  #switchPort = 0;
  #wake = (): void => undefined;

  constructor(address: string) {
    this.address = address;
    this.#socket.on('message', (frame) => {
      this.#received.push(frame.subarray(14).toString());
      this.#wake();
    });
  }

  async plugInto(lan: Switch, index: number): Promise<void> {
    this.#socket.bind(0, '127.0.0.1');
    await once(this.#socket, 'listening');
    this.#switchPort = await lan.plugIn(index, this.#socket.address().port);
  }

  send(target: string, payload: string): void {
    const head = Buffer.from(`${target}${this.address}0800`, 'hex');
    this.#socket.send(Buffer.concat([head, Buffer.from(payload)]), this.#switchPort, '127.0.0.1');
  }

  /** Waits until `payload` has come; returns everything that came. */
  async until(payload: string): Promise<readonly string[]> {
    while (!this.#received.includes(payload))
      await new Promise<void>((wake) => (this.#wake = wake));
    return this.#received;
  }

  close(): void {
    this.#socket.close();
  }
}

describe('the switch of a lab', () => {
  let lan: Switch;
  let nics: readonly [Nic, Nic, Nic];

  beforeEach(async () => {
    lan = new Switch();
    nics = [new Nic('525400000001'), new Nic('525400000002'), new Nic('525400000003')];
    for (const [at, nic] of nics.entries()) await nic.plugInto(lan, at + 1);
  });
  afterEach(() => {
    lan.close();
    for (const nic of nics) nic.close();
  });

  it('floods a broadcast to every other host and not back', async () => {
    const [a, b, c] = nics;
    a.send(BROADCAST, 'hello');
    await Promise.all([b.until('hello'), c.until('hello')]);
    b.send(BROADCAST, 'end');
    expect(await a.until('end')).toEqual(['end']);
  });

  it('sends a frame to the one host it has learnt the address of', async () => {
    const [a, b, c] = nics;
    a.send(BROADCAST, 'i am a');
    await b.until('i am a');
    b.send(a.address, 'only for a');
    await a.until('only for a');
    b.send(BROADCAST, 'end');
    expect(await c.until('end')).toEqual(['i am a', 'end']);
  });

  it('lets nothing through in either direction while a cable is out', async () => {
    const [a, b, c] = nics;
    lan.setLink(2, false);
    a.send(BROADCAST, 'lost');
    b.send(BROADCAST, 'lost too');
    await c.until('lost');
    lan.setLink(2, true);
    a.send(BROADCAST, 'found');
    expect(await b.until('found')).toEqual(['found']);
    expect(await c.until('found')).toEqual(['lost', 'found']);
  });
});
