import * as grpc from '@grpc/grpc-js';
import { ToolstackError } from '../../model/errors.ts';
import { formatIdentity, identityOfCertificate } from '../../proto/identity.ts';
import { INSTALL_SNAPSHOT, LOG, URGENT } from '../../proto/raft.ts';
import type {
  Frame,
  HelloFields,
  Message as WireMessage,
  NothingFields,
} from '../../proto/raft.ts';
import type { SnapshotPart, SnapshotProgressFields } from '../../proto/raft.ts';
import type { Message, NodeId } from '../core/messages.ts';
import type { Member } from '../replica.ts';
import type { StorageIdentity } from '../storage/storage.ts';
import { serverCredentials } from './credentials.ts';
import type { PeerTls } from './credentials.ts';
import * as limits from './limits.ts';
import { Refusals } from './refusals.ts';
import { SnapshotReceiver } from './snapshot-stream.ts';
import type { TransportEvents } from './transport.ts';
import { exact, fromWire } from './wire.ts';

interface PeerServerOptions {
  readonly identity: StorageIdentity;
  readonly listen: string;
  readonly tls?: PeerTls;
  readonly refused: (what: string) => void;
  /** The directory: who that id is, if a peer at all. */
  readonly member: (id: NodeId) => Member | undefined;
  /** A stream of that member was taken. */
  readonly admitted: (id: NodeId) => void;
}

type FrameCall = grpc.ServerDuplexStream<Frame, NothingFields>;
type SnapshotCall = grpc.ServerDuplexStream<SnapshotPart, SnapshotProgressFields>;
type AnyCall = FrameCall | SnapshotCall;

const SERVER_OPTIONS: grpc.ServerOptions = {
  'grpc.max_receive_message_length': limits.FRAME_BYTES_MAX,
  'grpc.max_send_message_length': limits.FRAME_BYTES_MAX,
  'grpc.keepalive_time_ms': limits.KEEPALIVE_MS,
  'grpc.keepalive_timeout_ms': limits.KEEPALIVE_TIMEOUT_MS,
  'grpc-node.flow_control_window': limits.WINDOW_BYTES,
};

/** What peers connect to. Nothing said on a stream counts before its first frame was checked. */
export class PeerServer {
  readonly refusals: Refusals;
  readonly #options: PeerServerOptions;
  readonly #server: grpc.Server;
  readonly #calls = new Map<AnyCall, NodeId>();
  /** The disk each member id was first seen with. */
  readonly #instances = new Map<NodeId, string>();
  readonly #snapshots = new Map<NodeId, SnapshotReceiver>();
  #events: TransportEvents | undefined;
  port = 0;

  constructor(options: PeerServerOptions) {
    this.#options = options;
    this.refusals = new Refusals(options.refused);
    this.#server = new grpc.Server(SERVER_OPTIONS);
    const frames = (call: FrameCall): void => this.#serveFrames(call);
    this.#server.addService(
      { Log: LOG, Urgent: URGENT, InstallSnapshot: INSTALL_SNAPSHOT },
      {
        Log: frames,
        Urgent: frames,
        InstallSnapshot: (call: SnapshotCall) => this.#serveSnapshot(call),
      },
    );
  }

  async start(events: TransportEvents): Promise<void> {
    this.#events = events;
    const { listen, tls } = this.#options;
    this.port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync(listen, serverCredentials(tls), (error, port) => {
        if (error === null) resolve(port);
        else
          reject(
            new ToolstackError('CONFIG_INVALID', `peers: cannot listen on ${listen}`, {
              cause: error,
            }),
          );
      });
    });
  }

  /** Ends the streams of those who are no members any more. */
  dropStrangers(): void {
    for (const [call, id] of this.#calls)
      if (this.#options.member(id) === undefined)
        this.#refuse(call, `member ${id}`, 'not a member of the group any more');
  }

  stop(): Promise<void> {
    this.#events = undefined;
    this.#server.forceShutdown();
    return Promise.resolve();
  }

  #serveFrames(call: FrameCall): void {
    const own = this.#options.identity.node;
    let from: NodeId | undefined;
    this.#watch(call);
    call.on('data', (frame: Frame) => {
      if (from === undefined) {
        from = this.#admit(call, frame.hello);
        if (from === undefined) return;
      }
      if (!this.#calls.has(call)) return;
      if (frame.messages.length === 0) return;
      const messages = this.#decode(frame, from, own);
      if (messages === undefined) this.#refuse(call, `member ${from}`, 'a malformed message');
      else this.#events?.messages(messages);
    });
  }

  #decode(frame: Frame, from: NodeId, own: NodeId): Message[] | undefined {
    if (frame.messages.length > limits.FRAME_MESSAGES_MAX) return undefined;
    const messages: Message[] = [];
    for (const wire of frame.messages) {
      // The codec's declared field types allow null; what it decodes never holds one.
      const message = fromWire(wire as WireMessage, from, own);
      if (message === undefined) return undefined;
      messages.push(message);
    }
    return messages;
  }

  #serveSnapshot(call: SnapshotCall): void {
    let receiver: SnapshotReceiver | undefined;
    this.#watch(call);
    call.on('data', (part: SnapshotPart) => {
      if (receiver === undefined) {
        const from = this.#admit(call, part.hello);
        if (from === undefined) return;
        receiver = this.#receiver(from);
        const held = receiver.begin(part);
        if (held === undefined) this.#refuse(call, `member ${from}`, 'a snapshot over the limits');
        else call.write({ pieces: held });
        return;
      }
      if (!this.#calls.has(call)) return;
      const outcome = receiver.add(part);
      if (outcome === 'bad') this.#refuse(call, 'snapshot', 'a piece with a wrong checksum');
      if (outcome !== 'complete') return;
      const { message, snapshot } = receiver.take();
      this.#events?.snapshot(message, snapshot);
      call.write({ pieces: snapshot.chunks.length, complete: true });
      call.end();
    });
  }

  #receiver(from: NodeId): SnapshotReceiver {
    let receiver = this.#snapshots.get(from);
    if (receiver === undefined) {
      receiver = new SnapshotReceiver(from, this.#options.identity.node);
      this.#snapshots.set(from, receiver);
    }
    return receiver;
  }

  #watch(call: AnyCall): void {
    const forget = (): void => {
      this.#calls.delete(call);
    };
    call.on('error', forget);
    call.on('cancelled', forget);
    call.on('end', () => {
      forget();
      call.end();
    });
  }

  /** Checks a stream's opening; the member it is from, or undefined after refusing it. */
  #admit(call: AnyCall, hello: HelloFields | null | undefined): NodeId | undefined {
    const id = exact(hello?.from);
    const why = hello ? this.#objection(call, hello, id) : 'the first frame says not who it is';
    if (why !== undefined) {
      // Without the port, which is another one at every attempt.
      const address = call.getPeer().replace(/:\d+$/, '');
      this.#refuse(call, `${address} as member ${id}`, why);
      return undefined;
    }
    this.#instances.set(id, hello?.instance ?? '');
    this.#calls.set(call, id);
    call.sendMetadata(new grpc.Metadata());
    this.#options.admitted(id);
    return id;
  }

  #objection(call: AnyCall, hello: HelloFields, id: NodeId): string | undefined {
    const { cluster, group, node } = this.#options.identity;
    if (hello.version !== limits.PROTOCOL_VERSION)
      return `speaks version ${hello.version ?? 0}, this member ${limits.PROTOCOL_VERSION}`;
    if (hello.cluster !== cluster || hello.group !== group)
      return `belongs to ${hello.cluster}/${hello.group}, this member to ${cluster}/${group}`;
    if (exact(hello.to) !== node) return `wants member ${exact(hello.to)}, this is ${node}`;
    const member = this.#options.member(id);
    if (member === undefined) return 'not a member of the group';
    const seen = this.#instances.get(id);
    if (seen !== undefined && seen !== hello.instance)
      return 'another disk with this id was here before; give a new member a new id';
    return this.#certificateObjection(call, member);
  }

  #certificateObjection(call: AnyCall, { host }: Member): string | undefined {
    if (this.#options.tls === undefined) return undefined;
    const { cluster, group: service } = this.#options.identity;
    const expected = formatIdentity({ kind: 'service', cluster, host, service });
    const certificate = call.getAuthContext().sslPeerCertificate;
    const identity = identityOfCertificate(certificate?.subjectaltname);
    const seen = identity === undefined ? 'no identity' : formatIdentity(identity);
    return seen === expected ? undefined : `certificate of ${seen}, expected ${expected}`;
  }

  #refuse(call: AnyCall, origin: string, why: string): void {
    this.#calls.delete(call);
    this.refusals.add(origin, why);
    call.emit('error', { code: grpc.status.PERMISSION_DENIED, details: why });
  }
}
