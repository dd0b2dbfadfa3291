/**
 * The comparison image: Debian's own Xen tools in a busybox control domain on the same hypervisor
 * and kernel, so that what our `xl` prints can be held against what the stock one prints. It
 * serves comparisons in the lab only; nothing of it goes into an image of ours.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeCpio } from '../../appliance/cpio.ts';
import type { CpioEntry } from '../../appliance/cpio.ts';
import { fetchDebianPackage } from '../../appliance/debian.ts';
import { neededLibraries } from '../../appliance/elf.ts';
import { readModuleTree, resolveModules } from '../../appliance/modules.ts';
import { ToolstackError } from '../../model/errors.ts';
import type { BootImage } from '../host.ts';
import { fetchKernelPackage, kernelFile, prepareHypervisor } from '../hypervisor.ts';
import { CHECKOUT } from '../layout.ts';
import type { Report } from '../progress.ts';

/** Where the agent listens in the control domain. */
export const AGENT_PORT = 7000;

const TOOLS = ['xl', 'xentop', 'xenstored', 'xenconsoled', 'xen-init-dom0'] as const;
const STORE_TOOLS = ['exists', 'list', 'ls', 'read', 'rm', 'write'].map(
  (verb) => `xenstore-${verb}`,
);
const TOOLS_DIRECTORY = 'usr/lib/xen-4.17/bin';
const LIBRARY_PACKAGES = words(`
  libc6 libxenmisc4.17 libxencall1 libxendevicemodel1 libxenevtchn1 libxenforeignmemory1
  libxengnttab1 libxenhypfs1 libxenstore4 libxentoolcore1 libxentoollog1 libyajl2 libuuid1
  zlib1g liblzma5 libzstd1 liblz4-1 libbz2-1.0 libgcc-s1 libncurses6 libtinfo6`);
const LIBRARY_DIRECTORIES = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'];
/** Opened while running, by a thread of libxl's that ends; nothing names it as needed. */
const OPENED_LATER = ['libgcc_s.so.1'];
const MODULES = words('virtio_pci virtio_net xen-evtchn xen-gntdev xen-gntalloc xen-privcmd xenfs');
const EMPTY_DIRECTORIES = words('proc sys dev run tmp var/lib/xen var/log/xen var/lib/xenstored');

/** A file to put beside the tools: guests' kernels and configurations. */
export interface ExtraFile {
  /** Without a leading slash. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** Builds the image; `hostname` is what `xl info` will show. */
export async function comparisonImage(
  hostname: string,
  report: Report,
  extraFiles: readonly ExtraFile[] = [],
): Promise<BootImage> {
  const kernel = await fetchKernelPackage(report);
  const directory = path.join(CHECKOUT, 'build/lab-cache');
  await mkdir(directory, { recursive: true });
  const initramfs = path.join(directory, 'comparison.cpio.gz');
  const work = `${initramfs}.${process.pid}`;
  const archive = encodeCpio([
    ...(await entries(kernel.root, report)),
    ...extraFiles.map(({ path: name, data }): CpioEntry => {
      return { kind: 'file', path: name, mode: 0o644, data };
    }),
  ]);
  await writeFile(work, gzipSync(archive, { level: 1 }));
  await rename(work, initramfs);
  return {
    hypervisor: await prepareHypervisor(report),
    kernel: await kernelFile(kernel),
    initramfs,
    kernelCommandLine: `console=hvc0 quiet lab.hostname=${hostname}`,
    marks: { kernel: [/comparison: init/], services: [/comparison: ready/] },
  };
}

async function entries(kernelRoot: string, report: Report): Promise<readonly CpioEntry[]> {
  const busybox = await fetchDebianPackage('busybox-static', { progress: report });
  const programs = await toolEntries(report);
  const modules = await resolveModules(await readModuleTree(kernelRoot), MODULES);
  const order = `${modules.map(({ name }) => name).join('\n')}\n`;
  return [
    await file('init', path.join(import.meta.dirname, 'init.sh')),
    await file('agent', path.join(import.meta.dirname, 'agent.sh')),
    await file('bin/busybox', path.join(busybox.root, 'bin/busybox')),
    { kind: 'file', path: 'etc/xen/xl.conf', mode: 0o644, data: new Uint8Array(0) },
    { kind: 'file', path: 'modules/order', mode: 0o644, data: new TextEncoder().encode(order) },
    ...modules.map(({ name, data }): CpioEntry => {
      return { kind: 'file', path: `modules/${name}.ko`, mode: 0o644, data };
    }),
    ...EMPTY_DIRECTORIES.map((name): CpioEntry => {
      return { kind: 'directory', path: name, mode: 0o755 };
    }),
    { kind: 'symlink', path: 'var/run', target: '/run' },
    ...programs,
    ...(await libraryEntries(programs, report)),
  ];
}

async function toolEntries(report: Report): Promise<readonly CpioEntry[]> {
  const tools = await fetchDebianPackage('xen-utils-4.17', { progress: report });
  const store = await fetchDebianPackage('xenstore-utils', { progress: report });
  const found: CpioEntry[] = [];
  for (const name of TOOLS)
    found.push(await file(`usr/sbin/${name}`, path.join(tools.root, TOOLS_DIRECTORY, name)));
  for (const name of STORE_TOOLS)
    found.push(await file(`usr/bin/${name}`, path.join(store.root, 'usr/bin', name)));
  return found;
}

/** The shared libraries that `programs` ask for, and those that these ask for. */
async function libraryEntries(programs: readonly CpioEntry[], report: Report) {
  const roots: string[] = [];
  for (const name of LIBRARY_PACKAGES)
    roots.push((await fetchDebianPackage(name, { progress: report })).root);
  const found = new Map<string, CpioEntry>();
  const pending = programs.flatMap((entry) => (entry.kind === 'file' ? [entry.data] : []));
  let wanted: readonly string[] = OPENED_LATER;
  for (let binary = pending.pop(); binary !== undefined; binary = pending.pop()) {
    const needed = neededLibraries(binary);
    const names = needed.ok ? [...wanted, ...needed.value] : wanted;
    wanted = [];
    for (const name of names) {
      if (found.has(name)) continue;
      const data = await readFile(findLibrary(roots, name));
      const target = name.startsWith('ld-linux') ? `lib64/${name}` : `lib/x86_64-linux-gnu/${name}`;
      found.set(name, { kind: 'file', path: target, mode: 0o755, data });
      pending.push(data);
    }
  }
  return [...found.values()];
}

function findLibrary(roots: readonly string[], name: string): string {
  for (const root of roots)
    for (const directory of LIBRARY_DIRECTORIES) {
      const candidate = path.join(root, directory, name);
      if (existsSync(candidate)) return candidate;
    }
  throw new ToolstackError(
    'IMAGE_INVALID',
    `the comparison image needs ${name}, which is in none of ${LIBRARY_PACKAGES.join(', ')}`,
  );
}

async function file(name: string, source: string): Promise<CpioEntry> {
  return { kind: 'file', path: name, mode: 0o755, data: await readFile(source) };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
