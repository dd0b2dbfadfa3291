import { flushCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import { startKvMember } from './kv-member.ts';
import { serveKv } from './kv-service.ts';

/*
 * One member of a replicated key-value store that speaks a part of etcd's API:
 *
 *   node bench/etcd/kv-server.ts --id 1 --dir DIR --client 127.0.0.1:2379
 *        --members 1=127.0.0.1:2380,2=127.0.0.1:2480,3=127.0.0.1:2580
 *
 * For benchmarks and tests on one host only: it has no TLS, as the etcd beside it has none.
 */
const { values: args } = parseArgs({
  options: {
    id: { type: 'string' },
    dir: { type: 'string' },
    client: { type: 'string' },
    members: { type: 'string' },
    'heartbeat-ms': { type: 'string', default: '100' },
    'election-ms': { type: 'string', default: '1000' },
  },
});
if (!args.id || !args.dir || !args.client || !args.members)
  throw new ToolstackError('USAGE', 'kv-server: --id, --dir, --client and --members are needed');

/** By then the code that a start needs was compiled. */
const CODE_KEPT_AFTER_MS = 1_000;

const { replica, machine } = await startKvMember({
  node: Number(args.id),
  dir: args.dir,
  members: args.members,
  heartbeatMs: Number(args['heartbeat-ms']),
  electionMs: Number(args['election-ms']),
});
const server = serveKv(replica, machine);
const [host, port] = args.client.split(':');
server.listen(Number(port), host);
// At the end it would be too late for whoever is killed.
setTimeout(flushCompileCache, CODE_KEPT_AFTER_MS).unref();
process.on('SIGTERM', () => {
  const { syncs, applied, meanSyncMs } = replica.status();
  const memory = process.memoryUsage();
  console.error(JSON.stringify({ event: 'ended', syncs, applied, meanSyncMs, ...memory }));
  server.close();
  void replica.stop().then(() => process.exit(0));
});
