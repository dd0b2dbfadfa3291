import {
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from '../../xenstore/journal.ts';

/** File systems that are memory. Source: linux/magic.h, TMPFS_MAGIC and RAMFS_MAGIC. */
const MEMORY_FILE_SYSTEMS: readonly number[] = [0x0102_1994, 0x8584_58f6];

const SHARED_MEMORY = '/dev/shm';

const HEX = 16;

/**
 * Where the journal that belongs at `wanted` really goes: there, if that is memory, else into
 * shared memory with a link at `wanted`. On a disk every replaced file is flushed, which holds up
 * all clients for milliseconds, and the journal means nothing after the host's restart anyway.
 *
 * Only the link counts: if it is gone (with its directory, say), so is the journal.
 */
export function journalPlace(wanted: string): string {
  const link = path.resolve(wanted);
  mkdirSync(path.dirname(link), { recursive: true });
  if (isLink(link)) return readlinkSync(link);
  if (existsSync(link) || !existsSync(SHARED_MEMORY) || isMemory(path.dirname(link))) return link;
  const bytes = Buffer.from(link);
  const name = crc32(bytes, 0, bytes.length).toString(HEX);
  const place = `${SHARED_MEMORY}/xenstored-${process.getuid?.() ?? 0}-${name}.journal`;
  rmSync(place, { force: true });
  symlinkSync(place, link);
  return place;
}

/** Removes a journal and the link to it; also that of a daemon that was killed. */
export function removeJournal(
  wanted: string,
  place = isLink(wanted) ? readlinkSync(wanted) : wanted,
): void {
  rmSync(place, { force: true });
  // Of a compaction that was under way.
  rmSync(`${place}.new`, { force: true });
  if (isLink(wanted)) rmSync(wanted, { force: true });
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function isMemory(directory: string): boolean {
  return MEMORY_FILE_SYSTEMS.includes(statfsSync(directory).type);
}
