import { pino } from 'pino';
import type { LogLevel } from './service-config.ts';

export type Log = pino.Logger;

/** Fields that never reach a log, at the top level or one level down. */
const SECRET_FIELDS = ['key', 'privateKey', 'passphrase', 'token', 'wrappedKey', 'authorization'];

const STDOUT = 1;

/**
 * JSON lines on standard output, written before the call returns, so that a crash loses nothing.
 * Standard output is the only sink: whoever started the service collects it.
 */
export function createLog(service: string, host: string, level: LogLevel): Log {
  return pino(
    {
      level,
      base: { service, host, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]),
        censor: '[secret]',
      },
    },
    pino.destination({ fd: STDOUT, sync: true }),
  );
}
