/**
 * The folder of boot files on the host's state disk. A name says what a file is worth, so a start
 * after `kill -9` or a power cut reads the folder and goes on:
 *
 *     SHA256          whole: digest checked and synced before it got this name
 *     SHA256.label    what people call it
 *     SHA256.part     what was received so far; grows at its end
 *     SHA256.elf      a kernel inflated, to spare the next start the work
 *     *.tmp           being written; worth nothing later
 */
import { rmSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { BootFileEntry, BootFileKind } from './boot-file-index.ts';

const SUFFIX = { whole: '', part: '.part', elf: '.elf' } as const;
const LABEL_SUFFIX = '.label';
const NAME = /^([0-9a-f]{64})(|\.part|\.elf|\.label)$/;
/** A file nobody went on sending for this long is dropped at the next start. */
const PART_KEPT_MS = 24 * 3600 * 1000;

/** A file as a start finds it. */
export interface FoundFile extends BootFileEntry {
  readonly label: string;
}

export class BootFileDisk {
  readonly #directory: string;

  /** @param directory  made if it is not there; nothing else may write into it */
  constructor(directory: string) {
    this.#directory = directory;
  }

  path(kind: BootFileKind, sha256: string): string {
    return path.join(this.#directory, `${sha256}${SUFFIX[kind]}`);
  }

  /** What an earlier process left; what is of no use is removed. */
  async recover(nowMs: number): Promise<readonly FoundFile[]> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const names = new Set(await readdir(this.#directory));
    const found: FoundFile[] = [];
    for (const name of names) {
      const [, sha256, suffix = ''] = NAME.exec(name) ?? [];
      const file = path.join(this.#directory, name);
      const info = await stat(file);
      const isOld = suffix === '.part' && nowMs - info.mtimeMs > PART_KEPT_MS;
      const isOrphan = suffix === LABEL_SUFFIX && !names.has(name.slice(0, -LABEL_SUFFIX.length));
      if (sha256 === undefined || !info.isFile() || isOld || isOrphan)
        await rm(file, { recursive: true, force: true });
      else if (suffix !== LABEL_SUFFIX) {
        const kind = kindOf(suffix);
        const label = kind === 'whole' ? await this.#label(sha256) : '';
        found.push({ sha256, kind, bytes: info.size, usedAtMs: Math.trunc(info.mtimeMs), label });
      }
    }
    return found;
  }

  /** Opens a part to write on at its end. */
  async openPart(sha256: string): Promise<FileHandle> {
    return open(this.path('part', sha256), 'a', 0o600);
  }

  /** Makes a part, written and checked, the whole file: both the file and its name are durable. */
  async complete(sha256: string, part: FileHandle, label: string): Promise<void> {
    await part.sync();
    await this.#replace(this.#labelFile(sha256), new TextEncoder().encode(label));
    await rename(this.path('part', sha256), this.path('whole', sha256));
    const directory = await open(this.#directory, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  async writeElf(sha256: string, elf: Uint8Array): Promise<void> {
    await this.#replace(this.path('elf', sha256), elf);
  }

  /** Undefined when somebody removed it. */
  async read(kind: BootFileKind, sha256: string): Promise<Uint8Array | undefined> {
    return orAbsent(readFile(this.path(kind, sha256)));
  }

  /** The time of last use outlives the process as the file's own. */
  async touch(kind: BootFileKind, sha256: string, usedAtMs: number): Promise<void> {
    await utimes(this.path(kind, sha256), usedAtMs / 1000, usedAtMs / 1000);
  }

  /** Synchronous: nobody can write a file of that name between the decision and the removal. */
  remove(kind: BootFileKind, sha256: string): void {
    rmSync(this.path(kind, sha256), { force: true });
    if (kind === 'whole') rmSync(this.#labelFile(sha256), { force: true });
  }

  #labelFile(sha256: string): string {
    return `${this.path('whole', sha256)}${LABEL_SUFFIX}`;
  }

  async #label(sha256: string): Promise<string> {
    return (await orAbsent(readFile(this.#labelFile(sha256), 'utf8'))) ?? '';
  }

  /** Writes a file so that it is there whole or not at all, whenever the power goes. */
  async #replace(file: string, content: Uint8Array): Promise<void> {
    const work = `${file}.tmp`;
    try {
      const handle = await open(work, 'w', 0o600);
      try {
        await writeAll(handle, content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(work, file);
    } catch (error) {
      await rm(work, { force: true });
      throw error;
    }
  }
}

async function orAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

export function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function kindOf(suffix: string): BootFileKind {
  if (suffix === SUFFIX.part) return 'part';
  return suffix === SUFFIX.elf ? 'elf' : 'whole';
}
