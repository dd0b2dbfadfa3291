import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from '../../bench/etcd/cluster.ts';
import type { ProcessCluster } from '../../bench/etcd/cluster.ts';
import type { Namespaces } from './network.ts';

export type Fault = 'kill' | 'pause' | 'partition' | 'one-way' | 'disk';

const DOWN_MS = 1_500;
const PAUSE_MS = 2_200;
const PARTITION_MS = 3_000;
/** Room for the log of a run, and for LevelDB to open again once the ballast is gone. */
const DISK_MIB = 64;

/** Gives every member a small disk of its own, which can be filled. */
export function mountDisks(cluster: ProcessCluster): void {
  for (const { dataDir } of cluster.members) {
    mkdirSync(dataDir, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MIB}m`, 'tmpfs', dataDir]);
  }
}

export function unmountDisks(cluster: ProcessCluster): void {
  for (const { dataDir } of cluster.members) execFileSync('umount', [dataDir]);
}

/** Writes until there is no room left, but for what the log's open file still holds. */
function fillDisk(dataDir: string): void {
  const chunk = Buffer.alloc(1024 * 1024);
  for (const size of [chunk.length, 4096])
    try {
      for (let count = 0; count < DISK_MIB * 256; count++)
        writeFileSync(join(dataDir, 'ballast'), chunk.subarray(0, size), { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
}

interface Target {
  readonly cluster: ProcessCluster;
  readonly network: Namespaces | undefined;
  readonly victim: number;
}

/** Does one thing to one member, and undoes it. */
export async function inflict(fault: Fault, { cluster, network, victim }: Target): Promise<void> {
  const others = cluster.members.map((_, at) => at).filter((at) => at !== victim);
  switch (fault) {
    case 'kill':
      await cluster.kill(victim);
      await sleep(DOWN_MS);
      cluster.startMember(victim);
      return;
    case 'pause':
      process.kill(cluster.pid(victim), 'SIGSTOP');
      await sleep(PAUSE_MS);
      process.kill(cluster.pid(victim), 'SIGCONT');
      return;
    case 'partition':
      for (const other of others) {
        network?.cut(victim + 1, other + 1);
        network?.cut(other + 1, victim + 1);
      }
      await sleep(PARTITION_MS);
      network?.heal();
      return;
    case 'one-way':
      for (const other of others) network?.cut(victim + 1, other + 1);
      await sleep(PARTITION_MS);
      network?.heal();
      return;
    case 'disk': {
      const { dataDir } = cluster.members[victim]!;
      fillDisk(dataDir);
      await sleep(DOWN_MS);
      rmSync(join(dataDir, 'ballast'), { force: true });
      // A member that could not write has ended, as it must; its supervisor starts it again.
      if (!cluster.isAlive(victim)) cluster.startMember(victim);
    }
  }
}
