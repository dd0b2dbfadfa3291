import { rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BootFileStore } from '../../../services/vm-manager/boot-files/boot-file-store.ts';
import { KIB, StoreFixture, pieces, put, sample } from './store-fixture.ts';

const kernel = sample(1, 100 * KIB);
const DAY_MS = 24 * 3600 * 1000;

let fixture: StoreFixture;
let store: BootFileStore;

beforeEach(async () => {
  fixture = await StoreFixture.create();
  store = await fixture.open();
});
afterEach(() => fixture.remove());

/** Pieces that stop coming once `untilBytes` are written, and how to let them go on. */
function stalled(bytes: Uint8Array, untilBytes: number) {
  const written = Promise.withResolvers<void>();
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* chunks() {
    yield bytes.subarray(0, untilBytes);
    written.resolve();
    await promise;
    yield bytes.subarray(untilBytes);
  }
  return { chunks: chunks(), written: written.promise, goOn: resolve };
}

describe('a boot file store', () => {
  it('gives back what it was sent, by digest', async () => {
    expect(store.stat(kernel.sha256)).toEqual({ isComplete: false, receivedBytes: 0 });
    const state = await put(store, kernel);
    expect(state).toEqual({ isComplete: true, receivedBytes: kernel.sizeBytes });
    expect(await store.read(kernel.sha256)).toEqual(Buffer.from(kernel.bytes));
    expect(await fixture.names()).toEqual([kernel.sha256, `${kernel.sha256}.label`]);
  });

  it('goes on where an upload broke off, also in another process', async () => {
    const { bytes, ...file } = kernel;
    const half = 40 * KIB;
    const first = await store.receive({ ...file, offset: 0 }, pieces(bytes.subarray(0, half)));
    expect(first).toEqual({ isComplete: false, receivedBytes: half });

    const next = await fixture.open();
    expect(next.stat(kernel.sha256)).toEqual({ isComplete: false, receivedBytes: half });
    await next.receive({ ...file, offset: half }, pieces(bytes, half));
    expect(await next.read(kernel.sha256)).toEqual(Buffer.from(bytes));
  });

  it('keeps what came before a sender failed', async () => {
    const { bytes, ...file } = kernel;
    async function* failing() {
      yield bytes.subarray(0, 8 * KIB);
      throw new Error('connection reset');
    }
    await expect(store.receive({ ...file, offset: 0 }, failing())).rejects.toThrow('reset');
    expect(store.stat(kernel.sha256)).toEqual({ isComplete: false, receivedBytes: 8 * KIB });
  });

  it('drops everything of a file whose digest is not the announced one', async () => {
    const wrong = Uint8Array.from(kernel.bytes);
    wrong[5000] = 1 + (wrong[5000] ?? 0);
    await expect(put(store, { ...kernel, bytes: wrong })).rejects.toMatchObject({
      code: 'BOOT_FILE_DAMAGED',
    });
    expect(await fixture.names()).toEqual([]);
    expect(store.usedBytes).toBe(0);
    expect((await put(store, kernel)).isComplete).toBe(true);
  });

  it('drops a file of which more comes than was announced', async () => {
    const sizeBytes = kernel.sizeBytes - 1;
    await expect(put(store, { ...kernel, sizeBytes })).rejects.toMatchObject({
      code: 'BOOT_FILE_DAMAGED',
    });
    expect(await fixture.names()).toEqual([]);
  });

  it.each([
    ['a gap', 50 * KIB],
    ['an overlap', 10 * KIB],
  ])('refuses %s, and stays where it was', async (_what, offset) => {
    const { bytes, ...file } = kernel;
    await store.receive({ ...file, offset: 0 }, pieces(bytes.subarray(0, 40 * KIB)));
    await expect(store.receive({ ...file, offset }, pieces(bytes, offset))).rejects.toMatchObject({
      code: 'UPLOAD_INTERRUPTED',
    });
    expect(store.stat(kernel.sha256).receivedBytes).toBe(40 * KIB);
  });

  it.each([
    ['no digest', { sha256: 'abc' }, 'USAGE'],
    ['a digest that is a path', { sha256: `../${'a'.repeat(61)}` }, 'USAGE'],
    ['no bytes', { sizeBytes: 0 }, 'USAGE'],
    ['half bytes', { sizeBytes: 0.5 }, 'USAGE'],
    ['an offset behind its end', { offset: kernel.sizeBytes + 1 }, 'USAGE'],
    ['a negative offset', { offset: -1 }, 'USAGE'],
    ['a label with a line break', { label: 'a\nb' }, 'USAGE'],
    ['a long label', { label: 'ä'.repeat(128) }, 'USAGE'],
    ['too many bytes', { sizeBytes: 1024 * KIB + 1 }, 'QUOTA_EXCEEDED'],
  ])('refuses a file with %s before it takes any of it', async (_what, change, code) => {
    const { bytes, ...file } = { ...kernel, offset: 0, ...change };
    await expect(store.receive(file, pieces(bytes))).rejects.toMatchObject({ code });
    expect(await fixture.names()).toEqual([]);
  });

  it('lets the second of two senders wait, and find the work done', async () => {
    const { bytes, ...file } = kernel;
    const slow = stalled(bytes, 30 * KIB);
    const first = store.receive({ ...file, offset: 0 }, slow.chunks);
    let taken = 0;
    async function* counted() {
      taken += 1;
      yield bytes;
    }
    const second = store.receive({ ...file, offset: 0 }, counted());
    slow.goOn();
    expect((await first).isComplete).toBe(true);
    expect((await second).isComplete).toBe(true);
    expect(taken).toBe(0);
  });

  it('lets the second go on where the first broke off', async () => {
    const { bytes, ...file } = kernel;
    const abort = new AbortController();
    const slow = stalled(bytes, 30 * KIB);
    const first = store.receive({ ...file, offset: 0 }, slow.chunks, abort.signal);
    const second = store.receive({ ...file, offset: 0 }, pieces(bytes));
    await slow.written;
    abort.abort();
    await expect(first).rejects.toMatchObject({ code: 'UPLOAD_INTERRUPTED' });
    // It had asked before the first one began to write.
    await expect(second).rejects.toMatchObject({ code: 'UPLOAD_INTERRUPTED' });
    const { receivedBytes: offset } = store.stat(kernel.sha256);
    expect((await store.receive({ ...file, offset }, pieces(bytes, offset))).isComplete).toBe(true);
  });

  it('gives up a sender that says nothing', async () => {
    const { bytes, ...file } = kernel;
    const impatient = await StoreFixture.create({ idleMs: 10 });
    const own = await impatient.open();
    const slow = stalled(bytes, 30 * KIB);
    await expect(own.receive({ ...file, offset: 0 }, slow.chunks)).rejects.toMatchObject({
      code: 'DEADLINE',
    });
    expect(own.stat(kernel.sha256).receivedBytes).toBe(30 * KIB);
    await impatient.remove();
  });

  it('answers a full disk as want of room, and leaves nothing on it', async () => {
    await symlink('/dev/full', path.join(fixture.directory, `${kernel.sha256}.part`));
    await expect(put(store, kernel)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(await fixture.names()).toEqual([]);
  });

  it('lists what it has, with the machines that refer to it', async () => {
    await put(store, kernel);
    fixture.references.set(kernel.sha256, 2);
    expect(store.list()).toEqual([
      {
        sha256: kernel.sha256,
        sizeBytes: kernel.sizeBytes,
        label: kernel.label,
        isComplete: true,
        references: 2,
        lastUsedAtMs: fixture.nowMs,
      },
    ]);
    expect((await fixture.open()).list()).toEqual(store.list());
  });

  it('does not trust a file that became shorter behind its back', async () => {
    await put(store, kernel);
    await writeFile(path.join(fixture.directory, kernel.sha256), 'short');
    expect(await store.read(kernel.sha256)).toBeUndefined();
    expect(store.stat(kernel.sha256)).toEqual({ isComplete: false, receivedBytes: 0 });
  });

  it('removes at its start what is of no use', async () => {
    const other = sample(2, KIB).sha256;
    const old = new Date(fixture.nowMs - 2 * DAY_MS);
    const write = (name: string) => writeFile(path.join(fixture.directory, name), 'x');
    await Promise.all(
      [`${other}.part`, `${other}.label`, 'x.tmp', `${other}.elf.tmp`, 'stray'].map(write),
    );
    await utimes(path.join(fixture.directory, `${other}.part`), old, old);
    await fixture.open();
    expect(await fixture.names()).toEqual([]);
  });

  it('reads a file in pieces from any offset', async () => {
    await put(store, kernel);
    const read: Uint8Array[] = [];
    for await (const chunk of store.chunks(kernel.sha256, 12_345)) read.push(chunk);
    expect(Buffer.concat(read)).toEqual(Buffer.from(kernel.bytes.subarray(12_345)));
    await expect(store.chunks(sample(9, 5).sha256, 0).next()).rejects.toMatchObject({
      code: 'BOOT_FILE_UNKNOWN',
    });
  });

  it('survives that somebody empties its folder', async () => {
    await put(store, kernel);
    await rm(path.join(fixture.directory, kernel.sha256));
    expect(await store.read(kernel.sha256)).toBeUndefined();
    expect((await put(store, kernel)).isComplete).toBe(true);
  });
});
