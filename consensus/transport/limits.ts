/** Spoken by this program; a peer of another version is refused until it is upgraded. */
export const PROTOCOL_VERSION = 1;

/** A frame is closed once it holds this many bytes of entries. */
export const FRAME_BYTES = 2 * 1024 * 1024;
/** Largest message accepted from a peer: a frame of one more append than it should hold. */
export const FRAME_BYTES_MAX = 8 * 1024 * 1024;
/** Messages in one frame; beyond it the stream is ended. */
export const FRAME_MESSAGES_MAX = 8_192;
/** Bytes written to a peer and not yet taken by its connection; beyond it messages are dropped. */
export const QUEUED_BYTES_MAX = 64 * 1024 * 1024;
/** HTTP/2 window: how much a peer may send before we have read it. */
export const WINDOW_BYTES = 4 * 1024 * 1024;

/** Pieces of one snapshot, and the bytes of all: what a receiver holds in memory at most. */
export const SNAPSHOT_PIECES_MAX = 65_536;
export const SNAPSHOT_BYTES_MAX = 2 ** 31;

/** A broken stream is opened again after this long; it doubles up to the maximum. */
export const RECONNECT_MS = 50;
export const RECONNECT_MS_MAX = 200;
/** A connection that carries nothing is asked whether it is alive, and given up without answer. */
export const KEEPALIVE_MS = 1_000;
export const KEEPALIVE_TIMEOUT_MS = 2_000;

/** A refused peer is logged once in this time, however often it tries. */
export const REFUSAL_LOG_MS = 60_000;
