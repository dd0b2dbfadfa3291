import * as grpc from '@grpc/grpc-js';
import * as etcd from '../../proto/etcd.ts';
import { numberFromWire } from '../../proto/uint64.ts';

const CHANNEL_OPTIONS: grpc.ChannelOptions = {
  'grpc.use_local_subchannel_pool': 1,
  'grpc.max_receive_message_length': 64 * 1024 * 1024,
  'grpc.initial_reconnect_backoff_ms': 20,
  'grpc.min_reconnect_backoff_ms': 20,
  'grpc.max_reconnect_backoff_ms': 100,
};

export interface MemberState {
  readonly memberId: string;
  /** '0' when nobody leads. */
  readonly leaderId: string;
  readonly term: number;
  readonly applied: number;
}

export interface ReadOptions {
  readonly serializable?: boolean;
  readonly timeoutMs?: number;
}

/** One connection to one member, of etcd or of ours: the same code for both. */
export class EtcdClient {
  readonly #client: grpc.Client;

  constructor(endpoint: string) {
    this.#client = new grpc.Client(endpoint, grpc.credentials.createInsecure(), CHANNEL_OPTIONS);
  }

  async put(key: Uint8Array, value: Uint8Array, timeoutMs = 10_000): Promise<void> {
    await this.#call(etcd.PUT, { key, value }, timeoutMs);
  }

  async get(key: Uint8Array, options: ReadOptions = {}): Promise<Uint8Array | undefined> {
    const { serializable = false, timeoutMs = 10_000 } = options;
    const reply = await this.#call(etcd.RANGE, { key, serializable }, timeoutMs);
    return reply.kvs[0]?.value ?? undefined;
  }

  async status(timeoutMs = 500): Promise<MemberState> {
    const reply = await this.#call(etcd.STATUS, {}, timeoutMs);
    return {
      memberId: String(reply.header?.memberId ?? 0),
      leaderId: String(reply.leader),
      term: numberFromWire(reply.raftTerm, 'term'),
      applied: numberFromWire(reply.raftAppliedIndex, 'applied'),
    };
  }

  /** Calls `onKey` for every put below `prefix`; `ready` resolves when the watch stands. */
  watch(prefix: string, onKey: (key: string) => void) {
    const { path, requestSerialize, responseDeserialize } = etcd.WATCH;
    const stream = this.#client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    stream.on('data', (reply: etcd.WatchResponse) => {
      if (reply.created) resolve();
      for (const { kv } of reply.events) onKey(Buffer.from(kv?.key ?? []).toString());
    });
    stream.on('error', (error: grpc.ServiceError) => {
      if (error.code !== grpc.status.CANCELLED) reject(error);
    });
    const key = Buffer.from(prefix);
    const rangeEnd = Buffer.from(
      `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`,
    );
    stream.write({ createRequest: { key, rangeEnd } });
    return { ready, cancel: () => stream.cancel() };
  }

  close(): void {
    this.#client.close();
  }

  #call<ReqIn, ReqOut, RepIn, RepOut>(
    method: {
      readonly path: string;
      readonly requestSerialize: (value: ReqIn) => Buffer;
      readonly requestDeserialize: (bytes: Buffer) => ReqOut;
      readonly responseSerialize: (value: RepIn) => Buffer;
      readonly responseDeserialize: (bytes: Buffer) => RepOut;
    },
    request: ReqIn,
    timeoutMs: number,
  ): Promise<RepOut> {
    const { path, requestSerialize, responseDeserialize } = method;
    const options = { deadline: Date.now() + timeoutMs };
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        options,
        (error, reply) => {
          if (error === null && reply !== undefined) resolve(reply);
          else reject(error ?? new Error(`${path}: empty reply`));
        },
      );
    });
  }
}
