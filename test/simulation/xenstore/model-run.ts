import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from '../../unit/xenstore/driver.ts';
import type { Client } from '../../unit/xenstore/driver.ts';
import { NaiveTree, isBelow, parent } from './naive-store.ts';
import type { Change, TreeCall } from './naive-store.ts';
import { Random } from './random.ts';

const CONNECTIONS = 4;
const TRANSACTIONS_MAX = 3;
const WATCHES_MAX = 5;
const NAMES = ['a', 'b', 'c'];
const DEPTH_MAX = 4;
/** The whole trees are compared after so many operations. */
const COMPARE_EVERY = 500;

interface OpenTransaction {
  readonly id: number;
  /** All there was when it began. */
  readonly base: NaiveTree;
  /** What the store should show in it. */
  readonly view: NaiveTree;
  readonly calls: { readonly call: TreeCall; readonly reply: string }[];
  readonly changes: Change[];
  /** Length of the log of outside changes when it began. */
  readonly since: number;
}

interface Party {
  readonly client: Client;
  readonly transactions: OpenTransaction[];
  readonly watches: Map<string, string>;
}

/** The first difference between the store and the obvious one. */
export class Difference extends Error {
  override readonly name = 'Difference';
}

/**
 * Random operations, in and out of transactions, with watches, on the store and on a naive tree.
 *
 * - A reply must be the naive tree's, in a transaction that of its copy.
 * - A commit must be as if all its calls were made at once at that moment, with the same replies
 *   (if it changed something; else as of its start). A refused commit must have had a reason.
 * - Each change must reach exactly the watches it concerns.
 */
export class ModelRun {
  readonly #random: Random;
  readonly #world = new World();
  readonly #parties: Party[] = [];
  readonly #tree: NaiveTree;
  /** Paths touched, in order, by everything that was applied. */
  readonly #log: string[] = [];
  #nextToken = 1;
  operations = 0;
  commits = 0;
  refusals = 0;
  events = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
    const perms = this.#world.dom0.perms('/');
    this.#tree = new NaiveTree([['/', { value: '', perms }]]);
    for (let number = 0; number < CONNECTIONS; number++)
      this.#parties.push({ client: this.#world.client(0), transactions: [], watches: new Map() });
  }

  run(operations: number): void {
    for (let left = operations; left > 0; left--) {
      this.#one();
      this.operations += 1;
      if (this.operations % COMPARE_EVERY === 0) this.#compareTrees();
    }
    this.#compareTrees();
  }

  #one(): void {
    const party = this.#random.pick(this.#parties);
    const dice = this.#random.below(100);
    if (dice < 4) this.#watch(party);
    else if (dice < 6) this.#unwatch(party);
    else if (dice < 12) this.#begin(party);
    else if (dice < 20) this.#end(party);
    else if (dice < 55) this.#inTransaction(party);
    else this.#direct(party);
  }

  #path(): string {
    let path = '';
    for (let depth = 1 + this.#random.below(DEPTH_MAX); depth > 0; depth--)
      path += `/${this.#random.pick(NAMES)}`;
    return path;
  }

  #call(): TreeCall {
    const path = this.#path();
    const dice = this.#random.below(20);
    if (dice < 5) return { kind: 'write', path, value: String(this.#random.below(100)) };
    if (dice < 9) return { kind: 'read', path };
    if (dice < 12) return { kind: 'list', path };
    if (dice < 14) return { kind: 'perms', path };
    if (dice < 16) return { kind: 'mkdir', path };
    if (dice < 17) return { kind: 'chmod', path, entries: `n0\0r${this.#random.below(5)}\0` };
    return { kind: 'rm', path };
  }

  #ask(client: Client, call: TreeCall, txId = 0): string {
    const { path } = call;
    switch (call.kind) {
      case 'write':
        return client.write(path, call.value, txId);
      case 'read':
        return client.read(path, txId);
      case 'list': {
        const names = client.list(path, txId);
        return names === 'ENOENT' ? names : sorted(names);
      }
      case 'perms':
        return client.perms(path, txId);
      case 'mkdir':
        return client.mkdir(path, txId);
      case 'chmod':
        return client.ask(XS.SET_PERMS, `${path}\0${call.entries}`, txId);
      case 'rm':
        return client.rm(path, txId);
    }
  }

  #expect(got: string, wanted: string, what: () => string): void {
    if (got !== wanted)
      throw new Difference(
        `operation ${this.operations}: ${what()}: got ${JSON.stringify(got)}, ` +
          `expected ${JSON.stringify(wanted)}`,
      );
  }

  #direct({ client }: Party): void {
    const call = this.#call();
    const reply = this.#ask(client, call);
    this.#tree.touched.clear();
    const expected = this.#tree.apply(call);
    this.#expect(reply, expected.reply, () => `${call.kind} ${call.path}`);
    this.#log.push(...this.#tree.touched);
    const changes = expected.change === undefined ? [] : [expected.change];
    this.#checkEvents(changes, changes);
  }

  #inTransaction({ client, transactions }: Party): void {
    if (transactions.length === 0) return;
    const transaction = this.#random.pick(transactions);
    const call = this.#call();
    const reply = this.#ask(client, call, transaction.id);
    const expected = transaction.view.apply(call);
    this.#expect(reply, expected.reply, () => `${call.kind} ${call.path} in a transaction`);
    transaction.calls.push({ call, reply });
    if (expected.change !== undefined) transaction.changes.push(expected.change);
    this.#checkEvents([], []);
  }

  #begin({ client, transactions }: Party): void {
    if (transactions.length >= TRANSACTIONS_MAX) return;
    const id = client.start();
    const [base, view] = [this.#tree.copy(), this.#tree.copy()];
    transactions.push({ id, base, view, calls: [], changes: [], since: this.#log.length });
  }

  #end({ client, transactions }: Party): void {
    const at = this.#random.below(TRANSACTIONS_MAX);
    const [transaction] = transactions.splice(at, 1);
    if (transaction === undefined) return;
    if (this.#random.chance(15)) {
      this.#expect(client.end(transaction.id, 'F'), OK, () => 'abort');
      this.#checkEvents([], []);
      return;
    }
    const reply = client.end(transaction.id);
    if (reply === 'EAGAIN') this.#checkRefusal(transaction);
    else {
      this.#expect(reply, OK, () => 'commit');
      this.#checkCommit(transaction);
    }
    const dead = client.read('/', transaction.id);
    this.#expect(dead, 'ENOENT', () => 'a read in an ended transaction');
  }

  #checkRefusal({ calls, changes, since }: OpenTransaction): void {
    this.refusals += 1;
    if (changes.length === 0)
      throw new Difference(`operation ${this.operations}: EAGAIN though it changed nothing`);
    const outside = new Set(this.#log.slice(since));
    const near = new Set(calls.flatMap(({ call: { path } }) => [path, ...ancestors(path)]));
    const removed = calls.filter(({ call }) => call.kind === 'rm').map(({ call }) => call.path);
    const isNear = (path: string): boolean =>
      near.has(path) || near.has(parent(path)) || removed.some((root) => isBelow(path, root));
    if (![...outside].some(isNear))
      throw new Difference(`operation ${this.operations}: EAGAIN though nothing near changed`);
    this.#checkEvents([], []);
  }

  #checkCommit({ calls, changes, base, view }: OpenTransaction): void {
    this.commits += 1;
    // One that changed nothing stands where it began: its replies were checked against its copy.
    if (changes.length === 0) {
      this.#checkEvents([], []);
      return;
    }
    const before = this.#tree.copy();
    this.#tree.touched.clear();
    const made = new Set<string>();
    for (const { call, reply } of withoutTransient(calls, base)) {
      const had = new Set(call.kind === 'rm' ? [] : this.#tree.paths());
      const replayed = this.#tree.apply(call);
      for (const path of this.#tree.touched) if (!had.has(path)) made.add(path);
      // A removal is blind: that others removed the node too, or its parents, is no conflict.
      const isBlind = call.kind === 'rm' && reply === OK;
      // What a new node inherits is settled when it is made for all to see.
      const isInherited = call.kind === 'perms' && made.has(call.path);
      if (!isBlind && !isInherited)
        this.#expect(replayed.reply, reply, () => `${call.kind} ${call.path} at the commit`);
    }
    this.#log.push(...this.#tree.touched);
    const required = changes.filter((change, at) =>
      change.kind === 'changed'
        ? view.has(change.path) && !isRemoved(change.path, changes.slice(at))
        : base.has(change.path) &&
          before.has(change.path) &&
          !view.has(change.path) &&
          isTopmost(change, changes),
    );
    // Of what went, only what others could see is missed by anybody.
    const seen = required.map((change) =>
      change.kind === 'changed'
        ? change
        : { ...change, nodes: new Set([...change.nodes].filter((path) => before.has(path))) },
    );
    this.#checkEvents(seen, changes);
  }

  #watch({ client, watches }: Party): void {
    if (watches.size >= WATCHES_MAX) return;
    const token = String(this.#nextToken++);
    const path = this.#random.chance(10) ? '/' : this.#path();
    this.#expect(client.ask(XS.WATCH, `${path}\0${token}\0`), OK, () => 'watch');
    this.#expect(client.events().join(), `${path} ${token}`, () => 'the first event');
    watches.set(token, path);
  }

  #unwatch({ client, watches }: Party): void {
    const [first] = watches;
    if (first === undefined) return;
    this.#expect(client.unwatch(first[1], first[0]), OK, () => 'unwatch');
    watches.delete(first[0]);
  }

  /** Each event got must be allowed and come once; each required one must come. */
  #checkEvents(required: readonly Change[], allowed: readonly Change[]): void {
    for (const { client, watches } of this.#parties) {
      const got = client.events();
      this.events += got.length;
      const may = eventsOf(allowed, watches, 'may');
      const must = eventsOf(required, watches, 'must');
      const seen = new Set(got);
      const where = `operation ${this.operations}: events`;
      if (seen.size !== got.length) throw new Difference(`${where} twice: ${got.join('; ')}`);
      for (const event of got)
        if (!may.has(event)) throw new Difference(`${where}: ${event} had no reason`);
      for (const event of must)
        if (!seen.has(event)) throw new Difference(`${where}: ${event} was lost`);
    }
  }

  #compareTrees(): void {
    const { dom0 } = this.#world;
    const lines: string[] = [];
    const walk = (path: string): void => {
      lines.push(`${path} ${dom0.read(path)} ${dom0.perms(path)}`);
      for (const name of dom0.list(path).split('\0').slice(0, -1))
        walk(path === '/' ? `/${name}` : `${path}/${name}`);
    };
    walk('/');
    const expected = this.#tree.dump();
    const different = lines.toSorted().find((line, at) => line !== expected[at]);
    if (different !== undefined || lines.length !== expected.length)
      throw new Difference(
        `operation ${this.operations}: trees differ: ${JSON.stringify(different)} of ` +
          `${lines.length}, expected ${expected.length}: ` +
          JSON.stringify(expected.filter((line) => !lines.includes(line)).slice(0, 3)),
      );
  }
}

function sorted(names: string): string {
  const parts = names.split('\0').slice(0, -1).toSorted();
  return parts.map((name) => `${name}\0`).join('');
}

function ancestors(path: string): string[] {
  return path === '/' ? [] : [parent(path), ...ancestors(parent(path))];
}

/** A call that neither changes nor says anything; it keeps the place of another. */
const IGNORED: OpenTransaction['calls'][number] = { call: { kind: 'mkdir', path: '/' }, reply: OK };

/**
 * What a transaction both made and removed leaves nothing, even where others made the same: neither
 * call counts, only the parents made on the way.
 */
function withoutTransient(
  calls: OpenTransaction['calls'],
  base: NaiveTree,
): OpenTransaction['calls'] {
  let kept = calls;
  calls.forEach(({ call, reply }, at) => {
    if (call.kind !== 'rm' || reply !== OK || base.has(call.path)) return;
    kept = kept.map((one, index) => {
      const { kind, path } = one.call;
      if (index > at) return one;
      // What it read of what it then undid, no other could ever see.
      const isRead = kind === 'read' || kind === 'list' || kind === 'perms';
      const isThere = isBelow(path, call.path);
      if (isRead) return isThere || path === parent(call.path) ? IGNORED : one;
      return isThere ? { call: { kind: 'mkdir', path: parent(call.path) }, reply: OK } : one;
    });
  });
  return kept;
}

function isRemoved(path: string, later: readonly Change[]): boolean {
  return later.some((change) => change.kind === 'removed' && isBelow(path, change.path));
}

function isTopmost(change: Change, changes: readonly Change[]): boolean {
  return !changes.some(
    ({ kind, path }) => kind === 'removed' && path !== change.path && isBelow(change.path, path),
  );
}

/** The events that changes make at a connection, as "path token". */
function eventsOf(
  changes: readonly Change[],
  watches: ReadonlyMap<string, string>,
  mood: 'may' | 'must',
): Set<string> {
  const events = new Set<string>();
  for (const change of changes)
    for (const [token, watched] of watches) {
      if (isBelow(change.path, watched)) events.add(`${change.path} ${token}`);
      else if (change.kind === 'removed' && isBelow(watched, change.path))
        // A watch on a path that was not there may be told of its parent's removal or not.
        if (mood === 'may' || change.nodes.has(watched)) events.add(`${watched} ${token}`);
    }
  return events;
}
