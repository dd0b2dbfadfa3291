import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  BatchReader,
  BatchWriter,
  JOURNAL_HEADER_BYTES,
  crc32,
  journalHeader,
  readJournal,
} from '../../../xenstore/journal.ts';

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function batch(generation: number, ...values: number[]): Uint8Array {
  const writer = new BatchWriter(generation);
  for (const value of values) writer.u32(value);
  const bytes = writer.finish();
  if (bytes === undefined) throw new Error('empty batch');
  return bytes.slice();
}

describe('journal', () => {
  it('uses the common CRC-32', () => {
    const bytes = Uint8Array.from({ length: 1003 }, (_, i) => (i * 37) & 0xff);
    for (const end of [0, 1, 3, 4, 5, 64, 1003])
      expect(crc32(bytes, 0, end)).toBe(zlibCrc32(bytes.subarray(0, end)));
  });

  it('gives back what was written', () => {
    const writer = new BatchWriter(7);
    writer.u8(200);
    writer.u32(0xffff_fffe);
    writer.bytes(Uint8Array.of(1, 2, 3));
    writer.bytes(new Uint8Array(100_000).fill(9));
    const framed = writer.finish() ?? new Uint8Array();
    const contents = readJournal(concat(journalHeader(7), framed));
    expect(contents).toMatchObject({ generation: 7, end: 'end' });
    const reader = new BatchReader(contents.batches[0] ?? new Uint8Array());
    expect([reader.u8(), reader.u32()]).toEqual([200, 0xffff_fffe]);
    expect(reader.bytes()).toEqual(Uint8Array.of(1, 2, 3));
    expect(reader.bytes()).toHaveLength(100_000);
    expect(reader.isDone).toBe(true);
  });

  it('writes nothing for a turn that changed nothing', () => {
    expect(new BatchWriter(1).finish()).toBeUndefined();
  });

  it('cuts a batch that was only partly written, at any byte', () => {
    const good = concat(journalHeader(1), batch(1, 11));
    const whole = concat(good, batch(1, 22));
    for (let length = good.length + 1; length < whole.length; length++) {
      const contents = readJournal(whole.subarray(0, length));
      expect(contents).toMatchObject({ goodBytes: good.length, end: 'torn' });
      expect(contents.batches).toHaveLength(1);
    }
  });

  it('cuts at a batch with any bit changed', () => {
    const good = concat(journalHeader(1), batch(1, 11));
    const whole = concat(good, batch(1, 22), batch(1, 33));
    for (let at = good.length; at < good.length + 12; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const contents = readJournal(damaged);
      expect(contents.batches).toHaveLength(1);
      expect(contents.goodBytes).toBe(good.length);
    }
  });

  it('does not take zeros for batches', () => {
    const contents = readJournal(concat(journalHeader(1), new Uint8Array(64)));
    expect(contents).toMatchObject({ batches: [], goodBytes: JOURNAL_HEADER_BYTES });
  });

  it("does not take an older file's batch for its own", () => {
    const contents = readJournal(concat(journalHeader(2), batch(1, 11)));
    expect(contents).toMatchObject({ batches: [], end: 'corrupt' });
  });

  it('knows its own files', () => {
    expect(readJournal(new Uint8Array()).end).toBe('not-a-journal');
    expect(readJournal(new Uint8Array(100)).end).toBe('not-a-journal');
    const newer = journalHeader(1);
    newer[7] = 2;
    expect(readJournal(newer).end).toBe('wrong-version');
  });
});
