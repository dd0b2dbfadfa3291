import type { Http2Server } from 'node:http2';
import type { Replica } from '../../consensus/replica.ts';
import * as etcd from '../../proto/etcd.ts';
import { bidirectional, serveRoutes, unary } from './http2-server.ts';
import { decodeRevision, encodePut } from './kv-machine.ts';
import type { KvMachine, Pair } from './kv-machine.ts';

const CLUSTER_ID = 1;

/** etcd's KV, Watch and Maintenance services, as far as the benchmark calls them. */
export function serveKv(replica: Replica, machine: KvMachine): Http2Server {
  const { node } = replica.status();
  const header = (revision = machine.revision, raftTerm = 1) => {
    return { clusterId: CLUSTER_ID, memberId: node, revision, raftTerm };
  };
  const answer = (request: etcd.RangeRequest) => {
    const key = Buffer.from(request.key).toString('latin1');
    const pair = machine.get(key);
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
  readonly from: string;
  readonly to: string;
  readonly tell: (key: string, pair: Pair) => void;
}

/** One watch per stream, of one range of keys, from now on. */
function watch(machine: KvMachine, header: () => object) {
  const watchers = new Set<Watcher>();
  machine.onPut = (key, pair) => {
    for (const { from, to, tell } of watchers) if (key >= from && key < to) tell(key, pair);
  };
  return bidirectional(etcd.WATCH, (write, ended) => ({ createRequest }) => {
    if (createRequest === undefined || createRequest === null) return;
    const from = Buffer.from(createRequest.key ?? []).toString('latin1');
    const end = Buffer.from(createRequest.rangeEnd ?? []).toString('latin1');
    const tell = (key: string, pair: Pair): void => {
      const kv = wirePair(Buffer.from(key, 'latin1'), pair);
      write({ header: header(), events: [{ type: etcd.EventType.PUT, kv }] });
    };
    const watcher = { from, to: end === '' ? `${from}\0` : end, tell };
    watchers.add(watcher);
    void ended.then(() => watchers.delete(watcher));
    write({ header: header(), created: true });
  });
}
