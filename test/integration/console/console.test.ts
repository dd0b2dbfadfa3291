import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceClient } from '../../../cli/client.ts';
import { CONSOLE } from '../../../proto/console.ts';
import type { ServiceIdentity, UserIdentity } from '../../../proto/identity.ts';
import { numberFromWire } from '../../../proto/uint64.ts';
import type { Files } from '../vm-manager/host-process.ts';
import { ADMIN, CLUSTER, Cluster, HOST, VIEWER } from '../vm-manager/host-process.ts';
import type {
  ConsoleProcess,
  FileGuest,
  ServiceFiles,
} from '../../../bench/console/console-host.ts';
import { ConsoleHost, memoryKiB } from '../../../bench/console/console-host.ts';
import { ConsoleViewer, consoleClient } from '../../../bench/console/viewer.ts';

// The service as a process, with a real xenstore daemon, real TLS and guests whose rings are files:
// they outlive the service, as a guest on Xen does.

const SERVICE: ServiceIdentity = {
  kind: 'service',
  cluster: CLUSTER,
  host: HOST,
  service: 'console',
};
const OPERATOR: UserIdentity = { ...ADMIN, user: 'ann', role: 'operator' };
const LOGS = { fileBytesMax: 1_000_000, filesKept: 3 };
/** No guest is ever held back. */
const NO_LIMIT = { events: 1_000_000, periodMs: 200 };
const WAIT_MS = 10_000;

let cluster: Cluster;
let host: ConsoleHost;
let serviceFiles: ServiceFiles;
let service: ConsoleProcess;
let context: string;
let client: ServiceClient;
let nextDomid = 1;

function contextFor(files: Files, port: number): string {
  // The console is named outright; nothing listens where the vm-manager would be.
  const path = cluster.context(1, files);
  const text = readFileSync(path, 'utf8');
  return rewritten(
    path,
    text.replace('"hosts"', `"consoles":{"${HOST}":"127.0.0.1:${port}"},"hosts"`),
  );
}

function rewritten(path: string, text: string): string {
  writeFileSync(path, text);
  return path;
}

async function newGuest(name?: string): Promise<FileGuest> {
  return await host.addGuest(nextDomid++, name);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

beforeAll(async () => {
  cluster = await Cluster.create();
  host = await ConsoleHost.start(join(cluster.directory, 'console-host'));
  serviceFiles = { cluster: CLUSTER, host: HOST, tls: await cluster.files(SERVICE) };
  const options = { logs: { directory: host.logs, ...LOGS }, rateLimit: NO_LIMIT };
  service = await host.startService(serviceFiles, options);
  context = contextFor(await cluster.files(OPERATOR), service.port);
  client = await consoleClient(context);
});
afterAll(async () => {
  client.close();
  await service.end('SIGKILL');
  await host.stop();
  cluster.remove();
});

describe('a console', () => {
  it('shows several viewers what is printed, each from where they asked', async () => {
    const guest = await newGuest();
    const ref = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const first = await ConsoleViewer.view(client, ref);
    await guest.print(bytes('one\ntwo\n'));
    await first.until(({ text }) => text === 'one\ntwo\n');
    const second = await ConsoleViewer.view(client, { ...ref, replayLines: 1 });
    await guest.print(bytes('three\n'));
    await first.until(({ text }) => text === 'one\ntwo\nthree\n');
    await second.until(({ text }) => text === 'two\nthree\n');
    for (const viewer of [first, second]) viewer.call.cancel();
  });

  it('takes input from one at a time, whoever that is', async () => {
    const guest = await newGuest();
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const ann = await ConsoleViewer.attach(client, open);
    expect(ann.isWriter).toBe(true);
    await ann.send({ data: bytes('hello') });
    const bob = await ConsoleViewer.attach(client, open);
    expect(bob).toMatchObject({ isWriter: false, writer: expect.stringContaining('/ann') });
    await bob.send({ data: bytes('lost') });
    await bob.send({ takeOver: true });
    await bob.until(({ isWriter }) => isWriter);
    await ann.until(({ isWriter }) => !isWriter);
    await bob.send({ data: bytes(' world') });
    let typed = '';
    while (typed !== 'hello world') {
      typed += Buffer.from(guest.typed()).toString();
      expect('hello world'.startsWith(typed)).toBe(true);
      await new Promise((resolve) => setImmediate(resolve));
    }
    bob.call.cancel();
    await ann.until(({ writer }) => writer === '');
    await ann.send({ data: bytes('!') });
    await ann.until(({ isWriter }) => isWriter);
    ann.call.cancel();
  });

  it('may be watched by a viewer, who may not type', async () => {
    const guest = await newGuest();
    const files = await cluster.files(VIEWER);
    const eve = await consoleClient(contextFor(files, service.port));
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    await expect(ConsoleViewer.attach(eve, open)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    const viewer = await ConsoleViewer.view(eve, open);
    await guest.print(bytes('visible'));
    await viewer.until(({ text }) => text === 'visible');
    eve.close();
  });

  it('ends for its viewers when its domain is gone, after its last words', async () => {
    const guest = await newGuest();
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const viewer = await ConsoleViewer.view(client, open);
    guest.ring.writer.put(bytes('panic'));
    await host.removeGuest(guest);
    await viewer.done;
    expect(viewer).toMatchObject({ text: 'panic', isEnded: true });
    const late = await ConsoleViewer.view(client, { ...open, replayLines: 9 });
    await late.done;
    expect(late).toMatchObject({ text: 'panic', isEnded: true });
  });

  it('is refused with a code for what cannot be', async () => {
    const refused = async (open: object) =>
      await ConsoleViewer.view(client, open).catch((error: unknown) => error);
    for (const console of [{ domid: 0 }, { domid: 999 }, { domid: 0xffff_ffff }])
      expect(await refused({ console })).toMatchObject({ code: 'DOMAIN_UNKNOWN' });
    expect(await refused({})).toMatchObject({ code: 'USAGE' });
    const hypervisor = { console: { hypervisor: true } };
    await expect(ConsoleViewer.attach(client, hypervisor)).rejects.toMatchObject({ code: 'USAGE' });
    const call = client.open(CONSOLE.attach);
    await call.send({ data: bytes('x') });
    const replies = call.replies[Symbol.asyncIterator]();
    await expect(replies.next()).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('of the hypervisor is one more', async () => {
    const open = { console: { hypervisor: true }, replayLines: 1 };
    const viewer = await ConsoleViewer.view(client, open);
    await viewer.until(({ text }) => text.startsWith('(XEN) Xen version'));
    viewer.call.cancel();
    const { consoles } = await client.call(CONSOLE.list, {});
    expect(consoles?.at(-1)).toMatchObject({ name: 'Xen', console: { hypervisor: true } });
  });

  it('is read in pieces, by offset', async () => {
    const guest = await newGuest();
    await guest.print(bytes('0123456789'));
    const ref = { console: { domid: guest.domid } };
    const viewer = await ConsoleViewer.view(client, { ...ref, waitMs: WAIT_MS, replayLines: 1 });
    await viewer.until(({ text }) => text === '0123456789');
    const reply = await client.call(CONSOLE.read, { ...ref, fromOffset: 4, bytesMax: 3 });
    expect(numberFromWire(reply.offset, 'offset')).toBe(4);
    expect(numberFromWire(reply.endOffset, 'end_offset')).toBe(10);
    expect(Buffer.from(reply.data ?? []).toString()).toBe('456');
    viewer.call.cancel();
  });
});

describe('xl console', () => {
  it('leaves on ^] with code 0, and the terminal as it was', async () => {
    const [before, after] = ['before', 'after'].map((name) => join(host.directory, name));
    const xl = `${process.execPath} cli/xl/main.ts console --replay all --hypervisor`;
    const script = `stty -g > ${before}; ${xl}; echo ended with $?; stty -g > ${after}`;
    const child = spawn('script', ['-qfec', script, '/dev/null'], {
      env: { ...process.env, QUORUM0_CONTEXT: context, SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let output = '';
    let isTyped = false;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (isTyped || !output.includes('(XEN) Xen version')) return;
      isTyped = true;
      child.stdin.write('\x1d');
    });
    await once(child, 'exit');
    expect(output).toContain('ended with 0');
    expect(readFileSync(after ?? '', 'utf8')).toBe(readFileSync(before ?? '', 'utf8'));
  });

  it('only shows when its output is no terminal, until it is told to end', async () => {
    const args = ['cli/xl/main.ts', 'console', '--replay', 'all', '--hypervisor'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, QUORUM0_CONTEXT: context },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child, 'exit');
    expect(output).toContain('(XEN) Xen version');
  });
});

describe('a flood', () => {
  it('of 100 MB takes bounded memory, however slow a viewer is; others are served', async () => {
    const [flood, quiet] = [await newGuest(), await newGuest()];
    const open = (guest: FileGuest) => ({ console: { domid: guest.domid }, waitMs: WAIT_MS });
    const fast = await ConsoleViewer.view(client, open(flood), false);
    const slowClient = await consoleClient(context);
    const slow = slowClient.open(CONSOLE.view);
    await slow.send(open(flood));
    slow.end();
    const slowReplies = slow.replies[Symbol.asyncIterator]();
    await slowReplies.next();
    const watcher = await ConsoleViewer.view(client, open(quiet));
    const pid = service.child.pid ?? 0;
    await flood.print(new Uint8Array(1_000_000).fill(0x78));
    const beforeKiB = memoryKiB(pid, 'VmHWM');
    const block = new Uint8Array(1_000_000).fill(0x79);
    for (let count = 0; count < 99; count++) {
      await flood.print(block);
      if (count === 50) {
        await quiet.print(bytes('still here'));
        await watcher.until(({ text }) => text === 'still here');
      }
    }
    await fast.until((viewer) => viewer.bytes + viewer.skipped === 100_000_000);
    expect(memoryKiB(pid, 'VmHWM') - beforeKiB).toBeLessThan(64 * 1024);
    expect(existsSync(join(host.logs, `guest-guest-${flood.domid}.log.3`))).toBe(true);
    expect(existsSync(join(host.logs, `guest-guest-${flood.domid}.log.4`))).toBe(false);
    let [shown, skipped] = [0, 0];
    while (shown + skipped < 100_000_000) {
      const { value } = await slowReplies.next();
      shown += value?.data?.length ?? 0;
      skipped += numberFromWire(value?.skippedBytes, 'skipped_bytes');
    }
    expect(skipped).toBeGreaterThan(0);
    slowClient.close();
    fast.call.cancel();
  }, 240_000);
});

describe('kill -9', () => {
  it('loses and repeats nothing that fits the ring, in the log and for a viewer', async () => {
    const guest = await newGuest('survivor');
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const log = join(host.logs, 'guest-survivor.log');
    let expected = '';
    let [offset, seen] = [0, ''];
    for (let round = 0; round < 5; round++) {
      const viewer = await ConsoleViewer.view(client, { ...open, fromOffset: offset });
      for (let line = 0; line < 40; line++) {
        const text = `round ${round} line ${line}\n`;
        // Whatever the service is doing: it is killed while it is printed to.
        if (line === 20) service.child.kill('SIGKILL');
        guest.ring.writer.put(bytes(text));
        guest.raise();
        expected += text;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await service.end('SIGKILL');
      await viewer.done;
      offset += viewer.bytes;
      seen += viewer.text;
      const options = { logs: { directory: host.logs, ...LOGS }, rateLimit: NO_LIMIT };
      service = await host.startService(serviceFiles, options, service.port);
    }
    const last = await ConsoleViewer.view(client, { ...open, fromOffset: offset });
    await last.until(({ text }) => (seen + text).length >= expected.length);
    expect(seen + last.text).toBe(expected);
    expect(readFileSync(log, 'utf8')).toBe(expected);
    last.call.cancel();
  });
});

describe('the process', () => {
  it('counts what passes through it', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      get(`http://127.0.0.1:${service.metricsPort}/metrics`, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve(body));
      }).on('error', reject);
    });
    expect(text).toMatch(/^quorum0_console_open\{[^}]*\} [1-9]\d*$/m);
    expect(text).toMatch(/^quorum0_console_output_bytes_total\{[^}]*\} [1-9]\d*$/m);
  });

  it('stops on SIGTERM though somebody watches, who is told to come again', async () => {
    const guest = await newGuest();
    const open = { console: { domid: guest.domid }, waitMs: WAIT_MS };
    const viewer = await ConsoleViewer.view(client, open);
    await service.end('SIGTERM');
    await viewer.done;
    expect(viewer.error).toMatchObject({ code: 'HOST_UNREACHABLE' });
    expect(service.child.exitCode).toBe(0);
  });
});
