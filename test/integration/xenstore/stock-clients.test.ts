import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchStockXenstore } from '../../../bench/xenstore/stock.ts';
import type { StockXenstore } from '../../../bench/xenstore/stock.ts';

const run = promisify(execFile);
const MAIN = path.resolve(import.meta.dirname, '../../../services/xenstore/main.ts');
const REQUIRED = process.env['QUORUM0_REQUIRE_XEN'] === '1';

/** For the first download of the packages; later runs find them unpacked. */
const DOWNLOAD_TIMEOUT_MS = 600_000;

/** Seconds of random operations by Debian's own test. */
const RANDOM_SECONDS = 15;

const directory = mkdtempSync(path.join(tmpdir(), 'xs-stock-'));
const socketPath = path.join(directory, 'socket');
const daemon = spawn(process.execPath, [MAIN, '--socket', socketPath], { stdio: 'ignore' });

let stock: StockXenstore | undefined;

beforeAll(async () => {
  try {
    stock = await fetchStockXenstore();
  } catch (error) {
    if (REQUIRED) throw error;
    console.log(`skipped: no stock xenstore software (${(error as Error).message})`);
  }
  while (!(await accepts())) expect(daemon.exitCode).toBeNull();
}, DOWNLOAD_TIMEOUT_MS);

afterAll(() => {
  daemon.kill('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

function accepts(): Promise<boolean> {
  return new Promise((resolve) => {
    if (!existsSync(socketPath)) {
      setImmediate(() => resolve(false));
      return;
    }
    const socket = net.connect(socketPath, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
}

/** Runs a stock program against the daemon. */
async function stockProgram(name: string, ...args: string[]): Promise<Outcome> {
  const { program, libraryPath } = stock!;
  const env = { ...process.env, XENSTORED_PATH: socketPath, LD_LIBRARY_PATH: libraryPath };
  try {
    const { stdout } = await run(program(name), args, { env });
    return { code: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, stdout };
  }
}

describe('stock clients', () => {
  it("Debian's test-xenstore passes all of its tests, and a random run", async ({ skip }) => {
    if (stock === undefined) return skip('no stock xenstore software');
    expect(await stockProgram('test-xenstore', '-i', '2000')).toMatchObject({ code: 0 });
    expect(await stockProgram('test-xenstore', '-r', `${RANDOM_SECONDS}`)).toMatchObject({
      code: 0,
    });
  });

  it('xenstore-write, -read, -ls, -list, -exists, -chmod and -rm work', async ({ skip }) => {
    if (stock === undefined) return skip('no stock xenstore software');
    expect(await stockProgram('xenstore-write', '/tool/a', 'one', '/tool/b', 'two')).toMatchObject({
      code: 0,
    });
    expect((await stockProgram('xenstore-read', '/tool/a', '/tool/b')).stdout).toBe('one\ntwo\n');
    expect((await stockProgram('xenstore-list', '/tool')).stdout).toBe('a\nb\n');
    expect((await stockProgram('xenstore-exists', '/tool/c')).code).not.toBe(0);
    expect((await stockProgram('xenstore-chmod', '/tool/a', 'n0', 'r5')).code).toBe(0);
    expect((await stockProgram('xenstore-ls', '-fp', '/tool')).stdout).toMatch(
      /^\/tool\/a = "one" +\(n0,r5\)$/m,
    );
    expect((await stockProgram('xenstore-rm', '/tool')).code).toBe(0);
    expect((await stockProgram('xenstore-read', '/tool/a')).code).not.toBe(0);
  });

  it('xenstore-ls lists a directory longer than one message', async ({ skip }) => {
    if (stock === undefined) return skip('no stock xenstore software');
    const names = Array.from({ length: 900 }, (_, index) => `/many/child-${index}`);
    const args = names.flatMap((name) => [name, 'v']);
    expect((await stockProgram('xenstore-write', ...args)).code).toBe(0);
    const { stdout } = await stockProgram('xenstore-list', '/many');
    expect(stdout.trimEnd().split('\n').length).toBe(900);
  });

  it('xenstore-watch sees a change', async ({ skip }) => {
    if (stock === undefined) return skip('no stock xenstore software');
    const watching = stockProgram('xenstore-watch', '-n', '2', '/watched');
    for (let written = false; !written;) {
      await stockProgram('xenstore-write', '/watched/x', 'v');
      written = await Promise.race([
        watching.then(() => true),
        new Promise<false>((resolve) => setImmediate(() => resolve(false))),
      ]);
    }
    expect((await watching).stdout).toBe('/watched\n/watched/x\n');
  });

  it('xenstore-control help, check, quota and print work', async ({ skip }) => {
    if (stock === undefined) return skip('no stock xenstore software');
    const control = (...args: string[]): Promise<Outcome> =>
      stockProgram('xenstore-control', ...args);
    expect((await control('help')).stdout).toMatch(/live-update/);
    expect(await control('check')).toMatchObject({ code: 0 });
    expect((await control('quota')).stdout).toMatch(/^nodes +: +1000 /m);
    expect(await control('quota', 'set', 'nodes', '2000')).toMatchObject({ code: 0 });
    expect((await control('quota')).stdout).toMatch(/^nodes +: +2000 /m);
    expect(await control('print', 'hello')).toMatchObject({ code: 0 });
  });
});
