/** Brings kernels and ramdisks to a host: each once, since a host knows them by their content. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolstackError } from '../model/errors.ts';
import type { ErrorCode } from '../model/errors.ts';
import { BOOT_FILES } from '../proto/boot-files.ts';
import { numberFromWire, numberToWire } from '../proto/uint64.ts';
import type { OpenCall, ServiceClient } from './client.ts';
import { UploadProgress } from './upload-progress.ts';
import type { ProgressSink } from './upload-progress.ts';

/** A file the host has whole now; what a VmSpec's BootFile says of it. */
export interface UploadedFile {
  /** 32 bytes. */
  readonly sha256: Uint8Array;
  readonly sizeBytes: number;
  readonly label: string;
}

type Upload = typeof BOOT_FILES.upload;
type UploadCall = OpenCall<
  Parameters<Upload['requestSerialize']>[0],
  ReturnType<Upload['responseDeserialize']>
>;
type Reply = ReturnType<Upload['responseDeserialize']>;

const CHUNK_BYTES = 256 * 1024;
const LABEL_MAX_BYTES = 255;
/** Attempts that bring no further byte, in a row, before the last error counts. */
const FRUITLESS_ATTEMPTS_MAX = 6;
/** Doubles with each of them: a host that is started again has 15 s. */
const FIRST_PAUSE_MS = 500;
/** What another attempt may overcome; a damaged file only if it is not damaged again. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'HOST_UNREACHABLE',
  'DEADLINE',
  'UPLOAD_INTERRUPTED',
  'BOOT_FILE_DAMAGED',
]);

/**
 * Makes sure that the host has the file, and sends what it lacks. A connection that breaks is
 * opened again, and the file goes on where it was.
 *
 * @throws ToolstackError CONFIG_UNREADABLE for a file that cannot be read, QUOTA_EXCEEDED for one
 *   the host has no room for, and how the host could not be reached
 */
export async function uploadBootFile(
  file: string,
  client: ServiceClient,
  sink: ProgressSink,
): Promise<UploadedFile> {
  const handle = await openFile(file);
  try {
    const { sha256, sizeBytes } = await digestOf(file, handle);
    const wanted = { sha256, sizeBytes, label: labelOf(file) };
    await send(client, handle, wanted, new UploadProgress(wanted.label, sizeBytes, sink));
    return wanted;
  } finally {
    await handle.close();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'no such file' : code;
    throw new ToolstackError('CONFIG_UNREADABLE', `cannot read ${file}: ${why}`, { cause });
  }
  throw new ToolstackError('CONFIG_UNREADABLE', `cannot read ${file}: not an ordinary file`);
}

async function digestOf(file: string, handle: FileHandle) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of chunksOf(handle, 0)) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  if (sizeBytes > 0) return { sha256: new Uint8Array(hash.digest()), sizeBytes };
  throw new ToolstackError('CONFIG_UNREADABLE', `${file} is empty`);
}

async function send(
  client: ServiceClient,
  handle: FileHandle,
  file: UploadedFile,
  progress: UploadProgress,
): Promise<void> {
  const { sha256 } = file;
  let fruitless = 0;
  let before = -1;
  for (;;) {
    try {
      const state = await client.call(BOOT_FILES.stat, { sha256 });
      if (state.complete) return progress.end();
      const offset = numberFromWire(state.receivedBytes, 'received_bytes');
      fruitless = offset > before ? 0 : fruitless + 1;
      before = offset;
      checkSize(file, numberFromWire(state.limitBytes, 'limit_bytes'));
      const reply = await uploadFrom(client, handle, { ...file, offset }, progress);
      if (reply.complete) return progress.end();
      fruitless += 1;
    } catch (error) {
      if (!(error instanceof ToolstackError) || !PASSING.has(error.code)) throw error;
      fruitless += error.code === 'BOOT_FILE_DAMAGED' ? FRUITLESS_ATTEMPTS_MAX - 1 : 1;
      if (fruitless >= FRUITLESS_ATTEMPTS_MAX) throw error;
      await delay(FIRST_PAUSE_MS * 2 ** (fruitless - 1));
    }
  }
}

/** The host says so as well; here nothing is sent first. */
function checkSize({ label, sizeBytes }: UploadedFile, limitBytes: number): void {
  if (sizeBytes <= limitBytes) return;
  throw new ToolstackError(
    'QUOTA_EXCEEDED',
    `${label} has ${sizeBytes} bytes; the host takes files of at most ${limitBytes}`,
  );
}

/** One attempt: resolves with the host's answer, which may come before everything is sent. */
async function uploadFrom(
  client: ServiceClient,
  handle: FileHandle,
  file: UploadedFile & { readonly offset: number },
  progress: UploadProgress,
): Promise<Reply> {
  const { sha256, sizeBytes, label, offset } = file;
  const call: UploadCall = client.open(BOOT_FILES.upload);
  let isAnswered = false;
  const answer = firstReply(call).finally(() => (isAnswered = true));
  const sendAll = async (): Promise<Reply> => {
    const header = { sha256, sizeBytes: numberToWire(sizeBytes, 'size'), offset, label };
    await call.send({ header });
    let sentBytes = offset;
    for await (const data of chunksOf(handle, offset)) {
      if (isAnswered) break;
      await call.send({ data });
      sentBytes += data.length;
      progress.sent(sentBytes);
    }
    if (!isAnswered) call.end();
    return answer;
  };
  try {
    return await Promise.race([answer, sendAll()]);
  } finally {
    call.cancel();
  }
}

async function firstReply(call: UploadCall): Promise<Reply> {
  for await (const reply of call.replies) return reply;
  throw new ToolstackError('HOST_UNREACHABLE', 'upload: the call ended without an answer');
}

async function* chunksOf(handle: FileHandle, offset: number): AsyncGenerator<Uint8Array> {
  for (let at = offset; ;) {
    const buffer = new Uint8Array(CHUNK_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** The path as it was given, for listings; its end when it is long. */
function labelOf(file: string): string {
  const bytes = new TextEncoder().encode(file);
  const clean = (text: string): string => text.replaceAll(/\p{Cc}/gu, '?');
  if (bytes.length <= LABEL_MAX_BYTES) return clean(file);
  return clean(path.basename(file)).slice(-Math.trunc(LABEL_MAX_BYTES / 4));
}
