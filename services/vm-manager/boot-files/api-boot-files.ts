/** quorum0.bootfiles.v1.BootFiles over this host's store. */
import { ToolstackError } from '../../../model/errors.ts';
import { BOOT_FILES } from '../../../proto/boot-files.ts';
import type { quorum0 } from '../../../proto/gen/boot-files.js';
import { numberFromWire, numberToWire } from '../../../proto/uint64.ts';
import type { Endpoint } from '../../runtime/endpoint.ts';
import { collecting, streaming, unary } from '../../runtime/endpoint.ts';
import type { IncomingFile } from './boot-file-incoming.ts';
import { unknownFile } from './boot-file-store.ts';
import type { BootFileState, BootFileStore } from './boot-file-store.ts';

type UploadChunk = quorum0.bootfiles.v1.UploadChunk.$Properties;
type StatReply = quorum0.bootfiles.v1.StatReply.$Properties;

const SHA256_BYTES = 32;
const UPLOAD_CHUNK_BYTES_MAX = 256 * 1024;

export function bootFileEndpoints(store: BootFileStore): readonly Endpoint[] {
  return [
    unary(BOOT_FILES.stat, ({ sha256 }) => stateToWire(store, store.stat(digestFromWire(sha256)))),
    collecting(BOOT_FILES.upload, async (requests, { signal }) => {
      const messages = requests[Symbol.asyncIterator]();
      const file = headerFromWire(await messages.next());
      const state = await store.receive(
        file,
        { [Symbol.asyncIterator]: () => data(messages) },
        signal,
      );
      return stateToWire(store, state);
    }),
    streaming(BOOT_FILES.fetch, async (call, { signal }) => {
      const { sha256, offset } = call.request;
      const digest = digestFromWire(sha256);
      const from = offsetFromWire(offset, 'offset');
      if (!store.stat(digest).isComplete) throw unknownFile(digest);
      for await (const chunk of store.chunks(digest, from)) {
        if (!call.write({ data: chunk })) await drained(call, signal);
        if (signal.aborted) return;
      }
    }),
    unary(BOOT_FILES.list, () => ({
      files: store.list().map((file) => ({
        sha256: Buffer.from(file.sha256, 'hex'),
        sizeBytes: numberToWire(file.sizeBytes, 'size_bytes'),
        label: file.label,
        complete: file.isComplete,
        references: file.references,
        lastUsedAtMs: numberToWire(Math.trunc(file.lastUsedAtMs), 'last_used_at_ms'),
      })),
      budgetBytes: numberToWire(store.budgetBytes, 'budget_bytes'),
    })),
  ];
}

function stateToWire(store: BootFileStore, state: BootFileState): StatReply {
  return {
    complete: state.isComplete,
    receivedBytes: numberToWire(state.receivedBytes, 'received_bytes'),
    limitBytes: numberToWire(store.limitBytes, 'limit_bytes'),
  };
}

function headerFromWire(first: IteratorResult<UploadChunk, unknown>): IncomingFile {
  const header = first.done === true ? undefined : first.value.header;
  if (header === undefined || header === null) throw misuse('expected a header first');
  return {
    sha256: digestFromWire(header.sha256),
    sizeBytes: offsetFromWire(header.sizeBytes, 'size_bytes'),
    offset: offsetFromWire(header.offset, 'offset'),
    label: header.label ?? '',
  };
}

async function* data(messages: AsyncIterator<UploadChunk>): AsyncGenerator<Uint8Array> {
  for (;;) {
    // By hand: leaving a loop over the messages would close the call before it is answered.
    const next = await messages.next();
    if (next.done === true) return;
    const { data: chunk } = next.value;
    if (chunk === undefined || chunk === null || chunk.length === 0)
      throw misuse('expected data after the header');
    if (chunk.length > UPLOAD_CHUNK_BYTES_MAX)
      throw misuse(`expected chunks of at most ${UPLOAD_CHUNK_BYTES_MAX} bytes`);
    yield chunk;
  }
}

function digestFromWire(bytes: Uint8Array | null | undefined): string {
  if (bytes?.length !== SHA256_BYTES)
    throw misuse(`expected a SHA-256 of ${SHA256_BYTES} bytes, seen ${bytes?.length ?? 0}`);
  return Buffer.from(bytes).toString('hex');
}

function offsetFromWire(value: Parameters<typeof numberFromWire>[0], what: string): number {
  try {
    return numberFromWire(value, what);
  } catch (cause) {
    throw new ToolstackError('USAGE', `boot file: ${what} is out of range`, { cause });
  }
}

function misuse(why: string): ToolstackError {
  return new ToolstackError('USAGE', `boot file: ${why}`);
}

/** Waits until the caller takes more, or is gone. */
function drained(
  call: { once(event: 'drain', listener: () => void): unknown },
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    call.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
