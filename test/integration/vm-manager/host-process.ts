import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Authority, Issued } from '../../../cli/q0/certificates.ts';
import { createAuthority, issue } from '../../../cli/q0/certificates.ts';
import type { Identity, ServiceIdentity, UserIdentity } from '../../../proto/identity.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DAY_MS = 86_400_000;

export const CLUSTER = 'demo';
export const HOST = 'host-a';

export const ADMIN: UserIdentity = { kind: 'user', cluster: CLUSTER, user: 'admin', role: 'admin' };
export const VIEWER: UserIdentity = { ...ADMIN, user: 'eve', role: 'viewer' };
export const SERVICE: ServiceIdentity = {
  kind: 'service',
  cluster: CLUSTER,
  host: HOST,
  service: 'vm-manager',
};

export const VALID = { notBefore: new Date(Date.now() - DAY_MS), notAfter: tomorrow() };
export const EXPIRED = { notBefore: new Date(Date.now() - 2 * DAY_MS), notAfter: yesterday() };

function tomorrow(): Date {
  return new Date(Date.now() + DAY_MS);
}

function yesterday(): Date {
  return new Date(Date.now() - DAY_MS);
}

/** PEM files in a folder of their own. */
export interface Files {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** A folder with one cluster's authority in it, removed at the end of the test file. */
export class Cluster {
  readonly directory = mkdtempSync(join(tmpdir(), 'quorum0-host-'));
  readonly authority: Authority;
  #count = 0;

  private constructor(authority: Authority) {
    this.authority = authority;
  }

  static async create(): Promise<Cluster> {
    return new Cluster(await createAuthority(CLUSTER, VALID));
  }

  /** Issues and writes a certificate; by default a valid one of this cluster. */
  async files(
    identity: Identity,
    change: { readonly authority?: Authority; readonly validity?: typeof VALID } = {},
  ): Promise<Files> {
    const signer = change.authority ?? this.authority;
    const leaf = await issue(signer, identity, change.validity ?? VALID);
    return this.write(leaf, this.authority.certPem);
  }

  write(leaf: Issued, ca: string): Files {
    this.#count += 1;
    const at = join(this.directory, String(this.#count));
    mkdirSync(at);
    const files = { ca: join(at, 'ca.pem'), cert: join(at, 'cert.pem'), key: join(at, 'key.pem') };
    writeFileSync(files.ca, ca);
    writeFileSync(files.cert, leaf.certPem);
    writeFileSync(files.key, leaf.keyPem, { mode: 0o600 });
    return files;
  }

  /** Writes a context that reaches `port` with `files`, and returns its path. */
  context(port: number, files: Files): string {
    const path = join(dirname(files.cert), 'context.json');
    const context = {
      cluster: CLUSTER,
      defaultHost: HOST,
      hosts: { [HOST]: `127.0.0.1:${port}` },
      ...files,
    };
    writeFileSync(path, JSON.stringify({ current: CLUSTER, contexts: { [CLUSTER]: context } }));
    return path;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}

/** One line of a service's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A vm-manager process on the simulated hypervisor. */
export interface HostProcess {
  readonly port: number;
  readonly metricsPort: number;
  readonly child: ChildProcess;
  readonly log: readonly LogLine[];
  /** Signals the process and waits for its end; resolves with exit code or signal. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Fields of the configuration that differ from a host that starts no machines. */
export interface HostChoice {
  /** `run`: machines are started on the simulated hypervisor. Default: they stay placed. */
  readonly guests?: 'run' | 'none';
  /** Its name; {@link HOST} by default. */
  readonly host?: string;
  /** The section `group`. Default: this host alone. */
  readonly group?: object;
}

/** Starts a vm-manager and waits until it serves. `port` 0 takes a free one. */
export async function startHost(
  files: Files,
  port = 0,
  { guests = 'none', host = HOST, group }: HostChoice = {},
): Promise<HostProcess> {
  const config = join(dirname(files.cert), 'vm-manager.json');
  const content = {
    cluster: CLUSTER,
    host,
    listen: { address: '127.0.0.1', port },
    tls: files,
    metrics: { address: '127.0.0.1', port: 0 },
    hypervisor: { kind: 'simulated', seed: 1, guests },
    ...(group && { group }),
  };
  writeFileSync(config, JSON.stringify(content));
  const child = spawn(process.execPath, ['services/vm-manager/main.ts', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log: LogLine[] = [];
  const serving = await new Promise<LogLine>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`vm-manager ended with ${code} at its start`)));
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as LogLine;
      log.push(line);
      if (line['msg'] === 'serving') resolve(line);
    });
  });
  return {
    port: Number(serving['port']),
    metricsPort: Number(serving['metricsPort']),
    child,
    log,
    end: async (signal) => {
      const fatal = log.find(({ level }) => level === 'fatal');
      if (fatal !== undefined) throw new Error(`vm-manager died: ${JSON.stringify(fatal)}`);
      const ended = once(child, 'close');
      child.kill(signal);
      const [code, endedBy] = (await ended) as [number | null, NodeJS.Signals | null];
      return code ?? endedBy ?? 'SIGKILL';
    },
  };
}

/** How a command ended and what it said. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the project from its source. */
export async function runProgram(
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode: exitCode ?? -1, stdout, stderr };
}

export function xl(context: string, ...args: readonly string[]): Promise<CommandResult> {
  return runProgram('cli/xl/main.ts', args, { QUORUM0_CONTEXT: context });
}
