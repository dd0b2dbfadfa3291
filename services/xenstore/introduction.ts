import { DOMID_FIRST_RESERVED, domid } from '../../model/ids.ts';
import type { Domid } from '../../model/ids.ts';
import type { Connection } from '../../xenstore/connection.ts';
import type { JournalEntry } from '../../xenstore/journal-entries.ts';
import type { Store } from '../../xenstore/store.ts';
import { XS, readU32 } from '../../xenstore/wire.ts';
import { bufferText } from './buffer-text.ts';

/** What an INTRODUCE asks for. */
export interface Introduction {
  readonly domid: Domid;
  readonly gfn: number;
  readonly port: number;
}

/** Who maps rings. */
export interface Introducer {
  /** False if the domain's ring cannot be used. */
  prepare(introduction: Introduction): boolean;
}

/** How the journal holds that one was refused: as an answer by the host. */
export type Refusal = Extract<JournalEntry, { kind: 'control-finished' }>;

/** A request that came; its payload is at [start, end) of `bytes`. */
export interface Arrival {
  readonly type: number;
  readonly reqId: number;
  readonly txId: number;
}

/** Of the message whose header is at `at`. */
export function readArrival(bytes: Uint8Array, at: number): Arrival {
  return { type: readU32(bytes, at), reqId: readU32(bytes, at + 4), txId: readU32(bytes, at + 8) };
}

/** domid, gfn, port: the decimal numbers that the store takes too. */
const ARGUMENTS = /^(\d{1,5})\0(-?\d{1,20})\0(\d{1,10})\0/;

/**
 * True if the request was an INTRODUCE of a ring that cannot be used, and is answered: nobody is
 * told that a domain is introduced whose ring then is not served. All else is left to the store.
 */
export function refuseIntroduction(
  introducer: Introducer,
  store: Store,
  journal: { entry(entry: Refusal): void },
  connection: Connection,
  { type, reqId, txId }: Arrival,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (type !== XS.INTRODUCE || txId !== 0 || !connection.domain.privileged) return false;
  const found = ARGUMENTS.exec(bufferText.decode(bytes, start, end));
  const [number, gfn, port] = found === null ? [0, 0, 0] : found.slice(1).map(Number);
  if (!number || !port || gfn === undefined || number >= DOMID_FIRST_RESERVED) return false;
  if (introducer.prepare({ domid: domid(number), gfn, port })) return false;
  const text = 'EINVAL';
  journal.entry({ kind: 'control-finished', connection: connection.id, reqId, txId, text });
  store.finishControl(connection.id, reqId, txId, text);
  return true;
}
