import { existsSync, readFileSync, renameSync } from 'node:fs';
import { replayJournal } from '../../xenstore/journal-replay.ts';
import type { Recovery, StoreMaker } from '../../xenstore/journal-replay.ts';

/** What was found where the journal should be. */
export type RecoveryOutcome =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'recovered'; readonly recovery: Recovery; readonly elapsedMs: number }
  /** Not a journal this program can read; it was moved to `movedTo` and the store starts empty. */
  | { readonly kind: 'unusable'; readonly reason: Recovery['end']; readonly movedTo: string };

/** Reads the journal that a daemon before this one left at `path`, if there is one. */
export function recover(path: string, maker: StoreMaker): RecoveryOutcome {
  const startMs = performance.now();
  if (!existsSync(path)) return { kind: 'fresh' };
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  // A plain array: to cut a view of a Buffer takes many times as long.
  const recovery = replayJournal(new Uint8Array(buffer, byteOffset, byteLength), maker);
  // A file without one whole batch holds no state: its daemon died while it began.
  if (recovery.batches > 0)
    return { kind: 'recovered', recovery, elapsedMs: performance.now() - startMs };
  const movedTo = `${path}.unusable`;
  renameSync(path, movedTo);
  return { kind: 'unusable', reason: recovery.end, movedTo };
}
