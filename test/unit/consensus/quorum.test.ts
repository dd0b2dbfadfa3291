import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeConfig, checkConfState, isJoint } from '../../../consensus/core/confchange.ts';
import { EMPTY_CONF_STATE } from '../../../consensus/core/messages.ts';
import { jointReached, jointVote, majorityReached } from '../../../consensus/core/quorum.ts';
import type { ConfigChange, ConfState } from '../../../consensus/core/messages.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });

describe('a quorum', () => {
  it('has reached what more than half of the voters have reached', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }), (voters, acked) => {
        const reached = majorityReached(voters, (id) => acked[id - 1] ?? 0);
        const count = (index: number): number =>
          voters.filter((id) => (acked[id - 1] ?? 0) >= index).length;
        expect(count(reached)).toBeGreaterThan(voters.length / 2);
        expect(count(reached + 1)).toBeLessThanOrEqual(voters.length / 2);
      }),
    );
  });

  it('of a joint configuration is one of both halves', () => {
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }),
        (one, two, acked) => {
          const conf = { ...EMPTY_CONF_STATE, voters: one, votersOutgoing: two };
          const ack = (id: number): number => acked[id - 1] ?? 0;
          const both = Math.min(majorityReached(one, ack), majorityReached(two, ack));
          expect(jointReached(conf, ack)).toBe(both);
        },
      ),
    );
  });

  it('of votes is won, lost or open, and once won stays won', () => {
    const votes = fc.array(fc.constantFrom(true, false, undefined), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(ids, votes, (voters, given) => {
        const conf = { ...EMPTY_CONF_STATE, voters };
        const granted = voters.filter((id) => given[id - 1] === true).length;
        const refused = voters.filter((id) => given[id - 1] === false).length;
        const result = jointVote(conf, (id) => given[id - 1]);
        const needed = Math.floor(voters.length / 2) + 1;
        if (granted >= needed) expect(result).toBe('won');
        else expect(result).toBe(refused > voters.length - needed ? 'lost' : 'pending');
      }),
    );
  });
});

describe('a membership change', () => {
  const op = fc.constantFrom('addVoter', 'addLearner', 'remove');
  const mode = fc.constantFrom(undefined, 'auto', 'explicit');
  const change = fc
    .tuple(fc.array(fc.record({ op, id: fc.integer({ min: 1, max: 6 }) }), { maxLength: 3 }), mode)
    .map(([changes, how]) => ({ changes, ...(how === undefined ? {} : { mode: how }) }));

  it('never leads to an impossible configuration, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let conf: ConfState = { ...EMPTY_CONF_STATE, voters: [1, 2, 3] };
        for (const each of changes) {
          const next = changeConfig(conf, each as ConfigChange);
          if (!next.ok) continue;
          expect(checkConfState(next.value).ok).toBe(true);
          expect(next.value.voters.length).toBeGreaterThan(0);
          conf = next.value;
        }
      }),
    );
  });

  it('changes at most one voter unless it goes through a joint configuration', () => {
    fc.assert(
      fc.property(change, (asked) => {
        const conf = { ...EMPTY_CONF_STATE, voters: [1, 2, 3], learners: [4] };
        const next = changeConfig(conf, asked as ConfigChange);
        if (!next.ok || isJoint(next.value)) return;
        const before = new Set(conf.voters);
        const after = new Set(next.value.voters);
        const differing = [1, 2, 3, 4, 5, 6].filter((id) => before.has(id) !== after.has(id));
        expect(differing.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps an outgoing voter a voter until the joint configuration is left', () => {
    const conf = { ...EMPTY_CONF_STATE, voters: [1, 2, 3] };
    const joint = changeConfig(conf, { changes: [{ op: 'addLearner', id: 3 }], mode: 'explicit' });
    if (!joint.ok) throw new Error(joint.error);
    expect(joint.value).toMatchObject({ voters: [1, 2], learners: [], learnersNext: [3] });
    const left = changeConfig(joint.value, { changes: [] });
    expect(left).toMatchObject({ ok: true, value: { voters: [1, 2], learners: [3] } });
  });
});
