import type { XenstoreError } from '../../xenstore/client/error.ts';

/** Where a command prints. */
export interface Output {
  print(bytes: Uint8Array | string): void;
  warn(line: string): void;
  /** Columns of the terminal; undefined if it is none. */
  readonly columns: number | undefined;
}

/** Ends the command with status 1 after `message`. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** What the C library says for the errors that a daemon sends. */
const MESSAGES: Readonly<Record<string, string>> = {
  EINVAL: 'Invalid argument',
  EACCES: 'Permission denied',
  EEXIST: 'File exists',
  EISDIR: 'Is a directory',
  ENOENT: 'No such file or directory',
  ENOMEM: 'Cannot allocate memory',
  ENOSPC: 'No space left on device',
  EIO: 'Input/output error',
  ENOTEMPTY: 'Directory not empty',
  ENOSYS: 'Function not implemented',
  EROFS: 'Read-only file system',
  EBUSY: 'Device or resource busy',
  EAGAIN: 'Resource temporarily unavailable',
  EISCONN: 'Transport endpoint is already connected',
  E2BIG: 'Argument list too long',
  EPERM: 'Operation not permitted',
  ECONNREFUSED: 'Connection refused',
};

/** An error as the stock tools put it. */
export function describe(error: XenstoreError): string {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  const code = error.code === 'DISCONNECTED' ? (cause?.code ?? '') : error.code;
  return MESSAGES[code] ?? error.message;
}
