import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLevelStore } from '../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { MemoryDisk } from '../../../consensus/storage/memory-store.ts';
import { storageConformance } from './suite.ts';

const IDENTITY = { cluster: 'test', group: 'vm', node: 1 };

storageConformance('LevelDB', async () => {
  const path = await mkdtemp(join(tmpdir(), 'quorum0-storage-'));
  return {
    open: async (identity) =>
      openStorage(path, await openLevelStore(path), { ...IDENTITY, ...identity }),
    remove: () => rm(path, { recursive: true }),
  };
});

storageConformance('memory', () => {
  const disk = new MemoryDisk();
  return Promise.resolve({
    open: (identity) => openStorage('memory', disk.open(), { ...IDENTITY, ...identity }),
    remove: () => Promise.resolve(),
  });
});
