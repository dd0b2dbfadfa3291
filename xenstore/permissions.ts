import type { Domain } from './domain.ts';

/** Access bits, as the letters n, r, w, b in this order say. */
export const ACCESS_NONE = 0;
export const ACCESS_READ = 1;
export const ACCESS_WRITE = 2;
/** May change permissions too: the owner and the control domain. */
export const ACCESS_OWNER = 4;
export const ACCESS_ALL = ACCESS_READ | ACCESS_WRITE | ACCESS_OWNER;

const LETTERS = 'nrwb';

/** Largest domid a permission string may name; the text allows 0 to 65535. */
const PERM_DOMID_MAX = 65535;

/** Longest entry understood: a domid may be written with some leading zeros. */
const ENTRY_LETTERS_MAX = 16;

/**
 * The permission list of a node. Immutable, and shared by all nodes that inherited it.
 * `entries[0]` names the owner and everybody else's access; each entry is domid * 4 + access.
 */
export class Permissions {
  readonly entries: readonly number[];
  /** Store generation of the last death before it was made: who died later is void in it. */
  readonly generation: number;
  /** On the wire: each entry as letter and domid and a NUL. */
  readonly text: string;
  /** What the guest that last created below a node with this list gave its node. */
  inherited: Permissions | null = null;

  constructor(entries: readonly number[], generation: number) {
    this.entries = entries;
    this.generation = generation;
    let text = '';
    for (const entry of entries) text += `${LETTERS[entry & 3]!}${entry >>> 2}\0`;
    this.text = text;
  }

  get owner(): number {
    return this.entries[0]! >>> 2;
  }
}

/**
 * What `who` may do under these permissions. Order of precedence: control domain, owner, owner by
 * SET_TARGET, own entry (or the target's), the first entry's letter. An entry older than the last
 * death of the domid it names belonged to another domain and gives nothing (XSA-322).
 */
export function accessOf(who: Domain, permissions: Permissions): number {
  if (who.privileged) return ACCESS_ALL;
  const entries = permissions.entries;
  const target = targetOf(who);
  const first = entries[0]!;
  if (names(first, who, permissions)) return ACCESS_ALL;
  if (target !== null && names(first, target, permissions)) return ACCESS_ALL;
  for (let index = 1; index < entries.length; index++) {
    const entry = entries[index]!;
    if (names(entry, who, permissions)) return entry & 3;
    if (target !== null && names(entry, target, permissions)) return entry & 3;
  }
  return first & 3;
}

function targetOf(who: Domain): Domain | null {
  const { target } = who;
  return target === null || target.diedAt > who.targetSince ? null : target;
}

function names(entry: number, who: Domain, permissions: Permissions): boolean {
  return entry >>> 2 === who.domid && permissions.generation >= who.diedAt;
}

/**
 * Parses the NUL-ended strings of SET_PERMS, each a letter of n, r, w, b and a decimal domid.
 * Undefined if any is malformed.
 */
export function parseEntries(strings: readonly string[]): number[] | undefined {
  const entries: number[] = [];
  for (const text of strings) {
    const access = LETTERS.indexOf(text.charAt(0));
    if (text.length < 2 || text.length > ENTRY_LETTERS_MAX || access < 0) return undefined;
    let domid = 0;
    for (let at = 1; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      domid = domid * 10 + digit;
    }
    if (domid > PERM_DOMID_MAX) return undefined;
    entries.push(domid * 4 + access);
  }
  return entries.length === 0 ? undefined : entries.slice();
}
