import type { Store } from '../../xenstore/store.ts';

/** What is counted beside the store's own state. */
export interface Counters {
  /** Requests handled since the start. */
  requests: number;
}

/** Serves /metrics in Prometheus' text form on the loopback interface. Returns what stops it. */
export async function serveStoreMetrics(
  store: Store,
  counters: Counters,
  port: number,
): Promise<() => void> {
  // Only here: a daemon without metrics does not carry node's HTTP in memory.
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    response.end(metricsText(store, counters));
  });
  server.listen(port, '127.0.0.1').unref();
  return () => server.close();
}

/** All figures as one text. */
export function metricsText(store: Store, counters: Counters): string {
  const { core } = store;
  let nodes = 0;
  let watches = 0;
  let transactions = 0;
  let introduced = 0;
  for (const domain of core.domains.values()) {
    nodes += domain.nodeCount;
    watches += domain.watchCount;
    transactions += domain.transactionCount;
    if (domain.ring !== null) introduced++;
  }
  return [
    line('requests_total', 'counter', 'Requests handled.', counters.requests),
    line('changes_total', 'counter', 'Changes of the tree.', core.content.generation),
    line('connections', 'gauge', 'Sockets and rings.', core.connections.size),
    line('domains_introduced', 'gauge', 'Domains with a ring.', introduced),
    line('nodes', 'gauge', 'Nodes in the tree.', nodes),
    line('watches', 'gauge', 'Registered watches.', watches),
    line('transactions_open', 'gauge', 'Open transactions.', transactions),
    line('resident_bytes', 'gauge', 'Resident memory.', process.memoryUsage.rss()),
  ].join('');
}

function line(name: string, kind: string, help: string, value: number): string {
  const full = `quorum0_xenstore_${name}`;
  return `# HELP ${full} ${help}\n# TYPE ${full} ${kind}\n${full} ${value}\n`;
}
