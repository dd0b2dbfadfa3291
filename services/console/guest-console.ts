import type { Domid, EvtchnPort } from '../../model/ids.ts';
import type { Mapping } from '../../xen/hypervisor.ts';
import { consoleBackend } from '../../xen/ring/console.ts';
import type { ConsoleRingEnd } from '../../xen/ring/console.ts';
import type { Viewer } from './audience.ts';
import { Audience } from './audience.ts';
import type { ConsoleLog, OnProblem } from './console-log.ts';
import type { ConsoleLocation, RateLimit } from './machine.ts';
import { Allowance } from './machine.ts';

/** A guest's page, mapped, and the port it is notified through. */
export interface Connection {
  readonly location: ConsoleLocation;
  readonly mapping: Mapping;
  readonly port: EvtchnPort;
}

export interface GuestConsoleSpec {
  readonly domid: Domid;
  readonly name: string;
  readonly log: ConsoleLog;
  readonly scrollBackBytes: number;
  readonly rateLimit: RateLimit;
  /** Raises the guest's event. */
  readonly notify: (port: EvtchnPort) => void;
  readonly onProblem: OnProblem;
}

/** Bytes that somebody typed and the guest has no room for yet. */
interface Typing {
  readonly viewer: Viewer;
  rest: Uint8Array;
  readonly done: () => void;
}

/**
 * One guest's console: ring, log and audience. Nothing here waits. The guest's output is taken
 * whenever its turn comes, whoever watches; input that has no room waits for the guest, and only
 * whoever typed it waits with it.
 */
export class GuestConsole {
  readonly domid: Domid;
  readonly name: string;
  readonly audience: Audience;
  readonly allowance: Allowance;
  readonly log: ConsoleLog;
  /** Why it does not work now. */
  problem: string | undefined;
  /** Its events wait for the next period. */
  isHeld = false;
  readonly #spec: GuestConsoleSpec;
  #connection: Connection | undefined;
  #ring: ConsoleRingEnd | undefined;
  /** Where the ring must be read next, unless the guest has reset it. */
  #ringIndex: number | undefined;
  #typing: Typing | undefined;
  #inBytes = 0;
  #outBytes = 0;

  constructor(spec: GuestConsoleSpec) {
    this.#spec = spec;
    this.domid = spec.domid;
    this.name = spec.name;
    this.log = spec.log;
    this.allowance = new Allowance(spec.rateLimit);
    const { scrollBack, ringIndex } = spec.log.resume(spec.scrollBackBytes);
    this.audience = new Audience(scrollBack);
    this.#ringIndex = ringIndex;
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  /** Bytes the guest printed while this service listened. */
  get outBytes(): number {
    return this.#outBytes;
  }

  /** Bytes typed into the guest. */
  get inBytes(): number {
    return this.#inBytes;
  }

  /** Takes up a ring, the first one or another, where the service before left it. */
  connect(connection: Connection): void {
    this.#connection = connection;
    this.#ring = consoleBackend(connection.mapping.bytes);
    this.problem = undefined;
    this.#skipLogged(this.#ring);
    this.serve();
  }

  /** What was logged and not shown to the guest as taken is not to be taken twice. */
  #skipLogged(ring: ConsoleRingEnd): void {
    const taken = ring.reader.take();
    if (taken.kind === 'broken') return;
    const logged = this.#ringIndex;
    const ahead = logged === undefined ? Infinity : (logged - taken.from) >>> 0;
    if (logged !== undefined && ahead <= taken.bytes.length) {
      ring.reader.consumedTo(logged);
      return;
    }
    this.#ringIndex = taken.from;
    this.log.begin(this.audience.scrollBack.end, taken.from);
  }

  /** The guest raised its event, or its turn came again. */
  serve(): void {
    const [ring, connection] = [this.#ring, this.#connection];
    if (ring === undefined || connection === undefined) return;
    const taken = ring.reader.take();
    if (taken.kind === 'broken') return this.#broken(taken.cons, taken.prod);
    this.problem = undefined;
    const { bytes, from } = taken;
    if (bytes.length > 0) {
      const { end } = this.audience.scrollBack;
      if (from !== this.#ringIndex) this.log.begin(end, from);
      const next = (from + bytes.length) >>> 0;
      this.log.append(bytes, end, from);
      ring.reader.consumedTo(next);
      this.#ringIndex = next;
      this.#outBytes += bytes.length;
      this.#spec.notify(connection.port);
      this.audience.append(bytes);
      this.log.settle(end + bytes.length, next);
    }
    this.#type();
  }

  #broken(cons: number, prod: number): void {
    const seen = `its output indices (${cons}, ${prod})`;
    const what = `${seen} make no sense; it is not read until they do`;
    if (this.problem === undefined) this.#spec.onProblem(what);
    this.problem = what;
    this.#dropTyping();
  }

  /**
   * Types into the guest, if the viewer is the writer or becomes it. Resolves when the guest has
   * room for all of it, or never will.
   */
  async type(viewer: Viewer, bytes: Uint8Array): Promise<void> {
    if (!this.audience.claim(viewer, false)) return;
    this.#dropTyping();
    await new Promise<void>((resolve) => {
      this.#typing = { viewer, rest: bytes, done: resolve };
      this.#type();
    });
  }

  #type(): void {
    const typing = this.#typing;
    if (typing === undefined) return;
    const [ring, connection] = [this.#ring, this.#connection];
    if (!this.audience.isWriter(typing.viewer)) return this.#dropTyping();
    if (ring === undefined || connection === undefined) return;
    const count = ring.writer.put(typing.rest);
    if (count === undefined) return this.#dropTyping();
    if (count > 0) this.#spec.notify(connection.port);
    this.#inBytes += count;
    typing.rest = typing.rest.subarray(count);
    if (typing.rest.length === 0) this.#dropTyping();
  }

  #dropTyping(): void {
    const typing = this.#typing;
    this.#typing = undefined;
    typing?.done();
  }

  /** Makes the viewer the writer; what another one typed and the guest did not take is dropped. */
  takeOver(viewer: Viewer): void {
    this.audience.claim(viewer, true);
    this.#type();
  }

  leave(viewer: Viewer): void {
    this.audience.leave(viewer);
    this.#type();
  }

  /** Gives the ring up; the console itself goes on with another one. */
  disconnect(): Connection | undefined {
    const connection = this.#connection;
    if (connection === undefined) return undefined;
    this.#connection = undefined;
    this.#ring = undefined;
    // Another ring counts from anywhere; its own page says where.
    this.#ringIndex = undefined;
    return connection;
  }

  /** The last words of a guest that is gone, then the end. */
  end(): Connection | undefined {
    this.serve();
    const connection = this.disconnect();
    this.#dropTyping();
    this.audience.end();
    this.log.close();
    return connection;
  }
}
