import { NONE } from '../core/messages.ts';
import type { NodeId } from '../core/messages.ts';
import type { Raft } from '../core/raft.ts';

/** A member's slot comes after that of the member before it by this many heartbeats. */
const SLOT_HEARTBEATS = 2;
/** Rounds of slots before the election time-out alone decides. */
const ROUNDS_MAX = 5;

interface Parts {
  readonly raft: Pick<Raft, 'id' | 'leader' | 'confState' | 'forgetLeader' | 'campaign'>;
  readonly heartbeatMs: number;
  readonly random: () => number;
  /** Whether `id` is connected now. */
  readonly isReachable: (id: NodeId) => boolean;
  /** There may be something to send. */
  readonly changed: () => void;
}

/**
 * Who asks for votes first after the leader is gone. A broken connection to it most often means
 * that its process ended, and pre-vote makes asking early harmless: nobody who still hears the
 * leader agrees. Survivors have slots by rising id, since two that ask at once split the votes and
 * wait for an election time-out; if the first has the shorter log, or did not notice yet, the next
 * one's slot follows, and so on in rounds.
 */
export class Succession {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;
  #lost: NodeId = NONE;
  #round = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The connection to `id` broke. */
  lost(id: NodeId): void {
    const { raft } = this.#parts;
    if (id !== raft.leader || this.#timer !== undefined) return;
    const successors = this.#successors(id);
    const place = successors.indexOf(raft.id);
    if (place < 0) return;
    raft.forgetLeader();
    this.#lost = id;
    this.#round = 0;
    this.#arm(place * SLOT_HEARTBEATS + this.#parts.random());
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #successors(lost: NodeId): NodeId[] {
    const { voters } = this.#parts.raft.confState();
    return voters.filter((id) => id !== lost).sort((one, other) => one - other);
  }

  #arm(heartbeats: number): void {
    this.#timer = setTimeout(() => this.#ask(), heartbeats * this.#parts.heartbeatMs);
  }

  #ask(): void {
    const { raft, random, isReachable, changed } = this.#parts;
    this.#timer = undefined;
    // What the lost leader said last may have been read after its connection broke.
    if (raft.leader === this.#lost && !isReachable(this.#lost)) raft.forgetLeader();
    if (raft.leader !== NONE || ++this.#round > ROUNDS_MAX) return;
    raft.campaign();
    changed();
    this.#arm(this.#successors(this.#lost).length * SLOT_HEARTBEATS + random());
  }
}
