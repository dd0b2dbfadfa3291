import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadBootFile } from '../../../cli/boot-files.ts';
import type { ServiceClient } from '../../../cli/client.ts';
import { connect, targetOf } from '../../../cli/client.ts';
import { currentContext, readContextFile } from '../../../cli/context.ts';
import { BOOT_FILES } from '../../../proto/boot-files.ts';
import { bootFilePeers } from '../../../services/vm-manager/boot-files/boot-file-peers.ts';
import { loadTlsMaterial } from '../../../services/runtime/tls-material.ts';
import type { HostProcess } from '../vm-manager/host-process.ts';
import { ADMIN, Cluster, SERVICE, VIEWER, startHost } from '../vm-manager/host-process.ts';

/**
 * Goal: whatever senders do, a host only ever has files that are what they are called. Method: a
 * vm-manager process over mutual TLS, its client, bare calls that break the rules, and kill -9.
 */
const MIB = 1024 * 1024;
const CHUNK_BYTES = 128 * 1024;
const quiet = { write: () => undefined, isTerminal: false, now: () => 0 };

let cluster: Cluster;
let host: HostProcess;
let hostFiles: Awaited<ReturnType<Cluster['files']>>;
let client: ServiceClient;
let folder = '';

async function clientOf(identity: typeof ADMIN | typeof SERVICE): Promise<ServiceClient> {
  const context = cluster.context(host.port, await cluster.files(identity));
  const target = targetOf(currentContext(readContextFile(context)), undefined, new Date());
  return connect(target);
}

beforeAll(async () => {
  cluster = await Cluster.create();
  hostFiles = await cluster.files(SERVICE);
  host = await startHost(hostFiles);
  client = await clientOf(ADMIN);
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
});
afterAll(async () => {
  client.close();
  await host.end('SIGKILL');
  rmSync(folder, { recursive: true });
  cluster.remove();
});

/** A file with its digest. */
function file(name: string, sizeBytes: number) {
  const bytes = randomBytes(sizeBytes);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes, sha256: new Uint8Array(createHash('sha256').update(bytes).digest()) };
}

type Message = Parameters<(typeof BOOT_FILES.upload)['requestSerialize']>[0];

/** One upload of exactly these messages, or as many as the host wants to hear. */
async function upload(messages: readonly Message[], by: ServiceClient = client) {
  const call = by.open(BOOT_FILES.upload);
  const reply = firstReply(call.replies);
  const answered = reply.then(
    () => true,
    () => true,
  );
  for (const message of messages)
    if (await Promise.race([answered, call.send(message)])) return reply;
  call.end();
  return reply;
}

async function firstReply<T>(replies: AsyncIterable<T>): Promise<T> {
  for await (const reply of replies) return reply;
  throw new Error('no reply');
}

function header(of: { bytes: Uint8Array; sha256: Uint8Array }, change: object = {}): Message {
  const { sha256, bytes } = of;
  return { header: { sha256, sizeBytes: bytes.length, offset: 0, label: 'test', ...change } };
}

const listed = async () => (await client.call(BOOT_FILES.list, {})).files;

describe('the boot files of a host', () => {
  it('are uploaded once, and listed with what they are called', async () => {
    const { path, bytes, sha256 } = file('vmlinuz', 3 * MIB);
    const uploaded = await uploadBootFile(path, client, quiet);
    expect(uploaded).toEqual({ sha256, sizeBytes: bytes.length, label: path });
    expect(await client.call(BOOT_FILES.stat, { sha256 })).toMatchObject({ complete: true });
    await uploadBootFile(path, client, quiet);
    const mine = (await listed()).filter(({ label }) => label === path);
    expect(mine).toMatchObject([{ complete: true, references: 0 }]);
  });

  it('come whole from several senders at once', async () => {
    const { path, sha256 } = file('shared', 2 * MIB);
    const clients = await Promise.all([1, 2, 3, 4].map(() => clientOf(ADMIN)));
    await Promise.all(clients.map((own) => uploadBootFile(path, own, quiet)));
    expect(await client.call(BOOT_FILES.stat, { sha256 })).toMatchObject({ complete: true });
    for (const own of clients) own.close();
  });

  it('are refused when they are not what was announced, and nothing of them stays', async () => {
    const good = file('good', 200 * 1024);
    const other = file('other', 200 * 1024);
    await expect(
      upload([
        header(good),
        { data: other.bytes.subarray(0, CHUNK_BYTES) },
        { data: other.bytes.subarray(CHUNK_BYTES) },
      ]),
    ).rejects.toMatchObject({ code: 'BOOT_FILE_DAMAGED' });
    expect(await client.call(BOOT_FILES.stat, { sha256: good.sha256 })).toMatchObject({
      complete: false,
    });
    await uploadBootFile(good.path, client, quiet);
  });

  it.each<[string, (of: ReturnType<typeof file>) => readonly Message[], string]>([
    ['nothing', () => [], 'USAGE'],
    ['data before a header', ({ bytes }) => [{ data: bytes }], 'USAGE'],
    ['two headers', (of) => [header(of), header(of)], 'USAGE'],
    ['an empty chunk', (of) => [header(of), { data: new Uint8Array(0) }], 'USAGE'],
    ['too large a chunk', (of) => [header(of), { data: randomBytes(300 * 1024) }], 'USAGE'],
    ['a short digest', (of) => [header(of, { sha256: new Uint8Array(31) })], 'USAGE'],
    ['a gap', (of) => [header(of, { offset: 1000 })], 'UPLOAD_INTERRUPTED'],
    [
      'too many bytes',
      (of) => [header(of), { data: of.bytes }, { data: of.bytes }],
      'BOOT_FILE_DAMAGED',
    ],
    ['an announcement of 1 TiB', (of) => [header(of, { sizeBytes: 2 ** 40 })], 'QUOTA_EXCEEDED'],
    ['a label that draws on terminals', (of) => [header(of, { label: '\u001b[2J' })], 'USAGE'],
  ])('are refused with %s', async (what, messages, code) => {
    const of = file(what.replaceAll(' ', '-'), 1000);
    await expect(upload(messages(of))).rejects.toMatchObject({ code });
  });

  it('go on after the host was killed in the middle, and again', async () => {
    const { path, bytes, sha256 } = file('large', 24 * MIB);
    const half: Message[] = [header({ bytes, sha256 })];
    for (let at = 0; at < 12 * MIB; at += CHUNK_BYTES)
      half.push({ data: bytes.subarray(at, at + CHUNK_BYTES) });
    await upload(half);
    const call = client.open(BOOT_FILES.upload);
    await call.send(header({ bytes, sha256 }, { offset: 12 * MIB }));
    await call.send({ data: bytes.subarray(12 * MIB, 12 * MIB + CHUNK_BYTES) });
    await host.end('SIGKILL');
    call.cancel();
    const { port } = host;
    const restart = startHost(hostFiles, port);
    await Promise.all([uploadBootFile(path, client, quiet), restart]);
    host = await restart;
    const state = await client.call(BOOT_FILES.stat, { sha256 });
    expect(state).toMatchObject({ complete: true });
    await host.end('SIGKILL');
    host = await startHost(hostFiles, port);
    expect((await listed()).find(({ label }) => label === path)).toMatchObject({ complete: true });
  });

  it('go to other hosts of the cluster, and to nobody else', async () => {
    const { path, bytes, sha256 } = file('for-peers', 2 * MIB);
    await uploadBootFile(path, client, quiet);
    const peer = await clientOf({ ...SERVICE, host: 'host-b' });
    const fetched = async (by: ServiceClient, offset: number, digest = sha256) => {
      const call = by.open(BOOT_FILES.fetch);
      await call.send({ sha256: digest, offset });
      call.end();
      const chunks: Uint8Array[] = [];
      for await (const { data } of call.replies) chunks.push(data ?? new Uint8Array(0));
      return Buffer.concat(chunks);
    };
    expect(await fetched(peer, 1000)).toEqual(bytes.subarray(1000));
    await expect(fetched(peer, 0, new Uint8Array(32))).rejects.toMatchObject({
      code: 'BOOT_FILE_UNKNOWN',
    });
    await expect(fetched(client, 0)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    peer.close();
  });

  it('are asked for by the vm-manager of another host, which knows whom it asks', async () => {
    const { path, bytes, sha256 } = file('asked-for', MIB);
    await uploadBootFile(path, client, quiet);
    const own = { ...SERVICE, host: 'host-b' };
    const tls = loadTlsMaterial(await cluster.files(own), own, Date.now());
    const address = `127.0.0.1:${host.port}`;
    const fetched = async (from: string, hex: string) => {
      const [peer] = bootFilePeers([{ host: from, address }], tls);
      const chunks: Uint8Array[] = [];
      for await (const chunk of peer?.fetch(hex, 500) ?? []) chunks.push(chunk);
      return Buffer.concat(chunks);
    };
    const hex = Buffer.from(sha256).toString('hex');
    expect(await fetched(SERVICE.host, hex)).toEqual(bytes.subarray(500));
    await expect(fetched(SERVICE.host, '0'.repeat(64))).rejects.toMatchObject({
      code: 'BOOT_FILE_UNKNOWN',
    });
    await expect(fetched('host-c', hex)).rejects.toMatchObject({ code: 'HOST_UNREACHABLE' });
  });

  it('are changed by operators only, and read by everybody of the cluster', async () => {
    const viewer = await clientOf(VIEWER);
    expect((await viewer.call(BOOT_FILES.list, {})).files?.length).toBeGreaterThan(0);
    const of = file('viewers', 1000);
    await expect(upload([header(of)], viewer)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    await expect(viewer.call(BOOT_FILES.stat, of)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    viewer.close();
  });

  it('are refused by their sender when they cannot be read', async () => {
    for (const path of [join(folder, 'missing'), folder])
      await expect(uploadBootFile(path, client, quiet)).rejects.toMatchObject({
        code: 'CONFIG_UNREADABLE',
      });
  });
});
