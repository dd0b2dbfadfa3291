import { ToolstackError } from '../../model/errors.ts';
import { DOM0 } from '../../model/ids.ts';
import type { Addon } from '../../xen/native/addon.ts';
import type { Connection } from '../../xenstore/connection.ts';
import type { JournalEntry } from '../../xenstore/journal-entries.ts';
import type { Store } from '../../xenstore/store.ts';
import type { HostAction } from '../../xenstore/types.ts';
import { guestSocketPath } from './config.ts';
import type { XenstoredConfig } from './config.ts';
import type { HostControl } from './host-control.ts';
import type { RingTransport } from './ring-transport.ts';
import { Sockets } from './sockets.ts';
import type { SocketHandover, SocketJournal } from './sockets.ts';

/** What the store is told of the time; finer steps would only fill the journal. */
const TICK_MS = 10;

/** While requests wait for time to pass, the next turn comes at the latest after this. */
const HELD_TURN_MS = 5;

/** Turns in a row before other work of the event loop (timers, metrics) gets its chance. */
const TURNS_MAX = 64;

/** How often events that guests do not read are looked at. */
const EXPIRY_MS = 1000;

/** So long without a request, and the daemon tidies up. */
const REST_MS = 500;

/** Polls while a next request may come: some 30 microseconds; and how often that is tried anew. */
const SPIN_POLLS_MAX = 48;
const SPIN_PROBE_EVERY = 32;

const UV_READABLE = 1;

/** The parts the daemon is made of, ready to serve. */
export interface Parts {
  readonly addon: Addon;
  readonly config: XenstoredConfig;
  readonly store: Store;
  readonly journal: ShellJournal;
  /** Undefined without a hypervisor. */
  readonly rings: RingTransport | undefined;
  readonly control: HostControl;
}

/** What the loop needs of a journal, beside what its sockets need. */
export interface ShellJournal extends SocketJournal {
  /** Writes what was recorded; only after this may the turn's answers leave. */
  commit(): void;
  entry(entry: JournalEntry): void;
  /** The file has grown enough to be begun anew; or to be if there is nothing else to do. */
  readonly wantsCompaction: boolean;
  readonly wantsIdleCompaction: boolean;
  /** It is being begun anew: a slice each turn. */
  readonly isCompacting: boolean;
  goOnCompacting(): void;
  close(): void;
}

/**
 * The loop around the store. A turn: take what sockets and rings have, make the journal hold it,
 * let the answers out, do the host's work. One system call each way for a connection in a turn.
 */
export class Shell {
  readonly #parts: Parts;
  readonly #sockets: Sockets;
  readonly #dirty: Connection[] = [];
  #stopWatch: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #expiry: NodeJS.Timeout | undefined;
  #tickMs = -1;
  #isTurning = false;
  #spins = 0;
  #spinPolls = SPIN_POLLS_MAX;
  #isAwake = false;
  #rest: NodeJS.Timeout | undefined;
  #turnCount = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#sockets = new Sockets(parts.addon, parts.store, parts.journal, parts.rings);
  }

  /** What a live update takes along. */
  handover(): SocketHandover {
    return this.#sockets.handover();
  }

  /** Listens and serves until `stop`, with the sockets of the program before if it left any. */
  start(handover?: SocketHandover): void {
    const { addon, config, store } = this.#parts;
    if (handover !== undefined) this.#sockets.adopt(handover);
    this.#sockets.listen(config.socketPath, DOM0);
    for (const { domid } of store.introduced()) this.#listenForGuest(domid);
    const watch = addon.watch(this.#sockets.fd, UV_READABLE, () => this.turns());
    if (typeof watch === 'number') throw new RangeError(`poll set: errno ${-watch}`);
    this.#stopWatch = watch;
    if (this.#slowGuests().length > 0) this.#expireLater();
    this.turns();
  }

  /** Only while guests leave events unread: an idle daemon is not woken. */
  #expireLater(): void {
    this.#expiry ??= setTimeout(() => {
      this.#expiry = undefined;
      this.#expire();
      this.turns();
      if (this.#slowGuests().length > 0) this.#expireLater();
    }, EXPIRY_MS).unref();
  }

  #expire(): void {
    const { store, journal } = this.#parts;
    const slow = this.#slowGuests();
    if (slow.length === 0) return;
    store.expireEvents(slow);
    journal.entry({ kind: 'expire', connections: slow.map(({ id }) => id) });
  }

  #slowGuests(): Connection[] {
    const slow: Connection[] = [];
    for (const siblings of this.#parts.store.core.guests.values())
      for (const connection of siblings) if (connection.outbox.isSlow) slow.push(connection);
    return slow;
  }

  /** Compacts the journal once nothing was asked for a while: so the next daemon starts fast. */
  #restLater(): void {
    const turnCount = this.#turnCount;
    this.#rest ??= setTimeout(() => {
      this.#rest = undefined;
      if (this.#turnCount !== turnCount) return this.#restLater();
      if (this.#parts.journal.wantsIdleCompaction) this.#parts.control.beginCompaction();
      this.turns();
    }, REST_MS).unref();
  }

  /** Runs turns until there is nothing to do, or for long enough. */
  turns(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    this.#turnCount++;
    let left = TURNS_MAX;
    let isMore = true;
    this.#tick();
    while (isMore && left-- > 0) isMore = this.#turn() || this.#spin();
    this.#isTurning = false;
    if (isMore) setImmediate(() => this.turns());
    else if (this.#sockets.hasHeld || this.#parts.rings?.isWaiting === true)
      this.#timer ??= setTimeout(() => this.#onTimer(), HELD_TURN_MS);
    if (this.#parts.journal.wantsIdleCompaction) this.#restLater();
  }

  /**
   * A peer that waits for its answer mostly asks again at once: to look a few times more is cheaper
   * than to sleep and be woken. Where that does not come true, hardly any time goes into it.
   */
  #spin(): boolean {
    if (++this.#spins % SPIN_PROBE_EVERY === 0) this.#spinPolls = SPIN_POLLS_MAX;
    if (this.#sockets.spin(this.#spinPolls)) {
      this.#spinPolls = SPIN_POLLS_MAX;
      return true;
    }
    this.#spinPolls >>= 1;
    return false;
  }

  /** Rings have work: a turn comes before the loop waits again. */
  wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    setImmediate(() => {
      this.#isAwake = false;
      this.turns();
    });
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.turns();
  }

  /** Returns true if another turn is due at once. */
  #turn(): boolean {
    const { store, journal, rings } = this.#parts;
    const fromSockets = this.#sockets.collect();
    const fromRings = rings?.collect() ?? false;
    const dirty = this.#dirty;
    store.takeDirty(dirty);
    rings?.stage(dirty);
    journal.commit();
    rings?.publish();
    const actions = store.takeActions();
    // Before the answers: who reads that a domain is introduced may talk as that domain at once.
    for (const action of actions) if (action.kind !== 'control') this.#act(action);
    rings?.dropPrepared();
    this.#sockets.flush(dirty);
    for (const { outbox, domid } of dirty) if (outbox.isSlow && domid !== 0) this.#expireLater();
    dirty.length = 0;
    for (const action of actions) if (action.kind === 'control') this.#act(action);
    if (journal.isCompacting) journal.goOnCompacting();
    else if (journal.wantsCompaction) this.#parts.control.beginCompaction();
    const isMore = fromSockets || fromRings || this.#sockets.hasResumable || journal.isCompacting;
    return isMore || store.dirty.length > 0;
  }

  #tick(): void {
    // The machine's clock, as it must not go back when another daemon takes over.
    const now = Number(process.hrtime.bigint() / 1_000_000n);
    if (now - this.#tickMs < TICK_MS) return;
    this.#tickMs = now;
    const event = { kind: 'tick', nowMs: now } as const;
    if (this.#parts.store.step(event)) this.#parts.journal.event(event);
  }

  #act(action: HostAction): void {
    const { rings, control } = this.#parts;
    switch (action.kind) {
      case 'bind':
        rings?.bind(action);
        if (!action.again) this.#listenForGuest(action.domid);
        return;
      case 'unbind':
        rings?.unbind(action.domid);
        this.#sockets.unlisten(action.domid);
        return;
      case 'disconnect':
        this.#sockets.disconnect(action.connection);
        return;
      case 'control':
        control.handle(action);
    }
  }

  #listenForGuest(domid: number): void {
    const { testGuestSocket } = this.#parts.config;
    if (testGuestSocket === undefined || domid === 0) return;
    try {
      this.#sockets.listen(guestSocketPath(testGuestSocket, domid), domid as typeof DOM0);
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      this.#parts.control.complain(`domain ${domid} has no test socket: ${error.message}`);
    }
  }

  /** Ends all connections; the journal stays for the next daemon. */
  stop(): void {
    this.#stopWatch?.();
    clearTimeout(this.#timer);
    clearTimeout(this.#expiry);
    clearTimeout(this.#rest);
    this.#parts.journal.commit();
    this.#parts.journal.close();
    this.#sockets.close();
    this.#parts.rings?.close();
  }
}
