/**
 * One file per program, made by esbuild from the table in programs.ts: `npm run build` and the
 * image builder run this. A bundle needs nothing beside it but the native addons it names.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { BuildFailure, Plugin } from 'esbuild';
import { assert } from '../model/assert.ts';
import { ToolstackError } from '../model/errors.ts';
import { PROGRAMS } from './programs.ts';
import type { Program, Purpose } from './programs.ts';

export const CHECKOUT = path.resolve(import.meta.dirname, '..');

/** A native addon: where it is built, and the source whose presence in a bundle asks for it. */
export interface Native {
  readonly file: string;
  readonly source: string;
  readonly neededFor: string;
}

export const NATIVES: readonly Native[] = [
  {
    file: 'xen.node',
    source: 'build/xen/native/xen.node',
    neededFor: 'xen/native/addon.ts',
  },
  {
    file: 'classic-level.node',
    source: 'node_modules/classic-level/prebuilds/linux-x64/classic-level.node',
    neededFor: 'node_modules/classic-level/binding.js',
  },
];

/** A finished bundle. */
export interface Bundle {
  readonly program: Program;
  readonly code: Uint8Array;
  /** Native addons that must lie beside it. */
  readonly natives: readonly Native[];
}

// CommonJS packages inside an ES module call `require`, which such a module does not have.
const BANNER = [
  `import { createRequire as bundleCreateRequire } from 'node:module';`,
  `const require = bundleCreateRequire(import.meta.url);`,
].join('\n');

/** What programs leave out of images: doors that only tests need. */
const IMAGE_DEFINES = { XENSTORED_TEST_SOCKETS: 'false' };

/** classic-level looks for its binary in its own package; in a bundle it lies beside the bundle. */
const besideBundle: Plugin = {
  name: 'native-beside-bundle',
  setup(setup) {
    setup.onLoad({ filter: /[/\\]classic-level[/\\]binding\.js$/ }, () => ({
      contents: `module.exports = require('./classic-level.node');`,
      loader: 'js',
    }));
    setup.onResolve({ filter: /\.node$/ }, ({ path: file }) => ({ path: file, external: true }));
  },
};

/**
 * Bundles one program.
 *
 * @throws ToolstackError IMAGE_INVALID with the first error, as file:line:column;
 *   PREREQUISITE_MISSING when a native addon it needs was not built.
 */
export async function bundleProgram(program: Program, purpose: Purpose): Promise<Bundle> {
  const { code, metafile } = await runEsbuild(program, purpose);
  const natives = NATIVES.filter(({ neededFor }) => neededFor in metafile.inputs);
  const missing = natives.find(({ source }) => !existsSync(path.join(CHECKOUT, source)));
  if (missing === undefined) return { program, code, natives };
  throw new ToolstackError(
    'PREREQUISITE_MISSING',
    `${program.name} needs ${missing.source}; run npm run build:addon, or npm ci`,
  );
}

/** Writes a bundle to `directory`, with its addons beside it and the names it is called by. */
async function installBundle(bundle: Bundle, directory: string): Promise<void> {
  const { program, code, natives } = bundle;
  await mkdir(directory, { recursive: true });
  const name = `${program.name}.mjs`;
  await replaceFile(path.join(directory, name), code, program.kind === 'command' ? 0o755 : 0o644);
  for (const { file, source } of natives)
    await replaceFile(
      path.join(directory, file),
      await readFile(path.join(CHECKOUT, source)),
      0o755,
    );
  for (const alias of program.aliases ?? []) await replaceLink(path.join(directory, alias), name);
}

async function runEsbuild(program: Program, purpose: Purpose) {
  try {
    const { metafile, outputFiles } = await build({
      absWorkingDir: CHECKOUT,
      entryPoints: [program.entry],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      banner: { js: program.kind === 'command' ? `#!/usr/bin/env node\n${BANNER}` : BANNER },
      define: purpose === 'image' ? IMAGE_DEFINES : {},
      // Parsing is a good part of a service's start on a slow machine. Names stay readable.
      minifyWhitespace: purpose === 'image',
      legalComments: 'none',
      logLevel: 'silent',
      metafile: true,
      plugins: [besideBundle],
    });
    const [output] = outputFiles;
    assert(output !== undefined && outputFiles.length === 1, 'esbuild: one entry, one output');
    return { code: output.contents, metafile };
  } catch (cause) {
    throw new ToolstackError('IMAGE_INVALID', `${program.name}: ${firstError(cause)}`, { cause });
  }
}

function firstError(cause: unknown): string {
  const [first] = (cause as Partial<BuildFailure>).errors ?? [];
  if (first === undefined) return cause instanceof Error ? cause.message : String(cause);
  const { location } = first;
  const where = location === null ? '' : `${location.file}:${location.line}:${location.column}: `;
  return `${where}${first.text}`;
}

/** Never writes into a file that a running program has open or mapped. */
async function replaceFile(file: string, content: Uint8Array, mode: number): Promise<void> {
  const work = `${file}.${process.pid}`;
  await writeFile(work, content, { mode });
  await rename(work, file);
}

async function replaceLink(file: string, target: string): Promise<void> {
  const work = `${file}.${process.pid}`;
  await symlink(target, work);
  await rename(work, file);
}

/**
 * Bundles the programs of the table that have a source; says which ones do not. A program that does
 * not bundle does not keep the others from it: the first failure is thrown at the end.
 */
export async function bundleAll(report: (line: string) => void): Promise<void> {
  const failures: ToolstackError[] = [];
  for (const program of PROGRAMS) {
    if (!existsSync(path.join(CHECKOUT, program.entry))) {
      report(`bundle ${program.name}: left out, there is no ${program.entry}`);
      continue;
    }
    try {
      const isInit = program.kind === 'init';
      const bundle = await bundleProgram(program, isInit ? 'image' : 'bin');
      await installBundle(bundle, path.join(CHECKOUT, isInit ? 'build/bundle' : 'build/bin'));
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      failures.push(error);
    }
  }
  for (const failure of failures.slice(1)) report(`bundle ${failure.message}`);
  if (failures[0] !== undefined) throw failures[0];
}

if (import.meta.main) {
  try {
    await bundleAll((line) => console.log(line));
  } catch (error) {
    if (!(error instanceof ToolstackError)) throw error;
    console.error(`bundle ${error.message}`);
    process.exitCode = 1;
  }
}
