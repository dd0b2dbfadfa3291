import type { ByteText } from './byte-text.ts';
import type { Node } from './tree.ts';
import { ABSOLUTE_PATH_BYTES_MAX } from './wire.ts';

/**
 * An absolute path, taken apart once. "/" has no names. A special name ("@releaseDomain") has one
 * name, itself, and `special` is true. Made only by {@link PathTable}, so always valid.
 */
export class Path {
  readonly text: string;
  readonly names: readonly string[];
  readonly special: boolean;
  /** The node found here last; a hint only, good while `node.version >= 0`. */
  node: Node | null = null;
  #parent: Path | null = null;

  constructor(text: string, names: readonly string[], special: boolean) {
    this.text = text;
    this.names = names;
    this.special = special;
  }

  /** The path one level up; the root's is the root. */
  get parent(): Path {
    return (this.#parent ??= new Path(
      this.names.length < 2 ? '/' : this.text.slice(0, this.text.lastIndexOf('/')),
      this.names.slice(0, -1),
      false,
    ));
  }

  /** The path of a child, whose name is in the tree already. */
  child(name: string): Path {
    const text = this.names.length === 0 ? `/${name}` : `${this.text}/${name}`;
    return new Path(text, this.names.concat(name), false);
  }

  /** The last name; empty for the root. */
  get leaf(): string {
    return this.names.length === 0 ? '' : this.names[this.names.length - 1]!;
  }
}

/** One remembered request spelling. `base` is the domid a relative spelling belongs to, else -1. */
interface Slot {
  readonly spelling: string;
  readonly base: number;
  readonly path: Path;
}

/** Spellings remembered; a power of two. Bounds the memory: at most this many paths are kept. */
const SLOTS = 4096;

/** Longer and deeper ones are not: a guest could fill all slots with paths of a thousand names. */
const REMEMBERED_BYTES_MAX = 256;
const REMEMBERED_NAMES_MAX = 32;

/** Leaf names remembered, so that the same name in many places is one string. A power of two. */
const NAME_SLOTS = 2048;

const SLASH = 0x2f;
const AT = 0x40;

/** 1 for the octets a path may hold: A-Z a-z 0-9 - / _ @. Source: xenstore.txt. */
const PATH_OCTET: Uint8Array = (() => {
  const table = new Uint8Array(256);
  const legal = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/_@';
  for (let index = 0; index < legal.length; index++) table[legal.charCodeAt(index)] = 1;
  return table;
})();

/**
 * Turns the bytes of a request into a {@link Path}. The last spellings are remembered by hash, so
 * that a path in use costs one pass over its bytes and allocates nothing.
 */
export class PathTable {
  readonly #text: ByteText;
  readonly #slots: (Slot | undefined)[] = Array.from<undefined>({ length: SLOTS });
  readonly #names: string[] = Array.from({ length: NAME_SLOTS }, () => '');
  readonly root = new Path('/', [], false);

  constructor(text: ByteText) {
    this.#text = text;
  }

  /**
   * The path spelled at [start, end), relative ones below /local/domain/`domid`. Undefined if it is
   * not a legal path: empty, doubled or trailing slash, other octets, over 3072 bytes.
   */
  parse(bytes: Uint8Array, start: number, end: number, domid: number): Path | undefined {
    const base = bytes[start] === SLASH || bytes[start] === AT ? -1 : domid;
    let hash = base;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const index = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const slot = this.#slots[index];
    if (slot !== undefined && slot.base === base && sameOctets(slot.spelling, bytes, start, end))
      return slot.path;
    const path = this.#parseSlowly(bytes, start, end, base);
    if (path !== undefined && isSmall(path))
      this.#slots[index] = { spelling: this.#text.decode(bytes, start, end), base, path };
    return path;
  }

  /** The path with this absolute text, which the store itself made. */
  of(text: string): Path {
    if (text === '/') return this.root;
    if (text.startsWith('@')) return new Path(text, [text], true);
    return new Path(
      text,
      text
        .slice(1)
        .split('/')
        .map((name) => this.#shared(name)),
      false,
    );
  }

  #parseSlowly(bytes: Uint8Array, start: number, end: number, base: number): Path | undefined {
    const length = end - start;
    if (length <= 0 || length > ABSOLUTE_PATH_BYTES_MAX) return undefined;
    if (length === 1 && bytes[start] === SLASH) return this.root;
    if (bytes[end - 1] === SLASH) return undefined;
    for (let at = start; at < end; at++) {
      if (PATH_OCTET[bytes[at]!] === 0) return undefined;
      if (bytes[at] === SLASH && bytes[at + 1] === SLASH && at + 1 < end) return undefined;
    }
    const spelling = this.#text.decode(bytes, start, end);
    const text = base < 0 ? spelling : `/local/domain/${base}/${spelling}`;
    if (text.length > ABSOLUTE_PATH_BYTES_MAX) return undefined;
    return this.of(text);
  }

  /** One string for equal names, and never a slice that keeps a whole path alive. */
  #shared(name: string): string {
    let hash = name.length;
    for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
    const index = (hash ^ (hash >>> 13)) & (NAME_SLOTS - 1);
    const known = this.#names[index]!;
    if (known === name) return known;
    this.#names[index] = name;
    return name;
  }
}

function isSmall({ text, names }: Path): boolean {
  return text.length <= REMEMBERED_BYTES_MAX && names.length <= REMEMBERED_NAMES_MAX;
}

function sameOctets(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

/** Length that counts for the path quota: without a leading "/local/domain/<n>/". */
export function quotaLength(path: Path): number {
  const names = path.names;
  if (names.length < 4 || names[0] !== 'local' || names[1] !== 'domain') return path.text.length;
  const domid = names[2]!;
  if (domid.length > 5 || !/^[0-9]+$/.test(domid)) return path.text.length;
  return path.text.length - '/local/domain/'.length - domid.length - 1;
}
