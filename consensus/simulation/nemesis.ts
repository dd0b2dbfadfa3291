import { isVoter, membersOf } from '../core/confchange.ts';
import type { Host } from './host.ts';
import type { Narrator } from './narrator.ts';
import type { Network } from './network.ts';
import type { FaultWeights, Scenario } from './scenario.ts';
import type { World } from './world.ts';
import type { ConfigChange, ConfState, NodeId } from '../core/messages.ts';

type Fault = keyof FaultWeights;

const DOWN_MS: readonly [number, number] = [10, 1_500];
const CUT_MS: readonly [number, number] = [80, 2_000];
const PAUSE_MS: readonly [number, number] = [40, 1_200];
/** A clock may run at half or at double speed. */
const DRIFT: readonly [number, number] = [0.5, 2];

/** Everything that goes wrong, or is asked for at a bad moment, during the safety phase. */
export class Nemesis {
  readonly #world: World;
  readonly #hosts: readonly Host[];
  readonly #network: Network;
  readonly #narrator: Narrator;
  readonly #scenario: Scenario;
  #isOver = false;

  constructor(parts: {
    readonly world: World;
    readonly hosts: readonly Host[];
    readonly network: Network;
    readonly narrator: Narrator;
    readonly scenario: Scenario;
  }) {
    this.#world = parts.world;
    this.#hosts = parts.hosts;
    this.#network = parts.network;
    this.#narrator = parts.narrator;
    this.#scenario = parts.scenario;
  }

  start(): void {
    const { dice } = this.#world;
    this.#world.after(dice.between(0, this.#scenario.faultEveryMs), () => {
      if (this.#isOver) return;
      this.#strike(this.#choose());
      this.start();
    });
  }

  stop(): void {
    this.#isOver = true;
  }

  #choose(): Fault {
    const weights = Object.entries(this.#scenario.weights) as [Fault, number][];
    let left = this.#world.dice.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [fault, weight] of weights) {
      left -= weight;
      if (left < 0) return fault;
    }
    return 'nothing';
  }

  #strike(fault: Fault): void {
    const { dice } = this.#world;
    const host = dice.pick(this.#hosts);
    switch (fault) {
      case 'crash':
        this.#crash(host);
        return;
      case 'crashLeader':
        for (const leader of this.#leaders()) this.#crash(leader);
        return;
      case 'crashAll':
        for (const each of this.#hosts) this.#crash(each);
        return;
      case 'partition':
        this.#partition(this.#hosts.filter(() => dice.chance(0.5)));
        return;
      case 'isolateLeader':
        this.#partition(this.#leaders());
        return;
      case 'cutLeaderPartly':
        for (const leader of this.#leaders())
          for (const other of this.#hosts)
            if (dice.chance(0.5)) this.#cut(leader, other, dice.between(...CUT_MS));
        return;
      case 'cutOneWay':
        this.#cut(host, dice.pick(this.#hosts), dice.between(...CUT_MS));
        return;
      case 'pause':
        this.#narrator.say(host, 'pause', () => '');
        host.pause(dice.between(...PAUSE_MS));
        return;
      case 'drift':
        host.tickMs = host.settings.tickMs * dice.between(...DRIFT);
        return;
      case 'transfer':
        host.command((raft) => raft.transfer(dice.pick(this.#hosts).id));
        return;
      case 'campaign':
        host.command((raft) => raft.campaign());
        return;
      case 'membership':
        this.#changeMembership();
        return;
      case 'nothing':
    }
  }

  #leaders(): readonly Host[] {
    return this.#hosts.filter(({ raft }) => raft?.role === 'leader');
  }

  #crash(host: Host): void {
    host.crash('crash');
    this.restartLater(host);
  }

  restartLater(host: Host): void {
    this.#world.after(this.#world.dice.between(...DOWN_MS), () => host.start());
  }

  #partition(group: readonly Host[]): void {
    const durationMs = this.#world.dice.between(...CUT_MS);
    for (const inside of group)
      for (const outside of this.#hosts) {
        if (group.includes(outside)) continue;
        this.#cut(inside, outside, durationMs);
        this.#cut(outside, inside, durationMs);
      }
  }

  #cut(from: Host, to: Host, durationMs: number): void {
    if (from === to) return;
    this.#narrator.say(from, 'cut', () => `to n${to.id} for ${durationMs.toFixed(0)}`);
    this.#network.cut(from.id, to.id, durationMs);
  }

  #changeMembership(): void {
    const { dice } = this.#world;
    const [leader] = this.#leaders();
    const conf = leader?.raft?.confState();
    if (leader === undefined || conf === undefined) return;
    const change = this.#drawChange(conf, dice.chance(0.3) ? dice.whole(2, 3) : 1);
    this.#narrator.say(leader, 'membership', () => JSON.stringify(change));
    leader.command((raft) => {
      // A paused host acts late: not in the liveness phase, and not on behalf of another leader.
      if (!this.#isOver && raft.role === 'leader') raft.proposeConfig(change);
    });
  }

  #drawChange(conf: ConfState, count: number): ConfigChange {
    const { dice } = this.#world;
    if (conf.votersOutgoing.length > 0) return { changes: [] };
    const changes = Array.from({ length: count }, () => this.#drawOperation(conf));
    if (count === 1 && dice.chance(0.8)) return { changes };
    return { changes, mode: dice.chance(0.7) ? 'auto' : 'explicit' };
  }

  #drawOperation(conf: ConfState): ConfigChange['changes'][number] {
    const { dice } = this.#world;
    const { id } = dice.pick(this.#hosts);
    if (!membersOf(conf).includes(id)) return { op: dice.pick(['addLearner', 'addVoter']), id };
    if (!isVoter(conf, id)) return { op: dice.pick(['addVoter', 'addVoter', 'remove']), id };
    return { op: dice.pick(['remove', 'addLearner', 'addVoter']), id };
  }
}

/** Everybody any of these configurations names. */
export function namedBy(confs: readonly ConfState[]): ReadonlySet<NodeId> {
  return new Set(confs.flatMap(membersOf));
}
