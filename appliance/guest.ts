/** The example guest: Debian's kernel as it is, and a small initramfs of busybox and examples/. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { ToolstackError } from '../model/errors.ts';
import { CHECKOUT } from './bundle.ts';
import { encodeCpio } from './cpio.ts';
import type { CpioEntry } from './cpio.ts';
import { fetchDebianPackage, resolveKernelPackage } from './debian.ts';
import type { DebianOptions } from './debian.ts';
import { checkKernelImage } from './kernel.ts';
import { readModuleTree } from './modules.ts';

const compress = promisify(zstdCompress);
const run = promisify(execFile);
const SOURCES = path.join(CHECKOUT, 'examples/guest');
const EMPTY_DIRECTORIES = ['dev', 'proc', 'root', 'run', 'sys', 'tmp'] as const;

/** What the example configurations start. */
export interface GuestFiles {
  readonly kernel: string;
  readonly initramfs: string;
}

/**
 * Puts `vmlinuz` and `initramfs` into build/guests; equal input gives equal bytes.
 *
 * @throws ToolstackError PREREQUISITE_MISSING for a package that cannot be had, IMAGE_INVALID for
 *   one that is not what it should be
 */
export async function buildGuest(options: DebianOptions = {}): Promise<GuestFiles> {
  const directory = path.join(CHECKOUT, 'build/guests');
  await mkdir(directory, { recursive: true });
  const files = {
    kernel: path.join(directory, 'vmlinuz'),
    initramfs: path.join(directory, 'initramfs'),
  };
  await writeWhole(files.kernel, await kernelImage(options));
  await writeWhole(files.initramfs, await compress(encodeCpio(await entries(options))));
  return files;
}

async function kernelImage(options: DebianOptions): Promise<Uint8Array> {
  const name = await resolveKernelPackage('linux-image-amd64', options);
  const { root } = await fetchDebianPackage(name, options);
  const { release } = await readModuleTree(root);
  const image = await readFile(path.join(root, `boot/vmlinuz-${release}`));
  const checked = checkKernelImage(image);
  if (checked.ok) return image;
  throw new ToolstackError('IMAGE_INVALID', `kernel of ${name}: ${checked.error}`);
}

async function entries(options: DebianOptions): Promise<readonly CpioEntry[]> {
  const { root } = await fetchDebianPackage('busybox-static', options);
  const busybox = path.join(root, 'bin/busybox');
  const { stdout } = await run(busybox, ['--list']);
  const applets = stdout.split('\n').filter((name) => name !== '' && name !== 'busybox');
  return [
    await program('bin/busybox', busybox),
    ...applets.map((name): CpioEntry => {
      return { kind: 'symlink', path: `bin/${name}`, target: 'busybox' };
    }),
    await program('init', path.join(SOURCES, 'init')),
    await program('etc/uevent', path.join(SOURCES, 'uevent')),
    // The names that the kernel knows.
    await program('sbin/poweroff', path.join(SOURCES, 'poweroff')),
    { kind: 'symlink', path: 'sbin/reboot', target: 'poweroff' },
    ...EMPTY_DIRECTORIES.map((name): CpioEntry => ({ kind: 'directory', path: name, mode: 0o755 })),
    // The kernel opens it for PID 1 before anything is mounted.
    { kind: 'device', path: 'dev/console', mode: 0o600, type: 'character', major: 5, minor: 1 },
  ];
}

async function program(target: string, source: string): Promise<CpioEntry> {
  return { kind: 'file', path: target, mode: 0o755, data: await readFile(source) };
}

async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const work = `${file}.${process.pid}`;
  await writeFile(work, content);
  await rename(work, file);
}
