import { MessageType } from '../../proto/raft.ts';
import type { Message } from '../core/messages.ts';

/** Everything that travels in a frame: all messages but snapshots. */
type FramedType = Exclude<Message['type'], 'installSnapshot'>;

export const TYPE_NUMBERS: Readonly<Record<Message['type'], MessageType>> = {
  requestVote: MessageType.REQUEST_VOTE,
  voteResponse: MessageType.VOTE_RESPONSE,
  appendEntries: MessageType.APPEND_ENTRIES,
  appendResponse: MessageType.APPEND_RESPONSE,
  heartbeat: MessageType.HEARTBEAT,
  heartbeatResponse: MessageType.HEARTBEAT_RESPONSE,
  timeoutNow: MessageType.TIMEOUT_NOW,
  readIndex: MessageType.READ_INDEX,
  readIndexResponse: MessageType.READ_INDEX_RESPONSE,
  propose: MessageType.PROPOSE,
  transferRequest: MessageType.TRANSFER_REQUEST,
  installSnapshot: MessageType.MESSAGE_TYPE_UNSPECIFIED,
};

/** The other way round; numbers unknown here give undefined. */
export const MESSAGE_TYPES: readonly (FramedType | undefined)[] = (() => {
  const types: (FramedType | undefined)[] = [];
  for (const [type, number] of Object.entries(TYPE_NUMBERS) as [Message['type'], number][])
    if (type !== 'installSnapshot') types[number] = type;
  return types;
})();
