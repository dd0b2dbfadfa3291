/**
 * What the boot file store has on its disk, how much room that takes, and what goes first when room
 * is needed. Pure: the store carries out what it says.
 */

/** A file of the store: whole, half received, or a kernel's inflated copy. */
export type BootFileKind = 'whole' | 'part' | 'elf';

export interface BootFileEntry {
  /** SHA-256 of the content (of an inflated copy: of what it was inflated from), lower-case hex. */
  readonly sha256: string;
  readonly kind: BootFileKind;
  /** On the disk; of a file that is being received: all it will take. */
  readonly bytes: number;
  /** Unix time, milliseconds. */
  readonly usedAtMs: number;
}

/** What decides over an entry's fate. */
export interface EvictionRules {
  readonly budgetBytes: number;
  /** Digests that virtual machines refer to: their files stay. */
  readonly isReferenced: (sha256: string) => boolean;
  /** Entries someone reads or writes now. */
  readonly isBusy: (entry: BootFileEntry) => boolean;
  /** What was used after this stays: its machine is about to be defined. Unix time, ms. */
  readonly keepUsedAfterMs: number;
}

/** Files of any kind at most; more means that somebody sends rubbish. */
export const BOOT_FILES_MAX = 1024;

/** The store's table of contents. */
export class BootFileIndex {
  readonly #entries = new Map<string, BootFileEntry>();
  #usedBytes = 0;

  /** Sum of all entries. */
  get usedBytes(): number {
    return this.#usedBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  all(): readonly BootFileEntry[] {
    return [...this.#entries.values()];
  }

  get(kind: BootFileKind, sha256: string): BootFileEntry | undefined {
    return this.#entries.get(keyOf(kind, sha256));
  }

  /** Adds an entry, or replaces the one of its kind and digest. */
  set(entry: BootFileEntry): void {
    this.delete(entry.kind, entry.sha256);
    this.#entries.set(keyOf(entry.kind, entry.sha256), entry);
    this.#usedBytes += entry.bytes;
  }

  delete(kind: BootFileKind, sha256: string): void {
    const key = keyOf(kind, sha256);
    this.#usedBytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  touch(kind: BootFileKind, sha256: string, usedAtMs: number): void {
    const entry = this.get(kind, sha256);
    if (entry !== undefined) this.set({ ...entry, usedAtMs });
  }

  /**
   * What has to go so that `bytes` more, in one more file, fit: what nobody refers to first, then
   * inflated copies that can be made again, within each the least recently used first. Undefined
   * when even that makes no room; nothing is to be removed then.
   */
  evictionsFor(bytes: number, rules: EvictionRules): readonly BootFileEntry[] | undefined {
    const order = this.all()
      .filter((entry) => !rules.isBusy(entry) && rankOf(entry, rules) !== undefined)
      .toSorted(
        (a, b) =>
          (rankOf(a, rules) ?? 0) - (rankOf(b, rules) ?? 0) ||
          a.usedAtMs - b.usedAtMs ||
          // Any fixed order does; this one makes equal states give equal answers.
          (a.sha256 < b.sha256 ? -1 : 1),
      );
    let [overBytes, overFiles] = [
      this.#usedBytes + bytes - rules.budgetBytes,
      this.#entries.size + 1 - BOOT_FILES_MAX,
    ];
    const evictions: BootFileEntry[] = [];
    for (const entry of order) {
      if (overBytes <= 0 && overFiles <= 0) break;
      evictions.push(entry);
      overBytes -= entry.bytes;
      overFiles -= 1;
    }
    return overBytes <= 0 && overFiles <= 0 ? evictions : undefined;
  }
}

/** 0 goes before 1; undefined stays. */
function rankOf(entry: BootFileEntry, rules: EvictionRules): number | undefined {
  if (rules.isReferenced(entry.sha256)) return entry.kind === 'elf' ? 1 : undefined;
  return entry.usedAtMs > rules.keepUsedAfterMs ? undefined : 0;
}

function keyOf(kind: BootFileKind, sha256: string): string {
  return `${kind}/${sha256}`;
}
