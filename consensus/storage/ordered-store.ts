/** One change of a batch. Keys are short ASCII strings, so that a dump can be read. */
export type StoreOperation =
  | { readonly type: 'put'; readonly key: string; readonly value: Buffer }
  | { readonly type: 'del'; readonly key: string };

/**
 * What a member's log needs below it: an ordered map with atomic batches. LevelDB in production,
 * a map with injectable faults in tests; one conformance suite runs over both.
 */
export interface OrderedStore {
  /** The value as of the last finished batch, or undefined. */
  get(key: string): Buffer | undefined;
  /** Every pair from `from` (inclusive) to `to` (exclusive), in key order. */
  range(from: string, to: string): Promise<[key: string, value: Buffer][]>;
  /** All or nothing. With `sync`, durable once it resolves, and so is every batch before it. */
  batch(operations: StoreOperation[], options: { readonly sync: boolean }): Promise<void>;
  close(): Promise<void>;
}
