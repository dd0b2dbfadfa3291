/**
 * Kernel modules in the order they must be loaded. A Debian kernel package holds no `modules.dep`
 * (depmod writes that at installation), so dependencies are read from where depmod reads them: the
 * `depends=` field that each module carries in its `.modinfo` section.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { ToolstackError } from '../model/errors.ts';
import { elfSection } from './elf.ts';

/** One module file, ready to be linked into an image. */
export interface KernelModule {
  /** Kernel's spelling, with underscores. */
  readonly name: string;
  /** Path below `/`, as in the package, without a compression suffix. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** What a kernel offers: module files by name, and what is built in. */
export interface ModuleTree {
  readonly release: string;
  readonly files: ReadonlyMap<string, string>;
  readonly builtin: ReadonlySet<string>;
}

/** Modules of one Debian kernel: about 4000. */
const MAX_MODULES = 20_000;
const MODULE_FILE = /^(?<name>[A-Za-z0-9_-]+)\.ko(?<suffix>\.xz|\.zst)?$/;

/** The kernel counts `-` and `_` as equal in module names; files use either. */
export function canonicalName(name: string): string {
  return name.replaceAll('-', '_');
}

/** Reads the module tree of the kernel package unpacked at `root`. */
export async function readModuleTree(root: string): Promise<ModuleTree> {
  const base = path.join(root, 'lib/modules');
  const releases = await readdir(base).catch(() => []);
  const release = releases[0];
  if (release === undefined || releases.length !== 1)
    throw new ToolstackError(
      'IMAGE_INVALID',
      `${base}: expected the modules of one kernel, found ${releases.length}; unpack it again`,
    );
  const files = new Map<string, string>();
  const directory = path.join(base, release);
  const found = await readdir(path.join(directory, 'kernel'), { recursive: true });
  for (const file of found.slice(0, MAX_MODULES)) {
    const name = MODULE_FILE.exec(path.basename(file))?.groups?.['name'];
    if (name !== undefined) files.set(canonicalName(name), path.join(directory, 'kernel', file));
  }
  const builtin = await readFile(path.join(directory, 'modules.builtin'), 'utf8');
  return { release, files, builtin: new Set(builtin.split('\n').map(builtinName)) };
}

/**
 * Resolves `wanted` and everything it depends on, dependencies first, each once; modules built
 * into the kernel are left out.
 *
 * @throws ToolstackError IMAGE_INVALID naming the module that the kernel does not have.
 */
export async function resolveModules(
  tree: ModuleTree,
  wanted: readonly string[],
): Promise<readonly KernelModule[]> {
  const loaded = new Map<string, KernelModule>();
  const dependencies = new Map<string, readonly string[]>();
  const pending = wanted.map((name) => ({ name: canonicalName(name), neededBy: 'the image' }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, neededBy } = next;
    if (loaded.has(name) || tree.builtin.has(name)) continue;
    const file = tree.files.get(name);
    if (file === undefined)
      throw new ToolstackError(
        'IMAGE_INVALID',
        `kernel ${tree.release} has no module ${name} (wanted by ${neededBy}); correct the list`,
      );
    const data = await readModule(file);
    const needs = parseDepends(data, name);
    loaded.set(name, { name, path: pathBelowRoot(file), data });
    dependencies.set(name, needs);
    pending.push(...needs.map((needed) => ({ name: needed, neededBy: name })));
  }
  const order = loadOrder(wanted.map(canonicalName), dependencies);
  return order.flatMap((name) => loaded.get(name) ?? []);
}

/**
 * Orders modules so that each comes after what it depends on. Names without an entry in
 * `dependencies` are built in and left out. Pure.
 *
 * @throws ToolstackError IMAGE_INVALID when modules depend on each other in a circle.
 */
export function loadOrder(
  wanted: readonly string[],
  dependencies: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    const needs = dependencies.get(name);
    if (needs === undefined || state.get(name) === 'done') return;
    if (state.get(name) === 'open')
      throw new ToolstackError('IMAGE_INVALID', `module ${name} depends on itself in a circle`);
    state.set(name, 'open');
    for (const needed of needs) visit(needed);
    state.set(name, 'done');
    order.push(name);
  };
  for (const name of wanted) visit(name);
  return order;
}

/** Reads `depends=` of a module file's `.modinfo`: NUL-separated `key=value` texts. */
export function parseDepends(file: Uint8Array, name: string): readonly string[] {
  const section = elfSection(file, '.modinfo');
  if (!section.ok || section.value === undefined) {
    const why = section.ok ? 'no .modinfo section' : section.error;
    throw new ToolstackError('IMAGE_INVALID', `module ${name}: ${why}; unpack the kernel again`);
  }
  const fields = new TextDecoder().decode(section.value).split('\0');
  const depends = fields.find((field) => field.startsWith('depends='))?.slice('depends='.length);
  return (depends ?? '').split(',').filter(Boolean).map(canonicalName);
}

async function readModule(file: string): Promise<Uint8Array> {
  const data = await readFile(file);
  if (file.endsWith('.zst')) return zstdDecompressSync(data);
  if (file.endsWith('.xz'))
    throw new ToolstackError(
      'IMAGE_INVALID',
      `${file}: xz-compressed modules are not supported; use a kernel with .ko or .ko.zst modules`,
    );
  return data;
}

function pathBelowRoot(file: string): string {
  const at = file.lastIndexOf('/lib/modules/');
  return file.slice(at + 1).replace(/\.zst$/, '');
}

function builtinName(line: string): string {
  return canonicalName(path.basename(line, '.ko'));
}
