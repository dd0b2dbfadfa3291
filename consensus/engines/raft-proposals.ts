import type { Raft } from '../core/raft.ts';
import type { Request } from '../replica-requests.ts';

/** Commands proposed to the core at once, in bytes: what fits one message to the leader. */
const BATCH_BYTES = 1024 * 1024;

/** Requests to be proposed on the next turn, each once. */
export class ProposalQueue {
  #waiting = new Set<Request>();

  add(request: Request): void {
    this.#waiting.add(request);
  }

  /** Hands everything to the core; false when it took not all, so that a retry is due soon. */
  propose(raft: Raft, nowMs: number): boolean {
    if (this.#waiting.size === 0) return true;
    const requests = this.#waiting;
    this.#waiting = new Set();
    let isTaken = true;
    let batch: Request[] = [];
    let bytes = 0;
    for (const request of requests) {
      request.proposedMs = nowMs;
      if (batch.length > 0 && bytes + request.data.length > BATCH_BYTES) {
        isTaken = proposeBatch(raft, batch) && isTaken;
        batch = [];
        bytes = 0;
      }
      batch.push(request);
      bytes += request.data.length;
    }
    return proposeBatch(raft, batch) && isTaken;
  }
}

function proposeBatch(raft: Raft, batch: readonly Request[]): boolean {
  const proposed = raft.proposeBatch(batch.map(({ data }) => data));
  if (proposed.outcome !== 'dropped') return true;
  for (const request of batch) request.proposedMs = 0;
  return false;
}
