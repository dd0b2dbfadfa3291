import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';

/** Where the stock daemon keeps its socket. Source: tools/xenstore, XENSTORED_RUNDIR. */
const DEFAULT_RUNDIR = '/var/run/xenstored';

/** What stands for the domid in a guest socket's path. */
const DOMID_PLACEHOLDER = '{domid}';

/** False in appliances: bundles made with this false cannot open guest sockets. */
declare const XENSTORED_TEST_SOCKETS: boolean | undefined;

const MAY_TEST = typeof XENSTORED_TEST_SOCKETS === 'undefined' || XENSTORED_TEST_SOCKETS;

/** Which rings are served beside the socket: none, Xen's, or those in files of a directory. */
export type RingSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'native' }
  | { readonly kind: 'directory'; readonly path: string };

export interface XenstoredConfig {
  readonly socketPath: string;
  /** Path of guest N's test socket with {domid} in it. */
  readonly testGuestSocket: string | undefined;
  readonly rings: RingSource;
  /** Undefined: no journal, so nothing survives. */
  readonly journalPath: string | undefined;
  readonly accessLog: string | undefined;
  /** Port on the loopback interface for Prometheus; undefined: no metrics. */
  readonly metricsPort: number | undefined;
}

const USAGE = `xenstored [--socket PATH] [--rings none|native|DIRECTORY] [--journal PATH|none]
          [--access-log PATH] [--metrics PORT]
          [--test-guest-socket PATH-with-${DOMID_PLACEHOLDER}]`;

/** Reads the command line. USAGE if it cannot be understood. */
export function parseXenstoredConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): XenstoredConfig {
  const { values } = parsed(args);
  const rundir = environment['XENSTORED_RUNDIR'] ?? DEFAULT_RUNDIR;
  const socketPath = values.socket ?? environment['XENSTORED_PATH'] ?? `${rundir}/socket`;
  const testGuestSocket = values['test-guest-socket'];
  if (testGuestSocket !== undefined && !MAY_TEST)
    throw usage('--test-guest-socket: this build has no test sockets');
  if (testGuestSocket !== undefined && !testGuestSocket.includes(DOMID_PLACEHOLDER))
    throw usage(`--test-guest-socket: expected ${DOMID_PLACEHOLDER} in ${testGuestSocket}`);
  const journal = values.journal ?? `${socketPath}.journal`;
  return {
    socketPath,
    testGuestSocket,
    rings: ringSource(values.rings ?? 'none'),
    journalPath: journal === 'none' ? undefined : journal,
    accessLog: values['access-log'],
    metricsPort: port(values.metrics),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        socket: { type: 'string' },
        'test-guest-socket': { type: 'string' },
        rings: { type: 'string' },
        journal: { type: 'string' },
        'access-log': { type: 'string' },
        metrics: { type: 'string' },
      },
    });
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : String(cause));
  }
}

function ringSource(text: string): RingSource {
  if (text === 'none' || text === 'native') return { kind: text };
  if (text.includes('/')) return { kind: 'directory', path: text };
  throw usage(
    `--rings: expected none, native or a path with a slash, seen ${JSON.stringify(text)}`,
  );
}

function port(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw usage(`--metrics: expected a port 1…65535, seen ${JSON.stringify(text)}`);
}

function usage(what: string): ToolstackError {
  return new ToolstackError('USAGE', `${what}\nusage: ${USAGE}`);
}

/** The path of one guest's test socket. */
export function guestSocketPath(template: string, domid: number): string {
  return template.replaceAll(DOMID_PLACEHOLDER, String(domid));
}
