import * as grpc from '@grpc/grpc-js';
import { assert } from '../../model/assert.ts';
import * as etcd from '../../proto/etcd.ts';
import type { Method } from '../../proto/method.ts';
import { numberFromWire } from '../../proto/uint64.ts';

export interface EtcdEndpoints {
  /** `address:port` of members of the etcd cluster; tried in turn. */
  readonly endpoints: readonly string[];
  /** PEM texts; absent for etcd without TLS, on loopback. */
  readonly tls?: { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer };
}

export interface Pair {
  readonly key: string;
  readonly value: Buffer;
  readonly modRevision: number;
}

export interface RangeReply {
  readonly pairs: readonly Pair[];
  readonly more: boolean;
  /** Of the whole store, when the range was read. */
  readonly revision: number;
  readonly raftTerm: number;
}

/** One put of a transaction. */
export interface Put {
  readonly key: string;
  readonly value: Uint8Array;
  readonly lease?: number;
}

export interface Txn {
  /** Holds when `key` was last changed at `modRevision` (0: is not there). */
  readonly unchanged: { readonly key: string; readonly modRevision: number };
  readonly puts: readonly Put[];
}

/** etcd's own default for `--max-request-bytes` is 1.5 MiB. */
const MESSAGE_BYTES_MAX = 16 * 1024 * 1024;
const CALL_TIMEOUT_MS = 2_000;
const CHANNEL_OPTIONS: grpc.ChannelOptions = {
  'grpc.use_local_subchannel_pool': 1,
  'grpc.max_receive_message_length': MESSAGE_BYTES_MAX,
  'grpc.initial_reconnect_backoff_ms': 50,
  'grpc.min_reconnect_backoff_ms': 50,
  'grpc.max_reconnect_backoff_ms': 1_000,
  'grpc.keepalive_time_ms': 5_000,
  'grpc.keepalive_timeout_ms': 2_000,
};

/** The first key after every key that starts with `prefix`. */
export function prefixEnd(prefix: string): string {
  const last = prefix.length - 1;
  return prefix.slice(0, last) + String.fromCharCode(prefix.charCodeAt(last) + 1);
}

/** A client of an etcd v3 cluster: the few calls the engine makes, over any reachable member. */
export class EtcdClient {
  readonly #clients: readonly grpc.Client[];
  #current = 0;

  constructor({ endpoints, tls }: EtcdEndpoints) {
    assert(endpoints.length > 0, 'etcd: at least one endpoint is configured');
    const credentials =
      tls === undefined
        ? grpc.credentials.createInsecure()
        : grpc.credentials.createSsl(tls.ca, tls.key, tls.cert);
    this.#clients = endpoints.map((one) => new grpc.Client(one, credentials, CHANNEL_OPTIONS));
  }

  async range(
    from: string,
    to: string | undefined,
    options: {
      readonly revision?: number;
      readonly limit?: number;
      readonly descend?: boolean;
    } = {},
  ): Promise<RangeReply> {
    const reply = await this.#call(etcd.RANGE, {
      key: Buffer.from(from),
      rangeEnd: Buffer.from(to ?? ''),
      revision: options.revision ?? 0,
      limit: options.limit ?? 0,
      sortOrder: options.descend === true ? 2 : 0,
    });
    return {
      pairs: reply.kvs.map((kv) => ({
        key: Buffer.from(kv.key ?? []).toString(),
        value: Buffer.from(kv.value ?? []),
        modRevision: numberFromWire(kv.modRevision, 'mod_revision'),
      })),
      more: reply.more,
      revision: numberFromWire(reply.header?.revision, 'revision'),
      raftTerm: numberFromWire(reply.header?.raftTerm, 'raft_term'),
    };
  }

  /** All puts, or none; whether they happened. */
  async txn({ unchanged, puts }: Txn): Promise<boolean> {
    const reply = await this.#call(etcd.TXN, {
      compare: [
        {
          result: etcd.CompareResult.EQUAL,
          target: etcd.CompareTarget.MOD,
          key: Buffer.from(unchanged.key),
          modRevision: unchanged.modRevision,
        },
      ],
      success: puts.map(({ key, value, lease = 0 }) => ({
        requestPut: { key: Buffer.from(key), value, lease },
      })),
    });
    return reply.succeeded;
  }

  async put({ key, value, lease = 0 }: Put): Promise<void> {
    await this.#call(etcd.PUT, { key: Buffer.from(key), value, lease });
  }

  async deleteRange(from: string, to: string): Promise<void> {
    await this.#call(etcd.DELETE_RANGE, { key: Buffer.from(from), rangeEnd: Buffer.from(to) });
  }

  /** A lease of `ttlSeconds`; its id. Lives as long as somebody renews it. */
  async grant(ttlSeconds: number): Promise<number> {
    // Ids above 2^53 would not survive as numbers; etcd takes any id that is free.
    const id = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER) + 1;
    const reply = await this.#call(etcd.LEASE_GRANT, { ID: id, TTL: ttlSeconds });
    return numberFromWire(reply.ID, 'lease id');
  }

  async revoke(lease: number): Promise<void> {
    await this.#call(etcd.LEASE_REVOKE, { ID: lease });
  }

  /** Renews a lease once; false when it has ended. */
  renew(lease: number): Promise<boolean> {
    const { path, requestSerialize, responseDeserialize } = etcd.LEASE_KEEP_ALIVE;
    const stream = this.#client().makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      {
        deadline: Date.now() + CALL_TIMEOUT_MS,
      },
    );
    return new Promise((resolve, reject) => {
      stream.on('data', (reply: etcd.LeaseKeepAliveResponse) => {
        resolve(numberFromWire(reply.TTL, 'TTL') > 0);
        stream.end();
      });
      stream.on('error', reject);
      stream.write({ ID: lease });
    });
  }

  /** Every change below `prefix` from `revision` on, in order, until `closed` is called. */
  watch(
    prefix: string,
    revision: number,
    events: {
      readonly changed: (pairs: readonly Pair[]) => void;
      /** The stream ended; `isCompacted`: what it should start with is gone. */
      readonly closed: (isCompacted: boolean) => void;
    },
  ): () => void {
    const { path, requestSerialize, responseDeserialize } = etcd.WATCH;
    const stream = this.#client().makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
    );
    let isOpen = true;
    const close = (isCompacted: boolean): void => {
      if (!isOpen) return;
      isOpen = false;
      stream.cancel();
      events.closed(isCompacted);
    };
    stream.on('data', (reply: etcd.WatchResponse) => {
      if (!isOpen) return;
      if (reply.canceled) {
        close(numberFromWire(reply.compactRevision, 'compact_revision') > 0);
        return;
      }
      const pairs = reply.events
        .filter(({ type }) => (type ?? etcd.EventType.PUT) === etcd.EventType.PUT)
        .map(({ kv }) => ({
          key: Buffer.from(kv?.key ?? []).toString(),
          value: Buffer.from(kv?.value ?? []),
          modRevision: numberFromWire(kv?.modRevision, 'mod_revision'),
        }));
      if (pairs.length > 0) events.changed(pairs);
    });
    stream.on('error', () => {
      this.#rotate();
      close(false);
    });
    stream.on('end', () => close(false));
    const key = Buffer.from(prefix);
    const rangeEnd = Buffer.from(prefixEnd(prefix));
    stream.write({ createRequest: { key, rangeEnd, startRevision: revision } });
    return () => {
      isOpen = false;
      stream.cancel();
    };
  }

  close(): void {
    for (const client of this.#clients) client.close();
  }

  #client(): grpc.Client {
    return this.#clients[this.#current % this.#clients.length]!;
  }

  #rotate(): void {
    this.#current = (this.#current + 1) % this.#clients.length;
  }

  #call<ReqIn, ReqOut, RepIn, RepOut>(
    method: Method<ReqIn, ReqOut, RepIn, RepOut>,
    request: ReqIn,
  ): Promise<RepOut> {
    const { path, requestSerialize, responseDeserialize } = method;
    const options = { deadline: Date.now() + CALL_TIMEOUT_MS };
    return new Promise((resolve, reject) => {
      this.#client().makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        options,
        (error, reply) => {
          if (error === null && reply !== undefined) resolve(reply);
          else {
            this.#rotate();
            reject(error ?? new Error(`${path}: empty reply`));
          }
        },
      );
    });
  }
}
