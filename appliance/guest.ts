/**
 * The example guest: Debian's kernel, and a small initramfs of busybox and examples/. Debian packs
 * its kernel with xz, which an emulated host takes a minute and more to inflate; here it is packed
 * with gzip, which the runtime inflates in native code.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip, zstdCompress } from 'node:zlib';
import { ToolstackError } from '../model/errors.ts';
import { inflateKernel } from '../xen/builder/inflate.ts';
import { CHECKOUT } from './bundle.ts';
import { encodeCpio } from './cpio.ts';
import type { CpioEntry } from './cpio.ts';
import { fetchDebianPackage, resolveKernelPackage } from './debian.ts';
import type { DebianOptions } from './debian.ts';
import { checkKernelImage } from './kernel.ts';
import { readModuleTree } from './modules.ts';

const compress = promisify(zstdCompress);
const pack = promisify(gzip);
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
  await writeWhole(files.kernel, await repacked(directory, await kernelImage(options)));
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

/** The ELF file in `image`, unchanged, packed with gzip; made once for each kernel. */
async function repacked(directory: string, image: Uint8Array): Promise<Uint8Array> {
  const digest = createHash('sha256').update(image).digest('hex').slice(0, 32);
  const cached = path.join(directory, `.elf-${digest}.gz`);
  if (existsSync(cached)) return readFile(cached);
  const packed = await pack(inflateKernel(image));
  await writeWhole(cached, packed);
  return packed;
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
