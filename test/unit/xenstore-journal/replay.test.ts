import { describe, expect, it } from 'vitest';
import { Journal } from '../../../xenstore/journal-recorder.ts';
import { replayJournal } from '../../../xenstore/journal-replay.ts';
import { Store } from '../../../xenstore/store.ts';
import { MemorySink } from '../../simulation/xenstore/sim-daemon.ts';

const MAKER = {
  create: () => new Store(),
  restore: (snapshot: Uint8Array) => Store.restore(snapshot),
};

/** A journal that begins with this snapshot. */
function compacted(snapshot: Uint8Array): Uint8Array {
  const sink = new MemorySink();
  const listener = { onJournalFailed: () => undefined, onJournalRestored: () => undefined };
  const source = { advance: () => true, take: () => snapshot, abandon: () => undefined };
  new Journal(sink, listener).compact({ snapshot: source, rings: [] });
  return sink.bytes;
}

describe('the replay of a journal', () => {
  it('goes on from the snapshot it begins with', () => {
    const snapshot = new Store().snapshot();
    const recovery = replayJournal(compacted(snapshot), MAKER);
    expect(recovery).toMatchObject({ end: 'end', batches: 1 });
    expect(recovery.store.snapshot()).toEqual(snapshot);
  });

  it('says so if the snapshot is of another layout, and takes nothing of it', () => {
    const snapshot = new Store().snapshot();
    snapshot[0] = 99;
    expect(replayJournal(compacted(snapshot), MAKER)).toMatchObject({
      end: 'unknown-entry',
      batches: 0,
    });
  });
});
