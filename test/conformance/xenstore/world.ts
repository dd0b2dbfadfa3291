import { deepEqual } from 'node:assert/strict';
import { RawClient } from './raw-client.ts';
import type { Link } from './raw-client.ts';

/** A daemon to be judged, from outside. */
export interface Subject {
  /** A connection of the control domain. */
  connect(): Promise<Link>;
  /** A connection of a guest that is introduced; undefined if the subject has no guests. */
  readonly guest: ((domid: number) => Promise<Link>) | undefined;
  /** Called before INTRODUCE, for a subject that looks for the domain's page. */
  prepare?(domid: number): void;
  /** Resident memory, where it can be told. */
  rssBytes?(): number;
}

/** Which stock daemon is known to get a statement wrong: C xenstored or oxenstored of 4.17. */
export type Stock = 'C' | 'ox';

/** One statement about every xenstore daemon, and how to see whether it holds. */
export interface Check {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
  readonly wrongOn: readonly Stock[];
  /** It needs guests on sockets: several connections each, or to see one closed. */
  readonly needsSockets: boolean;
}

export function check(name: string, run: Check['run'], ...wrongOn: Stock[]): Check {
  return { name, run, wrongOn, needsSockets: false };
}

/** A check that guests on rings cannot make. */
export function socketCheck(name: string, run: Check['run'], ...wrongOn: Stock[]): Check {
  return { ...check(name, run, ...wrongOn), needsSockets: true };
}

const FIRST_DOMID = 100;

/** Domids and paths are used once in a run, so that checks do not meet. */
let lastDomid = FIRST_DOMID;
let lastPlace = 0;

/** What one check works with; it cleans up behind it. */
export class World {
  readonly subject: Subject;
  /** A connection of the control domain. */
  readonly dom0: RawClient;
  /** A fresh absolute path; nothing is there yet. */
  readonly place: string;
  readonly #clients: RawClient[] = [];
  readonly #domids: number[] = [];

  private constructor(subject: Subject, dom0: RawClient) {
    this.subject = subject;
    this.dom0 = dom0;
    this.#clients.push(dom0);
    this.place = `/check/c${++lastPlace}`;
  }

  static async open(subject: Subject): Promise<World> {
    return new World(subject, new RawClient(await subject.connect()));
  }

  async connect(): Promise<RawClient> {
    const client = new RawClient(await this.subject.connect());
    this.#clients.push(client);
    return client;
  }

  /** A domid nobody has used. */
  domid(): number {
    const domid = ++lastDomid;
    this.#domids.push(domid);
    this.subject.prepare?.(domid);
    return domid;
  }

  /** A new domain that may write in its home, and a connection of it. */
  async newGuest(): Promise<{ readonly domid: number; readonly home: string; guest: RawClient }> {
    const domid = this.domid();
    const home = `/local/domain/${domid}`;
    await this.dom0.mkdir(home);
    await this.dom0.setPermissions(home, `n${domid}`);
    deepEqual(await this.dom0.introduce(domid), 'OK\0', 'INTRODUCE');
    return { domid, home, guest: await this.asGuest(domid) };
  }

  /** One more connection of a guest. */
  async asGuest(domid: number): Promise<RawClient> {
    if (this.subject.guest === undefined) throw new Error('the subject has no guests');
    const client = new RawClient(await this.subject.guest(domid));
    this.#clients.push(client);
    return client;
  }

  /** Ends all connections and domains of the check and removes its nodes. */
  async close(): Promise<void> {
    for (const client of this.#clients) client.close();
    const last = new RawClient(await this.subject.connect());
    for (const domid of this.#domids) {
      await last.release(domid);
      await last.rm(`/local/domain/${domid}`);
    }
    await last.rm(this.place);
    last.close();
  }
}

/** Fails unless an answer is the expected one. */
export function same(seen: unknown, expected: unknown, what?: string): void {
  const text = what === undefined ? undefined : `${what}: ${JSON.stringify(seen)?.slice(0, 200)}`;
  deepEqual(seen, expected, text);
}

/** Fails unless it holds. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** Lets other work of this process go first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Asks again and again until the answer is the expected one. */
export async function eventually(
  look: () => Promise<boolean>,
  what: string,
  timeoutMs = 8000,
): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  while (!(await look())) {
    if (performance.now() > endMs) throw new Error(`not in ${timeoutMs} ms: ${what}`);
    await breathe();
  }
}
