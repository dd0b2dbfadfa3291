import type { InstallSnapshot, Message, MessageType, NodeId } from '../core/messages.ts';
import type { Member } from '../replica.ts';
import type { StoredSnapshot } from '../storage/storage.ts';

/** What a transport reports to its member. Called from the event loop, never from inside `send`. */
export interface TransportEvents {
  /** Messages of one frame, from one peer whose identity was checked, in the order it sent them. */
  messages(messages: readonly Message[]): void;
  /** A snapshot arrived whole, its pieces checked. */
  snapshot(message: InstallSnapshot, snapshot: StoredSnapshot): void;
  /** The connection to `id` broke, or could not be made: what was in flight may be lost. */
  unreachable(id: NodeId): void;
  /** `id` took our connection; a hint, which not every transport gives. */
  connected?(id: NodeId): void;
}

/**
 * How members talk. Best effort: messages may be lost, repeated and reordered, never altered, and
 * never delivered under another member's name. Sending never blocks and never throws.
 */
export interface Transport {
  start(events: TransportEvents): Promise<void>;
  /** Hands over messages to any peers; those for one peer travel in as few frames as possible. */
  send(messages: readonly Message[]): void;
  /** Streams a snapshot; resolves to whether the peer has all of it. Never rejects. */
  sendSnapshot(message: InstallSnapshot, snapshot: StoredSnapshot): Promise<boolean>;
  /** The members that may talk to us, besides ourselves. */
  setPeers(peers: readonly Member[]): void;
  isReachable(id: NodeId): boolean;
  stop(): Promise<void>;
}

/** Small and pressing: these have a stream of their own, so no append can hold them up. */
const URGENT: ReadonlySet<MessageType> = new Set<MessageType>([
  'requestVote',
  'voteResponse',
  'heartbeat',
  'heartbeatResponse',
  'timeoutNow',
  'readIndex',
  'readIndexResponse',
  'transferRequest',
]);

export function isUrgent(message: Message): boolean {
  return URGENT.has(message.type);
}
