import {
  SessionMachine,
  decodeRequest,
  type MachineState,
  type Request,
} from './session-machine.ts';
import type { Checker } from './checker.ts';
import type { Disk } from './disk.ts';
import type { Network, Parcel } from './network.ts';
import type { Narrator } from './narrator.ts';
import type { World } from './world.ts';
import type { Raft } from '../core/raft.ts';
import type { ConfState, Entry, HardState, Message, NodeId } from '../core/messages.ts';
import type { RaftOptions, RaftState, Ready } from '../core/ready.ts';
import type { TraceEvent } from '../core/trace.ts';

/** Makes a core: the project's own, or one with a deliberate fault. */
export type CreateRaft = (options: RaftOptions, state: RaftState) => Raft;

export interface HostSettings {
  readonly tickMs: number;
  /** How long a host gathers input before it asks the core what to do. */
  readonly turnMs: number;
  /** How long applying a batch takes. */
  readonly applyMs: number;
  /** Entries applied between two snapshots, and entries kept behind one. */
  readonly snapshotEvery: number;
  readonly keepEntries: number;
}

export interface HostParts {
  readonly world: World;
  readonly network: Network;
  readonly checker: Checker;
  readonly narrator: Narrator;
  readonly createRaft: CreateRaft;
  readonly disk: Disk;
  readonly options: Omit<RaftOptions, 'id' | 'trace'>;
}

/** How a read ended: the state it saw. */
type OnRead = (index: number) => void;

/** One node: the core, its disk and its state machine, doing exactly what `Ready` asks for. */
export class Host {
  readonly id: NodeId;
  readonly settings: HostSettings;
  readonly #parts: HostParts;
  /** Milliseconds per tick just now: clocks drift. */
  tickMs: number;

  #raft: Raft | undefined;
  #machine: SessionMachine | undefined;
  /** Counts lives: what was under way in an earlier one is void. */
  #life = 0;
  #isStopped = false;
  #isTurnDue = false;
  #pausedUntil = 0;
  #events: TraceEvent[] = [];
  /** Commit moved, nothing else to write: goes into the next batch. */
  #lazyHardState: HardState | undefined;
  #toApply: (readonly Entry[])[] = [];
  #isApplying = false;
  #confState: ConfState | undefined;
  /** Bytes of snapshots received, by index and term, until the core asks to install one. */
  readonly #staged = new Map<string, MachineState>();
  readonly #proposals = new Map<string, (index: number) => void>();
  readonly #reads = new Map<string, OnRead>();
  #waitingReads: { readonly index: number; readonly context: string }[] = [];
  #readCount = 0;
  #compactedIndex = 0;

  constructor(id: NodeId, settings: HostSettings, parts: HostParts) {
    this.id = id;
    this.settings = settings;
    this.tickMs = settings.tickMs;
    this.#parts = parts;
  }

  get raft(): Raft | undefined {
    return this.#raft;
  }

  get isUp(): boolean {
    return this.#raft !== undefined;
  }

  get appliedIndex(): number {
    return this.#machine?.index ?? 0;
  }

  /** Whether the node was taken out of service for good: its operator removed it. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  start(): void {
    if (this.isUp || this.#isStopped) return;
    const { disk, options, createRaft, narrator } = this.#parts;
    this.#life++;
    this.#machine = new SessionMachine(disk.snapshot.state);
    this.#confState = disk.snapshot.meta.confState;
    this.#compactedIndex = disk.snapshot.meta.index;
    const trace = (event: TraceEvent): void => void this.#events.push(event);
    this.#raft = createRaft({ ...options, id: this.id, trace }, disk.read());
    narrator.say(this, 'start', () => `term ${disk.hardState.term}, log to ${disk.lastIndex}`);
    this.#settle();
    this.#tickLater(this.#life);
  }

  crash(why: string): void {
    if (!this.isUp) return;
    const lost = this.#parts.disk.crash();
    this.#parts.narrator.say(this, why, () => `${lost} writes lost`);
    this.#raft = undefined;
    this.#life++;
    this.#events = [];
    this.#lazyHardState = undefined;
    this.#toApply = [];
    this.#isApplying = false;
    this.#isTurnDue = false;
    this.#pausedUntil = 0;
    this.#staged.clear();
    this.#proposals.clear();
    this.#reads.clear();
    this.#waitingReads = [];
  }

  stop(): void {
    this.crash('stop');
    this.#isStopped = true;
  }

  pause(durationMs: number): void {
    this.#pausedUntil = this.#parts.world.now + durationMs;
  }

  resume(): void {
    this.#pausedUntil = 0;
  }

  receive({ message, state }: Parcel): void {
    this.#whenAwake(() => {
      const { narrator } = this.#parts;
      narrator.received(this, message);
      if (message.type === 'installSnapshot') {
        const { index, term } = message.snapshot;
        if (state === undefined) return;
        this.#staged.set(`${index}.${term}`, state);
      }
      this.#core((raft) => raft.step(message));
    });
  }

  /** Proposes for a client; `onApplied` is called if it is applied here, in this life. */
  propose(request: Request, data: Uint8Array, onApplied: (index: number) => void): void {
    this.#whenAwake(() => {
      this.#proposals.set(`${request.client}.${request.sequence}`, onApplied);
      this.#core((raft) => void raft.propose(data));
    });
  }

  read(onRead: OnRead): void {
    this.#whenAwake(() => {
      const context = `${this.id}.${this.#life}.${++this.#readCount}`;
      this.#reads.set(context, onRead);
      this.#core((raft) => raft.readIndex(context));
    });
  }

  /** Runs one call of the core, checks what it did, and sees to what it asks for. */
  command(call: (raft: Raft) => void): void {
    this.#whenAwake(() => this.#core(call));
  }

  #core(call: (raft: Raft) => void): void {
    if (this.#raft === undefined) return;
    call(this.#raft);
    this.#settle();
  }

  #settle(): void {
    this.#checkEvents();
    if (this.#isTurnDue || this.#raft?.hasReady() !== true) return;
    const { turnMs } = this.settings;
    if (turnMs === 0) {
      this.#turn();
      return;
    }
    this.#isTurnDue = true;
    this.#later(turnMs, () => {
      this.#isTurnDue = false;
      this.#turn();
    });
  }

  #checkEvents(): void {
    const raft = this.#raft;
    if (raft === undefined || this.#events.length === 0) return;
    const { checker, narrator } = this.#parts;
    const events = this.#events;
    this.#events = [];
    for (const event of events) {
      narrator.transition(this, event);
      checker.observe(raft, event);
    }
  }

  #turn(): void {
    const raft = this.#raft;
    while (this.#raft === raft && raft?.hasReady() === true) {
      const ready = raft.ready();
      this.#checkEvents();
      for (const message of ready.messages) this.#send(message);
      if (ready.hardState !== undefined) this.#lazyHardState = ready.hardState;
      if (ready.write !== undefined) this.#write(ready);
      if (ready.committed.length > 0) {
        this.#toApply.push(ready.committed);
        this.#applyLater();
      }
      this.#waitingReads.push(...ready.readStates);
      if (ready.readStates.length > 0) this.#answerReads();
    }
  }

  #write(ready: Ready): void {
    const { disk } = this.#parts;
    const meta = ready.snapshot;
    const state = meta && this.#staged.get(`${meta.index}.${meta.term}`);
    const snapshot = meta && state ? { meta, state } : undefined;
    const hardState = this.#lazyHardState;
    this.#lazyHardState = undefined;
    const life = this.#life;
    disk.write({
      ...(hardState === undefined ? {} : { hardState }),
      entries: ready.entries,
      ...(snapshot === undefined ? {} : { snapshot }),
      onDurable: () => {
        const raft = this.#raft;
        if (life !== this.#life || raft === undefined || ready.write === undefined) return;
        raft.persisted(ready.write);
        if (snapshot !== undefined) this.#install(snapshot.state, snapshot.meta.confState);
        for (const message of ready.messagesAfterWrite) this.#send(message);
        this.#settle();
      },
    });
  }

  #install(state: MachineState, confState: ConfState): void {
    this.#machine = new SessionMachine(state);
    this.#confState = confState;
    this.#compactedIndex = state.index;
    this.#toApply = [];
    for (const [key, staged] of this.#staged)
      if (staged.index <= state.index) this.#staged.delete(key);
    this.#parts.checker.machineAt(this.id, state.index, this.#machine);
    this.#raft?.applied(state.index);
    this.#answerReads();
  }

  #send(message: Message): void {
    const { checker, network, disk, narrator } = this.#parts;
    checker.sending(message);
    narrator.sent(this, message);
    if (message.type !== 'installSnapshot') {
      network.send({ message });
      return;
    }
    // Only the newest snapshot is kept; streaming an older one fails.
    const isKept = disk.snapshot.meta.index === message.snapshot.index;
    if (isKept) network.send({ message, state: disk.snapshot.state });
    else this.#later(1, () => this.#core((raft) => raft.reportSnapshot(message.to, false)));
  }

  #applyLater(): void {
    if (this.#isApplying || this.#toApply.length === 0) return;
    if (this.settings.applyMs === 0) {
      this.#applyNext();
      return;
    }
    this.#isApplying = true;
    this.#later(this.settings.applyMs, () => {
      this.#isApplying = false;
      this.#applyNext();
      this.#applyLater();
      this.#settle();
    });
  }

  #applyNext(): void {
    const entries = this.#toApply.shift();
    const machine = this.#machine;
    if (entries === undefined || machine === undefined) return;
    for (const entry of entries) {
      const effect = machine.apply(entry);
      this.#parts.checker.applied(this.id, entry, machine, effect);
      this.#raft?.applied(entry.index);
      if (entry.kind === 'config') this.#confState = this.#raft?.confState();
      else this.#answerProposal(entry);
    }
    this.#checkEvents();
    this.#answerReads();
    if (machine.index - this.#compactedIndex >= this.settings.snapshotEvery) this.#compact(machine);
  }

  #answerProposal(entry: Entry): void {
    const request = decodeRequest(entry.data);
    const session = request && this.#machine?.session(request.client);
    if (session === undefined || request?.sequence !== session.sequence) return;
    const key = `${request.client}.${request.sequence}`;
    this.#proposals.get(key)?.(session.index);
    this.#proposals.delete(key);
  }

  #answerReads(): void {
    if (this.#waitingReads.length === 0) return;
    const applied = this.appliedIndex;
    this.#waitingReads = this.#waitingReads.filter(({ index, context }) => {
      if (index > applied) return true;
      this.#reads.get(context)?.(applied);
      this.#reads.delete(context);
      return false;
    });
  }

  #compact(machine: SessionMachine): void {
    const { disk, narrator } = this.#parts;
    const raft = this.#raft;
    const { index } = machine;
    const term = raft?.termAt(index);
    if (raft === undefined || term === undefined || this.#confState === undefined) return;
    this.#compactedIndex = index;
    const snapshot = {
      meta: { index, term, confState: this.#confState },
      state: machine.snapshot(),
    };
    const dropThrough = Math.max(0, index - this.settings.keepEntries);
    const life = this.#life;
    disk.write({
      entries: [],
      compaction: { snapshot, dropThrough },
      onDurable: () => {
        // A snapshot installed meanwhile may be ahead of this one.
        if (life !== this.#life || disk.snapshot.meta.index !== index) return;
        narrator.say(this, 'compact', () => `through ${dropThrough}`);
        this.#core((core) => core.compact(snapshot.meta, dropThrough));
      },
    });
  }

  #tickLater(life: number): void {
    this.#parts.world.after(this.tickMs, () => {
      if (life !== this.#life) return;
      if (this.#pausedUntil <= this.#parts.world.now) this.#core((raft) => raft.tick());
      this.#tickLater(life);
    });
  }

  /** Does something in this life only, and not while paused. */
  #later(delayMs: number, action: () => void): void {
    const life = this.#life;
    this.#parts.world.after(delayMs, () => {
      if (life === this.#life) this.#whenAwake(action);
    });
  }

  #whenAwake(action: () => void): void {
    if (!this.isUp) return;
    const wait = this.#pausedUntil - this.#parts.world.now;
    if (wait > 0) this.#later(wait, action);
    else action();
  }
}
