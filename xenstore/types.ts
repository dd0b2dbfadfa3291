import type { Domid } from '../model/ids.ts';

/**
 * Names one connection, a uint32 chosen by whoever opens it and never used again while a state made
 * with it can be replayed. The ring of domain N always has {@link ringConnection}(N).
 */
export type ConnectionId = number;

/** Ring connections are numbered from here by domid; sockets use the numbers below. */
export const RING_CONNECTION_BASE = 0x8000_0000;

/** The connection id of a domain's shared ring. The store opens it by itself on INTRODUCE. */
export function ringConnection(domid: Domid): ConnectionId {
  return RING_CONNECTION_BASE + domid;
}

/**
 * Everything that can happen to a store, as plain data. The machine is deterministic: two stores
 * made with the same options and stepped through the same events are equal, byte for byte, in all
 * they answer. `nowMs` is any clock that does not go back; it only paces delayed requests.
 */
export type StoreEvent =
  /** A socket was accepted. `domid` 0 is the privileged socket; else it acts as that guest. */
  | { readonly kind: 'open'; readonly connection: ConnectionId; readonly domid: Domid }
  /** One whole request. `payload` is only read during the step. */
  | {
      readonly kind: 'request';
      readonly connection: ConnectionId;
      readonly type: number;
      readonly reqId: number;
      readonly txId: number;
      readonly payload: Uint8Array;
    }
  /** The peer is gone, or broke the protocol. Its watches and transactions die. */
  | { readonly kind: 'close'; readonly connection: ConnectionId }
  /** A ring reconnection: watches, transactions, unsent replies and events are dropped. */
  | { readonly kind: 'reset'; readonly connection: ConnectionId }
  /** A ring broke the protocol: it is ignored from now on, the domain stays known (XSA-325). */
  | { readonly kind: 'ignore'; readonly connection: ConnectionId }
  /** VIRQ_DOM_EXC said the domain crashed or shut down but still exists. */
  | { readonly kind: 'shutdown'; readonly domid: Domid }
  /** The domain no longer exists. */
  | { readonly kind: 'died'; readonly domid: Domid }
  /** The control domain's own ring, which no INTRODUCE announces. */
  | {
      readonly kind: 'introduce';
      readonly domid: Domid;
      readonly gfn: number;
      readonly port: number;
    }
  /** Time passes; comes before the events it applies to. */
  | { readonly kind: 'tick'; readonly nowMs: number };

/** What only the host around the store can do. Taken in order from `store.actions`. */
export type HostAction =
  /** Map the domain's ring page (gfn, or its reserved grant) and bind its event channel. */
  | {
      readonly kind: 'bind';
      readonly domid: Domid;
      /** As sent: a signed decimal; sockets without Xen send anything. */
      readonly gfn: number;
      readonly port: number;
      /** Feature bits to put at offset 2064 of the ring page. */
      readonly features: number;
      /** True if the domain was known: only the event channel changes and the ring is reset. */
      readonly again: boolean;
    }
  /** Unmap the ring and unbind the event channel. */
  | { readonly kind: 'unbind'; readonly domid: Domid }
  /** Close a socket the store has given up (its replies so far may be flushed if that is free). */
  | { readonly kind: 'disconnect'; readonly connection: ConnectionId }
  /** A CONTROL command that belongs to the host. Answer with `store.finishControl`. */
  | {
      readonly kind: 'control';
      readonly connection: ConnectionId;
      readonly reqId: number;
      readonly txId: number;
      readonly command: 'live-update' | 'print' | 'log' | 'logfile' | 'memreport';
      readonly parameters: readonly string[];
    };
