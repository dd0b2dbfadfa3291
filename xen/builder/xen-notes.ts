import { ELF_NOTE } from '../abi/elf-note.ts';
import { demand } from './invalid-image.ts';

/** What a kernel says to a domain builder. Undefined: not said. Source: public/elfnote.h. */
export interface XenNotes {
  readonly guestOs?: string;
  readonly loader?: string;
  readonly xenVersion?: string;
  readonly features?: string;
  /** Where a PV kernel begins, a virtual address. */
  readonly entry?: bigint;
  readonly hypercallPage?: bigint;
  /** The virtual address of physical address 0 less `paddrOffset`. */
  readonly virtBase?: bigint;
  readonly paddrOffset?: bigint;
  /** Where a PV kernel begins in 32-bit mode without paging: it can be a PVH guest. */
  readonly phys32Entry?: bigint;
}

type NumberName = 'entry' | 'hypercallPage' | 'virtBase' | 'paddrOffset' | 'phys32Entry';
type TextName = 'guestOs' | 'loader' | 'xenVersion' | 'features';

const NUMBERS: Readonly<Record<number, NumberName>> = {
  [ELF_NOTE.XEN_ELFNOTE_ENTRY]: 'entry',
  [ELF_NOTE.XEN_ELFNOTE_HYPERCALL_PAGE]: 'hypercallPage',
  [ELF_NOTE.XEN_ELFNOTE_VIRT_BASE]: 'virtBase',
  [ELF_NOTE.XEN_ELFNOTE_PADDR_OFFSET]: 'paddrOffset',
  [ELF_NOTE.XEN_ELFNOTE_PHYS32_ENTRY]: 'phys32Entry',
};

const TEXTS: Readonly<Record<number, TextName>> = {
  [ELF_NOTE.XEN_ELFNOTE_GUEST_OS]: 'guestOs',
  [ELF_NOTE.XEN_ELFNOTE_LOADER]: 'loader',
  [ELF_NOTE.XEN_ELFNOTE_XEN_VERSION]: 'xenVersion',
  [ELF_NOTE.XEN_ELFNOTE_FEATURES]: 'features',
};

const HEADER_BYTES = 12;
const ALIGNMENT = 4;
const NOTES_MAX = 1024;
const TEXT_BYTES_MAX = 1024;
const OWNER = [0x58, 0x65, 0x6e, 0];

const aligned = (size: number) => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/** Reads the notes of owner `Xen`; those of others, and types not known here, are passed over. */
export function readXenNotes(regions: readonly Uint8Array[]): XenNotes {
  const found: { -readonly [Name in keyof XenNotes]: XenNotes[Name] } = {};
  for (const region of regions)
    for (const { type, value } of xenNotesOf(region)) {
      const [numberName, textName] = [NUMBERS[type], TEXTS[type]];
      if (numberName !== undefined) found[numberName] = toNumber(value, type);
      else if (textName !== undefined) found[textName] = toText(value, type);
    }
  return found;
}

interface Note {
  readonly type: number;
  readonly value: Uint8Array;
}

function xenNotesOf(region: Uint8Array): readonly Note[] {
  const view = new DataView(region.buffer, region.byteOffset, region.byteLength);
  const notes: Note[] = [];
  let at = 0;
  for (let seen = 0; at + HEADER_BYTES <= region.length; seen++) {
    demand(seen < NOTES_MAX, `ELF: more than ${NOTES_MAX} notes`);
    const [nameBytes, valueBytes] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    const type = view.getUint32(at + 8, true);
    const nameAt = at + HEADER_BYTES;
    const valueAt = nameAt + aligned(nameBytes);
    demand(valueAt + valueBytes <= region.length, 'ELF: note reaches outside its segment');
    const isOurs = nameBytes === OWNER.length && OWNER.every((c, i) => region[nameAt + i] === c);
    if (isOurs) notes.push({ type, value: region.subarray(valueAt, valueAt + valueBytes) });
    at = valueAt + aligned(valueBytes);
  }
  return notes;
}

function toNumber(value: Uint8Array, type: number): bigint {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (value.length === 4) return BigInt(view.getUint32(0, true));
  demand(value.length === 8, `ELF: Xen note ${type} of ${value.length} bytes is no number`);
  return view.getBigUint64(0, true);
}

function toText(value: Uint8Array, type: number): string {
  demand(value.length <= TEXT_BYTES_MAX, `ELF: Xen note ${type} of ${value.length} bytes`);
  const end = value.indexOf(0);
  return String.fromCharCode(...(end < 0 ? value : value.subarray(0, end)));
}
