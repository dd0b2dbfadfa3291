import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { ToolstackError } from '../../model/errors.ts';

/** What a system call takes: a word, or memory whose address is passed. */
export type Word = number | bigint | ArrayBuffer | ArrayBufferView;

/** The surface of xen.c. Every result below zero is minus an errno. */
export interface Addon {
  /** Makes any system call. The caller answers for what the kernel does to the memory it names. */
  syscall(number: number, ...words: Word[]): number;
  /** TypeError if `argument` is a buffer shorter than `request` says. */
  ioctl(fd: number, request: number, argument: Word): number;
  /** mmap: an ArrayBuffer over the mapping, or minus errno. */
  map(
    fd: number,
    length: number,
    prot: number,
    flags: number,
    offset: number,
  ): ArrayBuffer | number;
  /** Detaches, then unmaps. TypeError for a buffer that `map` did not make or that is gone. */
  unmap(bytes: ArrayBuffer): number;
  /** The address of a buffer's first byte; it stays valid while the caller keeps the buffer. */
  addressOf(bytes: ArrayBuffer | ArrayBufferView): bigint;
  /**
   * Calls back with the ready events (or minus errno) until the function returned is called. Keeps
   * the process alive meanwhile. Minus errno for what cannot be polled: EPERM for a plain file.
   */
  watch(fd: number, events: number, callback: (events: number) => void): (() => void) | number;
  /** System call numbers of this machine, by name. */
  readonly calls: Readonly<Record<string, number>>;
}

/** Names the addon's file where it lies neither beside the bundle nor in the build folder. */
export const ADDON_VARIABLE = 'QUORUM0_ADDON';

// Beside this file once compiled or bundled; in the build folder when run from source.
const CANDIDATES = ['./xen.node', '../../build/xen/native/xen.node'];

let loaded: Addon | undefined;

/**
 * Loads the addon once. PREREQUISITE_MISSING if its file is absent, was built for another machine,
 * or is asked for from a worker thread (its watches belong to the main event loop).
 */
export function loadAddon(environment: NodeJS.ProcessEnv = process.env): Addon {
  if (loaded !== undefined) return loaded;
  if (!isMainThread)
    throw new ToolstackError('PREREQUISITE_MISSING', 'native addon: load it on the main thread');
  const named = environment[ADDON_VARIABLE];
  const paths =
    named === undefined
      ? CANDIDATES.map((path) => fileURLToPath(new URL(path, import.meta.url)))
      : [named];
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `native addon: no file at ${paths.join(' or ')}; run 'npm run build:addon'`,
    );
  try {
    loaded = createRequire(import.meta.url)(path) as Addon;
  } catch (cause) {
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `native addon: ${path} does not load here; run 'npm run build:addon' on this machine`,
      { cause },
    );
  }
  return loaded;
}
