import { DOM0 } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import type { Invocation, Output } from './command.ts';
import { CommandFailure } from './command.ts';
import type { AttachOptions } from './console-attach.ts';
import { ESCAPE, REPLAY_ALL, attachConsole } from './console-attach.ts';
import { processTerminal } from './console-terminal.ts';
import { findDomain, quote } from './lookup.ts';

/** Stock's console client ends with EINVAL for Domain-0: tools/console/client/main.c. */
const EXIT_EINVAL = 22;

/**
 * `xl console [-t TYPE] [-n NUM] DOMAIN`, and `xl console --hypervisor`. Ends with 0 when the
 * domain does or somebody types the escape. Without a terminal it only shows, unless told to read.
 */
export async function runConsole(invocation: Invocation): Promise<Output> {
  const { flags, values, args } = invocation;
  checkType(values.get('t'));
  checkNumber(values.get('n'));
  const options = {
    replayLines: replayLines(values.get('replay')),
    takeOver: flags.has('take-over'),
    readsPipe: flags.has('interactive'),
    escape: escapeByte(values.get('escape')),
  };
  if (flags.has('hypervisor')) {
    await showConsole(invocation, { ...options, console: { hypervisor: true } });
    return '';
  }
  const [word] = args;
  if (word === undefined) throw new ToolstackError('USAGE', 'console needs a domain');
  const { domid } = await findDomain(await invocation.connect(), word);
  if (domid === DOM0) {
    const what = 'Domain-0 has no console here; --hypervisor shows that of Xen';
    throw new CommandFailure(EXIT_EINVAL, new ToolstackError('VALUE_INVALID', what));
  }
  await showConsole(invocation, { ...options, console: { domid } });
  return '';
}

/** Puts a console on this process's terminal; also what `xl create -c` ends with. */
export async function showConsole(
  { connect, warn, sleep }: Pick<Invocation, 'connect' | 'warn' | 'sleep'>,
  options: Omit<AttachOptions, 'terminal' | 'connect' | 'warn' | 'sleep'>,
): Promise<void> {
  const terminal = processTerminal();
  await attachConsole({
    ...options,
    terminal,
    warn,
    sleep,
    connect: () => connect('console'),
  });
}

/** There is one console for each domain; stock, too, shows it where a domain has no serial line. */
function checkType(type: string | undefined): void {
  if (type === undefined || type === 'pv' || type === 'serial') return;
  if (type === 'vuart')
    throw new ToolstackError('NOT_IMPLEMENTED', 'console: vuart is of ARM, not of this host');
  throw new ToolstackError('VALUE_INVALID', 'console type supported are: pv, serial, vuart');
}

function checkNumber(text: string | undefined): void {
  if (text === undefined || text === '0') return;
  throw new ToolstackError(
    'NOT_IMPLEMENTED',
    `console number ${quote(text)} is not supported yet; there is number 0`,
  );
}

function replayLines(text: string | undefined): number {
  if (text === undefined) return 0;
  if (text === 'all') return REPLAY_ALL;
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new ToolstackError(
    'VALUE_INVALID',
    `--replay: expected a number of lines or all, saw ${quote(text)}`,
  );
}

/** `^X` means Ctrl-X; `none` that nothing typed ends it. */
function escapeByte(text: string | undefined): number | undefined {
  if (text === undefined) return ESCAPE;
  if (text === 'none') return undefined;
  const letter = /^\^([@-_a-z])$/.exec(text)?.[1];
  if (letter !== undefined) return letter.toUpperCase().charCodeAt(0) & 0x1f;
  if (/^[\x20-\x7e]$/.test(text)) return text.charCodeAt(0);
  throw new ToolstackError(
    'VALUE_INVALID',
    `--escape: expected a character, ^X for a control character, or none; saw ${quote(text)}`,
  );
}
