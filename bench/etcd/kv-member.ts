import { RaftReplica } from '../../consensus/engines/raft.ts';
import type { Member } from '../../consensus/replica.ts';
import { openLevelStore } from '../../consensus/storage/level-store.ts';
import { openStorage } from '../../consensus/storage/log-storage.ts';
import { GrpcTransport } from '../../consensus/transport/grpc.ts';
import { KvMachine } from './kv-machine.ts';

export interface KvMemberOptions {
  readonly node: number;
  readonly dir: string;
  /** `1=address:port,2=address:port`: every member's peer address. */
  readonly members: string;
  readonly heartbeatMs: number;
  readonly electionMs: number;
}

export interface KvMember {
  readonly replica: RaftReplica;
  readonly machine: KvMachine;
}

export function parseMembers(text: string): Member[] {
  return text.split(',').map((one) => {
    const [id = '', address = ''] = one.split('=');
    return { id: Number(id), host: `host-${id}`, address };
  });
}

/** One member of the key-value group, on LevelDB and gRPC, without TLS as the etcd beside it. */
export async function startKvMember(options: KvMemberOptions): Promise<KvMember> {
  const { node, dir, heartbeatMs, electionMs } = options;
  const members = parseMembers(options.members);
  const own = members.find(({ id }) => id === node);
  if (own === undefined) throw new Error(`member ${node} is not among ${options.members}`);
  const identity = { cluster: 'bench', group: 'kv', node };
  const storage = await openStorage(dir, await openLevelStore(dir), identity);
  const transport = new GrpcTransport({
    identity,
    instance: storage.instance,
    listen: own.address,
    refused: (what) => console.error(what),
  });
  const machine = new KvMachine();
  const replica = await RaftReplica.start({
    identity,
    members,
    machine,
    storage,
    transport,
    random: Math.random,
    heartbeatMs,
    electionMs,
    log: (event) => console.error(JSON.stringify(event)),
    onFatal: (error) => {
      console.error(`member ${node}: ${String(error)}`);
      process.exit(1);
    },
  });
  return { replica, machine };
}
