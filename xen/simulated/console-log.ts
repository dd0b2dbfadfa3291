import type { ConsoleChunk, ConsoleReadSpec } from '../hypervisor.ts';

/** What Xen gives its ring unless told otherwise. */
const RING_BYTES = 16 * 1024;

const UINT32 = 2 ** 32;

/** The hypervisor's console ring: the last bytes written, by an index that wraps at 2^32. */
export class ConsoleLog {
  readonly #ring = new Uint8Array(RING_BYTES);
  /** Bytes written ever. */
  #produced = 0;
  /** Bytes up to which readers from the start do not go back. */
  #cleared = 0;

  write(text: string): void {
    for (const byte of new TextEncoder().encode(text)) {
      this.#ring[this.#produced % RING_BYTES] = byte;
      this.#produced++;
    }
  }

  read(spec: ConsoleReadSpec = {}): ConsoleChunk {
    const oldest = Math.max(this.#cleared, this.#produced - RING_BYTES);
    const { fromIndex } = spec;
    // How far the reader is behind, which its wrapped index still tells.
    const behind = fromIndex === undefined ? Infinity : (this.#produced - fromIndex) % UINT32;
    const start = Math.max(oldest, this.#produced - (behind < 0 ? behind + UINT32 : behind));
    const bytes = Uint8Array.from(
      { length: this.#produced - start },
      (_, index) => this.#ring[(start + index) % RING_BYTES] ?? 0,
    );
    if (spec.clear === true) this.#cleared = this.#produced;
    return { bytes, nextIndex: this.#produced % UINT32 };
  }
}
