import type { Entry } from '../core/messages.ts';
import { chainDigest } from './log-record.ts';

/** Outcome of checking a stretch of the log against its digests. */
export type AuditResult =
  | { readonly intact: true; readonly digest: Uint8Array }
  | { readonly intact: false; readonly index: number };

/**
 * Recomputes the hash chain over `entries`: proves that nothing was changed, left out or reordered
 * between two digests somebody wrote down.
 *
 * @param start  digest of the entry before the first one.
 * @param end    digest expected after the last one.
 */
export function auditChain(
  entries: readonly Entry[],
  start: Uint8Array,
  end: Uint8Array,
): AuditResult {
  let digest = start;
  let index: number | undefined;
  for (const entry of entries) {
    if (index !== undefined && entry.index !== index + 1)
      return { intact: false, index: entry.index };
    index = entry.index;
    digest = chainDigest(digest, entry);
  }
  return Buffer.compare(digest, end) === 0
    ? { intact: true, digest }
    : { intact: false, index: index ?? 0 };
}
