import type { Link, LinkOpener } from '../../../xenstore/client/link.ts';
import {
  PacketDecoder,
  encodePacket,
  splitStrings,
  strings,
} from '../../../xenstore/client/packet.ts';
import type { Packet } from '../../../xenstore/client/packet.ts';
import { XS } from '../../../xenstore/wire.ts';

/** Answers one request; undefined leaves it unanswered. An error is a name such as 'ENOENT'. */
export type Answer = Uint8Array | string | undefined;

interface Peer {
  readonly send: (bytes: Uint8Array) => void;
  readonly drop: () => void;
}

/** Just enough of a daemon, in memory, to see what the client sends and to break its link. */
export class FakeDaemon {
  readonly requests: Packet[] = [];
  readonly nodes = new Map<string, Uint8Array>();
  /** Overrides the plain behaviour, request by request. */
  answer: ((packet: Packet) => Answer) | undefined;
  isDown = false;
  #peers: Peer[] = [];

  /** The link to give to the client. Bytes arrive split in two, to try the decoder. */
  readonly opener: LinkOpener = (listener) => {
    if (this.isDown) return Promise.reject(new Error('connection refused'));
    const decoder = new PacketDecoder();
    let open = true;
    const peer: Peer = {
      send: (bytes) => {
        if (!open) return;
        listener.onBytes(bytes.subarray(0, 5));
        listener.onBytes(bytes.subarray(5));
      },
      drop: () => {
        if (!open) return;
        open = false;
        this.#peers = this.#peers.filter((other) => other !== peer);
        listener.onClosed(undefined);
      },
    };
    this.#peers.push(peer);
    const link: Link = {
      send: (bytes) => {
        for (const packet of decoder.push(bytes) ?? [])
          setImmediate(() => open && this.#serve(packet, peer));
      },
      close: () => peer.drop(),
    };
    return Promise.resolve(link);
  };

  get connections(): number {
    return this.#peers.length;
  }

  /** All clients lose their connection. */
  dropAll(): void {
    for (const peer of this.#peers.slice()) peer.drop();
  }

  fire(path: string, token: string): void {
    const payload = strings(path, token);
    for (const peer of this.#peers)
      peer.send(encodePacket({ type: XS.WATCH_EVENT, reqId: 0, txId: 0, payload }));
  }

  #serve(packet: Packet, peer: Peer): void {
    this.requests.push(packet);
    const answer = this.answer === undefined ? this.#plain(packet, peer) : this.answer(packet);
    if (answer === undefined) return;
    const { reqId, txId } = packet;
    const isError = typeof answer === 'string';
    const payload = isError ? strings(answer) : answer;
    peer.send(encodePacket({ type: isError ? XS.ERROR : packet.type, reqId, txId, payload }));
  }

  /** Reads, writes and watches without any rule. */
  #plain({ type, payload }: Packet, peer: Peer): Answer {
    const [path = '', token = ''] = splitStrings(payload);
    if (type === XS.READ) return this.nodes.get(path) ?? 'ENOENT';
    if (type === XS.WRITE) this.nodes.set(path, payload.slice(payload.indexOf(0) + 1));
    if (type === XS.TRANSACTION_START) return strings('7');
    if (type === XS.WATCH)
      setImmediate(() =>
        peer.send(
          encodePacket({ type: XS.WATCH_EVENT, reqId: 0, txId: 0, payload: strings(path, token) }),
        ),
      );
    return strings('OK');
  }
}
