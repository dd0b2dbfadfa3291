import type { Content } from './content.ts';
import type { Permissions } from './permissions.ts';
import type { SnapshotReader, SnapshotWriter } from './snapshot-codec.ts';
import type { PermissionsIn, PermissionsOut } from './snapshot-transactions.ts';
import { subtree } from './tree.ts';
import type { Node } from './tree.ts';

/** A node as it was when the sweep began. */
interface KeptNode {
  readonly value: string;
  readonly permissions: Permissions;
  readonly version: number;
  /** NO_LIST if it had none. */
  readonly childrenVersion: number;
}

const NO_LIST = -1;

/**
 * Writes the tree as it is now, a slice at a time, while it goes on changing: `keep` hears of each
 * node before its first change. Which nodes there were, and whose children they are, needs no
 * keeping: a node never moves, and one that was removed still knows its parent.
 */
export class TreeSweep {
  /** Level by level, the children of a node together and in order. */
  readonly #nodes: readonly Node[];
  readonly #kept = new Map<Node, KeptNode>();
  #next = 0;
  /** Where the children of `#next` and of those after it begin. */
  #children = 1;

  constructor(content: Content) {
    this.#nodes = subtree(content.tree.root);
  }

  /** To be called before a node, or its list of children, changes or goes. */
  keep(node: Node): void {
    if (this.#kept.has(node)) return;
    const { value, permissions, version, children } = node;
    const childrenVersion = children === null ? NO_LIST : children.version;
    this.#kept.set(node, { value, permissions, version, childrenVersion });
  }

  /** Writes up to so many more nodes. Returns true after the last. */
  write(out: SnapshotWriter, permissions: PermissionsOut, count: number): boolean {
    const end = Math.min(this.#nodes.length, this.#next + count);
    while (this.#next < end) this.#writeNode(this.#nodes[this.#next++]!, out, permissions);
    return end === this.#nodes.length;
  }

  #writeNode(node: Node, out: SnapshotWriter, permissions: PermissionsOut): void {
    const kept = this.#kept.size === 0 ? undefined : this.#kept.get(node);
    const state = kept ?? node;
    out.text(node.name);
    out.text(state.value);
    permissions(state.permissions);
    out.integer(state.version);
    const listVersion =
      kept === undefined ? (node.children?.version ?? NO_LIST) : kept.childrenVersion;
    out.flag(listVersion !== NO_LIST);
    if (listVersion === NO_LIST) return;
    out.integer(listVersion);
    const first = this.#children;
    while (this.#nodes[this.#children]?.parent === node) this.#children++;
    out.integer(this.#children - first);
  }
}

/** Fills an empty tree: each node finds its parent in the order they were written in. */
export function readTree(
  input: SnapshotReader,
  content: Content,
  permissions: PermissionsIn,
): void {
  const parents: { node: Node; missing: number; version: number }[] = [];
  const read = (parent: Node | null): void => {
    const name = input.text();
    const value = input.text();
    const list = permissions();
    const version = input.integer();
    const node = content.adopt(parent, name, value, list, version);
    if (!input.flag()) return;
    parents.push({ node, version: input.integer(), missing: input.integer() });
    content.tree.listFor(node);
  };
  read(null);
  for (let current = 0; current < parents.length; current++) {
    const { node, missing, version } = parents[current]!;
    for (let left = missing; left > 0; left--) read(node);
    node.children!.version = version;
  }
}
