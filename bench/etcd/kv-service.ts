import * as grpc from '@grpc/grpc-js';
import { ERRORS, ToolstackError } from '../../model/errors.ts';
import type { Replica } from '../../consensus/replica.ts';
import * as etcd from '../../proto/etcd.ts';
import { decodeRevision, encodePut } from './kv-machine.ts';
import type { KvMachine, Pair } from './kv-machine.ts';

type Unary<Req, Rep> = grpc.handleUnaryCall<Req, Rep>;
type WatchCall = grpc.ServerDuplexStream<etcd.WatchRequest, etcd.WatchResponseFields>;

const CLUSTER_ID = 1;

/** etcd's KV, Watch and Maintenance services, as far as the benchmark calls them. */
export function serveKv(replica: Replica, machine: KvMachine): grpc.Server {
  const { node } = replica.status();
  const header = () => ({
    clusterId: CLUSTER_ID,
    memberId: node,
    revision: machine.revision,
    raftTerm: 1,
  });
  const put: Unary<etcd.PutRequest, object> = ({ request }, reply) => {
    replica.propose(encodePut(request.key, request.value)).then(({ result }) => {
      reply(null, { header: { ...header(), revision: decodeRevision(result) } });
    }, failing(reply));
  };
  const answer = (request: etcd.RangeRequest) => {
    const key = Buffer.from(request.key).toString('latin1');
    const pair = machine.pairs.get(key);
    return {
      header: header(),
      kvs: pair === undefined ? [] : [{ key: request.key, ...pair }],
      count: pair === undefined ? 0 : 1,
    };
  };
  const range: Unary<etcd.RangeRequest, object> = ({ request }, reply) => {
    if (request.serializable) reply(null, answer(request));
    else replica.read().then(() => reply(null, answer(request)), failing(reply));
  };
  const status: Unary<object, object> = (_call, reply) => {
    const { term, leader, commit, applied } = replica.status();
    reply(null, {
      header: { ...header(), raftTerm: term },
      version: 'quorum0',
      leader,
      raftTerm: term,
      raftIndex: commit,
      raftAppliedIndex: applied,
    });
  };
  const server = new grpc.Server({ 'grpc.max_receive_message_length': 4 * 1024 * 1024 });
  server.addService({ Range: etcd.RANGE, Put: etcd.PUT }, { Range: range, Put: put });
  server.addService({ Status: etcd.STATUS }, { Status: status });
  server.addService({ Watch: etcd.WATCH }, { Watch: watching(machine, header) });
  return server;
}

function failing(reply: (error: grpc.ServiceError) => void): (error: unknown) => void {
  return (error) => {
    const code = error instanceof ToolstackError ? ERRORS[error.code].grpcStatus : 13;
    const details = error instanceof Error ? error.message : String(error);
    reply(Object.assign(new Error(details), { code, details, metadata: new grpc.Metadata() }));
  };
}

interface Watcher {
  readonly from: string;
  readonly to: string;
  readonly call: WatchCall;
}

function watching(machine: KvMachine, header: () => object) {
  const watchers = new Set<Watcher>();
  machine.onPut = (key: string, pair: Pair) => {
    for (const { from, to, call } of watchers)
      if (key >= from && key < to)
        call.write({
          header: header(),
          events: [{ type: 0, kv: { key: Buffer.from(key, 'latin1'), ...pair } }],
        });
  };
  return (call: WatchCall): void => {
    let watcher: Watcher | undefined;
    const forget = (): void => {
      if (watcher !== undefined) watchers.delete(watcher);
    };
    call.on('data', ({ createRequest }: etcd.WatchRequest) => {
      if (createRequest === undefined || createRequest === null) return;
      const from = Buffer.from(createRequest.key ?? []).toString('latin1');
      const end = Buffer.from(createRequest.rangeEnd ?? []).toString('latin1');
      watcher = { from, to: end === '' ? `${from}\0` : end, call };
      watchers.add(watcher);
      call.write({ header: header(), created: true });
    });
    call.on('cancelled', forget);
    call.on('error', forget);
    call.on('end', () => {
      forget();
      call.end();
    });
  };
}
