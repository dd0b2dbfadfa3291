import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { socketLink } from '../../../xenstore/client/link.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import { encodePacket, strings } from '../../../xenstore/client/packet.ts';
import { XS } from '../../../xenstore/wire.ts';

/**
 * Inside a control domain on real Xen: our xenstored as the only one there is, first started, then
 * killed and started again. Prints `ok NAME` or `FAILED NAME: why` for each promise, and ends with
 * 1 if any failed.
 */
const DIRECTORY = '/run/xenstore-check';
const SOCKET = `${DIRECTORY}/socket`;
const XENBUS = '/dev/xen/xenbus';
const BACKENDS = '/sys/bus/xen-backend/devices';
const JOURNAL = `${DIRECTORY}/journal`;
const OPTIONS = ['--socket', SOCKET, '--rings', 'native', '--journal', JOURNAL];
const DAEMON = ['/srv/xenstored.mjs', ...OPTIONS];
const PATIENCE_MS = 30_000;
const CLOSING_MS = 1_000;
const POLL_MS = 20;
const READ_BYTES = 4096;

let failures = 0;

async function check(name: string, body: () => Promise<void>): Promise<void> {
  try {
    await within(name, body());
    console.log(`ok ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function within<T>(what: string, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(
      () => reject(new Error(`${what}: not within ${PATIENCE_MS} ms`)),
      PATIENCE_MS,
    ).unref(),
  );
  return Promise.race([work, late]);
}

async function until(what: string, isTrue: () => boolean): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  while (!isTrue()) {
    if (performance.now() > deadlineMs) throw new Error(`${what}: never`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function equal(got: unknown, wanted: unknown): void {
  if (got !== wanted) throw new Error(`got ${String(got)}, expected ${String(wanted)}`);
}

/** The kernel's own way to the store: what goes in here comes to the daemon on the shared ring. */
const xenbusLink: LinkOpener = async (listener) => {
  const file: FileHandle = await open(XENBUS, 'r+');
  let isOpen = true;
  let writing = Promise.resolve();
  const read = async (): Promise<void> => {
    const buffer = new Uint8Array(READ_BYTES);
    while (isOpen) {
      const { bytesRead } = await file.read(buffer, 0, READ_BYTES, null);
      if (isOpen && bytesRead > 0) listener.onBytes(buffer.slice(0, bytesRead));
    }
  };
  read().catch((error: unknown) => {
    if (isOpen) listener.onClosed(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    send: (bytes) => {
      writing = writing.then(async () => void (await file.write(bytes)));
    },
    // A read that waits in the kernel would keep the process: one more answer lets it end.
    close: () => {
      isOpen = false;
      const last = encodePacket({ type: XS.READ, reqId: 0, txId: 0, payload: strings('/') });
      writing = writing.then(async () => void (await file.write(last)));
    },
  };
};

async function startDaemon(): Promise<ChildProcess> {
  const child = spawn(process.execPath, DAEMON, { stdio: ['ignore', 'inherit', 'inherit'] });
  await until('the socket', () => existsSync(SOCKET) || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`xenstored ended with ${child.exitCode}`);
  return child;
}

mkdirSync(DIRECTORY, { recursive: true });
let daemon = await startDaemon();
const client = await XenstoreClient.connect({ link: socketLink(SOCKET) });
const kernel = await XenstoreClient.connect({ link: xenbusLink });

await check('the kernel reads what a socket client wrote', async () => {
  await client.write('/check/a', 'from the socket');
  equal(await kernel.readText('/check/a'), 'from the socket');
});

await check('a socket client reads what the kernel wrote', async () => {
  await kernel.write('/check/b', 'from the kernel');
  equal(await client.readText('/check/b'), 'from the kernel');
});

const watch = await within('the kernel watches', kernel.watch('/check/watched'));

await check('a watch of the kernel fires', async () => {
  equal((await watch.next()).value?.path, '/check/watched');
  await client.write('/check/watched/x', '1');
  equal((await watch.next()).value?.path, '/check/watched/x');
});

await check('the kernel makes a xenbus device of backend nodes', async () => {
  await makeBackend(51_712);
  await until('the device', () => devices().includes('vbd-0-51712'));
});

await check('messages longer than the ring pass', async () => {
  const value = 'v'.repeat(3000);
  await kernel.write('/check/long', value);
  equal(await kernel.readText('/check/long'), value);
});

await check('a killed daemon comes back and the kernel notices nothing', async () => {
  const gone = new Promise((resolve) => daemon.once('exit', resolve));
  daemon.kill('SIGKILL');
  await gone;
  // Asked while nobody is there.
  const answer = kernel.readText('/check/a');
  const startMs = performance.now();
  daemon = await startDaemon();
  equal(await answer, 'from the socket');
  console.log(`the kernel was answered ${Math.round(performance.now() - startMs)} ms after`);
});

await check('watches of the kernel outlive the daemon, without loss', async () => {
  await client.write('/check/watched/y', '1');
  for (let path = ''; path !== '/check/watched/y';)
    path = (await watch.next()).value?.path ?? '/check/watched/y';
});

await check('the xenbus bus still follows the store', async () => {
  await makeBackend(51_728);
  await until('the second device', () => devices().includes('vbd-0-51728'));
});

/** Nodes of a block backend and its frontend, both in the control domain. */
async function makeBackend(device: number): Promise<void> {
  const front = `/local/domain/0/device/vbd/${device}`;
  const back = `/local/domain/0/backend/vbd/0/${device}`;
  await client.transaction(async (transaction) => {
    await transaction.write(`${front}/backend`, back);
    await transaction.write(`${front}/backend-id`, '0');
    await transaction.write(`${back}/frontend`, front);
    await transaction.write(`${back}/frontend-id`, '0');
    await transaction.write(`${back}/state`, '1');
  });
}

function devices(): readonly string[] {
  return existsSync(BACKENDS) ? readdirSync(BACKENDS) : [];
}

client.close();
kernel.close();
await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
daemon.kill('SIGTERM');
console.log(`xenstore: ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
