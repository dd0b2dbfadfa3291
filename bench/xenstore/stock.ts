import { existsSync } from 'node:fs';
import path from 'node:path';
import { fetchDebianPackage } from '../../appliance/debian.ts';

/** Debian 12's packages with the stock daemons, their libraries, tools and own tests. */
const PACKAGES = [
  'xen-utils-4.17',
  'xenstore-utils',
  'libxen-dev',
  'libxenstore4',
  'libxenmisc4.17',
  'libxencall1',
  'libxenevtchn1',
  'libxenforeignmemory1',
  'libxengnttab1',
  'libxentoolcore1',
  'libxentoollog1',
  'libxendevicemodel1',
  'libxenhypfs1',
] as const;

const MULTIARCH = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';

/** The stock xenstore software, unpacked and not installed. */
export interface StockXenstore {
  readonly version: string;
  /** For LD_LIBRARY_PATH. */
  readonly libraryPath: string;
  /** For the compiler: where the public headers are. */
  readonly includePath: string;
  /** The file of a program, wherever its package keeps it. */
  program(name: string): string;
}

/**
 * Fetches the packages if they are not there yet.
 *
 * @throws ToolstackError PREREQUISITE_MISSING if apt cannot.
 */
export async function fetchStockXenstore(
  progress: (line: string) => void = () => undefined,
): Promise<StockXenstore> {
  const packages = [];
  for (const name of PACKAGES) packages.push(await fetchDebianPackage(name, { progress }));
  const roots = packages.map(({ root }) => root);
  const places = ['usr/lib/xen-4.17/bin', 'usr/bin', 'usr/sbin'];
  return {
    version: packages[0]!.version,
    libraryPath: roots.map((root) => path.join(root, 'usr/lib', MULTIARCH)).join(':'),
    includePath: path.join(roots[PACKAGES.indexOf('libxen-dev')]!, 'usr/include'),
    program: (name) => {
      const files = roots.flatMap((root) => places.map((place) => path.join(root, place, name)));
      return files.find((file) => existsSync(file)) ?? files[0]!;
    },
  };
}
