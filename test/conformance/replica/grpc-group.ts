import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RaftReplica } from '../../../consensus/engines/raft.ts';
import type { Member } from '../../../consensus/replica.ts';
import { openLevelStore } from '../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import type { PeerTls } from '../../../consensus/transport/credentials.ts';
import { GrpcTransport } from '../../../consensus/transport/grpc.ts';
import { authority, tlsOf } from '../../integration/consensus/peers.ts';
import { JournalMachine } from './journal-machine.ts';
import { seeded } from './raft-group.ts';
import type { ReplicaGroup } from './suite.ts';

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Three members with LevelDB on disk and mutual TLS on loopback, as in production. */
export class GrpcGroup implements ReplicaGroup {
  readonly #path: string;
  readonly #members: readonly Member[];
  readonly #tls: readonly PeerTls[];
  readonly #replicas: RaftReplica[] = [];
  readonly #machines: JournalMachine[] = [];
  readonly #transports: GrpcTransport[] = [];
  readonly fatal: unknown[] = [];

  private constructor(path: string, members: readonly Member[], tls: readonly PeerTls[]) {
    this.#path = path;
    this.#members = members;
    this.#tls = tls;
  }

  static async start(): Promise<GrpcGroup> {
    const path = await mkdtemp(join(tmpdir(), 'quorum0-replica-'));
    const ca = await authority();
    const members: Member[] = [];
    const tls: PeerTls[] = [];
    for (const id of [1, 2, 3]) {
      members.push({ id, host: `host-${id}`, address: `127.0.0.1:${await freePort()}` });
      tls.push(await tlsOf(ca, `host-${id}`));
    }
    const group = new GrpcGroup(path, members, tls);
    for (const at of members.keys()) await group.restart(at);
    return group;
  }

  replica(at: number): RaftReplica {
    return this.#replicas[at]!;
  }

  machine(at: number): JournalMachine {
    return this.#machines[at]!;
  }

  async crash(at: number): Promise<void> {
    await this.#replicas[at]!.stop();
  }

  async restart(at: number): Promise<void> {
    const identity = { cluster: 'test', group: 'journal', node: at + 1 };
    const path = join(this.#path, String(at));
    const storage = await openStorage(path, await openLevelStore(path), identity);
    const listen = this.#members[at]!.address;
    const { instance } = storage;
    const transport = new GrpcTransport({ identity, instance, listen, tls: this.#tls[at]! });
    const machine = new JournalMachine();
    this.#machines[at] = machine;
    this.#transports[at] = transport;
    this.#replicas[at] = await RaftReplica.start({
      identity,
      members: this.#members,
      machine,
      storage,
      transport,
      random: seeded(at),
      onFatal: (error) => this.fatal.push(error),
      heartbeatMs: 50,
      electionMs: 500,
    });
  }

  /** Nobody answers it and it answers nobody: its directory is emptied of peers. */
  isolate(at: number): void {
    this.#transports[at]!.setPeers([]);
  }

  heal(): void {
    for (const [at, transport] of this.#transports.entries())
      transport.setPeers(this.#members.filter(({ id }) => id !== at + 1));
  }

  async close(): Promise<void> {
    for (const replica of this.#replicas) await replica.stop();
    await rm(this.#path, { recursive: true });
    if (this.fatal.length > 0) throw this.fatal[0];
  }
}
