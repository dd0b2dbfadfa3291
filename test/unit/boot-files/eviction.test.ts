import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BootFileStore } from '../../../services/vm-manager/boot-files/boot-file-store.ts';
import { KIB, StoreFixture, pieces, put, sample } from './store-fixture.ts';

const MINUTE_MS = 60_000;
const [a, b, c, d] = [1, 2, 3, 4].map((seed) => sample(seed, 100 * KIB)) as [
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
];

describe('a boot file store that runs out of its budget', () => {
  let fixture: StoreFixture;
  let store: BootFileStore;

  beforeEach(async () => {
    fixture = await StoreFixture.create({ budgetBytes: 300 * KIB, limitBytes: 250 * KIB });
    store = await fixture.open();
    for (const file of [a, b, c]) {
      await put(store, file);
      fixture.nowMs += 2 * MINUTE_MS;
    }
  });
  afterEach(() => fixture.remove());

  const isHere = (files: readonly { readonly sha256: string }[]) =>
    files.map(({ sha256 }) => store.stat(sha256).isComplete);

  it('drops what was used longest ago', async () => {
    await store.read(a.sha256);
    fixture.nowMs += 2 * MINUTE_MS;
    await put(store, d);
    expect(isHere([a, b, c, d])).toEqual([true, false, true, true]);
    expect(store.usedBytes).toBe(300 * KIB);
  });

  it('remembers the last use in the next process', async () => {
    await store.read(a.sha256);
    fixture.nowMs += 2 * MINUTE_MS;
    store = await fixture.open();
    await put(store, d);
    expect(isHere([a, b, c, d])).toEqual([true, false, true, true]);
  });

  it('never drops what a machine refers to', async () => {
    for (const { sha256 } of [a, b]) fixture.references.set(sha256, 1);
    await put(store, d);
    expect(isHere([a, b, c, d])).toEqual([true, true, false, true]);
    fixture.references.set(d.sha256, 1);
    fixture.nowMs += 2 * MINUTE_MS;
    await expect(put(store, c)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(isHere([a, b, d])).toEqual([true, true, true]);
  });

  it('does not drop what was sent a moment ago, since its machine is to come', async () => {
    for (const { sha256 } of [a, b]) fixture.references.set(sha256, 1);
    await store.read(c.sha256);
    await expect(put(store, d)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(isHere([a, b, c])).toEqual([true, true, true]);
  });

  it('drops inflated copies of kernels in use before it refuses', async () => {
    fixture.references.set(a.sha256, 1).set(b.sha256, 1);
    await store.writeElf(a.sha256, sample(8, 90 * KIB).bytes);
    expect(isHere([c])).toEqual([false]);
    expect(await store.readElf(a.sha256)).toBeDefined();
    fixture.nowMs += 2 * MINUTE_MS;
    await put(store, d);
    expect(await store.readElf(a.sha256)).toBeUndefined();
    expect(isHere([a, b, d])).toEqual([true, true, true]);
  });

  it('keeps no inflated copy it has no room for', async () => {
    for (const { sha256 } of [a, b, c]) fixture.references.set(sha256, 1);
    await store.writeElf(a.sha256, sample(8, KIB).bytes);
    expect(await store.readElf(a.sha256)).toBeUndefined();
  });

  it('counts what an upload will take before it is there', async () => {
    fixture.references.set(a.sha256, 1);
    const { bytes, ...file } = sample(20, 190 * KIB);
    const { promise, resolve } = Promise.withResolvers<void>();
    async function* slow() {
      yield bytes.subarray(0, KIB);
      await promise;
      yield bytes.subarray(KIB);
    }
    const upload = store.receive({ ...file, offset: 0 }, slow());
    await new Promise((done) => setImmediate(done));
    await expect(put(store, d)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    resolve();
    expect((await upload).isComplete).toBe(true);
  });

  it('does not drop a file while someone reads it', async () => {
    const reading = store.chunks(a.sha256, 0);
    await reading.next();
    fixture.nowMs += 2 * MINUTE_MS;
    await put(store, d);
    expect(isHere([a, b, d])).toEqual([true, false, true]);
    await reading.return(undefined);
  });

  it('takes the room of half received files as well', async () => {
    const { bytes, ...file } = d;
    fixture.references.set(a.sha256, 1).set(b.sha256, 1);
    await store.receive({ ...file, offset: 0 }, pieces(bytes.subarray(0, 50 * KIB)));
    fixture.nowMs += 2 * MINUTE_MS;
    await put(store, c);
    expect(store.stat(d.sha256)).toEqual({ isComplete: false, receivedBytes: 0 });
  });
});
