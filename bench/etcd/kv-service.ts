import type { Http2Server } from 'node:http2';
import type { Replica } from '../../consensus/replica.ts';
import * as etcd from '../../proto/etcd.ts';
import { bidirectional, serveRoutes, unary } from './http2-server.ts';
import { decodeRevision, encodePut } from './kv-machine.ts';
import type { KvMachine } from './kv-machine.ts';
import type { Pair } from './kv-records.ts';

const CLUSTER_ID = 1;

/** etcd's KV, Watch and Maintenance services, as far as the benchmark calls them. */
export function serveKv(replica: Replica, machine: KvMachine): Http2Server {
  const { node } = replica.status();
  const header = (revision = machine.revision, raftTerm = 1) => {
    return { clusterId: CLUSTER_ID, memberId: node, revision, raftTerm };
  };
  const answer = (request: etcd.RangeRequest) => {
    const pair = machine.get(request.key);
    const kvs = pair === undefined ? [] : [wirePair(request.key, pair)];
    return { header: header(), kvs, count: kvs.length };
  };
  return serveRoutes([
    unary(etcd.PUT, ({ key, value }, done) => {
      replica
        .propose(encodePut(key, value))
        .then(({ result }) => done(undefined, { header: header(decodeRevision(result)) }), done);
    }),
    unary(etcd.RANGE, (request, done) => {
      if (request.serializable) done(undefined, answer(request));
      else replica.read().then(() => done(undefined, answer(request)), done);
    }),
    unary(etcd.STATUS, (_request, done) => {
      const { term, leader, commit, applied } = replica.status();
      done(undefined, {
        header: header(machine.revision, term),
        version: 'quorum0',
        leader,
        raftTerm: term,
        raftIndex: commit,
        raftAppliedIndex: applied,
      });
    }),
    watch(machine, header),
  ]);
}

function wirePair(key: Uint8Array, pair: Pair) {
  return { key, ...pair };
}

interface Watcher {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly tell: (key: Buffer, pair: Pair) => void;
}

/** One watch per stream, of one range of keys, from now on. */
function watch(machine: KvMachine, header: () => object) {
  const watchers = new Set<Watcher>();
  const tellAll = (key: Buffer, pair: Pair): void => {
    for (const { from, to, tell } of watchers)
      if (key.compare(from) >= 0 && key.compare(to) < 0) tell(key, pair);
  };
  const changed = (): void => {
    machine.onPut = watchers.size > 0 ? tellAll : undefined;
  };
  return bidirectional(etcd.WATCH, (write, ended) => ({ createRequest }) => {
    if (createRequest === undefined || createRequest === null) return;
    const from = Buffer.from(createRequest.key ?? []);
    const end = Buffer.from(createRequest.rangeEnd ?? []);
    const tell = (key: Buffer, pair: Pair): void => {
      const kv = wirePair(key, pair);
      write({ header: header(), events: [{ type: etcd.EventType.PUT, kv }] });
    };
    const to = end.length === 0 ? Buffer.concat([from, Buffer.alloc(1)]) : end;
    const watcher = { from, to, tell };
    watchers.add(watcher);
    changed();
    void ended.then(() => {
      watchers.delete(watcher);
      changed();
    });
    write({ header: header(), created: true });
  });
}
