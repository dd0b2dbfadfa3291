import { domid as asDomid } from '../model/ids.ts';
import type { Connection } from './connection.ts';
import type { Core } from './core.ts';
import type { Domain, RingPlace } from './domain.ts';
import { pathText, subtree } from './tree.ts';
import type { Node } from './tree.ts';
import { RING_CONNECTION_BASE } from './types.ts';
import { FEATURES_SUPPORTED } from './wire.ts';

/** INTRODUCE: a new domain gets its ring connection; a known one is bound and reset again. */
export function introduce(core: Core, domid: number, ring: RingPlace): void {
  const domain = core.domains.get(domid);
  const again = domain.ring !== null;
  domain.ring = ring;
  const id = RING_CONNECTION_BASE + domid;
  const known = core.connections.get(id);
  if (known === undefined) core.open(id, domain);
  else reset(core, known);
  core.actions.push({
    kind: 'bind',
    domid: asDomid(domid),
    gfn: ring.gfn,
    port: ring.port,
    features: domain.features,
    again,
  });
  if (!again && domid !== 0) core.fireSpecial('@introduceDomain', domid);
}

/** A connection starts anew: watches, transactions and all that was not sent are gone. */
export function reset(core: Core, connection: Connection): void {
  core.dropWatches(connection);
  core.dropTransactions(connection);
  connection.outbox.clear();
  connection.ignored = false;
}

/** The connection broke the protocol. The domain stays known until it dies (XSA-325). */
export function ignore(core: Core, connection: Connection): void {
  reset(core, connection);
  connection.ignored = true;
}

/** A connection is gone, with all it had open. */
export function close(core: Core, connection: Connection): void {
  reset(core, connection);
  connection.ignored = true;
  core.connections.delete(connection.id);
  const siblings = core.guests.get(connection.domain);
  if (siblings === undefined) return;
  siblings.delete(connection);
  if (siblings.size === 0) core.guests.delete(connection.domain);
}

/** The domain crashed or shut down; it still exists. Fires once until RESUME. */
export function shutdown(core: Core, domain: Domain): void {
  if (domain.ring === null || domain.shutdown) return;
  domain.shutdown = true;
  core.fireSpecial('@releaseDomain', domain.domid);
}

/**
 * The domain is gone, by RELEASE or for good: its connections and its nodes go, what names it in
 * permissions is void from now on (XSA-322, XSA-419), and those who asked are told.
 */
export function died(core: Core, domain: Domain): void {
  const hadRing = domain.ring !== null;
  domain.ring = null;
  domain.shutdown = false;
  domain.target = null;
  domain.features = FEATURES_SUPPORTED;
  for (const connection of core.guests.get(domain) ?? []) {
    const id = connection.id;
    close(core, connection);
    if (id < RING_CONNECTION_BASE) core.actions.push({ kind: 'disconnect', connection: id });
  }
  removeNodesOf(core, domain);
  const generation = core.content.advance(domain);
  domain.diedAt = generation;
  core.domains.lastDeathAt = generation;
  domain.limits = null;
  if (!hadRing) return;
  core.actions.push({ kind: 'unbind', domid: asDomid(domain.domid) });
  core.fireSpecial('@releaseDomain', domain.domid);
}

/** Removes every node a dead domain owns, wherever it is, with all below it. */
function removeNodesOf(core: Core, domain: Domain): void {
  if (domain.nodeCount === 0) return;
  const home = core.paths.of(`/local/domain/${domain.domid}`);
  const under = core.content.tree.find(home);
  if (under !== undefined) removeOwned(core, domain, under);
  if (domain.nodeCount > 0) removeOwned(core, domain, core.content.tree.root);
}

function removeOwned(core: Core, domain: Domain, top: Node): void {
  const control = core.domains.get(0);
  for (const node of subtree(top)) {
    if (domain.nodeCount === 0) return;
    if (node.version < 0 || node.permissions.owner !== domain.domid || node.parent === null)
      continue;
    core.watches.removed(core.paths.of(pathText(node)), node, false, core.deliver);
    core.content.remove(node, control);
  }
}
