import type { ServiceClient } from '../client.ts';
import type { ServiceName } from '../context.ts';
import type { OptionSpec } from './options.ts';

/** One row of the command table. Without `run` the command is known and not there yet. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name in its usage line. */
  readonly usage?: string;
  readonly options?: readonly OptionSpec[];
  /** Fewest arguments it can do with; default 0. */
  readonly minArgs?: number;
  /** Exit code for too few arguments, where stock xl has another one than 2. */
  readonly fewArgsExitCode?: number;
  /** Understands `xl -N`, which reaches it as its own flag `dryrun`. */
  readonly dryRun?: boolean;
  /** What `--json` prints, for docs/xl.md: fields whose meaning and unit their names tell. */
  readonly json?: string;
  readonly run?: (invocation: Invocation) => Promise<Output>;
}

/** What a command was asked. */
export interface Invocation extends World {
  readonly flags: ReadonlySet<string>;
  /** How often each flag was given, for those that mean more when said twice. */
  readonly counts: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, string>;
  readonly args: readonly string[];
  /** The host named with -H. */
  readonly host: string | undefined;
  /**
   * A service of the host, by default its vm-manager; with `at`, of another host. Connected on
   * first use and closed by the caller.
   */
  readonly connect: (service?: ServiceName, at?: string) => Promise<ServiceClient>;
}

/** What a command has of the world besides hosts. */
export interface World {
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** Prints on standard output at once; what a command returns comes after it. */
  readonly print: (text: string) => void;
  /** Says something on standard error, as it is. */
  readonly warn: (text: string) => void;
}

/** What goes to standard output: text, or bytes as the hypervisor wrote them. */
export type Output = string | Uint8Array;

/**
 * Ends a run with an exit code that stock xl has for this command alone, where the table of error
 * codes has another; what went wrong is the `cause`.
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(exitCode: number, cause: Error) {
    super(cause.message, { cause });
    this.exitCode = exitCode;
  }
}
