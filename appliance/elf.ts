/**
 * The little of ELF64 that building an image needs: sections by name and the shared libraries a
 * binary asks for. Source: System V ABI, chapters 4 and 5. Pure; every offset is checked against
 * the file, so a truncated file is an answer and never a wild read.
 */
import { err, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';

const ELF_MAGIC = 0x464c_457f;
const CLASS_64 = 2;
const LITTLE_ENDIAN = 1;
const HEADER_BYTES = 64;
const SECTION_HEADER_BYTES = 64;
/** A module has some tens of sections; more than this is not one of ours. */
const MAX_SECTIONS = 4096;
const MAX_NAME_BYTES = 4096;
const DYNAMIC_ENTRY_BYTES = 16;
const DT_NULL = 0;
const DT_NEEDED = 1;

interface Section {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Finds the content of section `name`; `value` is undefined when the file has no such section. */
export function elfSection(file: Uint8Array, name: string): Result<Uint8Array | undefined, string> {
  const sections = readSections(file);
  if (!sections.ok) return sections;
  return ok(sections.value.find((section) => section.name === name)?.bytes);
}

/** Lists DT_NEEDED of a binary or shared library, in file order. */
export function neededLibraries(file: Uint8Array): Result<readonly string[], string> {
  const dynamic = elfSection(file, '.dynamic');
  if (!dynamic.ok) return dynamic;
  const strings = elfSection(file, '.dynstr');
  if (!strings.ok) return strings;
  if (dynamic.value === undefined || strings.value === undefined) return ok([]);
  const view = viewOf(dynamic.value);
  const names: string[] = [];
  for (let at = 0; at + DYNAMIC_ENTRY_BYTES <= view.byteLength; at += DYNAMIC_ENTRY_BYTES) {
    const tag = Number(view.getBigUint64(at, true));
    if (tag === DT_NULL) break;
    if (tag !== DT_NEEDED) continue;
    names.push(stringAt(strings.value, Number(view.getBigUint64(at + 8, true))));
  }
  return ok(names);
}

function readSections(file: Uint8Array): Result<readonly Section[], string> {
  const view = viewOf(file);
  if (file.length < HEADER_BYTES || view.getUint32(0, true) !== ELF_MAGIC)
    return err('not an ELF file');
  if (view.getUint8(4) !== CLASS_64 || view.getUint8(5) !== LITTLE_ENDIAN)
    return err('not a 64-bit little-endian ELF file');
  const tableOffset = Number(view.getBigUint64(40, true));
  const entryBytes = view.getUint16(58, true);
  const count = view.getUint16(60, true);
  const nameTableIndex = view.getUint16(62, true);
  if (count > MAX_SECTIONS || (count > 0 && entryBytes !== SECTION_HEADER_BYTES))
    return err('ELF section table has an impossible shape');
  if (tableOffset + count * SECTION_HEADER_BYTES > file.length)
    return err('ELF file is truncated: its section table lies beyond the end');
  const ranges = [];
  for (let index = 0; index < count; index++) {
    const at = tableOffset + index * SECTION_HEADER_BYTES;
    const isEmptyInFile = view.getUint32(at + 4, true) === 8; // SHT_NOBITS
    const offset = Number(view.getBigUint64(at + 24, true));
    const size = isEmptyInFile ? 0 : Number(view.getBigUint64(at + 32, true));
    if (offset + size > file.length && size > 0)
      return err(`ELF file is truncated: section ${index} lies beyond the end`);
    ranges.push({
      nameOffset: view.getUint32(at, true),
      bytes: file.subarray(offset, offset + size),
    });
  }
  const names = ranges[nameTableIndex]?.bytes ?? new Uint8Array(0);
  return ok(ranges.map(({ nameOffset, bytes }) => ({ name: stringAt(names, nameOffset), bytes })));
}

/** The NUL-terminated text at `offset`, cut at MAX_NAME_BYTES; empty when out of range. */
function stringAt(table: Uint8Array, offset: number): string {
  const rest = table.subarray(offset, offset + MAX_NAME_BYTES);
  const end = rest.indexOf(0);
  return new TextDecoder().decode(rest.subarray(0, end === -1 ? rest.length : end));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
