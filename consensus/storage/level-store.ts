import { Level } from 'level';
import { ToolstackError } from '../../model/errors.ts';
import type { OrderedStore, StoreOperation } from './ordered-store.ts';

/**
 * LevelDB's memtable. A log is written once and deleted whole, so a larger table lets most of it
 * die before it is ever written a second time.
 */
const WRITE_BUFFER_BYTES = 4 * 1024 * 1024;

/** The log is read once, at the start: a cache would only take memory. */
const CACHE_BYTES = 1024 * 1024;

/** What one trip to LevelDB's thread brings of a range; its own default is a single record. */
const RANGE_BYTES = 4 * 1024 * 1024;

/** Opens (or creates) the LevelDB at `path`; refuses one that is damaged or in use. */
export async function openLevelStore(path: string): Promise<OrderedStore> {
  const db = new Level<string, Buffer>(path, {
    keyEncoding: 'utf8',
    valueEncoding: 'buffer',
    compression: false,
    writeBufferSize: WRITE_BUFFER_BYTES,
    cacheSize: CACHE_BYTES,
  });
  try {
    await db.open();
  } catch (cause) {
    throw openFailure(path, cause);
  }
  return new LevelStore(path, db);
}

class LevelStore implements OrderedStore {
  readonly #path: string;
  readonly #db: Level<string, Buffer>;

  constructor(path: string, db: Level<string, Buffer>) {
    this.#path = path;
    this.#db = db;
  }

  get(key: string): Buffer | undefined {
    return this.#db.getSync(key);
  }

  async range(from: string, to: string): Promise<[string, Buffer][]> {
    try {
      return await this.#db.iterator({ gte: from, lt: to, highWaterMarkBytes: RANGE_BYTES }).all();
    } catch (cause) {
      throw openFailure(this.#path, cause);
    }
  }

  batch(operations: StoreOperation[], options: { readonly sync: boolean }): Promise<void> {
    return this.#db.batch(operations, options);
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}

/** LevelDB's own codes, made into what an operator can act on. */
function openFailure(path: string, error: unknown): ToolstackError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (code === 'LEVEL_LOCKED')
    return new ToolstackError(
      'IDENTITY_MISMATCH',
      `log ${path}: another process has it open; end that one first`,
      { cause },
    );
  return new ToolstackError(
    'LOG_CORRUPT',
    `log ${path}: LevelDB cannot read it (${text}); remove the member and join it again empty`,
    { cause },
  );
}
