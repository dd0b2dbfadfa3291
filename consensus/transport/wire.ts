import type { ConfStateFields, Message as WireMessage, MessageFields } from '../../proto/raft.ts';
import type { WireUint64 } from '../../proto/uint64.ts';
import type { ConfState, Entry, Message, NodeId, ProposedEntry } from '../core/messages.ts';
import { takeLogMemory } from '../log-memory.ts';
import { MESSAGE_TYPES, TYPE_NUMBERS } from './message-types.ts';

const UINT48_BYTES = 6;
const ENTRY_HEADER_BYTES = 11;
const KIND_CONFIG = 1;
const NO_ENTRIES: readonly Entry[] = [];

/** A uint64 as the codec reads it; the core refuses what is not a safe integer. */
export function exact(value: WireUint64): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 0;
  return (value.high >>> 0) * 2 ** 32 + (value.low >>> 0);
}

/** The last entries packed: a leader sends the same ones to every follower. */
let packed: { readonly entries: readonly (Entry | ProposedEntry)[]; readonly bytes: Buffer } = {
  entries: [],
  bytes: Buffer.alloc(0),
};

function packEntries(entries: readonly (Entry | ProposedEntry)[]): Buffer {
  const last = packed.entries;
  if (
    entries.length === last.length &&
    entries[0] === last[0] &&
    entries[entries.length - 1] === last[last.length - 1]
  )
    return packed.bytes;
  let length = 0;
  for (const { data } of entries) length += ENTRY_HEADER_BYTES + data.length;
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (const entry of entries) {
    bytes.writeUIntBE('term' in entry ? entry.term : 0, at, UINT48_BYTES);
    bytes[at + 6] = entry.kind === 'config' ? KIND_CONFIG : 0;
    bytes.writeUInt32BE(entry.data.length, at + 7);
    bytes.set(entry.data, at + ENTRY_HEADER_BYTES);
    at += ENTRY_HEADER_BYTES + entry.data.length;
  }
  packed = { entries, bytes };
  return bytes;
}

/** Calls `add` for each packed entry; false when the bytes are not whole entries. */
function unpackEntries(
  packedBytes: Uint8Array,
  add: (term: number, kind: Entry['kind'], data: Uint8Array) => void,
): boolean {
  // A copy of its own: entries stay in the log for long, and as views of what came from the socket
  // they would keep its buffers, most of which is something else.
  const bytes = takeLogMemory(packedBytes.length);
  bytes.set(packedBytes);
  let at = 0;
  while (at < bytes.length) {
    if (at + ENTRY_HEADER_BYTES > bytes.length) return false;
    const dataAt = at + ENTRY_HEADER_BYTES;
    const end = dataAt + bytes.readUInt32BE(at + 7);
    if (end > bytes.length) return false;
    const kind = bytes[at + 6] === KIND_CONFIG ? 'config' : 'normal';
    add(bytes.readUIntBE(at, UINT48_BYTES), kind, bytes.subarray(dataAt, end));
    at = end;
  }
  return true;
}

/** Prepares a message for the codec. Snapshots have a stream of their own. */
export function toWire(message: Message): MessageFields {
  const { term } = message;
  const type = TYPE_NUMBERS[message.type];
  switch (message.type) {
    case 'requestVote': {
      const { preVote, transfer, lastLogIndex: index, lastLogTerm: logTerm } = message;
      return { type, term, index, logTerm, preVote, transfer };
    }
    case 'voteResponse':
      return { type, term, preVote: message.preVote, granted: message.granted };
    case 'appendEntries': {
      const { prevLogIndex: index, prevLogTerm: logTerm, leaderCommit: commit } = message;
      if (message.entries.length === 0) return { type, term, index, logTerm, commit };
      return { type, term, index, logTerm, commit, entries: packEntries(message.entries) };
    }
    case 'appendResponse': {
      if (message.success) return { type, term, granted: true, index: message.matchIndex };
      const { rejectedIndex: index, hintIndex, hintTerm } = message;
      return { type, term, index, hintIndex, hintTerm };
    }
    case 'heartbeat':
      return { type, term, commit: message.commit, context: message.context };
    case 'heartbeatResponse':
    case 'readIndex':
      return { type, term, context: message.context };
    case 'readIndexResponse':
      return { type, term, context: message.context, index: message.index };
    case 'propose':
      return { type, term, entries: packEntries(message.entries) };
    case 'transferRequest':
      return { type, term, target: message.target };
    case 'timeoutNow':
    case 'installSnapshot':
      return { type, term };
  }
}

/** A decoded message of `from` to `to`; undefined for what no correct member sends. */
export function fromWire(wire: WireMessage, from: NodeId, to: NodeId): Message | undefined {
  const type = MESSAGE_TYPES[wire.type];
  if (type === undefined) return undefined;
  const envelope = { from, to, term: exact(wire.term) };
  const index = exact(wire.index);
  const { context, preVote, granted } = wire;
  switch (type) {
    case 'requestVote': {
      const lastLogTerm = exact(wire.logTerm);
      const { transfer } = wire;
      return { type, ...envelope, preVote, lastLogIndex: index, lastLogTerm, transfer };
    }
    case 'voteResponse':
      return { type, ...envelope, preVote, granted };
    case 'appendEntries': {
      const entries = wire.entries.length === 0 ? NO_ENTRIES : unpackLog(wire.entries, index);
      if (entries === undefined) return undefined;
      const prevLogTerm = exact(wire.logTerm);
      const leaderCommit = exact(wire.commit);
      return { type, ...envelope, prevLogIndex: index, prevLogTerm, entries, leaderCommit };
    }
    case 'appendResponse': {
      if (granted) return { type, ...envelope, success: true, matchIndex: index };
      const hint = { hintIndex: exact(wire.hintIndex), hintTerm: exact(wire.hintTerm) };
      return { type, ...envelope, success: false, rejectedIndex: index, ...hint };
    }
    case 'heartbeat':
      return { type, ...envelope, commit: exact(wire.commit), context };
    case 'heartbeatResponse':
    case 'readIndex':
      return { type, ...envelope, context };
    case 'readIndexResponse':
      return { type, ...envelope, context, index };
    case 'propose': {
      const entries: ProposedEntry[] = [];
      const isWhole = unpackEntries(wire.entries, (_, kind, data) => entries.push({ kind, data }));
      return isWhole ? { type, ...envelope, entries } : undefined;
    }
    case 'transferRequest':
      return { type, ...envelope, target: exact(wire.target) };
    case 'timeoutNow':
      return { type, ...envelope };
  }
}

function unpackLog(bytes: Uint8Array, prevLogIndex: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let index = prevLogIndex;
  const isWhole = unpackEntries(bytes, (term, kind, data) => {
    entries.push({ index: ++index, term, kind, data });
  });
  return isWhole ? entries : undefined;
}

export function confStateToWire(confState: ConfState): ConfStateFields {
  const { voters, votersOutgoing, learners, learnersNext, autoLeave } = confState;
  return {
    voters: [...voters],
    votersOutgoing: [...votersOutgoing],
    learners: [...learners],
    learnersNext: [...learnersNext],
    autoLeave,
  };
}

export function confStateFromWire(wire: ConfStateFields | null | undefined): ConfState {
  const ids = (list: ConfStateFields['voters']): number[] => (list ?? []).map(exact);
  return {
    voters: ids(wire?.voters),
    votersOutgoing: ids(wire?.votersOutgoing),
    learners: ids(wire?.learners),
    learnersNext: ids(wire?.learnersNext),
    autoLeave: wire?.autoLeave ?? false,
  };
}
