/** Bytes of an instruction that the filter looks at: an opcode and four bytes of address. */
const SPAN = 5;

const CALL = 0xe8;

/** What the highest byte of an address within 16 MiB either way is. */
const isNear = (byte: number) => byte === 0 || byte === 0xff;

/** By the three bits of `mask`: may an opcode be taken for one, so close after others. */
const MAY_CONVERT = [true, true, true, false, true, false, false, false];
/** By the three bits of `mask`: which byte of the address the last lookalike touched. */
const TOUCHED_BYTE = [0, 1, 2, 2, 3, 3, 3, 3];

/**
 * Undoes xz's x86 filter in place: the compressor made the relative addresses of CALL and JMP
 * absolute, since equal ones repeat.
 *
 * Source: the .xz file format, §5.3.2, and the state machine of the reference encoder, for the
 * format defines the filter by it.
 */
export function undoX86Filter(code: Uint8Array): void {
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  let mask = 0;
  let last = -SPAN;
  for (let at = 0; at + SPAN <= code.length; at++) {
    if ((code[at]! & 0xfe) !== CALL) continue;
    const distance = at - last;
    last = at;
    mask = distance > 3 ? 0 : (mask << (distance - 1)) & 7;
    if (mask !== 0) {
      const touched = code[at + 4 - TOUCHED_BYTE[mask]!]!;
      if (!MAY_CONVERT[mask] || isNear(touched)) {
        mask = ((mask << 1) | 1) & 7;
        continue;
      }
    }
    if (!isNear(code[at + 4]!)) {
      mask = ((mask << 1) | 1) & 7;
      continue;
    }
    view.setInt32(at + 1, relative(view.getUint32(at + 1, true), at + SPAN, mask), true);
    at += SPAN - 1;
  }
}

function relative(absolute: number, next: number, mask: number): number {
  let value = absolute;
  for (;;) {
    const address = (value - next) >>> 0;
    const shift = TOUCHED_BYTE[mask]! * 8;
    const byte = (address >>> (24 - shift)) & 0xff;
    if (mask === 0 || !isNear(byte)) return signExtended(address);
    value = (address ^ (2 ** (32 - shift) - 1)) >>> 0;
  }
}

/** Bit 24 fills the bits above it. */
function signExtended(address: number): number {
  return (address << 7) >> 7;
}
