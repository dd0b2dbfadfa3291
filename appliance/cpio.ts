/**
 * The newc cpio format the kernel unpacks an initramfs from. Source: Linux,
 * Documentation/driver-api/early-userspace/buffer-format.rst.
 *
 *     header (110 bytes: magic and 13 fields of 8 hex digits) | name NUL | pad 4 | data | pad 4
 *     ... one of these per file, the last named TRAILER!!!
 *
 * Written so that equal input gives equal bytes: entries sorted by path, inode numbers counted from
 * 1, owner root, one fixed modification time. Pure.
 */
import { ToolstackError } from '../model/errors.ts';

/** `.` of the archive is `/` of the running system; paths are relative, without a leading slash. */
export type CpioEntry =
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly mode: number;
      readonly data: Uint8Array;
    }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  | {
      readonly kind: 'device';
      readonly path: string;
      readonly mode: number;
      readonly type: 'character' | 'block';
      readonly major: number;
      readonly minor: number;
    };

const MAGIC = '070701';
const TRAILER = 'TRAILER!!!';
const HEADER_BYTES = 110;
const ALIGNMENT_BYTES = 4;
/** File types of `mode`. Source: inode(7). */
const FILE_TYPE = {
  directory: 0o040000,
  file: 0o100000,
  symlink: 0o120000,
  character: 0o020000,
  block: 0o060000,
} as const;
const PERMISSION_MASK = 0o7777;
const SYMLINK_MODE = 0o777;
/** PATH_MAX of the kernel, which skips entries with longer names. */
const MAX_PATH_BYTES = 4096;
/** Sizes are 32-bit fields. */
const MAX_FILE_BYTES = 0xffff_ffff;
/** 1 January 2020, 00:00 UTC: any fixed time does; this one keeps `tar` calm. */
export const FIXED_MTIME_SECONDS = 1_577_836_800;

/**
 * Encodes an archive. Missing parent directories are added with mode 0755.
 *
 * @throws ToolstackError IMAGE_INVALID for a path that is absolute, empty, too long, has `.` or
 *   `..` in it, or stands in the list twice.
 */
export function encodeCpio(entries: readonly CpioEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let inode = 1;
  for (const entry of completeTree(entries)) {
    const content = contentOf(entry);
    parts.push(header(entry, inode++, content.length), content, padding(content.length));
  }
  const trailer = headerBytes({ name: TRAILER, inode: 0, mode: 0, links: 1, mtime: 0 });
  return concatenate([...parts, trailer]);
}

/** Sorts by path and adds the directories nobody listed, so that a parent always comes first. */
export function completeTree(entries: readonly CpioEntry[]): readonly CpioEntry[] {
  const byPath = new Map<string, CpioEntry>();
  for (const entry of entries) {
    checkPath(entry.path);
    if (byPath.has(entry.path)) throw invalid(entry.path, 'listed twice');
    byPath.set(entry.path, entry);
  }
  for (const entry of entries) {
    const segments = entry.path.split('/');
    for (let depth = 1; depth < segments.length; depth++) {
      const parent = segments.slice(0, depth).join('/');
      const known = byPath.get(parent);
      if (known === undefined) byPath.set(parent, { kind: 'directory', path: parent, mode: 0o755 });
      else if (known.kind !== 'directory') throw invalid(entry.path, `${parent} is no directory`);
    }
  }
  return [...byPath.values()].toSorted((a, b) => comparePaths(a.path, b.path));
}

/** Plain comparison by UTF-16 units, never by locale; `a` sorts before `a/b`. */
function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function checkPath(path: string): void {
  const segments = path.split('/');
  if (path === '' || segments.some((part) => part === '' || part === '.' || part === '..'))
    throw invalid(path, 'expected a relative path without empty or dot segments');
  if (path.includes('\0') || new TextEncoder().encode(path).length >= MAX_PATH_BYTES)
    throw invalid(path.slice(0, 80), `expected less than ${MAX_PATH_BYTES} bytes and no NUL`);
}

function invalid(path: string, why: string): ToolstackError {
  return new ToolstackError('IMAGE_INVALID', `image path '${path}': ${why}`);
}

function contentOf(entry: CpioEntry): Uint8Array {
  if (entry.kind === 'symlink') return new TextEncoder().encode(entry.target);
  if (entry.kind !== 'file') return new Uint8Array(0);
  if (entry.data.length > MAX_FILE_BYTES) throw invalid(entry.path, 'larger than 4 GiB');
  return entry.data;
}

function modeOf(entry: CpioEntry): number {
  switch (entry.kind) {
    case 'directory':
      return FILE_TYPE.directory | (entry.mode & PERMISSION_MASK);
    case 'file':
      return FILE_TYPE.file | (entry.mode & PERMISSION_MASK);
    case 'symlink':
      return FILE_TYPE.symlink | SYMLINK_MODE;
    case 'device':
      return FILE_TYPE[entry.type] | (entry.mode & PERMISSION_MASK);
  }
}

function header(entry: CpioEntry, inode: number, fileBytes: number): Uint8Array {
  const device = entry.kind === 'device' ? { major: entry.major, minor: entry.minor } : {};
  return headerBytes({
    name: entry.path,
    inode,
    mode: modeOf(entry),
    // A directory has its own `.`; the kernel counts links itself and ignores this otherwise.
    links: entry.kind === 'directory' ? 2 : 1,
    mtime: FIXED_MTIME_SECONDS,
    fileBytes,
    ...device,
  });
}

interface HeaderFields {
  readonly name: string;
  readonly inode: number;
  readonly mode: number;
  readonly links: number;
  readonly mtime: number;
  readonly fileBytes?: number;
  readonly major?: number;
  readonly minor?: number;
}

function headerBytes(of: HeaderFields): Uint8Array {
  const name = new TextEncoder().encode(`${of.name}\0`);
  const [uid, gid, archiveMajor, archiveMinor, checksum] = [0, 0, 0, 0, 0];
  const fields = [of.inode, of.mode, uid, gid, of.links, of.mtime, of.fileBytes ?? 0]
    .concat([archiveMajor, archiveMinor, of.major ?? 0, of.minor ?? 0, name.length, checksum])
    .map((value) => value.toString(16).toUpperCase().padStart(8, '0'));
  const text = new TextEncoder().encode(MAGIC + fields.join(''));
  return concatenate([text, name, padding(HEADER_BYTES + name.length)]);
}

function padding(length: number): Uint8Array {
  return new Uint8Array((ALIGNMENT_BYTES - (length % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
