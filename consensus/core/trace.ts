import type { ConfState, NodeId } from './messages.ts';

/**
 * One event per transition of a member: enough to check a run against the paper's specification.
 * `term` is the member's term after the transition.
 */
export type TraceEvent = { readonly node: NodeId; readonly term: number } & Transition;

export type Transition =
  | { readonly kind: 'becomeFollower'; readonly leader: NodeId }
  | { readonly kind: 'becomePreCandidate' }
  | { readonly kind: 'becomeCandidate' }
  | { readonly kind: 'becomeLeader'; readonly lastIndex: number }
  | { readonly kind: 'vote'; readonly candidate: NodeId }
  | { readonly kind: 'appendEntries'; readonly firstIndex: number; readonly lastIndex: number }
  | { readonly kind: 'truncate'; readonly fromIndex: number }
  | { readonly kind: 'commit'; readonly index: number }
  | { readonly kind: 'persisted'; readonly index: number }
  | { readonly kind: 'applyConfig'; readonly confState: ConfState }
  | { readonly kind: 'restoreSnapshot'; readonly index: number; readonly snapshotTerm: number }
  | { readonly kind: 'compact'; readonly index: number }
  | {
      readonly kind: 'progress';
      readonly peer: NodeId;
      readonly from: 'probe' | 'replicate' | 'snapshot';
      readonly to: 'probe' | 'replicate' | 'snapshot';
      readonly nextIndex: number;
    }
  | { readonly kind: 'transfer'; readonly target: NodeId }
  | { readonly kind: 'checkQuorumFailed' };
