/*
 * The names and bounds of the protocol. Source: xen/include/public/io/xs_wire.h and
 * docs/misc/xenstore.txt.
 */

/** Message types a client may send, plus the two only the daemon sends. */
export const XS = {
  CONTROL: 0,
  DIRECTORY: 1,
  READ: 2,
  GET_PERMS: 3,
  WATCH: 4,
  UNWATCH: 5,
  TRANSACTION_START: 6,
  TRANSACTION_END: 7,
  INTRODUCE: 8,
  RELEASE: 9,
  GET_DOMAIN_PATH: 10,
  WRITE: 11,
  MKDIR: 12,
  RM: 13,
  SET_PERMS: 14,
  WATCH_EVENT: 15,
  ERROR: 16,
  IS_DOMAIN_INTRODUCED: 17,
  RESUME: 18,
  SET_TARGET: 19,
  RESET_WATCHES: 21,
  DIRECTORY_PART: 22,
  GET_FEATURE: 23,
  SET_FEATURE: 24,
  GET_QUOTA: 25,
  SET_QUOTA: 26,
} as const;

/** Highest type number there is; a table indexed by type has this many entries and one. */
export const XS_TYPE_MAX = 26;

/** The name of each type, for logs; a hole is an empty string. */
export const XS_NAMES: readonly string[] = (() => {
  const names = Array.from({ length: XS_TYPE_MAX + 1 }, () => '');
  for (const [name, type] of Object.entries(XS)) names[type] = name;
  return names;
})();

/** type, req_id, tx_id, len: four little-endian uint32. Source: struct xsd_sockmsg. */
export const HEADER_BYTES = 16;

/** XENSTORE_PAYLOAD_MAX: a longer payload ends the connection, in either direction. */
export const PAYLOAD_BYTES_MAX = 4096;

/** XENSTORE_ABS_PATH_MAX, for everyone, the final NUL not counted. */
export const ABSOLUTE_PATH_BYTES_MAX = 3072;

/** XENSTORE_REL_PATH_MAX: the default of the path quota. */
export const RELATIVE_PATH_BYTES_MAX = 2048;

/** The only error names a client understands; it reads any other as EINVAL. Source: xs_wire.h. */
export const XS_ERRORS = [
  'EINVAL',
  'EACCES',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ENOMEM',
  'ENOSPC',
  'EIO',
  'ENOTEMPTY',
  'ENOSYS',
  'EROFS',
  'EBUSY',
  'EAGAIN',
  'EISCONN',
  'E2BIG',
  'EPERM',
] as const;

/** One of {@link XS_ERRORS}. */
export type XsError = (typeof XS_ERRORS)[number];

/** Feature bits of the ring page and of GET_FEATURE. Source: xs_wire.h. */
export const FEATURE = {
  RECONNECTION: 1,
  ERROR: 2,
  WATCH_DEPTH: 4,
} as const;

/** All feature bits there are; a domain is offered them unless SET_FEATURE took some away. */
export const FEATURES_SUPPORTED = FEATURE.RECONNECTION | FEATURE.ERROR | FEATURE.WATCH_DEPTH;

/** Reads a little-endian uint32; the caller has checked that four bytes are there. */
export function readU32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  );
}

/** What {@link messageEnd} says of a message that is not whole yet. */
export const INCOMPLETE = 0;
/** What it says of one that breaks the protocol: its connection ends. */
export const TOO_LONG = -1;

/**
 * Where the message that starts at `at` ends, given that bytes are there up to `end`: an offset, or
 * INCOMPLETE, or TOO_LONG (as soon as its header is there, however long it claims to be).
 */
export function messageEnd(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < HEADER_BYTES) return INCOMPLETE;
  const length = readU32(bytes, at + 12);
  if (length > PAYLOAD_BYTES_MAX) return TOO_LONG;
  const next = at + HEADER_BYTES + length;
  return next > end ? INCOMPLETE : next;
}

/** Writes a little-endian uint32. */
export function writeU32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}
