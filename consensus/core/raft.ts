import { InvariantError } from '../../model/assert.ts';
import type { ConfigChange, ConfState, Entry, Message, NodeId, SnapshotMeta } from './messages.ts';
import type { Proposed, RaftOptions, RaftState, RaftStatus, Ready, WriteMark } from './ready.ts';

const todo = (): never => {
  throw new InvariantError('not built yet');
};

/** One member's Raft machine. No I/O, no clock, no randomness of its own. */
export class Raft {
  constructor(_options: RaftOptions, _state: RaftState) {
    todo();
  }

  /** Feeds a message from another member. Unknown senders and stale terms are dealt with here. */
  step(_message: Message): void {
    todo();
  }

  tick(): void {
    todo();
  }

  /** An election time-out now. */
  campaign(): void {
    todo();
  }

  propose(_data: Uint8Array): Proposed {
    return todo();
  }

  /** All or none; accepted: `index` is that of the last. */
  proposeBatch(_commands: readonly Uint8Array[]): Proposed {
    return todo();
  }

  proposeConfig(_change: ConfigChange): Proposed {
    return todo();
  }

  /** The answer comes as a `ReadState` with the same context, or never: ask again after a while. */
  readIndex(_context: string): void {
    todo();
  }

  transfer(_target: NodeId): void {
    todo();
  }

  /** The transport could not deliver to `id`. */
  reportUnreachable(_id: NodeId): void {
    todo();
  }

  /** The transport finished (or gave up) streaming a snapshot to `id`. */
  reportSnapshot(_id: NodeId, _delivered: boolean): void {
    todo();
  }

  /** Whether `ready()` would return anything to do. */
  hasReady(): boolean {
    return todo();
  }

  ready(): Ready {
    return todo();
  }

  persisted(_write: WriteMark): void {
    todo();
  }

  applied(_index: number): void {
    todo();
  }

  /**
   * A snapshot of the state machine is durable: drop entries up to `throughIndex` (default: its
   * index), and send this snapshot to followers that need entries no longer kept.
   */
  compact(_snapshot: SnapshotMeta, _throughIndex?: number): void {
    todo();
  }

  /** The membership as of `applied`. */
  confState(): ConfState {
    return todo();
  }

  /** Term of the entry at `index`, or undefined if compacted or not there. */
  termAt(_index: number): number | undefined {
    return todo();
  }

  /** Entries kept in memory, from (inclusive) to (inclusive), for audits and tests. */
  entriesFrom(_from: number, _to: number): readonly Entry[] {
    return todo();
  }

  status(): RaftStatus {
    return todo();
  }
}
