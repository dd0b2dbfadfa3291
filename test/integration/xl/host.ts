import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { connect, targetOf } from '../../../cli/client.ts';
import { currentContext, readContextFile } from '../../../cli/context.ts';
import { CommandFailure } from '../../../cli/xl/command.ts';
import type { Surroundings } from '../../../cli/xl/run.ts';
import { runXl } from '../../../cli/xl/run.ts';
import { ERRORS, ToolstackError } from '../../../model/errors.ts';
import { DaemonProcess } from '../xenstore-crash/daemon-process.ts';
import type { CommandResult } from '../vm-manager/host-process.ts';
import { ADMIN, CLUSTER, Cluster, HOST, SERVICE, VIEWER, xl } from '../vm-manager/host-process.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

/** A host with a xenstore daemon and a vm-manager on a simulated hypervisor, and xl beside it. */
export class XlHost {
  readonly directory = mkdtempSync(path.join(tmpdir(), 'quorum0-xl-'));
  #cluster: Cluster | undefined;
  #daemon: DaemonProcess | undefined;
  #manager: ChildProcess | undefined;
  #admin = '';
  #viewer = '';

  async start(): Promise<void> {
    const cluster = await Cluster.create();
    this.#cluster = cluster;
    const socket = path.join(this.directory, 'xenstored');
    const daemon = ['services/xenstore/main.ts', '--socket', socket, '--journal', 'none'];
    this.#daemon = new DaemonProcess(daemon, socket);
    await this.#daemon.start();
    const files = await cluster.files(SERVICE);
    const config = path.join(this.directory, 'vm-manager.json');
    const content = {
      cluster: CLUSTER,
      host: HOST,
      listen: { address: '127.0.0.1', port: 0 },
      tls: files,
      hypervisor: { kind: 'simulated', seed: 1 },
      xenstoreSocket: socket,
      stateDirectory: path.join(this.directory, 'state'),
    };
    writeFileSync(config, JSON.stringify(content));
    const port = await this.#startManager(config);
    this.#admin = cluster.context(port, await cluster.files(ADMIN));
    this.#viewer = cluster.context(port, await cluster.files(VIEWER));
  }

  /** A file of the test's own. */
  file(name: string, content: string | Uint8Array): string {
    const file = path.join(this.directory, name);
    writeFileSync(file, content);
    return file;
  }

  /** Runs xl in this process, which spares its start. */
  xl(...args: readonly string[]): Promise<CommandResult> {
    return runHere(this.#admin, args);
  }

  xlAsViewer(...args: readonly string[]): Promise<CommandResult> {
    return runHere(this.#viewer, args);
  }

  /** Runs xl as its own process. */
  xlProcess(...args: readonly string[]): Promise<CommandResult> {
    return xl(this.#admin, ...args);
  }

  async stop(): Promise<void> {
    const manager = this.#manager;
    if (manager !== undefined && manager.exitCode === null) {
      const ended = once(manager, 'close');
      manager.kill('SIGKILL');
      await ended;
    }
    await this.#daemon?.kill();
    this.#cluster?.remove();
    rmSync(this.directory, { recursive: true });
  }

  /** Resolves with its port once it has registered its host with the group. */
  async #startManager(config: string): Promise<number> {
    const main = ['services/vm-manager/main.ts', '--config', config];
    const child = spawn(process.execPath, main, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#manager = child;
    let port = 0;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`vm-manager ended with ${code} at its start`)));
      let isRegistered = false;
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line = JSON.parse(text) as Readonly<Record<string, unknown>>;
        if (line['msg'] === 'serving') port = Number(line['port']);
        isRegistered ||= line['msg'] === 'registered with the group';
        if (port !== 0 && isRegistered) resolve();
      });
    });
    return port;
  }
}

async function runHere(file: string, words: readonly string[]): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  const context = currentContext(readContextFile(file));
  const around: Surroundings = {
    connect: (host, service) => connect(targetOf(context, host, new Date(), service)),
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    print: (text) => void (written.stdout += text),
    warn: (text) => void (written.stderr += text),
  };
  try {
    const { output, exitCode } = await runXl(words, around);
    written.stdout += typeof output === 'string' ? output : new TextDecoder().decode(output);
    return { ...written, exitCode };
  } catch (thrown) {
    const error = thrown instanceof CommandFailure ? thrown.cause : thrown;
    if (!(error instanceof ToolstackError)) throw error;
    written.stderr += `xl: ${error.message}\n`;
    const exitCode =
      thrown instanceof CommandFailure ? thrown.exitCode : ERRORS[error.code].exitCode;
    return { ...written, exitCode };
  }
}
