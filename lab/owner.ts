/** Owning a lab from the command line: whatever ends this process ends the lab first. */
import { Lab } from './lab.ts';
import type { LabOptions } from './lab.ts';

/** Exit code of a process that ended on a signal: 128 plus its number. Source: POSIX, 2.8.2. */
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type EndSignal = keyof typeof SIGNAL_EXIT;

/**
 * Opens a lab, runs `work` and takes the lab down, also on Ctrl-C, SIGTERM and a closed terminal,
 * which then end the process.
 */
export async function withLab<T>(options: LabOptions, work: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = await Lab.open(options);
  let isInterrupted = false;
  const interrupt = (signal: EndSignal): void => {
    if (isInterrupted) return;
    isInterrupted = true;
    options.report(`${signal}: ending ${lab.hosts.length} host(s)`);
    void lab.down().then(() => process.exit(SIGNAL_EXIT[signal]));
  };
  for (const signal of Object.keys(SIGNAL_EXIT) as EndSignal[]) process.on(signal, interrupt);
  try {
    return await work(lab);
  } catch (error) {
    // Hosts that ended because we were told to end are no failure: the signal's exit is under way.
    if (isInterrupted) await new Promise(() => undefined);
    await lab.fail(error);
    throw error;
  } finally {
    if (!isInterrupted) await lab.down();
  }
}

/** Never resolves: keeps the process until a signal ends it. */
export function untilSignal(): Promise<never> {
  return new Promise(() => {
    setInterval(() => undefined, 2 ** 30);
  });
}
