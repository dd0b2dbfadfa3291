import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pbjs from 'protobufjs-cli/pbjs.js';
import type { ContractDescription } from './descriptor.ts';
import { describeProto } from './descriptor.ts';

/**
 * Turns every `proto/NAME.proto` into `proto/gen/NAME.js`, its types `NAME.d.ts`, and the file
 * descriptor that server reflection answers with (`NAME-descriptor.js`).
 *
 *   node proto/generate.ts            writes proto/gen
 *   node proto/generate.ts --check    regenerates elsewhere and compares; exit code 1 on difference
 *
 * Deterministic: no dates, no paths, files in name order. One contract per file, no imports between
 * them, so each generated module has its own root and none can overwrite another's.
 */
const PROTO_DIR = import.meta.dirname;
const GEN_DIR = join(PROTO_DIR, 'gen');

const PBJS_OPTIONS = (
  '--target static-module --wrap esm --es6 --dts --alt-comment ' +
  '--no-verify --no-convert --no-delimited --no-typeurl --no-service'
).split(' ');

const DESCRIPTOR_TYPES = `import type { Contract } from '../contract.js';
export const contract: Contract;
`;

function contracts(): readonly string[] {
  return readdirSync(PROTO_DIR)
    .filter((file) => file.endsWith('.proto'))
    .map((file) => file.slice(0, -'.proto'.length))
    .sort();
}

function runPbjs(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    pbjs.main(args, (error) => (error === null ? resolve() : reject(error)));
  });
}

/** Types 64-bit fields by protobufjs's own Long, so that the package `long` stays its business. */
function useOwnLong(file: string): void {
  const text = readFileSync(file, 'utf8');
  const theirs = 'import Long = require("long");\n';
  writeFileSync(file, text.replace(theirs, 'type Long = $protobuf.Long;\n'));
}

function descriptorModule(description: ContractDescription): string {
  const descriptor = Buffer.from(description.descriptor).toString('base64');
  return `export const contract = ${JSON.stringify({ ...description, descriptor }, null, 2)};\n`;
}

async function generateInto(dir: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of contracts()) {
    const source = join(PROTO_DIR, `${name}.proto`);
    const output = join(dir, `${name}.js`);
    await runPbjs([...PBJS_OPTIONS, '--root', `quorum0-${name}`, '--out', output, source]);
    useOwnLong(join(dir, `${name}.d.ts`));
    const description = describeProto(`${name}.proto`, readFileSync(source, 'utf8'));
    writeFileSync(join(dir, `${name}-descriptor.js`), descriptorModule(description));
    writeFileSync(join(dir, `${name}-descriptor.d.ts`), DESCRIPTOR_TYPES);
    files.push(...['.js', '.d.ts', '-descriptor.js', '-descriptor.d.ts'].map((end) => name + end));
  }
  return files.sort();
}

function differences(dir: string, files: readonly string[]): readonly string[] {
  const committed = readdirSync(GEN_DIR).sort();
  const extra = committed.filter((file) => !files.includes(file));
  const changed = files.filter(
    (file) =>
      !committed.includes(file) ||
      readFileSync(join(GEN_DIR, file), 'utf8') !== readFileSync(join(dir, file), 'utf8'),
  );
  return [...extra, ...changed];
}

async function check(): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'quorum0-proto-'));
  try {
    const stale = differences(dir, await generateInto(dir));
    if (stale.length === 0) return 0;
    process.stderr.write(`proto/gen is stale: ${stale.join(', ')}; run \`npm run proto\`\n`);
    return 1;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function write(): Promise<number> {
  rmSync(GEN_DIR, { recursive: true, force: true });
  mkdirSync(GEN_DIR);
  await generateInto(GEN_DIR);
  return 0;
}

process.exitCode = process.argv.includes('--check') ? await check() : await write();
