import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { encodePacket, strings } from '../../../xenstore/client/packet.ts';
import { XS } from '../../../xenstore/wire.ts';

const RETRY_MS = 1;
const START_TIMEOUT_MS = 20_000;

export interface StartTimes {
  /** From the spawn to the first answer a socket client got. */
  readonly fromSpawnMs: number;
  /** The daemon's own part: from its first line of code to when it served. */
  readonly ownMs: number;
}

/** The daemon as a process that is killed and started again. */
export class DaemonProcess {
  readonly #argv: readonly string[];
  readonly socketPath: string;
  #child: ChildProcess | undefined;
  #log = '';

  constructor(argv: readonly string[], socketPath: string) {
    this.#argv = argv;
    this.socketPath = socketPath;
  }

  /** All it has said so far. */
  get log(): string {
    return this.#log;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<StartTimes> {
    const before = this.#log.length;
    const startMs = performance.now();
    const child = spawn(process.execPath, this.#argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child = child;
    child.stderr?.on('data', (text: Buffer) => void (this.#log += text.toString()));
    await this.#answer(startMs + START_TIMEOUT_MS);
    const fromSpawnMs = performance.now() - startMs;
    while (!/serving on .*\n/.test(this.#log.slice(before)))
      await new Promise((resolve) => setImmediate(resolve));
    const own = /\((\d+\.\d) ms of it its own\)/.exec(this.#log.slice(before))?.[1];
    return { fromSpawnMs, ownMs: Number(own ?? 0) };
  }

  async #answer(deadlineMs: number): Promise<void> {
    while (!(await this.#isAnswering())) {
      if (performance.now() > deadlineMs || this.#child?.exitCode !== null)
        throw new Error(`the daemon does not answer; it said:\n${this.#log.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  #isAnswering(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.socketPath);
      const payload = strings('/');
      socket.on('connect', () =>
        socket.write(encodePacket({ type: XS.READ, reqId: 1, txId: 0, payload })),
      );
      socket.on('data', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
      socket.on('close', () => resolve(false));
    });
  }

  /** SIGKILL; resolves when it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}
