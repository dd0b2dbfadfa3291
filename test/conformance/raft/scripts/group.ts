import { describe } from '../../../../consensus/simulation/narrator.ts';
import { bootstrapSnapshot, EMPTY_SNAPSHOT } from '../../../../consensus/core/messages.ts';
import { Raft } from '../../../../consensus/core/raft.ts';
import { defaultOptions } from '../../../../consensus/core/ready.ts';
import type {
  ConfState,
  Entry,
  HardState,
  Message,
  NodeId,
  SnapshotMeta,
} from '../../../../consensus/core/messages.ts';
import type { RaftOptions, Ready } from '../../../../consensus/core/ready.ts';
import type { TraceEvent } from '../../../../consensus/core/trace.ts';

/** What a script says a node starts with. */
export interface Start {
  readonly voters: readonly NodeId[];
  readonly learners: readonly NodeId[];
  readonly isBlank: boolean;
  /** Terms of the entries after the bootstrap snapshot at index 1. */
  readonly logTerms: readonly number[];
  readonly term: number;
  readonly commit: number;
}

interface Node {
  raft: Raft | undefined;
  hardState: HardState;
  snapshot: SnapshotMeta;
  entries: Entry[];
  /** Writes are kept waiting, as on a slow disk. */
  isHeld: boolean;
  held: Ready[];
  readonly confStates: Map<number, ConfState>;
}

/** A handful of nodes whose every step is told in one line. Time and messages move on command. */
export class ScriptGroup {
  readonly #nodes = new Map<NodeId, Node>();
  readonly #options: Partial<RaftOptions>;
  readonly #say: (line: string) => void;
  #network: Message[] = [];
  readonly #cuts = new Set<string>();

  #isSilent = false;

  constructor(options: Partial<RaftOptions>, say: (line: string) => void) {
    this.#options = options;
    this.#say = (line) => {
      if (!this.#isSilent) say(line);
    };
  }

  /** Does what every script begins with, without a word. */
  silently(action: () => void): void {
    this.#isSilent = true;
    action();
    this.#isSilent = false;
  }

  add(id: NodeId, start: Start): void {
    const bootstrap = bootstrapSnapshot(start.voters);
    const confState = { ...bootstrap.confState, learners: start.learners };
    const snapshot = start.isBlank ? EMPTY_SNAPSHOT : { ...bootstrap, confState };
    const entries = start.logTerms.map((term, at): Entry => {
      return { index: snapshot.index + 1 + at, term, kind: 'normal', data: new Uint8Array(0) };
    });
    this.#nodes.set(id, {
      raft: undefined,
      hardState: { term: start.term, vote: 0, commit: start.commit },
      snapshot,
      entries,
      isHeld: false,
      held: [],
      confStates: new Map(),
    });
    this.#start(id);
  }

  get ids(): readonly NodeId[] {
    return [...this.#nodes.keys()];
  }

  /** Calls the core of a node and sees to what it asks for. */
  call<T>(id: NodeId, action: (raft: Raft) => T): T {
    const { raft } = this.#node(id);
    if (raft === undefined) throw new Error(`n${id} is down`);
    const result = action(raft);
    this.#run(id);
    return result;
  }

  /** Delivers what is under way, in order, until nothing is; or only `from` → `to`. */
  deliver(only?: { readonly from: NodeId; readonly to: NodeId }): void {
    const isWanted = ({ from, to }: Message): boolean =>
      only === undefined || (from === only.from && to === only.to);
    for (;;) {
      const at = this.#network.findIndex(isWanted);
      if (at < 0) return;
      const [message] = this.#network.splice(at, 1) as [Message];
      const node = this.#node(message.to);
      if (node.raft === undefined || this.#cuts.has(`${message.from}>${message.to}`)) {
        this.#say(`n${message.to} ✗n${message.from} ${message.type} lost`);
        continue;
      }
      this.#say(`n${message.to} ←n${message.from} ${message.type} ${describe(message)}`);
      this.call(message.to, (raft) => raft.step(message));
      if (only !== undefined) return;
    }
  }

  /** Forgets what is under way. */
  lose(only?: { readonly from: NodeId; readonly to: NodeId }): void {
    this.#network = this.#network.filter(
      ({ from, to }) => only !== undefined && (from !== only.from || to !== only.to),
    );
  }

  duplicate(): void {
    this.#network = this.#network.flatMap((message) => [message, message]);
  }

  cut(from: NodeId, to: NodeId): void {
    this.#cuts.add(`${from}>${to}`);
  }

  heal(): void {
    this.#cuts.clear();
  }

  hold(id: NodeId): void {
    this.#node(id).isHeld = true;
  }

  /** The oldest write that waits becomes durable; with `all` every one, and later ones at once. */
  finishWrites(id: NodeId, all: boolean): void {
    const node = this.#node(id);
    const done = all ? node.held.splice(0) : node.held.splice(0, 1);
    if (all) node.isHeld = false;
    for (const ready of done) this.#store(id, ready);
    this.#run(id);
  }

  crash(id: NodeId): void {
    const node = this.#node(id);
    node.raft = undefined;
    node.held = [];
    node.isHeld = false;
  }

  restart(id: NodeId): void {
    this.#start(id);
  }

  compact(id: NodeId, index: number): void {
    const node = this.#node(id);
    this.call(id, (raft) => {
      const confState = [...node.confStates].findLast(([at]) => at <= index)?.[1];
      const snapshot = {
        index,
        term: raft.termAt(index) ?? 0,
        confState: confState ?? node.snapshot.confState,
      };
      node.snapshot = snapshot;
      node.entries = node.entries.filter((entry) => entry.index > index);
      raft.compact(snapshot);
    });
  }

  status(id: NodeId): void {
    const { raft } = this.#node(id);
    if (raft === undefined) {
      this.#say(`n${id} down`);
      return;
    }
    const { role, term, vote, leader, commit, applied, lastIndex, progress } = raft.status();
    const log = raft.entriesFrom(0, lastIndex).map((entry) => entry.term);
    this.#say(
      `n${id} ${role} t${term} vote=${vote} leader=${leader} commit=${commit} applied=${applied} ` +
        `last=${lastIndex} terms=[${log.join(' ')}]`,
    );
    for (const peer of progress) {
      const learner = peer.isLearner ? ' learner' : '';
      const inflight = peer.inflightMessages > 0 ? ` inflight=${peer.inflightMessages}` : '';
      const where = `match=${peer.matchIndex} next=${peer.nextIndex}`;
      this.#say(`   n${peer.id} ${peer.state} ${where}${learner}${inflight}`);
    }
  }

  #start(id: NodeId): void {
    const node = this.#node(id);
    const { hardState, snapshot, entries } = node;
    const trace = (event: TraceEvent): void => this.#say(`n${id} ${tell(event)}`);
    node.raft = new Raft(
      // The middle of the interval: who times out first is the script's choice.
      { ...defaultOptions, random: () => 0.5, ...this.#options, id, trace },
      { hardState, snapshot, entries: [...entries] },
    );
    this.#run(id);
  }

  #run(id: NodeId): void {
    const node = this.#node(id);
    const { raft } = node;
    while (raft?.hasReady() === true) {
      const ready = raft.ready();
      this.#send(ready.messages);
      if (node.isHeld && ready.write !== undefined) node.held.push(ready);
      else this.#store(id, ready);
      for (const { index } of ready.committed) {
        raft.applied(index);
        node.confStates.set(index, raft.confState());
      }
      for (const { context, index } of ready.readStates)
        this.#say(`n${id} may answer read ${context} at ${index}`);
    }
  }

  #store(id: NodeId, ready: Ready): void {
    const node = this.#node(id);
    const { raft } = node;
    if (ready.snapshot !== undefined) {
      node.snapshot = ready.snapshot;
      node.entries = [];
    }
    const first = ready.entries[0]?.index;
    if (first !== undefined) {
      node.entries.length = first - node.snapshot.index - 1;
      node.entries.push(...ready.entries);
    }
    if (ready.hardState !== undefined) node.hardState = ready.hardState;
    if (ready.write !== undefined) raft?.persisted(ready.write);
    if (ready.snapshot !== undefined) raft?.applied(ready.snapshot.index);
    this.#send(ready.messagesAfterWrite);
  }

  #send(messages: readonly Message[]): void {
    for (const message of messages) {
      this.#say(`n${message.from} →n${message.to} ${message.type} ${describe(message)}`);
      this.#network.push(message);
    }
  }

  #node(id: NodeId): Node {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`no node n${id} in this script`);
    return node;
  }
}

function tell(event: TraceEvent): string {
  const { kind, node: _node, term, ...rest } = event;
  const details = Object.entries(rest).map(([name, value]) => `${name}=${asText(value)}`);
  return [kind, `t${term}`, ...details].join(' ');
}

function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { voters, votersOutgoing, learners, learnersNext } = value as ConfState;
  const halves = [voters, ...(votersOutgoing.length > 0 ? [votersOutgoing] : [])];
  const extra = [
    ...(learners.length > 0 ? [`learners ${learners.join(' ')}`] : []),
    ...(learnersNext.length > 0 ? [`next learners ${learnersNext.join(' ')}`] : []),
  ];
  return `(${[halves.map((half) => half.join(' ')).join(' && '), ...extra].join('; ')})`;
}
