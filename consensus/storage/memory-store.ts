import type { OrderedStore, StoreOperation } from './ordered-store.ts';

/** What a test may do to the disk. All fields may be changed while the store is open. */
export interface DiskFaults {
  /** The next synced batch fails, and every one after it. */
  failSync: boolean;
  /** Resolves when a batch may reach the disk: a slow disk. Default: at once. */
  delay: () => Promise<void>;
  /** Batches that reached the disk, synced or not. */
  batches: number;
  syncs: number;
}

/** A disk in memory that outlives the store on it, as a real one outlives a process. */
export class MemoryDisk {
  readonly faults: DiskFaults = {
    failSync: false,
    delay: () => Promise.resolve(),
    batches: 0,
    syncs: 0,
  };
  #durable = new Map<string, Buffer>();
  #volatile = new Map<string, Buffer>();

  open(): OrderedStore {
    return new MemoryStore(this);
  }

  /** What a power cut leaves: every batch after the last synced one is lost. */
  crash(): void {
    this.#volatile = new Map(this.#durable);
  }

  /** Damages one stored value for good, as a failing disk does. */
  corrupt(key: string, change: (value: Buffer) => Buffer): void {
    const value = this.#durable.get(key);
    if (value === undefined) throw new Error(`nothing stored under ${key}`);
    const damaged = change(Buffer.from(value));
    this.#durable.set(key, damaged);
    this.#volatile.set(key, damaged);
  }

  /** Loses one stored key for good. */
  lose(key: string): void {
    this.#durable.delete(key);
    this.#volatile.delete(key);
  }

  keys(): string[] {
    return [...this.#volatile.keys()].sort();
  }

  read(key: string): Buffer | undefined {
    return this.#volatile.get(key);
  }

  apply(operations: readonly StoreOperation[], sync: boolean): void {
    this.faults.batches++;
    if (sync && this.faults.failSync)
      throw Object.assign(new Error('injected: sync failed'), { code: 'EIO' });
    for (const operation of operations)
      if (operation.type === 'put') this.#volatile.set(operation.key, Buffer.from(operation.value));
      else this.#volatile.delete(operation.key);
    if (!sync) return;
    this.faults.syncs++;
    this.#durable = new Map(this.#volatile);
  }
}

class MemoryStore implements OrderedStore {
  readonly #disk: MemoryDisk;

  constructor(disk: MemoryDisk) {
    this.#disk = disk;
  }

  get(key: string): Buffer | undefined {
    return this.#disk.read(key);
  }

  range(from: string, to: string): Promise<[string, Buffer][]> {
    return Promise.resolve(
      this.#disk
        .keys()
        .filter((key) => key >= from && key < to)
        .map((key) => [key, this.#disk.read(key)!]),
    );
  }

  async batch(operations: StoreOperation[], options: { readonly sync: boolean }): Promise<void> {
    await this.#disk.faults.delay();
    this.#disk.apply(operations, options.sync);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
