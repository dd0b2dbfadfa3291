// The project's Raft core behind the interface of raft/README.md. Needs `make build` first:
//
//   node test/conformance/raft/run.mjs --adapter test/conformance/raft-adapter.mjs --fuzz 1000
//
// Plain JavaScript on purpose: it runs wherever the compiled core runs. The node below is the
// smallest host there is: a disk that is an object, writes that complete inside the call.
import { decodeConfigChange, encodeConfigChange } from '../../build/consensus/core/config-codec.js';
import { Raft } from '../../build/consensus/core/raft.js';
import { defaultOptions } from '../../build/consensus/core/ready.js';
import { seededRandom } from '../../build/consensus/core/random.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Every node of a run draws its time-outs from another, but always the same, sequence. */
let nodesCreated = 0;

const CAPABILITIES =
  'prevote check-quorum read-index follower-read lease-read learners transfer config-change ' +
  'joint snapshot compact restart heartbeat-message conflict-hints conflict-hints-by-term ' +
  'flow-control pipelining';

const entryIn = ({ index, term, type, data, config }) => ({
  index,
  term,
  kind: type === 'config' ? 'config' : 'normal',
  data: type === 'config' && config ? encodeConfigChange(config) : encoder.encode(data ?? ''),
});

function entryOut({ index, term, kind, data }) {
  if (kind === 'normal')
    return {
      index,
      term,
      type: 'normal',
      ...(data.length > 0 ? { data: decoder.decode(data) } : {}),
    };
  const config = decodeConfigChange(data);
  return { index, term, type: 'config', ...(config ? { config } : {}) };
}

const confStateIn = ({ voters, votersOutgoing, learners, learnersNext, autoLeave }) => ({
  voters: [...(voters ?? [])].sort((a, b) => a - b),
  votersOutgoing: [...(votersOutgoing ?? [])].sort((a, b) => a - b),
  learners: [...(learners ?? [])].sort((a, b) => a - b),
  learnersNext: [...(learnersNext ?? [])].sort((a, b) => a - b),
  autoLeave: autoLeave ?? false,
});

/** The abstract message as the core's. Fields a sender may leave out get their neutral value. */
function messageIn(message) {
  const { type, from, to, term = 0 } = message;
  const envelope = { type, from, to, term };
  switch (type) {
    case 'requestVote': {
      const { preVote = false, lastLogIndex, lastLogTerm, transfer = false } = message;
      return { ...envelope, preVote, lastLogIndex, lastLogTerm, transfer };
    }
    case 'voteResponse':
      return { ...envelope, preVote: message.preVote ?? false, granted: message.granted };
    case 'appendEntries': {
      const { prevLogIndex, prevLogTerm, entries, leaderCommit } = message;
      return {
        ...envelope,
        prevLogIndex,
        prevLogTerm,
        entries: entries.map(entryIn),
        leaderCommit,
      };
    }
    case 'appendResponse':
    case 'snapshotResponse': {
      const { success, matchIndex = 0, rejectedIndex = 0, hintIndex = 0, hintTerm = 0 } = message;
      const answer = { ...envelope, type: 'appendResponse', success };
      return success
        ? { ...answer, matchIndex }
        : { ...answer, rejectedIndex, hintIndex, hintTerm };
    }
    case 'heartbeat':
      return { ...envelope, commit: message.commit ?? 0, context: message.ctx ?? '' };
    case 'heartbeatResponse':
      return { ...envelope, context: message.ctx ?? '' };
    case 'installSnapshot': {
      const { lastIndex, lastTerm } = message;
      const snapshot = { index: lastIndex, term: lastTerm, confState: confStateIn(message) };
      return { ...envelope, snapshot };
    }
    case 'readIndex':
      return { ...envelope, context: message.ctx };
    case 'readIndexResponse':
      return { ...envelope, context: message.ctx, index: message.index };
    case 'propose': {
      const proposed = message.entries?.map(entryIn) ?? [entryIn(message)];
      return { ...envelope, entries: proposed.map(({ kind, data }) => ({ kind, data })) };
    }
    default:
      return { ...message, term };
  }
}

function messageOut(message) {
  const { context, snapshot, ...rest } = message;
  switch (message.type) {
    case 'appendEntries':
      return { ...rest, entries: message.entries.map(entryOut) };
    case 'heartbeat':
    case 'heartbeatResponse':
      return { ...rest, ...(context === '' ? {} : { ctx: context }) };
    case 'readIndex':
    case 'readIndexResponse':
      return { ...rest, ctx: context };
    case 'installSnapshot': {
      const { index, term, confState } = snapshot;
      return { ...rest, lastIndex: index, lastTerm: term, ...confState };
    }
    case 'propose':
      // The entries travel whole; `data` is what a pattern can look at.
      return {
        ...rest,
        entries: message.entries.map((entry) => entryOut({ ...entry, index: 0, term: 0 })),
        data: decoder.decode(message.entries[0].data),
      };
    default:
      return rest;
  }
}

class Node {
  #spec;
  #disk;
  #raft;
  #out = [];
  #reads = [];
  /** The membership after each applied change, by index: what a snapshot there must say. */
  #confStates;

  constructor(spec, disk) {
    const { options } = spec;
    const noLimit = Number.MAX_SAFE_INTEGER;
    this.#spec = spec;
    this.#disk = disk;
    this.#confStates = [[disk.snapshot.index, disk.snapshot.confState]];
    this.#raft = new Raft(
      {
        ...defaultOptions,
        ...options,
        id: spec.id,
        maxInflightMessages: options.maxInflight,
        maxInflightBytes: noLimit,
        maxMessageBytes: noLimit,
        maxMessageEntries: options.maxEntriesPerMsg || noLimit,
        random: seededRandom(spec.id * 7919 + nodesCreated++),
      },
      { hardState: disk.hardState, snapshot: disk.snapshot, entries: [...disk.entries] },
    );
    this.#run();
  }

  /** To rest: write, send, apply, until the core asks for nothing more. */
  #run() {
    const raft = this.#raft;
    while (raft.hasReady()) {
      const ready = raft.ready();
      this.#write(ready);
      if (ready.write) raft.persisted(ready.write);
      this.#out.push(
        ...ready.messages.map(messageOut),
        ...ready.messagesAfterWrite.map(messageOut),
      );
      if (ready.snapshot) {
        raft.applied(ready.snapshot.index);
        this.#confStates.push([ready.snapshot.index, ready.snapshot.confState]);
      }
      for (const { index } of ready.committed) {
        raft.applied(index);
        this.#confStates.push([index, raft.confState()]);
      }
      this.#reads.push(...ready.readStates.map(({ context: ctx, index }) => ({ ctx, index })));
    }
  }

  #write({ hardState, entries, snapshot }) {
    const disk = this.#disk;
    if (snapshot) {
      disk.snapshot = snapshot;
      disk.entries = [];
    }
    if (entries.length > 0) {
      disk.entries.length = entries[0].index - disk.snapshot.index - 1;
      disk.entries.push(...entries);
    }
    if (hardState) disk.hardState = hardState;
  }

  step(message) {
    // A snapshot that did not arrive is the transport's to report.
    if (message.type === 'snapshotResponse' && message.success === false)
      this.#raft.reportSnapshot(message.from, false);
    else this.#raft.step(messageIn(message));
    this.#run();
  }
  tick() {
    this.#raft.tick();
    this.#run();
  }
  campaign() {
    this.#raft.campaign();
    this.#run();
  }
  propose(data) {
    const { outcome } = this.#raft.propose(encoder.encode(data));
    this.#run();
    return outcome;
  }
  proposeConfig(change) {
    const { outcome } = this.#raft.proposeConfig(change);
    this.#run();
    return outcome === 'forwarded' ? 'accepted' : outcome;
  }
  readIndex(ctx) {
    this.#raft.readIndex(ctx);
    this.#run();
  }
  transfer(target) {
    this.#raft.transfer(target);
    this.#run();
  }
  compact(index) {
    const confState = this.#confStates.findLast(([at]) => at <= index)[1];
    const snapshot = { index, term: this.#raft.termAt(index), confState };
    const disk = this.#disk;
    disk.entries = disk.entries.filter((entry) => entry.index > index);
    disk.snapshot = snapshot;
    this.#raft.compact(snapshot);
    this.#run();
  }
  drain() {
    const messages = this.#out;
    this.#out = [];
    return messages;
  }
  state() {
    const { role, term, vote, leader, commit, firstIndex, lastIndex, confState } =
      this.#raft.status();
    const { voters, votersOutgoing, learners } = confState;
    return {
      role,
      term,
      vote,
      leader,
      commit,
      lastIndex,
      log: this.#raft.entriesFrom(firstIndex, lastIndex).map(entryOut),
      config: { voters, votersOutgoing, learners },
      reads: this.#reads,
      snapshotIndex: firstIndex - 1,
      snapshotTerm: this.#raft.termAt(firstIndex - 1),
    };
  }
  persisted() {
    const { hardState, entries, snapshot } = this.#disk;
    const { term, vote } = hardState;
    return { term, vote, log: entries.map(entryOut), snapshotIndex: snapshot.index };
  }
  restart() {
    return new Node(this.#spec, this.#disk);
  }
}

/** What the disk of the described node holds, the moment before it starts. */
function diskOf(spec) {
  const { index = 0, term = 0 } = spec.snapshot ?? {};
  return {
    hardState: {
      term: Math.max(spec.term, spec.log.at(-1)?.term ?? term),
      vote: spec.vote,
      commit: spec.commit,
    },
    snapshot: { index, term, confState: confStateIn(spec) },
    entries: spec.log.map(entryIn),
  };
}

export default {
  name: 'quorum0',
  capabilities: CAPABILITIES.split(' '),
  create: (spec) => new Node(spec, diskOf(spec)),
};
