import type { Core } from './core.ts';
import { pathText, subtree } from './tree.ts';

/**
 * Looks for what must never be: a child that does not know its parent, a listing of the wrong
 * length, an account that does not add up. Returns the first fault as a sentence.
 */
export function check(core: Core): string | undefined {
  const nodeCounts = new Map<number, number>();
  for (const node of subtree(core.content.tree.root)) {
    const owner = node.permissions.owner;
    nodeCounts.set(owner, (nodeCounts.get(owner) ?? 0) + 1);
    if (node.version < 0) return `${pathText(node)} is listed but removed`;
    if (node.children === null) continue;
    let bytes = 0;
    for (const child of node.children.all()) {
      bytes += child.name.length + 1;
      if (child.parent !== node || node.children.get(child.name) !== child)
        return `${pathText(node)} lists ${child.name}, which is elsewhere`;
    }
    if (bytes !== node.children.listingBytes)
      return `${pathText(node)} lists ${bytes} octets and counts ${node.children.listingBytes}`;
  }
  for (const domain of core.domains.values()) {
    const counted = nodeCounts.get(domain.domid) ?? 0;
    if (counted !== domain.nodeCount)
      return `domain ${domain.domid} owns ${counted} nodes and is charged ${domain.nodeCount}`;
    if (domain.memoryBytes < 0) return `domain ${domain.domid} is charged less than nothing`;
  }
  return undefined;
}
