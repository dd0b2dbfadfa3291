import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import { RaftReplica } from '../../consensus/engines/raft.ts';
import { openLevelStore } from '../../consensus/storage/level-store.ts';
import { openStorage } from '../../consensus/storage/log-storage.ts';
import { GrpcTransport } from '../../consensus/transport/grpc.ts';
import { KvMachine } from './kv-machine.ts';
import { serveKv } from './kv-service.ts';

/*
 * One member of a replicated key-value store that speaks a part of etcd's API:
 *
 *   node bench/etcd/kv-server.ts --id 1 --dir DIR --client 127.0.0.1:2379
 *        --members 1=127.0.0.1:2380,2=127.0.0.1:2480,3=127.0.0.1:2580
 *
 * Without TLS, as the etcd beside it; for benchmarks and tests on loopback only.
 */
const { values: args } = parseArgs({
  options: {
    id: { type: 'string' },
    dir: { type: 'string' },
    client: { type: 'string' },
    /** Where this member listens for peers; default: its address in --members. */
    listen: { type: 'string' },
    members: { type: 'string' },
    'heartbeat-ms': { type: 'string', default: '100' },
    'election-ms': { type: 'string', default: '1000' },
  },
});

const node = Number(args.id);
const members = (args.members ?? '').split(',').map((text) => {
  const [id = '', address = ''] = text.split('=');
  return { id: Number(id), host: `host-${id}`, address };
});
const own = members.find(({ id }) => id === node);
if (own === undefined || args.dir === undefined || args.client === undefined)
  throw new ToolstackError('USAGE', 'kv-server: --id, --dir, --client and --members are needed');

const identity = { cluster: 'bench', group: 'kv', node };
const storage = await openStorage(args.dir, await openLevelStore(args.dir), identity);
const { instance } = storage;
const listen = args.listen ?? own.address;
const transport = new GrpcTransport({ identity, instance, listen, refused: console.error });
const machine = new KvMachine();
const replica = await RaftReplica.start({
  identity,
  members,
  machine,
  storage,
  transport,
  random: Math.random,
  heartbeatMs: Number(args['heartbeat-ms']),
  electionMs: Number(args['election-ms']),
  log: (event) => console.error(JSON.stringify(event)),
  onFatal: (error) => {
    console.error(`kv-server ${node}: ${String(error)}`);
    process.exit(1);
  },
});
const server = serveKv(replica, machine);
const [host, port] = args.client.split(':');
server.listen(Number(port), host);
process.on('SIGTERM', () => {
  server.close();
  void replica.stop().then(() => process.exit(0));
});
