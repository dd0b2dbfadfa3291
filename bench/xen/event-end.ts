import { loadAddon } from '../../xen/native/addon.ts';
import { UV_READABLE, readNow, writeNow } from '../../xen/native/linux.ts';
import { mapShared } from '../../xen/native/mapping.ts';

export const PAGE_BYTES = 4096;

const ONE = new BigUint64Array([1n]);

export interface EventEndSpec {
  /** Watched: the other end writes to it. */
  readonly wake: number;
  readonly kick: number;
  readonly memory: number;
  /** Indices of the two 32-bit words in the shared page. */
  readonly ownWord: number;
  readonly peerWord: number;
}

/** One end of a page and two wake-ups shared by two processes. */
export class EventEnd {
  readonly #spec: EventEndSpec;
  readonly #mapping;
  readonly #words: Int32Array;
  readonly #counter = new BigUint64Array(1);
  readonly #stop: () => void;
  #onWake: (peerWord: number) => void = () => undefined;

  constructor(spec: EventEndSpec) {
    this.#spec = spec;
    const { memory: fd, wake } = spec;
    this.#mapping = mapShared({ fd, lengthBytes: PAGE_BYTES, writable: true, object: 'ring' });
    this.#words = new Int32Array(this.#mapping.bytes);
    const stop = loadAddon().watch(wake, UV_READABLE, () => {
      readNow(wake, this.#counter);
      this.#onWake(Atomics.load(this.#words, spec.peerWord));
    });
    if (typeof stop === 'number') throw new RangeError(`watch of an eventfd answered ${stop}`);
    this.#stop = stop;
  }

  /** Answers every word with the same word, for ever. */
  echo(): void {
    this.#onWake = (word) => this.#send(word);
  }

  /** Sends numbers and waits for each to come back. Microseconds each took. */
  roundTrips(count: number): Promise<readonly number[]> {
    return new Promise((resolve) => {
      const samplesUs: number[] = [];
      let sentAtMs = 0;
      const next = () => {
        sentAtMs = performance.now();
        this.#send(samplesUs.length + 1);
      };
      this.#onWake = (word) => {
        if (word !== samplesUs.length + 1) return;
        samplesUs.push((performance.now() - sentAtMs) * 1000);
        if (samplesUs.length === count) resolve(samplesUs);
        else next();
      };
      Atomics.store(this.#words, this.#spec.peerWord, 0);
      next();
    });
  }

  close(): void {
    this.#stop();
    this.#mapping.unmap();
  }

  #send(word: number): void {
    Atomics.store(this.#words, this.#spec.ownWord, word);
    writeNow(this.#spec.kick, ONE);
  }
}
