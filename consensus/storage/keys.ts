/** Where the parts of a member's state stand in the ordered store. */
export const IDENTITY_KEY = 'identity';
export const HARD_STATE_KEY = 'hard-state';
export const SNAPSHOT_KEY = 'snapshot';

/** Digits of an index in a key: 48 bits in hexadecimal, so that text order is index order. */
const INDEX_DIGITS = 12;
const CHUNK_DIGITS = 8;

/** First and last possible key of the log's records. */
export const LOG_RANGE = ['log/', 'log0'] as const;
/** First and last possible key of snapshot pieces. */
export const CHUNK_RANGE = ['piece/', 'piece0'] as const;

/** The record whose first entry has `index`. */
export function logKey(index: number): string {
  return `log/${index.toString(16).padStart(INDEX_DIGITS, '0')}`;
}

/** One piece of the snapshot at `index`. */
export function chunkKey(index: number, chunk: number): string {
  const name = index.toString(16).padStart(INDEX_DIGITS, '0');
  return `piece/${name}/${chunk.toString(16).padStart(CHUNK_DIGITS, '0')}`;
}
