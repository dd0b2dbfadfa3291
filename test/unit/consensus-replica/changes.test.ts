import { describe, expect, it } from 'vitest';
import { CHANGES_KEPT, ChangeFeed } from '../../../consensus/replica-changes.ts';
import type { Change } from '../../../consensus/replica-changes.ts';
import { decodeEnvelope, encodeEnvelope } from '../../../consensus/replica-envelope.ts';

const change = (index: number): Change => {
  return { index, atMs: 0, by: '', command: Buffer.from(`${index}`), result: Buffer.alloc(0) };
};

describe('the stream of changes', () => {
  it('gives what is there, then waits for more', async () => {
    const feed = new ChangeFeed();
    feed.push(change(2));
    const stream = feed.after(0);
    expect((await stream.next()).value?.index).toBe(2);
    const next = stream.next();
    feed.push(change(5));
    expect((await next).value?.index).toBe(5);
  });

  it('says so when what was asked for is no longer kept', async () => {
    const feed = new ChangeFeed();
    for (let index = 1; index <= CHANGES_KEPT + 10; index++) feed.push(change(index));
    await expect(feed.after(1).next()).rejects.toMatchObject({ code: 'CHANGES_LOST' });
    expect((await feed.after(10).next()).value?.index).toBe(11);
  });

  it('tells a follower of it when a snapshot replaced the state', async () => {
    const feed = new ChangeFeed();
    const stream = feed.after(0);
    const next = stream.next();
    feed.reset(100);
    await expect(next).rejects.toMatchObject({ code: 'CHANGES_LOST' });
  });

  it('ends when the replica stops', async () => {
    const feed = new ChangeFeed();
    const next = feed.after(0).next();
    feed.close();
    expect((await next).done).toBe(true);
  });
});

describe('the envelope of a command', () => {
  it('carries who, when and what', () => {
    const envelope = {
      client: 'client é',
      sequence: 7,
      floor: 3,
      atMs: 1_700_000_000_000,
      by: 'spiffe://c/user/u/role/admin',
      command: Buffer.from('do it'),
    };
    expect(decodeEnvelope(encodeEnvelope(envelope))).toEqual({ kind: 'command', envelope });
  });

  it('is not believed when its lengths do not fit', () => {
    const bytes = encodeEnvelope({
      client: 'c',
      sequence: 1,
      floor: 1,
      atMs: 0,
      by: '',
      command: Buffer.alloc(0),
    });
    bytes[19] = 200;
    expect(decodeEnvelope(bytes).kind).toBe('unknown');
    for (let length = 0; length < 21; length++)
      expect(decodeEnvelope(bytes.subarray(0, length)).kind).toBe('unknown');
  });
});
