/** Disks of lab hosts: sparse files, formatted here because an appliance has no mkfs. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ToolstackError } from '../model/errors.ts';

const run = promisify(execFile);

/** Debian keeps it out of an ordinary user's PATH. */
const MKE2FS = ['/usr/sbin/mke2fs', '/sbin/mke2fs'] as const;
const MKE2FS_TIMEOUT_MS = 60_000;
const BYTES_PER_MIB = 1024 * 1024;

/**
 * Creates `file` as a sparse ext4 disk, unless it exists: a host keeps its disks over restarts.
 *
 * @param label  at most 16 bytes, by which the image finds the disk.
 */
export async function ensureDisk(file: string, sizeMiB: number, label: string): Promise<void> {
  if (existsSync(file)) return;
  const handle = await open(file, 'wx');
  try {
    await handle.truncate(sizeMiB * BYTES_PER_MIB);
  } finally {
    await handle.close();
  }
  const options = [
    '-q',
    '-F',
    '-t',
    'ext4',
    '-L',
    label,
    '-E',
    'nodiscard,lazy_itable_init=1,lazy_journal_init=1',
  ];
  try {
    await run(mke2fs(), [...options, file], { timeout: MKE2FS_TIMEOUT_MS });
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[1] ?? cause.message) : '';
    throw new ToolstackError('LAB_FAILED', `disk ${file}: mke2fs failed (${why})`, { cause });
  }
}

function mke2fs(): string {
  return MKE2FS.find((file) => existsSync(file)) ?? 'mke2fs';
}
