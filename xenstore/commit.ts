import type { Content } from './content.ts';
import type { Domain } from './domain.ts';
import { ACCESS_WRITE, accessOf } from './permissions.ts';
import { QUOTA } from './quota.ts';
import {
  INHERITED_OWN,
  READ_CHILDREN,
  READ_PERMISSIONS,
  READ_VALUE,
  WROTE_PERMISSIONS,
  WROTE_VALUE,
} from './transaction.ts';
import type { Entry, Transaction } from './transaction.ts';
import type { Node } from './tree.ts';
import { Sight, parentOf } from './watch.ts';
import type { Deliver, Watch, WatchIndex } from './watch.ts';

/**
 * Why a commit is refused: EAGAIN with the generation of the change that stood in the way (0 if
 * none in particular did), or ENOSPC if an account would be overdrawn.
 */
export type Refusal =
  | { readonly error: 'EAGAIN'; readonly generation: number }
  | { readonly error: 'ENOSPC'; readonly generation: 0 };

const LOST: Refusal = { error: 'EAGAIN', generation: 0 };

/**
 * Decides whether a transaction may be applied: nothing it read was changed by others, and its
 * creations and blind writes still have the place and the right they were made with. Changes
 * nothing, so that a refused commit leaves no trace.
 *
 * One that changed nothing always passes: all it was told was true together when it began, and
 * there is nothing to apply out of time. (So oxenstored since 4.7; the C daemon refuses it.)
 */
export function refusal(transaction: Transaction, content: Content): Refusal | undefined {
  if (transaction.doomed || transaction.epoch.lost) return LOST;
  const quota = overdrawn(transaction, content);
  if (quota !== undefined) return quota;
  if (content.generation === transaction.generation || transaction.isReadOnly) return undefined;
  for (const entry of transaction.entries.values()) {
    if (entry.reads === 0 && entry.wrote === 0) continue;
    const now = content.tree.find(entry.path);
    const generation = conflict(entry, now, transaction.owner);
    if (generation !== undefined) return { error: 'EAGAIN', generation };
  }
  return undefined;
}

/** The generation of the change that conflicts with one entry, or undefined. */
function conflict(entry: Entry, now: Node | undefined, by: Domain): number | undefined {
  const { base, reads } = entry;
  if (reads !== 0) {
    if (base === null) return now === undefined ? undefined : now.version;
    if (now === undefined) return 0;
    if ((reads & READ_VALUE) !== 0 && now.version !== base.version) return now.version;
    if ((reads & READ_CHILDREN) !== 0 && now.childrenVersion !== base.childrenVersion)
      return now.childrenVersion;
    if ((reads & READ_PERMISSIONS) !== 0 && now.permissions.text !== base.permissions.text)
      return now.version;
  }
  // Made blindly, and somebody else made it too: they merge if this one may write there.
  if (base === null && entry.exists && now !== undefined && !by.privileged)
    if ((accessOf(by, now.permissions) & ACCESS_WRITE) === 0) return now.version;
  return undefined;
}

function overdrawn(transaction: Transaction, content: Content): Refusal | undefined {
  if (transaction.owner.privileged) return undefined;
  for (const [domid, delta] of transaction.nodeDeltas) {
    if (delta <= 0) continue;
    const domain = content.domains.get(domid);
    if (content.domains.exceeds(domain, QUOTA.NODES, domain.nodeCount + delta))
      return { error: 'ENOSPC', generation: 0 };
  }
  return undefined;
}

/**
 * Applies a transaction that {@link refusal} let pass, then tells the watches: one event for each
 * path that changed, in the order of first change.
 */
export function apply(
  transaction: Transaction,
  content: Content,
  watches: WatchIndex,
  deliver: Deliver,
): void {
  const by = transaction.owner;
  const before = new Map<Entry, Sight>();
  const removals = new Map<Entry, [Watch, string][]>();
  // Backwards, so that a parent removed after its child tells the watches on both.
  for (const entry of transaction.removals.toReversed()) {
    const node = content.tree.find(entry.path);
    if (node === undefined) continue;
    const told: [Watch, string][] = [];
    watches.removed(entry.path, node, entry.exists, (watch, path) => told.push([watch, path]));
    removals.set(entry, told);
    content.remove(node, by);
  }
  transaction.created.forEach((entry, index) => {
    if (entry.createdAt !== index || content.tree.find(entry.path) !== undefined) return;
    const node = content.create(entry.path, by);
    // The list it inherited comes to the live tree only afterwards.
    if ((entry.wrote & INHERITED_OWN) !== 0) content.setPermissions(node, entry.permissions!, by);
  });
  for (const entry of transaction.changes) {
    const node = content.tree.find(entry.path);
    if (node === undefined || !entry.exists) continue;
    if ((entry.wrote & WROTE_PERMISSIONS) !== 0) {
      before.set(entry, new Sight(node.permissions, entry.permissions, parentOf(node)));
      content.setPermissions(node, entry.permissions!, by);
    }
    if ((entry.wrote & WROTE_VALUE) !== 0) content.setValue(node, entry.value, by);
  }
  const tell = removals.size === 0 ? deliver : unrepeated(deliver);
  for (const entry of transaction.changes) {
    for (const [watch, path] of removals.get(entry) ?? []) tell(watch, path);
    const node = content.tree.find(entry.path);
    if (node === undefined || !entry.exists || (entry.wrote & ~INHERITED_OWN) === 0) continue;
    const sight = before.get(entry) ?? new Sight(node.permissions, parentOf(node));
    watches.changed(entry.path, sight, tell);
  }
}

/** Delivers each path once to a watch: a node may go with its parent and be made again. */
function unrepeated(deliver: Deliver): Deliver {
  const told = new Map<Watch, Set<string>>();
  return (watch, path) => {
    const paths = told.get(watch);
    if (paths?.has(path) === true) return;
    if (paths === undefined) told.set(watch, new Set([path]));
    else paths.add(path);
    deliver(watch, path);
  };
}
