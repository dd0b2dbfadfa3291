import { ToolstackError } from '../../model/errors.ts';
import type { NodeId } from '../core/messages.ts';
import type { Change } from '../replica-changes.ts';
import type { StateMachine } from '../replica-machine.ts';
import { Requests } from '../replica-requests.ts';
import type { Request } from '../replica-requests.ts';
import { ReplicaState } from '../replica-state.ts';
import type { Applied, Member, ProposeOptions, Replica, ReplicaStatus } from '../replica.ts';
import type { Staleness } from '../replica.ts';
import type { StorageIdentity } from '../storage/storage.ts';
import { EtcdClient } from './etcd-client.ts';
import type { EtcdEndpoints, Pair } from './etcd-client.ts';
import { EtcdLog } from './etcd-log.ts';
import type { LogCommand } from './etcd-log.ts';
import { Presence } from './etcd-presence.ts';
import { ReadRounds } from './read-rounds.ts';

export interface EtcdReplicaOptions extends EtcdEndpoints {
  readonly identity: StorageIdentity;
  /** The founding members; the same on every founder. */
  readonly members: readonly Member[];
  readonly machine: StateMachine;
  readonly onFatal: (error: unknown) => void;
  /** Bytes of commands after which the leader takes a snapshot. */
  readonly snapshotBytes?: number;
  /** Commands kept before a snapshot. */
  readonly keepEntries?: number;
}

const SNAPSHOT_BYTES = 16 * 1024 * 1024;
const KEEP_ENTRIES = 5_000;
/** Below etcd's request limit with room for the keys. */
const BATCH_BYTES = 1024 * 1024;
/** etcd's default `--max-txn-ops` does not bind: a record is one put however much it holds. */
const BATCH_COMMANDS = 4_096;
const TICK_MS = 50;
const RETRY_MS = 2_000;
const ROUND_MS = 1_000;
const REOPEN_MS = 200;

/**
 * A member whose group keeps its order in an existing etcd cluster. An append is a transaction on
 * the group's sequence key, so indexes are given out without gaps; members follow by watch and
 * apply what they see. Nothing is stored on this host.
 */
export class EtcdReplica implements Replica {
  readonly #options: EtcdReplicaOptions;
  readonly #client: EtcdClient;
  readonly #log: EtcdLog;
  readonly #presence: Presence;
  readonly #state: ReplicaState;
  readonly #requests = new Requests();
  readonly #reads: ReadRounds;
  readonly #ticker: NodeJS.Timeout;
  #proposals: Request[] = [];
  #isAppending = false;
  #isStopped = false;
  #closeWatch: (() => void) | undefined;
  #nextRevision = 0;
  #lastIndex = 0;
  #raftTerm = 0;
  /** When the newest read was asked whose index is applied here. */
  #freshMs = -Infinity;
  #snapshotIndex = 0;
  #bytesSinceSnapshot = 0;
  #isSnapshotting = false;

  static async start(options: EtcdReplicaOptions): Promise<EtcdReplica> {
    const replica = new EtcdReplica(options);
    try {
      await replica.#log.found(options.members);
      await replica.#reload();
      await replica.#presence.start();
      return replica;
    } catch (cause) {
      await replica.stop();
      throw new ToolstackError(
        'NO_QUORUM',
        `etcd at ${options.endpoints.join(', ')}: not reached; check that the cluster is up`,
        { cause },
      );
    }
  }

  private constructor(options: EtcdReplicaOptions) {
    const { identity, members, machine } = options;
    this.#options = options;
    this.#client = new EtcdClient(options);
    this.#log = new EtcdLog(this.#client, identity.cluster, identity.group);
    this.#presence = new Presence(this.#client, this.#log, identity.node);
    this.#state = new ReplicaState(machine, members, (client, sequence, outcome) =>
      this.#requests.settle(client, sequence, outcome),
    );
    this.#reads = new ReadRounds('read', (context) => void this.#askSequence(context));
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
  }

  propose(command: Uint8Array, options: ProposeOptions = {}): Promise<Applied> {
    if (this.#isStopped) return Promise.reject(stopped());
    return this.#requests.add(command, options, Date.now(), (request) => {
      this.#proposals.push(request);
      this.#appendSoon();
    });
  }

  async read(timeoutMs?: number): Promise<Staleness> {
    if (this.#isStopped) throw stopped();
    const done = this.#reads.ask(performance.now(), timeoutMs);
    setImmediate(() => this.#reads.begin(performance.now()));
    await done;
    return { appliedIndex: this.#state.appliedIndex, ageMs: 0 };
  }

  staleness(): Staleness {
    return { appliedIndex: this.#state.appliedIndex, ageMs: performance.now() - this.#freshMs };
  }

  changes(index: number): AsyncGenerator<Change, void, undefined> {
    return this.#state.feed.after(index);
  }

  status(): ReplicaStatus {
    const { node } = this.#options.identity;
    const leader = this.#presence.leader;
    return {
      engine: 'etcd',
      node,
      role: leader === node ? 'leader' : 'follower',
      term: this.#raftTerm,
      leader,
      commit: this.#lastIndex,
      applied: this.#state.appliedIndex,
      lastIndex: this.#lastIndex,
      snapshotIndex: this.#snapshotIndex,
      members: this.#state.members.map((member) => ({
        ...member,
        voter: true,
        reachable: this.#presence.isPresent(member.id),
      })),
      proposalsInFlight: this.#requests.size,
      sessions: this.#state.sessions,
      syncs: 0,
      lastSyncMs: 0,
      meanSyncMs: 0,
    };
  }

  addMember(member: Member): Promise<void> {
    return this.#changeDirectory((members) => {
      if (members.some(({ id }) => id === member.id))
        throw new ToolstackError('MEMBER_EXISTS', `member ${member.id}: in the group already`);
      return [...members, member];
    });
  }

  removeMember(id: NodeId): Promise<void> {
    return this.#changeDirectory((members) => without(members, id));
  }

  replaceMember(dead: NodeId, member: Member): Promise<void> {
    return this.#changeDirectory((members) => [...without(members, dead), member]);
  }

  async transferLeadership(to: NodeId): Promise<void> {
    await this.#presence.handOver(to);
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearInterval(this.#ticker);
    this.#closeWatch?.();
    this.#requests.failAll(stopped());
    this.#reads.failAll(stopped());
    this.#state.feed.close();
    await this.#presence.stop();
    this.#client.close();
  }

  // ---- following ------------------------------------------------------------------------------

  /** Reads everything anew: at the start, and when the watch missed something. */
  async #reload(): Promise<void> {
    const { revision, snapshot, commands, members } = await this.#log.load();
    if (this.#isStopped) return;
    if (snapshot !== undefined && snapshot.index > this.#state.appliedIndex) {
      this.#state.restore(snapshot.index, snapshot.pieces);
      this.#snapshotIndex = snapshot.index;
    }
    this.#state.members = members;
    this.#applyAll(commands);
    this.#nextRevision = revision + 1;
    this.#follow();
  }

  #follow(): void {
    this.#closeWatch?.();
    this.#closeWatch = this.#client.watch(this.#log.prefix, this.#nextRevision, {
      changed: (pairs) => this.#changed(pairs),
      closed: (isCompacted) => {
        if (this.#isStopped) return;
        setTimeout(() => this.#refollow(isCompacted), REOPEN_MS);
      },
    });
  }

  #refollow(isCompacted: boolean): void {
    if (this.#isStopped) return;
    if (!isCompacted) this.#follow();
    else
      this.#reload().catch(() => {
        // etcd is not reachable now: the same again later.
        if (!this.#isStopped) setTimeout(() => this.#refollow(true), REOPEN_MS);
      });
  }

  #changed(pairs: readonly Pair[]): void {
    if (this.#isStopped) return;
    for (const pair of pairs) {
      this.#nextRevision = Math.max(this.#nextRevision, pair.modRevision + 1);
      if (pair.key.startsWith(this.#log.logPrefix)) this.#applyAll(this.#log.commands(pair));
      else if (pair.key === this.#log.key('directory'))
        this.#state.members = JSON.parse(String(pair.value)) as Member[];
    }
    this.#reads.serve(this.#state.appliedIndex);
    if (this.#bytesSinceSnapshot >= (this.#options.snapshotBytes ?? SNAPSHOT_BYTES))
      void this.#takeSnapshot();
  }

  #applyAll(commands: readonly LogCommand[]): void {
    try {
      for (const { index, data } of commands) {
        if (index <= this.#state.appliedIndex) continue;
        this.#state.apply(index, data);
        this.#bytesSinceSnapshot += data.length;
      }
      this.#lastIndex = Math.max(this.#lastIndex, this.#state.appliedIndex);
    } catch (error) {
      this.#isStopped = true;
      clearInterval(this.#ticker);
      this.#options.onFatal(error);
    }
  }

  // ---- appending ------------------------------------------------------------------------------

  #appendSoon(): void {
    if (this.#isAppending) return;
    this.#isAppending = true;
    setImmediate(() => void this.#appendAll());
  }

  /** One transaction in flight; what is proposed meanwhile shares the next. */
  async #appendAll(): Promise<void> {
    try {
      let sequence = await this.#log.sequence();
      this.#raftTerm = sequence.raftTerm;
      while (this.#proposals.length > 0 && !this.#isStopped) {
        const batch = this.#takeBatch();
        while (
          !this.#isStopped &&
          !(await this.#log.append(
            sequence,
            batch.map(({ data }) => data),
          ))
        )
          sequence = await this.#log.sequence();
        sequence = await this.#log.sequence();
      }
    } catch {
      // The outcome is unknown; the sweep proposes again and the session table sorts it out.
      for (const request of this.#proposals) request.proposedMs = 0;
    } finally {
      this.#isAppending = false;
    }
  }

  #takeBatch(): Request[] {
    const nowMs = Date.now();
    let bytes = 0;
    let count = 0;
    while (count < this.#proposals.length && count < BATCH_COMMANDS) {
      const { data } = this.#proposals[count]!;
      if (count > 0 && bytes + data.length > BATCH_BYTES) break;
      bytes += data.length;
      count++;
    }
    const batch = this.#proposals.splice(0, count);
    for (const request of batch) request.proposedMs = nowMs;
    return batch;
  }

  // ---- time -----------------------------------------------------------------------------------

  #tick(): void {
    const nowMs = Date.now();
    for (const request of this.#requests.sweep(nowMs, nowMs - RETRY_MS, 'etcd does not answer'))
      if (!this.#proposals.includes(request)) this.#proposals.push(request);
    if (this.#proposals.length > 0) this.#appendSoon();
    this.#reads.sweep(performance.now(), ROUND_MS, false);
    this.#reads.begin(performance.now());
    this.#reads.serve(this.#state.appliedIndex);
  }

  async #askSequence(context: string): Promise<void> {
    const askedMs = performance.now();
    try {
      const { last, raftTerm } = await this.#log.sequence();
      this.#raftTerm = raftTerm;
      this.#lastIndex = Math.max(this.#lastIndex, last);
      this.#reads.confirm(context, last);
      this.#reads.serve(this.#state.appliedIndex);
      if (this.#state.appliedIndex >= last) this.#freshMs = askedMs;
    } catch {
      // No answer is the answer: the round is asked again by the sweep until its deadline.
      this.#raftTerm = 0;
    }
  }

  async #takeSnapshot(): Promise<void> {
    if (this.#isSnapshotting || this.#presence.leader !== this.#options.identity.node) return;
    this.#isSnapshotting = true;
    this.#bytesSinceSnapshot = 0;
    const index = this.#state.appliedIndex;
    try {
      const keep = this.#options.keepEntries ?? KEEP_ENTRIES;
      await this.#log.saveSnapshot({ index, pieces: this.#state.snapshot() }, keep);
      this.#snapshotIndex = index;
    } catch {
      // Tried again after as many bytes; the log just stays longer.
      this.#snapshotIndex = Math.max(this.#snapshotIndex, 0);
    } finally {
      this.#isSnapshotting = false;
    }
  }

  async #changeDirectory(change: (members: readonly Member[]) => Member[]): Promise<void> {
    const key = this.#log.key('directory');
    for (;;) {
      const pair = (await this.#client.range(key, undefined)).pairs[0];
      const members = change(JSON.parse(String(pair?.value ?? '[]')) as Member[]);
      const value = Buffer.from(JSON.stringify(members));
      const unchanged = { key, modRevision: pair?.modRevision ?? 0 };
      if (await this.#client.txn({ unchanged, puts: [{ key, value }] })) return;
    }
  }
}

function without(members: readonly Member[], id: NodeId): Member[] {
  if (members.every((member) => member.id !== id))
    throw new ToolstackError('MEMBER_UNKNOWN', `member ${id}: not in the group`);
  return members.filter((member) => member.id !== id);
}

function stopped(): ToolstackError {
  return new ToolstackError('NO_QUORUM', 'replica: this member is stopping; ask another');
}
