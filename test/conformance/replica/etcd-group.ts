import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { theirs } from '../../../bench/etcd/targets.ts';
import type { ProcessCluster } from '../../../bench/etcd/cluster.ts';
import { EtcdReplica } from '../../../consensus/engines/etcd.ts';
import { JournalMachine } from './journal-machine.ts';
import type { ReplicaGroup } from './suite.ts';

/** Three members over three real etcd processes, each member talking to one of them. */
export class EtcdGroup implements ReplicaGroup {
  readonly #dir: string;
  readonly #etcd: ProcessCluster;
  readonly #snapshotBytes: number;
  readonly #replicas: EtcdReplica[] = [];
  readonly #machines: JournalMachine[] = [];
  readonly #paused = new Set<number>();

  private constructor(dir: string, etcd: ProcessCluster, snapshotBytes: number) {
    this.#dir = dir;
    this.#etcd = etcd;
    this.#snapshotBytes = snapshotBytes;
  }

  static async start(binary: string, snapshotBytes: number): Promise<EtcdGroup> {
    const dir = await mkdtemp(join(tmpdir(), 'quorum0-etcd-'));
    const etcd = theirs(binary, dir);
    const group = new EtcdGroup(dir, etcd, snapshotBytes);
    await etcd.start();
    for (const at of [0, 1, 2]) await group.restart(at);
    return group;
  }

  replica(at: number): EtcdReplica {
    return this.#replicas[at]!;
  }

  machine(at: number): JournalMachine {
    return this.#machines[at]!;
  }

  async crash(at: number): Promise<void> {
    await this.#replicas[at]!.stop();
  }

  async restart(at: number): Promise<void> {
    const machine = new JournalMachine();
    this.#machines[at] = machine;
    this.#replicas[at] = await EtcdReplica.start({
      identity: { cluster: 'test', group: 'journal', node: at + 1 },
      members: [1, 2, 3].map((id) => ({ id, host: `host-${id}`, address: `unused:${id}` })),
      machine,
      endpoints: [this.#etcd.members[at]!.clientEndpoint],
      snapshotBytes: this.#snapshotBytes,
      keepEntries: 3,
      onFatal: (error) => {
        throw error;
      },
    });
  }

  /** Stops the member's etcd: the one it talks to answers nothing. */
  isolate(at: number): void {
    process.kill(this.#etcd.pid(at), 'SIGSTOP');
    this.#paused.add(at);
  }

  heal(): void {
    for (const at of this.#paused) process.kill(this.#etcd.pid(at), 'SIGCONT');
    this.#paused.clear();
  }

  async close(): Promise<void> {
    this.heal();
    for (const replica of this.#replicas) await replica.stop();
    await this.#etcd.stop();
    await rm(this.#dir, { recursive: true });
  }
}
