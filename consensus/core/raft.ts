import { assert } from '../../model/assert.ts';
import { changeConfig, isJoint, isVoter } from './confchange.ts';
import { decodeConfigChange, encodeConfigChange } from './config-codec.ts';
import { RaftLog } from './log.ts';
import { entryBytes, NONE } from './messages.ts';
import { ReadOnly } from './read-only.ts';
import { Tracker } from './tracker.ts';
import { checkOptions, isPlausible } from './validate.ts';
import type {
  AppendEntries,
  AppendResponse,
  ConfigChange,
  ConfState,
  Entry,
  HardState,
  Heartbeat,
  HeartbeatResponse,
  InstallSnapshot,
  Message,
  NodeId,
  ProposedEntry,
  ReadIndex,
  RequestVote,
  SnapshotMeta,
  VoteResponse,
} from './messages.ts';
import type { PendingRead } from './read-only.ts';
import type { Progress } from './progress.ts';
import type {
  DropReason,
  Proposed,
  RaftOptions,
  RaftState,
  RaftStatus,
  ReadState,
  Ready,
  Role,
  WriteMark,
} from './ready.ts';
import type { Transition } from './trace.ts';

const NOTHING: readonly never[] = [];
const NO_DATA = new Uint8Array(0);

/** Reads that wait for a new leader's first commit; later ones are dropped and asked again. */
const POSTPONED_READS_MAX = 16_384;

/** Why an election starts: asking around first, the election itself, or on a leader's wish. */
type Campaign = 'pre-election' | 'election' | 'transfer';

/**
 * A write handed out and not yet reported durable. An acknowledgement counts only while the term is
 * still `term`. Without that rule this can happen: entries are written in term 2, replaced by those
 * of a leader of term 3, and the leader of term 2 returns with term 4 and restores the first ones.
 * The log then looks again as when the first write was asked, but that write completing says
 * nothing: the storage still has to work through the second before the third.
 */
interface Write extends WriteMark {
  readonly term: number;
  /** The end of the log when the write was handed out; everything up to it was handed out too. */
  readonly index: number;
  readonly logTerm: number;
  readonly commit: number;
  /** Index of the snapshot in this write; 0 for none. */
  readonly snapshotIndex: number;
}

/**
 * One member's Raft machine: the paper's Figure 2, the thesis' extensions, etcd's corner cases.
 * Pure: messages, ticks and completions go in, and {@link Ready} says what the caller must do, in
 * which order. No I/O, no clock, no randomness of its own. A broken invariant throws and the member
 * must not be used again.
 *
 * Reading order: {@link step} (the term rules), then `#stepFollower`, `#stepCandidate`,
 * `#stepLeader`; who a leader sends what to is in `progress.ts`.
 */
export class Raft {
  readonly #options: RaftOptions;
  readonly #id: NodeId;
  readonly #log: RaftLog;
  readonly #tracker: Tracker;
  readonly #readOnly = new ReadOnly();

  #role: Role = 'follower';
  // Invariant: the term never falls; the vote of a term never changes once given.
  #term: number;
  #vote: NodeId;
  #leader: NodeId = NONE;

  #now = 0;
  #electionElapsed = 0;
  #heartbeatElapsed = 0;
  /** In [electionTicks, 2 × electionTicks), drawn anew on every change of role. */
  #electionTimeout = 0;

  /**
   * A candidate that counts on our vote cannot have it, and we are no voter of the membership we
   * know: see {@link #callOn}. Void as soon as there is a leader or a new term.
   */
  #isCalledOn = false;

  /** Who leadership is being handed to. */
  #transferee: NodeId = NONE;
  /** A `timeoutNow` left in this term: an election may begin at any time, so leases are void. */
  #leaseVoid = false;
  /** No membership change is proposed before everything up to here is applied. */
  #pendingConfIndex = 0;
  #uncommittedBytes = 0;
  /** Reads asked before this leader committed in its own term. */
  #postponedReads: PendingRead[] = [];

  #messages: Message[] = [];
  #messagesAfterWrite: Message[] = [];
  #readStates: ReadState[] = [];
  /** Followers may lack entries or the commit index: appends are cut when `ready` is called. */
  #isBroadcastDue = false;
  #isReadRoundDue = false;

  readonly #writes: Write[] = [];
  #writeSequence = 0;
  #handedOut: HardState;

  /** Throws RangeError for impossible options, InvariantError for a state no member can be in. */
  constructor(options: RaftOptions, state: RaftState) {
    checkOptions(options);
    this.#options = options;
    this.#id = options.id;
    this.#log = new RaftLog(state);
    this.#term = state.hardState.term;
    this.#vote = state.hardState.vote;
    assert(this.#term >= this.#log.lastTerm, 'raft: the stored term is not behind the stored log');
    this.#handedOut = { ...state.hardState, commit: this.#log.committed };
    this.#tracker = new Tracker(
      {
        maxInflightMessages: options.maxInflightMessages,
        maxInflightBytes: options.maxInflightBytes,
        onTransition: (peer, from, to, { nextIndex }) =>
          this.#trace({ kind: 'progress', peer, from, to, nextIndex }),
      },
      state.snapshot.confState,
      this.#log.lastIndex,
    );
    this.#becomeFollower(this.#term, NONE);
  }

  // ---- input -----------------------------------------------------------------------------------

  /**
   * Feeds a message from another member. Never throws on what a hostile or stale sender may say,
   * except where this member's own log contradicts what was already promised by it.
   */
  step(message: Message): void {
    if (!isPlausible(message, this.#id)) return;
    switch (message.type) {
      // These work in any term: they are wishes, and whoever leads now may fulfil them.
      case 'propose':
        this.#propose(message.entries);
        return;
      case 'readIndex':
        this.#stepReadIndex(message);
        return;
      case 'transferRequest':
        this.transfer(message.target);
        return;
      default:
    }
    if (message.term < this.#term) {
      this.#answerOlderTerm(message);
      return;
    }
    if (message.term > this.#term && !this.#meetNewerTerm(message)) return;
    if (message.type === 'requestVote') this.#stepRequestVote(message);
    else if (this.#role === 'leader') this.#stepLeader(message);
    else if (this.#role === 'follower') this.#stepFollower(message);
    else this.#stepCandidate(message);
  }

  /** One unit of time has passed. */
  tick(): void {
    this.#now++;
    this.#electionElapsed++;
    if (this.#role === 'leader') {
      this.#tickLeader();
    } else if (this.#isPromotable() && this.#electionElapsed >= this.#electionTimeout) {
      this.#electionElapsed = 0;
      this.campaign();
    }
  }

  /** An election time-out now. */
  campaign(): void {
    this.#hup(this.#options.preVote ? 'pre-election' : 'election');
  }

  /** Proposes one command of the state machine. `data` is kept, not copied. */
  propose(data: Uint8Array): Proposed {
    return this.#propose([{ kind: 'normal', data }]);
  }

  /** All or none. Accepted: `index` is that of the last. */
  proposeBatch(commands: readonly Uint8Array[]): Proposed {
    assert(commands.length > 0, 'raft: a batch has at least one command');
    return this.#propose(commands.map((data) => ({ kind: 'normal', data })));
  }

  /** One membership change at a time: refused until the one before is applied. */
  proposeConfig(change: ConfigChange): Proposed {
    return this.#propose([{ kind: 'config', data: encodeConfigChange(change) }]);
  }

  /**
   * Asks for an index at which a read is linearizable (thesis §6.4). The answer comes as a
   * `ReadState` with the same context, or never: ask again after a while, with a new context.
   *
   * @param context  not empty, and unique among all members and over all restarts.
   */
  readIndex(context: string): void {
    assert(context !== '', 'raft: a read has a context');
    this.#stepReadIndex({ type: 'readIndex', from: this.#id, to: this.#id, term: 0, context });
  }

  /** Hands leadership to `target` (thesis §3.10). Given up after an election time-out. */
  transfer(target: NodeId): void {
    if (this.#role === 'leader') this.#startTransfer(target);
    else if (this.#role === 'follower' && this.#leader !== NONE)
      this.#send({ type: 'transferRequest', ...this.#to(this.#leader), target });
  }

  /** A follower's leader is known to be gone: vote for others without waiting for the time-out. */
  forgetLeader(): void {
    if (this.#role === 'follower' && !this.#options.leaseRead) this.#leader = NONE;
  }

  /** The transport could not deliver to `id`: what is in flight is probably lost. */
  reportUnreachable(id: NodeId): void {
    if (this.#role === 'leader') this.#tracker.progress(id)?.unreachable();
  }

  /** The transport finished, or gave up, streaming a snapshot to `id`. */
  reportSnapshot(id: NodeId, delivered: boolean): void {
    if (this.#role === 'leader') this.#tracker.progress(id)?.snapshotFinished(delivered);
  }

  // ---- output ----------------------------------------------------------------------------------

  /** Whether `ready()` has anything to do for the caller. */
  hasReady(): boolean {
    const log = this.#log;
    return (
      this.#isBroadcastDue ||
      this.#isReadRoundDue ||
      this.#messages.length > 0 ||
      this.#messagesAfterWrite.length > 0 ||
      log.hasUnwritten ||
      log.committed !== this.#handedOut.commit ||
      this.#isTermOrVoteNew() ||
      (log.pendingSnapshot !== undefined && !log.isSnapshotWriting) ||
      (log.hasAppliable && log.applyingBytes < this.#options.maxCommittedBytes) ||
      this.#readStates.length > 0
    );
  }

  /** Takes out everything there is to do. See {@link Ready} for the order. */
  ready(): Ready {
    this.#flush();
    const log = this.#log;
    const isTermOrVoteNew = this.#isTermOrVoteNew();
    const isHardStateNew = isTermOrVoteNew || log.committed !== this.#handedOut.commit;
    const entries = log.hasUnwritten ? log.takeUnwritten() : NOTHING;
    const snapshot = log.isSnapshotWriting ? undefined : log.pendingSnapshot;
    if (snapshot !== undefined) log.isSnapshotWriting = true;
    const mustSync =
      isTermOrVoteNew ||
      entries.length > 0 ||
      snapshot !== undefined ||
      log.hasConfigAfter(this.#handedOut.commit, log.committed);

    let messages = this.#messages;
    let messagesAfterWrite = this.#messagesAfterWrite;
    let write: WriteMark | undefined;
    if (mustSync || (messagesAfterWrite.length > 0 && this.#writes.length > 0)) {
      write = this.#handOutWrite(snapshot);
    } else if (messagesAfterWrite.length > 0) {
      // What they promise is durable already.
      messages = messages.length === 0 ? messagesAfterWrite : [...messages, ...messagesAfterWrite];
      messagesAfterWrite = [];
    }
    if (isHardStateNew)
      this.#handedOut = { term: this.#term, vote: this.#vote, commit: log.committed };
    const readStates = this.#readStates;
    this.#messages = [];
    this.#messagesAfterWrite = [];
    this.#readStates = [];
    return {
      ...(isHardStateNew ? { hardState: this.#handedOut } : {}),
      entries,
      ...(snapshot === undefined ? {} : { snapshot }),
      mustSync,
      ...(write === undefined ? {} : { write }),
      messages,
      messagesAfterWrite,
      committed: log.takeCommitted(this.#options.maxCommittedBytes),
      readStates,
    };
  }

  /** `write` and every write before it are durable. */
  persisted(write: WriteMark): void {
    let oldest = this.#writes[0];
    while (oldest !== undefined && oldest.sequence <= write.sequence) {
      this.#writes.shift();
      this.#completeWrite(oldest);
      oldest = this.#writes[0];
    }
  }

  /** The state machine has applied everything up to `index`, as handed out. */
  applied(index: number): void {
    const log = this.#log;
    assert(index <= log.applying, 'raft: only what was handed out is applied');
    if (index <= log.applied) return;
    for (let at = Math.max(log.applied + 1, log.firstIndex); at <= index; at++) {
      const entry = log.entryAt(at) as Entry;
      log.applyingBytes = Math.max(0, log.applyingBytes - entryBytes(entry));
      log.applied = at;
      if (entry.kind === 'config') this.#applyConfigEntry(entry);
    }
    log.applied = Math.max(log.applied, index);
    this.#leaveJointIfDue();
    // Removed or demoted now, or only called on (see #callOn): the others can elect one of theirs,
    // as a majority of them holds the log up to here.
    const isDone = log.termAt(log.applied) === this.#term && !this.#isVoter;
    if (this.#role === 'leader' && isDone) this.#becomeFollower(this.#term, NONE);
  }

  /**
   * A snapshot of the state machine is durable: drop entries up to `throughIndex` (its own index
   * if absent), and send this snapshot to followers that need entries no longer kept.
   */
  compact(snapshot: SnapshotMeta, throughIndex = snapshot.index): void {
    this.#log.compact(snapshot, throughIndex);
    this.#trace({ kind: 'compact', index: throughIndex });
  }

  /** The membership as of `applied`. */
  confState(): ConfState {
    return this.#tracker.conf;
  }

  /** Term of the entry at `index`; undefined if it was compacted away or is not there. */
  termAt(index: number): number | undefined {
    return this.#log.termAt(index);
  }

  /** The entries in memory between two indexes, both included. For audits and tests. */
  entriesFrom(from: number, to: number): readonly Entry[] {
    const first = Math.max(from, this.#log.firstIndex);
    return this.#log.slice(first, Math.min(to, this.#log.lastIndex), Infinity, Infinity);
  }

  get id(): NodeId {
    return this.#id;
  }
  get role(): Role {
    return this.#role;
  }
  get term(): number {
    return this.#term;
  }
  get leader(): NodeId {
    return this.#leader;
  }
  get commit(): number {
    return this.#log.committed;
  }
  get lastIndex(): number {
    return this.#log.lastIndex;
  }

  status(): RaftStatus {
    const log = this.#log;
    return {
      id: this.#id,
      role: this.#role,
      term: this.#term,
      vote: this.#vote,
      leader: this.#leader,
      commit: log.committed,
      applied: log.applied,
      firstIndex: log.firstIndex,
      lastIndex: log.lastIndex,
      stableIndex: log.stable,
      transferee: this.#transferee,
      uncommittedBytes: this.#uncommittedBytes,
      confState: this.#tracker.conf,
      progress: this.#role === 'leader' ? this.#progressStatus() : [],
    };
  }

  #progressStatus(): RaftStatus['progress'] {
    return this.#tracker.members.map((id) => {
      const progress = this.#progressOf(id);
      return {
        id,
        state: progress.state,
        matchIndex: progress.matchIndex,
        nextIndex: progress.nextIndex,
        recentActive: progress.recentActive,
        isLearner: progress.isLearner,
        inflightMessages: progress.inflightMessages,
        inflightBytes: progress.inflightBytes,
      };
    });
  }

  // ---- terms -----------------------------------------------------------------------------------

  /** §5.1. Returns whether the message is still to be looked at. */
  #meetNewerTerm(message: Message): boolean {
    switch (message.type) {
      case 'requestVote':
        // Thesis §4.2.3: while we hear from a leader nobody gets our vote or moves our term, so a
        // removed or restarted member cannot depose a leader that works. A transfer is wanted.
        if (!message.transfer && this.#isInLease()) return false;
        if (message.preVote) return true;
        break;
      case 'voteResponse':
        // A granted pre-vote carries the term we asked for; we adopt it once we have a quorum.
        if (message.preVote && message.granted) return true;
        break;
      default:
    }
    const isFromLeader =
      message.type === 'appendEntries' ||
      message.type === 'heartbeat' ||
      message.type === 'installSnapshot';
    this.#becomeFollower(message.term, isFromLeader ? message.from : NONE);
    return true;
  }

  #isInLease(): boolean {
    return (
      this.#options.checkQuorum &&
      this.#leader !== NONE &&
      this.#electionElapsed < this.#options.electionTicks
    );
  }

  /**
   * Figure 2: whoever asks something in an older term is told ours, or it and we may ignore each
   * other for ever. Our own candidacies need not reach a leader or candidate behind our term: we
   * may be a learner and never campaign, know a membership without it, or be in the lease of
   * others. Answers of an older term are ignored.
   */
  #answerOlderTerm(message: Message): void {
    const isAppend = message.type === 'appendEntries' || message.type === 'heartbeat';
    if (isAppend) this.#acceptAppend(message.from, 0);
    else if (message.type === 'requestVote')
      this.#sendVote(message, { granted: false, term: this.#term });
  }

  // ---- roles -----------------------------------------------------------------------------------

  #reset(term: number): void {
    assert(term >= this.#term, 'raft: the term never falls');
    if (term !== this.#term) {
      this.#term = term;
      this.#vote = NONE;
    }
    this.#leader = NONE;
    this.#electionElapsed = 0;
    this.#heartbeatElapsed = 0;
    this.#drawElectionTimeout();
    this.#isCalledOn = false;
    this.#transferee = NONE;
    this.#leaseVoid = false;
    this.#pendingConfIndex = 0;
    this.#uncommittedBytes = 0;
    this.#readOnly.clear();
    this.#postponedReads = [];
    this.#isBroadcastDue = false;
    this.#isReadRoundDue = false;
    this.#tracker.reset(this.#log.lastIndex + 1);
  }

  #drawElectionTimeout(): void {
    const { electionTicks, random } = this.#options;
    this.#electionTimeout = electionTicks + Math.floor(random() * electionTicks);
  }

  #becomeFollower(term: number, leader: NodeId): void {
    this.#role = 'follower';
    this.#reset(term);
    this.#leader = leader;
    this.#trace({ kind: 'becomeFollower', leader });
  }

  /** Asks around only: neither term nor vote change. */
  #becomePreCandidate(): void {
    assert(this.#role !== 'leader', 'raft: a leader does not campaign');
    this.#role = 'precandidate';
    this.#leader = NONE;
    this.#tracker.resetVotes();
    this.#trace({ kind: 'becomePreCandidate' });
  }

  #becomeCandidate(): void {
    assert(this.#role !== 'leader', 'raft: a leader does not campaign');
    this.#role = 'candidate';
    this.#reset(this.#term + 1);
    this.#vote = this.#id;
    this.#trace({ kind: 'becomeCandidate' });
  }

  #becomeLeader(): void {
    assert(this.#role === 'candidate', 'raft: only a candidate becomes leader');
    this.#reset(this.#term);
    this.#role = 'leader';
    this.#leader = this.#id;
    const self = this.#tracker.progress(this.#id);
    if (self !== undefined) self.recentActive = true;
    self?.matchSelf(this.#log.stable);
    // A change may hide anywhere in the log we inherit; none is proposed before all is applied.
    this.#pendingConfIndex = this.#log.lastIndex;
    this.#trace({ kind: 'becomeLeader', lastIndex: this.#log.lastIndex });
    // Thesis §6.4: with an entry of its own term the leader can commit those of earlier ones.
    this.#appendAsLeader([{ kind: 'normal', data: NO_DATA }]);
  }

  // ---- elections -------------------------------------------------------------------------------

  get #isVoter(): boolean {
    return isVoter(this.#tracker.conf, this.#id);
  }

  #isPromotable(): boolean {
    return (this.#isVoter || this.#isCalledOn) && this.#log.pendingSnapshot === undefined;
  }

  /**
   * Thesis §4.2.2: a member that is removed may still be needed. It knows the change is committed;
   * the others do not, count on its vote, and may hold less of the log than it does. Then nobody
   * else can lead: so it campaigns, by the membership it knows, without counting itself, leads
   * until a majority holds all it holds (see {@link applied}), and can then vote for one of them.
   * The thesis lets it campaign unasked, so that pre-votes must hold it off; we wait to be asked.
   */
  #callOn(): void {
    const hearsLeader = this.#leader !== NONE && this.#electionElapsed < this.#electionTimeout;
    if (this.#role === 'leader' || this.#isVoter || this.#isCalledOn || hearsLeader) return;
    if (this.#tracker.conf.voters.length === 0) return;
    this.#isCalledOn = true;
    this.#electionElapsed = 0;
    this.#drawElectionTimeout();
  }

  #hup(kind: Campaign): void {
    if (this.#role === 'leader' || !this.#isPromotable() || this.#hasUnappliedConfig()) return;
    this.#startCampaign(kind);
  }

  /** A committed change not yet applied: we might ask the wrong voters (thesis §4.1). */
  #hasUnappliedConfig(): boolean {
    const log = this.#log;
    return log.hasConfigAfter(log.applied, log.committed);
  }

  #startCampaign(kind: Campaign): void {
    const preVote = kind === 'pre-election';
    if (preVote) this.#becomePreCandidate();
    else this.#becomeCandidate();
    const term = preVote ? this.#term + 1 : this.#term;
    const { lastIndex: lastLogIndex, lastTerm: lastLogTerm } = this.#log;
    for (const to of this.#tracker.members) {
      if (to === this.#id || !isVoter(this.#tracker.conf, to)) continue;
      const request: RequestVote = {
        type: 'requestVote',
        from: this.#id,
        to,
        term,
        preVote,
        lastLogIndex,
        lastLogTerm,
        transfer: kind === 'transfer',
      };
      // Term and own vote must survive a crash, or a second candidacy in the same term, with a log
      // that lost its end, could collect the votes that the first one earned.
      if (preVote) this.#send(request);
      else this.#sendAfterWrite(request);
    }
    // The own vote of a real election counts when it is durable: see #completeWrite.
    if (preVote) this.#countVote(this.#id, true);
  }

  #countVote(from: NodeId, granted: boolean): void {
    switch (this.#tracker.recordVote(from, granted)) {
      case 'won':
        if (this.#role === 'precandidate') this.#startCampaign('election');
        else this.#becomeLeader();
        return;
      case 'lost':
        this.#becomeFollower(this.#term, NONE);
        return;
      case 'pending':
    }
  }

  /** §5.2, §5.4.1. Learners vote too: the candidate may know of a promotion we have not seen. */
  #stepRequestVote(message: RequestVote): void {
    const mayVote =
      this.#vote === message.from ||
      (this.#vote === NONE && this.#leader === NONE) ||
      (message.preVote && message.term > this.#term);
    const isUpToDate = this.#log.isUpToDate(message.lastLogIndex, message.lastLogTerm);
    if (!isUpToDate) this.#callOn();
    if (!mayVote || !isUpToDate) {
      this.#sendVote(message, { granted: false, term: this.#term });
      return;
    }
    // The asked term, not ours: a pre-candidate ignores answers older than what it asked for.
    this.#sendVote(message, { granted: true, term: message.term });
    if (message.preVote) return;
    this.#electionElapsed = 0;
    this.#vote = message.from;
    this.#trace({ kind: 'vote', candidate: message.from });
  }

  #sendVote(
    request: RequestVote,
    answer: { readonly granted: boolean; readonly term: number },
  ): void {
    const { preVote, from: to } = request;
    const vote: VoteResponse = { type: 'voteResponse', from: this.#id, to, preVote, ...answer };
    // A pre-vote promises nothing.
    if (preVote) this.#send(vote);
    else this.#sendAfterWrite(vote);
  }

  // ---- candidates ------------------------------------------------------------------------------

  #stepCandidate(message: Message): void {
    switch (message.type) {
      case 'appendEntries':
      case 'heartbeat':
      case 'installSnapshot':
        // Somebody else won this term.
        this.#becomeFollower(message.term, message.from);
        this.#stepFollower(message);
        return;
      case 'voteResponse': {
        const preVote = this.#role === 'precandidate';
        if (message.preVote !== preVote) return;
        // A grant for another term answers an earlier candidacy.
        if (message.granted && message.term !== this.#term + (preVote ? 1 : 0)) return;
        this.#countVote(message.from, message.granted);
        return;
      }
      default:
    }
  }

  // ---- followers -------------------------------------------------------------------------------

  #stepFollower(message: Message): void {
    switch (message.type) {
      case 'appendEntries':
        this.#hearLeader(message.from);
        this.#handleAppendEntries(message);
        return;
      case 'heartbeat':
        this.#hearLeader(message.from);
        this.#handleHeartbeat(message);
        return;
      case 'installSnapshot':
        this.#hearLeader(message.from);
        this.#handleSnapshot(message);
        return;
      case 'timeoutNow':
        // No pre-vote: the leader itself wants this, nobody is disturbed against its will.
        this.#hup('transfer');
        return;
      case 'readIndexResponse':
        this.#readStates.push({ context: message.context, index: message.index });
        return;
      default:
    }
  }

  #hearLeader(leader: NodeId): void {
    this.#electionElapsed = 0;
    this.#leader = leader;
    this.#isCalledOn = false;
  }

  /** §5.3. */
  #handleAppendEntries(message: AppendEntries): void {
    const { from, prevLogIndex, prevLogTerm, entries, leaderCommit } = message;
    const log = this.#log;
    // Blank: only a snapshot can say which configuration the changes in the log start from.
    if (prevLogIndex === 0 && this.#tracker.members.length === 0) return;
    if (prevLogIndex < log.committed) {
      this.#acceptAppend(from, log.committed);
      return;
    }
    if (!log.matches(prevLogIndex, prevLogTerm)) {
      this.#rejectAppend(message);
      return;
    }
    // Only a conflict truncates: a delayed shorter append must not take back what we acknowledged.
    const position = log.firstNew(entries);
    const truncatedFrom = log.append(entries, position);
    if (truncatedFrom > 0) this.#trace({ kind: 'truncate', fromIndex: truncatedFrom });
    const lastNew = prevLogIndex + entries.length;
    if (position < entries.length)
      this.#trace({
        kind: 'appendEntries',
        firstIndex: prevLogIndex + 1 + position,
        lastIndex: lastNew,
      });
    this.#commitTo(Math.min(leaderCommit, lastNew));
    this.#acceptAppend(from, lastNew);
  }

  #acceptAppend(to: NodeId, matchIndex: number): void {
    this.#sendAfterWrite({ type: 'appendResponse', ...this.#to(to), success: true, matchIndex });
  }

  /**
   * Tells the leader where our logs can still match: before that index, all our terms are above
   * what the leader has there, since terms only grow along a log. One answer skips a whole tail:
   *
   *     index   1 2 3 4 5 6 7 8 9
   *     leader  1 3 3 3 3 3 3 3 7     asks for (8, 3)
   *     we      1 3 3 4 4 5 5 5 6     hint (3, 3): 4 to 8 are above term 3
   */
  #rejectAppend(message: AppendEntries): void {
    const { from, prevLogIndex, prevLogTerm } = message;
    const start = Math.min(prevLogIndex, this.#log.lastIndex);
    const hint = this.#log.lastPossibleMatch(start, prevLogTerm);
    this.#sendAfterWrite({
      type: 'appendResponse',
      ...this.#to(from),
      success: false,
      rejectedIndex: prevLogIndex,
      hintIndex: hint.index,
      hintTerm: hint.term,
    });
  }

  #handleHeartbeat({ from, commit, context }: Heartbeat): void {
    this.#commitTo(commit);
    // At once, whatever the disk does: it promises nothing but that we follow this leader now.
    this.#send({ type: 'heartbeatResponse', ...this.#to(from), context });
  }

  /** §7. */
  #handleSnapshot({ from, snapshot }: InstallSnapshot): void {
    const log = this.#log;
    if (snapshot.index <= log.committed) {
      this.#acceptAppend(from, log.committed);
    } else if (log.matches(snapshot.index, snapshot.term)) {
      // We have all of it: keep our entries, those after it may be good as well.
      this.#commitTo(snapshot.index);
      this.#acceptAppend(from, log.committed);
    } else {
      log.restore(snapshot);
      this.#trace({
        kind: 'restoreSnapshot',
        index: snapshot.index,
        snapshotTerm: snapshot.term,
      });
      this.#tracker.setConf(snapshot.confState, log.lastIndex);
      this.#trace({ kind: 'applyConfig', confState: snapshot.confState });
      this.#acceptAppend(from, log.lastIndex);
    }
  }

  #commitTo(index: number): void {
    if (this.#log.commitTo(index)) this.#trace({ kind: 'commit', index });
  }

  // ---- leaders ---------------------------------------------------------------------------------

  #tickLeader(): void {
    this.#heartbeatElapsed++;
    if (this.#electionElapsed >= this.#options.electionTicks) {
      this.#electionElapsed = 0;
      if (this.#options.checkQuorum) this.#checkQuorum();
      // Not elected within an election time-out: the target is gone, serve proposals again.
      this.#transferee = NONE;
      this.#leaveJointIfDue();
    }
    if (this.#role === 'leader' && this.#heartbeatElapsed >= this.#options.heartbeatTicks)
      this.#broadcastHeartbeat();
  }

  /** Thesis §6.2: without a majority's word for an election time-out, somebody else may lead. */
  #checkQuorum(): void {
    if (!this.#tracker.isQuorumActive()) {
      this.#trace({ kind: 'checkQuorumFailed' });
      this.#becomeFollower(this.#term, NONE);
    }
    for (const id of this.#tracker.members)
      if (id !== this.#id) this.#progressOf(id).recentActive = false;
  }

  #broadcastHeartbeat(): void {
    this.#heartbeatElapsed = 0;
    this.#isReadRoundDue = false;
    const context = this.#readOnly.heartbeatContext;
    for (const to of this.#tracker.members) {
      if (to === this.#id) continue;
      const progress = this.#progressOf(to);
      // Never beyond what the follower is known to hold: its log may differ after that.
      const commit = Math.min(progress.matchIndex, this.#log.committed);
      this.#send({ type: 'heartbeat', ...this.#to(to), commit, context });
      progress.sentHeartbeat(commit);
    }
  }

  #stepLeader(message: Message): void {
    const progress = this.#tracker.progress(message.from);
    if (progress === undefined) return;
    switch (message.type) {
      case 'appendResponse':
        this.#hearFollower(progress);
        if (message.success) this.#handleAccepted(message.from, progress, message.matchIndex);
        else this.#handleRejected(message, progress);
        return;
      case 'heartbeatResponse':
        this.#hearFollower(progress);
        this.#handleHeartbeatResponse(message, progress);
        return;
      default:
    }
  }

  #hearFollower(progress: Progress): void {
    progress.recentActive = true;
    progress.activeTick = this.#now;
  }

  #handleAccepted(from: NodeId, progress: Progress, matchIndex: number): void {
    // A correct follower never holds more of our term's log than we do.
    if (matchIndex > this.#log.lastIndex) return;
    if (!progress.accepted(matchIndex, this.#log.firstIndex)) return;
    this.#maybeCommit();
    this.#isBroadcastDue = true;
    if (from === this.#transferee && progress.matchIndex === this.#log.lastIndex)
      this.#sendTimeoutNow(from);
  }

  /**
   * The counterpart of `#rejectAppend`: where our own terms are above the hint's, no entry of the
   * follower can match, so the next probe skips them.
   *
   *     index     1 2 3 4 5 6 7 8 9
   *     we        1 3 3 3 5 5 5 5 5     asked for (9, 5)
   *     follower  1 1 1 1 2 2           hint (6, 2): 6 to 2 are above term 2, probe at 1
   */
  #handleRejected(message: Extract<AppendResponse, { success: false }>, progress: Progress): void {
    const { from, rejectedIndex, hintIndex, hintTerm } = message;
    const next =
      hintTerm > 0
        ? this.#log.lastPossibleMatch(Math.min(hintIndex, this.#log.lastIndex), hintTerm).index
        : hintIndex;
    if (progress.rejected(rejectedIndex, next)) this.#maybeSendAppend(from, progress, true);
  }

  #handleHeartbeatResponse({ from, context }: HeartbeatResponse, progress: Progress): void {
    progress.heartbeatAnswered();
    // Even with a full window an empty append goes out: if everything in flight was lost, its
    // answer is what frees the window.
    if (progress.matchIndex < this.#log.lastIndex || progress.state === 'probe')
      this.#maybeSendAppend(from, progress, true);
    if (context === '') return;
    this.#readOnly.acknowledge(from, context);
    this.#answerConfirmedReads();
  }

  /** §5.4.2: only entries of the own term are counted; they take the earlier ones with them. */
  #maybeCommit(): void {
    const log = this.#log;
    const before = log.committed;
    const reached = this.#tracker.reached();
    if (reached <= before || log.termAt(reached) !== this.#term) return;
    for (let at = before + 1; at <= reached; at++)
      this.#uncommittedBytes -= log.entryAt(at)?.data.length ?? 0;
    this.#uncommittedBytes = Math.max(0, this.#uncommittedBytes);
    this.#commitTo(reached);
    this.#isBroadcastDue = true;
    if (this.#postponedReads.length > 0) this.#releasePostponedReads();
  }

  // ---- replication -----------------------------------------------------------------------------

  /** Cuts the appends and heartbeats of this turn: one per follower however much was proposed. */
  #flush(): void {
    if (this.#role !== 'leader') return;
    if (this.#isReadRoundDue) this.#broadcastHeartbeat();
    if (!this.#isBroadcastDue) return;
    this.#isBroadcastDue = false;
    for (const to of this.#tracker.members) {
      if (to === this.#id) continue;
      const progress = this.#progressOf(to);
      this.#maybeSendAppend(to, progress, progress.wantsCommit(this.#log.committed));
      // Bounded by the inflight window: every message with entries takes a place in it.
      while (this.#maybeSendAppend(to, progress, false));
    }
  }

  /** Returns whether something was sent. */
  #maybeSendAppend(to: NodeId, progress: Progress, evenIfEmpty: boolean): boolean {
    if (progress.isPaused) return false;
    const log = this.#log;
    const prevLogIndex = progress.nextIndex - 1;
    const prevLogTerm = log.termAt(prevLogIndex);
    if (prevLogTerm === undefined) return this.#maybeSendSnapshot(to, progress);
    const { maxMessageBytes, maxMessageEntries } = this.#options;
    const entries =
      progress.state === 'replicate' && progress.isFull
        ? NOTHING
        : log.slice(progress.nextIndex, log.lastIndex, maxMessageBytes, maxMessageEntries);
    if (entries.length === 0 && !evenIfEmpty) return false;
    let bytes = 0;
    for (const entry of entries) bytes += entryBytes(entry);
    const leaderCommit = log.committed;
    this.#send({
      type: 'appendEntries',
      ...this.#to(to),
      prevLogIndex,
      prevLogTerm,
      entries,
      leaderCommit,
    });
    progress.sent(entries.length, bytes, leaderCommit);
    return true;
  }

  #maybeSendSnapshot(to: NodeId, progress: Progress): boolean {
    // Streaming to somebody who does not answer would only bind resources.
    if (!progress.recentActive) return false;
    const { snapshot } = this.#log;
    assert(snapshot.index >= this.#log.firstIndex - 1, 'raft: what was dropped is in a snapshot');
    progress.becomeSnapshot(snapshot.index);
    this.#send({ type: 'installSnapshot', ...this.#to(to), snapshot });
    return true;
  }

  // ---- proposals -------------------------------------------------------------------------------

  #propose(proposed: readonly ProposedEntry[]): Proposed {
    switch (this.#role) {
      case 'leader':
        return this.#proposeAsLeader(proposed);
      case 'follower':
        if (this.#leader === NONE) return dropped('no leader');
        if (!this.#options.forwardProposals) return dropped('not a leader, forwarding is off');
        this.#send({
          type: 'propose',
          from: this.#id,
          to: this.#leader,
          term: 0,
          entries: proposed,
        });
        return { outcome: 'forwarded', leader: this.#leader };
      case 'candidate':
      case 'precandidate':
        return dropped('no leader');
    }
  }

  #proposeAsLeader(proposed: readonly ProposedEntry[]): Proposed {
    // Thesis §3.10: or the target would never be up to date.
    if (this.#transferee !== NONE) return dropped('leadership is being transferred');
    // Called on: what it appended now would again be more than the others hold.
    if (!this.#isVoter) return dropped('the leader is no voter');
    const config = proposed.find(({ kind }) => kind === 'config');
    if (config !== undefined && (proposed.length > 1 || !this.#mayChangeConfig(config.data)))
      return dropped('membership change not allowed now');
    let bytes = 0;
    for (const { data } of proposed) bytes += data.length;
    // One proposal always fits, whatever its size; and those of no bytes are the core's own.
    const isOver = this.#uncommittedBytes + bytes > this.#options.maxUncommittedBytes;
    if (this.#uncommittedBytes > 0 && bytes > 0 && isOver) return dropped('too much uncommitted');
    this.#appendAsLeader(proposed);
    if (config !== undefined) this.#pendingConfIndex = this.#log.lastIndex;
    return { outcome: 'accepted', index: this.#log.lastIndex, term: this.#term };
  }

  /** Thesis §4.1: the change before must be applied, and this one possible after it. */
  #mayChangeConfig(data: Uint8Array): boolean {
    if (this.#pendingConfIndex > this.#log.applied) return false;
    const change = decodeConfigChange(data);
    return change !== undefined && changeConfig(this.#tracker.conf, change).ok;
  }

  #appendAsLeader(proposed: readonly ProposedEntry[]): void {
    const firstIndex = this.#log.lastIndex + 1;
    const term = this.#term;
    const entries = proposed.map(({ kind, data }, at) => ({
      index: firstIndex + at,
      term,
      kind,
      data,
    }));
    for (const { data } of entries) this.#uncommittedBytes += data.length;
    this.#log.append(entries);
    this.#trace({ kind: 'appendEntries', firstIndex, lastIndex: this.#log.lastIndex });
    this.#isBroadcastDue = true;
  }

  // ---- reads -----------------------------------------------------------------------------------

  #stepReadIndex({ from, context }: ReadIndex): void {
    if (this.#role === 'leader') {
      this.#readAsLeader({ from, context, index: this.#log.committed });
    } else if (this.#role === 'follower' && this.#leader !== NONE && from === this.#id) {
      const to = this.#leader;
      this.#send({ type: 'readIndex', from: this.#id, to, term: 0, context });
    }
  }

  #readAsLeader(read: PendingRead): void {
    if (this.#log.termAt(this.#log.committed) !== this.#term) {
      // Before the first commit of its term a leader does not know how far the last one got. That
      // holds for a lone voter, too: it may have forgotten in a crash how far it got itself.
      if (this.#postponedReads.length < POSTPONED_READS_MAX) this.#postponedReads.push(read);
    } else if (this.#tracker.isSingleton && this.#isVoter) {
      this.#answerRead(read);
    } else if (this.#options.leaseRead && this.#hasLease()) {
      this.#answerRead(read);
    } else {
      if (this.#readOnly.add(read, this.#id)) this.#isReadRoundDue = true;
    }
  }

  /**
   * Thesis §6.4.1: a majority has heard from us within an election time-out, so it elects nobody
   * yet, if its clocks run like ours. A transfer lets them: then there is no lease in this term.
   */
  #hasLease(): boolean {
    if (this.#transferee !== NONE || this.#leaseVoid) return false;
    const self = this.#tracker.progress(this.#id);
    if (self !== undefined) this.#hearFollower(self);
    return this.#now - this.#tracker.quorumActiveTick() < this.#options.electionTicks;
  }

  #releasePostponedReads(): void {
    const reads = this.#postponedReads;
    this.#postponedReads = [];
    for (const { from, context } of reads)
      this.#readAsLeader({ from, context, index: this.#log.committed });
  }

  #answerConfirmedReads(): void {
    for (const read of this.#readOnly.confirmed(this.#tracker.conf)) this.#answerRead(read);
  }

  #answerRead({ from, context, index }: PendingRead): void {
    if (from === this.#id) this.#readStates.push({ context, index });
    else this.#send({ type: 'readIndexResponse', ...this.#to(from), context, index });
  }

  // ---- transfer --------------------------------------------------------------------------------

  #startTransfer(target: NodeId): void {
    const progress = this.#tracker.progress(target);
    if (progress === undefined || progress.isLearner || target === this.#transferee) return;
    this.#transferee = NONE;
    if (target === this.#id) return;
    // The target has one election time-out to win.
    this.#electionElapsed = 0;
    this.#transferee = target;
    this.#trace({ kind: 'transfer', target });
    if (progress.matchIndex === this.#log.lastIndex) this.#sendTimeoutNow(target);
    else this.#maybeSendAppend(target, progress, true);
  }

  #sendTimeoutNow(to: NodeId): void {
    this.#leaseVoid = true;
    this.#send({ type: 'timeoutNow', ...this.#to(to) });
  }

  // ---- membership ------------------------------------------------------------------------------

  #applyConfigEntry(entry: Entry): void {
    const change = decodeConfigChange(entry.data);
    const result = change && changeConfig(this.#tracker.conf, change);
    // An impossible change is the same no-op on every member.
    if (result?.ok === true) this.#switchConf(result.value);
  }

  #switchConf(conf: ConfState): void {
    this.#tracker.setConf(conf, this.#log.lastIndex);
    this.#trace({ kind: 'applyConfig', confState: conf });
    if (this.#role !== 'leader') return;
    // Fewer voters may mean that more is committed or confirmed; new ones want to be probed.
    this.#maybeCommit();
    this.#answerConfirmedReads();
    this.#isBroadcastDue = true;
    if (!isVoter(conf, this.#transferee)) this.#transferee = NONE;
  }

  /** The second half of an automatic joint change; asked again on every apply until it is taken. */
  #leaveJointIfDue(): void {
    const { conf } = this.#tracker;
    const isDue = isJoint(conf) && conf.autoLeave && this.#log.applied >= this.#pendingConfIndex;
    if (isDue && this.#role === 'leader') this.proposeConfig({ changes: [] });
  }

  // ---- writes ----------------------------------------------------------------------------------

  #handOutWrite(snapshot: SnapshotMeta | undefined): WriteMark {
    const write: Write = {
      sequence: ++this.#writeSequence,
      term: this.#term,
      index: this.#log.lastIndex,
      logTerm: this.#log.lastTerm,
      commit: this.#log.committed,
      snapshotIndex: snapshot?.index ?? 0,
    };
    this.#writes.push(write);
    return write;
  }

  #completeWrite(write: Write): void {
    // Commit and snapshots stay good whatever the term.
    this.#log.durableCommit = Math.max(this.#log.durableCommit, write.commit);
    if (write.snapshotIndex > 0) this.#log.snapshotPersisted(write.snapshotIndex);
    // See Write: this acknowledgement is of a log that may have been overwritten since. The write
    // in which the new term itself was handed out, or a later one, covers what is still right.
    if (write.term !== this.#term) return;
    if (this.#log.stableTo(write.index, write.logTerm))
      this.#trace({ kind: 'persisted', index: write.index });
    // The vote for ourselves was in the first write of this term.
    if (this.#role === 'candidate') this.#countVote(this.#id, true);
    if (this.#role === 'leader') {
      const self = this.#tracker.progress(this.#id);
      if (self?.matchSelf(this.#log.stable) === true) this.#maybeCommit();
    }
  }

  #isTermOrVoteNew(): boolean {
    return this.#term !== this.#handedOut.term || this.#vote !== this.#handedOut.vote;
  }

  // ---- sending ---------------------------------------------------------------------------------

  #to(to: NodeId): { readonly from: NodeId; readonly to: NodeId; readonly term: number } {
    return { from: this.#id, to, term: this.#term };
  }

  #send(message: Message): void {
    assert(message.to !== this.#id, 'raft: no message to ourselves');
    this.#messages.push(message);
  }

  /**
   * For what promises something: a vote, a candidacy, entries held. §3.8 of the thesis: it must
   * be durable first, together with all that was handed to the storage before it.
   */
  #sendAfterWrite(message: Message): void {
    assert(message.to !== this.#id, 'raft: no message to ourselves');
    this.#messagesAfterWrite.push(message);
  }

  #progressOf(id: NodeId): Progress {
    const progress = this.#tracker.progress(id);
    assert(progress !== undefined, `raft: member ${id} has progress`);
    return progress;
  }

  #trace(transition: Transition): void {
    this.#options.trace?.({ node: this.#id, term: this.#term, ...transition });
  }
}

function dropped(reason: DropReason): Proposed {
  return { outcome: 'dropped', reason };
}
