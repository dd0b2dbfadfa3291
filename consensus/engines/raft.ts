import { assert } from '../../model/assert.ts';
import { ToolstackError } from '../../model/errors.ts';
import { decodeConfigChange } from '../core/config-codec.ts';
import { EMPTY_CONF_STATE, EMPTY_SNAPSHOT, NONE } from '../core/messages.ts';
import type { Entry, HardState, InstallSnapshot, Message, NodeId } from '../core/messages.ts';
import { Raft } from '../core/raft.ts';
import { defaultOptions } from '../core/ready.ts';
import type { Ready } from '../core/ready.ts';
import { encodeCheck } from '../replica-envelope.ts';
import type { Change } from '../replica-changes.ts';
import { Requests } from '../replica-requests.ts';
import type { Request } from '../replica-requests.ts';
import { ReplicaState } from '../replica-state.ts';
import type { Applied, Member, ProposeOptions, Replica, ReplicaStatus } from '../replica.ts';
import type { Staleness } from '../replica.ts';
import { CHAIN_START } from '../storage/storage.ts';
import type { ReplicaStorage, StoredSnapshot } from '../storage/storage.ts';
import type { Transport } from '../transport/transport.ts';
import { HeldCommits } from './held-commits.ts';
import { addMember, decodeMembers, removeMember, replaceMember } from './raft-membership.ts';
import { raftTiming } from './raft-options.ts';
import type { RaftReplicaOptions, RaftTiming } from './raft-options.ts';
import { ReadRounds } from './read-rounds.ts';
import { raftStatus } from './raft-status.ts';

/** Commands proposed to the core at once, in bytes: what fits one message to the leader. */
const BATCH_BYTES = 1024 * 1024;

/** A condition somebody waits for. */
interface Waiter {
  readonly isMet: () => boolean;
  readonly deadlineMs: number;
  readonly what: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * The shell around one member's Raft machine. It decides nothing: it feeds messages, ticks and
 * proposals in, and carries out what the machine says, once per turn of the event loop.
 */
export class RaftReplica implements Replica {
  readonly #options: RaftReplicaOptions;
  readonly #timing: RaftTiming;
  readonly #storage: ReplicaStorage;
  readonly #transport: Transport;
  readonly #raft: Raft;
  readonly #state: ReplicaState;
  readonly #requests = new Requests();
  readonly #reads: ReadRounds;
  readonly #heldCommits: HeldCommits;
  readonly #ticker: NodeJS.Timeout;

  #proposals: Request[] = [];
  #isTurnDue = false;
  #isStopped = false;
  #waiters: Waiter[] = [];
  /** A snapshot whose bytes are here and which the core has not asked to install yet. */
  #staged: StoredSnapshot | undefined;
  #snapshotIndex: number;
  #snapshotSizeBytes: number;
  #bytesSinceSnapshot = 0;
  #isSnapshotting = false;
  #isRetryDue = false;
  #knownLeader: NodeId = NONE;
  /** When the leader was heard of last, by the monotonic clock; a leader hears followers. */
  readonly #heardMs = new Map<NodeId, number>();
  #campaignTimer: NodeJS.Timeout | undefined;

  /** Recovers from `options.storage`, connects, and takes part. */
  static async start(options: RaftReplicaOptions): Promise<RaftReplica> {
    const { storage, identity } = options;
    const isNew = storage.state.snapshot === undefined && storage.state.entries.length === 0;
    const founding = isNew && options.join !== true ? foundingState(options) : undefined;
    if (founding !== undefined) await storage.write({ ...founding, entries: [], sync: true });
    const replica = new RaftReplica(options, founding);
    options.transport.setPeers(replica.#peers());
    await options.transport.start({
      messages: (messages) => replica.#receive(messages),
      snapshot: (message, snapshot) => replica.#receiveSnapshot(message, snapshot),
      unreachable: (id) => replica.#lose(id),
    });
    options.log?.({ event: 'started', node: identity.node, group: identity.group });
    replica.#schedule();
    return replica;
  }

  private constructor(options: RaftReplicaOptions, founding: FoundingState | undefined) {
    const { identity, storage, transport, machine, members, random } = options;
    this.#options = options;
    this.#timing = raftTiming(options);
    this.#storage = storage;
    this.#transport = transport;
    this.#state = new ReplicaState(machine, members, (client, sequence, outcome) =>
      this.#requests.settle(client, sequence, outcome),
    );
    const { hardState, snapshot, entries, previousTerm } = founding
      ? { ...storage.state, ...founding, previousTerm: founding.snapshot.meta.term }
      : storage.state;
    if (snapshot !== undefined) this.#state.restore(snapshot.meta.index, snapshot.chunks);
    this.#snapshotIndex = snapshot?.meta.index ?? 0;
    this.#snapshotSizeBytes = byteSum(snapshot?.chunks ?? []);
    const { heartbeatTicks, electionTicks } = this.#timing;
    this.#raft = new Raft(
      {
        ...defaultOptions,
        heartbeatTicks,
        electionTicks,
        id: identity.node,
        random,
        ...options.raft,
      },
      { hardState, snapshot: snapshot?.meta ?? EMPTY_SNAPSHOT, entries, previousTerm },
    );
    storage.forgetState();
    this.#reads = new ReadRounds(`${identity.node}-${this.#requests.client}`, (context) =>
      this.#raft.readIndex(context),
    );
    this.#heldCommits = new HeldCommits((messages) => transport.send(messages));
    this.#ticker = setInterval(() => this.#tick(), this.#timing.tickMs);
  }

  // ---- what services call ------------------------------------------------------------------------

  propose(command: Uint8Array, options: ProposeOptions = {}): Promise<Applied> {
    if (this.#isStopped) return Promise.reject(stopped());
    return this.#requests.add(command, options, Date.now(), (request) => {
      this.#proposals.push(request);
      this.#schedule();
    });
  }

  async read(timeoutMs?: number): Promise<Staleness> {
    if (this.#isStopped) throw stopped();
    const done = this.#reads.ask(performance.now(), timeoutMs);
    this.#schedule();
    await done;
    return { appliedIndex: this.#state.appliedIndex, ageMs: 0 };
  }

  staleness(): Staleness {
    return { appliedIndex: this.#state.appliedIndex, ageMs: this.#ageMs() };
  }

  changes(index: number): AsyncGenerator<Change, void, undefined> {
    return this.#state.feed.after(index);
  }

  status(): ReplicaStatus {
    return raftStatus({
      raft: this.#raft,
      state: this.#state,
      storage: this.#storage.metrics(),
      transport: this.#transport,
      snapshotIndex: this.#snapshotIndex,
      proposalsInFlight: this.#requests.size,
    });
  }

  addMember(member: Member, timeoutMs?: number): Promise<void> {
    return addMember(this.#membership(timeoutMs), member);
  }

  removeMember(id: NodeId, timeoutMs?: number): Promise<void> {
    return removeMember(this.#membership(timeoutMs), id);
  }

  replaceMember(dead: NodeId, member: Member, timeoutMs?: number): Promise<void> {
    return replaceMember(this.#membership(timeoutMs), dead, member);
  }

  async transferLeadership(to: NodeId, timeoutMs = this.#timing.electionMs * 4): Promise<void> {
    if (!this.#raft.confState().voters.includes(to))
      throw new ToolstackError('MEMBER_UNKNOWN', `transfer: ${to} is not a voter of the group`);
    this.#raft.transfer(to);
    this.#schedule();
    await this.#until(() => this.#raft.leader === to, timeoutMs, `leadership of member ${to}`);
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearInterval(this.#ticker);
    clearTimeout(this.#campaignTimer);
    this.#heldCommits.stop();
    this.#requests.failAll(stopped());
    this.#reads.failAll(stopped());
    for (const waiter of this.#waiters) waiter.reject(stopped());
    this.#waiters = [];
    this.#state.feed.close();
    await this.#transport.stop();
    await this.#storage.close();
  }

  // ---- what happens to it ------------------------------------------------------------------------

  #schedule(): void {
    if (this.#isTurnDue) return;
    this.#isTurnDue = true;
    setImmediate(() => {
      this.#isTurnDue = false;
      this.#turn();
    });
  }

  #receive(messages: readonly Message[]): void {
    if (this.#isStopped) return;
    const first = messages[0];
    if (first !== undefined) this.#heardMs.set(first.from, performance.now());
    // A snapshot without its bytes is none: they come by `#receiveSnapshot`.
    for (const message of messages) {
      if (message.type === 'propose' || message.type === 'readIndex')
        this.#heldCommits.asked(message.from, performance.now());
      if (message.type !== 'installSnapshot') this.#raft.step(message);
    }
    this.#schedule();
  }

  #receiveSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): void {
    if (this.#isStopped) return;
    this.#heardMs.set(message.from, performance.now());
    this.#staged = snapshot;
    this.#raft.step({ ...message, snapshot: snapshot.meta });
    this.#schedule();
  }

  /**
   * A broken connection to the leader most often means that its process ended. Pre-vote makes it
   * harmless to ask around early: nobody who still hears the leader will agree.
   */
  #lose(id: NodeId): void {
    if (this.#isStopped) return;
    this.#raft.reportUnreachable(id);
    if (id !== this.#raft.leader || this.#campaignTimer !== undefined) return;
    this.#raft.forgetLeader();
    const delayMs = this.#timing.heartbeatMs * (1 + 2 * this.#options.random());
    this.#campaignTimer = setTimeout(() => {
      this.#campaignTimer = undefined;
      if (this.#isStopped || this.#raft.leader !== NONE || this.#raft.role === 'leader') return;
      this.#raft.campaign();
      this.#schedule();
    }, delayMs);
    this.#schedule();
  }

  #tick(): void {
    this.#raft.tick();
    const nowMs = Date.now();
    const leader = this.#raft.leader;
    const isLeaderNew = leader !== this.#knownLeader && leader !== NONE;
    if (leader !== this.#knownLeader) {
      this.#knownLeader = leader;
      this.#options.log?.({ event: 'leader', node: leader, term: this.#raft.term });
    }
    // A new leader may lack what the old one had taken: propose again, the session table sorts out
    // what was carried out already.
    const sinceMs = isLeaderNew || this.#isRetryDue ? nowMs : nowMs - this.#timing.retryMs;
    this.#isRetryDue = false;
    const why = leader === NONE ? 'no member leads the group' : `member ${leader} leads`;
    for (const request of this.#requests.sweep(nowMs, sinceMs, why))
      if (!this.#proposals.includes(request)) this.#proposals.push(request);
    this.#reads.sweep(performance.now(), this.#timing.electionMs, isLeaderNew);
    this.#turn();
  }

  // ---- one turn ----------------------------------------------------------------------------------

  #turn(): void {
    if (this.#isStopped) return;
    try {
      if (this.#proposals.length > 0) this.#proposeAll();
      this.#reads.begin(performance.now());
      while (this.#raft.hasReady()) this.#carryOut(this.#raft.ready());
      if (this.#waiters.length > 0) this.#checkWaiters();
    } catch (error) {
      this.#fail(error);
    }
  }

  #proposeAll(): void {
    const requests = this.#proposals;
    this.#proposals = [];
    const nowMs = Date.now();
    let batch: Request[] = [];
    let bytes = 0;
    for (const request of requests) {
      request.proposedMs = nowMs;
      if (batch.length > 0 && bytes + request.data.length > BATCH_BYTES) {
        this.#proposeBatch(batch);
        batch = [];
        bytes = 0;
      }
      batch.push(request);
      bytes += request.data.length;
    }
    this.#proposeBatch(batch);
  }

  #proposeBatch(batch: readonly Request[]): void {
    const proposed = this.#raft.proposeBatch(batch.map(({ data }) => data));
    if (proposed.outcome !== 'dropped') return;
    for (const request of batch) request.proposedMs = 0;
    this.#isRetryDue = true;
  }

  #carryOut(ready: Ready): void {
    this.#send(this.#heldCommits.sift(ready.messages, performance.now()));
    if (ready.write !== undefined || ready.hardState !== undefined) this.#write(ready);
    if (ready.committed.length > 0) this.#apply(ready.committed);
    for (const { context, index } of ready.readStates) this.#reads.confirm(context, index);
    this.#reads.serve(this.#state.appliedIndex);
  }

  #write(ready: Ready): void {
    const { write, hardState, entries, mustSync } = ready;
    let snapshot: StoredSnapshot | undefined;
    if (ready.snapshot !== undefined) {
      snapshot = this.#staged;
      assert(
        snapshot?.meta.index === ready.snapshot.index,
        'a snapshot is installed once received',
      );
    }
    const done = this.#storage.write({
      entries,
      ...(hardState && { hardState }),
      ...(snapshot && { snapshot }),
      sync: mustSync,
    });
    done.then(
      () => {
        if (this.#isStopped) return;
        if (snapshot !== undefined) this.#install(snapshot);
        if (write !== undefined) this.#raft.persisted(write);
        this.#send(ready.messagesAfterWrite);
        if (write !== undefined) this.#turn();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  #send(messages: readonly Message[]): void {
    if (messages.length === 0) return;
    if (messages.every(({ type }) => type !== 'installSnapshot')) {
      this.#transport.send(messages);
      return;
    }
    this.#transport.send(messages.filter(({ type }) => type !== 'installSnapshot'));
    for (const message of messages)
      if (message.type === 'installSnapshot') void this.#sendSnapshot(message);
  }

  async #sendSnapshot(message: InstallSnapshot): Promise<void> {
    const snapshot = await this.#storage.readSnapshot();
    const delivered =
      snapshot !== undefined &&
      (await this.#transport.sendSnapshot({ ...message, snapshot: snapshot.meta }, snapshot));
    if (this.#isStopped) return;
    this.#options.log?.({ event: 'snapshot sent', node: message.to, delivered });
    this.#raft.reportSnapshot(message.to, delivered);
    this.#schedule();
  }

  #apply(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#bytesSinceSnapshot += entry.data.length;
      if (entry.kind === 'config') this.#applyConfig(entry);
      else this.#state.apply(entry.index, entry.data);
      this.#checkState();
    }
    this.#raft.applied(this.#state.appliedIndex);
    const dueBytes = Math.max(this.#timing.snapshotBytes, this.#snapshotSizeBytes / 2);
    if (this.#bytesSinceSnapshot >= dueBytes) void this.#takeSnapshot();
  }

  #applyConfig(entry: Entry): void {
    const joining = decodeMembers(decodeConfigChange(entry.data)?.context);
    this.#state.skip(entry.index);
    this.#raft.applied(entry.index);
    const { voters, votersOutgoing, learners, learnersNext } = this.#raft.confState();
    const present = new Set([...voters, ...votersOutgoing, ...learners, ...learnersNext]);
    const known = this.#state.members.filter(({ id }) => joining.every((one) => one.id !== id));
    this.#state.members = [...known, ...joining].filter(({ id }) => present.has(id));
    this.#transport.setPeers(this.#peers());
    this.#options.log?.({ event: 'membership', voters, learners, index: entry.index });
  }

  /** In debug mode the leader puts its digest into the log, and everybody compares. */
  #checkState(): void {
    const every = this.#options.checkEvery ?? 0;
    const index = this.#state.appliedIndex;
    if (every === 0 || index % every !== 0) return;
    const digest = this.#state.digest();
    if (this.#raft.role !== 'leader') return;
    this.#raft.propose(encodeCheck({ index, node: this.#raft.id, digest }));
  }

  // ---- snapshots ---------------------------------------------------------------------------------

  async #takeSnapshot(): Promise<void> {
    if (this.#isSnapshotting) return;
    this.#isSnapshotting = true;
    this.#bytesSinceSnapshot = 0;
    const index = this.#state.appliedIndex;
    const term = this.#raft.termAt(index);
    assert(term !== undefined, `the term of applied entry ${index} is known`);
    const meta = { index, term, confState: this.#raft.confState() };
    const chunks = this.#state.snapshot();
    this.#snapshotSizeBytes = byteSum(chunks);
    try {
      await this.#storage.saveSnapshot({ meta, chain: this.#storage.chainAt(index), chunks });
      if (this.#isStopped) return;
      this.#isSnapshotting = false;
      this.#snapshotIndex = Math.max(this.#snapshotIndex, index);
      const through = index - this.#timing.keepEntries;
      this.#raft.compact(meta, Math.max(0, through));
      await this.#storage.compact(through);
    } catch (error) {
      this.#fail(error);
    }
  }

  #install(snapshot: StoredSnapshot): void {
    this.#staged = undefined;
    const { index } = snapshot.meta;
    this.#state.restore(index, snapshot.chunks);
    this.#snapshotIndex = index;
    this.#bytesSinceSnapshot = 0;
    this.#raft.applied(index);
    this.#transport.setPeers(this.#peers());
    this.#options.log?.({ event: 'snapshot installed', index });
  }

  // ---- small matters -----------------------------------------------------------------------------

  #peers(): Member[] {
    const { members } = this.#state;
    // A member that joins knows only its configuration until the group's first snapshot arrives.
    const known = members.length > 0 ? members : this.#options.members;
    return known.filter(({ id }) => id !== this.#options.identity.node);
  }

  #membership(timeoutMs?: number) {
    return {
      raft: this.#raft,
      members: () => this.#state.members,
      proposed: () => this.#schedule(),
      until: (isMet: () => boolean, what: string) =>
        this.#until(isMet, timeoutMs ?? this.#timing.membershipMs, what),
    };
  }

  #until(isMet: () => boolean, timeoutMs: number, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const deadlineMs = performance.now() + timeoutMs;
      this.#waiters.push({ isMet, deadlineMs, what, resolve, reject });
      this.#schedule();
    });
  }

  #checkWaiters(): void {
    const nowMs = performance.now();
    this.#waiters = this.#waiters.filter((waiter) => {
      const isMet = waiter.isMet();
      if (isMet) waiter.resolve();
      else if (waiter.deadlineMs > nowMs) return true;
      else waiter.reject(new ToolstackError('DEADLINE', `${waiter.what}: not reached in time`));
      return false;
    });
  }

  #ageMs(): number {
    const nowMs = performance.now();
    const { role, leader } = this.#raft;
    if (role !== 'leader') return nowMs - (this.#heardMs.get(leader) ?? -Infinity);
    const { voters } = this.#raft.confState();
    const ages = voters
      .map((id) => (id === this.#raft.id ? 0 : nowMs - (this.#heardMs.get(id) ?? -Infinity)))
      .sort((one, other) => one - other);
    return ages[Math.floor(voters.length / 2)] ?? 0;
  }

  #fail(error: unknown): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearInterval(this.#ticker);
    const reason = new ToolstackError('INTERNAL', 'replica: ended by an error', { cause: error });
    this.#requests.failAll(reason);
    this.#reads.failAll(reason);
    this.#options.onFatal(error);
  }
}

interface FoundingState {
  readonly hardState: HardState;
  readonly snapshot: StoredSnapshot;
}

/**
 * What every founder starts from: a snapshot at index 1, as if a first entry had named the members.
 * Were it at index 0, a member that joins could follow the log from its start without ever learning
 * who founded the group, and might take itself for all of it.
 */
function foundingState({ members, machine }: RaftReplicaOptions): FoundingState {
  const voters = members.map(({ id }) => id).sort((one, other) => one - other);
  const confState = { ...EMPTY_CONF_STATE, voters };
  const chunks = new ReplicaState(machine, members, () => undefined).snapshot();
  const meta = { index: 1, term: 1, confState };
  return {
    hardState: { term: 1, vote: NONE, commit: 1 },
    snapshot: { meta, chain: CHAIN_START, chunks },
  };
}

function byteSum(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function stopped(): ToolstackError {
  return new ToolstackError('NO_QUORUM', 'replica: this member is stopping; ask another');
}
