import type { Dice } from './dice.ts';
import type { NetworkFaults } from './network.ts';
import type { HostSettings } from './host.ts';
import type { RaftOptions } from '../core/ready.ts';

/** How often each fault is chosen, relative to the others. */
export interface FaultWeights {
  readonly crash: number;
  readonly crashLeader: number;
  readonly crashAll: number;
  readonly partition: number;
  readonly isolateLeader: number;
  readonly cutLeaderPartly: number;
  readonly cutOneWay: number;
  readonly pause: number;
  readonly drift: number;
  readonly transfer: number;
  readonly campaign: number;
  readonly membership: number;
  readonly nothing: number;
}

/** One run: sizes, options and kinds of trouble, all drawn from its seed. */
export interface Scenario {
  /** Members of the first configuration; nodes beyond it start blank and may be added. */
  readonly voterCount: number;
  readonly spareCount: number;
  readonly clientCount: number;
  readonly safetyMs: number;
  /** Milliseconds between two faults, at most. */
  readonly faultEveryMs: number;
  readonly weights: FaultWeights;
  readonly network: NetworkFaults;
  readonly syncMs: readonly [min: number, max: number];
  readonly slowSyncChance: number;
  readonly syncFailureChance: number;
  readonly host: HostSettings;
  readonly raft: Omit<RaftOptions, 'id' | 'trace'>;
}

const TICK_MS = 40;
const ELECTION_TICKS = 10;
/** A sync that hits a bad moment of the disk. */
export const SLOW_SYNC_MS: readonly [number, number] = [100, 1_500];

/** Every scenario leaves some faults out: a run with all of them mostly shows only the worst. */
export function drawScenario(dice: Dice): Scenario {
  const sometimes = (probability: number, weight: number): number =>
    dice.chance(probability) ? weight * dice.next() : 0;
  const preVote = dice.chance(0.6);
  // Members of a small group come and go all the time: there it is most in doubt who can lead.
  const isRestless = dice.chance(0.15);
  return {
    voterCount: dice.pick(isRestless ? [1, 2, 2, 3] : [1, 2, 3, 3, 3, 4, 5, 5]),
    spareCount: dice.pick(isRestless ? [1, 2, 3] : [0, 0, 1, 2]),
    clientCount: dice.whole(1, 4),
    safetyMs: dice.between(3_000, 9_000),
    faultEveryMs: dice.pick(isRestless ? [100, 150, 400] : [150, 400, 1_200, 3_000]),
    weights: {
      crash: sometimes(0.7, 2),
      crashLeader: sometimes(0.4, 2),
      crashAll: sometimes(0.2, 0.3),
      partition: sometimes(0.5, 1),
      isolateLeader: sometimes(0.5, 1),
      cutLeaderPartly: sometimes(0.4, 1.5),
      cutOneWay: sometimes(0.5, 1),
      pause: sometimes(0.4, 1),
      drift: sometimes(0.3, 1),
      transfer: sometimes(0.4, 1),
      campaign: sometimes(0.4, 1),
      membership: isRestless ? 1 + 3 * dice.next() : sometimes(0.5, 1.5),
      nothing: 0.2,
    },
    network: {
      loss: dice.pick([0, 0, 0.01, 0.05, 0.2]),
      duplication: dice.pick([0, 0, 0.02, 0.1]),
      straggling: dice.pick([0, 0, 0.01, 0.05]),
      delayMs: dice.pick([
        [0.1, 1],
        [1, 10],
        [5, 60],
      ]),
    },
    syncMs: dice.pick([
      [0.1, 0.5],
      [1, 10],
      [5, 80],
      [30, 600],
    ]),
    slowSyncChance: dice.pick([0, 0, 0.01]),
    syncFailureChance: dice.pick([0, 0, 0.002]),
    host: {
      tickMs: TICK_MS,
      turnMs: dice.pick([0, 0, 1, 5]),
      applyMs: dice.pick([0, 0, 2, 30]),
      snapshotEvery: dice.pick([5, 20, 100, 100_000]),
      keepEntries: dice.pick([0, 3, 10]),
    },
    raft: {
      electionTicks: ELECTION_TICKS,
      heartbeatTicks: dice.whole(1, 3),
      preVote,
      checkQuorum: dice.chance(0.6),
      leaseRead: false,
      maxInflightMessages: dice.pick([1, 3, 256]),
      maxInflightBytes: dice.pick([40, 1_000, 1_000_000]),
      maxMessageBytes: dice.pick([1, 60, 1_000_000]),
      maxMessageEntries: dice.pick([1, 4, 1_000]),
      maxUncommittedBytes: dice.pick([20, 1_000_000]),
      maxCommittedBytes: dice.pick([1, 100, 1_000_000]),
      forwardProposals: dice.chance(0.8),
      random: dice.next,
    },
  };
}
