import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { quorum0 } from '../../../proto/gen/raft.js';
import type { SnapshotPart } from '../../../proto/raft.ts';
import { SnapshotReceiver } from '../../../consensus/transport/snapshot-stream.ts';

const part = (fields: quorum0.raft.v1.SnapshotPart.$Properties): SnapshotPart =>
  quorum0.raft.v1.SnapshotPart.create(fields) as SnapshotPart;
const opening = (index: number) => {
  const chain = Buffer.alloc(32, 1);
  return part({ index, term: 3, snapshotTerm: 2, chain, pieces: 3, confState: { voters: [1, 2] } });
};
const piece = (number: number) => {
  const data = Buffer.alloc(10, number);
  return part({ piece: number, data, crc: crc32(data) });
};

describe('a receiver of snapshots', () => {
  it('goes on where a broken attempt ended', () => {
    const receiver = new SnapshotReceiver(1, 2);
    expect(receiver.begin(opening(9))).toBe(0);
    expect(receiver.add(piece(0))).toBe('more');
    expect(receiver.add(piece(1))).toBe('more');
    expect(receiver.begin(opening(9))).toBe(2);
    expect(receiver.add(piece(2))).toBe('complete');
    const { message, snapshot } = receiver.take();
    expect(message.snapshot.confState.voters).toEqual([1, 2]);
    expect(snapshot.chunks.map((chunk) => chunk[0])).toEqual([0, 1, 2]);
  });

  it('starts over for another snapshot', () => {
    const receiver = new SnapshotReceiver(1, 2);
    receiver.begin(opening(9));
    receiver.add(piece(0));
    expect(receiver.begin(opening(10))).toBe(0);
  });

  it('refuses a wrong checksum, a missing piece and an opening over the limits', () => {
    const receiver = new SnapshotReceiver(1, 2);
    expect(receiver.begin(part({ index: 1, chain: Buffer.alloc(31), pieces: 1 }))).toBeUndefined();
    expect(receiver.begin(part({ chain: Buffer.alloc(32), pieces: 70_000 }))).toBeUndefined();
    receiver.begin(opening(9));
    expect(receiver.add(piece(1))).toBe('bad');
    expect(receiver.add(part({ piece: 0, data: Buffer.alloc(4), crc: 1 }))).toBe('bad');
  });
});
