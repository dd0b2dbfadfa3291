import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorum0 } from '../../../proto/gen/raft.js';
import type { Message as WireMessage } from '../../../proto/raft.ts';
import type { Message } from '../../../consensus/core/messages.ts';
import { fromWire, toWire } from '../../../consensus/transport/wire.ts';

const { Message: Codec } = quorum0.raft.v1;
const index = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const data = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
const kind = fc.constantFrom('normal' as const, 'config' as const);
const envelope = { from: fc.constant(1), to: fc.constant(2), term: index };
const context = fc.string({ maxLength: 20 });

const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({
    type: fc.constant('requestVote' as const),
    ...envelope,
    preVote: fc.boolean(),
    lastLogIndex: index,
    lastLogTerm: index,
    transfer: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('voteResponse' as const),
    ...envelope,
    preVote: fc.boolean(),
    granted: fc.boolean(),
  }),
  fc
    .record({
      type: fc.constant('appendEntries' as const),
      ...envelope,
      prevLogIndex: fc.integer({ min: 0, max: 2 ** 40 }),
      prevLogTerm: index,
      leaderCommit: index,
      entries: fc.array(fc.record({ term: index, kind, data }), { maxLength: 5 }),
    })
    .map((append) => ({
      ...append,
      entries: append.entries.map((entry, at) => ({
        index: append.prevLogIndex + 1 + at,
        ...entry,
      })),
    })),
  fc.record({
    type: fc.constant('appendResponse' as const),
    ...envelope,
    success: fc.constant(true as const),
    matchIndex: index,
  }),
  fc.record({
    type: fc.constant('appendResponse' as const),
    ...envelope,
    success: fc.constant(false as const),
    rejectedIndex: index,
    hintIndex: index,
    hintTerm: index,
  }),
  fc.record({ type: fc.constant('heartbeat' as const), ...envelope, commit: index, context }),
  fc.record({ type: fc.constant('heartbeatResponse' as const), ...envelope, context }),
  fc.record({ type: fc.constant('timeoutNow' as const), ...envelope }),
  fc.record({ type: fc.constant('readIndex' as const), ...envelope, context }),
  fc.record({ type: fc.constant('readIndexResponse' as const), ...envelope, context, index }),
  fc.record({
    type: fc.constant('propose' as const),
    ...envelope,
    entries: fc.array(fc.record({ kind, data }), { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('transferRequest' as const), ...envelope, target: index }),
);

describe('messages between members', () => {
  it('arrive as they were sent', () => {
    fc.assert(
      fc.property(message, (sent) => {
        const bytes = Codec.encode(toWire(sent)).finish();
        expect(fromWire(Codec.decode(bytes) as WireMessage, 1, 2)).toEqual(sent);
      }),
    );
  });

  it('are refused, not believed, when the bytes are anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.uint8Array(), (type, entries) => {
        const wire = Codec.decode(Codec.encode({ type, entries }).finish()) as WireMessage;
        const seen = fromWire(wire, 1, 2);
        if (seen !== undefined) expect(seen.from).toBe(1);
      }),
    );
  });
});
