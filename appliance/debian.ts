/**
 * Debian packages as files: downloaded by name with the machine's own apt sources and unpacked into
 * `build/debian/<name>_<version>/`, never installed. Needs no privileges; only refreshing
 * apt's package lists needs root (directly or through sudo without a password).
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ToolstackError } from '../model/errors.ts';

const run = promisify(execFile);

/** apt prints a few kB; a package list of dependencies at most some tens of kB. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const UPDATE_TIMEOUT_MS = 180_000;
const DOWNLOAD_TIMEOUT_MS = 600_000;

/** Debian policy 5.6.1: lower case letters, digits, plus, minus, dot; at least two characters. */
const PACKAGE_NAME = /^[a-z0-9][a-z0-9+.-]{1,127}$/;

/** One unpacked package. */
export interface DebianPackage {
  readonly name: string;
  /** Debian version, as apt prints it. */
  readonly version: string;
  /** Absolute directory that stands for `/` of the package's files. */
  readonly root: string;
}

export interface DebianOptions {
  /** Where unpacked packages live. Default: `build/debian` of the checkout. */
  readonly directory?: string;
  /** Told about each slow step, one line without newline. */
  readonly progress?: (line: string) => void;
}

const DEFAULT_DIRECTORY = path.resolve(import.meta.dirname, '../build/debian');

/**
 * Returns package `name` unpacked, downloading it first if this version is not there yet.
 *
 * @throws ToolstackError PREREQUISITE_MISSING when apt does not know the package or cannot fetch it
 *   and no earlier version is in the cache; the message holds the one command to run.
 */
export async function fetchDebianPackage(
  name: string,
  options: DebianOptions = {},
): Promise<DebianPackage> {
  checkName(name);
  const directory = options.directory ?? DEFAULT_DIRECTORY;
  const version = await candidateOrRefresh(name, options);
  if (version === undefined) {
    const cached = await newestCached(directory, name);
    if (cached !== undefined) return cached;
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `package ${name}: apt knows no such package; check its sources and run: sudo apt-get update`,
    );
  }
  const root = path.join(directory, `${name}_${escapeVersion(version)}`);
  if (!existsSync(root)) await downloadAndUnpack({ name, version, root, directory }, options);
  return { name, version, root };
}

/**
 * Names the one dependency of `name` that matches `pattern`: how a meta package such as
 * `linux-image-amd64` leads to the package that holds the files.
 *
 * @throws ToolstackError PREREQUISITE_MISSING when there is none.
 */
export async function resolveDependency(
  name: string,
  pattern: RegExp,
  options: DebianOptions = {},
): Promise<string> {
  checkName(name);
  const version = await candidateOrRefresh(name, options);
  const output = version === undefined ? '' : await apt('apt-cache', ['depends', name]);
  for (const line of output.split('\n')) {
    const dependency = /^\s*\|?Depends:\s+(\S+)$/.exec(line)?.[1];
    if (dependency !== undefined && pattern.test(dependency)) return dependency;
  }
  const cached = await cachedNames(options.directory ?? DEFAULT_DIRECTORY, pattern);
  const newest = cached.at(-1);
  if (newest !== undefined) return newest;
  throw new ToolstackError(
    'PREREQUISITE_MISSING',
    `package ${name}: apt shows no dependency like ${pattern.source}; run: sudo apt-get update`,
  );
}

/**
 * The concrete kernel package behind `name`: itself when it already is one (holds a version), the
 * dependency of a meta package otherwise.
 */
export async function resolveKernelPackage(name: string, options: DebianOptions = {}) {
  if (/^linux-image-\d/.test(name)) return name;
  return resolveDependency(name, /^linux-image-\d/, options);
}

interface Download {
  readonly name: string;
  readonly version: string;
  readonly root: string;
  readonly directory: string;
}

async function downloadAndUnpack(want: Download, options: DebianOptions): Promise<void> {
  const { name, version, root, directory } = want;
  await mkdir(directory, { recursive: true });
  const work = await mkdtemp(path.join(directory, '.unpacking-'));
  try {
    options.progress?.(`downloading ${name} ${version}`);
    await apt('apt-get', ['-q', 'download', `${name}=${version}`], work);
    const archive = (await readdir(work)).find((file) => file.endsWith('.deb'));
    if (archive === undefined)
      throw new ToolstackError(
        'PREREQUISITE_MISSING',
        `package ${name}: apt-get download left no file; run it by hand: apt-get download ${name}`,
      );
    options.progress?.(`unpacking ${name} ${version}`);
    await apt('dpkg', ['-x', archive, 'root'], work);
    await rename(path.join(work, 'root'), root).catch((error: NodeJS.ErrnoException) => {
      // Another build unpacked the same version meanwhile: theirs is as good as ours.
      if (!existsSync(root)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function candidateOrRefresh(name: string, options: DebianOptions) {
  const known = await candidateVersion(name);
  if (known !== undefined) return known;
  if ((await newestCached(options.directory ?? DEFAULT_DIRECTORY, name)) !== undefined) return;
  options.progress?.('refreshing the package lists');
  await refreshLists();
  return candidateVersion(name);
}

/** The version apt would download, or undefined when its lists do not know the package. */
async function candidateVersion(name: string): Promise<string | undefined> {
  const output = await apt('apt-cache', ['policy', name]);
  const version = /^\s*Candidate:\s+(\S+)$/m.exec(output)?.[1];
  return version === '(none)' ? undefined : version;
}

async function refreshLists(): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const [command, ...args] = isRoot
    ? ['apt-get', '-q', 'update']
    : ['sudo', '-n', 'apt-get', '-q', 'update'];
  try {
    await run(command ?? 'apt-get', args, { timeout: UPDATE_TIMEOUT_MS });
  } catch (cause) {
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      'the package lists are missing and cannot be fetched as this user; run: sudo apt-get update',
      { cause },
    );
  }
}

async function apt(command: string, args: readonly string[], cwd = '/'): Promise<string> {
  try {
    const { stdout } = await run(command, [...args], {
      cwd,
      timeout: DOWNLOAD_TIMEOUT_MS,
      maxBuffer: MAX_OUTPUT_BYTES,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout;
  } catch (cause) {
    const detail = firstErrorLine(cause);
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `${command} ${args.join(' ')} failed (${detail}); this needs Debian's apt and dpkg`,
      { cause },
    );
  }
}

function firstErrorLine(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const stderr = 'stderr' in cause && typeof cause.stderr === 'string' ? cause.stderr : '';
  const line = stderr.split('\n').find((text) => text.startsWith('E:')) ?? cause.message;
  return line.split('\n')[0] ?? line;
}

/** A version as it stands in a file name: dpkg writes the epoch's colon as %3a. */
function escapeVersion(version: string): string {
  return version.replaceAll(':', '%3a');
}

async function newestCached(directory: string, name: string) {
  const entries = existsSync(directory) ? await readdir(directory) : [];
  const newest = entries
    .filter((entry) => entry.startsWith(`${name}_`))
    .toSorted()
    .at(-1);
  if (newest === undefined) return;
  const version = newest.slice(name.length + 1).replaceAll('%3a', ':');
  return { name, version, root: path.join(directory, newest) };
}

async function cachedNames(directory: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = existsSync(directory) ? await readdir(directory) : [];
  return entries
    .filter((entry) => pattern.test(entry) && entry.includes('_'))
    .map((entry) => entry.slice(0, entry.indexOf('_')))
    .toSorted();
}

function checkName(name: string): void {
  if (PACKAGE_NAME.test(name)) return;
  throw new ToolstackError('PREREQUISITE_MISSING', `${name} is not a Debian package name`);
}
