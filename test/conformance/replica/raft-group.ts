import { RaftReplica } from '../../../consensus/engines/raft.ts';
import type { RaftReplicaOptions } from '../../../consensus/engines/raft-options.ts';
import type { Member } from '../../../consensus/replica.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { MemoryDisk } from '../../../consensus/storage/memory-store.ts';
import { MemoryNetwork } from '../../../consensus/transport/memory-network.ts';
import { JournalMachine } from './journal-machine.ts';
import type { ReplicaGroup } from './suite.ts';

/** A small generator for tests: the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type GroupOptions = Partial<
  Pick<RaftReplicaOptions, 'snapshotBytes' | 'keepEntries' | 'checkEvery' | 'heartbeatMs'>
> & { readonly electionMs?: number; readonly seed?: number };

/** Raft members in this process, over memory: disks survive crashes, the network can be cut. */
export class MemoryGroup implements ReplicaGroup {
  readonly network: MemoryNetwork;
  readonly fatal: unknown[] = [];
  readonly #options: GroupOptions;
  readonly #random: () => number;
  readonly disks: MemoryDisk[] = [];
  readonly #machines: JournalMachine[] = [];
  readonly #replicas: RaftReplica[] = [];
  readonly members: Member[];

  constructor(count: number, options: GroupOptions = {}) {
    this.#options = options;
    this.#random = seeded(options.seed ?? 1);
    this.network = new MemoryNetwork(this.#random);
    this.members = Array.from({ length: count }, (_, at) => this.member(at));
  }

  member(at: number): Member {
    return { id: at + 1, host: `host-${at + 1}`, address: `memory:${at + 1}` };
  }

  replica(at: number): RaftReplica {
    return this.#replicas[at]!;
  }

  machine(at: number): JournalMachine {
    return this.#machines[at]!;
  }

  async startAll(): Promise<this> {
    for (const at of this.members.keys()) await this.restart(at);
    return this;
  }

  /** Starts a member on its disk; with `join`, as one the group does not know yet. */
  async restart(at: number, join = false): Promise<void> {
    const disk = (this.disks[at] ??= new MemoryDisk());
    const identity = { cluster: 'test', group: 'journal', node: at + 1 };
    const machine = new JournalMachine();
    const { seed: _, ...options } = this.#options;
    this.#machines[at] = machine;
    this.#replicas[at] = await RaftReplica.start({
      identity,
      members: this.members,
      join,
      machine,
      storage: await openStorage(`disk ${at + 1}`, disk.open(), identity),
      transport: this.network.transport(at + 1),
      random: this.#random,
      onFatal: (error) => this.fatal.push(error),
      heartbeatMs: 20,
      electionMs: 100,
      ...options,
    });
  }

  async crash(at: number): Promise<void> {
    await this.#replicas[at]!.stop();
    this.disks[at]!.crash();
  }

  isolate(at: number): void {
    const others = this.members.map(({ id }) => id).filter((id) => id !== at + 1);
    this.network.partition([at + 1], others);
  }

  heal(): void {
    this.network.heal();
  }

  leader(): number {
    return this.#replicas.findIndex((one) => one.status().role === 'leader');
  }

  async close(): Promise<void> {
    for (const replica of this.#replicas) await replica.stop();
    if (this.fatal.length > 0) throw this.fatal[0];
  }
}
