/**
 * Kernels carry megabytes of zeros: Debian's has half of its pages empty. A new domain's memory is
 * zeros already, and mapping a page into the control domain costs more than filling it. Pure.
 */
const BLOCK_BYTES = 256 * 1024;
const WORD_BYTES = 4;

export interface FilledPart {
  /** Where it begins, in bytes from the start of the whole. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * What is left of `bytes` without its long runs of zeros, in order. Shorter runs stay: each part
 * is a mapping of its own.
 */
export function filledParts(bytes: Uint8Array): readonly FilledPart[] {
  const parts: FilledPart[] = [];
  let start: number | undefined;
  for (let offset = 0; offset < bytes.length; offset += BLOCK_BYTES) {
    const isEmpty = isZeros(bytes.subarray(offset, offset + BLOCK_BYTES));
    if (!isEmpty) start ??= offset;
    else if (start !== undefined) {
      parts.push({ offset: start, bytes: bytes.subarray(start, offset) });
      start = undefined;
    }
  }
  if (start !== undefined) parts.push({ offset: start, bytes: bytes.subarray(start) });
  return parts;
}

function isZeros(block: Uint8Array): boolean {
  const isAligned = block.byteOffset % WORD_BYTES === 0;
  const wordCount = isAligned ? Math.floor(block.length / WORD_BYTES) : 0;
  const words = new Uint32Array(block.buffer, isAligned ? block.byteOffset : 0, wordCount);
  // Not with every(): a call for each word takes ten times as long.
  for (let index = 0; index < wordCount; index++) if (words[index] !== 0) return false;
  for (let at = wordCount * WORD_BYTES; at < block.length; at++) if (block[at] !== 0) return false;
  return true;
}
