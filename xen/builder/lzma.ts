import { demand } from './invalid-image.ts';
import { HALF, RangeDecoder } from './range-decoder.ts';

const STATES = 12;
/** States below this follow a literal. */
const FIRST_MATCH_STATE = 7;
const POSITION_STATES_MAX = 16;
const LENGTH_MIN = 2;
const LOW_LENGTH_BITS = 3;
const HIGH_LENGTH_BITS = 8;
const DISTANCE_STATES = 4;
const SLOT_BITS = 6;
/** Slots from here on have direct bits, and four learnt ones. */
const FIRST_DIRECT_SLOT = 14;
const ALIGN_BITS = 4;
const FIRST_MODELLED_SLOT = 4;
const LITERAL_CODERS_MAX = 1 << 4;
const LITERAL_CODER_SIZE = 0x300;

/** The state that follows each kind of symbol, by the state before. */
const afterLiteral = (state: number) => (state < 4 ? 0 : state < 10 ? state - 3 : state - 6);
const afterMatch = (state: number) => (state < FIRST_MATCH_STATE ? 7 : 10);
const afterRepeat = (state: number) => (state < FIRST_MATCH_STATE ? 8 : 11);
const afterShortRepeat = (state: number) => (state < FIRST_MATCH_STATE ? 9 : 11);

const fresh = (size: number) => new Uint16Array(size).fill(HALF);

/** How long a match is: short, middling or long, each by a tree. */
class LengthModel {
  readonly choice = fresh(2);
  readonly low = fresh(POSITION_STATES_MAX << LOW_LENGTH_BITS);
  readonly middle = fresh(POSITION_STATES_MAX << LOW_LENGTH_BITS);
  readonly high = fresh(1 << HIGH_LENGTH_BITS);

  reset(): void {
    for (const model of [this.choice, this.low, this.middle, this.high]) model.fill(HALF);
  }

  decode(range: RangeDecoder, positionState: number): number {
    const base = positionState << LOW_LENGTH_BITS;
    if (range.bit(this.choice, 0) === 0)
      return LENGTH_MIN + range.tree(this.low, base, LOW_LENGTH_BITS);
    if (range.bit(this.choice, 1) === 0)
      return LENGTH_MIN + 8 + range.tree(this.middle, base, LOW_LENGTH_BITS);
    return LENGTH_MIN + 16 + range.tree(this.high, 0, HIGH_LENGTH_BITS);
  }
}

/**
 * The LZMA decoder proper. Writes into `output`, which is its dictionary as well: a distance may
 * reach back to the last {@link forget}, and no further.
 *
 * Source: LZMA specification, I. Pavlov, 2015.
 */
export class LzmaDecoder {
  readonly output: Uint8Array;
  /** Bytes written so far. */
  written = 0;
  readonly #range = new RangeDecoder();
  #dictionaryStart = 0;
  #state = 0;
  #distances: [number, number, number, number] = [0, 0, 0, 0];
  #literalContextBits = 0;
  #literalPositionMask = 0;
  #positionMask = 0;
  readonly #isMatch = fresh(STATES * POSITION_STATES_MAX);
  readonly #isRepeat = fresh(STATES);
  readonly #isRepeat0 = fresh(STATES);
  readonly #isRepeat1 = fresh(STATES);
  readonly #isRepeat2 = fresh(STATES);
  readonly #isLongRepeat = fresh(STATES * POSITION_STATES_MAX);
  readonly #slots = fresh(DISTANCE_STATES << SLOT_BITS);
  readonly #special = fresh(1 << 7);
  readonly #align = fresh(1 << ALIGN_BITS);
  readonly #literals = fresh(LITERAL_CODERS_MAX * LITERAL_CODER_SIZE);
  readonly #matchLength = new LengthModel();
  readonly #repeatLength = new LengthModel();

  constructor(output: Uint8Array) {
    this.output = output;
  }

  /** Begins a new dictionary: nothing written before can be referred to. */
  forget(): void {
    this.#dictionaryStart = this.written;
  }

  /** Sets lc, lp and pb from the one byte that holds all three. */
  setProperties(packed: number): void {
    demand(packed < 9 * 5 * 5, `xz: LZMA properties ${packed}`);
    const literalContextBits = packed % 9;
    const literalPositionBits = Math.floor(packed / 9) % 5;
    demand(literalContextBits + literalPositionBits <= 4, 'xz: LZMA lc + lp above 4');
    this.#literalContextBits = literalContextBits;
    this.#literalPositionMask = (1 << literalPositionBits) - 1;
    this.#positionMask = (1 << Math.floor(packed / 45)) - 1;
  }

  /** Forgets what the probabilities have learnt. */
  resetState(): void {
    this.#state = 0;
    this.#distances = [0, 0, 0, 0];
    const models = [this.#isMatch, this.#isRepeat, this.#isRepeat0, this.#isRepeat1];
    models.push(this.#isRepeat2, this.#isLongRepeat, this.#slots, this.#special, this.#align);
    for (const model of [...models, this.#literals]) model.fill(HALF);
    this.#matchLength.reset();
    this.#repeatLength.reset();
  }

  /** Takes over bytes that were stored as they are. */
  store(bytes: Uint8Array): void {
    demand(bytes.length <= this.output.length - this.written, 'xz: more data than announced');
    this.output.set(bytes, this.written);
    this.written += bytes.length;
  }

  /** Decodes one chunk of exactly `size` bytes. */
  decode(chunk: Uint8Array, size: number): void {
    demand(size <= this.output.length - this.written, 'xz: more data than announced');
    const end = this.written + size;
    const range = this.#range;
    range.start(chunk);
    while (this.written < end) {
      const positionState = (this.written - this.#dictionaryStart) & this.#positionMask;
      const context = (this.#state << 4) + positionState;
      if (range.bit(this.#isMatch, context) === 0) this.#literal();
      else if (range.bit(this.#isRepeat, this.#state) === 1) this.#repeat(positionState, end);
      else this.#match(positionState, end);
    }
    range.finish();
  }

  #literal(): void {
    const { output, written } = this;
    const range = this.#range;
    const model = this.#literals;
    const start = this.#dictionaryStart;
    const before = written > start ? output[written - 1]! : 0;
    const contextBits = this.#literalContextBits;
    const place = ((written - start) & this.#literalPositionMask) << contextBits;
    const base = (place + (before >>> (8 - contextBits))) * LITERAL_CODER_SIZE;
    let symbol = 1;
    if (this.#state >= FIRST_MATCH_STATE) {
      // After a match the byte that would have gone on with it is known not to be this one.
      let expected = output[written - this.#distances[0] - 1]!;
      while (symbol < 0x100) {
        const expectedBit = (expected >>> 7) & 1;
        expected <<= 1;
        const bit = range.bit(model, base + ((1 + expectedBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expectedBit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(model, base + symbol);
    output[written] = symbol & 0xff;
    this.written = written + 1;
    this.#state = afterLiteral(this.#state);
  }

  #match(positionState: number, end: number): void {
    const length = this.#matchLength.decode(this.#range, positionState);
    this.#state = afterMatch(this.#state);
    const [first, second, third] = this.#distances;
    this.#distances = [this.#distance(length), first, second, third];
    this.#copy(length, end);
  }

  #repeat(positionState: number, end: number): void {
    const range = this.#range;
    const state = this.#state;
    const [first, second, third, fourth] = this.#distances;
    if (range.bit(this.#isRepeat0, state) === 0) {
      if (range.bit(this.#isLongRepeat, (state << 4) + positionState) === 0) {
        this.#state = afterShortRepeat(state);
        return this.#copy(1, end);
      }
    } else if (range.bit(this.#isRepeat1, state) === 0)
      this.#distances = [second, first, third, fourth];
    else if (range.bit(this.#isRepeat2, state) === 0)
      this.#distances = [third, first, second, fourth];
    else this.#distances = [fourth, first, second, third];
    this.#state = afterRepeat(state);
    this.#copy(this.#repeatLength.decode(range, positionState), end);
  }

  /** How far back a match reaches, less one. */
  #distance(length: number): number {
    const range = this.#range;
    const lengthState = Math.min(length - LENGTH_MIN, DISTANCE_STATES - 1);
    const slot = range.tree(this.#slots, lengthState << SLOT_BITS, SLOT_BITS);
    if (slot < FIRST_MODELLED_SLOT) return slot;
    const bits = (slot >>> 1) - 1;
    const high = 2 | (slot & 1);
    if (slot < FIRST_DIRECT_SLOT) {
      const base = (high << bits) - slot;
      return (high << bits) + range.reverseTree(this.#special, base, bits);
    }
    const direct = range.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS);
    return high * 2 ** bits + direct + range.reverseTree(this.#align, 0, ALIGN_BITS);
  }

  #copy(length: number, end: number): void {
    const { output } = this;
    let to = this.written;
    const distance = this.#distances[0] + 1;
    demand(distance <= to - this.#dictionaryStart, 'xz: a match reaches before the data');
    demand(length <= end - to, 'xz: a match reaches beyond its chunk');
    let from = to - distance;
    for (let left = length; left > 0; left--) output[to++] = output[from++]!;
    this.written = to;
  }
}
