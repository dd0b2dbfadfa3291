import type { NodeId } from '../core/messages.ts';
import type { Raft } from '../core/raft.ts';

/** When each peer was heard of last, by the monotonic clock. */
export class Contacts {
  readonly #heardMs = new Map<NodeId, number>();

  heard(from: NodeId, nowMs: number): void {
    this.#heardMs.set(from, nowMs);
  }

  /** How long ago this member's state was known to be complete: see `Staleness`. */
  ageMs(raft: Raft, nowMs: number): number {
    const ageOf = (id: NodeId): number => nowMs - (this.#heardMs.get(id) ?? -Infinity);
    if (raft.role !== 'leader') return ageOf(raft.leader);
    const { voters } = raft.confState();
    const ages = voters
      .map((id) => (id === raft.id ? 0 : ageOf(id)))
      .sort((one, other) => one - other);
    return ages[Math.floor(voters.length / 2)] ?? 0;
  }
}
