import type { Domain, DomainTable } from './domain.ts';
import type { Path } from './path.ts';
import { Permissions } from './permissions.ts';
import { Tree, pathText } from './tree.ts';
import type { Node } from './tree.ts';
import type { TreeSweep } from './tree-sweep.ts';
import { Undo } from './undo.ts';

/**
 * The tree with all that must happen at each change of it: the generation count goes up, open
 * transactions keep what they saw, and the owner's account follows. Checks nothing: callers have
 * decided that the change is allowed.
 */
export class Content {
  readonly tree: Tree;
  readonly undo = new Undo();
  readonly domains: DomainTable;
  /** Counts changes. Every change takes a new number, so equal versions mean nothing changed. */
  generation = 1;
  /** Writes the tree as it was when it began; told of each node before that changes. */
  sweep: TreeSweep | null = null;
  /** Domid whose request changes things now, noted beside the generation for XSA-206. */
  readonly #writers = new Int32Array(WRITERS);

  constructor(domains: DomainTable) {
    this.domains = domains;
    this.tree = new Tree(new Permissions([0], 0));
    this.#account(this.tree.root, 1);
  }

  /** Counts one change, made for `by`. */
  advance(by: Domain): number {
    const generation = ++this.generation;
    this.#writers[generation & (WRITERS - 1)] = by.domid;
    return generation;
  }

  /** Who made the change of this generation, if that is not too long ago; 0 is no change. */
  writerOf(generation: number): number | undefined {
    if (generation === 0 || generation + WRITERS <= this.generation) return undefined;
    return this.#writers[generation & (WRITERS - 1)];
  }

  /** The writers of the changes after `since`, oldest first, as far as they are remembered. */
  writersSince(since: number): number[] {
    const count = Math.min(WRITERS, this.generation - since);
    const first = this.generation - count + 1;
    return Array.from({ length: count }, (_, at) => this.#writers[(first + at) & (WRITERS - 1)]!);
  }

  /** Takes over the writers of the last changes, oldest first, and the count of changes. */
  adoptWriters(generation: number, writers: readonly number[]): void {
    this.generation = generation;
    writers.forEach((domid, at) => {
      this.#writers[(generation - writers.length + 1 + at) & (WRITERS - 1)] = domid;
    });
  }

  setValue(node: Node, value: string, by: Domain): void {
    if (this.undo.isActive) this.undo.save(pathText(node), node);
    this.sweep?.keep(node);
    this.domains.get(node.permissions.owner).memoryBytes += value.length - node.value.length;
    node.value = value;
    node.version = this.advance(by);
  }

  setPermissions(node: Node, permissions: Permissions, by: Domain): void {
    if (this.undo.isActive) this.undo.save(pathText(node), node);
    this.sweep?.keep(node);
    this.#account(node, -1);
    node.permissions = permissions;
    this.#account(node, 1);
    node.version = this.advance(by);
  }

  /** Makes the node at a path with its missing parents, each inheriting from the one above. */
  create(path: Path, by: Domain): Node {
    let node = this.tree.root;
    for (const name of path.names) node = node.children?.get(name) ?? this.#add(node, name, by);
    path.node = node;
    return node;
  }

  /** Removes a node with all below it. */
  remove(node: Node, by: Domain): void {
    const parent = node.parent!;
    if (this.undo.isActive) {
      const parentText = pathText(parent);
      this.undo.save(parentText, parent);
      this.undo.saveChild(parentText, node.name, true);
    }
    this.sweep?.keep(parent);
    const generation = this.advance(by);
    this.domains.get(parent.permissions.owner).memoryBytes -= node.name.length + 1;
    this.tree.remove(node, generation, (gone) => {
      this.#account(gone, -1);
      this.sweep?.keep(gone);
      if (!this.undo.isActive) return;
      const text = pathText(gone);
      this.undo.save(text, gone);
      if (gone.children !== null)
        for (const { name } of gone.children.all()) this.undo.saveChild(text, name, true);
    });
  }

  #add(parent: Node, name: string, by: Domain): Node {
    const permissions = this.inherit(parent.permissions, by);
    if (this.undo.isActive) {
      const parentText = pathText(parent);
      this.undo.save(parentText, parent);
      this.undo.save(parentText === '/' ? `/${name}` : `${parentText}/${name}`, null);
      this.undo.saveChild(parentText, name, false);
    }
    this.sweep?.keep(parent);
    const node = this.tree.add(parent, name, permissions, this.advance(by));
    this.#account(node, 1);
    this.domains.get(parent.permissions.owner).memoryBytes += name.length + 1;
    return node;
  }

  /** Links a node of a snapshot of the store, as it was; `parent` null means the root. */
  adopt(
    parent: Node | null,
    name: string,
    value: string,
    permissions: Permissions,
    version: number,
  ): Node {
    const { tree } = this;
    const node = parent === null ? tree.root : tree.add(parent, name, permissions, version);
    if (parent === null) this.#account(node, -1);
    node.value = value;
    node.permissions = permissions;
    node.version = version;
    this.#account(node, 1);
    if (parent !== null) this.domains.get(parent.permissions.owner).memoryBytes += name.length + 1;
    return node;
  }

  /** What a new node gets: the list of the one above, a guest as owner of what it makes. */
  inherit(above: Permissions, by: Domain): Permissions {
    const current = above.generation < this.domains.lastDeathAt ? this.#withoutDead(above) : above;
    if (by.privileged || current.owner === by.domid) return current;
    const known = current.inherited;
    // As old as the list itself, so that it is the same whether it was known or not.
    const generation = Math.max(current.generation, by.diedAt);
    if (known !== null && known.owner === by.domid && known.generation === generation) return known;
    const entries = [by.domid * 4 + (current.entries[0]! & 3), ...current.entries.slice(1)];
    return (current.inherited = new Permissions(entries, generation));
  }

  /** The list without entries of domains that died after it was made (XSA-322). */
  #withoutDead(permissions: Permissions): Permissions {
    const entries = permissions.entries.filter(
      (entry, index) =>
        index === 0 || (this.domains.find(entry >>> 2)?.diedAt ?? 0) <= permissions.generation,
    );
    return entries.length === permissions.entries.length
      ? permissions
      : new Permissions(entries, this.domains.lastDeathAt);
  }

  /** Adds a node to its owner's account, or takes it off. */
  #account(node: Node, sign: 1 | -1): void {
    const owner = this.domains.get(node.permissions.owner);
    owner.nodeCount += sign;
    owner.memoryBytes += sign * node.sizeBytes;
  }
}

/** Changes whose writer is remembered; a power of two. */
const WRITERS = 4096;
