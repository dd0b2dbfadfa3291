import { once } from 'node:events';
import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { assert } from '../../model/assert.ts';
import { INSTALL_SNAPSHOT } from '../../proto/raft.ts';
import type { HelloFields, SnapshotPart, SnapshotPartFields } from '../../proto/raft.ts';
import type { SnapshotProgress } from '../../proto/raft.ts';
import type { InstallSnapshot, NodeId } from '../core/messages.ts';
import { DIGEST_BYTES } from '../storage/storage.ts';
import type { StoredSnapshot } from '../storage/storage.ts';
import { SNAPSHOT_BYTES_MAX, SNAPSHOT_PIECES_MAX } from './limits.ts';
import { CHANNEL_OPTIONS } from './peer-link.ts';
import { confStateFromWire, confStateToWire, exact } from './wire.ts';

interface SnapshotSend {
  readonly address: string;
  readonly credentials: grpc.ChannelCredentials;
  readonly hello: HelloFields;
  readonly message: InstallSnapshot;
  readonly snapshot: StoredSnapshot;
}

/** How long a receiver may take for all of a snapshot. */
const SNAPSHOT_TIMEOUT_MS = 10 * 60_000;

/** Streams one snapshot, from the first piece the receiver lacks; false when it broke off. */
export async function sendSnapshot(send: SnapshotSend): Promise<boolean> {
  const client = new grpc.Client(send.address, send.credentials, CHANNEL_OPTIONS);
  try {
    const { path, requestSerialize, responseDeserialize } = INSTALL_SNAPSHOT;
    const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, {
      deadline: Date.now() + SNAPSHOT_TIMEOUT_MS,
    });
    return await streamPieces(call, send);
  } finally {
    client.close();
  }
}

type SendCall = grpc.ClientDuplexStream<SnapshotPartFields, SnapshotProgress>;

async function streamPieces(call: SendCall, { hello, message, snapshot }: SnapshotSend) {
  const { meta, chain, chunks } = snapshot;
  const outcome = new Promise<boolean>((resolve) => {
    call.on('error', () => resolve(false));
    call.on('end', () => resolve(false));
    call.on('data', ({ complete, pieces }: SnapshotProgress) => {
      if (complete) resolve(true);
      else void sendFrom(pieces);
    });
  });
  const sendFrom = async (first: number): Promise<void> => {
    for (let piece = first; piece < chunks.length; piece++) {
      const data = chunks[piece]!;
      const hasRoom = call.write({ piece, data, crc: crc32(data) });
      if (!hasRoom) await Promise.race([once(call, 'drain'), outcome]);
    }
    call.end();
  };
  call.write({
    hello,
    term: message.term,
    index: meta.index,
    snapshotTerm: meta.term,
    confState: confStateToWire(meta.confState),
    chain,
    pieces: chunks.length,
  });
  return await outcome;
}

interface Incoming {
  readonly message: InstallSnapshot;
  readonly chain: Uint8Array;
  readonly pieces: number;
  readonly chunks: Uint8Array[];
  bytes: number;
}

/** Collects the pieces one peer sends. Keeps them when the stream breaks, for the next attempt. */
export class SnapshotReceiver {
  readonly #from: NodeId;
  readonly #own: NodeId;
  #incoming: Incoming | undefined;

  constructor(from: NodeId, own: NodeId) {
    this.#from = from;
    this.#own = own;
  }

  /** Reads the opening; how many pieces are here already, or undefined when it is refused. */
  begin(part: SnapshotPart): number | undefined {
    const { pieces, chain } = part;
    if (pieces > SNAPSHOT_PIECES_MAX || chain.length !== DIGEST_BYTES) return undefined;
    const index = exact(part.index);
    const term = exact(part.snapshotTerm);
    const confState = confStateFromWire(part.confState);
    const message: InstallSnapshot = {
      type: 'installSnapshot',
      from: this.#from,
      to: this.#own,
      term: exact(part.term),
      snapshot: { index, term, confState },
    };
    const old = this.#incoming;
    const isSame =
      old?.message.snapshot.index === index &&
      old.pieces === pieces &&
      Buffer.compare(old.chain, chain) === 0;
    const kept = isSame ? { chunks: old.chunks, bytes: old.bytes } : { chunks: [], bytes: 0 };
    this.#incoming = { message, chain: Buffer.from(chain), pieces, ...kept };
    return kept.chunks.length;
  }

  add({ piece, data, crc }: SnapshotPart): 'more' | 'complete' | 'bad' {
    const incoming = this.#incoming;
    if (incoming === undefined || piece !== incoming.chunks.length) return 'bad';
    if (crc32(data) !== crc || incoming.bytes + data.length > SNAPSHOT_BYTES_MAX) return 'bad';
    incoming.chunks.push(data);
    incoming.bytes += data.length;
    return incoming.chunks.length === incoming.pieces ? 'complete' : 'more';
  }

  /** Hands over a complete snapshot. */
  take(): { readonly message: InstallSnapshot; readonly snapshot: StoredSnapshot } {
    const incoming = this.#incoming;
    assert(incoming?.chunks.length === incoming?.pieces, 'every piece of the snapshot is here');
    assert(incoming !== undefined, 'a snapshot was begun');
    this.#incoming = undefined;
    const { message, chain, chunks } = incoming;
    return { message, snapshot: { meta: message.snapshot, chain, chunks } };
  }
}
