import { closeSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { BatchWriter, journalHeader } from '../../xenstore/journal.ts';
import { writeEntry, writeEvent, writeRequestHeader } from '../../xenstore/journal-entries.ts';
import type { JournalEntry } from '../../xenstore/journal-entries.ts';
import type { ConnectionId, StoreEvent } from '../../xenstore/types.ts';

/** A file is compacted once it is this long and twice as long as it began. */
const COMPACT_BYTES_MIN = 2 * 1024 * 1024;

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
  onJournalFailed(error: Error): void;
  onJournalRestored(): void;
}

/**
 * The append-only file behind the store. One write(2) per turn of the event loop, into the page
 * cache: that outlives any death of the process, and a death of the host ends all domains anyway,
 * so there is no fsync.
 *
 * If the file system is full the store goes on without a journal, loudly, and the file is removed,
 * as an old state that looks new is worse than none. The next compaction tries again.
 */
export class JournalFile {
  readonly #path: string;
  readonly #listener: JournalListener;
  #fd: number | undefined;
  #batch: BatchWriter;
  #generation: number;
  #lengthBytes: number;
  /** Length after the snapshot, to compare growth with. */
  #baseBytes: number;
  #isFailed = false;
  #tick: StoreEvent | undefined;
  readonly #openSockets: Set<ConnectionId>;
  #nextConnection: ConnectionId;

  /** Opens the file for appending after `from`; without it, begins an empty one. */
  constructor(path: string, listener: JournalListener, from?: JournalContinuation) {
    this.#path = path;
    this.#listener = listener;
    this.#openSockets = new Set(from?.openSockets);
    this.#nextConnection = from?.nextConnection ?? 1;
    this.#generation = from?.generation ?? 0;
    this.#batch = new BatchWriter(this.#generation);
    this.#lengthBytes = this.#baseBytes = from?.goodBytes ?? 0;
    if (from === undefined) {
      this.#begin([]);
      return;
    }
    this.#fd = openSync(path, 'r+');
    ftruncateSync(this.#fd, from.goodBytes);
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
    if (bytes === undefined || this.#fd === undefined) return;
    this.#writeAll(bytes);
  }

  #writeAll(bytes: Uint8Array): void {
    try {
      let at = 0;
      while (at < bytes.length && this.#fd !== undefined)
        at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#lengthBytes + at);
      this.#lengthBytes += bytes.length;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    rmSync(this.#path, { force: true });
    rmSync(`${this.#path}.new`, { force: true });
    if (this.#isFailed) return;
    this.#isFailed = true;
    this.#listener.onJournalFailed(error instanceof Error ? error : new Error(String(error)));
  }

  /** Whether {@link compact} is worth its time now. */
  get wantsCompaction(): boolean {
    if (this.#fd === undefined) return true;
    return this.#lengthBytes > COMPACT_BYTES_MIN && this.#lengthBytes > 2 * this.#baseBytes;
  }

  /** Bytes in the file. */
  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  /** Begins a fresh file from the whole state. Nothing may be recorded and not committed. */
  compact(state: JournalState): void {
    this.#begin([{ kind: 'snapshot', bytes: state.snapshot }, ...state.rings]);
    if (this.#fd !== undefined && this.#isFailed) {
      this.#isFailed = false;
      this.#listener.onJournalRestored();
    }
  }

  /** Replaces the file with a new one by an atomic rename. */
  #begin(entries: readonly JournalEntry[]): void {
    const fresh = `${this.#path}.new`;
    const old = this.#fd;
    this.#generation = (this.#generation + 1) >>> 0;
    this.#batch = new BatchWriter(this.#generation);
    try {
      this.#fd = openSync(fresh, 'w', 0o600);
      if (old !== undefined) closeSync(old);
      this.#lengthBytes = 0;
      this.#writeAll(journalHeader(this.#generation));
      for (const entry of entries) this.entry(entry);
      const open = [...this.#openSockets];
      this.entry({ kind: 'sockets', open, next: this.#nextConnection });
      this.commit();
      if (this.#fd !== undefined) renameSync(fresh, this.#path);
      this.#baseBytes = this.#lengthBytes;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Stops recording; the file stays for the next daemon. */
  close(): void {
    this.commit();
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}
