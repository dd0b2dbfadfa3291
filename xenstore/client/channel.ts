import type { Link, LinkOpener } from './link.ts';
import { XenstoreError, errnoFromPayload } from './error.ts';
import { XS } from '../wire.ts';
import { PacketDecoder, encodePacket, splitStrings } from './packet.ts';
import type { Packet, XsOperation } from './packet.ts';

/** How a request fares when the daemon goes away before it has answered. */
export type ResendPolicy =
  /** Asked again: twice is as good as once. */
  | 'resend'
  /** Fails with the code: once is not twice. */
  | 'OUTCOME_UNKNOWN'
  | 'TRANSACTION_LOST';

export interface Request {
  readonly operation: XsOperation;
  readonly payload: Uint8Array;
  /** For error messages. */
  readonly path: string;
  readonly txId: number;
  /** {@link Channel.generation} when the transaction began; a transaction dies with its link. */
  readonly txGeneration: number;
  readonly policy: ResendPolicy;
}

export interface ChannelListener {
  onWatchEvent(path: string, token: string): void;
  /** A new link after the first: the daemon knows nothing of us. Runs before requests go again. */
  onReconnected(): readonly Request[];
  onLost(cause: Error): void;
}

export interface ReconnectOptions {
  /** Gives up after this long without a daemon; 0: never tries. */
  readonly withinMs: number;
}

const FIRST_RETRY_MS = 2;
const LAST_RETRY_MS = 500;

interface Pending {
  readonly request: Request;
  readonly resolve: (payload: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Requests and replies over a link that may break. Requests are pipelined: those of one turn leave
 * in one write. After a reconnect the unanswered ones that may be asked twice go again, in order.
 */
export class Channel {
  readonly #open: LinkOpener;
  readonly #listener: ChannelListener;
  readonly #reconnect: ReconnectOptions;
  readonly #pending = new Map<number, Pending>();
  #link: Link | undefined;
  #decoder = new PacketDecoder();
  #nextReqId = 1;
  #outgoing: Uint8Array[] = [];
  #state: 'open' | 'down' | 'closed' = 'open';
  #lost: Error | undefined;
  #generation = 0;

  private constructor(open: LinkOpener, listener: ChannelListener, reconnect: ReconnectOptions) {
    this.#open = open;
    this.#listener = listener;
    this.#reconnect = reconnect;
  }

  /** Rejects with DISCONNECTED if the daemon cannot be reached now. */
  static async open(
    open: LinkOpener,
    listener: ChannelListener,
    reconnect: ReconnectOptions,
  ): Promise<Channel> {
    const channel = new Channel(open, listener, reconnect);
    try {
      await channel.#openLink();
    } catch (cause) {
      throw new XenstoreError('DISCONNECTED', { operation: 'connect', path: '', cause });
    }
    return channel;
  }

  async #openLink(): Promise<void> {
    this.#decoder = new PacketDecoder();
    this.#link = await this.#open({
      onBytes: (bytes) => this.#receive(bytes),
      onClosed: (cause) => this.#linkClosed(cause),
    });
  }

  /** Counts the links there were: what a daemon remembers of us it remembers for one link. */
  get generation(): number {
    return this.#generation;
  }

  request(request: Request): Promise<Uint8Array> {
    if (request.txId !== 0 && request.txGeneration !== this.#generation)
      return Promise.reject(this.#failure('TRANSACTION_LOST', request));
    if (this.#state === 'closed')
      return Promise.reject(this.#failure('DISCONNECTED', request, this.#lost));
    return new Promise((resolve, reject) => {
      this.#enqueue({ request, resolve, reject });
    });
  }

  #enqueue(pending: Pending): void {
    const reqId = this.#nextReqId;
    this.#nextReqId = (this.#nextReqId + 1) >>> 0;
    this.#pending.set(reqId, pending);
    if (this.#state !== 'open') return; // goes with the others once the daemon is back
    const { operation, txId, payload } = pending.request;
    this.#send(encodePacket({ type: XS[operation], reqId, txId, payload }));
  }

  #send(bytes: Uint8Array): void {
    this.#outgoing.push(bytes);
    if (this.#outgoing.length > 1) return;
    queueMicrotask(() => {
      const parts = this.#outgoing;
      this.#outgoing = [];
      if (parts.length === 0) return; // the link closed in between
      this.#link?.send(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));
    });
  }

  #receive(bytes: Uint8Array): void {
    const packets = this.#decoder.push(bytes);
    if (packets === undefined) {
      this.#link?.close();
      return;
    }
    for (const packet of packets) this.#dispatch(packet);
  }

  #dispatch(packet: Packet): void {
    if (packet.type === XS.WATCH_EVENT) {
      const [path = '', token = ''] = splitStrings(packet.payload);
      this.#listener.onWatchEvent(path, token);
      return;
    }
    const pending = this.#pending.get(packet.reqId);
    if (pending === undefined) return;
    this.#pending.delete(packet.reqId);
    const { request } = pending;
    if (packet.type === XS.ERROR)
      pending.reject(this.#failure(errnoFromPayload(packet.payload), request));
    else if (packet.type === XS[request.operation]) pending.resolve(packet.payload);
    else pending.reject(this.#failure('PROTOCOL', request));
  }

  #failure(code: XenstoreError['code'], request: Request, cause?: unknown): XenstoreError {
    return new XenstoreError(code, { operation: request.operation, path: request.path, cause });
  }

  #linkClosed(cause: Error | undefined): void {
    this.#link = undefined;
    this.#outgoing = [];
    this.#generation += 1;
    if (this.#state === 'closed') return;
    this.#state = 'down';
    if (this.#reconnect.withinMs <= 0) {
      this.#giveUp(cause ?? new Error('the daemon closed the connection'));
      return;
    }
    for (const [reqId, { request, reject }] of this.#pending) {
      if (request.policy === 'resend') continue;
      this.#pending.delete(reqId);
      reject(this.#failure(request.policy, request, cause));
    }
    void this.#reopen();
  }

  async #reopen(): Promise<void> {
    const deadline = performance.now() + this.#reconnect.withinMs;
    for (let delayMs = FIRST_RETRY_MS; ; delayMs = Math.min(delayMs * 2, LAST_RETRY_MS)) {
      try {
        await this.#openLink();
        break;
      } catch (cause) {
        if (this.#isClosed) return;
        if (performance.now() + delayMs > deadline) {
          this.#giveUp(cause);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        if (this.#isClosed) return;
      }
    }
    if (this.#isClosed) this.#link?.close();
    else this.#resume();
  }

  get #isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** The daemon is back: tells it what it must know again, then asks again what was unanswered. */
  #resume(): void {
    this.#state = 'open';
    const unanswered = [...this.#pending.values()];
    this.#pending.clear();
    for (const request of this.#listener.onReconnected())
      this.#enqueue({ request, resolve: () => undefined, reject: () => undefined });
    for (const pending of unanswered) this.#enqueue(pending);
  }

  #giveUp(cause: unknown): void {
    this.#state = 'closed';
    const lost = new XenstoreError('DISCONNECTED', { operation: 'reconnect', path: '', cause });
    this.#lost = lost;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { request, reject } of pending)
      reject(this.#failure('DISCONNECTED', request, cause));
    this.#listener.onLost(lost);
  }

  /** Drops the link; unanswered requests fail with DISCONNECTED. Idempotent. */
  close(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    this.#link?.close();
    for (const { request, reject } of this.#pending.values())
      reject(this.#failure('DISCONNECTED', request));
    this.#pending.clear();
  }
}
