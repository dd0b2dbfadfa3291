import type { InstallSnapshot, Message, NodeId } from '../core/messages.ts';
import type { Member } from '../replica.ts';
import type { StorageIdentity, StoredSnapshot } from '../storage/storage.ts';
import { clientCredentials } from './credentials.ts';
import type { PeerTls } from './credentials.ts';
import { PROTOCOL_VERSION } from './limits.ts';
import { PeerLink } from './peer-link.ts';
import { PeerServer } from './peer-server.ts';
import { sendSnapshot } from './snapshot-stream.ts';
import { isUrgent } from './transport.ts';
import type { Transport, TransportEvents } from './transport.ts';

export interface GrpcTransportOptions {
  readonly identity: StorageIdentity;
  /** Mark of our disk, from the storage. */
  readonly instance: string;
  /** `address:port` to listen on; port 0 picks one. */
  readonly listen: string;
  /** Absent only in tests and benchmarks on loopback: peers are then believed what they claim. */
  readonly tls?: PeerTls;
  /** A peer was refused, or refused us; at most once per interval and peer. */
  readonly refused?: (what: string) => void;
}

interface Peer {
  readonly member: Member;
  readonly log: PeerLink;
  readonly urgent: PeerLink;
}

/** Members over gRPC streams with mutual TLS: two outgoing streams per peer, two incoming. */
export class GrpcTransport implements Transport {
  readonly #options: GrpcTransportOptions;
  readonly #server: PeerServer;
  readonly #peers = new Map<NodeId, Peer>();
  #members: readonly Member[] = [];
  #events: TransportEvents | undefined;

  constructor(options: GrpcTransportOptions) {
    this.#options = options;
    this.#server = new PeerServer({
      ...options,
      refused: (what) => options.refused?.(what),
      member: (id) => this.#members.find((one) => one.id === id),
      admitted: (id) => this.#hurry(id),
    });
  }

  /** The port listened on, once started. */
  get port(): number {
    return this.#server.port;
  }

  async start(events: TransportEvents): Promise<void> {
    this.#events = events;
    await this.#server.start(events);
    this.setPeers(this.#members);
  }

  send(messages: readonly Message[]): void {
    const first = messages[0];
    if (first === undefined) return;
    if (messages.length === 1) this.#sendTo(first.to, messages);
    else for (const [to, own] of Map.groupBy(messages, (one) => one.to)) this.#sendTo(to, own);
  }

  #sendTo(to: NodeId, messages: readonly Message[]): void {
    const peer = this.#peers.get(to);
    if (peer === undefined) return;
    const urgent = messages.filter(isUrgent);
    if (urgent.length > 0) peer.urgent.send(urgent);
    if (urgent.length === messages.length) return;
    const log = urgent.length === 0 ? messages : messages.filter((one) => !isUrgent(one));
    if (!peer.log.send(log)) setImmediate(() => this.#events?.unreachable(to));
  }

  async sendSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): Promise<boolean> {
    const peer = this.#peers.get(message.to);
    if (peer === undefined) return false;
    return await sendSnapshot({
      address: peer.member.address,
      credentials: this.#credentials(peer.member),
      hello: this.#hello(message.to),
      message,
      snapshot,
    });
  }

  setPeers(members: readonly Member[]): void {
    this.#members = members;
    if (this.#events === undefined) return;
    for (const [id, { member, log, urgent }] of this.#peers) {
      const now = members.find((one) => one.id === id);
      if (now?.address === member.address && now.host === member.host) continue;
      log.close();
      urgent.close();
      this.#peers.delete(id);
    }
    for (const member of members)
      if (!this.#peers.has(member.id)) this.#peers.set(member.id, this.#connect(member));
    this.#server.dropStrangers();
  }

  isReachable(id: NodeId): boolean {
    const peer = this.#peers.get(id);
    return peer !== undefined && peer.log.isAccepted && peer.urgent.isAccepted;
  }

  async stop(): Promise<void> {
    this.#events = undefined;
    for (const { log, urgent } of this.#peers.values()) {
      log.close();
      urgent.close();
    }
    this.#peers.clear();
    await this.#server.stop();
  }

  #connect(member: Member): Peer {
    const link = (urgent: boolean): PeerLink =>
      new PeerLink({
        address: member.address,
        credentials: this.#credentials(member),
        urgent,
        hello: () => this.#hello(member.id),
        accepted: () => {
          if (urgent) this.#events?.connected?.(member.id);
        },
        lost: (error) => {
          if (error !== undefined) this.#server.refusals.note(member, error);
          this.#events?.unreachable(member.id);
        },
      });
    return { member, log: link(false), urgent: link(true) };
  }

  #hurry(id: NodeId): void {
    const peer = this.#peers.get(id);
    peer?.urgent.hurry();
    peer?.log.hurry();
  }

  #credentials({ host }: Member) {
    const { cluster, group } = this.#options.identity;
    return clientCredentials(this.#options.tls, { kind: 'service', cluster, host, service: group });
  }

  #hello(to: NodeId) {
    const { identity, instance } = this.#options;
    const { cluster, group, node } = identity;
    return { version: PROTOCOL_VERSION, cluster, group, from: node, to, instance };
  }
}
