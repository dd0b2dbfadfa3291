import { connect } from 'node:net';

/** A byte pipe to a xenstore daemon: its socket, a shared ring, or the kernel's /dev/xen/xenbus. */
export interface Link {
  /** Queues bytes; they leave in order. */
  send(bytes: Uint8Array): void;
  /** Idempotent; `onClosed` is called in the end. */
  close(): void;
}

/** Where a link delivers. `onClosed` is called once and nothing after it. */
export interface LinkListener {
  onBytes(bytes: Uint8Array): void;
  onClosed(cause: Error | undefined): void;
}

/** Opens a link; rejects if the daemon cannot be reached now. */
export type LinkOpener = (listener: LinkListener) => Promise<Link>;

/** Directory of the daemon's files on a stock host. Source: Debian's xen-utils, XEN_RUN_STORED. */
const DEFAULT_RUN_DIRECTORY = '/run/xenstored';

/** Where stock tools look for the daemon's socket: XENSTORED_PATH, XENSTORED_RUNDIR/socket. */
export function daemonSocketPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const runDirectory = environment['XENSTORED_RUNDIR'] ?? DEFAULT_RUN_DIRECTORY;
  return environment['XENSTORED_PATH'] ?? `${runDirectory}/socket`;
}

/** Opens links over the daemon's Unix socket. */
export function socketLink(path: string): LinkOpener {
  return (listener) =>
    new Promise((resolve, reject) => {
      const socket = connect(path);
      let opened = false;
      let cause: Error | undefined;
      socket.on('error', (error) => {
        cause = error;
        if (!opened) reject(error);
      });
      socket.on('data', (bytes: Uint8Array) => listener.onBytes(bytes));
      socket.on('close', () => {
        if (opened) listener.onClosed(cause);
      });
      socket.on('connect', () => {
        opened = true;
        resolve({
          send: (bytes) => void socket.write(bytes),
          close: () => void socket.destroy(),
        });
      });
    });
}
