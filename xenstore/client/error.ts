import { XS_ERRORS } from '../wire.ts';
import type { XsError } from '../wire.ts';

/**
 * What the daemon answered, or what kept it from answering:
 * - DISCONNECTED: the daemon is not there and did not come back in time;
 * - TRANSACTION_LOST: the daemon restarted during the transaction; nothing of it was applied;
 * - OUTCOME_UNKNOWN: the daemon restarted while it was asked to commit, or to do something that
 *   cannot be asked twice: it may have done it or not;
 * - PROTOCOL: the daemon sent something that is not the protocol.
 */
export type XenstoreErrorCode =
  XsError | 'DISCONNECTED' | 'TRANSACTION_LOST' | 'OUTCOME_UNKNOWN' | 'PROTOCOL';

/** A failed xenstore operation. Branch on `code`. */
export class XenstoreError extends Error {
  override readonly name = 'XenstoreError';
  readonly code: XenstoreErrorCode;
  /** READ, WRITE...: what was asked. */
  readonly operation: string;
  readonly path: string;

  constructor(
    code: XenstoreErrorCode,
    what: { readonly operation: string; readonly path: string; readonly cause?: unknown },
  ) {
    super(`xenstore: ${what.operation} ${what.path}: ${code}`.replace('  ', ' '), {
      cause: what.cause,
    });
    this.code = code;
    this.operation = what.operation;
    this.path = what.path;
  }
}

/** Reads an ERROR payload. Unknown names count as EINVAL, as in the stock client library. */
export function errnoFromPayload(payload: Uint8Array): XsError {
  const name = new TextDecoder().decode(payload).replace(/\0$/, '');
  return XS_ERRORS.find((known) => known === name) ?? 'EINVAL';
}
