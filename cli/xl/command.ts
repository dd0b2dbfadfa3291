import type { ServiceClient } from '../client.ts';
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
  /** Understands `xl -N`, which reaches it as its own flag `dryrun`. */
  readonly dryRun?: boolean;
  readonly run?: (invocation: Invocation) => Promise<Output>;
}

/** What a command was asked. */
export interface Invocation {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly args: readonly string[];
  /** The host's vm-manager; connected on first use and closed by the caller. */
  readonly connect: () => Promise<ServiceClient>;
  readonly now: () => Date;
  /** Says something on standard error, as it is. */
  readonly warn: (text: string) => void;
}

/** What goes to standard output: text, or bytes as the hypervisor wrote them. */
export type Output = string | Uint8Array;
