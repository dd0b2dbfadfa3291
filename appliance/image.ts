/**
 * Builds a bootable image from an {@link ApplianceSpec}: a kernel and an initramfs that holds the
 * runtime, one bundle per service, their configuration, and PID 1. Equal input gives equal bytes.
 *
 * The archive is two compressed parts one after the other, which the kernel unpacks in order: the
 * large one with runtime and modules is the same for every host, so it is compressed once and
 * kept; the small one holds what differs.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { ToolstackError } from '../model/errors.ts';
import { CHECKOUT, NATIVES, bundleProgram } from './bundle.ts';
import type { Bundle, Native } from './bundle.ts';
import { completeTree, encodeCpio } from './cpio.ts';
import type { CpioEntry } from './cpio.ts';
import { fetchDebianPackage, resolveKernelPackage } from './debian.ts';
import type { DebianOptions } from './debian.ts';
import { INIT_CONFIG_PATH, parseInitConfig } from './init/config.ts';
import type { InitConfig } from './init/config.ts';
import { checkKernelImage } from './kernel.ts';
import { createManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { readModuleTree, resolveModules } from './modules.ts';
import type { KernelModule } from './modules.ts';
import { PROGRAMS } from './programs.ts';
import type { Program } from './programs.ts';
import { runtimeEntries } from './runtime.ts';
import type { RuntimeOptions } from './runtime.ts';
import { DEFAULT_NODE_OPTIONS } from './spec.ts';
import type { ApplianceSpec, ServiceSpec } from './spec.ts';

export type { ApplianceSpec } from './spec.ts';

const compress = promisify(zstdCompress);
const IMAGES = path.join(CHECKOUT, 'build/images');

/** What the kernel needs on its command line to boot an image, besides what the lab adds. */
export const KERNEL_COMMAND_LINE = 'console=hvc0 quiet panic=5';

/**
 * Measured on the runtime: level 10 gives 32.3 MiB in 5 s, level 19 28.7 MiB in 58 s, level 3 36.6
 * MiB in 1 s; unpacking takes the same time for all. The window bounds the memory that the kernel
 * needs to unpack.
 */
const ZSTD = {
  [constants.ZSTD_c_compressionLevel]: 10,
  [constants.ZSTD_c_windowLog]: 23,
  [constants.ZSTD_c_checksumFlag]: 1,
};

/** An image holds a runtime, so less is a mistake; more does not unpack on a small host. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
const MAX_NAME = /^[a-z][a-z0-9-]{0,40}$/;
const LIBRARY_DIRECTORY = 'lib/quorum0';
const EMPTY_DIRECTORIES = ['dev', 'etc', 'proc', 'run', 'sys', 'tmp', 'srv', 'var/lib'] as const;

export interface BuildOptions {
  /** Told about each slow step, one line without newline. */
  readonly progress?: (line: string) => void;
  /** Where images and the compressed shared parts go. Default: build/images. */
  readonly directory?: string;
}

export interface ImageResult {
  readonly directory: string;
  /** Absolute files, ready for a boot loader. */
  readonly vmlinuz: string;
  readonly initramfs: string;
  readonly manifestFile: string;
  readonly manifest: Manifest;
  readonly kernelCommandLine: string;
}

/**
 * Builds the image into the folder NAME of the images' directory.
 *
 * @throws ToolstackError IMAGE_INVALID for a specification, module, kernel or file that cannot be
 *   used, PREREQUISITE_MISSING for a package or tool that is not there; one line that says what.
 */
export async function buildImage(
  spec: ApplianceSpec,
  options: BuildOptions = {},
): Promise<ImageResult> {
  if (!MAX_NAME.test(spec.name)) throw invalid(spec, `bad name, expected ${MAX_NAME.source}`);
  const kernel = await readKernel(spec, progressOf(options));
  const services = await bundleServices(spec);
  const init = await bundleProgram(programNamed(spec, 'init'), 'image');
  // First what is quick and may be refused, last what takes seconds to compress.
  const own = await ownEntries({ spec, services, init, modules: kernel.modules });
  const directory = options.directory ?? IMAGES;
  const cache = path.join(directory, '.cache');
  const common = await commonEntries(kernel.modules, { ...progressOf(options), cache });
  const entries = completeTree([...common, ...own]);
  checkRoom(spec, entries);
  const initramfs = Buffer.concat([await compressCommon(common, cache), await compressOwn(own)]);
  const manifest = createManifest({
    image: spec.name,
    kernelRelease: kernel.release,
    vmlinuz: kernel.image,
    initramfs,
    entries,
  });
  return write({ spec, directory, vmlinuz: kernel.image, initramfs, manifest });
}

function progressOf({ progress }: BuildOptions): DebianOptions {
  return progress === undefined ? {} : { progress };
}

interface Kernel {
  readonly release: string;
  readonly image: Uint8Array;
  readonly modules: readonly KernelModule[];
}

async function readKernel(spec: ApplianceSpec, options: DebianOptions): Promise<Kernel> {
  const name = await resolveKernelPackage(spec.kernelPackage ?? 'linux-image-amd64', options);
  const { root } = await fetchDebianPackage(name, options);
  const tree = await readModuleTree(root);
  const file = path.join(root, `boot/vmlinuz-${tree.release}`);
  const image = await readFile(file).catch(() => new Uint8Array(0));
  const checked = checkKernelImage(image);
  if (!checked.ok) throw new ToolstackError('IMAGE_INVALID', `kernel ${file}: ${checked.error}`);
  return { release: tree.release, image, modules: await resolveModules(tree, spec.modules) };
}

interface BundledService {
  readonly spec: ServiceSpec;
  readonly bundle: Bundle;
}

async function bundleServices(spec: ApplianceSpec): Promise<readonly BundledService[]> {
  const bundled: BundledService[] = [];
  for (const service of spec.services) {
    const { name, entry } = service;
    const program = entry === undefined ? programNamed(spec, name) : extraProgram(name, entry);
    const bundle = await bundleProgram(program, 'image');
    bundled.push({ spec: service, bundle });
  }
  return bundled;
}

function extraProgram(name: string, entry: string): Program {
  return { name, kind: 'service', entry };
}

function programNamed(spec: ApplianceSpec, name: string): Program {
  const program = PROGRAMS.find((known) => known.name === name && known.kind !== 'command');
  if (program === undefined) throw invalid(spec, `no service ${name} in appliance/programs.ts`);
  return program;
}

/** What every image of one kernel and module list shares. */
async function commonEntries(
  modules: readonly KernelModule[],
  options: Omit<RuntimeOptions, 'addons'>,
): Promise<readonly CpioEntry[]> {
  // All addons, used or not, so that the libraries do not depend on the services.
  const addons = [];
  for (const { file, source } of NATIVES)
    addons.push({ name: file, data: await readBuilt(path.join(CHECKOUT, source)) });
  const runtime = await runtimeEntries({ ...options, addons });
  const files = modules.map(({ path: file, data }): CpioEntry => {
    return { kind: 'file', path: file, mode: 0o644, data };
  });
  return [...runtime, ...files];
}

async function readBuilt(file: string): Promise<Uint8Array> {
  if (existsSync(file)) return readFile(file);
  throw new ToolstackError(
    'PREREQUISITE_MISSING',
    `no ${file}; run npm run build:addon, or npm ci`,
  );
}

interface Parts {
  readonly spec: ApplianceSpec;
  readonly services: readonly BundledService[];
  readonly init: Bundle;
  readonly modules: readonly KernelModule[];
}

/** What differs between images: programs, configuration, identities. */
async function ownEntries({ spec, services, init, modules }: Parts): Promise<readonly CpioEntry[]> {
  const programs = [...services.map(({ bundle }) => bundle), ...(await extraBundles(spec))];
  const natives = new Set(programs.flatMap((bundle) => bundle.natives));
  const entries: CpioEntry[] = [
    ...EMPTY_DIRECTORIES.map((name): CpioEntry => ({ kind: 'directory', path: name, mode: 0o755 })),
    // The kernel opens these for PID 1 before anything is mounted.
    device('console', 5, 1, 0o600),
    device('null', 1, 3, 0o666),
    // Where the stock tools look for the daemons' sockets.
    { kind: 'symlink', path: 'var/run', target: '/run' },
    textFile('init', `#!/bin/node\nimport('/${LIBRARY_DIRECTORY}/init.mjs');\n`, 0o755),
    { kind: 'file', path: `${LIBRARY_DIRECTORY}/init.mjs`, mode: 0o644, data: init.code },
    textFile('etc/hosts', `127.0.0.1 localhost\n127.0.1.1 ${spec.hostname}\n`),
    textFile(INIT_CONFIG_PATH.slice(1), initConfigText(spec, modules)),
  ];
  for (const native of init.natives) entries.push(await nativeFile(LIBRARY_DIRECTORY, native));
  for (const native of natives) entries.push(await nativeFile('srv', native));
  for (const { program, code } of programs)
    entries.push({ kind: 'file', path: `srv/${program.name}.mjs`, mode: 0o644, data: code });
  for (const { spec: service } of services) entries.push(...(await serviceFiles(service)));
  for (const { path: file, mode, content } of spec.files ?? []) {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries.push({ kind: 'file', path: file.replace(/^\//, ''), mode, data });
  }
  return entries;
}

async function extraBundles(spec: ApplianceSpec): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  for (const { name, entry } of spec.programs ?? [])
    bundles.push(await bundleProgram(extraProgram(name, entry), 'image'));
  return bundles;
}

async function serviceFiles({ name, config, tls }: ServiceSpec): Promise<readonly CpioEntry[]> {
  const entries: CpioEntry[] = [];
  if (config !== undefined)
    entries.push(textFile(`etc/quorum0/${name}.json`, `${JSON.stringify(config, null, 2)}\n`));
  if (tls === undefined) return entries;
  const directory = `etc/quorum0/tls/${name}`;
  return [
    ...entries,
    await fileFrom(`${directory}/ca.pem`, tls.ca),
    await fileFrom(`${directory}/cert.pem`, tls.cert),
    await fileFrom(`${directory}/key.pem`, tls.key, 0o600),
  ];
}

/** PID 1's configuration, put through PID 1's own parser so that a mistake is found here. */
function initConfigText(spec: ApplianceSpec, modules: readonly KernelModule[]): string {
  const config: InitConfig = {
    hostname: spec.hostname,
    modules: modules.map((module) => `/${module.path}`),
    network: spec.network,
    services: spec.services.map((service) => ({
      name: service.name,
      program: `/srv/${service.name}.mjs`,
      arguments: service.arguments ?? defaultArguments(service),
      nodeOptions: service.nodeOptions ?? DEFAULT_NODE_OPTIONS,
    })),
    onPanic: spec.onPanic ?? 'reboot',
    ...(spec.stateDisk === undefined ? {} : { stateDisk: spec.stateDisk }),
    ...(spec.lab === undefined ? {} : { lab: spec.lab }),
  };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  const parsed = parseInitConfig(text);
  if (!parsed.ok) throw invalid(spec, parsed.error);
  return text;
}

function defaultArguments({ name, config }: ServiceSpec): readonly string[] {
  return config === undefined ? [] : ['--config', `/etc/quorum0/${name}.json`];
}

function checkRoom(spec: ApplianceSpec, entries: readonly CpioEntry[]): void {
  const bytes = entries.reduce((sum, entry) => sum + ('data' in entry ? entry.data.length : 0), 0);
  if (bytes <= MAX_UNPACKED_BYTES) return;
  const mib = (value: number) => `${Math.ceil(value / 1024 / 1024)} MiB`;
  throw invalid(
    spec,
    `no room: its files take ${mib(bytes)} unpacked, of ${mib(MAX_UNPACKED_BYTES)} at most`,
  );
}

/** Compresses the shared part once per content. */
async function compressCommon(entries: readonly CpioEntry[], cache: string): Promise<Uint8Array> {
  const archive = encodeCpio(entries);
  const key = createHash('sha256').update(JSON.stringify(ZSTD)).update(archive).digest('hex');
  const file = path.join(cache, `common-${key.slice(0, 32)}.zst`);
  if (existsSync(file)) return readFile(file);
  const compressed = await compress(archive, { params: ZSTD });
  await writeWhole(file, compressed);
  return compressed;
}

async function compressOwn(entries: readonly CpioEntry[]): Promise<Uint8Array> {
  return compress(encodeCpio(entries), { params: ZSTD });
}

interface Output {
  readonly spec: ApplianceSpec;
  readonly directory: string;
  readonly vmlinuz: Uint8Array;
  readonly initramfs: Uint8Array;
  readonly manifest: Manifest;
}

async function write(output: Output): Promise<ImageResult> {
  const { vmlinuz, initramfs, manifest } = output;
  const directory = path.join(output.directory, output.spec.name);
  const result = {
    directory,
    vmlinuz: path.join(directory, 'vmlinuz'),
    initramfs: path.join(directory, 'initramfs'),
    manifestFile: path.join(directory, 'manifest.json'),
    manifest,
    kernelCommandLine: KERNEL_COMMAND_LINE,
  };
  await writeWhole(result.vmlinuz, vmlinuz);
  await writeWhole(result.initramfs, initramfs);
  await writeWhole(result.manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return result;
}

/** A file is there whole or not at all, also when two builds run at once. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const work = `${file}.${process.pid}`;
  await writeFile(work, content);
  await rename(work, file);
}

async function fileFrom(target: string, source: string, mode = 0o644): Promise<CpioEntry> {
  try {
    return { kind: 'file', path: target, mode, data: await readFile(source) };
  } catch (cause) {
    throw new ToolstackError('IMAGE_INVALID', `image file /${target}: cannot read ${source}`, {
      cause,
    });
  }
}

async function nativeFile(directory: string, { file, source }: Native): Promise<CpioEntry> {
  return fileFrom(`${directory}/${file}`, path.join(CHECKOUT, source));
}

function textFile(target: string, text: string, mode = 0o644): CpioEntry {
  return { kind: 'file', path: target, mode, data: new TextEncoder().encode(text) };
}

function device(name: string, major: number, minor: number, mode: number): CpioEntry {
  return { kind: 'device', path: `dev/${name}`, type: 'character', major, minor, mode };
}

function invalid(spec: ApplianceSpec, why: string): ToolstackError {
  return new ToolstackError('IMAGE_INVALID', `image ${spec.name}: ${why}`);
}
