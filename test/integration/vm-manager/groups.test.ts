import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { etcdBinary, theirs } from '../../../bench/etcd/targets.ts';
import { connect } from '../../../cli/client.ts';
import type { ServiceClient } from '../../../cli/client.ts';
import { VMS } from '../../../proto/vms.ts';
import { specToWire } from '../../../services/vm-manager/group/vm-wire-spec.ts';
import { freePort } from '../../conformance/replica/grpc-group.ts';
import { specOf } from '../../unit/vm-manager-group/specs.ts';
import type { HostChoice, HostProcess } from './host-process.ts';
import { ADMIN, CLUSTER, Cluster, SERVICE, startHost } from './host-process.ts';

// Several vm-manager processes that agree: over their own raft group with mutual TLS, and over an
// etcd cluster that is there.

const NAMES = ['host-a', 'host-b', 'host-c'];

interface Running {
  readonly host: HostProcess;
  readonly client: ServiceClient;
}

let cluster: Cluster;
let running: Running[] = [];
let cleanup: (() => Promise<void>) | undefined;

afterEach(async () => {
  for (const { host, client } of running) {
    client.close();
    await host.end('SIGKILL');
  }
  running = [];
  await cleanup?.();
  cleanup = undefined;
  cluster.remove();
});

async function start(name: string, choice: HostChoice): Promise<Running> {
  const host = await startHost(await cluster.files({ ...SERVICE, host: name }), 0, {
    ...choice,
    host: name,
  });
  const files = await cluster.files(ADMIN);
  const [ca, cert, key] = [files.ca, files.cert, files.key].map((file) => readFileSync(file));
  const client = await connect({
    cluster: CLUSTER,
    host: name,
    service: 'vm-manager',
    address: `127.0.0.1:${host.port}`,
    tls: { ca: ca!, cert: cert!, key: key! },
    user: 'admin',
  });
  return { host, client };
}

function create({ client }: Running, number: number, requestId: string) {
  const spec = specToWire(specOf(number));
  return client.call(VMS.createVm, { requestId, spec });
}

async function names({ client }: Running): Promise<(string | undefined)[]> {
  const { vms, staleMs } = await client.call(VMS.listVms, {});
  expect(Number(staleMs)).toBe(0);
  return vms.map(({ spec }) => spec?.name ?? undefined);
}

describe('three hosts', () => {
  it('agree whichever is asked, and two go on without the third', async () => {
    cluster = await Cluster.create();
    const members = await Promise.all(
      NAMES.map(async (host, at) => ({
        id: at + 1,
        host,
        address: `127.0.0.1:${await freePort()}`,
      })),
    );
    running = await Promise.all(
      members.map(({ id, host, address }) => {
        const listen = { address: '127.0.0.1', port: Number(address.split(':')[1]) };
        return start(host, { group: { member: id, members, listen } });
      }),
    );
    const [a, b, c] = running as [Running, Running, Running];
    await create(a, 1, 'first');
    await create(b, 2, 'second');
    for (const one of running) expect(await names(one)).toEqual(['vm-1', 'vm-2']);
    await c.host.end('SIGKILL');
    c.client.close();
    running = [a, b];
    await create(a, 3, 'third');
    expect(await create(b, 3, 'third')).toMatchObject({ spec: { name: 'vm-3' } });
    expect(await names(b)).toEqual(['vm-1', 'vm-2', 'vm-3']);
  });
});

describe('two hosts over etcd', () => {
  it('agree, and find everything again after kill -9 though they keep nothing', async (test) => {
    cluster = await Cluster.create();
    const binary = await etcdBinary();
    if (binary === undefined) {
      const reason = 'no etcd: the package etcd-server cannot be fetched';
      console.warn(`skipped: ${reason}`);
      return test.skip(reason);
    }
    const directory = mkdtempSync(join(tmpdir(), 'quorum0-etcd-'));
    const etcd = theirs(binary, directory);
    await etcd.start();
    cleanup = async () => {
      await etcd.stop();
      rmSync(directory, { recursive: true });
    };
    const members = NAMES.slice(0, 2).map((host, at) => {
      return { id: at + 1, host, address: `unused:${at + 1}` };
    });
    const endpoints = etcd.members.map(({ clientEndpoint }) => clientEndpoint);
    const engine = { kind: 'etcd', endpoints, tls: 'none' };
    const startAll = () =>
      Promise.all(
        members.map(({ id, host }) => start(host, { group: { member: id, members, engine } })),
      );
    running = await startAll();
    await create(running[0]!, 1, 'first');
    expect(await names(running[1]!)).toEqual(['vm-1']);
    for (const { host, client } of running) {
      client.close();
      await host.end('SIGKILL');
    }
    running = await startAll();
    expect(await names(running[1]!)).toEqual(['vm-1']);
    expect(await create(running[1]!, 1, 'first')).toMatchObject({ spec: { name: 'vm-1' } });
  });
});
