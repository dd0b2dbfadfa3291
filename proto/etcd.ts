import { etcdserverpb as etcd } from './gen/etcd.js';
import { method } from './method.ts';

/* The part of etcd's v3 API that this project speaks, see etcd.proto. */
export type RangeRequest = etcd.RangeRequest;
export type RangeResponse = etcd.RangeResponse;
export type PutRequest = etcd.PutRequest;
export type TxnRequestFields = etcd.TxnRequest.$Properties;
export type TxnResponse = etcd.TxnResponse;
export type KeyValueFields = etcd.KeyValue.$Properties;
export type WatchRequestFields = etcd.WatchRequest.$Properties;
export type WatchRequest = etcd.WatchRequest;
export type WatchResponse = etcd.WatchResponse;
export type WatchResponseFields = etcd.WatchResponse.$Properties;
export type LeaseKeepAliveFields = etcd.LeaseKeepAliveRequest.$Properties;
export type LeaseKeepAliveResponse = etcd.LeaseKeepAliveResponse;
export type StatusResponse = etcd.StatusResponse;

export const { EventType } = etcd.Event;
export const { CompareResult, CompareTarget } = etcd.Compare;

const BOTH = { requestStream: true, responseStream: true };

export const RANGE = method('/etcdserverpb.KV/Range', etcd.RangeRequest, etcd.RangeResponse);
export const PUT = method('/etcdserverpb.KV/Put', etcd.PutRequest, etcd.PutResponse);
export const TXN = method('/etcdserverpb.KV/Txn', etcd.TxnRequest, etcd.TxnResponse);
export const COMPACT = method(
  '/etcdserverpb.KV/Compact',
  etcd.CompactionRequest,
  etcd.CompactionResponse,
);
export const DELETE_RANGE = method(
  '/etcdserverpb.KV/DeleteRange',
  etcd.DeleteRangeRequest,
  etcd.DeleteRangeResponse,
);
export const WATCH = method(
  '/etcdserverpb.Watch/Watch',
  etcd.WatchRequest,
  etcd.WatchResponse,
  BOTH,
);
export const LEASE_GRANT = method(
  '/etcdserverpb.Lease/LeaseGrant',
  etcd.LeaseGrantRequest,
  etcd.LeaseGrantResponse,
);
export const LEASE_REVOKE = method(
  '/etcdserverpb.Lease/LeaseRevoke',
  etcd.LeaseRevokeRequest,
  etcd.LeaseRevokeResponse,
);
export const LEASE_KEEP_ALIVE = method(
  '/etcdserverpb.Lease/LeaseKeepAlive',
  etcd.LeaseKeepAliveRequest,
  etcd.LeaseKeepAliveResponse,
  BOTH,
);
export const STATUS = method(
  '/etcdserverpb.Maintenance/Status',
  etcd.StatusRequest,
  etcd.StatusResponse,
);
export const MOVE_LEADER = method(
  '/etcdserverpb.Maintenance/MoveLeader',
  etcd.MoveLeaderRequest,
  etcd.MoveLeaderResponse,
);
