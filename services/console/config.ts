import type { ConfigFields } from '../runtime/config.ts';
import type { ServiceConfig } from '../runtime/service-config.ts';
import { parseServiceConfig } from '../runtime/service-config.ts';
import type { LogSpec } from './log-file.ts';
import type { RateLimit } from './machine.ts';

export interface ConsoleConfig extends ServiceConfig {
  /** Socket of this host's xenstore daemon. */
  readonly xenstoreSocket: string;
  /** Undefined: output is kept in memory alone, and lost with the process. */
  readonly logs: LogSpec | undefined;
  /** Most bytes of output kept in memory for one console. */
  readonly scrollBackBytes: number;
  readonly rateLimit: RateLimit;
  /** Serve the hypervisor's own log too. */
  readonly servesHypervisor: boolean;
}

/** Where stock tools look for the daemon. Source: Debian's xen-utils, XEN_RUN_STORED. */
const XENSTORE_SOCKET = '/run/xenstored/socket';

const KIB = 1024;
const MIB = 1024 * KIB;

const SCROLL_BACK_DEFAULT_BYTES = 128 * KIB;
const SCROLL_BACK_MIN_BYTES = 4 * KIB;
const SCROLL_BACK_MAX_BYTES = 16 * MIB;

const LOG_FILE_DEFAULT_BYTES = MIB;
const LOG_FILE_MIN_BYTES = 4 * KIB;
const LOG_FILE_MAX_BYTES = 1024 * MIB;
const LOG_FILES_DEFAULT = 4;
const LOG_FILES_MAX = 100;

/**
 * 500 events a second of at most 2 KiB. Stock xenconsoled serves 30 in 200 ms, 0.3 MB/s; ours is a
 * little more generous, as a kernel's dump at its death is worth waiting for.
 */
const RATE_LIMIT_DEFAULT: RateLimit = { events: 100, periodMs: 200 };
const RATE_EVENTS_MAX = 1_000_000;
const RATE_PERIOD_MIN_MS = 10;
const RATE_PERIOD_MAX_MS = 60_000;

/** Longest path a Unix socket can have. Source: unix(7), sun_path. */
const SOCKET_PATH_MAX_CHARS = 107;
const PATH_MAX_CHARS = 4096;

/** Parses the whole file; README.md shows one. `file` anchors relative paths. */
export function parseConsoleConfig(fields: ConfigFields, file: string): ConsoleConfig {
  const bytes = { min: SCROLL_BACK_MIN_BYTES, max: SCROLL_BACK_MAX_BYTES };
  return {
    ...parseServiceConfig(fields, file),
    xenstoreSocket: fields.has('xenstoreSocket')
      ? fields.text('xenstoreSocket', 'an absolute path', isPathOf(SOCKET_PATH_MAX_CHARS))
      : XENSTORE_SOCKET,
    logs: fields.has('logs') ? parseLogs(fields.section('logs')) : undefined,
    scrollBackBytes: fields.has('scrollBackBytes')
      ? fields.integer('scrollBackBytes', bytes)
      : SCROLL_BACK_DEFAULT_BYTES,
    rateLimit: fields.has('rateLimit')
      ? parseRateLimit(fields.section('rateLimit'))
      : RATE_LIMIT_DEFAULT,
    servesHypervisor:
      !fields.has('hypervisor') || fields.choice('hypervisor', ['served', 'left out']) === 'served',
  };
}

function parseLogs(fields: ConfigFields): LogSpec {
  const bytes = { min: LOG_FILE_MIN_BYTES, max: LOG_FILE_MAX_BYTES };
  return {
    directory: fields.text('directory', 'an absolute path', isPathOf(PATH_MAX_CHARS)),
    fileBytesMax: fields.has('fileBytesMax')
      ? fields.integer('fileBytesMax', bytes)
      : LOG_FILE_DEFAULT_BYTES,
    filesKept: fields.has('filesKept')
      ? fields.integer('filesKept', { min: 0, max: LOG_FILES_MAX })
      : LOG_FILES_DEFAULT,
  };
}

function parseRateLimit(fields: ConfigFields): RateLimit {
  return {
    events: fields.integer('events', { min: 1, max: RATE_EVENTS_MAX }),
    periodMs: fields.integer('periodMs', { min: RATE_PERIOD_MIN_MS, max: RATE_PERIOD_MAX_MS }),
  };
}

function isPathOf(charsMax: number): (value: string) => boolean {
  return (value) => value.startsWith('/') && value.length <= charsMax;
}
