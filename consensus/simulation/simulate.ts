import { Checker, Violation } from './checker.ts';
import { Client } from './clients.ts';
import { Disk, type StoredSnapshot } from './disk.ts';
import { Host, type CreateRaft } from './host.ts';
import { Narrator } from './narrator.ts';
import { namedBy, Nemesis } from './nemesis.ts';
import { Network, type Parcel } from './network.ts';
import { drawScenario, SLOW_SYNC_MS, type Scenario } from './scenario.ts';
import { World } from './world.ts';
import { changeConfig } from '../core/confchange.ts';
import { decodeConfigChange } from '../core/config-codec.ts';
import { jointReached } from '../core/quorum.ts';
import { Raft } from '../core/raft.ts';
import { bootstrapSnapshot, EMPTY_SNAPSHOT } from '../core/messages.ts';
import { emptyMachine } from './session-machine.ts';
import type { ConfState, NodeId, SnapshotMeta } from '../core/messages.ts';

/** Once a majority is healthy, the group must serve again within this. */
export const LIVENESS_BOUND_MS = 30_000;
/** How often a client asks while the group recovers. */
const PATIENT_THINK_MS = 2_000;
/** A disk slower than the election time-out is not healthy. */
const HEALTHY_SYNC_DIVISOR = 10;
/** Streaming a snapshot ends, one way or the other, after this. */
const SNAPSHOT_REPORT_MS = 20;

export interface Outcome {
  readonly seed: number;
  /** What was broken; absent if nothing was. */
  readonly violation?: string;
  readonly events: number;
  readonly committed: number;
  /** Requests of clients that took effect. */
  readonly effects: number;
  /** Virtual milliseconds from the end of the faults until all healthy members served again. */
  readonly recoveryMs: number;
}

export interface SimulateOptions {
  /** The core under test; by default the project's. */
  readonly createRaft?: CreateRaft;
  /** Receives one line per event. */
  readonly onLine?: (line: string) => void;
}

/** Runs one seed: faults, then recovery. The same seed gives the same run, event by event. */
export function simulate(seed: number, options: SimulateOptions = {}): Outcome {
  const group = new Group(seed, options);
  let violation: string | undefined;
  let recoveryMs = 0;
  try {
    group.runSafetyPhase();
    recoveryMs = group.runLivenessPhase();
  } catch (error) {
    // A broken invariant inside the core is a finding like any other.
    if (!(error instanceof Error)) throw error;
    violation = error instanceof Violation ? error.message : `${error.name}: ${error.stack ?? ''}`;
  }
  return {
    seed,
    ...(violation === undefined ? {} : { violation }),
    events: group.world.happened,
    committed: group.checker.committed,
    effects: group.checker.effects,
    recoveryMs,
  };
}

class Group {
  readonly world: World;
  readonly checker: Checker;
  readonly #scenario: Scenario;
  readonly #narrator: Narrator;
  readonly #network: Network;
  readonly #disks = new Map<NodeId, Disk>();
  readonly #hosts: Host[] = [];
  readonly #nemesis: Nemesis;
  readonly #clients: Client[] = [];
  #isHealthy = false;

  constructor(seed: number, options: SimulateOptions) {
    this.world = new World(seed);
    const { world } = this;
    const scenario = drawScenario(world.dice);
    this.#scenario = scenario;
    this.#narrator = new Narrator(() => world.now, options.onLine);
    this.#narrator.say(undefined, 'scenario', () => JSON.stringify(scenario));
    this.checker = new Checker(this.#disks);
    this.#network = new Network(
      world,
      { ...scenario.network },
      {
        deliver: (parcel) => this.#deliver(parcel),
        lose: (parcel) => this.#reportSnapshot(parcel, false),
      },
    );
    const voters = Array.from({ length: scenario.voterCount }, (_, at) => at + 1);
    const first = bootstrapSnapshot(voters);
    const createRaft: CreateRaft =
      options.createRaft ?? ((raftOptions, state) => new Raft(raftOptions, state));
    for (let id = 1; id <= scenario.voterCount + scenario.spareCount; id++)
      this.#addHost(id, id <= scenario.voterCount ? first : EMPTY_SNAPSHOT, createRaft);
    this.#nemesis = new Nemesis({
      world,
      hosts: this.#hosts,
      network: this.#network,
      narrator: this.#narrator,
      scenario,
    });
  }

  #addHost(id: NodeId, meta: SnapshotMeta, createRaft: CreateRaft): void {
    const { world } = this;
    const { dice } = world;
    const { syncMs, slowSyncChance, syncFailureChance } = this.#scenario;
    const faults = {
      syncMs: () =>
        !this.#isHealthy && dice.chance(slowSyncChance)
          ? dice.between(...SLOW_SYNC_MS)
          : dice.between(...syncMs) / (this.#isHealthy ? HEALTHY_SYNC_DIVISOR : 1),
      failsSync: () => !this.#isHealthy && dice.chance(syncFailureChance),
    };
    const first: StoredSnapshot = { meta, state: emptyMachine(meta.index) };
    const disk = new Disk(world, faults, first, () => {
      host.crash('sync failed');
      this.#nemesis.restartLater(host);
    });
    const host = new Host(id, this.#scenario.host, {
      world,
      network: this.#network,
      checker: this.checker,
      narrator: this.#narrator,
      createRaft,
      disk,
      options: this.#scenario.raft,
    });
    this.#disks.set(id, disk);
    this.#hosts.push(host);
  }

  runSafetyPhase(): void {
    for (const host of this.#hosts) host.start();
    const group = {
      world: this.world,
      hosts: this.#hosts,
      checker: this.checker,
      narrator: this.#narrator,
    };
    for (let id = 1; id <= this.#scenario.clientCount; id++)
      this.#clients.push(new Client(id, group));
    for (const client of this.#clients) client.start();
    this.#nemesis.start();
    this.world.run(this.#scenario.safetyMs, () => false);
  }

  /** A majority is made healthy; it must serve everybody again. Returns how long that took. */
  runLivenessPhase(): number {
    this.#narrator.say(undefined, 'healed', () => '');
    this.#nemesis.stop();
    this.#network.heal();
    this.#network.faults = { ...this.#network.faults, loss: 0, straggling: 0 };
    this.#isHealthy = true;
    // Enough to see that it serves, not so much that a slow link never catches up.
    for (const client of this.#clients) client.thinkMsMax = PATIENT_THINK_MS;
    const healthy = this.#chooseHealthy();
    for (const host of this.#hosts) {
      if (!healthy.includes(host)) host.stop();
      host.resume();
      host.tickMs = host.settings.tickMs;
      host.start();
    }
    const since = this.world.now;
    const goal = this.checker.effects + 1;
    const isServing = (): boolean => this.checker.effects >= goal && this.#haveAllApplied(healthy);
    let events = 0;
    const isDone = this.world.run(
      since + LIVENESS_BOUND_MS,
      () => ++events % 16 === 0 && isServing(),
    );
    if (!isDone) throw new Violation(`liveness: ${this.#describeStall(healthy)}`);
    return this.world.now - since;
  }

  /** All members in any configuration still of consequence, less some that no majority needs. */
  #chooseHealthy(): Host[] {
    const confs = this.#confsOfConsequence();
    const named = namedBy(confs);
    const members = this.#hosts.filter(({ id }) => named.has(id));
    const { dice } = this.world;
    const spared = members.filter(() => dice.chance(0.7));
    const isMajority = (conf: ConfState): boolean =>
      jointReached(conf, (id) => (spared.some((host) => host.id === id) ? 1 : 0)) >= 1;
    return confs.every(isMajority) ? spared : members;
  }

  /**
   * What any member that may yet lead could believe: the configuration its disk starts from, and
   * each change in its log on the way.
   */
  #confsOfConsequence(): ConfState[] {
    const confs: ConfState[] = [];
    for (const host of this.#hosts) {
      const state = (this.#disks.get(host.id) as Disk).read();
      let conf = host.raft?.confState() ?? state.snapshot.confState;
      const applied = host.raft?.status().applied ?? state.snapshot.index;
      confs.push(conf);
      const entries = host.raft?.entriesFrom(applied + 1, host.raft.lastIndex) ?? state.entries;
      for (const entry of entries) {
        if (entry.kind !== 'config' || entry.index <= applied) continue;
        const change = decodeConfigChange(entry.data);
        const changed = change && changeConfig(conf, change);
        if (changed?.ok !== true) continue;
        conf = changed.value;
        confs.push(conf);
        if (conf.autoLeave) {
          const left = changeConfig(conf, { changes: [] });
          if (left.ok) confs.push(left.value);
        }
      }
    }
    return confs.filter(({ voters }) => voters.length > 0);
  }

  #haveAllApplied(healthy: readonly Host[]): boolean {
    // A leader of an older term, removed meanwhile, may not have heard of it yet.
    const leader = healthy
      .filter(({ raft }) => raft?.role === 'leader')
      .reduce<Host | undefined>(
        (best, host) => ((best?.raft?.term ?? -1) > (host.raft?.term ?? 0) ? best : host),
        undefined,
      );
    const conf = leader?.raft?.confState();
    if (conf === undefined || leader === undefined) return false;
    const named = namedBy([conf]);
    const goal = leader.appliedIndex;
    if (goal < this.checker.committed - 5) return false;
    return healthy.every(({ id, appliedIndex }) => !named.has(id) || appliedIndex >= goal - 5);
  }

  #describeStall(healthy: readonly Host[]): string {
    const states = this.#hosts.map(({ id, raft, appliedIndex }) =>
      raft === undefined
        ? `n${id} down`
        : `n${id} ${raft.role} t${raft.term} ${appliedIndex}/${raft.commit}/${raft.lastIndex}`,
    );
    const names = healthy.map(({ id }) => `n${id}`).join(' ');
    return `not serving after ${LIVENESS_BOUND_MS} ms; healthy ${names}; ${states.join(', ')}`;
  }

  #deliver(parcel: Parcel): void {
    const host = this.#hosts[parcel.message.to - 1];
    if (host?.isUp !== true) {
      this.#reportSnapshot(parcel, false);
      if (this.world.dice.chance(0.1))
        this.#hosts[parcel.message.from - 1]?.command((raft) =>
          raft.reportUnreachable(parcel.message.to),
        );
      return;
    }
    host.receive(parcel);
    this.#reportSnapshot(parcel, true);
  }

  #reportSnapshot({ message }: Parcel, delivered: boolean): void {
    if (message.type !== 'installSnapshot') return;
    this.world.after(SNAPSHOT_REPORT_MS, () =>
      this.#hosts[message.from - 1]?.command((raft) => raft.reportSnapshot(message.to, delivered)),
    );
  }
}
