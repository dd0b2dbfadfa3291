import { createHash } from 'node:crypto';
import { assert, InvariantError } from '../model/assert.ts';
import { ToolstackError } from '../model/errors.ts';
import { ChangeFeed } from './replica-changes.ts';
import { decodeEnvelope } from './replica-envelope.ts';
import type { Envelope, StateCheck } from './replica-envelope.ts';
import type { StateMachine } from './replica-machine.ts';
import type { Applied, Member } from './replica.ts';
import { SessionTable } from './session-table.ts';

/** Pieces of a snapshot are at most this long, so that one never blocks the log for long. */
export const PIECE_BYTES = 512 * 1024;

/** Own digests kept until the leader's arrives. */
const CHECKS_KEPT = 16;

/** How requests that wait here learn of their result. */
export type Settle = (client: string, sequence: number, outcome: Applied | ToolstackError) => void;

interface SnapshotHeader {
  readonly members: readonly Member[];
  readonly sessionsBytes: number;
}

/**
 * Everything a group has agreed on, as of `appliedIndex`: the service's state machine, the session
 * table that makes requests happen once, and the directory of members. Common to both engines.
 */
export class ReplicaState {
  readonly feed = new ChangeFeed();
  readonly #machine: StateMachine;
  readonly #settle: Settle;
  readonly #sessions = new SessionTable();
  readonly #checks = new Map<number, Buffer>();
  /** Where members are reached; those of the configuration in force, and no others. */
  members: readonly Member[];
  appliedIndex = 0;

  constructor(machine: StateMachine, members: readonly Member[], settle: Settle) {
    this.#machine = machine;
    this.members = members;
    this.#settle = settle;
  }

  get sessions(): number {
    return this.#sessions.size;
  }

  /** Carries out one entry of the log. */
  apply(index: number, data: Uint8Array): void {
    this.#advance(index);
    if (data.length === 0) return;
    const decoded = decodeEnvelope(data);
    if (decoded.kind === 'command') this.#applyCommand(index, decoded.envelope);
    else if (decoded.kind === 'check') this.#compare(decoded.check);
  }

  /** Passes an index that carries nothing for the state machine. */
  skip(index: number): void {
    this.#advance(index);
  }

  #advance(index: number): void {
    assert(index > this.appliedIndex, `entry ${index} comes after ${this.appliedIndex}`);
    this.appliedIndex = index;
  }

  #applyCommand(index: number, envelope: Envelope): void {
    const { client, sequence, floor, by, atMs, command } = envelope;
    const seen = this.#sessions.find(client, sequence);
    if (seen.seen === 'never') {
      const result = this.#machine.apply(command, { index, atMs, by });
      this.#sessions.record(client, sequence, floor, result);
      this.feed.push({ index, atMs, by, command, result });
      this.#settle(client, sequence, { index, result });
    } else if (seen.seen === 'answered')
      this.#settle(client, sequence, { index, result: seen.result });
    else
      this.#settle(
        client,
        sequence,
        new ToolstackError(
          'REQUEST_EXPIRED',
          `request ${client}/${sequence}: carried out before, its result is no longer kept`,
        ),
      );
  }

  /** Digest of the whole state now, remembered for comparison with the leader's. */
  digest(): Buffer {
    const hash = createHash('sha256').update(this.#sessions.encode());
    for (const piece of this.#machine.snapshot()) hash.update(piece);
    const digest = hash.digest();
    this.#checks.set(this.appliedIndex, digest);
    if (this.#checks.size > CHECKS_KEPT) this.#checks.delete(this.#checks.keys().next().value!);
    return digest;
  }

  #compare({ index, node, digest }: StateCheck): void {
    const own = this.#checks.get(index);
    if (own !== undefined && !own.equals(digest))
      throw new InvariantError(
        `state after ${index} differs from member ${node}'s: the state machine is not ` +
          'deterministic, or memory failed',
      );
  }

  /** The state in pieces of at most {@link PIECE_BYTES}. */
  snapshot(): Buffer[] {
    const sessions = this.#sessions.encode();
    const header: SnapshotHeader = { members: this.members, sessionsBytes: sessions.length };
    const headerBytes = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(headerBytes.length);
    return cut([length, headerBytes, sessions], this.#machine.snapshot());
  }

  /** Replaces everything by a snapshot taken at `index`. */
  restore(index: number, pieces: readonly Uint8Array[]): void {
    const whole = Buffer.concat(pieces);
    const headerEnd = 4 + whole.readUInt32BE(0);
    const header = JSON.parse(whole.toString('utf8', 4, headerEnd)) as SnapshotHeader;
    const sessionsEnd = headerEnd + header.sessionsBytes;
    this.#sessions.restore(whole.subarray(headerEnd, sessionsEnd));
    this.#machine.restore(whole.subarray(sessionsEnd));
    this.members = header.members;
    this.#checks.clear();
    this.appliedIndex = index;
    this.feed.reset(index);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Parts of at least this length become pieces as they are: the copy would cost more. */
const PART_BYTES_KEPT = PIECE_BYTES / 4;

/** Joins and cuts, so that pieces are neither tiny nor large. */
function cut(head: readonly Buffer[], rest: Iterable<Uint8Array>): Buffer[] {
  const pieces: Buffer[] = [];
  let open: Uint8Array[] = [...head];
  let bytes = head.reduce((sum, { length }) => sum + length, 0);
  const close = (): void => {
    if (bytes > 0) pieces.push(Buffer.concat(open, bytes));
    open = [];
    bytes = 0;
  };
  for (const part of rest)
    for (let at = 0; at < part.length; at += PIECE_BYTES) {
      const slice = part.subarray(at, at + PIECE_BYTES);
      const isKept = slice.length >= PART_BYTES_KEPT;
      if (isKept || bytes + slice.length > PIECE_BYTES) close();
      if (isKept) {
        pieces.push(asBuffer(slice));
        continue;
      }
      open.push(slice);
      bytes += slice.length;
    }
  close();
  return pieces;
}
