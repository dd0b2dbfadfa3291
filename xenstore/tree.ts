import { NamedList } from './named-list.ts';
import type { Permissions } from './permissions.ts';
import type { Path } from './path.ts';

/** What a node costs beside its value, names and permissions. Source: struct xs_tdb_record_hdr. */
const NODE_HEADER_BYTES = 24;
const PERMISSION_ENTRY_BYTES = 8;

/** The children of a node in the order they came; leaves have none of this. */
export class Children extends NamedList<Node> {
  /** Length of a listing: every name and its NUL. */
  listingBytes = 0;
  /** Store generation of the last change to the list. */
  version = 0;
  /** The listing as sent, kept for long lists until the list changes. */
  listing: Uint8Array | null = null;
}

/**
 * One node. The tree is changed in place; transactions see older states through `Undo`, which is
 * told of every change before it is made.
 */
export class Node {
  readonly name: string;
  parent: Node | null;
  value: string;
  permissions: Permissions;
  /** Store generation of the last change to value or permissions; -1 once the node is removed. */
  version: number;
  children: Children | null = null;

  constructor(
    name: string,
    parent: Node | null,
    value: string,
    permissions: Permissions,
    version: number,
  ) {
    this.name = name;
    this.parent = parent;
    this.value = value;
    this.permissions = permissions;
    this.version = version;
  }

  /** Bytes that count for the node-size quota. */
  get sizeBytes(): number {
    return sizeBytes(this.value, this.permissions, this.children?.listingBytes ?? 0);
  }

  /** Store generation of the last change to the list of children. */
  get childrenVersion(): number {
    return this.children === null ? 0 : this.children.version;
  }
}

/** Bytes that count for the node-size quota. */
export function sizeBytes(value: string, permissions: Permissions, listingBytes: number): number {
  return (
    NODE_HEADER_BYTES +
    PERMISSION_ENTRY_BYTES * permissions.entries.length +
    value.length +
    listingBytes
  );
}

/** The live tree: a root that is always there and what is linked below it. */
export class Tree {
  readonly root: Node;

  constructor(permissions: Permissions) {
    this.root = new Node('', null, '', permissions, 0);
  }

  /** The node at a path, or undefined. Special names are no nodes. */
  find(path: Path): Node | undefined {
    const hint = path.node;
    if (hint !== null) {
      if (hint.version >= 0) return hint;
      path.node = null;
    }
    if (path.special) return undefined;
    let node: Node | undefined = this.root;
    const names = path.names;
    for (let index = 0; index < names.length; index++) {
      node = node.children?.get(names[index]!);
      if (node === undefined) return undefined;
    }
    path.node = node;
    return node;
  }

  /** The deepest existing node on the way to a path: itself if it exists, at least the root. */
  nearest(path: Path): Node {
    let node = this.root;
    for (const name of path.names) {
      const next = node.children?.get(name);
      if (next === undefined) break;
      node = next;
    }
    return node;
  }

  /** Gives a node a list of children, empty at first. */
  listFor(node: Node): Children {
    return (node.children ??= new Children());
  }

  /** Links a new node below `parent`; the name must be free. */
  add(parent: Node, name: string, permissions: Permissions, version: number): Node {
    const node = new Node(name, parent, '', permissions, version);
    const children = this.listFor(parent);
    children.add(node);
    children.listingBytes += name.length + 1;
    children.version = version;
    children.listing = null;
    return node;
  }

  /** Unlinks a node with all below it, and calls `each` for every one, deepest first. */
  remove(node: Node, version: number, each: (node: Node) => void): void {
    const parent = node.parent;
    if (parent === null || parent.children === null) return;
    const siblings = parent.children;
    siblings.delete(node);
    siblings.listingBytes -= node.name.length + 1;
    siblings.version = version;
    siblings.listing = null;
    // The order of discovery has every parent before its children: backwards is deepest first.
    const all = subtree(node);
    for (let index = all.length - 1; index >= 0; index--) {
      each(all[index]!);
      all[index]!.version = -1;
    }
  }
}

/** A node and all below it, parents before children. Needs no stack, however deep. */
export function subtree(node: Node): Node[] {
  const all = [node];
  for (let index = 0; index < all.length; index++) {
    const children = all[index]!.children;
    if (children !== null) for (const child of children.all()) all.push(child);
  }
  return all;
}

/** The absolute path of a node as text. */
export function pathText(node: Node): string {
  if (node.parent === null) return '/';
  const names: string[] = [];
  for (let at: Node = node; at.parent !== null; at = at.parent) names.push(at.name);
  return `/${names.reverse().join('/')}`;
}
