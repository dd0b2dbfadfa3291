import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeConfigChange, encodeConfigChange } from '../../../consensus/core/config-codec.ts';
import { entry, Member } from './member.ts';
import type { ConfigChange, Message } from '../../../consensus/core/messages.ts';

describe('messages no correct member sends', () => {
  const cases: readonly [string, Record<string, unknown>][] = [
    [
      'addressed to another',
      { type: 'heartbeat', from: 2, to: 3, term: 1, commit: 0, context: '' },
    ],
    ['from ourselves', { type: 'heartbeat', from: 1, to: 1, term: 9, commit: 0, context: '' }],
    ['of a fractional term', { type: 'timeoutNow', from: 2, to: 1, term: 1.5 }],
    ['of a negative term', { type: 'timeoutNow', from: 2, to: 1, term: -1 }],
    ['of a term beyond exact integers', { type: 'timeoutNow', from: 2, to: 1, term: 2 ** 60 }],
    [
      'with a gap between entries',
      {
        type: 'appendEntries',
        from: 2,
        to: 1,
        term: 5,
        prevLogIndex: 0,
        prevLogTerm: 0,
        entries: [entry(1, 1), entry(3, 1)],
        leaderCommit: 0,
      },
    ],
    [
      'with entries newer than its own term',
      {
        type: 'appendEntries',
        from: 2,
        to: 1,
        term: 5,
        prevLogIndex: 0,
        prevLogTerm: 0,
        entries: [entry(1, 6)],
        leaderCommit: 0,
      },
    ],
  ];

  it.each(cases)('%s: dropped unread', (_what, message) => {
    const member = new Member();
    member.step(message as unknown as Message);
    expect([member.raft.term, member.raft.lastIndex, member.takeAll()]).toEqual([0, 0, []]);
  });

  it('an acknowledgement of more than there is does not commit', () => {
    const leader = new Member().lead();
    leader.acknowledge(2, 99);
    expect([leader.raft.role, leader.raft.commit]).toEqual(['leader', 0]);
  });

  it('a forwarded membership change of random bytes is not taken', () => {
    const leader = new Member().lead().acknowledge(2);
    const data = new Uint8Array([9, 9, 9, 9, 9]);
    leader.step({ type: 'propose', from: 2, to: 1, term: 0, entries: [{ kind: 'config', data }] });
    expect(leader.raft.lastIndex).toBe(1);
  });
});

describe('the code of a membership change', () => {
  const operation = fc.constantFrom('addVoter', 'addLearner', 'remove');
  const change = fc.record({ op: operation, id: fc.integer({ min: 1, max: 2 ** 48 }) });

  it('decodes to what was encoded', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 8 }),
        fc.option(fc.constantFrom('auto', 'explicit')),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        (changes, mode, context) => {
          const whole = { changes, context, ...(mode === null ? {} : { mode }) } as ConfigChange;
          expect(decodeConfigChange(encodeConfigChange(whole))).toEqual(whole);
        },
      ),
    );
  });

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        decodeConfigChange(bytes);
      }),
    );
  });
});
