import type { Addon } from '../../../xen/native/addon.ts';
import type { RingEnd } from '../../../xenstore/ring.ts';
import { FileGuests } from '../../integration/xenstore-crash/file-guests.ts';
import type { Link } from './raw-client.ts';

/** How often a ring is looked at. */
const LOOK_MS = 1;

interface Ring {
  readonly guests: FileGuests;
  readonly end: RingEnd;
}

const rings = new Map<number, Ring>();

/** Ends the link a domain has: its ring is one connection, and the next takes it over. */
const enders = new Map<number, () => void>();

/** Makes a domain's page in a directory of rings; the domain exists from then on. */
export function makeRing(addon: Addon, directory: string, domid: number): void {
  const guests = new FileGuests(addon, directory);
  rings.set(domid, { guests, end: guests.add(domid, 0) });
}

/** The one connection of a domain that has a ring; one it had before is over. */
export function connectRing(addon: Addon, directory: string, domid: number): Link {
  if (!rings.has(domid)) makeRing(addon, directory, domid);
  enders.get(domid)?.();
  const { guests, end } = rings.get(domid)!;
  let outgoing: Buffer = Buffer.alloc(0);
  let isPaused = false;
  let take: (bytes: Uint8Array | undefined) => void = () => undefined;
  const move = (): void => {
    if (end.look() !== 'connected') return;
    outgoing = outgoing.subarray(end.put(outgoing));
    const taken = isPaused ? new Uint8Array(0) : end.take();
    if (end.publish()) guests.raise(domid);
    if (taken.length > 0) take(taken);
  };
  const timer = setInterval(move, LOOK_MS);
  enders.set(domid, () => {
    clearInterval(timer);
    take(undefined);
  });
  return {
    send(bytes) {
      outgoing = Buffer.concat([outgoing, bytes]);
      move();
    },
    onData: (taker) => void (take = taker),
    pause: (paused) => void (isPaused = paused),
    half: () => undefined,
    close: () => clearInterval(timer),
  };
}
