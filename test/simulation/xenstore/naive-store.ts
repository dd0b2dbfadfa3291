/** What one operation changed: a node made or altered, or a subtree removed. */
export type Change =
  | { readonly kind: 'changed'; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string; readonly nodes: ReadonlySet<string> };

export type TreeCall =
  | { readonly kind: 'read' | 'list' | 'perms' | 'mkdir' | 'rm'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly value: string }
  | { readonly kind: 'chmod'; readonly path: string; readonly entries: string };

interface NaiveNode {
  readonly value: string;
  readonly perms: string;
}

const OK = 'OK\0';

/** The tree as a map of paths, copied whole for every transaction: slow and obvious. */
export class NaiveTree {
  readonly #nodes: Map<string, NaiveNode>;
  /** Paths made on the way to another, and everything else that came, went or was altered. */
  readonly touched = new Set<string>();

  constructor(nodes: Iterable<[string, NaiveNode]>) {
    this.#nodes = new Map(nodes);
  }

  copy(): NaiveTree {
    return new NaiveTree(this.#nodes);
  }

  has(path: string): boolean {
    return this.#nodes.has(path);
  }

  /** Each node as one line, sorted. */
  dump(): string[] {
    return [...this.#nodes]
      .map(([path, { value, perms }]) => `${path} ${value} ${perms}`)
      .toSorted();
  }

  paths(): string[] {
    return [...this.#nodes.keys()];
  }

  /** Applies a call of the control domain. The reply is the daemon's, children's names sorted. */
  apply(call: TreeCall): { readonly reply: string; readonly change?: Change } {
    const { path } = call;
    const node = this.#nodes.get(path);
    switch (call.kind) {
      case 'read':
        return { reply: node?.value ?? 'ENOENT' };
      case 'perms':
        return { reply: node?.perms ?? 'ENOENT' };
      case 'list':
        return { reply: node === undefined ? 'ENOENT' : this.#names(path) };
      case 'mkdir':
        if (node !== undefined) return { reply: OK };
        this.#put(path, { value: '', perms: this.#inherited(path) });
        return { reply: OK, change: { kind: 'changed', path } };
      case 'write':
        this.#put(path, { value: call.value, perms: node?.perms ?? this.#inherited(path) });
        return { reply: OK, change: { kind: 'changed', path } };
      case 'chmod':
        if (node === undefined) return { reply: 'ENOENT' };
        this.#put(path, { value: node.value, perms: call.entries });
        return { reply: OK, change: { kind: 'changed', path } };
      case 'rm':
        return this.#remove(path);
    }
  }

  #names(path: string): string {
    const prefix = path === '/' ? '/' : `${path}/`;
    const names = [...this.#nodes.keys()]
      .filter((other) => other !== '/' && other.startsWith(prefix))
      .map((other) => other.slice(prefix.length))
      .filter((name) => !name.includes('/'));
    return names
      .toSorted()
      .map((name) => `${name}\0`)
      .join('');
  }

  #put(path: string, node: NaiveNode): void {
    if (path !== '/' && !this.#nodes.has(parent(path)))
      this.#put(parent(path), { value: '', perms: node.perms });
    this.#nodes.set(path, node);
    this.touched.add(path);
  }

  #inherited(path: string): string {
    let above = parent(path);
    while (!this.#nodes.has(above)) above = parent(above);
    return this.#nodes.get(above)?.perms ?? '';
  }

  #remove(path: string): { readonly reply: string; readonly change?: Change } {
    if (!this.#nodes.has(path)) return { reply: this.#nodes.has(parent(path)) ? OK : 'ENOENT' };
    const nodes = new Set(this.paths().filter((other) => isBelow(other, path)));
    for (const other of nodes) {
      this.#nodes.delete(other);
      this.touched.add(other);
    }
    return { reply: OK, change: { kind: 'removed', path, nodes } };
  }
}

export function parent(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}

/** Whether `path` is `above` or below it. */
export function isBelow(path: string, above: string): boolean {
  return path === above || above === '/' || path.startsWith(`${above}/`);
}
