import type { ConsoleChunk, ConsoleReadSpec, ConsoleRing } from '../hypervisor.ts';
import type { Hypercalls } from './hypercalls.ts';

/** Taken by one hypercall; the ring itself is 16 KiB unless conring_size says otherwise. */
const CHUNK_BYTES = 32 * 1024;

/** More than any ring: the end of a read that a chatty hypervisor keeps feeding. */
const READ_BYTES_MAX = 16 * 1024 * 1024;

export class NativeConsoleRing implements ConsoleRing {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  read(spec: ConsoleReadSpec = {}): ConsoleChunk {
    const chunks: Uint8Array[] = [];
    let total = 0;
    let fromIndex = spec.fromIndex;
    for (;;) {
      const { bytes, nextIndex } = this.#readChunk(fromIndex, spec.clear === true);
      chunks.push(bytes);
      total += bytes.length;
      fromIndex = nextIndex;
      if (bytes.length < CHUNK_BYTES || total >= READ_BYTES_MAX)
        return { bytes: concatenate(chunks, total), nextIndex };
    }
  }

  #readChunk(fromIndex: number | undefined, clear: boolean): ConsoleChunk {
    return this.#calls.run((calls) => {
      const room = calls.take(CHUNK_BYTES);
      const layout = calls.release().sysctl.readconsole;
      const answer = calls.sysctl('XEN_SYSCTL_readconsole', layout, (view) =>
        view
          .set('clear', clear ? 1 : 0)
          .set('incremental', fromIndex === undefined ? 0 : 1)
          .set('index', fromIndex ?? 0)
          .set('buffer.p', room.address)
          .set('count', CHUNK_BYTES),
      );
      const count = Math.min(answer.get('count'), CHUNK_BYTES);
      return { bytes: room.bytes.slice(0, count), nextIndex: answer.get('index') };
    });
  }
}

function concatenate(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
