import type { Content } from './content.ts';
import type { Domain } from './domain.ts';
import type { Path } from './path.ts';
import type { Permissions } from './permissions.ts';
import type { Epoch, SavedNode } from './undo.ts';

/** What a commit depends on: the facets of a node that the transaction has read. */
export const READ_EXISTENCE = 1;
export const READ_VALUE = 2;
export const READ_PERMISSIONS = 4;
export const READ_CHILDREN = 8;

/** What the transaction did to a node. */
export const WROTE_VALUE = 1;
export const WROTE_PERMISSIONS = 2;
/** Asked for by name (WRITE, MKDIR), not just made on the way to another. */
export const CREATED = 4;
/** Made right below a node whose permissions the transaction itself had set before. */
export const INHERITED_OWN = 8;

/** What an entry costs beside its value, and each name of its path beside its letters. */
const ENTRY_BYTES = 64;
const NAME_BYTES = 16;

/** What touching a path costs the owner of a transaction until it ends. */
export function entryBytes(path: Path): number {
  return ENTRY_BYTES + NAME_BYTES * path.names.length + path.text.length;
}

/** One node as one transaction sees it. */
export class Entry {
  readonly path: Path;
  /** At the transaction's start; null if it was not there. */
  readonly base: SavedNode | null;
  /** READ_ bits. */
  reads = 0;
  /** WROTE_ bits and CREATED. */
  wrote = 0;
  exists: boolean;
  value: string;
  permissions: Permissions | null;
  /** The node of the start was removed; one that exists now is another. */
  removed = false;
  /** Position of its last creation in the transaction's list, or -1. */
  createdAt = -1;
  /** Children that came or went in the transaction, and whether they exist now. */
  children: Map<string, boolean> | null = null;

  constructor(path: Path, base: SavedNode | null) {
    this.path = path;
    this.base = base;
    this.exists = base !== null;
    this.value = base === null ? '' : base.value;
    this.permissions = base === null ? null : base.permissions;
  }

  /** The node of the start is still the one here. */
  get isOriginal(): boolean {
    return this.exists && this.base !== null && !this.removed;
  }
}

/**
 * An open transaction: the tree at its start, with its own changes laid over. Nothing of it touches
 * the live tree before the commit.
 */
export class Transaction {
  readonly id: number;
  readonly owner: Domain;
  /** Store generation at its start. */
  readonly generation: number;
  readonly epoch: Epoch;
  /** Every node touched, by path; its size is what the quota limits. */
  readonly entries = new Map<string, Entry>();
  /** Nodes made, parents before children. */
  readonly created: Entry[] = [];
  /** Nodes that were there at the start and were removed by name. */
  readonly removals: Entry[] = [];
  /** In the order of the first change of each: what the watches are told at commit. */
  readonly changes = new Set<Entry>();
  /** Nodes added less nodes removed, by owner: for the node quota. */
  readonly nodeDeltas = new Map<number, number>();
  /** Something failed half-way or the snapshot was lost: the commit is refused. */
  doomed = false;
  /** Bytes charged to the owner's memory until the end: entries and the values written. */
  #heldBytes = 0;
  readonly #content: Content;

  /** The last two are for a transaction taken over from a snapshot of the store. */
  constructor(
    id: number,
    owner: Domain,
    content: Content,
    generation = content.generation,
    epoch = content.undo.open(),
  ) {
    this.id = id;
    this.owner = owner;
    this.#content = content;
    this.generation = generation;
    this.epoch = epoch;
  }

  /** True while nothing it was asked to do has changed anything. */
  get isReadOnly(): boolean {
    return this.changes.size === 0 && this.removals.length === 0;
  }

  /** The node at a path as this transaction sees it. Counts as touching it. */
  entry(path: Path): Entry {
    let entry = this.entries.get(path.text);
    if (entry === undefined) {
      entry = new Entry(path, this.#atStart(path));
      this.adopt(entry);
    }
    return entry;
  }

  /** Takes an entry among its own, at the owner's cost. */
  adopt(entry: Entry): void {
    this.entries.set(entry.path.text, entry);
    this.#hold(entryBytes(entry.path) + writtenBytes(entry));
  }

  #hold(bytes: number): void {
    this.#heldBytes += bytes;
    this.owner.memoryBytes += bytes;
  }

  /** The closest existing node above a path. */
  above(path: Path): Entry {
    let at = path.parent;
    for (;;) {
      const entry = this.entry(at);
      if (entry.exists || at.names.length === 0) return entry;
      at = at.parent;
    }
  }

  #atStart(path: Path): SavedNode | null {
    const saved = this.#content.undo.find(this.epoch, path.text);
    if (saved !== undefined) return saved;
    const node = this.#content.tree.find(path);
    if (node === undefined) return null;
    return {
      value: node.value,
      permissions: node.permissions,
      version: node.version,
      childrenVersion: node.childrenVersion,
    };
  }

  /** Names of a node's children. */
  childNames(entry: Entry): string[] {
    const names = new Set<string>();
    if (entry.isOriginal) {
      const node = this.#content.tree.find(entry.path);
      for (const child of node?.children?.all() ?? []) names.add(child.name);
      this.#content.undo.rewindChildren(this.epoch, entry.path.text, names);
    }
    for (const [name, exists] of entry.children ?? [])
      if (exists) names.add(name);
      else names.delete(name);
    return [...names];
  }

  /** Bytes of the names of a node's children, for the node-size quota. */
  listingBytes(entry: Entry): number {
    let bytes = 0;
    for (const name of this.childNames(entry)) bytes += name.length + 1;
    return bytes;
  }

  /** Makes the node at `entry` with its missing parents. */
  create(entry: Entry): void {
    const missing: Entry[] = [];
    let above = entry;
    while (!above.exists) {
      missing.push(above);
      above = this.entry(above.path.parent);
    }
    if (above.isOriginal) above.reads |= READ_EXISTENCE;
    for (let index = missing.length - 1; index >= 0; index--) {
      const made = missing[index]!;
      made.exists = true;
      made.value = '';
      made.wrote = (above.wrote & WROTE_PERMISSIONS) === 0 ? 0 : INHERITED_OWN;
      made.children = null;
      made.permissions = this.#content.inherit(above.permissions!, this.owner);
      made.createdAt = this.created.push(made) - 1;
      this.#count(made.permissions, 1);
      (above.children ??= new Map()).set(made.path.leaf, true);
      above = made;
    }
    entry.wrote |= CREATED;
    this.changes.add(entry);
  }

  write(entry: Entry, value: string): void {
    this.#hold(value.length - writtenBytes(entry));
    entry.value = value;
    entry.wrote |= WROTE_VALUE;
    this.changes.add(entry);
  }

  setPermissions(entry: Entry, permissions: Permissions): void {
    this.#count(entry.permissions!, -1);
    entry.permissions = permissions;
    this.#count(permissions, 1);
    entry.wrote |= WROTE_PERMISSIONS;
    this.changes.add(entry);
  }

  /** Removes the node at `entry` with all below it. */
  remove(entry: Entry): void {
    if (entry.isOriginal) this.removals.push(entry);
    const gone = [entry];
    for (const at of gone) {
      for (const name of this.childNames(at)) gone.push(this.entry(at.path.child(name)));
      if (at.base !== null) at.reads |= READ_EXISTENCE | READ_CHILDREN;
      this.#count(at.permissions!, -1);
    }
    for (const at of gone) {
      this.#hold(-writtenBytes(at));
      at.exists = false;
      at.value = '';
      at.removed = at.base !== null;
      at.wrote = 0;
      at.createdAt = -1;
      at.children = null;
      if (at !== entry) this.changes.delete(at);
    }
    const parent = this.entry(entry.path.parent);
    if (parent.isOriginal) parent.reads |= READ_EXISTENCE;
    (parent.children ??= new Map()).set(entry.path.leaf, false);
    this.changes.add(entry);
  }

  #count(permissions: Permissions, by: 1 | -1): void {
    const owner = permissions.owner;
    this.nodeDeltas.set(owner, (this.nodeDeltas.get(owner) ?? 0) + by);
  }

  /** Ends its hold on the past and on its owner's memory. */
  close(): void {
    this.#hold(-this.#heldBytes);
    this.#content.undo.close(this.epoch);
  }
}

function writtenBytes(entry: Entry): number {
  return (entry.wrote & WROTE_VALUE) === 0 ? 0 : entry.value.length;
}
