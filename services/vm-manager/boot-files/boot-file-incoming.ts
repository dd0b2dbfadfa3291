/** What a sender says of a file before its bytes, checked, and what can go wrong with it. */
import { ToolstackError } from '../../../model/errors.ts';

/** A file that comes in. */
export interface IncomingFile {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Where its chunks go on: what Stat said. */
  readonly offset: number;
  /** What to call it; at most 255 bytes. */
  readonly label: string;
}

const LABEL_MAX_BYTES = 255;
const SHA256_HEX = /^[0-9a-f]{64}$/;

/** @throws ToolstackError USAGE for what no file has, QUOTA_EXCEEDED above `limitBytes` */
export function checkIncoming(file: IncomingFile, limitBytes: number): void {
  const { sha256, sizeBytes, offset, label } = file;
  if (!SHA256_HEX.test(sha256))
    throw new ToolstackError('USAGE', 'boot file: expected a SHA-256 of 32 bytes');
  if (new TextEncoder().encode(label).length > LABEL_MAX_BYTES || /\p{Cc}/u.test(label)) {
    const expected = `a label of at most ${LABEL_MAX_BYTES} bytes without control characters`;
    throw new ToolstackError('USAGE', `boot file ${sha256.slice(0, 12)}: expected ${expected}`);
  }
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1)
    throw new ToolstackError('USAGE', `${nameOf(file)}: expected at least 1 byte`);
  if (sizeBytes > limitBytes)
    throw new ToolstackError(
      'QUOTA_EXCEEDED',
      `${nameOf(file)} has ${sizeBytes} bytes; this host takes files of at most ${limitBytes}`,
    );
  if (!Number.isInteger(offset) || offset < 0 || offset > sizeBytes)
    throw new ToolstackError('USAGE', `${nameOf(file)}: offset ${offset} is outside of the file`);
}

/** What came is not what was announced. */
export function damaged(file: IncomingFile, why: string): ToolstackError {
  const announced = `${file.sizeBytes} bytes with SHA-256 ${file.sha256}`;
  return new ToolstackError(
    'BOOT_FILE_DAMAGED',
    `${nameOf(file)}: ${announced} were announced, but ${why}; send it again`,
  );
}

/** The file does not go on where the sender thinks. */
export function misplaced(file: IncomingFile, receivedBytes: number): ToolstackError {
  const why = `goes on at byte ${receivedBytes}, not at ${file.offset}; ask Stat again`;
  return new ToolstackError('UPLOAD_INTERRUPTED', `${nameOf(file)}: ${why}`);
}

export function noRoom(file: IncomingFile, why: string, cause?: unknown): ToolstackError {
  return new ToolstackError(
    'QUOTA_EXCEEDED',
    `${nameOf(file)}: no room for its ${file.sizeBytes} bytes on this host: ${why}`,
    { cause },
  );
}

function nameOf({ sha256, label }: IncomingFile): string {
  return `boot file ${label === '' ? sha256.slice(0, 12) : JSON.stringify(label)}`;
}
