/**
 * Files of the host's own (`kernel = "host:/path"`). A caller who may create machines could read
 * any file it names through its guest, so only those below the directories that the service's
 * configuration names can be opened: an ordinary file there, or a symbolic link to one there.
 */
import { open, realpath, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { ToolstackError } from '../../../model/errors.ts';
import { constants } from 'node:fs';

/** Where a host's own kernels lie unless its configuration says otherwise. */
export const HOST_FILES_DIRECTORY = '/var/lib/quorum0/kernels';

export interface HostFilesOptions {
  /** Absolute. */
  readonly directories: readonly string[];
  readonly limitBytes: number;
}

export class HostFiles {
  readonly #options: HostFilesOptions;

  constructor(options: HostFilesOptions) {
    this.#options = options;
  }

  /**
   * Reads a file whole.
   *
   * @throws ToolstackError CONFIG_UNREADABLE when it cannot be read or lies elsewhere,
   *   QUOTA_EXCEEDED when it is too large
   */
  async read(file: string): Promise<Uint8Array> {
    if (!path.isAbsolute(file)) throw unreadable(file, 'expected an absolute path');
    try {
      return await this.#read(file, await this.#resolve(file));
    } catch (error) {
      if (error instanceof ToolstackError) throw error;
      throw unreadable(file, reasonOf(error), error);
    }
  }

  /** Follows links before anything is opened: opening some devices has effects. */
  async #resolve(file: string): Promise<string> {
    const real = await realpath(file);
    if (!(await this.#isAllowed(real))) throw this.#elsewhere(file);
    if (!(await stat(real)).isFile()) throw unreadable(file, 'not an ordinary file');
    return real;
  }

  async #read(file: string, real: string): Promise<Uint8Array> {
    const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // Asked again of what was opened: the path may have changed since it was looked at.
      const opened = await readlink(`/proc/self/fd/${handle.fd}`);
      const info = await handle.stat();
      if (!info.isFile()) throw unreadable(file, 'not an ordinary file');
      if (!(await this.#isAllowed(opened))) throw this.#elsewhere(file);
      const { limitBytes } = this.#options;
      if (info.size > limitBytes)
        throw new ToolstackError(
          'QUOTA_EXCEEDED',
          `${file} has ${info.size} bytes; this host takes files of at most ${limitBytes}`,
        );
      const bytes = new Uint8Array(info.size);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) throw unreadable(file, 'it became shorter while it was read');
        length += bytesRead;
      }
      return bytes;
    } finally {
      await handle.close();
    }
  }

  async #isAllowed(real: string): Promise<boolean> {
    for (const directory of this.#options.directories) {
      const base = await realpath(directory).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (base !== undefined && real.startsWith(`${base}/`)) return true;
    }
    return false;
  }

  #elsewhere(file: string): ToolstackError {
    const { directories } = this.#options;
    const where = directories.length === 0 ? 'nowhere' : `below ${directories.join(' or ')}`;
    return unreadable(file, `this host lets machines start from its files ${where} only`);
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'no such file' : (code ?? 'unreadable');
}

function unreadable(file: string, why: string, cause?: unknown): ToolstackError {
  return new ToolstackError('CONFIG_UNREADABLE', `file ${file} of the host: ${why}`, { cause });
}
