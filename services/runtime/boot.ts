import tls from 'node:tls';
import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import type { Log } from './log.ts';

/** Stops what a service started, in reverse order. */
export type Stop = () => Promise<void>;

/** What `start` needs to know of the process. */
export interface Boot {
  /** The path given with `--config`. */
  readonly configFile: string;
}

/** A service that runs: how to stop it, and where its last words go. */
export interface Running {
  readonly log: Log;
  readonly stop: Stop;
}

/** A stop that takes longer ends the process all the same. */
const STOP_MAX_MS = 10_000;

/**
 * Runs one service until SIGTERM or SIGINT, which stop it cleanly (exit code 0). What goes wrong at
 * the start is one line on standard error and exit code 1; a bug later is logged with its stack
 * and ends the process with exit code 1, for the supervisor to restart it.
 */
export async function runService(
  service: string,
  start: (boot: Boot) => Promise<Running>,
): Promise<void> {
  tls.DEFAULT_MIN_VERSION = 'TLSv1.3';
  let running: Running;
  try {
    running = await start({ configFile: configFileOf(service) });
  } catch (error) {
    if (!(error instanceof ToolstackError)) throw error;
    process.stderr.write(`${service}: ${error.code}: ${error.message}\n`);
    // What was started before it failed must not keep the process.
    process.exit(error.code === 'USAGE' ? 2 : 1);
  }
  const { log } = running;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stopOn(signal, running));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a bug; the process ends and its supervisor starts it again');
    process.exit(1);
  });
}

let stopping = false;

/** A second signal changes nothing: the first one is being obeyed. */
async function stopOn(signal: string, { log, stop }: Running): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  setTimeout(() => {
    log.error(`not stopped after ${STOP_MAX_MS} ms; ending anyway`);
    process.exit(1);
  }, STOP_MAX_MS).unref();
  await stop();
  log.info('stopped');
  process.exit(0);
}

function configFileOf(service: string): string {
  const usage = `usage: ${service} --config FILE`;
  try {
    const { values } = parseArgs({ options: { config: { type: 'string' } } });
    if (values.config !== undefined) return values.config;
  } catch (cause) {
    throw new ToolstackError('USAGE', usage, { cause });
  }
  throw new ToolstackError('USAGE', usage);
}
