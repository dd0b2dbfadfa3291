import { mkdir } from 'node:fs/promises';
import { ToolstackError } from '../../../model/errors.ts';
import { EtcdReplica } from '../../../consensus/engines/etcd.ts';
import { RaftReplica } from '../../../consensus/engines/raft.ts';
import type { Replica } from '../../../consensus/replica.ts';
import type { StateMachine } from '../../../consensus/replica-machine.ts';
import { openLevelStore } from '../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { GrpcTransport } from '../../../consensus/transport/grpc.ts';
import type { Log } from '../../runtime/log.ts';
import type { SocketAddress } from '../../runtime/service-config.ts';
import type { TlsMaterial } from '../../runtime/tls-material.ts';
import type { GroupConfig } from './group-config.ts';

/** What a member of the vm group is made of. */
export interface ReplicaParts {
  readonly cluster: string;
  readonly host: string;
  readonly group: GroupConfig;
  readonly tls: TlsMaterial;
  readonly machine: StateMachine;
  readonly log: Log;
}

/**
 * A member that is alone waits for nobody's heartbeats: it leads 0.2 to 0.4 s after it starts, and
 * its clock may tick ten times a second instead of fifty.
 */
const ALONE = { heartbeatMs: 500, raft: { heartbeatTicks: 1, electionTicks: 2 } } as const;

/** The group bears the service's name, which is what members' certificates say they are. */
const GROUP = 'vm-manager';

/**
 * Opens this host's member of the vm group. A disk or an invariant that fails later ends the
 * process: its supervisor starts it again, and recovery runs.
 *
 * @throws ToolstackError LOG_CORRUPT, IDENTITY_MISMATCH, CONFIG_INVALID, NO_QUORUM (etcd)
 */
export async function openReplica(parts: ReplicaParts): Promise<Replica> {
  const { group, machine, log } = parts;
  const identity = { cluster: parts.cluster, group: GROUP, node: group.member };
  const own = group.members.find(({ id }) => id === group.member);
  if (own?.host !== parts.host)
    throw new ToolstackError(
      'CONFIG_INVALID',
      `group.members: member ${group.member} is ${own?.host ?? 'not there'}, ` +
        `and this host is ${parts.host}`,
    );
  const onFatal = (error: unknown): void => {
    log.fatal({ err: error }, 'the group cannot go on here; the process ends and starts again');
    process.exit(1);
  };
  const common = { identity, members: group.members, machine, onFatal };
  if (group.engine.kind === 'etcd') {
    const { endpoints, hasTls } = group.engine;
    const tls = hasTls ? { tls: parts.tls } : {};
    return await EtcdReplica.start({ ...common, endpoints, ...tls });
  }
  const { directory } = group;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const storage = await openStorage(directory, await openLevelStore(directory), identity);
  const transport = new GrpcTransport({
    identity,
    instance: storage.instance,
    listen: endpointOf(group.listen),
    tls: parts.tls,
    refused: (what) => log.warn({ peer: what }, 'a peer was refused'),
  });
  return await RaftReplica.start({
    ...common,
    storage,
    transport,
    join: group.join,
    random: Math.random,
    ...(group.members.length === 1 ? ALONE : {}),
    log: ({ event, ...fields }) => log.info(fields, `group: ${event}`),
  });
}

function endpointOf({ address, port }: SocketAddress): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
