import { demand } from './invalid-image.ts';
import { readXenNotes, type XenNotes } from './xen-notes.ts';

/**
 * Reads the ELF file of a kernel. Everything in it is hostile: whatever is returned was checked
 * against the file and against the other parts. Source: System V ABI, chapters 4 and 5. Pure.
 */
export interface ElfSegment {
  /** Where it goes in the guest's physical memory. */
  readonly physicalAddress: number;
  /** What is in the file; the rest up to `memoryBytes` is zeros. */
  readonly bytes: Uint8Array;
  readonly memoryBytes: number;
}

export interface ElfKernel {
  readonly entry: bigint;
  /** In order of address, apart from each other, at least one. */
  readonly segments: readonly ElfSegment[];
  readonly notes: XenNotes;
}

const MAGIC = [0x7f, 0x45, 0x4c, 0x46];
const CLASS_32 = 1;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const EM_386 = 3;
const EM_X86_64 = 62;
const PT_LOAD = 1;
const PT_NOTE = 4;
const SEGMENTS_MAX = 128;
/** Kernels lie in the first GiB: the rest of their own mapping is for modules. */
const ADDRESS_MAX = 1024 * 1024 * 1024;

/** Where fields lie: those of 32-bit files, GRUB's PVH image among them, and of 64-bit ones. */
const FIELDS = {
  [CLASS_32]: {
    headerBytes: 52,
    entry: 24,
    tableOffset: 28,
    entryBytes: 42,
    count: 44,
    segment: { sizeBytes: 32, offset: 4, physical: 12, inFile: 16, inMemory: 20 },
  },
  [CLASS_64]: {
    headerBytes: 64,
    entry: 24,
    tableOffset: 32,
    entryBytes: 54,
    count: 56,
    segment: { sizeBytes: 56, offset: 8, physical: 24, inFile: 32, inMemory: 40 },
  },
} as const;

/** Reads a kernel. IMAGE_INVALID naming the first thing that is wrong with it. */
export function readElfKernel(file: Uint8Array): ElfKernel {
  demand(
    MAGIC.every((byte, at) => file[at] === byte),
    'ELF: not an ELF file',
  );
  const [fileClass, encoding] = [file[4], file[5]];
  demand(encoding === LITTLE_ENDIAN, 'ELF: not little-endian');
  demand(fileClass === CLASS_32 || fileClass === CLASS_64, 'ELF: neither 32 nor 64 bits');
  const fields = FIELDS[fileClass];
  demand(file.length >= fields.headerBytes, 'ELF: truncated header');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const machine = view.getUint16(18, true);
  demand(machine === (fileClass === CLASS_64 ? EM_X86_64 : EM_386), `ELF: machine ${machine}`);
  const wide = (at: number): bigint =>
    fileClass === CLASS_64 ? view.getBigUint64(at, true) : BigInt(view.getUint32(at, true));

  const count = view.getUint16(fields.count, true);
  const entryBytes = view.getUint16(fields.entryBytes, true);
  const table = within(wide(fields.tableOffset), 0n, file.length, 'program headers');
  demand(count >= 1 && count <= SEGMENTS_MAX, `ELF: ${count} program headers`);
  demand(entryBytes >= fields.segment.sizeBytes, `ELF: program headers of ${entryBytes} bytes`);
  demand(table + count * entryBytes <= file.length, 'ELF: program headers outside the file');

  const segments: ElfSegment[] = [];
  const notes: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const at = table + index * entryBytes;
    const type = view.getUint32(at, true);
    if (type !== PT_LOAD && type !== PT_NOTE) continue;
    const inFile = wide(at + fields.segment.inFile);
    const start = within(wide(at + fields.segment.offset), inFile, file.length, 'segment');
    const bytes = file.subarray(start, start + Number(inFile));
    if (type === PT_NOTE) notes.push(bytes);
    else if (wide(at + fields.segment.inMemory) > 0n) {
      const inMemory = wide(at + fields.segment.inMemory);
      const physical = wide(at + fields.segment.physical);
      demand(inFile <= inMemory, 'ELF: segment larger in the file than in memory');
      const physicalAddress = within(physical, inMemory, ADDRESS_MAX, 'address of a segment');
      segments.push({ physicalAddress, bytes, memoryBytes: Number(inMemory) });
    }
  }
  return { entry: wide(fields.entry), segments: inOrder(segments), notes: readXenNotes(notes) };
}

/** `start` as a number, if `start` + `length` is at most `limit`. */
function within(start: bigint, length: bigint, limit: number, what: string): number {
  demand(start + length <= BigInt(limit), `ELF: ${what} ends at ${start + length}, past ${limit}`);
  return Number(start);
}

function inOrder(segments: readonly ElfSegment[]): readonly ElfSegment[] {
  demand(segments.length > 0, 'ELF: nothing to load');
  const sorted = segments.toSorted((a, b) => a.physicalAddress - b.physicalAddress);
  let end = 0;
  for (const { physicalAddress, memoryBytes } of sorted) {
    demand(physicalAddress >= end, `ELF: segments overlap at ${physicalAddress}`);
    end = physicalAddress + memoryBytes;
  }
  return sorted;
}
