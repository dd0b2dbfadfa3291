import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLevelStore } from '../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { MemoryDisk } from '../../../consensus/storage/memory-store.ts';
import { HARD_STATE_KEY, IDENTITY_KEY, logKey } from '../../../consensus/storage/keys.ts';
import type { Entry } from '../../../consensus/core/messages.ts';

const IDENTITY = { cluster: 'test', group: 'vm', node: 1 };
const entry = (index: number): Entry => {
  return { index, term: 1, kind: 'normal', data: Buffer.alloc(100, index) };
};
const hardState = (commit: number) => ({ term: 1, vote: 1, commit });

async function written(count: number): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const storage = await openStorage('disk', disk.open(), IDENTITY);
  for (let index = 1; index <= count; index++)
    await storage.write({ entries: [entry(index)], hardState: hardState(index), sync: true });
  await storage.close();
  return disk;
}

const reopen = (disk: MemoryDisk) => openStorage('disk', disk.open(), IDENTITY);

describe('recovery of a member', () => {
  it('loses unsynced writes in a crash and nothing else', async () => {
    const disk = await written(3);
    const storage = await reopen(disk);
    await storage.write({ entries: [entry(4)], hardState: hardState(4), sync: true });
    await storage.write({ entries: [], hardState: hardState(4), sync: false });
    disk.crash();
    const again = await reopen(disk);
    expect(again.state.entries.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
  });

  it('refuses to start when a byte of a record changed', async () => {
    const disk = await written(5);
    disk.corrupt(logKey(3), (value) => {
      value[40] = value[40]! ^ 1;
      return value;
    });
    await expect(reopen(disk)).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
      message: expect.stringContaining(`record ${logKey(3)}: wrong checksum`) as string,
    });
  });

  it('refuses to start when a record in the middle is missing', async () => {
    const disk = await written(5);
    disk.lose(logKey(3));
    await expect(reopen(disk)).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
      message: expect.stringContaining('entries 3 to 3 are missing') as string,
    });
  });

  it('refuses to start when committed entries at the end are missing', async () => {
    const disk = await written(5);
    disk.lose(logKey(5));
    await expect(reopen(disk)).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
  });

  it('refuses to start when a record comes from another history', async () => {
    const disk = await written(5);
    const other = new MemoryDisk();
    const storage = await openStorage('other', other.open(), IDENTITY);
    for (const one of [{ ...entry(1), data: Buffer.from('different') }, entry(2), entry(3)])
      await storage.write({ entries: [one], hardState: hardState(1), sync: true });
    disk.corrupt(logKey(3), () => other.read(logKey(3))!);
    await expect(reopen(disk)).rejects.toMatchObject({
      code: 'LOG_CORRUPT',
      message: expect.stringContaining('hash chain breaks before entry 3') as string,
    });
  });

  it('refuses to start without its term and vote, or with damaged ones', async () => {
    const forgotten = await written(2);
    forgotten.lose(HARD_STATE_KEY);
    await expect(reopen(forgotten)).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    for (const key of [HARD_STATE_KEY, IDENTITY_KEY]) {
      const damaged = await written(2);
      damaged.corrupt(key, (value) => value.fill(0, 6, 7));
      await expect(reopen(damaged)).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    }
  });

  it('fails every write after a failed sync', async () => {
    const disk = await written(2);
    const storage = await reopen(disk);
    disk.faults.failSync = true;
    const write = { entries: [entry(3)], hardState: hardState(2), sync: true };
    const both = [storage.write(write), storage.write({ ...write, entries: [entry(4)] })];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    disk.faults.failSync = false;
    await expect(storage.write({ ...write, entries: [entry(5)] })).rejects.toThrow('injected');
  });
});

describe('recovery from LevelDB files', () => {
  async function damaged(change: (path: string) => Promise<void>): Promise<unknown> {
    const path = await mkdtemp(join(tmpdir(), 'quorum0-recovery-'));
    try {
      const storage = await openStorage(path, await openLevelStore(path), IDENTITY);
      for (let index = 1; index <= 300; index++)
        await storage.write({
          entries: [{ ...entry(index), data: Buffer.alloc(1_000, index) }],
          hardState: hardState(index - 1),
          sync: true,
        });
      await storage.close();
      const log = (await readdir(path)).find((file) => file.endsWith('.log'))!;
      await change(join(path, log));
      const again = await openStorage(path, await openLevelStore(path), IDENTITY);
      const last = again.state.entries.at(-1)?.index;
      await again.close();
      return last;
    } catch (error) {
      return (error as { code?: unknown }).code;
    } finally {
      await rm(path, { recursive: true });
    }
  }

  it('cuts a batch that was torn by a crash', async () => {
    const last = await damaged(async (file) => {
      const handle = await open(file, 'r+');
      // What a power cut leaves of a batch that nobody waited for: its first bytes.
      await handle.write(Buffer.from('0123456789'), 0, 10, (await handle.stat()).size);
      await handle.close();
    });
    expect(last).toBe(300);
  });

  it('refuses to start when synced bytes in the middle changed', async () => {
    const code = await damaged(async (file) => {
      const handle = await open(file, 'r+');
      await handle.write(Buffer.from('damage'), 0, 6, Math.floor((await handle.stat()).size / 2));
      await handle.close();
    });
    expect(code).toBe('LOG_CORRUPT');
  });
});
