/** What a machine starts from: its kernel and ramdisk as bytes, wherever they have to come from. */
import { createHash } from 'node:crypto';
import { ToolstackError } from '../../../model/errors.ts';
import type { BootFileRef } from '../state/vm-record.ts';
import type { BootFileStore } from './boot-file-store.ts';
import type { HostFiles } from './boot-file-host-path.ts';
import type { InflateKernel } from './boot-file-inflater.ts';

/** Reads a file from another host of the cluster, from `offset` on. */
export interface BootFilePeer {
  readonly host: string;
  /** Throws BOOT_FILE_UNKNOWN when the host lacks the file, or how it could not be reached. */
  fetch(sha256: string, offset: number): AsyncGenerator<Uint8Array>;
}

export interface BootFilesOptions {
  readonly store: BootFileStore;
  readonly hostFiles: HostFiles;
  readonly inflate: InflateKernel;
  /** The other hosts, in the order to ask them. */
  readonly peers: () => readonly BootFilePeer[];
  /** Told when something went wrong that costs time, not the start. */
  readonly warn: (message: string) => void;
}

/**
 * Opens boot files for the builder. What is returned is shared between starts: nobody may write
 * into it.
 */
export class BootFiles {
  readonly #options: BootFilesOptions;
  /** Bytes by use and digest, as long as anyone holds them: twenty starts at once need one copy. */
  readonly #held = new Map<string, WeakRef<Uint8Array>>();
  readonly #pending = new Map<string, Promise<Uint8Array>>();

  constructor(options: BootFilesOptions) {
    this.#options = options;
  }

  /**
   * The file as it is: for ramdisks.
   *
   * @throws ToolstackError BOOT_FILE_UNKNOWN when no host has it, CONFIG_UNREADABLE or USAGE for a
   *   file of the host that cannot be read or may not
   */
  async open(ref: BootFileRef): Promise<Uint8Array> {
    if (ref.kind === 'host-path') return this.#options.hostFiles.read(ref.path);
    return this.#share(`file/${ref.sha256}`, () => this.#stored(ref));
  }

  /**
   * The ELF file in a kernel: inflated the first time only, then kept beside it.
   *
   * @throws ToolstackError as {@link open}, and IMAGE_INVALID for what is no kernel
   */
  async openKernel(ref: BootFileRef): Promise<Uint8Array> {
    const known = ref.kind === 'digest' ? ref.sha256 : undefined;
    if (known !== undefined) return this.#share(`elf/${known}`, () => this.#elf(ref, known));
    const file = await this.open(ref);
    const sha256 = createHash('sha256').update(file).digest('hex');
    return this.#share(`elf/${sha256}`, () => this.#elf(ref, sha256, file));
  }

  async #elf(ref: BootFileRef, sha256: string, read?: Uint8Array): Promise<Uint8Array> {
    const { store, inflate, warn } = this.#options;
    const kept = await store.readElf(sha256);
    if (kept !== undefined) return kept;
    const file = read ?? (await this.open(ref));
    const elf = await inflate(file);
    // The start does not wait for the disk: without the copy the next one takes longer, no more.
    if (elf !== file)
      store.writeElf(sha256, elf).catch((error: unknown) => {
        warn(`kernel ${sha256.slice(0, 12)}: its inflated copy is not kept: ${String(error)}`);
      });
    return elf;
  }

  async #stored(ref: Extract<BootFileRef, { kind: 'digest' }>): Promise<Uint8Array> {
    const { store, peers, warn } = this.#options;
    const { sha256, label, sizeBytes } = ref;
    const here = await store.read(sha256);
    if (here !== undefined) return here;
    const asked = peers();
    for (const peer of asked) {
      try {
        const offset = store.stat(sha256).receivedBytes;
        const chunks = peer.fetch(sha256, offset);
        try {
          await store.receive({ sha256, sizeBytes, label, offset }, chunks);
        } finally {
          // Not waited for: a peer that hangs would hang the start as well.
          chunks.return(undefined).catch(() => undefined);
        }
        const fetched = await store.read(sha256);
        if (fetched !== undefined) return fetched;
      } catch (error) {
        if (!(error instanceof ToolstackError)) throw error;
        warn(`boot file ${sha256.slice(0, 12)} did not come from ${peer.host}: ${error.message}`);
      }
    }
    const hosts = ['this host', ...asked.map(({ host }) => host)].join(', ');
    throw new ToolstackError(
      'BOOT_FILE_UNKNOWN',
      `${JSON.stringify(label)} (SHA-256 ${sha256.slice(0, 12)}) is on none of: ${hosts}; ` +
        'create the machine again, which uploads it',
    );
  }

  /** One reader for all who want the same at the same time. */
  async #share(key: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const held = this.#held.get(key)?.deref();
    if (held !== undefined) return held;
    const pending = this.#pending.get(key) ?? this.#begin(key, read);
    return pending;
  }

  async #begin(key: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const reading = read();
    this.#pending.set(key, reading);
    try {
      const bytes = await reading;
      this.#forgetDropped();
      this.#held.set(key, new WeakRef(bytes));
      return bytes;
    } finally {
      this.#pending.delete(key);
    }
  }

  #forgetDropped(): void {
    for (const [key, ref] of this.#held) if (ref.deref() === undefined) this.#held.delete(key);
  }
}
