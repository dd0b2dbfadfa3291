import net from 'node:net';
import { HEADER_BYTES, XS, readU32, writeU32 } from '../../../xenstore/wire.ts';

/** How long one answer may take before a check gives up on it. */
const ANSWER_TIMEOUT_MS = 10_000;

/** One message of the daemon; the payload has one character (0 to 255) an octet. */
export interface Message {
  readonly type: number;
  readonly reqId: number;
  readonly txId: number;
  readonly payload: string;
}

/** Octets to a peer and from it: a socket, or a ring in a file. */
export interface Link {
  send(bytes: Uint8Array): void;
  /** Called with all that comes; `undefined` is the end. */
  onData(take: (bytes: Uint8Array | undefined) => void): void;
  /** Stops or goes on reading, so that the daemon's answers pile up. */
  pause(isPaused: boolean): void;
  /** Ends the sending half; what was asked may still be answered. */
  half(): void;
  close(): void;
}

/** One message as octets; `length` overrides what its header claims. */
export function frame(
  type: number,
  payload: string,
  { reqId = 1, txId = 0, length = payload.length } = {},
): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + payload.length);
  writeU32(bytes, 0, type);
  writeU32(bytes, 4, reqId);
  writeU32(bytes, 8, txId);
  writeU32(bytes, 12, length);
  bytes.write(payload, HEADER_BYTES, 'latin1');
  return bytes;
}

/** Resolves with a link once the socket is connected; waits while the daemon's queue is full. */
export async function connectSocket(path: string): Promise<Link> {
  const endMs = performance.now() + ANSWER_TIMEOUT_MS;
  for (;;) {
    const answer = await tryConnect(path);
    if (!(answer instanceof Error)) return answer;
    const isFull = 'code' in answer && answer.code === 'EAGAIN';
    if (!isFull || performance.now() > endMs) throw answer;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function tryConnect(path: string): Promise<Link | Error> {
  return new Promise((resolve) => {
    const socket = net.connect({ path, allowHalfOpen: true });
    socket.once('error', resolve);
    socket.once('connect', () => {
      socket.off('error', resolve);
      resolve(socketLink(socket));
    });
  });
}

function socketLink(socket: net.Socket): Link {
  return {
    send: (bytes) => void socket.write(bytes),
    onData(take) {
      socket.on('data', take);
      socket.on('end', () => take(undefined));
      socket.on('error', () => take(undefined));
      socket.on('close', () => take(undefined));
    },
    pause: (isPaused) => void (isPaused ? socket.pause() : socket.resume()),
    half: () => void socket.end(),
    close: () => void socket.destroy(),
  };
}

/**
 * A client that hides nothing: it asks in octets and answers in octets. An answer is its payload,
 * or "!" and the error's name.
 */
export class RawClient {
  readonly link: Link;
  /** Answers nobody waited for, in order. */
  readonly replies: Message[] = [];
  /** Watch events not taken yet, in order, as "path|token". */
  readonly #events: string[] = [];
  readonly #waiting = new Map<number, (message: Message) => void>();
  #rest: Buffer = Buffer.alloc(0);
  #next = 1;
  #isClosed = false;
  readonly #wakes = new Set<() => void>();

  constructor(link: Link) {
    this.link = link;
    link.onData((bytes) => this.#take(bytes));
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  #take(bytes: Uint8Array | undefined): void {
    if (bytes === undefined) this.#isClosed = true;
    else
      this.#rest =
        this.#rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    while (this.#rest.length - at >= HEADER_BYTES) {
      const end = at + HEADER_BYTES + readU32(this.#rest, at + 12);
      if (end > this.#rest.length) break;
      this.#message({
        type: readU32(this.#rest, at),
        reqId: readU32(this.#rest, at + 4),
        txId: readU32(this.#rest, at + 8),
        payload: this.#rest.toString('latin1', at + HEADER_BYTES, end),
      });
      at = end;
    }
    this.#rest = this.#rest.subarray(at);
    for (const wake of this.#wakes) wake();
  }

  #message(message: Message): void {
    if (message.type === XS.WATCH_EVENT) {
      const [path, token] = message.payload.split('\0');
      const ids = message.reqId === 0 && message.txId === 0 ? '' : ` with ids ${message.reqId}`;
      this.#events.push(`${path}|${token}${ids}`);
      return;
    }
    const waiting = this.#waiting.get(message.reqId);
    this.#waiting.delete(message.reqId);
    if (waiting === undefined) this.replies.push(message);
    else waiting(message);
  }

  /** Octets as they are. */
  raw(bytes: Uint8Array | string): void {
    this.link.send(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  }

  /** A request that nobody waits for; its answer is found in `replies`. */
  post(type: number, payload: string, txId = 0, reqId = 0x7000_0000): void {
    this.raw(frame(type, payload, { reqId, txId }));
  }

  async message(type: number, payload: string, txId = 0): Promise<Message> {
    const reqId = this.#next++;
    let answer: Message | undefined;
    this.#waiting.set(reqId, (message) => (answer = message));
    this.raw(frame(type, payload, { reqId, txId }));
    await this.until(() => answer !== undefined, `an answer to type ${type}`);
    return answer!;
  }

  async ask(type: number, payload: string, txId = 0): Promise<string> {
    const { type: seen, payload: text } = await this.message(type, payload, txId);
    if (seen !== XS.ERROR) return text;
    return `!${text.replace(/\0$/, '')}`;
  }

  /** Waits until something holds, looking whenever anything comes. */
  async until(holds: () => boolean, what: string, timeoutMs = ANSWER_TIMEOUT_MS): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const end = (error?: Error): void => {
        clearTimeout(timer);
        this.#wakes.delete(look);
        if (error === undefined) resolve();
        else reject(error);
      };
      const look = (): void => {
        if (holds()) end();
        else if (this.#isClosed) end(new Error(`connection closed instead of ${what}`));
      };
      const timer = setTimeout(() => end(new Error(`no ${what} in ${timeoutMs} ms`)), timeoutMs);
      this.#wakes.add(look);
      look();
    });
  }

  /** The events that came by now: another answer comes behind them. */
  async events(): Promise<string[]> {
    await this.ask(XS.GET_DOMAIN_PATH, '0\0');
    return this.#events.splice(0);
  }

  /** Waits for this many events and takes all there are. */
  async eventsUpTo(count: number): Promise<string[]> {
    await this.until(() => this.#events.length >= count, `${count} events`);
    return this.#events.splice(0);
  }

  get eventCount(): number {
    return this.#events.length;
  }

  /** Waits for the daemon to close; true if nothing came before. */
  async closed(): Promise<boolean> {
    await this.until(() => this.#isClosed, 'end of the connection');
    return this.replies.length === 0;
  }

  close(): void {
    this.link.close();
  }

  read = (path: string, tx = 0): Promise<string> => this.ask(XS.READ, `${path}\0`, tx);
  write = (path: string, value: string, tx = 0): Promise<string> =>
    this.ask(XS.WRITE, `${path}\0${value}`, tx);
  mkdir = (path: string, tx = 0): Promise<string> => this.ask(XS.MKDIR, `${path}\0`, tx);
  rm = (path: string, tx = 0): Promise<string> => this.ask(XS.RM, `${path}\0`, tx);
  directory = (path: string, tx = 0): Promise<string> => this.ask(XS.DIRECTORY, `${path}\0`, tx);
  part = (path: string, offset: number): Promise<string> =>
    this.ask(XS.DIRECTORY_PART, `${path}\0${offset}\0`);
  permissions = (path: string, tx = 0): Promise<string> => this.ask(XS.GET_PERMS, `${path}\0`, tx);
  setPermissions = (path: string, ...entries: string[]): Promise<string> =>
    this.ask(XS.SET_PERMS, `${[path, ...entries].join('\0')}\0`);
  watch = (path: string, token: string, ...depth: string[]): Promise<string> =>
    this.ask(XS.WATCH, `${[path, token, ...depth].join('\0')}\0`);
  unwatch = (path: string, token: string): Promise<string> =>
    this.ask(XS.UNWATCH, `${path}\0${token}\0`);
  reset = (): Promise<string> => this.ask(XS.RESET_WATCHES, '\0');
  introduce = (domid: number): Promise<string> => this.ask(XS.INTRODUCE, `${domid}\0${1}\0${1}\0`);
  release = (domid: number): Promise<string> => this.ask(XS.RELEASE, `${domid}\0`);
  control = (...words: string[]): Promise<string> =>
    this.ask(XS.CONTROL, words.map((word) => `${word}\0`).join(''));
  commit = (tx: number): Promise<string> => this.ask(XS.TRANSACTION_END, 'T\0', tx);
  abort = (tx: number): Promise<string> => this.ask(XS.TRANSACTION_END, 'F\0', tx);

  /** The names of a node's children, sorted. */
  async list(path: string, tx = 0): Promise<string[] | string> {
    const answer = await this.directory(path, tx);
    return answer.startsWith('!') ? answer : answer.split('\0').slice(0, -1).toSorted();
  }

  async start(): Promise<number> {
    const answer = await this.ask(XS.TRANSACTION_START, '\0');
    if (!/^[0-9]+\0$/.test(answer)) throw new Error(`transaction not started: ${answer}`);
    return Number.parseInt(answer, 10);
  }

  /** Sets a watch and takes its first event. */
  async watching(path: string, token: string, ...depth: string[]): Promise<void> {
    const answer = await this.watch(path, token, ...depth);
    if (answer !== 'OK\0') throw new Error(`watch on ${path}: ${answer}`);
    await this.events();
  }
}
