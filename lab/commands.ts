/** The verbs of the `lab` command. Each returns what it prints on standard output. */
import { ToolstackError } from '../model/errors.ts';
import { contextFile, runXl } from './cluster.ts';
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

const LOOKS = [['info'], ['list']] as const;

/** What `make run` does: one host, a look at it with `xl`, and on a terminal a hint and a wait. */
export async function runVerb(invocation: Invocation): Promise<void> {
  const { layout, report, print } = invocation;
  await withLab({ layout, report }, async (lab) => {
    const built = await prepareHosts(invocation);
    await bootHosts(lab, built, invocation);
    for (const args of LOOKS) {
      const { stdout, stderr, exitCode } = await runXl(layout, args);
      if (exitCode !== 0)
        throw new ToolstackError('LAB_FAILED', `xl ${args.join(' ')}: ${stderr.trim()}`);
      print(`$ xl ${args.join(' ')}\n${stdout}\n`);
    }
    if (!invocation.isTerminal) return;
    print(hint(layout, 'Ctrl-C here ends it.'));
    await untilSignal();
  });
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
    '  npm run --silent xl -- list -v',
    '  npm run --silent lab -- status',
    '  npm run --silent lab -- console host1',
    `${ending}\n`,
  ].join('\n');
}
