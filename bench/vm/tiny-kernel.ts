import { ELF_NOTE } from '../../xen/abi/elf-note.ts';

const LOAD_ADDRESS = 0x10_0000;
const VIRT_BASE = 0xffff_ffff_8000_0000n;
const HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const CODE_BYTES = 4096;
const MEMORY_BYTES = 3 * 4096;
const READ_WRITE_EXECUTE = 7;
const HALT = 0xf4;
/** Behind the code that waits. */
const HALTS_AT = 64;
/**
 * Waits for ever, as a PV guest: polls no event channel, without a time-out. Halting would not do:
 * it lets events through, and there is nothing to take them.
 *
 *     again: mov $SCHEDOP_poll, %edi; lea poll(%rip), %rsi; mov $__HYPERVISOR_sched_op, %eax
 *            syscall; jmp again
 *     poll:  .skip POLL_BYTES     (struct sched_poll)
 */
const WAIT = Buffer.from('bf03000000' + '488d3509000000' + 'b81d000000' + '0f05' + 'ebeb', 'hex');
const POLL_BYTES = 24;

/** What a kernel for both PV and PVH says of itself. */
const NOTES: readonly (readonly [number, bigint | string])[] = [
  [ELF_NOTE.XEN_ELFNOTE_GUEST_OS, 'tiny'],
  // The stock builder takes Linux and this.
  [ELF_NOTE.XEN_ELFNOTE_LOADER, 'generic'],
  [ELF_NOTE.XEN_ELFNOTE_XEN_VERSION, 'xen-3.0'],
  [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE, VIRT_BASE],
  [ELF_NOTE.XEN_ELFNOTE_ENTRY, VIRT_BASE + BigInt(LOAD_ADDRESS)],
  [ELF_NOTE.XEN_ELFNOTE_HYPERCALL_PAGE, VIRT_BASE + BigInt(LOAD_ADDRESS + 4096)],
  [ELF_NOTE.XEN_ELFNOTE_PHYS32_ENTRY, BigInt(LOAD_ADDRESS + HALTS_AT)],
];

/** An ELF file with one page that waits: the smallest guest there is to build. */
export function tinyKernel(): Uint8Array {
  const notes = Buffer.concat(NOTES.map(([type, value]) => encodeNote(type, value)));
  const codeAt = HEADER_BYTES + 2 * PROGRAM_HEADER_BYTES;
  const notesAt = codeAt + CODE_BYTES;
  const file = Buffer.alloc(notesAt + notes.length);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(62, 18);
  file.writeBigUInt64LE(BigInt(LOAD_ADDRESS), 24);
  file.writeBigUInt64LE(BigInt(HEADER_BYTES), 32);
  file.writeUInt16LE(PROGRAM_HEADER_BYTES, 54);
  file.writeUInt16LE(2, 56);
  const load = { type: 1, at: codeAt, inFile: CODE_BYTES, inMemory: MEMORY_BYTES };
  const note = { type: 4, at: notesAt, inFile: notes.length, inMemory: notes.length };
  for (const [index, { type, at, inFile, inMemory }] of [load, note].entries()) {
    const start = HEADER_BYTES + index * PROGRAM_HEADER_BYTES;
    file.writeUInt32LE(type, start);
    file.writeUInt32LE(READ_WRITE_EXECUTE, start + 4);
    file.writeBigUInt64LE(BigInt(at), start + 8);
    file.writeBigUInt64LE(BigInt(LOAD_ADDRESS), start + 24);
    file.writeBigUInt64LE(BigInt(inFile), start + 32);
    file.writeBigUInt64LE(BigInt(inMemory), start + 40);
  }
  file.fill(HALT, codeAt, notesAt);
  file.set(WAIT, codeAt);
  file.fill(0, codeAt + WAIT.length, codeAt + WAIT.length + POLL_BYTES);
  notes.copy(file, notesAt);
  return file;
}

function encodeNote(type: number, value: bigint | string): Buffer {
  const body = typeof value === 'string' ? Buffer.from(`${value}\0`) : Buffer.alloc(8);
  if (typeof value === 'bigint') body.writeBigUInt64LE(value);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(body.length, 4);
  head.writeUInt32LE(type, 8);
  head.write('Xen', 12);
  return Buffer.concat([head, body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}
