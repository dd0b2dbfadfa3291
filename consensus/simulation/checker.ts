import { jointReached } from '../core/quorum.ts';
import type { Disk } from './disk.ts';
import type { SessionMachine, Request } from './session-machine.ts';
import type { ConfState, Entry, Message, NodeId } from '../core/messages.ts';
import type { Role } from '../core/ready.ts';
import type { TraceEvent } from '../core/trace.ts';

/** A promise of Raft that was broken: the whole point of a simulation is to never see one. */
export class Violation extends Error {
  override readonly name = 'Violation';
}

/** What the checker reads of a member's core. */
export interface CoreView {
  readonly role: Role;
  readonly term: number;
  readonly commit: number;
  readonly lastIndex: number;
  termAt(index: number): number | undefined;
  entriesFrom(from: number, to: number): readonly Entry[];
  confState(): ConfState;
}

interface Committed {
  readonly entry: Entry;
  /** Term of the leader that committed it. */
  readonly inTerm: number;
}

/**
 * Knows all that ever happened in the group, and holds it against Figure 3 of the paper after every
 * step: election safety, leader append-only, log matching, leader completeness, state machine
 * safety; and besides: a vote is never changed, what is promised is durable, commit needs a durable
 * quorum, every request takes effect once, reads are linearizable.
 */
export class Checker {
  readonly #disks: ReadonlyMap<NodeId, Disk>;
  readonly #leaders = new Map<number, NodeId>();
  readonly #votes = new Map<string, NodeId>();
  /** Every entry ever seen in any log, with the term of the one before it. */
  readonly #entries = new Map<string, { readonly entry: Entry; readonly previousTerm: number }>();
  /** By index; the group starts at index 1, where nothing stands. */
  readonly #committed: (Committed | undefined)[] = [undefined, undefined];
  readonly #digests = new Map<number, number>();
  readonly #effects = new Map<string, number>();
  #acknowledged = 0;

  constructor(disks: ReadonlyMap<NodeId, Disk>) {
    this.#disks = disks;
  }

  /** Highest index committed anywhere. */
  get committed(): number {
    return this.#committed.length - 1;
  }

  /** Requests that took effect. */
  get effects(): number {
    return this.#effects.size;
  }

  /** Everything up to here was acknowledged to some client: a read asked now must see it. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  observe(core: CoreView, event: TraceEvent): void {
    switch (event.kind) {
      case 'becomeLeader':
        this.#leaderElected(core, event.node, event.term);
        return;
      case 'truncate':
        if (core.role === 'leader') violated(`leader append-only: ${event.node} truncated`);
        return;
      case 'appendEntries':
        this.#appended(core, event.node, event.firstIndex, event.lastIndex);
        return;
      case 'commit':
        this.#commits(core, event.node, event.index);
        return;
      default:
    }
  }

  /** §5.4.1: nothing that promises something leaves before what it promises is durable. */
  sending(message: Message): void {
    const disk = this.#disks.get(message.from) as Disk;
    const { term, vote } = disk.hardState;
    if (message.type === 'voteResponse' && message.granted && !message.preVote) {
      // A later term on the disk keeps the vote as well: there is none in earlier ones any more.
      if (term < message.term || (term === message.term && vote !== message.to))
        violated(`durable before reply: ${message.from} granted a vote it may forget`);
      this.#promiseVote(message.from, message.term, message.to);
    } else if (message.type === 'requestVote' && !message.preVote) {
      if (term < message.term || (term === message.term && vote !== message.from))
        violated(`durable before reply: ${message.from} campaigns in a term it may forget`);
      this.#promiseVote(message.from, message.term, message.from);
    } else if (message.type === 'appendResponse') {
      if (term < message.term)
        violated(`durable before reply: ${message.from} answers in a term it may forget`);
      if (message.success && message.matchIndex > disk.lastIndex && term === message.term)
        violated(`durable before reply: ${message.from} holds ${disk.lastIndex}, says more`);
    }
  }

  /** Figure 3, state machine safety: the same entry at an index, everywhere, and in order. */
  applied(node: NodeId, entry: Entry, machine: SessionMachine, effect: Request | undefined): void {
    const { index } = entry;
    const known = this.#committed[index];
    if (known === undefined) violated(`${node} applied ${index}, which nobody committed`);
    if (known.entry.term !== entry.term || !isSame(known.entry, entry))
      violated(`state machine safety: ${node} applied another entry at ${index}`);
    this.machineAt(node, index, machine);
    if (effect === undefined) return;
    const key = `${effect.client}.${effect.sequence}`;
    const before = this.#effects.get(key);
    if (before === undefined) this.#effects.set(key, index);
    else if (before !== index)
      violated(`exactly once: ${key} took effect at ${before} and ${index}`);
  }

  /** After applying or restoring: equal logs make equal machines. */
  machineAt(node: NodeId, index: number, machine: SessionMachine): void {
    if (machine.index !== index) violated(`${node} applied ${index} out of order`);
    const digest = this.#digests.get(index);
    if (digest === undefined) this.#digests.set(index, machine.digest);
    else if (digest !== machine.digest) violated(`state hash: ${node} differs at ${index}`);
  }

  /** A client is told that its request took effect at `index`. */
  acknowledge(request: Request, index: number): void {
    const effect = this.#effects.get(`${request.client}.${request.sequence}`);
    if (effect !== index) violated(`client ${request.client} was told ${index}, not ${effect}`);
    this.#acknowledged = Math.max(this.#acknowledged, index);
  }

  /** A read that was asked when `floor` was acknowledged is answered from the state at `index`. */
  read(index: number, floor: number): void {
    if (index < floor)
      violated(`linearizable reads: saw ${index}, ${floor} was acknowledged before`);
    this.#acknowledged = Math.max(this.#acknowledged, index);
  }

  #leaderElected(core: CoreView, node: NodeId, term: number): void {
    const other = this.#leaders.get(term);
    if (other !== undefined && other !== node)
      violated(`election safety: ${other} and ${node} lead term ${term}`);
    this.#leaders.set(term, node);
    // Leader completeness: by log matching the last entry committed in an earlier term is enough.
    let index = this.committed;
    while ((this.#committed[index]?.inTerm ?? 0) >= term) index--;
    const last = this.#committed[index];
    if (last === undefined) return;
    const own = core.termAt(index);
    if (own !== last.entry.term && core.commit < index)
      violated(`leader completeness: ${node} leads term ${term} without entry ${index}`);
  }

  #promiseVote(node: NodeId, term: number, candidate: NodeId): void {
    const key = `${node}.${term}`;
    const before = this.#votes.get(key);
    if (before === undefined) this.#votes.set(key, candidate);
    else if (before !== candidate)
      violated(`one vote per term: ${node} votes for ${before} and ${candidate} in term ${term}`);
  }

  #appended(core: CoreView, node: NodeId, first: number, last: number): void {
    let previousTerm = core.termAt(first - 1) as number;
    for (const entry of core.entriesFrom(first, last)) {
      const key = `${entry.index}.${entry.term}`;
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, { entry, previousTerm });
      else if (known.previousTerm !== previousTerm || !isSame(known.entry, entry))
        violated(`log matching: ${node} has another entry ${entry.index} of term ${entry.term}`);
      previousTerm = entry.term;
    }
  }

  #commits(core: CoreView, node: NodeId, index: number): void {
    const { term } = core;
    // A snapshot may take commit past entries this member never saw: somebody committed those.
    for (const entry of core.entriesFrom(Math.min(this.committed + 1, index), index)) {
      const known = this.#committed[entry.index];
      if (known === undefined) this.#committed[entry.index] = { entry, inTerm: term };
    }
    const known = this.#committed[index];
    const own = core.termAt(index);
    if (known === undefined) violated(`${node} committed ${index}, which no leader did`);
    if (own !== known.entry.term)
      violated(`state machine safety: ${node} commits another ${index}`);
    if (core.role === 'leader') this.#isDurableOnQuorum(core, index, known.entry.term);
  }

  #isDurableOnQuorum(core: CoreView, index: number, term: number): void {
    const held = jointReached(core.confState(), (id) =>
      this.#disks.get(id)?.holds(index, term) === true ? 1 : 0,
    );
    if (held === 0) violated(`commit ${index} of term ${term} is not durable on a quorum`);
  }
}

function isSame(a: Entry, b: Entry): boolean {
  if (a === b || (a.kind === b.kind && a.data === b.data)) return true;
  if (a.kind !== b.kind || a.data.length !== b.data.length) return false;
  return a.data.every((byte, at) => byte === b.data[at]);
}

function violated(what: string): never {
  throw new Violation(what);
}
