/** Identities of the lab's cluster, as `q0 init` makes them, and the context `xl` finds it by. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ToolstackError } from '../model/errors.ts';
import { CHECKOUT } from './layout.ts';
import type { LabLayout } from './layout.ts';

const run = promisify(execFile);

export const CLUSTER = 'lab';
/** Where every vm-manager listens inside its host. */
export const VM_MANAGER_PORT = 7443;
/** Where every console service listens inside its host. */
export const CONSOLE_PORT = 7444;
const SERVICES = ['vm-manager', 'xenstore', 'console'];
/** The first kernel of a host is inflated under emulation. */
const COMMAND_TIMEOUT_MS = 240_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/** The name of the `index`-th host of every lab, from 1. */
export function hostName(index: number): string {
  return `host${index}`;
}

export function contextFile(layout: LabLayout): string {
  return path.join(layout.cluster, 'context.json');
}

/** The certificate files of one service, to be linked into its host's image. */
export function identityFiles(layout: LabLayout, host: string, service: string) {
  const directory = path.join(layout.cluster, 'hosts', host, service);
  const file = (name: string): string => path.join(directory, `${name}.pem`);
  return { ca: file('ca'), cert: file('cert'), key: file('key') };
}

/** Makes the identities of `hosts` once; they are kept until the lab directory is removed. */
export async function ensureCluster(layout: LabLayout, hosts: readonly string[]): Promise<void> {
  const [first = ''] = hosts;
  const files = SERVICES.map((service) => identityFiles(layout, first, service).cert);
  if ([contextFile(layout), ...files].every((file) => existsSync(file))) return;
  // Of an older checkout, which had other services.
  await rm(layout.cluster, { recursive: true, force: true });
  const named = hosts.flatMap((host) => ['--host', `${host}=127.0.0.1:${VM_MANAGER_PORT}`]);
  await runCommand('q0', ['init', '--cluster', CLUSTER, ...named, '--out', layout.cluster], {});
}

/** Where the services of hosts are reached: `ADDRESS:PORT`, by host. */
export interface Addresses {
  readonly hosts: Readonly<Record<string, string>>;
  readonly consoles: Readonly<Record<string, string>>;
}

/** Points the context at where the hosts are reached this time. */
export async function writeAddresses(
  layout: LabLayout,
  { hosts, consoles }: Addresses,
): Promise<void> {
  const file = contextFile(layout);
  const known = JSON.parse(await readFile(file, 'utf8')) as {
    contexts: Record<string, Record<string, unknown>>;
  };
  const context = known.contexts[CLUSTER];
  if (context === undefined)
    throw new ToolstackError('CONFIG_INVALID', `${file} has no context ${CLUSTER}; remove .lab`);
  context['hosts'] = hosts;
  context['consoles'] = consoles;
  context['defaultHost'] = Object.keys(hosts)[0];
  await writeFile(`${file}.new`, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** What a command of ours printed and how it ended. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs `xl` on the developer's machine against the lab's cluster. Does not throw on exit codes. */
export function runXl(layout: LabLayout, args: readonly string[]): Promise<CommandResult> {
  return spawnBundle('xl', args, { QUORUM0_CONTEXT: contextFile(layout) });
}

/**
 * Starts `xl` with its output in pipes, for what does not end by itself; `onText` gets all it says.
 * Ends it when `isEnough` says so, or after `timeoutMs`: true if it was enough.
 */
export function watchXl(
  layout: LabLayout,
  args: readonly string[],
  options: {
    readonly onText: (text: string) => void;
    readonly isEnough: (textSoFar: string) => boolean;
    readonly timeoutMs: number;
  },
): Promise<boolean> {
  const { onText, isEnough, timeoutMs } = options;
  const child = spawn(process.execPath, [bundlePath('xl'), ...args], {
    env: { ...process.env, QUORUM0_CONTEXT: contextFile(layout) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  let text = '';
  let wasEnough = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      if (wasEnough) return;
      text += chunk;
      onText(chunk);
      wasEnough = isEnough(text);
      if (wasEnough) child.kill('SIGKILL');
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(wasEnough));
  });
}

async function runCommand(name: string, args: readonly string[], env: Record<string, string>) {
  const result = await spawnBundle(name, args, env);
  if (result.exitCode === 0) return;
  const why = result.stderr.trim().split('\n')[0] ?? '';
  throw new ToolstackError('LAB_FAILED', `${name} ${args[0] ?? ''} failed: ${why}`);
}

async function spawnBundle(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<CommandResult> {
  const bundle = bundlePath(name);
  const options = {
    cwd: CHECKOUT,
    env: { ...process.env, ...env },
    timeout: COMMAND_TIMEOUT_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
  };
  try {
    const output = await run(process.execPath, [bundle, ...args], options);
    return { ...output, exitCode: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout?: string; stderr?: string; code?: unknown };
    if (typeof code !== 'number') throw error;
    return { stdout: stdout ?? '', stderr: stderr ?? '', exitCode: code };
  }
}

function bundlePath(name: string): string {
  const bundle = path.join(CHECKOUT, 'build/bin', `${name}.mjs`);
  if (existsSync(bundle)) return bundle;
  throw new ToolstackError('PREREQUISITE_MISSING', `${bundle} is not built; run: make build`);
}
