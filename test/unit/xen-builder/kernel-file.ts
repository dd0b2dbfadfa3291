import { ELF_NOTE } from '../../../xen/abi/elf-note.ts';

/** Small kernels made to measure, for tests to build guests from and to damage. */
export const VIRT_BASE = 0xffff_ffff_8000_0000n;
const LOAD_ADDRESS = 0x10_0000;
const HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;

export interface KernelFileOptions {
  /** Bytes of the one segment; default one page of 0x90. */
  readonly code?: Uint8Array;
  readonly memoryBytes?: number;
  readonly physicalAddress?: number;
  /** Xen notes by type; default those of a kernel for both PV and PVH. */
  readonly notes?: readonly (readonly [number, bigint | string])[];
}

const DEFAULT_NOTES: readonly (readonly [number, bigint | string])[] = [
  [ELF_NOTE.XEN_ELFNOTE_GUEST_OS, 'test'],
  [ELF_NOTE.XEN_ELFNOTE_XEN_VERSION, 'xen-3.0'],
  [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, VIRT_BASE],
  [ELF_NOTE.XEN_ELFNOTE_ENTRY, VIRT_BASE + BigInt(LOAD_ADDRESS)],
  [ELF_NOTE.XEN_ELFNOTE_HYPERCALL_PAGE, VIRT_BASE + BigInt(LOAD_ADDRESS + 4096)],
  [ELF_NOTE.XEN_ELFNOTE_PHYS32_ENTRY, BigInt(LOAD_ADDRESS)],
];

function encodeNote(type: number, value: bigint | string): number[] {
  const text = typeof value === 'string' ? [...new TextEncoder().encode(`${value}\0`)] : undefined;
  const number = new Uint8Array(8);
  if (typeof value === 'bigint') new DataView(number.buffer).setBigUint64(0, value, true);
  const bytes = text ?? [...number];
  const head = new Uint8Array(new Uint32Array([4, bytes.length, type]).buffer);
  const padding = Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0);
  return [...head, 0x58, 0x65, 0x6e, 0, ...bytes, ...padding];
}

/** A 64-bit ELF file with one segment to load and one of notes. */
export function kernelFile(options: KernelFileOptions = {}): Uint8Array {
  const { code = new Uint8Array(4096).fill(0x90), physicalAddress = LOAD_ADDRESS } = options;
  const { memoryBytes = Math.max(code.length, 3 * 4096) } = options;
  const notes = (options.notes ?? DEFAULT_NOTES).flatMap(([type, value]) =>
    encodeNote(type, value),
  );
  const codeAt = HEADER_BYTES + 2 * PROGRAM_HEADER_BYTES;
  const notesAt = codeAt + code.length;
  const file = new Uint8Array(notesAt + notes.length);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, 62, true);
  view.setBigUint64(24, BigInt(physicalAddress), true);
  view.setBigUint64(32, BigInt(HEADER_BYTES), true);
  view.setUint16(54, PROGRAM_HEADER_BYTES, true);
  view.setUint16(56, 2, true);
  const segment = (index: number, type: number, at: number, inFile: number, inMemory: number) => {
    const start = HEADER_BYTES + index * PROGRAM_HEADER_BYTES;
    view.setUint32(start, type, true);
    view.setBigUint64(start + 8, BigInt(at), true);
    view.setBigUint64(start + 24, BigInt(physicalAddress), true);
    view.setBigUint64(start + 32, BigInt(inFile), true);
    view.setBigUint64(start + 40, BigInt(inMemory), true);
  };
  segment(0, 1, codeAt, code.length, memoryBytes);
  segment(1, 4, notesAt, notes.length, notes.length);
  file.set(code, codeAt);
  file.set(notes, notesAt);
  return file;
}

/** A bzImage around a payload, which is what its file holds after one sector of setup. */
export function bzImage(payload: Uint8Array): Uint8Array {
  const setupBytes = 1024;
  const file = new Uint8Array(setupBytes + payload.length);
  const view = new DataView(file.buffer);
  view.setUint8(0x1f1, 1);
  view.setUint16(0x1fe, 0xaa55, true);
  view.setUint32(0x202, 0x5372_6448, true);
  view.setUint16(0x206, 0x020f, true);
  view.setUint32(0x248, 0, true);
  view.setUint32(0x24c, payload.length, true);
  file.set(payload, setupBytes);
  return file;
}
