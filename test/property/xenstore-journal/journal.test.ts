import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchReader, BatchWriter, journalHeader, readJournal } from '../../../xenstore/journal.ts';

function write(generation: number, batches: readonly Uint8Array[][]): Uint8Array {
  const writer = new BatchWriter(generation);
  const parts: Uint8Array[] = [journalHeader(generation)];
  for (const entries of batches) {
    for (const entry of entries) writer.bytes(entry);
    const framed = writer.finish();
    if (framed !== undefined) parts.push(framed.slice());
  }
  return new Uint8Array(Buffer.concat(parts));
}

function decode(body: Uint8Array): Uint8Array[] {
  const reader = new BatchReader(body);
  const entries: Uint8Array[] = [];
  while (!reader.isDone) entries.push(reader.bytes().slice());
  return entries;
}

const batches = fc.array(
  fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1, maxLength: 5 }),
  {
    maxLength: 20,
  },
);

describe('journal codec', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), batches, (generation, written) => {
        const contents = readJournal(write(generation, written));
        expect(contents.end).toBe('end');
        expect(contents.generation).toBe(generation);
        expect(contents.batches.map(decode)).toEqual(written);
      }),
    );
  });

  it('keeps a prefix of whole batches whatever byte is damaged or cut', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(255), fc.boolean(), (written, where, value, cut) => {
        const bytes = write(1, written);
        const at = 12 + (where % Math.max(1, bytes.length - 12));
        const damaged = cut ? bytes.subarray(0, at) : bytes.slice();
        if (!cut && at < bytes.length) damaged[at] = value;
        const contents = readJournal(damaged);
        const kept = contents.batches.map(decode);
        expect(kept).toEqual(written.slice(0, kept.length));
        expect(contents.goodBytes).toBeLessThanOrEqual(damaged.length);
        expect(readJournal(damaged.subarray(0, contents.goodBytes)).end).toBe('end');
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readJournal(bytes);
        readJournal(new Uint8Array(Buffer.concat([journalHeader(1), bytes])));
      }),
      { numRuns: 2000 },
    );
  });
});
