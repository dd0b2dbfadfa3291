import { DOM0 } from '../../../model/ids.ts';
import { refuseIntroduction } from '../../../services/xenstore/introduction.ts';
import { RingTransport } from '../../../services/xenstore/ring-transport.ts';
import type { Connection } from '../../../xenstore/connection.ts';
import { Journal } from '../../../xenstore/journal-recorder.ts';
import type { JournalReplacement, JournalSink } from '../../../xenstore/journal-recorder.ts';
import { replayJournal } from '../../../xenstore/journal-replay.ts';
import { Store } from '../../../xenstore/store.ts';
import { HEADER_BYTES, readU32 } from '../../../xenstore/wire.ts';
import { SimulatedDeath } from './ring-hub.ts';
import type { RingHub } from './ring-hub.ts';

/** Where in a turn a daemon dies. */
export const DEATHS = [
  'after-collect',
  'before-commit',
  'torn-commit',
  'after-commit',
  'while-publishing',
  'before-flush',
  'before-actions',
  'after-turn',
] as const;
export type Death = (typeof DEATHS)[number];

/** A journal in memory: outlives the daemons; can be torn. */
export class MemorySink implements JournalSink {
  bytes: Uint8Array = new Uint8Array(0);
  /** If set, the next append writes only this part of its bytes and the daemon dies. */
  tearAt: number | undefined;

  append(bytes: Uint8Array): void {
    const kept =
      this.tearAt === undefined ? bytes : bytes.subarray(0, Math.floor(bytes.length * this.tearAt));
    const all = new Uint8Array(this.bytes.length + kept.length);
    all.set(this.bytes);
    all.set(kept, this.bytes.length);
    this.bytes = all;
    if (this.tearAt !== undefined) throw new SimulatedDeath('in the middle of a write');
  }

  begin(): JournalReplacement {
    const parts: Uint8Array[] = [];
    return {
      append: (bytes) => void parts.push(bytes.slice()),
      commit: () => void (this.bytes = new Uint8Array(Buffer.concat(parts))),
      abort: () => undefined,
    };
  }

  /** A dead daemon discards nothing. */
  discard(): void {
    if (this.tearAt === undefined) this.bytes = new Uint8Array(0);
  }
}

/** A client of the socket, as the daemon sees it. */
export interface SocketPeer {
  /** Whole requests not yet taken. */
  readonly input: Uint8Array[];
  receive(bytes: Uint8Array): void;
}

/** So few that a compaction goes on for many turns. */
const SLICE_NODES = 3;

/** Simulated time that a turn takes. */
const TURN_MS = 1;

/** One life of a daemon over the hub and the sink: the shell's turn, with places to die in. */
export class SimDaemon {
  readonly store: Store;
  readonly rings: RingTransport;
  readonly #hub: RingHub;
  readonly #ports: ReturnType<RingHub['connect']>;
  readonly #journal: Journal;
  readonly #sink: MemorySink;
  readonly #sockets = new Map<number, SocketPeer>();
  readonly problems: string[] = [];

  constructor(hub: RingHub, sink: MemorySink) {
    this.#hub = hub;
    this.#sink = sink;
    this.#ports = hub.connect();
    const listener = {
      onJournalFailed: (error: unknown) => {
        throw error;
      },
      onJournalRestored: () => undefined,
    };
    const ringListener = {
      onWork: () => undefined,
      onProblem: (domid: number, what: string, cause?: unknown) =>
        void this.problems.push(`${domid}: ${what} ${cause instanceof Error ? cause.message : ''}`),
    };
    if (sink.bytes.length === 0) {
      this.store = new Store();
      this.#journal = new Journal(sink, listener);
      this.rings = new RingTransport(this.#ports, this.store, this.#journal, ringListener);
      return;
    }
    const recovery = replayJournal(sink.bytes, {
      create: () => new Store(),
      restore: (snapshot) => Store.restore(snapshot),
    });
    sink.bytes = sink.bytes.slice(0, recovery.goodBytes);
    this.store = recovery.store;
    this.#journal = new Journal(sink, listener, recovery);
    for (const connection of recovery.openSockets) this.#step({ kind: 'close', connection });
    this.rings = new RingTransport(this.#ports, this.store, this.#journal, ringListener);
    this.rings.recover(recovery.rings);
  }

  #step(event: Parameters<Store['step']>[0]): void {
    if (this.store.step(event)) this.#journal.event(event);
  }

  accept(peer: SocketPeer): void {
    const connection = this.#journal.takeConnectionId();
    this.#step({ kind: 'open', connection, domid: DOM0 });
    this.#sockets.set(connection, peer);
  }

  /** One turn. Throws {@link SimulatedDeath} where told to. */
  turn(death?: Death, how = 0): void {
    const die = (at: Death): void => {
      if (death === at) throw new SimulatedDeath(at);
    };
    this.#hub.nowMs += TURN_MS;
    this.#step({ kind: 'tick', nowMs: this.#hub.nowMs });
    this.#ports.events.deliver();
    this.#collectSockets();
    this.rings.collect();
    die('after-collect');
    const dirty: Connection[] = [];
    this.store.takeDirty(dirty);
    this.rings.stage(dirty);
    die('before-commit');
    if (death === 'torn-commit') this.#sink.tearAt = (how % 100) / 100;
    try {
      this.#journal.commit();
    } finally {
      this.#sink.tearAt = undefined;
    }
    die('after-commit');
    if (death === 'while-publishing') this.#ports.events.notifiesToLive = how % 8;
    this.rings.publish();
    die('before-flush');
    for (const { id, outbox } of dirty) this.#flush(id, outbox);
    die('before-actions');
    for (const action of this.store.takeActions()) {
      if (action.kind === 'bind') this.rings.bind(action);
      else if (action.kind === 'unbind') this.rings.unbind(action.domid);
    }
    this.rings.dropPrepared();
    this.#journal.goOnCompacting(SLICE_NODES);
    die('after-turn');
  }

  /**
   * The whole state at this moment, without the sockets: two daemons of which one took over from
   * the other have the same.
   */
  stateWithoutSockets(): Uint8Array {
    for (const connection of this.#sockets.keys()) this.store.step({ kind: 'close', connection });
    this.#sockets.clear();
    this.store.step({ kind: 'tick', nowMs: this.#hub.nowMs });
    return this.store.snapshot();
  }

  /** As the shell does between turns, when the journal has grown; turns go on with it. */
  compact(): void {
    if (this.#journal.isCompacting) return;
    const snapshot = this.store.beginSnapshot();
    this.#journal.beginCompaction({ snapshot, rings: this.rings.journalState() });
  }

  #collectSockets(): void {
    for (const [id, { input }] of this.#sockets) {
      const connection = this.store.connection(id);
      while (connection?.mayRequest === true) {
        const bytes = input.shift();
        if (bytes === undefined) break;
        const header = {
          type: readU32(bytes, 0),
          reqId: readU32(bytes, 4),
          txId: readU32(bytes, 8),
        };
        const { type, reqId, txId } = header;
        const { length } = bytes;
        if (
          refuseIntroduction(
            this.rings,
            this.store,
            this.#journal,
            connection,
            header,
            bytes,
            HEADER_BYTES,
            length,
          )
        )
          continue;
        if (this.store.request(connection, type, reqId, txId, bytes, HEADER_BYTES, length))
          this.#journal.request(id, header, bytes.subarray(HEADER_BYTES));
      }
    }
  }

  #flush(id: number, outbox: Connection['outbox']): void {
    const peer = this.#sockets.get(id);
    if (peer === undefined) return;
    while (outbox.length > 0) {
      const bytes = outbox.peek().slice();
      outbox.consume(bytes.length);
      peer.receive(bytes);
    }
  }
}
