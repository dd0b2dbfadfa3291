import { describe, expect, it } from 'vitest';
import { domid } from '../../../model/ids.ts';
import { readEntry, writeEntry } from '../../../xenstore/journal-entries.ts';
import type { JournalEntry } from '../../../xenstore/journal-entries.ts';
import { BatchReader, BatchWriter } from '../../../xenstore/journal.ts';

const BATCH_HEADER_BYTES = 8;
const connection = 0x8000_0005;
const payload = Uint8Array.of(0x2f, 0x61, 0, 255);

const ENTRIES: readonly JournalEntry[] = [
  { kind: 'event', event: { kind: 'open', connection: 7, domid: domid(0) } },
  {
    kind: 'event',
    event: { kind: 'request', connection, type: 65_535, reqId: 0xffff_ffff, txId: 9, payload },
  },
  { kind: 'event', event: { kind: 'close', connection: 7 } },
  { kind: 'event', event: { kind: 'reset', connection } },
  { kind: 'event', event: { kind: 'ignore', connection } },
  { kind: 'event', event: { kind: 'shutdown', domid: domid(5) } },
  { kind: 'event', event: { kind: 'died', domid: domid(5) } },
  { kind: 'event', event: { kind: 'introduce', domid: domid(0), gfn: -2_147_483_648, port: 3 } },
  { kind: 'event', event: { kind: 'tick', nowMs: 1234.5 } },
  {
    kind: 'ring-progress',
    progress: { domid: domid(5), consumed: 0xffff_fff0, produced: 12, outboxBytes: 1024 },
  },
  { kind: 'ring-partial', domid: domid(5), bytes: payload },
  { kind: 'control-finished', connection, reqId: 1, txId: 2, text: 'grün' },
  { kind: 'sockets', open: [3, 4, 0x7fff_ffff], next: 12 },
  { kind: 'expire', connections: [connection, 4] },
  { kind: 'snapshot', bytes: new Uint8Array(5000).fill(1) },
];

describe('journal entries', () => {
  it.each(ENTRIES.map((entry) => [entry.kind === 'event' ? entry.event.kind : entry.kind, entry]))(
    'reads a %s entry as it was written',
    (_, entry) => {
      const writer = new BatchWriter(1);
      writeEntry(writer, entry as JournalEntry);
      writeEntry(writer, entry as JournalEntry);
      const reader = new BatchReader((writer.finish() ?? payload).subarray(BATCH_HEADER_BYTES));
      expect(readEntry(reader)).toEqual(entry);
      expect(readEntry(reader)).toEqual(entry);
      expect(reader.isDone).toBe(true);
    },
  );

  it('knows that it does not know an entry of another version', () => {
    expect(readEntry(new BatchReader(Uint8Array.of(200, 1, 2, 3)))).toBeUndefined();
  });
});
