import { BATCH_HEADER_BYTES, BatchWriter, journalHeader } from './journal.ts';
import { writeEntry, writeEvent, writeRequestHeader } from './journal-entries.ts';
import type { JournalEntry } from './journal-entries.ts';
import type { ConnectionId, StoreEvent } from './types.ts';

/**
 * A journal is compacted once it is this long and twice as long as it began: the shorter it is,
 * the sooner a daemon after a crash serves again.
 */
const COMPACT_BYTES_MIN = 64 * 1024;

/** With time to spare it is compacted once it has grown by this much. */
const IDLE_COMPACT_BYTES_MIN = 16 * 1024;

/** Nodes written in one slice of a compaction: some tenths of a millisecond. */
const SLICE_NODES = 256;

/** What was recorded meanwhile follows in batches of about this length. */
const TAIL_BATCH_BYTES = 64 * 1024;

/** One more for so many bytes recorded meanwhile, so that a flood cannot outrun the compaction. */
const BYTES_PER_NODE = 16;

/** Where a journal's bytes go. Each call throws if it cannot do what it is asked. */
export interface JournalSink {
  append(bytes: Uint8Array): void;
  /** Begins new contents beside the old, which stay what counts. */
  begin(): JournalReplacement;
  /** Removes the contents: an old state that looks new is worse than none. */
  discard(): void;
}

/** New contents on their way into the place of the old. */
export interface JournalReplacement {
  append(bytes: Uint8Array): void;
  /** Puts them in the place of the old, whole or not at all. Appends go on in them. */
  commit(): void;
  /** Forgets them; never throws. */
  abort(): void;
}

/** A snapshot that is written a slice at a time. */
export interface SnapshotSource {
  /** Writes so many more nodes; true when all is written. */
  advance(nodes: number): boolean;
  /** What was written since this was asked last. */
  take(): Uint8Array;
  abandon(): void;
}

/** What a compaction starts the new file with. */
export interface JournalState {
  /** Undefined for a store in which nothing has happened yet. */
  readonly snapshot: SnapshotSource | undefined;
  /** Positions and partial messages of the rings. */
  readonly rings: readonly JournalEntry[];
}

/** Where to go on after a recovery; see {@link Recovery}. */
export interface JournalContinuation {
  readonly generation: number;
  readonly goodBytes: number;
  readonly openSockets: readonly ConnectionId[];
  readonly nextConnection: ConnectionId;
}

/** Told when the journal cannot be written and when it can again. */
export interface JournalListener {
  onJournalFailed(error: unknown): void;
  onJournalRestored(): void;
}

/** A compaction that has begun. */
interface Compaction {
  readonly generation: number;
  readonly writer: BatchWriter;
  readonly replacement: JournalReplacement;
  readonly snapshot: SnapshotSource | undefined;
  /** Bodies of the batches recorded since it began: they follow the snapshot. */
  readonly tail: Uint8Array[];
  lengthBytes: number;
}

/**
 * Records what a store does, one batch a turn.
 *
 * A compaction goes on for many turns: the new contents hold the state as it was when it began and
 * then all that was recorded since. Until it is done the old contents are what counts.
 *
 * If the sink fails the store goes on without a journal, loudly, and the sink is emptied. The next
 * compaction tries again.
 */
export class Journal {
  readonly #sink: JournalSink;
  readonly #listener: JournalListener;
  #batch: BatchWriter;
  #generation: number;
  #lengthBytes: number;
  /** Length after the snapshot, to compare growth with. */
  #baseBytes: number;
  #isFailed = false;
  #compaction: Compaction | undefined;
  /** Bytes recorded by the last commit. */
  #lastBytes = 0;
  #tick: StoreEvent | undefined;
  readonly #openSockets: Set<ConnectionId>;
  #nextConnection: ConnectionId;

  /** Goes on where `from` says; without it, begins anew. */
  constructor(sink: JournalSink, listener: JournalListener, from?: JournalContinuation) {
    this.#sink = sink;
    this.#listener = listener;
    this.#openSockets = new Set(from?.openSockets);
    this.#nextConnection = from?.nextConnection ?? 1;
    this.#generation = from?.generation ?? 0;
    this.#batch = new BatchWriter(this.#generation);
    // Unknown after a recovery: a long journal is then compacted at once, when all is served.
    this.#baseBytes = 0;
    this.#lengthBytes = from?.goodBytes ?? 0;
    if (from === undefined) this.compact({ snapshot: undefined, rings: [] });
  }

  /** The id for the next socket; ids are not used twice. */
  takeConnectionId(): ConnectionId {
    return this.#nextConnection++;
  }

  /** Records an event that `store.step` said must be kept. */
  event(event: StoreEvent): void {
    if (event.kind === 'tick') {
      this.#tick = event;
      return;
    }
    this.#writeTick();
    if (event.kind === 'open') this.#openSockets.add(event.connection);
    else if (event.kind === 'close') this.#openSockets.delete(event.connection);
    writeEvent(this.#batch, event);
  }

  /** The time matters only to what comes after it: a turn that changes nothing writes nothing. */
  #writeTick(): void {
    if (this.#tick === undefined) return;
    writeEvent(this.#batch, this.#tick);
    this.#tick = undefined;
  }

  /** Records a request. The payload is copied. */
  request(
    connection: ConnectionId,
    request: { readonly type: number; readonly reqId: number; readonly txId: number },
    payload: Uint8Array,
  ): void {
    this.#writeTick();
    writeRequestHeader(this.#batch, connection, request);
    this.#batch.bytes(payload);
  }

  entry(entry: JournalEntry): void {
    this.#writeTick();
    writeEntry(this.#batch, entry);
  }

  /** Writes what was recorded. Only after this may the turn's replies leave. */
  commit(): void {
    const bytes = this.#batch.finish();
    this.#lastBytes = bytes?.length ?? 0;
    if (bytes === undefined) return;
    this.#compaction?.tail.push(batchBody(bytes).slice());
    if (this.#isFailed) return;
    try {
      this.#sink.append(bytes);
      this.#lengthBytes += bytes.length;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const isNews = !this.#isFailed;
    this.#isFailed = true;
    this.#stopCompaction();
    this.#lengthBytes = 0;
    this.#sink.discard();
    if (isNews) this.#listener.onJournalFailed(error);
  }

  /** Whether {@link beginCompaction} is worth its time now. */
  get wantsCompaction(): boolean {
    if (this.#compaction !== undefined) return false;
    if (this.#isFailed) return true;
    return this.#lengthBytes > COMPACT_BYTES_MIN && this.#lengthBytes > 2 * this.#baseBytes;
  }

  /** Whether it is when there is nothing else to do. */
  get wantsIdleCompaction(): boolean {
    if (this.#compaction !== undefined || this.#isFailed) return false;
    return this.#lengthBytes > this.#baseBytes + IDLE_COMPACT_BYTES_MIN;
  }

  /** To be called again and again while this holds. */
  get isCompacting(): boolean {
    return this.#compaction !== undefined;
  }

  /** Bytes in the journal. */
  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  /** Begins afresh from the whole state, at once. What was recorded and not committed is in it. */
  compact(state: JournalState): void {
    this.beginCompaction(state);
    while (this.#compaction !== undefined) this.#goOn(this.#compaction, Number.POSITIVE_INFINITY);
  }

  /** Begins to begin afresh; {@link goOnCompacting} does it. */
  beginCompaction({ snapshot, rings }: JournalState): void {
    this.#stopCompaction();
    // What is not committed is in the state already, and goes where only the old contents need it.
    this.commit();
    const generation = (this.#generation + 1) >>> 0;
    const writer = new BatchWriter(generation);
    for (const entry of rings) writeEntry(writer, entry);
    const open = [...this.#openSockets];
    writeEntry(writer, { kind: 'sockets', open, next: this.#nextConnection });
    try {
      const replacement = this.#sink.begin();
      this.#compaction = { generation, writer, replacement, snapshot, tail: [], lengthBytes: 0 };
      this.#put(this.#compaction, journalHeader(generation));
    } catch (error) {
      snapshot?.abandon();
      this.#onCompactionFailed(error);
    }
  }

  /** One slice of a compaction, if there is one. */
  goOnCompacting(nodes = SLICE_NODES): void {
    if (this.#compaction === undefined) return;
    this.#goOn(this.#compaction, nodes + Math.ceil(this.#lastBytes / BYTES_PER_NODE));
  }

  #goOn(compaction: Compaction, nodes: number): void {
    const { writer, snapshot } = compaction;
    try {
      const isLast = snapshot?.advance(nodes) ?? true;
      const bytes = snapshot?.take();
      if (bytes !== undefined)
        writeEntry(writer, isLast ? { kind: 'snapshot', bytes } : { kind: 'snapshot-part', bytes });
      this.#put(compaction, writer.finish());
      if (isLast) this.#finish(compaction);
    } catch (error) {
      this.#onCompactionFailed(error);
    }
  }

  #put(compaction: Compaction, bytes: Uint8Array | undefined): void {
    if (bytes === undefined) return;
    compaction.replacement.append(bytes);
    compaction.lengthBytes += bytes.length;
  }

  #finish(compaction: Compaction): void {
    const { generation, writer, replacement, tail } = compaction;
    const baseBytes = compaction.lengthBytes;
    for (const body of tail) {
      writer.raw(body);
      if (writer.byteLength > TAIL_BATCH_BYTES) this.#put(compaction, writer.finish());
    }
    this.#put(compaction, writer.finish());
    replacement.commit();
    this.#compaction = undefined;
    this.#generation = generation;
    this.#batch.generation = generation;
    this.#baseBytes = baseBytes;
    this.#lengthBytes = compaction.lengthBytes;
    const wasFailed = this.#isFailed;
    this.#isFailed = false;
    if (wasFailed) this.#listener.onJournalRestored();
  }

  /** The old contents, if any, still hold all; the next attempt comes when they have grown. */
  #onCompactionFailed(error: unknown): void {
    this.#stopCompaction();
    this.#baseBytes = this.#lengthBytes;
    if (this.#lengthBytes === 0) this.#fail(error);
  }

  #stopCompaction(): void {
    const compaction = this.#compaction;
    if (compaction === undefined) return;
    this.#compaction = undefined;
    compaction.snapshot?.abandon();
    compaction.replacement.abort();
  }
}

function batchBody(framed: Uint8Array): Uint8Array {
  return framed.subarray(BATCH_HEADER_BYTES);
}
