import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where logs are kept, and how much: fileBytesMax × (1 + filesKept) for one console. */
export interface LogSpec {
  readonly directory: string;
  readonly fileBytesMax: number;
  /** Rotated files kept beside the current one. */
  readonly filesKept: number;
}

/** Whose output it is: a domid means a domain only until the host boots again. */
export interface LogIdentity {
  readonly bootId: string;
  readonly domid: number;
}

/** A place that stream, log file and ring have in common. */
interface Mark extends LogIdentity {
  readonly streamOffset: number;
  readonly logOffset: number;
  readonly ringIndex: number;
}

/** What the service before left of a console that still runs. */
export interface RecoveredLog {
  /** How much was printed so far. */
  readonly streamOffset: number;
  /** The ring index up to which output was logged; undefined if that cannot be told. */
  readonly ringIndex: number | undefined;
  /** The newest output, which ends at `streamOffset`. */
  readonly tail: Uint8Array;
}

const PRIVATE = 0o600;
/** A mark is written over the one before: always the same length. */
const MARK_BYTES = 256;
const UINT32 = 2 ** 32;

/**
 * The log of one console: exactly the bytes it printed, in files that are rotated.
 *
 * Every byte taken from the ring is written here before the guest is shown that it was taken, so
 * the file says how far the ring was read, by one subtraction from a mark made when it was begun:
 * a service that is killed in between neither loses nor repeats a byte. Written without fsync: what
 * survives is the death of the process, not of the host.
 */
export class LogFile {
  readonly #spec: LogSpec;
  readonly #identity: LogIdentity;
  readonly #path: string;
  #fd: number;
  readonly #markFd: number;
  #sizeBytes: number;
  #mark: Mark | undefined;

  /** @param name of the file, without its ending; see {@link logName} */
  constructor(spec: LogSpec, name: string, identity: LogIdentity) {
    this.#spec = spec;
    this.#identity = identity;
    this.#path = join(spec.directory, `${name}.log`);
    const markPath = `${this.#path}.mark`;
    const mark = existsSync(markPath) ? parseMark(readFileSync(markPath, 'latin1')) : undefined;
    this.#fd = openSync(this.#path, 'a', PRIVATE);
    this.#markFd = openSync(markPath, existsSync(markPath) ? 'r+' : 'w+', PRIVATE);
    this.#sizeBytes = fstatSync(this.#fd).size;
    const { bootId, domid } = identity;
    if (mark?.bootId === bootId && mark.domid === domid) this.#mark = mark;
  }

  /**
   * What an earlier service wrote of this very console; undefined if none did.
   *
   * @param tailBytesMax  how much of the newest output to read back
   */
  recover(tailBytesMax: number): RecoveredLog | undefined {
    if (this.#mark === undefined) return undefined;
    const { streamOffset, logOffset, ringIndex } = this.#mark;
    const sinceMark = this.#sizeBytes - logOffset;
    // A file shorter than its mark says was rotated or cut: everything before was consumed.
    const isWhole = sinceMark >= 0;
    const printed = streamOffset + (isWhole ? sinceMark : 0);
    return {
      streamOffset: printed,
      ringIndex: isWhole ? (ringIndex + sinceMark) % UINT32 : undefined,
      tail: this.#readTail(Math.min(tailBytesMax, printed)),
    };
  }

  /** Begins or goes on: the next byte appended has this offset in the stream and in the ring. */
  begin(streamOffset: number, ringIndex: number): void {
    const logOffset = this.#sizeBytes;
    this.#mark = { ...this.#identity, streamOffset, logOffset, ringIndex };
    writeSync(this.#markFd, JSON.stringify(this.#mark).padEnd(MARK_BYTES, ' '), 0, 'latin1');
  }

  /** Throws what the file system refuses; then some of the bytes may be written. */
  append(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const written = writeSync(this.#fd, bytes, at);
      at += written;
      this.#sizeBytes += written;
    }
  }

  /** To be asked after the guest was shown what was taken; then nothing hangs between two files. */
  get isFull(): boolean {
    return this.#sizeBytes >= this.#spec.fileBytesMax;
  }

  /** Starts a new file at this place of stream and ring; the oldest one goes. */
  rotate(streamOffset: number, ringIndex: number): void {
    const { filesKept } = this.#spec;
    closeSync(this.#fd);
    for (let age = filesKept; age > 0; age--) {
      const from = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
      if (existsSync(from)) renameSync(from, `${this.#path}.${age}`);
    }
    if (filesKept === 0) rmSync(this.#path);
    this.#fd = openSync(this.#path, 'a', PRIVATE);
    this.#sizeBytes = 0;
    this.begin(streamOffset, ringIndex);
  }

  close(): void {
    closeSync(this.#fd);
    closeSync(this.#markFd);
  }

  /** The last bytes of the current file and, if they do not suffice, of the one before. */
  #readTail(bytesMax: number): Uint8Array {
    const current = readEnd(this.#path, bytesMax);
    const missing = bytesMax - current.length;
    if (missing === 0 || !existsSync(`${this.#path}.1`)) return current;
    return Buffer.concat([readEnd(`${this.#path}.1`, missing), current]);
  }
}

/** A file name for a console: what is unusual in its name is escaped. */
export function logName(name: string): string {
  const escaped = name.replaceAll(/[^A-Za-z0-9._-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16)}`).join(''),
  );
  return `guest-${escaped.slice(0, NAME_MAX_CHARS)}`;
}

/** File systems take 255 bytes; endings need some of them. */
const NAME_MAX_CHARS = 200;

function readEnd(path: string, bytesMax: number): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const { size } = fstatSync(fd);
    const bytes = Buffer.alloc(Math.min(bytesMax, size));
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(fd, bytes, at, bytes.length - at, size - bytes.length + at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(fd);
  }
}

/** Undefined for anything that {@link LogFile.begin} did not write whole. */
function parseMark(text: string): Mark | undefined {
  if (text.length !== MARK_BYTES) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { bootId, domid, streamOffset, logOffset, ringIndex } = value as Record<string, unknown>;
  if (typeof bootId !== 'string' || !isCount(domid) || !isCount(streamOffset)) return undefined;
  if (!isCount(logOffset) || !isCount(ringIndex)) return undefined;
  return { bootId, domid, streamOffset, logOffset, ringIndex };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
