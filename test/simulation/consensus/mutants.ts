/** One deliberate fault: in a file of the core, this text becomes that. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Faults that each break a rule of the paper, of the thesis, or of ours. Every one must be caught:
 * a rule whose breach nobody notices is not tested.
 */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a voter votes again in the same term',
    file: 'raft.ts',
    from: '(this.#vote === NONE && this.#leader === NONE) ||',
    to: 'true ||',
  },
  {
    name: 'up-to-date ignores the last term',
    file: 'log.ts',
    from: 'return term > lastTerm || (term === lastTerm && index >= this.lastIndex);',
    to: 'return index >= this.lastIndex;',
  },
  {
    name: 'up-to-date ignores the last index',
    file: 'log.ts',
    from: 'return term > lastTerm || (term === lastTerm && index >= this.lastIndex);',
    to: 'return term >= lastTerm;',
  },
  {
    name: 'entries of earlier terms are counted (Figure 8)',
    file: 'raft.ts',
    from: 'if (reached <= before || log.termAt(reached) !== this.#term) return;',
    to: 'if (reached <= before) return;',
  },
  {
    name: 'a minority commits',
    file: 'quorum.ts',
    from: 'return scratch[voters.length >> 1] as number;',
    to: 'return scratch[(voters.length - 1) >> 1] as number;',
  },
  {
    name: 'half of the votes elect',
    file: 'quorum.ts',
    from: 'return (count >> 1) + 1;',
    to: 'return (count + 1) >> 1;',
  },
  {
    name: 'every append truncates what follows',
    file: 'raft.ts',
    from: 'const position = log.firstNew(entries);',
    to: 'const position = 0;',
  },
  {
    name: 'a follower commits beyond what the leader vouched for',
    file: 'raft.ts',
    from: 'this.#commitTo(Math.min(leaderCommit, lastNew));',
    to: 'this.#commitTo(Math.min(leaderCommit, log.lastIndex));',
  },
  {
    name: 'the previous entry is not compared',
    file: 'raft.ts',
    from: 'if (!log.matches(prevLogIndex, prevLogTerm)) {',
    to: 'if (log.termAt(prevLogIndex) === undefined) {',
  },
  {
    name: 'a heartbeat carries commit beyond what the follower holds',
    file: 'raft.ts',
    from: 'const commit = Math.min(progress.matchIndex, this.#log.committed);',
    to: 'const commit = this.#log.committed;',
  },
  {
    name: 'a vote leaves before it is durable',
    file: 'raft.ts',
    from: 'else this.#sendAfterWrite(vote);',
    to: 'else this.#send(vote);',
  },
  {
    name: 'entries are acknowledged before they are durable',
    file: 'raft.ts',
    from: "this.#sendAfterWrite({ type: 'appendResponse', ...this.#to(to), success: true,",
    to: "this.#send({ type: 'appendResponse', ...this.#to(to), success: true,",
  },
  {
    name: 'a candidacy leaves before it is durable',
    file: 'raft.ts',
    from: 'else this.#sendAfterWrite(request);',
    to: 'else this.#send(request);',
  },
  {
    name: 'a leader counts its own entries before they are durable',
    file: 'raft.ts',
    from: 'if (self?.matchSelf(this.#log.stable) === true) this.#maybeCommit();',
    to: 'if (self?.matchSelf(this.#log.lastIndex) === true) this.#maybeCommit();',
  },
  {
    name: 'an acknowledgement of a write of an older term counts',
    file: 'raft.ts',
    from: 'if (write.term !== this.#term) return;',
    to: '',
  },
  {
    name: 'truncated entries still count as durable',
    file: 'log.ts',
    from: 'this.stable = Math.min(this.stable, first.index - 1);',
    to: '',
  },
  {
    name: 'replaced entries are not written again',
    file: 'log.ts',
    from: 'this.writing = Math.min(this.writing, first.index - 1);',
    to: '',
  },
  {
    name: 'the vote is carried into the next term',
    file: 'raft.ts',
    from: '      this.#vote = NONE;',
    to: '',
  },
  {
    name: 'a pre-vote moves the term',
    file: 'raft.ts',
    from: 'if (message.preVote) return true;',
    to: '',
  },
  {
    name: 'a lease holds back the votes of a transfer',
    file: 'raft.ts',
    from: 'if (!message.transfer && this.#isInLease()) return false;',
    to: 'if (this.#isInLease()) return false;',
  },
  {
    name: 'members in contact with a leader answer candidates',
    file: 'raft.ts',
    from: 'if (!message.transfer && this.#isInLease()) return false;',
    to: '',
  },
  {
    name: 'check-quorum counts those heard from long ago',
    file: 'raft.ts',
    from: 'if (id !== this.#id) this.#progressOf(id).recentActive = false;',
    to: ';',
  },
  {
    name: 'a new leader appends no entry of its term',
    file: 'raft.ts',
    from: "this.#appendAsLeader([{ kind: 'normal', data: NO_DATA }]);",
    to: '',
  },
  {
    name: 'a new leader answers reads before its first commit',
    file: 'raft.ts',
    from: 'this.#log.termAt(this.#log.committed) !== this.#term',
    to: 'false',
  },
  {
    name: 'any heartbeat answer confirms every read',
    file: 'raft.ts',
    from: "if (context === '') return;",
    to: 'context ||= this.#readOnly.heartbeatContext;',
  },
  {
    name: 'a single answer confirms a read',
    file: 'read-only.ts',
    from: 'const reached = jointReached(conf, (id) => this.#acks.get(id) ?? 0);',
    to: 'const reached = Math.max(...conf.voters.map((id) => this.#acks.get(id) ?? 0));',
  },
  {
    name: 'learners are counted',
    file: 'quorum.ts',
    from: 'majorityReached(conf.voters, acked)',
    to: 'majorityReached([...conf.voters, ...conf.learners], acked)',
  },
  {
    name: 'a joint configuration commits by its new half alone',
    file: 'quorum.ts',
    from: 'majorityReached(conf.votersOutgoing, acked)',
    to: 'Infinity',
  },
  {
    name: 'a joint configuration elects by one half alone',
    file: 'quorum.ts',
    from: "return incoming === 'lost' || outgoing === 'lost' ? 'lost' : 'pending';",
    to: "return 'won';",
  },
  {
    name: 'two membership changes at a time',
    file: 'raft.ts',
    from: 'if (this.#pendingConfIndex > this.#log.applied) return false;',
    to: '',
  },
  {
    name: 'a member campaigns by a membership it knows to be replaced',
    file: 'raft.ts',
    from: '|| this.#hasUnappliedConfig()',
    to: '',
  },
  {
    name: 'a removed leader goes on',
    file: 'raft.ts',
    from: "if (this.#role === 'leader' && isDone) this.#becomeFollower(this.#term, NONE);",
    to: '',
  },
  {
    name: 'a leader of an older term is not told ours',
    file: 'raft.ts',
    from: 'if (isAppend) this.#acceptAppend(message.from, 0);',
    to: 'if (isAppend) return;',
  },
  {
    name: 'a candidate of an older term is not told ours',
    file: 'raft.ts',
    from: "else if (message.type === 'requestVote')",
    to: "else if (message.type === 'requestVote' && message.preVote)",
  },
  {
    name: 'a removed member that is needed stays away',
    file: 'raft.ts',
    from: 'if (!isUpToDate) this.#callOn();',
    to: '',
  },
  {
    name: 'a learner becomes leader by transfer',
    file: 'raft.ts',
    from: 'return (this.#isVoter || this.#isCalledOn) && this.#log.pendingSnapshot',
    to: 'return this.#tracker.members.includes(this.#id) && this.#log.pendingSnapshot',
  },
  {
    name: 'a snapshot drops entries that follow it',
    file: 'raft.ts',
    from: '} else if (log.matches(snapshot.index, snapshot.term)) {',
    to: '} else if (false) {',
  },
  {
    name: 'a snapshot does not bring its membership',
    file: 'raft.ts',
    from: 'this.#tracker.setConf(snapshot.confState, log.lastIndex);',
    to: '',
  },
  {
    name: 'an old snapshot is installed',
    file: 'raft.ts',
    from: 'if (snapshot.index <= log.committed) {',
    to: 'if (snapshot.index < 0) {',
  },
  {
    name: 'a full window does not stop appends',
    file: 'inflights.ts',
    from: 'this.#count >= this.#messagesMax || this.#bytes >= this.#bytesMax',
    to: 'this.#count >= this.#messagesMax * 2',
  },
  {
    name: 'a refused probe is not lowered',
    file: 'progress.ts',
    from: 'Math.max(Math.min(rejectedIndex, hintIndex + 1), this.#matchIndex + 1)',
    to: 'this.#nextIndex',
  },
  {
    name: 'proposals are taken during a transfer',
    file: 'raft.ts',
    from: 'if (this.#transferee !== NONE) return dropped(',
    to: 'if (false) return dropped(',
  },
  {
    name: 'election time-outs are all alike',
    file: 'raft.ts',
    from: 'electionTicks + Math.floor(random() * electionTicks)',
    to: 'electionTicks',
  },
];
