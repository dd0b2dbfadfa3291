/** Kernels and ramdisks of one host, each known by the SHA-256 of its content. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { ToolstackError } from '../../../model/errors.ts';
import { BootFileDisk, isDiskFull, writeAll } from './boot-file-disk.ts';
import { BootFileIndex } from './boot-file-index.ts';
import type { BootFileKind } from './boot-file-index.ts';
import { checkIncoming, damaged, misplaced, noRoom } from './boot-file-incoming.ts';
import type { IncomingFile } from './boot-file-incoming.ts';
import { UploadTurns } from './boot-file-turns.ts';
import type { Turn } from './boot-file-turns.ts';

export interface BootFileStoreOptions {
  /** Where the files are kept. Only one process may own it at a time. */
  readonly directory: string;
  /** Largest file taken. */
  readonly limitBytes: number;
  /** What all files together may take. */
  readonly budgetBytes: number;
  /** How many virtual machines refer to each digest; asked when room is needed, and by listings. */
  readonly references: () => ReadonlyMap<string, number>;
  /** Unix time, milliseconds. */
  readonly now: () => number;
  /** How long an upload may say nothing. Default: {@link UPLOAD_IDLE_MS}. */
  readonly idleMs?: number;
}

export interface BootFileState {
  readonly isComplete: boolean;
  readonly receivedBytes: number;
}

export interface BootFileListing {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly label: string;
  readonly isComplete: boolean;
  readonly references: number;
  readonly lastUsedAtMs: number;
}

/** An upload that says nothing for this long is given up; what it brought stays. */
const UPLOAD_IDLE_MS = 15_000;
/** What was used so recently is not removed to make room: its machine is about to be defined. */
const KEEP_RECENT_MS = 60_000;
const CHUNK_BYTES = 256 * 1024;

export class BootFileStore {
  readonly #options: BootFileStoreOptions;
  readonly #disk: BootFileDisk;
  readonly #index = new BootFileIndex();
  readonly #labels = new Map<string, string>();
  readonly #turns: UploadTurns;
  /** How many readers each file has, by its path. */
  readonly #readers = new Map<string, number>();

  /** Inflated copies that are counted and not on the disk yet. */
  readonly #unwritten = new Set<string>();

  private constructor(options: BootFileStoreOptions) {
    this.#options = options;
    this.#disk = new BootFileDisk(options.directory);
    this.#turns = new UploadTurns(options.idleMs ?? UPLOAD_IDLE_MS);
  }

  /** Goes on with what an earlier process left. */
  static async open(options: BootFileStoreOptions): Promise<BootFileStore> {
    const store = new BootFileStore(options);
    for (const { label, ...entry } of await store.#disk.recover(options.now())) {
      store.#index.set(entry);
      if (entry.kind === 'whole') store.#labels.set(entry.sha256, label);
    }
    return store;
  }

  get limitBytes(): number {
    return this.#options.limitBytes;
  }

  get budgetBytes(): number {
    return this.#options.budgetBytes;
  }

  get usedBytes(): number {
    return this.#index.usedBytes;
  }

  /** How much of a file is here. */
  stat(sha256: string): BootFileState {
    const whole = this.#index.get('whole', sha256);
    if (whole !== undefined) return { isComplete: true, receivedBytes: whole.bytes };
    const active = this.#turns.receivedBytes(sha256);
    const receivedBytes = active ?? this.#index.get('part', sha256)?.bytes ?? 0;
    return { isComplete: false, receivedBytes };
  }

  /** Every file, whole or not, by digest. */
  list(): readonly BootFileListing[] {
    const references = this.#options.references();
    const files = this.#index.all().filter(({ kind }) => kind !== 'elf');
    return files
      .map(({ sha256, kind, bytes, usedAtMs }) => ({
        sha256,
        sizeBytes: bytes,
        label: this.#labels.get(sha256) ?? '',
        isComplete: kind === 'whole',
        references: references.get(sha256) ?? 0,
        lastUsedAtMs: usedAtMs,
      }))
      .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  }

  /**
   * Takes a file in. Resolves with how much is here: less than all of it when `chunks` ended early.
   * Of two that send the same file, the second waits for the first, and finds its work done.
   *
   * @throws ToolstackError QUOTA_EXCEEDED for a file too large or without room, UPLOAD_INTERRUPTED
   *   when it does not go on where the file ends, BOOT_FILE_DAMAGED when the digest is not the
   *   announced one (what was received is dropped), DEADLINE when the chunks do not come.
   */
  async receive(
    file: IncomingFile,
    chunks: AsyncIterable<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<BootFileState> {
    checkIncoming(file, this.#options.limitBytes);
    const { sha256 } = file;
    if (this.stat(sha256).isComplete) return this.#touched(sha256);
    const turn = await this.#turns.take(sha256, signal);
    try {
      if (this.stat(sha256).isComplete) return await this.#touched(sha256);
      await this.#append(file, chunks, turn);
    } finally {
      turn.end();
    }
    return this.stat(sha256);
  }

  /** The whole file; undefined when it is not here, or not whole. */
  async read(sha256: string): Promise<Uint8Array | undefined> {
    return this.#read('whole', sha256);
  }

  /** The inflated copy of a kernel, or undefined. */
  async readElf(sha256: string): Promise<Uint8Array | undefined> {
    return this.#unwritten.has(sha256) ? undefined : this.#read('elf', sha256);
  }

  /** Keeps an inflated copy if there is room: without one, the next start inflates again. */
  async writeElf(sha256: string, elf: Uint8Array): Promise<void> {
    if (this.#index.get('elf', sha256) !== undefined) return;
    if (!this.#makeRoom(elf.length)) return;
    const usedAtMs = this.#options.now();
    // Counted before it is written, so that two at once do not take the same room.
    this.#index.set({ sha256, kind: 'elf', bytes: elf.length, usedAtMs });
    const release = this.#hold('elf', sha256);
    this.#unwritten.add(sha256);
    try {
      await this.#disk.writeElf(sha256, elf);
    } catch (error) {
      this.#index.delete('elf', sha256);
      if (!isDiskFull(error)) throw error;
    } finally {
      this.#unwritten.delete(sha256);
      release();
    }
  }

  /**
   * The bytes of a whole file from `offset` on, in chunks; it is not removed meanwhile.
   *
   * @throws ToolstackError BOOT_FILE_UNKNOWN
   */
  async *chunks(sha256: string, offset: number): AsyncGenerator<Uint8Array> {
    const entry = this.#index.get('whole', sha256);
    if (entry === undefined) throw unknownFile(sha256);
    const release = this.#hold('whole', sha256);
    let handle: FileHandle | undefined;
    try {
      handle = await open(this.#disk.path('whole', sha256), 'r');
      await this.#used('whole', sha256);
      for (let at = offset; at < entry.bytes;) {
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, entry.bytes - at));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
      }
    } finally {
      await handle?.close();
      release();
    }
  }

  /** Writes what comes to the end of the part, and makes it a whole file when all is there. */
  async #append(file: IncomingFile, chunks: AsyncIterable<Uint8Array>, turn: Turn): Promise<void> {
    const { sha256, sizeBytes, label } = file;
    let received = this.#index.get('part', sha256)?.bytes ?? 0;
    if (file.offset !== received) throw misplaced(file, received);
    turn.progress(received);
    this.#reserve(file, received);
    let isWorthless = true;
    let part: FileHandle | undefined;
    try {
      part = await this.#disk.openPart(sha256);
      const hash = await this.#hashOfPart(sha256, received);
      isWorthless = false;
      for await (const chunk of turn.chunks(chunks)) {
        isWorthless = received + chunk.length > sizeBytes;
        if (isWorthless) throw damaged(file, 'more came');
        await writeAll(part, chunk);
        hash.update(chunk);
        received += chunk.length;
        turn.progress(received);
      }
      if (received < sizeBytes) return;
      const seen = hash.digest('hex');
      isWorthless = seen !== sha256;
      if (isWorthless) throw damaged(file, `what came has the digest ${seen}`);
      await this.#disk.complete(sha256, part, label);
      this.#labels.set(sha256, label);
      this.#index.set({ sha256, kind: 'whole', bytes: sizeBytes, usedAtMs: this.#options.now() });
      await this.#used('whole', sha256);
    } catch (error) {
      isWorthless ||= isDiskFull(error);
      if (isDiskFull(error)) throw noRoom(file, 'its disk is full', error);
      throw error;
    } finally {
      await this.#settle(sha256, part, isWorthless);
    }
  }

  /** Counts all that the file will take, so that two at once do not take the same room. */
  #reserve(file: IncomingFile, receivedBytes: number): void {
    const { sha256, sizeBytes } = file;
    if (!this.#makeRoom(sizeBytes - receivedBytes)) {
      const { budgetBytes } = this.#options;
      throw noRoom(file, `machines use most of the ${budgetBytes} bytes that boot files may take`);
    }
    const usedAtMs = this.#options.now();
    this.#index.set({ sha256, kind: 'part', bytes: sizeBytes, usedAtMs });
  }

  /** After an upload the part is gone, because it is whole or worthless, or to be gone on with. */
  async #settle(sha256: string, part: FileHandle | undefined, isWorthless: boolean): Promise<void> {
    const bytes = part === undefined ? 0 : (await part.stat()).size;
    await part?.close();
    this.#index.delete('part', sha256);
    if (this.#index.get('whole', sha256) !== undefined) return;
    if (isWorthless || bytes === 0) this.#disk.remove('part', sha256);
    else this.#index.set({ sha256, kind: 'part', bytes, usedAtMs: this.#options.now() });
  }

  async #hashOfPart(sha256: string, bytes: number): Promise<Hash> {
    const hash = createHash('sha256');
    if (bytes === 0) return hash;
    for await (const chunk of createReadStream(this.#disk.path('part', sha256)))
      hash.update(chunk as Uint8Array);
    return hash;
  }

  /** Removes what has to go; false when there is no room all the same. */
  #makeRoom(bytes: number): boolean {
    const references = this.#options.references();
    const evictions = this.#index.evictionsFor(bytes, {
      budgetBytes: this.#options.budgetBytes,
      isReferenced: (sha256) => references.has(sha256),
      isBusy: ({ kind, sha256 }) =>
        this.#readers.has(this.#disk.path(kind, sha256)) ||
        this.#turns.receivedBytes(sha256) !== undefined,
      keepUsedAfterMs: this.#options.now() - KEEP_RECENT_MS,
    });
    if (evictions === undefined) return false;
    for (const { kind, sha256 } of evictions) this.#remove(kind, sha256);
    return true;
  }

  #remove(kind: BootFileKind, sha256: string): void {
    this.#index.delete(kind, sha256);
    if (kind === 'whole') this.#labels.delete(sha256);
    this.#disk.remove(kind, sha256);
  }

  async #read(kind: BootFileKind, sha256: string): Promise<Uint8Array | undefined> {
    const entry = this.#index.get(kind, sha256);
    if (entry === undefined) return undefined;
    const release = this.#hold(kind, sha256);
    try {
      const bytes = await this.#disk.read(kind, sha256);
      if (bytes?.length === entry.bytes) {
        await this.#used(kind, sha256);
        return bytes;
      }
    } finally {
      release();
    }
    // Someone wrote into the directory, or the disk lost it: not what was checked once.
    this.#remove(kind, sha256);
    return undefined;
  }

  async #touched(sha256: string): Promise<BootFileState> {
    await this.#used('whole', sha256);
    return this.stat(sha256);
  }

  async #used(kind: BootFileKind, sha256: string): Promise<void> {
    const usedAtMs = this.#options.now();
    this.#index.touch(kind, sha256, usedAtMs);
    await this.#disk.touch(kind, sha256, usedAtMs);
  }

  /** Keeps a file from being removed until the function returned is called. */
  #hold(kind: BootFileKind, sha256: string): () => void {
    const name = this.#disk.path(kind, sha256);
    this.#readers.set(name, (this.#readers.get(name) ?? 0) + 1);
    return () => {
      const left = (this.#readers.get(name) ?? 1) - 1;
      if (left === 0) this.#readers.delete(name);
      else this.#readers.set(name, left);
    };
  }
}

/** The error for a file that is not here whole. */
export function unknownFile(sha256: string): ToolstackError {
  const name = `boot file ${sha256.slice(0, 12)}`;
  return new ToolstackError('BOOT_FILE_UNKNOWN', `${name} is not on this host; upload it again`);
}
