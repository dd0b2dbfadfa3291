import * as grpc from '@grpc/grpc-js';
import { LOG, URGENT } from '../../proto/raft.ts';
import type { FrameFields, HelloFields, Nothing } from '../../proto/raft.ts';
import type { Message } from '../core/messages.ts';
import * as limits from './limits.ts';
import { toWire } from './wire.ts';

type FrameStream = grpc.ClientDuplexStream<FrameFields, Nothing>;

interface LinkOptions {
  readonly address: string;
  readonly credentials: grpc.ChannelCredentials;
  readonly urgent: boolean;
  readonly hello: () => HelloFields;
  /** The peer took the stream. */
  readonly accepted: () => void;
  /** The stream broke or could not be opened. */
  readonly lost: (error: grpc.ServiceError | undefined) => void;
}

/** Options of a connection that only members use. */
export const CHANNEL_OPTIONS: grpc.ChannelOptions = {
  // Each kind of stream gets a connection of its own: on a shared one, large appends would delay
  // the heartbeats behind them.
  'grpc.use_local_subchannel_pool': 1,
  // Raft repeats what was lost; a second layer that remembers messages to repeat costs only.
  'grpc.enable_retries': 0,
  'grpc.max_receive_message_length': limits.FRAME_BYTES_MAX,
  'grpc.max_send_message_length': limits.FRAME_BYTES_MAX,
  'grpc.initial_reconnect_backoff_ms': limits.RECONNECT_MS,
  'grpc.min_reconnect_backoff_ms': limits.RECONNECT_MS,
  'grpc.max_reconnect_backoff_ms': limits.RECONNECT_MS_MAX,
  'grpc.keepalive_time_ms': limits.KEEPALIVE_MS,
  'grpc.keepalive_timeout_ms': limits.KEEPALIVE_TIMEOUT_MS,
  'grpc-node.flow_control_window': limits.WINDOW_BYTES,
};

/** One of our two outgoing streams to one peer; opened again for ever. */
export class PeerLink {
  readonly #options: LinkOptions;
  #client: grpc.Client;
  #stream: FrameStream | undefined;
  #isAccepted = false;
  #isClosed = false;
  #queuedBytes = 0;
  #reconnectMs = limits.RECONNECT_MS;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#client = this.#dial();
    this.#open();
  }

  #dial(): grpc.Client {
    const { address, credentials } = this.#options;
    return new grpc.Client(address, credentials, CHANNEL_OPTIONS);
  }

  /** Whether the peer took the stream. */
  get isAccepted(): boolean {
    return this.#isAccepted;
  }

  /** Sends in as few frames as possible; false when the peer does not keep up or is not there. */
  send(messages: readonly Message[]): boolean {
    if (this.#stream === undefined || this.#queuedBytes > limits.QUEUED_BYTES_MAX) return false;
    let frame: FrameFields = { messages: [] };
    let bytes = 0;
    for (const message of messages) {
      const wire = toWire(message);
      frame.messages!.push(wire);
      bytes += wire.entries?.length ?? 0;
      if (bytes < limits.FRAME_BYTES && frame.messages!.length < limits.FRAME_MESSAGES_MAX)
        continue;
      this.#write(frame, bytes);
      frame = { messages: [] };
      bytes = 0;
    }
    if (frame.messages!.length > 0) this.#write(frame, bytes);
    return true;
  }

  /** The peer is there again, as it has just called us: no reason to wait any longer. */
  hurry(): void {
    if (this.#isClosed || this.#stream !== undefined) return;
    clearTimeout(this.#timer);
    this.#reconnectMs = limits.RECONNECT_MS;
    // The old one waits on its own before it connects again.
    this.#client.close();
    this.#client = this.#dial();
    this.#open();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#stream?.cancel();
    this.#stream = undefined;
    this.#client.close();
  }

  #write(frame: FrameFields, bytes: number): void {
    if (bytes === 0) {
      this.#stream?.write(frame);
      return;
    }
    this.#queuedBytes += bytes;
    this.#stream?.write(frame, () => {
      this.#queuedBytes -= bytes;
    });
  }

  #open(): void {
    const { path, requestSerialize, responseDeserialize } = this.#options.urgent ? URGENT : LOG;
    const stream: FrameStream = this.#client.makeBidiStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
    );
    this.#stream = stream;
    stream.on('metadata', () => {
      if (this.#stream !== stream) return;
      this.#isAccepted = true;
      this.#reconnectMs = limits.RECONNECT_MS;
      this.#options.accepted();
    });
    stream.on('data', () => undefined);
    stream.on('error', (error: grpc.ServiceError) => this.#lose(stream, error));
    stream.on('end', () => this.#lose(stream, undefined));
    stream.write({ hello: this.#options.hello() });
  }

  #lose(stream: FrameStream, error: grpc.ServiceError | undefined): void {
    if (this.#stream !== stream || this.#isClosed) return;
    this.#stream = undefined;
    this.#isAccepted = false;
    this.#queuedBytes = 0;
    stream.cancel();
    this.#timer = setTimeout(() => this.#open(), this.#reconnectMs);
    this.#reconnectMs = Math.min(this.#reconnectMs * 2, limits.RECONNECT_MS_MAX);
    this.#options.lost(error);
  }
}
