import { ToolstackError } from '../../model/errors.ts';
import { decodeConfigChange } from '../core/config-codec.ts';
import { EMPTY_SNAPSHOT, NONE } from '../core/messages.ts';
import type { Entry, InstallSnapshot, Message, NodeId } from '../core/messages.ts';
import { Raft } from '../core/raft.ts';
import { defaultOptions } from '../core/ready.ts';
import type { Ready } from '../core/ready.ts';
import { encodeCheck } from '../replica-envelope.ts';
import type { Change } from '../replica-changes.ts';
import { Requests } from '../replica-requests.ts';
import { ReplicaState } from '../replica-state.ts';
import type { Applied, Member, ProposeOptions, Replica, ReplicaStatus } from '../replica.ts';
import type { Staleness } from '../replica.ts';
import type { ReplicaStorage, StoredSnapshot } from '../storage/storage.ts';
import type { Transport } from '../transport/transport.ts';
import { Contacts } from './contacts.ts';
import { HeldCommits } from './held-commits.ts';
import { addMember, decodeMembers, removeMember, replaceMember } from './raft-membership.ts';
import { foundingState } from './raft-founding.ts';
import type { FoundingState } from './raft-founding.ts';
import { raftTiming } from './raft-options.ts';
import type { RaftReplicaOptions, RaftTiming } from './raft-options.ts';
import { ReadRounds } from './read-rounds.ts';
import { ProposalQueue } from './raft-proposals.ts';
import { RaftSnapshots } from './raft-snapshots.ts';
import { raftStatus } from './raft-status.ts';
import { Succession } from './succession.ts';
import { Turns } from './turns.ts';
import { Waiters } from './waiters.ts';

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
  readonly #snapshots: RaftSnapshots;
  readonly #ticker: NodeJS.Timeout;

  readonly #proposals = new ProposalQueue();
  readonly #turns = new Turns(() => this.#turn());
  #isStopped = false;
  readonly #waiters = new Waiters();
  #isRetryDue = false;
  #knownLeader: NodeId = NONE;
  readonly #contacts = new Contacts();
  readonly #succession: Succession;

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
      connected: () => replica.#greet(),
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
    const { snapshotBytes: everyBytes, keepEntries } = this.#timing;
    this.#snapshots = new RaftSnapshots(
      { raft: this.#raft, state: this.#state, storage, transport, everyBytes, keepEntries },
      snapshot,
    );
    this.#reads = new ReadRounds(`${identity.node}-${this.#requests.client}`, (context) =>
      this.#raft.readIndex(context),
    );
    this.#heldCommits = new HeldCommits((messages) => transport.send(messages));
    this.#succession = new Succession({
      raft: this.#raft,
      heartbeatMs: this.#timing.heartbeatMs,
      random,
      isReachable: (id) => transport.isReachable(id),
      changed: () => this.#schedule(),
    });
    this.#ticker = setInterval(() => this.#tick(), this.#timing.tickMs);
  }

  // ---- what services call ---------------------------------------------------------------------

  propose(command: Uint8Array, options: ProposeOptions = {}): Promise<Applied> {
    if (this.#isStopped) return Promise.reject(stopped());
    return this.#requests.add(command, options, Date.now(), (request) => {
      this.#proposals.add(request);
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
    return {
      appliedIndex: this.#state.appliedIndex,
      ageMs: this.#contacts.ageMs(this.#raft, performance.now()),
    };
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
      snapshotIndex: this.#snapshots.index,
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
    this.#succession.stop();
    this.#heldCommits.stop();
    this.#requests.failAll(stopped());
    this.#reads.failAll(stopped());
    this.#waiters.failAll(stopped());
    this.#state.feed.close();
    await this.#transport.stop();
    await this.#storage.close();
  }

  // ---- what happens to it ---------------------------------------------------------------------

  #schedule(requests = this.#requests.size + this.#reads.size): void {
    this.#turns.schedule(requests);
  }

  #receive(messages: readonly Message[]): void {
    if (this.#isStopped) return;
    const first = messages[0];
    if (first !== undefined) this.#contacts.heard(first.from, performance.now());
    let requests = this.#requests.size + this.#reads.size;
    // A snapshot without its bytes is none: they come by `#receiveSnapshot`.
    for (const message of messages) {
      if (message.type === 'propose' || message.type === 'readIndex')
        this.#heldCommits.asked(message.from, performance.now());
      if (message.type === 'appendEntries') requests += message.entries.length;
      if (message.type !== 'installSnapshot') this.#raft.step(message);
    }
    this.#schedule(requests);
  }

  #receiveSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): void {
    if (this.#isStopped) return;
    this.#contacts.heard(message.from, performance.now());
    this.#snapshots.stage(snapshot);
    this.#raft.step({ ...message, snapshot: snapshot.meta });
    this.#schedule();
  }

  #lose(id: NodeId): void {
    if (this.#isStopped) return;
    this.#raft.reportUnreachable(id);
    this.#succession.lost(id);
    this.#schedule();
  }

  /** A read makes the leader say at once that it leads, to a member that may just have started. */
  #greet(): void {
    if (this.#isStopped || this.#raft.role !== 'leader') return;
    this.#reads.beginEmpty();
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
    for (const request of this.#requests.sweep(nowMs, sinceMs, why)) this.#proposals.add(request);
    this.#reads.sweep(performance.now(), this.#timing.electionMs, isLeaderNew);
    this.#turn();
  }

  // ---- one turn -------------------------------------------------------------------------------

  #turn(): void {
    if (this.#isStopped) return;
    try {
      if (!this.#proposals.propose(this.#raft, Date.now())) this.#isRetryDue = true;
      this.#reads.begin(performance.now());
      while (this.#raft.hasReady()) this.#carryOut(this.#raft.ready());
      this.#waiters.check(performance.now());
    } catch (error) {
      this.#fail(error);
    }
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
    const snapshot = ready.snapshot && this.#snapshots.staged(ready.snapshot.index);
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
    const delivered = await this.#snapshots.send(message);
    if (this.#isStopped) return;
    this.#options.log?.({ event: 'snapshot sent', node: message.to, delivered });
    this.#raft.reportSnapshot(message.to, delivered);
    this.#schedule();
  }

  #install(snapshot: StoredSnapshot): void {
    this.#snapshots.install(snapshot);
    this.#transport.setPeers(this.#peers());
    this.#options.log?.({ event: 'snapshot installed', index: snapshot.meta.index });
  }

  #apply(entries: readonly Entry[]): void {
    let bytes = 0;
    for (const entry of entries) {
      bytes += entry.data.length;
      if (entry.kind === 'config') this.#applyConfig(entry);
      else this.#state.apply(entry.index, entry.data);
      this.#checkState();
    }
    this.#raft.applied(this.#state.appliedIndex);
    if (this.#snapshots.count(bytes))
      this.#snapshots.take().catch((error: unknown) => this.#fail(error));
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

  // ---- small matters --------------------------------------------------------------------------

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
    this.#schedule();
    return this.#waiters.until(isMet, performance.now() + timeoutMs, what);
  }

  #fail(error: unknown): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearInterval(this.#ticker);
    this.#succession.stop();
    const reason = new ToolstackError('INTERNAL', 'replica: ended by an error', { cause: error });
    this.#requests.failAll(reason);
    this.#reads.failAll(reason);
    this.#options.onFatal(error);
  }
}

function stopped(): ToolstackError {
  return new ToolstackError('NO_QUORUM', 'replica: this member is stopping; ask another');
}
