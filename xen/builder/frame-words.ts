/**
 * Frames as the 64-bit words that page tables and p2m lists hold. A word is written as its two
 * halves: a frame has up to 40 bits, and a bigint for each of a guest's pages takes a second and
 * more. Pure.
 */
const FRAME_LOW = 2 ** 20;
const PAGE_BYTES = 4096;
const WORD = 2 ** 32;

/** Writes the page table entry for `frame` with these low 12 bits into word `index`. */
export function setEntry(words: Uint32Array, index: number, frame: number, bits: number): void {
  words[2 * index] = (frame % FRAME_LOW) * PAGE_BYTES + bits;
  words[2 * index + 1] = Math.floor(frame / FRAME_LOW);
}

/** The list of frames, one word each. */
export function encodeFrames(frames: Float64Array): Uint8Array {
  const words = new Uint32Array(2 * frames.length);
  frames.forEach((frame, index) => {
    words[2 * index] = frame % WORD;
    words[2 * index + 1] = Math.floor(frame / WORD);
  });
  return new Uint8Array(words.buffer);
}
