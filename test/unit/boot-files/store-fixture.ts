import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BootFileStore } from '../../../services/vm-manager/boot-files/boot-file-store.ts';
import type { BootFileStoreOptions } from '../../../services/vm-manager/boot-files/boot-file-store.ts';

export const KIB = 1024;

/** Some bytes that differ by `seed`, and what they are known by. */
export function sample(seed: number, sizeBytes: number) {
  const bytes = new Uint8Array(sizeBytes).map((_, at) => (at * 31 + seed * 7 + (at >> 8)) & 0xff);
  return { bytes, sizeBytes, sha256: digest(bytes), label: `file-${seed}` };
}

export type Sample = ReturnType<typeof sample>;

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes from `offset` on, in pieces. */
export async function* pieces(bytes: Uint8Array, offset = 0, pieceBytes = 4 * KIB) {
  for (let at = offset; at < bytes.length; at += pieceBytes)
    yield bytes.subarray(at, at + pieceBytes);
}

/** A store in a folder of its own; a new process is `reopen`. */
export class StoreFixture {
  readonly directory: string;
  readonly references = new Map<string, number>();
  nowMs = 1_700_000_000_000;
  readonly #change: Partial<BootFileStoreOptions>;

  private constructor(directory: string, change: Partial<BootFileStoreOptions>) {
    this.directory = directory;
    this.#change = change;
  }

  static async create(change: Partial<BootFileStoreOptions> = {}): Promise<StoreFixture> {
    return new StoreFixture(await mkdtemp(path.join(tmpdir(), 'boot-files-')), change);
  }

  async open(): Promise<BootFileStore> {
    return BootFileStore.open({
      directory: this.directory,
      limitBytes: 1024 * KIB,
      budgetBytes: 4096 * KIB,
      references: () => this.references,
      now: () => this.nowMs,
      ...this.#change,
    });
  }

  async names(): Promise<readonly string[]> {
    return (await readdir(this.directory)).toSorted();
  }

  async remove(): Promise<void> {
    // The store may still be writing an inflated kernel down: that is not waited for.
    await rm(this.directory, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Sends a whole sample. */
export function put(store: BootFileStore, { bytes, ...file }: Sample) {
  return store.receive({ ...file, offset: 0 }, pieces(bytes));
}
