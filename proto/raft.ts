import { quorum0 } from './gen/raft.js';
import { method } from './method.ts';

/* The contract between members of one group, see raft.proto. */
const { v1 } = quorum0.raft;

export const { MessageType } = v1;
export type MessageType = quorum0.raft.v1.MessageType;
export type Message = quorum0.raft.v1.Message;
export type MessageFields = quorum0.raft.v1.Message.$Properties;
export type Frame = quorum0.raft.v1.Frame;
export type FrameFields = quorum0.raft.v1.Frame.$Properties;
export type Hello = quorum0.raft.v1.Hello;
export type HelloFields = quorum0.raft.v1.Hello.$Properties;
export type Nothing = quorum0.raft.v1.Nothing;
export type NothingFields = quorum0.raft.v1.Nothing.$Properties;
export type ConfStateFields = quorum0.raft.v1.ConfState.$Properties;
export type SnapshotPart = quorum0.raft.v1.SnapshotPart;
export type SnapshotPartFields = quorum0.raft.v1.SnapshotPart.$Properties;
export type SnapshotProgress = quorum0.raft.v1.SnapshotProgress;
export type SnapshotProgressFields = quorum0.raft.v1.SnapshotProgress.$Properties;

const BOTH = { requestStream: true, responseStream: true };

export const LOG = method('/quorum0.raft.v1.Peer/Log', v1.Frame, v1.Nothing, BOTH);
export const URGENT = method('/quorum0.raft.v1.Peer/Urgent', v1.Frame, v1.Nothing, BOTH);
export const INSTALL_SNAPSHOT = method(
  '/quorum0.raft.v1.Peer/InstallSnapshot',
  v1.SnapshotPart,
  v1.SnapshotProgress,
  BOTH,
);
