import { GRANT_TABLE } from '../../xen/abi/grant-table.ts';
import { HypercallError } from '../../xen/hypercall-error.ts';
import type { EventChannels, GrantTable, Hypervisor, Mapping } from '../../xen/hypervisor.ts';
import type { Domid, EvtchnPort } from '../../model/ids.ts';
import { grantRef } from '../../model/ids.ts';
import type { OpenLogs } from './console-log.ts';
import { ConsoleLog } from './console-log.ts';
import type { Connection } from './guest-console.ts';
import { GuestConsole } from './guest-console.ts';
import type { LogSpec } from './log-file.ts';
import { logName } from './log-file.ts';
import type { DomainFacts, RateLimit } from './machine.ts';
import { nextAction } from './machine.ts';

/** What of the hypervisor the service is given. */
export type ConsolePorts = Pick<Hypervisor, 'grants' | 'openEventChannels' | 'console'>;

/** The domain builder grants the console page under this reference. */
const CONSOLE_GRANT = grantRef(GRANT_TABLE.GNTTAB_RESERVED_CONSOLE);

/** Consoles of domains that are gone, kept for who comes a little late. */
const ENDED_KEPT_MAX = 16;

export interface ShellSpec {
  readonly bootId: string;
  readonly logs: LogSpec | undefined;
  readonly scrollBackBytes: number;
  readonly rateLimit: RateLimit;
  /** Milliseconds from any start; never goes back. */
  readonly now: () => number;
  readonly onProblem: (domid: Domid, what: string, cause?: unknown) => void;
  /** Told who may type into which guest from now on. */
  readonly onWriter: (domid: Domid, identity: string) => void;
}

/** What the service did since it started. */
export interface Totals {
  readonly outBytes: number;
  readonly inBytes: number;
  readonly logBytes: number;
  readonly skippedBytes: number;
  /** How often a guest had used up its share. */
  readonly holds: number;
}

/** All guests' consoles of the host, and the devices they are reached through. */
export class Shell {
  readonly #spec: ShellSpec;
  readonly #grants: GrantTable;
  readonly #events: EventChannels;
  readonly #consoles = new Map<Domid, GuestConsole>();
  /** Oldest first. */
  readonly #ended = new Map<Domid, GuestConsole>();
  readonly #byPort = new Map<EvtchnPort, GuestConsole>();
  readonly #held = new Set<GuestConsole>();
  readonly #openLogs: OpenLogs = new Set();
  readonly #waiting = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #past: Totals = { outBytes: 0, inBytes: 0, logBytes: 0, skippedBytes: 0, holds: 0 };
  #holds = 0;

  constructor(ports: Pick<ConsolePorts, 'grants' | 'openEventChannels'>, spec: ShellSpec) {
    this.#spec = spec;
    this.#grants = ports.grants;
    this.#events = ports.openEventChannels();
    this.#events.onPending((pending) => this.#onPending(pending));
  }

  /** Those of running domains, then those of domains that are gone. */
  get consoles(): readonly GuestConsole[] {
    return [...this.#consoles.values(), ...this.#ended.values()];
  }

  get heldCount(): number {
    return this.#held.size;
  }

  totals(): Totals {
    const sum = this.consoles.reduce(addTotals, this.#past);
    return { ...sum, holds: this.#holds };
  }

  find(domid: Domid): GuestConsole | undefined {
    return this.#consoles.get(domid) ?? this.#ended.get(domid);
  }

  /** The domids with a console that is open. */
  get openDomids(): readonly Domid[] {
    return [...this.#consoles.keys()];
  }

  /** Calls `listener` whenever a console is new; returns how to stop that. */
  onOpened(listener: () => void): () => void {
    this.#waiting.add(listener);
    return () => this.#waiting.delete(listener);
  }

  /** Brings a domain's console to where xenstore says it should be. Idempotent. */
  apply(facts: DomainFacts): void {
    const { domid } = facts;
    const known = this.#consoles.get(domid);
    const action = nextAction(facts, known?.connection?.location);
    switch (action.kind) {
      case 'none':
        return;
      case 'close':
        if (known !== undefined) this.#close(known);
        return;
      case 'open': {
        const limit = Math.min(action.limitBytes ?? Infinity, this.#spec.scrollBackBytes);
        const console = known ?? this.#add(domid, action.name, limit);
        this.#release(console.disconnect());
        this.#connect(console, action.location);
      }
    }
  }

  #add(domid: Domid, name: string, scrollBackBytes: number): GuestConsole {
    const { bootId, logs, rateLimit, onProblem, onWriter } = this.#spec;
    this.#forget(domid);
    const report = (what: string, cause?: unknown): void => onProblem(domid, what, cause);
    const identity = { bootId, domid };
    const log = new ConsoleLog(
      { files: logs, identity, fileName: logName(name), onProblem: report },
      this.#openLogs,
    );
    const console = new GuestConsole({
      domid,
      name,
      log,
      scrollBackBytes,
      rateLimit,
      notify: (port) => this.#events.notify(port),
      onProblem: report,
    });
    console.audience.onWriter = (identity) => onWriter(domid, identity);
    this.#consoles.set(domid, console);
    return console;
  }

  #connect(console: GuestConsole, location: Connection['location']): void {
    const { domid } = console;
    let mapping: Mapping | undefined;
    try {
      mapping = this.#grants.map([{ domid, gref: CONSOLE_GRANT }], { writable: true });
      const port = this.#events.bindInterdomain({ domid, port: location.port });
      this.#byPort.set(port, console);
      console.connect({ location, mapping, port });
    } catch (cause) {
      if (!(cause instanceof HypercallError)) throw cause;
      mapping?.unmap();
      const step = mapping === undefined ? 'page cannot be mapped by grant 0' : 'port is refused';
      console.problem = `its console's ${step} (${cause.errno})`;
      this.#spec.onProblem(domid, console.problem, cause);
    }
    for (const listener of this.#waiting) listener();
  }

  /** A delivered port stays masked while its ring is read; what comes meanwhile comes after. */
  #onPending(pending: readonly EvtchnPort[]): void {
    const nowMs = this.#spec.now();
    for (const port of pending) {
      const console = this.#byPort.get(port);
      if (console === undefined) continue;
      console.serve();
      if (console.allowance.spend(nowMs)) this.#events.unmask(port);
      else this.#hold(console);
    }
  }

  #hold(console: GuestConsole): void {
    this.#holds++;
    console.isHeld = true;
    this.#held.add(console);
    this.#timer ??= setTimeout(() => this.#endHolds(), this.#spec.rateLimit.periodMs);
  }

  #endHolds(): void {
    this.#timer = undefined;
    const nowMs = this.#spec.now();
    let nextMs = Infinity;
    for (const console of this.#held) {
      const { endsAtMs } = console.allowance;
      if (endsAtMs > nowMs) {
        nextMs = Math.min(nextMs, endsAtMs - nowMs);
        continue;
      }
      this.#held.delete(console);
      console.isHeld = false;
      if (console.connection !== undefined) this.#events.unmask(console.connection.port);
    }
    if (this.#held.size > 0) this.#timer = setTimeout(() => this.#endHolds(), nextMs);
  }

  #close(console: GuestConsole): void {
    const { domid } = console;
    this.#consoles.delete(domid);
    this.#release(console.end());
    this.#ended.set(domid, console);
    for (const oldest of this.#ended.keys()) {
      if (this.#ended.size <= ENDED_KEPT_MAX) break;
      this.#forget(oldest);
    }
  }

  #forget(domid: Domid): void {
    const ended = this.#ended.get(domid);
    if (ended === undefined) return;
    this.#past = addTotals(this.#past, ended);
    this.#ended.delete(domid);
  }

  /** Gives page and port back. The domain's death may have closed the port already. */
  #release(connection: Connection | undefined): void {
    if (connection === undefined) return;
    const { mapping, port } = connection;
    const console = this.#byPort.get(port);
    this.#byPort.delete(port);
    if (console !== undefined) {
      this.#held.delete(console);
      console.isHeld = false;
    }
    try {
      this.#events.unbind(port);
    } catch (cause) {
      if (!(cause instanceof HypercallError)) throw cause;
      if (console !== undefined)
        this.#spec.onProblem(console.domid, `its port ${port} was gone already`, cause);
    }
    mapping.unmap();
  }

  /** Gives everything back. The guests print on into their rings; the next service reads those. */
  close(): void {
    clearTimeout(this.#timer);
    for (const console of this.#consoles.values()) {
      this.#release(console.disconnect());
      console.log.close();
    }
    this.#consoles.clear();
    this.#events.close();
  }
}

function addTotals(sum: Totals, console: GuestConsole): Totals {
  const { audience, log, inBytes } = console;
  return {
    ...sum,
    outBytes: sum.outBytes + console.outBytes,
    inBytes: sum.inBytes + inBytes,
    logBytes: sum.logBytes + log.bytes,
    skippedBytes: sum.skippedBytes + audience.skippedBytes,
  };
}
