import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeJournal } from '../../../services/xenstore/journal-place.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { socketLink } from '../../../xenstore/client/link.ts';
import { DaemonProcess } from './daemon-process.ts';

const PROGRAM = 'build/bin/xenstored.mjs';

let directory: string;
let daemon: DaemonProcess;
let client: XenstoreClient;

beforeEach(async () => {
  directory = mkdtempSync(`${tmpdir()}/xenstore-update-`);
  daemon = new DaemonProcess([PROGRAM, '--socket', `${directory}/s`], `${directory}/s`);
  if (!existsSync(PROGRAM)) return;
  await daemon.start();
  // A client that would not come back by itself: the connection must last.
  const link = socketLink(`${directory}/s`);
  client = await XenstoreClient.connect({ link, reconnect: { withinMs: 0 } });
});

afterEach(async () => {
  client.close();
  await daemon.kill();
  removeJournal(`${directory}/s.journal`);
  rmSync(directory, { recursive: true, force: true });
});

/** Waits for the program to have become another. */
async function updated(): Promise<void> {
  while (daemon.log.split('serving on').length < 3) await client.read('/');
}

describe.skipIf(!existsSync(PROGRAM))(`a live update (needs ${PROGRAM}: make build)`, () => {
  it('keeps connections, watches, values and open transactions, in the same process', async () => {
    await client.write('/a', 'before');
    const watch = await client.watch('/a');
    await watch.next();
    const transaction = await client.begin();
    await transaction.write('/t', 'begun before');
    const { pid } = daemon;

    expect(await client.control('live-update', '-f', PROGRAM)).toBe('OK');
    expect(await client.control('live-update', '-s', '-t', '60')).toBe('OK');
    await updated();

    expect(daemon.pid).toBe(pid);
    expect(await client.readText('/a')).toBe('before');
    await transaction.write('/t2', 'ended after');
    await transaction.end('commit');
    expect(await client.readText('/t')).toBe('begun before');
    await client.write('/a/b', '');
    expect(await watch.next()).toMatchObject({ value: { path: '/a/b' } });
  });

  it('answers everything that was asked around it, once and in order', async () => {
    const first = Array.from({ length: 200 }, (_, i) => client.write('/n', String(i)));
    await client.control('live-update', '-s');
    const second = Array.from({ length: 200 }, (_, i) => client.write('/n', String(200 + i)));
    await Promise.all([...first, ...second]);
    await updated();
    expect(await client.readText('/n')).toBe('399');
  });

  it('refuses a missing program and an unknown option, and goes on', async () => {
    const { pid } = daemon;
    for (const refused of [['-f', '/none'], ['-f', directory], ['-x']])
      expect(await client.control('live-update', ...refused)).not.toBe('OK');
    expect(await client.control('live-update', '-a')).toBe('OK');
    await client.write('/a', '1');
    expect(await client.readText('/a')).toBe('1');
    expect(daemon.pid).toBe(pid);
    expect(daemon.log.split('serving on').length).toBe(2);
  });
});
