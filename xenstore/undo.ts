import type { Permissions } from './permissions.ts';
import type { Node } from './tree.ts';

/** A node as it was when an epoch began. */
export interface SavedNode {
  readonly value: string;
  readonly permissions: Permissions;
  readonly version: number;
  readonly childrenVersion: number;
}

/**
 * States kept for open transactions, all together. Past this the oldest snapshot is given up, and
 * its transactions end in EAGAIN: a guest that holds a transaction open costs bounded memory.
 */
export const UNDO_STATES_MAX = 65_536;

/** A stretch of time between two transaction starts, with what was changed first during it. */
export class Epoch {
  /** State at the epoch's begin of each node changed in it, by path; null if it was not there. */
  readonly states = new Map<string, SavedNode | null>();
  /** By parent path: each child that came or went in it, and whether it was there at the begin. */
  readonly children = new Map<string, Map<string, boolean>>();
  /** Open transactions that began with it. */
  holders = 0;
  /** The snapshot was given up: readers see the present and cannot commit. */
  lost = false;
  previous: Epoch | null = null;
  next: Epoch | null = null;
}

/**
 * What the tree looked like at each open transaction's start. Costs nothing while no transaction is
 * open, and otherwise one record for each node that is changed, however big the tree.
 */
export class Undo {
  #oldest: Epoch | null = null;
  #newest: Epoch | null = null;
  #count = 0;

  /** True while a snapshot is open, so that changes must be saved first. */
  get isActive(): boolean {
    return this.#newest !== null;
  }

  /** A snapshot of the present. Must be closed. */
  open(): Epoch {
    let epoch = this.#newest;
    if (epoch === null || epoch.states.size > 0 || epoch.children.size > 0) {
      epoch = new Epoch();
      epoch.previous = this.#newest;
      if (this.#newest === null) this.#oldest = epoch;
      else this.#newest.next = epoch;
      this.#newest = epoch;
    }
    epoch.holders++;
    return epoch;
  }

  close(epoch: Epoch): void {
    epoch.holders--;
    if (epoch.holders === 0 && !epoch.lost) this.#unlink(epoch);
  }

  /** To be called before a node's value or permissions change, and before it comes or goes. */
  save(path: string, node: Node | null): void {
    const states = this.#newest?.states;
    if (states === undefined || states.has(path)) return;
    states.set(
      path,
      node === null
        ? null
        : {
            value: node.value,
            permissions: node.permissions,
            version: node.version,
            childrenVersion: node.childrenVersion,
          },
    );
    this.#count++;
  }

  /** To be called before a child comes or goes; `save` of the parent comes first. */
  saveChild(parentPath: string, name: string, existed: boolean): void {
    const children = this.#newest?.children;
    if (children === undefined) return;
    let names = children.get(parentPath);
    if (names === undefined) children.set(parentPath, (names = new Map()));
    if (names.has(name)) return;
    names.set(name, existed);
    this.#count++;
    if (this.#count > UNDO_STATES_MAX) this.#giveUp();
  }

  /** The node at a snapshot: null if it was absent, undefined if it is as it is now. */
  find(epoch: Epoch, path: string): SavedNode | null | undefined {
    for (let at: Epoch | null = epoch; at !== null; at = at.next) {
      const state = at.states.get(path);
      if (state !== undefined) return state;
    }
    return undefined;
  }

  /** Turns the present names of a node's children into those at a snapshot. */
  rewindChildren(epoch: Epoch, path: string, names: Set<string>): void {
    if (epoch.lost) return;
    for (let at = this.#newest; at !== null; at = at.previous) {
      for (const [name, existed] of at.children.get(path) ?? [])
        if (existed) names.add(name);
        else names.delete(name);
      if (at === epoch) return;
    }
  }

  /** All epochs in use, oldest first. */
  epochs(): Epoch[] {
    const all: Epoch[] = [];
    for (let at = this.#oldest; at !== null; at = at.next) all.push(at);
    return all;
  }

  /** Takes over the epochs of a snapshot of the store, oldest first. */
  adopt(epochs: readonly Epoch[]): void {
    for (const epoch of epochs) {
      epoch.previous = this.#newest;
      if (this.#newest === null) this.#oldest = epoch;
      else this.#newest.next = epoch;
      this.#newest = epoch;
      this.#count += weight(epoch);
    }
  }

  /** Drops an epoch nobody began with; an older one takes over what it lacks. */
  #unlink(epoch: Epoch): void {
    const { previous, next } = epoch;
    if (previous === null) {
      this.#count -= weight(epoch);
      this.#oldest = next;
    } else {
      this.#count -= weight(epoch) + weight(previous);
      merge(previous, epoch);
      this.#count += weight(previous);
      previous.next = next;
    }
    if (next === null) this.#newest = previous;
    else next.previous = previous;
  }

  #giveUp(): void {
    const epoch = this.#oldest!;
    this.#unlink(epoch);
    epoch.lost = true;
    epoch.states.clear();
    epoch.children.clear();
    epoch.next = null;
  }
}

function weight(epoch: Epoch): number {
  let count = epoch.states.size;
  for (const names of epoch.children.values()) count += names.size;
  return count;
}

function merge(older: Epoch, newer: Epoch): void {
  for (const [path, state] of newer.states)
    if (!older.states.has(path)) older.states.set(path, state);
  for (const [path, names] of newer.children) {
    const known = older.children.get(path);
    if (known === undefined) older.children.set(path, names);
    else for (const [name, existed] of names) if (!known.has(name)) known.set(name, existed);
  }
}
