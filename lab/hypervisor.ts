/** Xen and the control domain's kernel, from Debian's packages, as files QEMU can load. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { fetchDebianPackage, resolveKernelPackage } from '../appliance/debian.ts';
import type { DebianPackage } from '../appliance/debian.ts';
import { ToolstackError } from '../model/errors.ts';
import { CHECKOUT } from './layout.ts';
import type { Report } from './progress.ts';

const HYPERVISOR_PACKAGE = 'xen-hypervisor-4.17-amd64';
const HYPERVISOR_FILE = 'boot/xen-4.17-amd64.gz';
const KERNEL_PACKAGE = 'linux-image-amd64';
/** Uncompressed hypervisors, one per package version. */
const CACHE = path.join(CHECKOUT, 'build/lab-cache');

/** Unpacks Xen once per package version; returns the file QEMU's multiboot loader takes. */
export async function prepareHypervisor(report: Report): Promise<string> {
  const unpacked = await fetchDebianPackage(HYPERVISOR_PACKAGE, { progress: report });
  const file = path.join(CACHE, `xen-${path.basename(unpacked.root)}`);
  if (existsSync(file)) return file;
  const source = path.join(unpacked.root, HYPERVISOR_FILE);
  const work = `${file}.${process.pid}`;
  await mkdir(CACHE, { recursive: true });
  try {
    await writeFile(work, await promisify(gunzip)(await readFile(source)));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ToolstackError('IMAGE_INVALID', `${source}: cannot be unpacked (${why})`, { cause });
  }
  await rename(work, file);
  return file;
}

/** Debian's kernel package, unpacked: the control domain's kernel and its modules. */
export async function fetchKernelPackage(report: Report): Promise<DebianPackage> {
  const name = await resolveKernelPackage(KERNEL_PACKAGE, { progress: report });
  return fetchDebianPackage(name, { progress: report });
}

/** The kernel's own file in an unpacked package. */
export async function kernelFile(unpacked: DebianPackage): Promise<string> {
  const boot = path.join(unpacked.root, 'boot');
  const name = (await readdir(boot)).find((file) => file.startsWith('vmlinuz-'));
  if (name !== undefined) return path.join(boot, name);
  throw new ToolstackError(
    'IMAGE_INVALID',
    `${boot} holds no kernel; remove the folder, try again`,
  );
}
