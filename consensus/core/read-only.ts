import { jointReached } from './quorum.ts';
import type { ConfState, NodeId } from './messages.ts';

/** A read that waits for proof that its leader still leads. */
export interface PendingRead {
  readonly context: string;
  /** Who asked; the leader itself or a follower. */
  readonly from: NodeId;
  /** Commit index when the read was asked: it may be served once that is applied. */
  readonly index: number;
}

/** Reads that may wait at once; later ones are dropped and asked again by their clients. */
export const PENDING_READS_MAX = 16_384;

/**
 * Thesis §6.4. Reads queue in the order they came. A heartbeat carries the context of the newest,
 * so its answer confirms that one and all before it: one round serves any number of reads.
 */
export class ReadOnly {
  /** Reads in order; `queue[i]` has position `confirmed + 1 + i`. */
  #queue: PendingRead[] = [];
  readonly #positions = new Map<string, number>();
  #confirmed = 0;
  /** Newest position each member has confirmed. */
  readonly #acks = new Map<NodeId, number>();

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** What a heartbeat must carry to confirm all that wait; empty for none. */
  get heartbeatContext(): string {
    return this.#queue.at(-1)?.context ?? '';
  }

  /** Contexts must be unique in the group's life. One that waits already is a retry: ignored. */
  add(read: PendingRead, self: NodeId): boolean {
    if (this.#queue.length >= PENDING_READS_MAX || this.#positions.has(read.context)) return false;
    this.#queue.push(read);
    const position = this.#confirmed + this.#queue.length;
    this.#positions.set(read.context, position);
    this.#acks.set(self, position);
    return true;
  }

  acknowledge(from: NodeId, context: string): void {
    const position = this.#positions.get(context);
    if (position !== undefined && position > (this.#acks.get(from) ?? 0))
      this.#acks.set(from, position);
  }

  /** Takes out the reads that a quorum of `conf` has confirmed, in order. */
  confirmed(conf: ConfState): readonly PendingRead[] {
    if (this.#queue.length === 0) return [];
    const reached = jointReached(conf, (id) => this.#acks.get(id) ?? 0);
    const count = Math.min(reached - this.#confirmed, this.#queue.length);
    if (count <= 0) return [];
    const reads = this.#queue.splice(0, count);
    this.#confirmed += count;
    for (const read of reads) this.#positions.delete(read.context);
    return reads;
  }

  clear(): void {
    this.#queue = [];
    this.#positions.clear();
    this.#acks.clear();
    this.#confirmed = 0;
  }
}
