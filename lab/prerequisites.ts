/** Programs of the developer's machine that the lab and the build need, from Debian by name. */
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ToolstackError } from '../model/errors.ts';
import { phase } from './progress.ts';
import type { Report } from './progress.ts';

const run = promisify(execFile);

/** A package, and the file that shows it is there (also when it came some other way). */
interface Prerequisite {
  readonly package: string;
  readonly isThere: () => boolean;
}

const FOR_BUILD: readonly Prerequisite[] = [
  { package: 'gcc', isThere: () => hasProgram('gcc') },
  { package: 'libc6-dev', isThere: () => existsSync('/usr/include/stdlib.h') },
  { package: 'binutils', isThere: () => hasProgram('strip') },
];

const FOR_LAB: readonly Prerequisite[] = [
  ...FOR_BUILD,
  { package: 'qemu-system-x86', isThere: () => hasProgram('qemu-system-x86_64') },
  { package: 'e2fsprogs', isThere: () => hasProgram('mke2fs') },
  { package: 'util-linux', isThere: () => hasProgram('setpriv') },
];

/** Headers that the layout tests compile against, and the programs that tests cross-check with. */
const FOR_TESTS: readonly Prerequisite[] = [
  ...FOR_LAB,
  { package: 'libxen-dev', isThere: () => existsSync('/usr/include/xen/xen.h') },
  { package: 'cpio', isThere: () => hasProgram('cpio') },
  { package: 'xz-utils', isThere: () => hasProgram('xz') },
  { package: 'openssl', isThere: () => hasProgram('openssl') },
  { package: 'python3', isThere: () => hasProgram('python3') },
  { package: 'iproute2', isThere: () => hasProgram('ip') },
];

const SETS = { build: FOR_BUILD, lab: FOR_LAB, tests: FOR_TESTS } as const;
export type PrerequisiteSet = keyof typeof SETS;

/** Debian keeps administrators' programs out of an ordinary user's PATH. */
const EXTRA_DIRECTORIES = ['/usr/sbin', '/sbin'];
const SUDO_TIMEOUT_MS = 10_000;

/** Names of the packages of `set` that are not there. */
export function missingPackages(set: PrerequisiteSet): readonly string[] {
  return SETS[set].filter(({ isThere }) => !isThere()).map((wanted) => wanted.package);
}

/**
 * Installs what `set` lacks: as root, or through sudo when that asks for no password.
 *
 * @throws ToolstackError PREREQUISITE_MISSING with the command to run when it cannot.
 */
export async function ensurePrerequisites(set: PrerequisiteSet, report: Report): Promise<void> {
  const missing = missingPackages(set);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const byHand = `sudo apt-get update && sudo apt-get install -y ${names}`;
  const prefix = await rootPrefix();
  if (prefix === undefined)
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `not installed: ${names}; this user may not install packages; run: ${byHand}`,
    );
  await phase(report, `installing ${names}`, async () => {
    await aptGet([...prefix, 'apt-get', '-q', 'update'], byHand);
    const install = ['-q', 'install', '-y', '--no-install-recommends', ...missing];
    await aptGet([...prefix, 'apt-get', ...install], byHand);
  });
  const still = missingPackages(set);
  if (still.length > 0)
    throw new ToolstackError(
      'PREREQUISITE_MISSING',
      `still missing after installation: ${still.join(' ')}; run: ${byHand}`,
    );
}

/** What comes before a command that needs root; undefined when this user cannot become root. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  if (!hasProgram('sudo')) return undefined;
  const isAllowed = await run('sudo', ['-n', 'true'], { timeout: SUDO_TIMEOUT_MS }).then(
    () => true,
    () => false,
  );
  return isAllowed ? ['sudo', '-n'] : undefined;
}

async function aptGet(command: readonly string[], byHand: string): Promise<void> {
  const [program = 'apt-get', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const lines: string[] = [];
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (cause) => {
      const what = `${program} cannot be run (${cause.message})`;
      reject(new ToolstackError('PREREQUISITE_MISSING', `${what}; run: ${byHand}`, { cause }));
    });
  });
  if (code === 0) return;
  const why = lines.find((line) => line.startsWith('E:')) ?? `exit code ${code}`;
  throw new ToolstackError('PREREQUISITE_MISSING', `apt-get failed (${why}); run: ${byHand}`);
}

function hasProgram(name: string): boolean {
  const directories = (process.env['PATH'] ?? '').split(':').concat(EXTRA_DIRECTORIES);
  return directories.some((directory) => isExecutable(path.join(directory, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
