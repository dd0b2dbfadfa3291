/**
 * What entries of the log hold stays for long. In Node's own pool it would share slabs with
 * everything that lives for one call, and keep all of it; and as small pieces it would leave holes
 * all over the C heap when the log is cut. So it has slabs of its own, each of a size that the C
 * library maps and unmaps by itself.
 */
const SLAB_BYTES = 128 * 1024;
/** Larger pieces get memory of their own, so that little is lost at the end of a slab. */
const PIECE_BYTES_MAX = SLAB_BYTES / 4;

let slab = Buffer.alloc(0);
let slabUsed = 0;

/** Uninitialised memory for an entry's data, or for several that arrived together. */
export function takeLogMemory(bytes: number): Buffer {
  if (bytes > PIECE_BYTES_MAX) return Buffer.allocUnsafeSlow(bytes);
  if (slabUsed + bytes > slab.length) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    slabUsed = 0;
  }
  slabUsed += bytes;
  return slab.subarray(slabUsed - bytes, slabUsed);
}
