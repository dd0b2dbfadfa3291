import { BatchWriter, journalHeader } from './journal.ts';
import { writeEntry, writeEvent, writeRequestHeader } from './journal-entries.ts';
import type { JournalEntry } from './journal-entries.ts';
import type { ConnectionId, StoreEvent } from './types.ts';

/**
 * A journal is compacted once it is this long and twice as long as it began: the shorter it is,
 * the sooner a daemon after a crash serves again.
 */
const COMPACT_BYTES_MIN = 256 * 1024;

/** Where a journal's bytes go. Each call throws if it cannot do what it is asked. */
export interface JournalSink {
  append(bytes: Uint8Array): void;
  /** Puts new contents in the place of the old, whole or not at all. */
  replace(bytes: Uint8Array): void;
  /** Removes the contents: an old state that looks new is worse than none. */
  discard(): void;
}

/** What a compaction starts the new file with. */
export interface JournalState {
  readonly snapshot: Uint8Array;
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

/**
 * Records what a store does, one batch a turn.
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
    if (from === undefined) this.#begin([]);
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
    if (bytes === undefined || this.#isFailed) return;
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
    this.#sink.discard();
    if (isNews) this.#listener.onJournalFailed(error);
  }

  /** Whether {@link compact} is worth its time now. */
  get wantsCompaction(): boolean {
    if (this.#isFailed) return true;
    return this.#lengthBytes > COMPACT_BYTES_MIN && this.#lengthBytes > 2 * this.#baseBytes;
  }

  /** Bytes in the journal. */
  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  /** Begins afresh from the whole state. Nothing may be recorded and not committed. */
  compact(state: JournalState): void {
    const wasFailed = this.#isFailed;
    this.#begin([{ kind: 'snapshot', bytes: state.snapshot }, ...state.rings]);
    if (wasFailed && !this.#isFailed) this.#listener.onJournalRestored();
  }

  #begin(entries: readonly JournalEntry[]): void {
    this.#generation = (this.#generation + 1) >>> 0;
    let expectedBytes = 0;
    for (const entry of entries) if ('bytes' in entry) expectedBytes += entry.bytes.length;
    this.#batch = new BatchWriter(this.#generation, expectedBytes);
    for (const entry of entries) this.entry(entry);
    this.entry({ kind: 'sockets', open: [...this.#openSockets], next: this.#nextConnection });
    const header = journalHeader(this.#generation);
    const batch = this.#batch.finish() ?? header.subarray(header.length);
    // The turns to come need no buffer as long as the whole state.
    this.#batch = new BatchWriter(this.#generation);
    const bytes = new Uint8Array(header.length + batch.length);
    bytes.set(header);
    bytes.set(batch, header.length);
    try {
      this.#sink.replace(bytes);
      this.#isFailed = false;
      this.#lengthBytes = this.#baseBytes = bytes.length;
    } catch (error) {
      this.#fail(error);
    }
  }
}
