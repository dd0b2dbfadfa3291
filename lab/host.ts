/** One Xen host: a QEMU process, its console, and the answer to how far it came. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { ToolstackError } from '../model/errors.ts';
import { Console } from './console.ts';
import { failureLine, isFatal } from './failure.ts';
import { HYPERVISOR_MARKS, PhaseClock } from './phases.ts';
import type { BootPhase, PhaseMarks } from './phases.ts';
import { endProcess, identifyProcess, signal, spawnOwned } from './process.ts';
import type { ProcessIdentity } from './process.ts';
import { seconds } from './progress.ts';
import { BOOT_FILES, QEMU_BINARY, qemuArguments } from './qemu.ts';
import type { Machine, PortForward } from './qemu.ts';

/** What a host boots: absolute files and how to read its console. */
export interface BootImage {
  /** Xen, not compressed: QEMU's multiboot loader takes an ELF file. */
  readonly hypervisor: string;
  readonly kernel: string;
  readonly initramfs: string;
  readonly kernelCommandLine: string;
  readonly marks: Pick<PhaseMarks, 'kernel' | 'services'>;
}

export interface HostOptions {
  readonly name: string;
  readonly directory: string;
  readonly image: BootImage;
  readonly machine: Omit<Machine, 'kernelCommandLine'>;
  /** Told when a boot phase ended. */
  readonly onPhase: (phase: BootPhase) => void;
}

export type HostState = 'booting' | 'ready' | 'ended';

/** After a fatal line the console may still say why: the hypervisor prints its reason below. */
const LAST_WORDS_MS = 2000;
const STDERR_MAX_CHARACTERS = 4096;

/** A running (or ended) host. */
export class LabHost {
  readonly name: string;
  readonly console: Console;
  readonly consoleFile: string;
  readonly forwards: readonly PortForward[];
  readonly process: ProcessIdentity;
  readonly clock: PhaseClock;
  readonly startedAtMs: number;
  /** Resolves when QEMU is gone, with one line on why. Never rejects. */
  readonly ended: Promise<string>;

  #endReason: string | undefined;
  #wasAsked = false;
  #stderr = '';

  private constructor(options: HostOptions, child: ChildProcess, process: ProcessIdentity) {
    this.name = options.name;
    this.forwards = options.machine.forwards;
    this.process = process;
    this.startedAtMs = Date.now();
    this.consoleFile = path.join(options.directory, 'console.log');
    this.console = new Console(this.consoleFile, this.startedAtMs);
    this.clock = new PhaseClock({ ...HYPERVISOR_MARKS, ...options.image.marks });
    this.console.watch(({ text, atMs }) => {
      const phase = this.clock.see(text, atMs);
      if (phase !== undefined) options.onPhase(phase);
      if (isFatal(text)) setTimeout(() => signal(process, 'SIGKILL'), LAST_WORDS_MS).unref();
    });
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => this.console.feed(chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => this.#complain(chunk));
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signalName) => {
        const reason = this.#explain(code, signalName);
        this.#endReason = reason;
        void this.console.close().then(() => resolve(reason));
      });
    });
  }

  /** Starts QEMU; the host is booting when this resolves. */
  static async start(options: HostOptions): Promise<LabHost> {
    await mkdir(options.directory, { recursive: true });
    await linkBootFiles(options.directory, options.image);
    const machine = { ...options.machine, kernelCommandLine: options.image.kernelCommandLine };
    const child = spawnOwned(QEMU_BINARY, qemuArguments(machine), options.directory);
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (cause) => reject(cannotStart(options.name, cause.message, cause)));
    });
    const process = child.pid === undefined ? undefined : identifyProcess(child.pid);
    if (process === undefined) throw cannotStart(options.name, 'it ended at once');
    return new LabHost(options, child, process);
  }

  get state(): HostState {
    if (this.#endReason !== undefined) return 'ended';
    return this.clock.isReady ? 'ready' : 'booting';
  }

  get endReason(): string | undefined {
    return this.#endReason;
  }

  /** The port of 127.0.0.1 that leads to service port `name` of this host. */
  localPort(name: string): number {
    const forward = this.forwards.find((known) => known.name === name);
    if (forward === undefined)
      throw new ToolstackError('LAB_FAILED', `${this.name} forwards no port named ${name}`);
    return forward.localPort;
  }

  /**
   * Waits until the host's services are up.
   *
   * @throws ToolstackError LAB_FAILED with the line that says why not: the panic, or the phase
   *   that was going on at the deadline.
   */
  async ready(timeoutMs: number): Promise<void> {
    await this.expectLine(/(?:)/, timeoutMs, () => this.clock.isReady);
  }

  /**
   * Waits for a console line that matches, from now or the past.
   *
   * @throws ToolstackError LAB_FAILED when the host ends first or `timeoutMs` passes.
   */
  async expectLine(
    pattern: RegExp,
    timeoutMs: number,
    isEnough: () => boolean = () => true,
  ): Promise<string> {
    const known = this.console.lines.find(({ text }) => pattern.test(text) && isEnough());
    if (known !== undefined) return known.text;
    let timer: NodeJS.Timeout | undefined;
    let unwatch = (): void => undefined;
    const found = new Promise<string>((resolve, reject) => {
      unwatch = this.console.watch(({ text }) => {
        if (pattern.test(text) && isEnough()) resolve(text);
      });
      timer = setTimeout(() => reject(this.#timedOut(timeoutMs)), timeoutMs);
      void this.ended.then((reason) =>
        reject(new ToolstackError('LAB_FAILED', `${this.name}: ${reason}`)),
      );
    });
    try {
      return await found;
    } finally {
      clearTimeout(timer);
      unwatch();
    }
  }

  /** Pulls the power plug: SIGKILL to QEMU. Returns when it is gone. */
  async kill(): Promise<void> {
    this.#wasAsked = true;
    await endProcess(this.process, 0);
    await this.ended;
  }

  /** Ends QEMU in order. Returns when it is gone and the console log is complete. */
  async stop(): Promise<void> {
    this.#wasAsked = true;
    await endProcess(this.process);
    await this.ended;
  }

  #timedOut(timeoutMs: number): ToolstackError {
    const doing = this.clock.current ?? 'running';
    const last = this.console.tail(1)[0] ?? 'nothing at all';
    const why = failureLine(this.console.tail(200)) ?? `its console said last: ${last.trim()}`;
    return new ToolstackError(
      'LAB_FAILED',
      `${this.name}: no answer within ${seconds(timeoutMs)} (phase ${doing}); ${why}`,
    );
  }

  #complain(chunk: string): void {
    this.#stderr = (this.#stderr + chunk).slice(-STDERR_MAX_CHARACTERS);
  }

  #explain(code: number | null, signalName: NodeJS.Signals | null): string {
    const panic = failureLine(this.console.lines.map(({ text }) => text));
    if (panic !== undefined) return panic;
    if (this.#wasAsked) return 'stopped';
    if (signalName !== null) return `QEMU was ended by ${signalName} from outside`;
    const complaint = this.#stderr.trim().split('\n').at(-1) ?? '';
    if (complaint !== '') return complaint;
    return code === 0 ? 'the host shut down or reset' : `QEMU ended with exit code ${code}`;
  }
}

/** Links the boot files into the host's directory under the names the command line uses. */
async function linkBootFiles(directory: string, image: BootImage): Promise<void> {
  const files = { ...BOOT_FILES };
  for (const kind of ['hypervisor', 'kernel', 'initramfs'] as const) {
    const link = path.join(directory, files[kind]);
    await rm(link, { force: true });
    await symlink(image[kind], link);
  }
}

function cannotStart(name: string, why: string, cause?: unknown): ToolstackError {
  return new ToolstackError('LAB_FAILED', `${name}: cannot start ${QEMU_BINARY}: ${why}`, {
    cause,
  });
}
