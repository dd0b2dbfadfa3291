import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, HardState, SnapshotMeta } from '../../../consensus/core/messages.ts';
import { auditChain } from '../../../consensus/storage/audit.ts';
import { CHAIN_START } from '../../../consensus/storage/storage.ts';
import type { ReplicaStorage, StorageIdentity } from '../../../consensus/storage/storage.ts';

/** A place where storage can be opened again and again, as over restarts. */
export interface StoragePlace {
  open(identity?: Partial<StorageIdentity>): Promise<ReplicaStorage>;
  remove(): Promise<void>;
}

export function entry(index: number, term: number, text = `command ${index}`): Entry {
  return { index, term, kind: 'normal', data: Buffer.from(text) };
}

export function entries(from: number, to: number, term: number): Entry[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => entry(from + offset, term));
}

const CONF = { voters: [1, 2, 3], votersOutgoing: [], learners: [], learnersNext: [] };
const meta = (index: number, term: number): SnapshotMeta => {
  return { index, term, confState: { ...CONF, autoLeave: false } };
};
const hard = (term: number, commit: number): HardState => ({ term, vote: 1, commit });
const texts = (storage: ReplicaStorage): string[] =>
  storage.state.entries.map(({ index, term, data }) => `${index}/${term} ${String(data)}`);

/** What every member's storage must do, whatever lies below it. */
export function storageConformance(name: string, make: () => Promise<StoragePlace>): void {
  describe(`storage over ${name}`, () => {
    let place: StoragePlace;
    beforeEach(async () => {
      place = await make();
    });
    afterEach(async () => {
      await place.remove();
    });

    async function reopened(storage: ReplicaStorage): Promise<ReplicaStorage> {
      await storage.close();
      return await place.open();
    }

    it('starts empty and keeps its instance mark over restarts', async () => {
      const storage = await place.open();
      expect(storage.state).toEqual({
        hardState: { term: 0, vote: 0, commit: 0 },
        entries: [],
        previousTerm: 0,
      });
      const again = await reopened(storage);
      expect(again.instance).toBe(storage.instance);
      await again.close();
    });

    it('returns what was written, in order', async () => {
      const storage = await place.open();
      await storage.write({ entries: entries(1, 3, 1), hardState: hard(1, 0), sync: true });
      await storage.write({ entries: entries(4, 4, 2), hardState: hard(2, 3), sync: true });
      const again = await reopened(storage);
      expect(texts(again)).toEqual([
        '1/1 command 1',
        '2/1 command 2',
        '3/1 command 3',
        '4/2 command 4',
      ]);
      expect(again.state.hardState).toEqual(hard(2, 3));
      await again.close();
    });

    it('shares one sync between writes asked for while one is in flight', async () => {
      const storage = await place.open();
      const writes = Array.from({ length: 50 }, (_, at) =>
        storage.write({ entries: [entry(at + 1, 1)], hardState: hard(1, 0), sync: true }),
      );
      await Promise.all(writes);
      expect(storage.metrics().syncs).toBe(2);
      const again = await reopened(storage);
      expect(again.state.entries).toHaveLength(50);
      await again.close();
    });

    it('replaces entries from the first one written, also inside a record', async () => {
      const storage = await place.open();
      await storage.write({ entries: entries(1, 10, 1), hardState: hard(1, 2), sync: true });
      await storage.write({ entries: entries(8, 9, 2), hardState: hard(2, 2), sync: true });
      await storage.write({ entries: entries(6, 6, 3), hardState: hard(3, 2), sync: true });
      const again = await reopened(storage);
      expect(again.state.entries.map(({ term }) => term)).toEqual([1, 1, 1, 1, 1, 3]);
      await again.write({ entries: entries(4, 5, 4), hardState: hard(4, 2), sync: true });
      const third = await reopened(again);
      expect(third.state.entries.map(({ term }) => term)).toEqual([1, 1, 1, 4, 4]);
      await third.close();
    });

    it('replaces entries that are not durable yet', async () => {
      const storage = await place.open();
      const first = storage.write({ entries: entries(1, 5, 1), hardState: hard(1, 0), sync: true });
      const second = storage.write({ entries: entries(6, 9, 1), sync: true });
      const third = storage.write({ entries: entries(7, 7, 2), hardState: hard(2, 0), sync: true });
      const fourth = storage.write({
        entries: entries(6, 6, 3),
        hardState: hard(3, 0),
        sync: true,
      });
      await Promise.all([first, second, third, fourth]);
      const again = await reopened(storage);
      expect(again.state.entries.map(({ term }) => term)).toEqual([1, 1, 1, 1, 1, 3]);
      await again.close();
    });

    it('chains digests that an audit can recompute', async () => {
      const storage = await place.open();
      await storage.write({ entries: entries(1, 4, 1), hardState: hard(1, 0), sync: true });
      await storage.write({ entries: entries(5, 7, 1), sync: true });
      const log = storage.state.entries.concat(entries(1, 7, 1));
      const end = storage.chainAt(7);
      expect(auditChain(log, CHAIN_START, end).intact).toBe(true);
      expect(auditChain(log.slice(2), storage.chainAt(2), end).intact).toBe(true);
      const swapped = [
        ...log.slice(0, 3),
        { ...log[3]!, data: Buffer.from('other') },
        ...log.slice(4),
      ];
      expect(auditChain(swapped, CHAIN_START, end).intact).toBe(false);
      expect(auditChain([...log.slice(0, 3), ...log.slice(4)], CHAIN_START, end)).toEqual({
        intact: false,
        index: 5,
      });
      await storage.close();
    });

    it('gives two members with the same log the same digest, however it was written', async () => {
      const other = await make();
      const storages = [await place.open(), await other.open()];
      await storages[0]!.write({ entries: entries(1, 6, 1), hardState: hard(1, 0), sync: true });
      for (const one of entries(1, 6, 1))
        await storages[1]!.write({ entries: [one], hardState: hard(1, 0), sync: true });
      expect(storages[0]!.chainAt(6)).toEqual(storages[1]!.chainAt(6));
      for (const storage of storages) await storage.close();
      await other.remove();
    });

    it('keeps a snapshot of its own and forgets entries before it', async () => {
      const storage = await place.open();
      for (let index = 1; index <= 10; index++)
        await storage.write({ entries: [entry(index, 1)], hardState: hard(1, index), sync: true });
      const chunks = [Buffer.from('first piece'), Buffer.from('second')];
      await storage.saveSnapshot({ meta: meta(8, 1), chain: storage.chainAt(8), chunks });
      await storage.compact(5);
      await storage.write({ entries: [entry(11, 1)], hardState: hard(1, 10), sync: true });
      const chain = storage.chainAt(11);
      const again = await reopened(storage);
      expect(again.state.snapshot?.meta).toEqual(meta(8, 1));
      expect(Buffer.concat(again.state.snapshot!.chunks).toString()).toBe('first piecesecond');
      expect(again.state.entries.map(({ index }) => index)).toEqual([6, 7, 8, 9, 10, 11]);
      expect(again.state.previousTerm).toBe(1);
      expect(again.chainAt(11)).toEqual(chain);
      await again.saveSnapshot({
        meta: meta(10, 1),
        chain: again.chainAt(10),
        chunks: [chunks[0]!],
      });
      expect((await again.readSnapshot())?.meta.index).toBe(10);
      await again.close();
    });

    it('lets a snapshot from the leader replace the whole log', async () => {
      const storage = await place.open();
      await storage.write({ entries: entries(1, 9, 1), hardState: hard(1, 4), sync: true });
      const chain = Buffer.alloc(32, 7);
      const snapshot = { meta: meta(100, 5), chain, chunks: [Buffer.from('state')] };
      await storage.write({ entries: [], snapshot, hardState: hard(5, 100), sync: true });
      await storage.write({ entries: entries(101, 102, 5), sync: true });
      const again = await reopened(storage);
      expect(again.state.snapshot?.meta).toEqual(meta(100, 5));
      expect(again.state.entries.map(({ index }) => index)).toEqual([101, 102]);
      expect(again.state.previousTerm).toBe(5);
      expect(again.chainAt(100)).toEqual(chain);
      await again.close();
    });

    it('refuses a disk of another cluster, group or member', async () => {
      await (await place.open()).close();
      for (const wrong of [{ cluster: 'other' }, { group: 'block' }, { node: 2 }])
        await expect(place.open(wrong)).rejects.toMatchObject({ code: 'IDENTITY_MISMATCH' });
      await (await place.open()).close();
    });
  });
}
