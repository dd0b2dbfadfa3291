import { closeSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { JournalEntry } from '../../xenstore/journal-entries.ts';
import { Journal } from '../../xenstore/journal-recorder.ts';
import type {
  JournalContinuation,
  JournalListener,
  JournalReplacement,
  JournalSink,
  JournalState,
} from '../../xenstore/journal-recorder.ts';
import type { ConnectionId, StoreEvent } from '../../xenstore/types.ts';

/** The journal of a daemon, in its file. What each member does: {@link Journal}. */
export class JournalFile {
  readonly #sink: FileSink;
  readonly #journal: Journal;

  /** Goes on in the file at `path` where `from` says; without it, begins it anew. */
  constructor(path: string, listener: JournalListener, from?: JournalContinuation) {
    this.#sink = from === undefined ? new FileSink(path) : FileSink.reopen(path, from.goodBytes);
    this.#journal = new Journal(this.#sink, listener, from);
  }

  takeConnectionId(): ConnectionId {
    return this.#journal.takeConnectionId();
  }

  event(event: StoreEvent): void {
    this.#journal.event(event);
  }

  request(
    connection: ConnectionId,
    request: { readonly type: number; readonly reqId: number; readonly txId: number },
    payload: Uint8Array,
  ): void {
    this.#journal.request(connection, request, payload);
  }

  entry(entry: JournalEntry): void {
    this.#journal.entry(entry);
  }

  commit(): void {
    this.#journal.commit();
  }

  get wantsCompaction(): boolean {
    return this.#journal.wantsCompaction;
  }

  get wantsIdleCompaction(): boolean {
    return this.#journal.wantsIdleCompaction;
  }

  get isCompacting(): boolean {
    return this.#journal.isCompacting;
  }

  compact(state: JournalState): void {
    this.#journal.compact(state);
  }

  beginCompaction(state: JournalState): void {
    this.#journal.beginCompaction(state);
  }

  goOnCompacting(): void {
    this.#journal.goOnCompacting();
  }

  /** Lets go of the file; it stays for the next daemon. */
  close(): void {
    this.#journal.commit();
    this.#sink.close();
  }
}

/**
 * The append-only file of a journal. One write(2) per turn of the event loop, into the page cache:
 * that outlives any death of the process, and a death of the host ends all domains anyway, so
 * there is no fsync. Belongs on a tmpfs.
 */
class FileSink implements JournalSink {
  readonly #path: string;
  #fd: number | undefined;
  #endBytes = 0;

  /** @param path need not exist. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Opens what a daemon before this one left, to append after its first `goodBytes`. */
  static reopen(path: string, goodBytes: number): FileSink {
    const file = new FileSink(path);
    file.#fd = openSync(path, 'r+');
    file.#endBytes = goodBytes;
    ftruncateSync(file.#fd, goodBytes);
    return file;
  }

  append(bytes: Uint8Array): void {
    if (this.#fd === undefined) throw new Error(`journal ${this.#path} is not open`);
    writeAll(this.#fd, bytes, this.#endBytes);
    this.#endBytes += bytes.length;
  }

  begin(): JournalReplacement {
    const fresh = `${this.#path}.new`;
    const fd = openSync(fresh, 'w', 0o600);
    let endBytes = 0;
    return {
      append: (bytes) => {
        writeAll(fd, bytes, endBytes);
        endBytes += bytes.length;
      },
      commit: () => {
        renameSync(fresh, this.#path);
        this.close();
        this.#fd = fd;
        this.#endBytes = endBytes;
      },
      abort: () => closeSync(fd),
    };
  }

  discard(): void {
    this.close();
    rmSync(this.#path, { force: true });
    rmSync(`${this.#path}.new`, { force: true });
  }

  /** Lets go of the file; it stays for the next daemon. */
  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

function writeAll(fd: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;)
    at += writeSync(fd, bytes, at, bytes.length - at, position + at);
}
