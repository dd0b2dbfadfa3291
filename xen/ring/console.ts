import { assert } from '../../model/assert.ts';
import { xenconsInterface } from '../abi/console.ts';

/*
 * The page of a guest's console: two byte queues. Source: xen/include/public/io/console.h.
 *
 *        0 ┌────────────────────────┐
 *          │ in, 1024 bytes         │  backend writes, guest reads: what somebody types
 *     1024 ├────────────────────────┤
 *          │ out, 2048 bytes        │  guest writes, backend reads: what the guest prints
 *     3072 ├────────────────────────┤
 *          │ in_cons  in_prod       │  free-running u32: byte x of a queue is at x mod its size,
 *          │ out_cons out_prod      │  prod - cons (mod 2^32) is what waits, 0 to its size
 *     3088 └────────────────────────┘
 */
const { fields } = xenconsInterface;

/** Most bytes that wait for the guest to read. */
export const CONSOLE_IN_BYTES = fields.in.sizeBytes;
/** Most bytes that wait for the backend to read. */
export const CONSOLE_OUT_BYTES = fields.out.sizeBytes;

interface Queue {
  readonly data: number;
  readonly sizeBytes: number;
  /** Word numbers of the two indices. */
  readonly cons: number;
  readonly prod: number;
}

const WORD_BYTES = 4;

const IN: Queue = {
  data: fields.in.offset,
  sizeBytes: CONSOLE_IN_BYTES,
  cons: fields.in_cons.offset / WORD_BYTES,
  prod: fields.in_prod.offset / WORD_BYTES,
};

const OUT: Queue = {
  data: fields.out.offset,
  sizeBytes: CONSOLE_OUT_BYTES,
  cons: fields.out_cons.offset / WORD_BYTES,
  prod: fields.out_prod.offset / WORD_BYTES,
};

/** What a reader found: private bytes and the index of the first, or indices that make no sense. */
export type Taken =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly from: number }
  | { readonly kind: 'broken'; readonly cons: number; readonly prod: number };

/** The consuming side of one queue. */
export class ConsoleReader {
  readonly #page: Page;
  readonly #queue: Queue;

  constructor(page: Page, queue: Queue) {
    this.#page = page;
    this.#queue = queue;
  }

  /**
   * Copies what waits. The other side sees no room before {@link consumedTo}; so whoever stores
   * the bytes first and dies in between finds them again.
   *
   * The own index is loaded too: a guest's firmware may have zeroed the page between two stages of
   * its boot, and such a ring goes on from where it now says it is.
   */
  take(): Taken {
    const { data, sizeBytes } = this.#queue;
    const cons = this.#page.load(this.#queue.cons);
    const prod = this.#page.load(this.#queue.prod);
    const count = (prod - cons) >>> 0;
    if (count > sizeBytes) return { kind: 'broken', cons, prod };
    const bytes = new Uint8Array(count);
    const start = cons & (sizeBytes - 1);
    const first = Math.min(count, sizeBytes - start);
    bytes.set(this.#page.bytes.subarray(data + start, data + start + first));
    bytes.set(this.#page.bytes.subarray(data, data + count - first), first);
    return { kind: 'bytes', bytes, from: cons };
  }

  /** Shows the other side that everything before `index` was taken; then notify it. */
  consumedTo(index: number): void {
    this.#page.store(this.#queue.cons, index);
  }
}

/** The producing side of one queue. */
export class ConsoleWriter {
  readonly #page: Page;
  readonly #queue: Queue;

  constructor(page: Page, queue: Queue) {
    this.#page = page;
    this.#queue = queue;
  }

  /**
   * Puts as many of `bytes` as have room where the other side sees them; then notify it.
   *
   * @returns how many that were, or undefined if the indices make no sense.
   */
  put(bytes: Uint8Array): number | undefined {
    const { data, sizeBytes } = this.#queue;
    const prod = this.#page.load(this.#queue.prod);
    const waiting = (prod - this.#page.load(this.#queue.cons)) >>> 0;
    if (waiting > sizeBytes) return undefined;
    const count = Math.min(bytes.length, sizeBytes - waiting);
    const start = prod & (sizeBytes - 1);
    const first = Math.min(count, sizeBytes - start);
    this.#page.bytes.set(bytes.subarray(0, first), data + start);
    this.#page.bytes.set(bytes.subarray(first, count), data);
    if (count > 0) this.#page.store(this.#queue.prod, (prod + count) >>> 0);
    return count;
  }
}

/** Memory that somebody else writes at any moment; indices are whole words of it. */
class Page {
  readonly bytes: Uint8Array;
  readonly #words: Int32Array;

  constructor(page: ArrayBuffer) {
    const { sizeBytes } = xenconsInterface;
    assert(page.byteLength >= sizeBytes, `a console page has at least ${sizeBytes} bytes`);
    this.bytes = new Uint8Array(page);
    this.#words = new Int32Array(page, 0, sizeBytes / WORD_BYTES);
  }

  load(word: number): number {
    return Atomics.load(this.#words, word) >>> 0;
  }

  store(word: number, index: number): void {
    Atomics.store(this.#words, word, index | 0);
  }
}

/** Both queues as one side uses them. TypeError from either once the page is unmapped. */
export interface ConsoleRingEnd {
  readonly reader: ConsoleReader;
  readonly writer: ConsoleWriter;
}

/** The control domain's end: reads what the guest prints, writes what somebody types. */
export function consoleBackend(page: ArrayBuffer): ConsoleRingEnd {
  const shared = new Page(page);
  return { reader: new ConsoleReader(shared, OUT), writer: new ConsoleWriter(shared, IN) };
}

/** The guest's end, for guests that are simulated. */
export function consoleFrontend(page: ArrayBuffer): ConsoleRingEnd {
  const shared = new Page(page);
  return { reader: new ConsoleReader(shared, IN), writer: new ConsoleWriter(shared, OUT) };
}
