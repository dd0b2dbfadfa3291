import { ACCESS_READ, accessOf } from './permissions.ts';
import type { Permissions } from './permissions.ts';
import type { Connection } from './connection.ts';
import { NamedList } from './named-list.ts';
import type { Path } from './path.ts';
import type { Node } from './tree.ts';

/** A watch without a depth sees all levels below its path. */
export const ANY_DEPTH = -1;

/** Lists up to this length are kept at exactly their length: there are very many short ones. */
const EXACT_MAX = 8;

/** One registered (path, token) of one connection. */
export class Watch {
  readonly connection: Connection;
  /** Absolute, or a special name. */
  readonly path: string;
  readonly token: string;
  /** Levels below the path that it sees, or ANY_DEPTH. */
  readonly depth: number;
  /** Length of the prefix to leave out of event paths: set if it was registered relatively. */
  readonly prefixLength: number;
  /** Where it hangs in the index. */
  place: WatchPlace | null = null;

  constructor(
    connection: Connection,
    path: string,
    token: string,
    depth: number,
    prefixLength: number,
  ) {
    this.connection = connection;
    this.path = path;
    this.token = token;
    this.depth = depth;
    this.prefixLength = prefixLength;
  }
}

/** A path in the index: the watches on it and the watched paths below it. */
interface WatchPlace {
  readonly name: string;
  readonly parent: WatchPlace | null;
  below: NamedList<WatchPlace> | null;
  watches: Watch[];
}

function place(name: string, parent: WatchPlace | null): WatchPlace {
  return { name, parent, below: null, watches: [] };
}

function byName(one: WatchPlace, other: WatchPlace): number {
  return one.name < other.name ? -1 : 1;
}

/** Takes one event for one watch. */
export type Deliver = (watch: Watch, eventPath: string) => void;

/**
 * All watches by path. An event meets only the watches on its path and above it (and those below it
 * if a subtree went), never the others, however many there are.
 */
export class WatchIndex {
  readonly #root = place('', null);
  /** Special names start with '@', so they share no place with paths. */
  readonly #special = new Map<string, WatchPlace>();

  /** Hangs a watch of this path in its place. */
  add(path: Path, watch: Watch): void {
    let at: WatchPlace;
    if (path.special) {
      const name = path.text;
      let found = this.#special.get(name);
      if (found === undefined) this.#special.set(name, (found = place(name, null)));
      at = found;
    } else {
      at = this.#root;
      for (const name of path.names) {
        at.below ??= new NamedList();
        let next = at.below.get(name);
        if (next === undefined) at.below.add((next = place(name, at)));
        at = next;
      }
    }
    if (at.watches.length < EXACT_MAX) at.watches = at.watches.concat(watch);
    else at.watches.push(watch);
    watch.place = at;
  }

  delete(watch: Watch): void {
    let at = watch.place;
    if (at === null) return;
    watch.place = null;
    at.watches.splice(at.watches.indexOf(watch), 1);
    if (watch.path.startsWith('@')) {
      if (at.watches.length === 0) this.#special.delete(watch.path);
      return;
    }
    while (at.parent !== null && at.watches.length === 0 && at.below === null) {
      const parent: WatchPlace = at.parent;
      parent.below!.delete(at);
      if (parent.below!.size === 0) parent.below = null;
      at = parent;
    }
  }

  /** A connection's watch by path and token. */
  find(connection: Connection, path: Path, token: string): Watch | undefined {
    let at: WatchPlace | undefined = path.special ? this.#special.get(path.text) : this.#root;
    if (!path.special) for (const name of path.names) at = at?.below?.get(name);
    if (at === undefined) return undefined;
    // Whichever list is shorter: all domains may watch one name, one client may watch them all.
    const some = at.watches.length < connection.watches.length ? at.watches : connection.watches;
    for (const watch of some)
      if (watch.connection === connection && watch.place === at && watch.token === token)
        return watch;
    return undefined;
  }

  /** True if nothing watches anything: most stores start so, and it makes changes cheaper. */
  get isEmpty(): boolean {
    return this.#root.below === null && this.#root.watches.length === 0;
  }

  /** A node changed: tells the watches on its path and above. */
  changed(path: Path, sees: Sight, deliver: Deliver): void {
    let at: WatchPlace | undefined = this.#root;
    const names = path.names;
    for (let level = 0; ; level++) {
      if (at.watches.length > 0) tell(at.watches, names.length - level, sees, path.text, deliver);
      if (level === names.length) return;
      at = at.below?.get(names[level]!);
      if (at === undefined) return;
    }
  }

  /**
   * A node with all below it is about to go: tells the watches on its path and above (unless
   * `onlyInside`), and each watch on a node inside with its own path. The tree still has the nodes.
   */
  removed(path: Path, node: Node, onlyInside: boolean, deliver: Deliver): void {
    if (!onlyInside) this.changed(path, new Sight(node.permissions, parentOf(node)), deliver);
    let at: WatchPlace | undefined = this.#root;
    for (const name of path.names) {
      at = at.below?.get(name);
      if (at === undefined) return;
    }
    const pending: [WatchPlace, Node][] = [[at, node]];
    for (const [above, parent] of pending) {
      if (above.below === null || parent.children === null) continue;
      // By name: the order in which places were first watched is not part of the state.
      for (const inside of [...above.below.all()].toSorted(byName)) {
        const child = parent.children.get(inside.name);
        if (child === undefined) continue;
        pending.push([inside, child]);
        const sees = new Sight(child.permissions, parent.permissions);
        for (const watch of inside.watches)
          if (sees.permits(watch.connection)) deliver(watch, ownPath(watch));
      }
    }
  }

  /**
   * A special event. A watch on the bare name is told the name; with depth 1, the name and domid;
   * a watch on name/domid is told just that domid's.
   */
  special(name: string, domid: number, permissions: Permissions, deliver: Deliver): void {
    const sees = new Sight(permissions, null);
    for (const watch of this.#special.get(name)?.watches ?? [])
      if (sees.permits(watch.connection))
        deliver(watch, watch.depth === 1 ? `${name}/${domid}` : name);
    for (const watch of this.#special.get(`${name}/${domid}`)?.watches ?? [])
      if (sees.permits(watch.connection)) deliver(watch, `${name}/${domid}`);
  }
}

/** Whose eyes may see an event: those who may read any of the given lists (XSA-115). */
export class Sight {
  readonly #first: Permissions;
  readonly #second: Permissions | null;
  readonly #third: Permissions | null;

  constructor(first: Permissions, second: Permissions | null, third: Permissions | null = null) {
    this.#first = first;
    this.#second = second;
    this.#third = third;
  }

  permits(connection: Connection): boolean {
    const who = connection.domain;
    if (who.privileged) return true;
    if ((accessOf(who, this.#first) & ACCESS_READ) !== 0) return true;
    if (this.#second !== null && (accessOf(who, this.#second) & ACCESS_READ) !== 0) return true;
    return this.#third !== null && (accessOf(who, this.#third) & ACCESS_READ) !== 0;
  }
}

/** Permissions of a node's parent; the root's own for the root. */
export function parentOf(node: Node): Permissions {
  return (node.parent ?? node).permissions;
}

/** The path of a watch as its owner spelled it. */
export function ownPath(watch: Watch): string {
  return watch.path.slice(watch.prefixLength);
}

function tell(
  watches: readonly Watch[],
  levels: number,
  sees: Sight,
  path: string,
  deliver: Deliver,
): void {
  for (const watch of watches) {
    if (watch.depth !== ANY_DEPTH && levels > watch.depth) continue;
    if (sees.permits(watch.connection))
      deliver(watch, watch.prefixLength === 0 ? path : path.slice(watch.prefixLength));
  }
}
