import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { connectSocket } from './raw-client.ts';
import { XENSTORE_SUITE, runCheck } from './suite.ts';
import { eventually } from './world.ts';

/** As `npm run xenstored` starts it: "node", its flags and the program. */
const SCRIPT = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly xenstored: string };
};
const COMMAND = SCRIPT.scripts.xenstored.split(' ').slice(1);
const PROGRAM = process.env['XENSTORED'] ?? COMMAND.at(-1) ?? '';
const FLAGS = COMMAND.slice(0, -1);
const PAGE_BYTES = 4096;
const RSS_FIELD = 1;
const isBuilt = existsSync(PROGRAM);

/*
 * Goal: the daemon as its users start it keeps every statement of the suite.
 *
 * Method: the built program as a process, its socket and its guests' test sockets; nothing of it is
 * imported but the numbers of the protocol.
 */
describe.skipIf(!isBuilt)(`the built xenstore daemon (needs ${PROGRAM}: make build)`, () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'xenstore-'));
  const socketPath = path.join(directory, 'socket');
  let daemon: ChildProcess;
  let log = '';
  const subject = {
    connect: () => connectSocket(socketPath),
    guest: (domid: number) => connectSocket(path.join(directory, `guest-${domid}`)),
    rssBytes: () =>
      Number(readFileSync(`/proc/${daemon.pid}/statm`, 'utf8').split(' ')[RSS_FIELD]) * PAGE_BYTES,
  };

  beforeAll(async () => {
    const sockets = ['--socket', socketPath, '--test-guest-socket', `${directory}/guest-{domid}`];
    const argv = [...FLAGS, PROGRAM, ...sockets];
    daemon = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    daemon.stderr!.on('data', (text: Buffer) => void (log += text.toString()));
    const isServing = (): boolean => log.includes('serving on') || daemon.exitCode !== null;
    await eventually(() => Promise.resolve(isServing()), 'a serving daemon', 20_000);
  });

  afterAll(async () => {
    const gone = new Promise((resolve) => daemon.once('exit', resolve));
    if (daemon.exitCode === null && daemon.kill()) await gone;
    const journal = `${socketPath}.journal`;
    if (existsSync(journal)) rmSync(realpathSync(journal));
    rmSync(directory, { recursive: true });
  });

  for (const [area, checks] of Object.entries(XENSTORE_SUITE))
    describe(area, () => {
      for (const check of checks)
        it(check.name, async () => {
          try {
            await runCheck(check, subject);
          } catch (error) {
            if (daemon.exitCode === null) throw error;
            throw new Error(`the daemon died:\n${log.slice(-2000)}`, { cause: error });
          }
        });
    });
});
