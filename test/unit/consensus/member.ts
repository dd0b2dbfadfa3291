import { EMPTY_CONF_STATE } from '../../../consensus/core/messages.ts';
import { Raft } from '../../../consensus/core/raft.ts';
import { defaultOptions } from '../../../consensus/core/ready.ts';
import type {
  ConfState,
  Entry,
  HardState,
  Message,
  MessageType,
  SnapshotMeta,
} from '../../../consensus/core/messages.ts';
import type { RaftOptions, ReadState, Ready, WriteMark } from '../../../consensus/core/ready.ts';

export interface MemberStart {
  readonly id?: number;
  readonly voters?: readonly number[];
  readonly conf?: Partial<ConfState>;
  readonly term?: number;
  readonly vote?: number;
  readonly commit?: number;
  /** Terms of the entries from index 1 on. */
  readonly log?: readonly number[];
  readonly options?: Partial<RaftOptions>;
}

/** An entry without data, or with the given text. */
export function entry(index: number, term: number, text = ''): Entry {
  return { index, term, kind: 'normal', data: new TextEncoder().encode(text) };
}

/** One member under test: a core, and a disk whose writes complete at once unless held. */
export class Member {
  readonly raft: Raft;
  readonly options: RaftOptions;
  /** What left since the last `take`. */
  #sent: Message[] = [];
  readonly reads: ReadState[] = [];
  readonly applied: Entry[] = [];
  hardState: HardState;
  snapshot: SnapshotMeta;
  entries: Entry[];
  isHeld = false;
  readonly held: Ready[] = [];

  constructor(start: MemberStart = {}, disk?: Pick<Member, 'hardState' | 'snapshot' | 'entries'>) {
    const confState = { ...EMPTY_CONF_STATE, voters: start.voters ?? [1, 2, 3], ...start.conf };
    const log = start.log ?? [];
    this.snapshot = disk?.snapshot ?? { index: 0, term: 0, confState };
    this.entries = disk?.entries ?? log.map((term, at) => entry(at + 1, term));
    const term = start.term ?? log.at(-1) ?? 0;
    this.hardState = disk?.hardState ?? {
      term,
      vote: start.vote ?? 0,
      commit: start.commit ?? 0,
    };
    this.options = {
      ...defaultOptions,
      preVote: false,
      checkQuorum: false,
      random: () => 0.5,
      ...start.options,
      id: start.id ?? 1,
    };
    const { hardState, snapshot } = this;
    this.raft = new Raft(this.options, { hardState, snapshot, entries: [...this.entries] });
    this.run();
  }

  /** A new process on the same disk. */
  restarted(): Member {
    return new Member({ id: this.options.id, options: this.options }, this);
  }

  step(message: Message): this {
    this.raft.step(message);
    return this.run();
  }

  tick(count = 1): this {
    for (let at = 0; at < count; at++) {
      this.raft.tick();
      this.run();
    }
    return this;
  }

  /** Wins an election with everybody's vote. */
  lead(): this {
    this.raft.campaign();
    this.run();
    for (const request of this.take('requestVote')) {
      const { to, from, term, preVote } = request;
      this.step({ type: 'voteResponse', from: to, to: from, term, preVote, granted: true });
    }
    this.takeAll();
    return this;
  }

  /** `from` holds everything up to `matchIndex`, by default all there is. */
  acknowledge(from: number, matchIndex = this.raft.lastIndex): this {
    const { id, term } = this.raft;
    return this.step({ type: 'appendResponse', from, to: id, term, success: true, matchIndex });
  }

  /** Takes what was sent, of one kind or all. */
  take<T extends MessageType>(type: T): Extract<Message, { type: T }>[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent.filter((each): each is Extract<Message, { type: T }> => each.type === type);
  }

  takeAll(): readonly Message[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  logTerms(): number[] {
    return this.raft.entriesFrom(1, this.raft.lastIndex).map(({ term }) => term);
  }

  /** The oldest held write becomes durable. */
  finishWrite(): WriteMark | undefined {
    const ready = this.held.shift();
    if (ready !== undefined) this.#store(ready);
    this.run();
    return ready?.write;
  }

  run(): this {
    while (this.raft.hasReady()) {
      const ready = this.raft.ready();
      this.#sent.push(...ready.messages);
      if (this.isHeld && ready.write !== undefined) this.held.push(ready);
      else this.#store(ready);
      for (const each of ready.committed) {
        this.applied.push(each);
        this.raft.applied(each.index);
      }
      this.reads.push(...ready.readStates);
    }
    return this;
  }

  #store(ready: Ready): void {
    if (ready.snapshot !== undefined) {
      this.snapshot = ready.snapshot;
      this.entries = [];
    }
    const first = ready.entries[0]?.index;
    if (first !== undefined) {
      this.entries.length = first - this.snapshot.index - 1;
      this.entries.push(...ready.entries);
    }
    if (ready.hardState !== undefined) this.hardState = ready.hardState;
    if (ready.write !== undefined) this.raft.persisted(ready.write);
    if (ready.snapshot !== undefined) this.raft.applied(ready.snapshot.index);
    this.#sent.push(...ready.messagesAfterWrite);
  }
}

/** Members joined by a network that delivers everything at once, but for what is cut. */
export class Cluster {
  readonly members: Map<number, Member>;
  readonly cut = new Set<string>();

  constructor(ids: readonly number[], start: MemberStart = {}) {
    const voters = start.voters ?? ids;
    this.members = new Map(ids.map((id) => [id, new Member({ ...start, id, voters })]));
  }

  member(id: number): Member {
    const member = this.members.get(id);
    if (member === undefined) throw new Error(`no member ${id}`);
    return member;
  }

  isolate(id: number): void {
    for (const other of this.members.keys()) {
      this.cut.add(`${id}>${other}`);
      this.cut.add(`${other}>${id}`);
    }
  }

  deliver(): void {
    for (let isBusy = true; isBusy;) {
      isBusy = false;
      for (const member of this.members.values())
        for (const message of member.takeAll()) {
          isBusy = true;
          if (!this.cut.has(`${message.from}>${message.to}`))
            this.members.get(message.to)?.step(message);
        }
    }
  }

  elect(id: number): Member {
    const member = this.member(id);
    member.raft.campaign();
    member.run();
    this.deliver();
    return member;
  }
}
