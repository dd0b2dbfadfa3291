import { accessSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import type { Addon } from '../../xen/native/addon.ts';
import { parseXenstoredConfig } from './config.ts';
import type { SocketHandover } from './sockets.ts';

/** Names the file with what a daemon hands over to the program it becomes. */
const HANDOVER_VARIABLE = 'XENSTORED_HANDOVER';

/** Clears and sets close-on-exec. Source: asm-generic/ioctls.h. */
const FIONCLEX = 0x5450;
const FIOCLEX = 0x5451;

/** Names of programs that this node runs. */
const SCRIPT = /\.[cm]?[jt]s$/;

/** What a live update needs of the daemon. */
export interface LiveUpdatePorts {
  readonly addon: Addon;
  /** Undefined: there is no journal, and so nothing to hand the state over in. */
  readonly journalPath: string | undefined;
  readonly say: (line: string) => void;
  /** Makes the journal hold the whole state, unsent answers included. */
  compact(): void;
  handover(): SocketHandover;
}

/**
 * A planned restart as `xenstore-control live-update` asks for it: the process becomes the new
 * program and keeps its sockets, so that clients notice nothing. The state goes through the
 * journal, open transactions included: nobody has to be waited for, so -t and -F change nothing.
 */
export class LiveUpdate {
  readonly #ports: LiveUpdatePorts;
  #program: string | undefined;
  #commandLine: string | undefined;

  constructor(ports: LiveUpdatePorts) {
    this.#ports = ports;
  }

  /** Answers `-f FILE`, `-c COMMAND-LINE`, `-s [-t SECONDS] [-F]` and `-a`; OK or what is wrong. */
  answer(parameters: readonly string[]): string {
    const [option, value] = parameters;
    switch (option) {
      case '-f':
        return this.#setProgram(value);
      case '-c':
        if (value === undefined) return 'live update: -c without a command line';
        this.#commandLine = value;
        return 'OK';
      case '-a':
        this.#program = this.#commandLine = undefined;
        return 'OK';
      case '-s':
        return this.#start(parameters.slice(1));
      default:
        return `live update: unknown parameter ${JSON.stringify(option ?? '')}`;
    }
  }

  #setProgram(path: string | undefined): string {
    const { R_OK, X_OK } = constants;
    try {
      accessSync(path ?? '', SCRIPT.test(path ?? '') ? R_OK : R_OK | X_OK);
      if (!statSync(path ?? '').isFile()) return `live update: ${path} is no file`;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return `live update: ${path} is no program that can be run (${code})`;
    }
    this.#program = path;
    return 'OK';
  }

  #start(options: readonly string[]): string {
    if (!/^(-F |-t [0-9]+ )*$/.test(options.map((option) => `${option} `).join('')))
      return `live update: expected [-t SECONDS] [-F], seen ${JSON.stringify(options.join(' '))}`;
    const refused = this.#refusal();
    if (refused !== undefined) return refused;
    if (this.#ports.journalPath === undefined) return 'live update: not without a journal';
    if (process.execve === undefined) return 'live update: not with this version of node';
    // After this turn, so that the answer is on its way before the process is another program.
    setImmediate(() => this.#become());
    return 'OK';
  }

  /** Why this program would not start again with the new command line; another's is its affair. */
  #refusal(): string | undefined {
    const words = this.#words();
    if (this.#program !== undefined || words === undefined) return undefined;
    try {
      parseXenstoredConfig(words, process.env);
      return undefined;
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      return `live update: ${error.message}`;
    }
  }

  #words(): string[] | undefined {
    return this.#commandLine?.split(' ').filter((word) => word !== '');
  }

  #become(): void {
    const { addon, journalPath, say } = this.#ports;
    const path = `${journalPath}.handover`;
    const handover = this.#ports.handover();
    const fds = [...handover.listeners, ...handover.peers].map(({ fd }) => fd);
    try {
      this.#ports.compact();
      writeFileSync(path, JSON.stringify(handover), { mode: 0o600 });
      for (const fd of fds) addon.ioctl(fd, FIONCLEX, 0);
      say(`live update: becoming ${this.#program ?? 'this program again'}`);
      const [file, argv] = this.#command();
      process.execve?.(file, argv, { ...process.env, [HANDOVER_VARIABLE]: path });
    } catch (error) {
      for (const fd of fds) addon.ioctl(fd, FIOCLEX, 0);
      rmSync(path, { force: true });
      say(`live update failed, serving on: ${error instanceof Error ? error.message : ''}`);
    }
  }

  /** A script runs under this node, anything else by itself. */
  #command(): [string, string[]] {
    const [, self = '', ...own] = process.argv;
    const rest = this.#words() ?? own;
    const program = this.#program ?? self;
    if (!SCRIPT.test(program)) return [program, [program, ...rest]];
    const node = process.execPath;
    return [node, [node, ...process.execArgv, program, ...rest]];
  }
}

/** What the program before handed over; undefined if this is an ordinary start. */
export function takeHandover(addon: Addon): SocketHandover | undefined {
  const path = process.env[HANDOVER_VARIABLE];
  if (path === undefined) return undefined;
  delete process.env[HANDOVER_VARIABLE];
  let handover: SocketHandover;
  try {
    // Written by the same program a moment ago, readable by nobody else.
    handover = JSON.parse(readFileSync(path, 'utf8')) as SocketHandover;
  } catch (cause) {
    throw new ToolstackError('CONFIG_INVALID', `live update: ${path} cannot be read`, { cause });
  }
  rmSync(path);
  for (const { fd } of [...handover.listeners, ...handover.peers]) addon.ioctl(fd, FIOCLEX, 0);
  return handover;
}
