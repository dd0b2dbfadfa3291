/** The verbs of the `lab` command. Each returns what it prints on standard output. */
import { buildGuest } from '../appliance/guest.ts';
import { ToolstackError } from '../model/errors.ts';
import { contextFile, runXl, watchXl } from './cluster.ts';
import { withLab, untilSignal } from './owner.ts';
import type { LabLayout } from './layout.ts';
import type { Report } from './progress.ts';
import { bootHosts, prepareHosts } from './session.ts';

export interface Invocation {
  readonly layout: LabLayout;
  readonly report: Report;
  readonly hostCount: number;
  readonly memoryMiB?: number;
  readonly isTerminal: boolean;
  readonly print: (text: string) => void;
}

/** How long an emulated guest may take from its start to its greeting. */
const GREETING_TIMEOUT_MS = 240_000;
const GREETING = /userspace reached[^]*# /;

/**
 * What `make run` does: one host, a guest on it with its console, its end, each by `xl`; on a
 * terminal the host stays after that.
 */
export async function runVerb(invocation: Invocation): Promise<void> {
  const { layout, report, print } = invocation;
  await withLab({ layout, report }, async (lab) => {
    const built = await prepareHosts(invocation);
    await buildGuest({ progress: report });
    await bootHosts(lab, built, invocation);
    await show(invocation, 'info');
    await show(invocation, 'create', 'examples/pv-linux.cfg');
    await showConsole(invocation, 'pv-linux');
    await show(invocation, 'list');
    await show(invocation, 'shutdown', '-w', 'pv-linux');
    await show(invocation, 'list');
    if (!invocation.isTerminal) return;
    print(hint(layout, 'Ctrl-C here ends it.'));
    await untilSignal();
  });
}

/** Runs a command of xl and prints it with what it says. */
async function show({ layout, print }: Invocation, ...args: readonly string[]): Promise<void> {
  print(`$ xl ${args.join(' ')}\n`);
  const { stdout, stderr, exitCode } = await runXl(layout, args);
  if (exitCode !== 0)
    throw new ToolstackError('LAB_FAILED', `xl ${args.join(' ')}: ${stderr.trim()}`);
  print(`${stderr}${stdout}\n`);
}

/** Without what only a terminal understands. */
function plain(text: string): string {
  return text.replaceAll('\r', '').replaceAll('\u001b[6n', '');
}

/** Shows a guest's console from its first line to the shell's first prompt. */
async function showConsole({ layout, print }: Invocation, guest: string): Promise<void> {
  const args = ['console', '--replay', 'all', guest];
  print(`$ xl ${args.join(' ')}\n`);
  const isReached = await watchXl(layout, args, {
    onText: (text) => print(plain(text)),
    isEnough: (text) => GREETING.test(text),
    timeoutMs: GREETING_TIMEOUT_MS,
  });
  print('\n\n');
  if (isReached) return;
  const seconds = GREETING_TIMEOUT_MS / 1000;
  throw new ToolstackError('LAB_FAILED', `${guest}: no shell on its console within ${seconds} s`);
}

/** The process behind `up`: owns the hosts until `down` or a signal. */
export async function superviseVerb(invocation: Invocation): Promise<void> {
  const { layout, report } = invocation;
  await withLab({ layout, report }, async (lab) => {
    await bootHosts(lab, await prepareHosts(invocation), invocation);
    await untilSignal();
  });
}

/** What to do with a running lab; `ending` says how it ends. */
export function hint(layout: LabLayout, ending: string): string {
  return [
    'The lab runs. In another terminal:',
    `  export QUORUM0_CONTEXT=${contextFile(layout)}`,
    '  npm run --silent xl -- create -c examples/pvh-linux.cfg   # Ctrl-] leaves its console',
    '  npm run --silent xl -- list -v',
    '  npm run --silent lab -- status',
    '  npm run --silent lab -- console host1',
    `${ending}\n`,
  ].join('\n');
}
