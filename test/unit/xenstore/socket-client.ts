import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDaemon } from '../../../services/xenstore/daemon.ts';
import { parseXenstoredConfig } from '../../../services/xenstore/config.ts';
import { loadAddon } from '../../../xen/native/addon.ts';
import { HEADER_BYTES, readU32, writeU32 } from '../../../xenstore/wire.ts';
import { messages, octets } from './driver.ts';
import type { Message } from './driver.ts';

/** A daemon on a socket of its own, in this process. */
export interface TestDaemon {
  readonly socketPath: string;
  readonly guestSocket: (domid: number) => string;
  readonly said: string[];
  stop(): void;
}

export function daemon(...more: string[]): TestDaemon {
  const directory = mkdtempSync(path.join(tmpdir(), 'xs-'));
  const socketPath = path.join(directory, 'socket');
  const template = path.join(directory, 'guest-{domid}');
  const args = ['--socket', socketPath, '--test-guest-socket', template, ...more];
  const said: string[] = [];
  const config = parseXenstoredConfig(args, {});
  const say = (line: string): void => void said.push(line);
  const stop = startDaemon(config, { addon: loadAddon(), rings: undefined, say });
  return {
    socketPath,
    guestSocket: (domid) => path.join(directory, `guest-${domid}`),
    said,
    stop: () => {
      stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/** One request as bytes. */
export function frame(type: number, payload: string, reqId = 1, txId = 0): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + payload.length);
  writeU32(bytes, 0, type);
  writeU32(bytes, 4, reqId);
  writeU32(bytes, 8, txId);
  writeU32(bytes, 12, payload.length);
  bytes.set(octets(payload), HEADER_BYTES);
  return bytes;
}

/** A raw connection: bytes out as given, whole messages in. */
export class RawClient {
  readonly socket: net.Socket;
  readonly #received: Message[] = [];
  #rest = Buffer.alloc(0);
  #isClosed = false;
  #wake: () => void = () => undefined;

  constructor(socketPath: string) {
    this.socket = net.connect(socketPath);
    this.socket.on('data', (data) => this.#onData(data));
    this.socket.on('error', () => this.#onClose());
    this.socket.on('close', () => this.#onClose());
  }

  #onData(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    while (this.#rest.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + readU32(this.#rest, 12);
      if (this.#rest.length < end) break;
      this.#received.push(...messages(this.#rest.subarray(0, end)));
      this.#rest = this.#rest.subarray(end);
    }
    this.#wake();
  }

  #onClose(): void {
    this.#isClosed = true;
    this.#wake();
  }

  send(bytes: Uint8Array): void {
    this.socket.write(bytes);
  }

  /** The next message; undefined once the daemon has closed the connection. */
  async next(): Promise<Message | undefined> {
    while (this.#received.length === 0 && !this.#isClosed)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#received.shift();
  }

  async take(count: number): Promise<Message[]> {
    const taken: Message[] = [];
    while (taken.length < count) {
      const message = await this.next();
      if (message === undefined) break;
      taken.push(message);
    }
    return taken;
  }

  async ask(type: number, payload: string, txId = 0): Promise<string> {
    this.send(frame(type, payload, 1, txId));
    const reply = await this.next();
    if (reply === undefined) throw new Error('the daemon closed the connection');
    return reply.payload;
  }

  end(): void {
    this.socket.destroy();
  }
}
