import type { Member } from '../replica.ts';
import { prefixEnd } from './etcd-client.ts';
import type { EtcdClient, Pair } from './etcd-client.ts';

/*
 * A group's state in etcd, below quorum0/CLUSTER/GROUP/:
 *
 *   sequence            last index given out, decimal; every append is a transaction on it
 *   log/INDEX           the commands from INDEX on that one append carried, packed
 *   snapshot            the newest complete snapshot: index and number of pieces, JSON
 *   piece/INDEX/PIECE   its bytes
 *   directory           the members, JSON
 *   member/ID           present while that member lives (a lease)
 *   leader              the id that leads, on that member's lease
 */
const INDEX_DIGITS = 16;
const PIECE_DIGITS = 8;
/** Records read at once when catching up. */
const PAGE_RECORDS = 200;
const LENGTH_BYTES = 4;

/** One command with its place in the order. */
export interface LogCommand {
  readonly index: number;
  readonly data: Buffer;
}

/** The sequence key as last seen. */
export interface Sequence {
  readonly last: number;
  readonly modRevision: number;
}

export interface EtcdSnapshot {
  readonly index: number;
  readonly pieces: readonly Buffer[];
}

/** Everything a member needs to start, as of one revision. */
export interface EtcdState {
  readonly revision: number;
  readonly snapshot: EtcdSnapshot | undefined;
  readonly commands: readonly LogCommand[];
  readonly members: readonly Member[];
}

/** Packs commands into one record. */
export function packCommands(commands: readonly Uint8Array[]): Buffer {
  const parts: Uint8Array[] = [];
  for (const command of commands) {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(command.length);
    parts.push(length, command);
  }
  return Buffer.concat(parts);
}

/** The commands of a record whose first index is `first`; cuts short where the bytes end. */
export function unpackCommands(first: number, record: Buffer): LogCommand[] {
  const commands: LogCommand[] = [];
  let at = 0;
  while (at + LENGTH_BYTES <= record.length) {
    const end = at + LENGTH_BYTES + record.readUInt32BE(at);
    if (end > record.length) break;
    commands.push({
      index: first + commands.length,
      data: record.subarray(at + LENGTH_BYTES, end),
    });
    at = end;
  }
  return commands;
}

/** The group's keys, and the few things done with them. */
export class EtcdLog {
  readonly #client: EtcdClient;
  readonly prefix: string;

  constructor(client: EtcdClient, cluster: string, group: string) {
    this.#client = client;
    this.prefix = `quorum0/${cluster}/${group}/`;
  }

  get logPrefix(): string {
    return `${this.prefix}log/`;
  }

  key(name: string): string {
    return `${this.prefix}${name}`;
  }

  #logKey(index: number): string {
    return `${this.logPrefix}${index.toString(16).padStart(INDEX_DIGITS, '0')}`;
  }

  #pieceKey(index: number, piece: number): string {
    const name = index.toString(16).padStart(INDEX_DIGITS, '0');
    return this.key(`piece/${name}/${piece.toString(16).padStart(PIECE_DIGITS, '0')}`);
  }

  /** Makes the group if nobody did. */
  async found(members: readonly Member[]): Promise<void> {
    await this.#client.txn({
      unchanged: { key: this.key('sequence'), modRevision: 0 },
      puts: [
        { key: this.key('sequence'), value: Buffer.from('0') },
        { key: this.key('directory'), value: Buffer.from(JSON.stringify(members)) },
      ],
    });
  }

  /** The last index given out, by a linearizable read. */
  async sequence(): Promise<Sequence & { readonly raftTerm: number }> {
    const { pairs, raftTerm } = await this.#client.range(this.key('sequence'), undefined);
    const pair = pairs[0];
    return { last: Number(pair?.value ?? 0), modRevision: pair?.modRevision ?? 0, raftTerm };
  }

  /** Appends after `sequence`, if nobody else did meanwhile. */
  append(sequence: Sequence, commands: readonly Uint8Array[]): Promise<boolean> {
    const first = sequence.last + 1;
    const last = Buffer.from(String(sequence.last + commands.length));
    return this.#client.txn({
      unchanged: { key: this.key('sequence'), modRevision: sequence.modRevision },
      puts: [
        { key: this.key('sequence'), value: last },
        { key: this.#logKey(first), value: packCommands(commands) },
      ],
    });
  }

  /** The commands of one watched or read record. */
  commands({ key, value }: Pair): LogCommand[] {
    return unpackCommands(parseInt(key.slice(this.logPrefix.length), 16), value);
  }

  /** Snapshot, log and directory as of one revision. */
  async load(): Promise<EtcdState> {
    const manifest = await this.#client.range(this.key('snapshot'), undefined);
    const { revision } = manifest;
    const snapshot = await this.#loadSnapshot(manifest.pairs[0], revision);
    const commands: LogCommand[] = [];
    let from = this.logPrefix;
    for (;;) {
      const page = await this.#client.range(from, prefixEnd(this.logPrefix), {
        revision,
        limit: PAGE_RECORDS,
      });
      for (const pair of page.pairs) commands.push(...this.commands(pair));
      const last = page.pairs.at(-1);
      if (!page.more || last === undefined) break;
      from = `${last.key}\0`;
    }
    const directory = await this.#client.range(this.key('directory'), undefined, { revision });
    const members = JSON.parse(String(directory.pairs[0]?.value ?? '[]')) as Member[];
    return { revision, snapshot, commands, members };
  }

  async #loadSnapshot(
    manifest: Pair | undefined,
    revision: number,
  ): Promise<EtcdSnapshot | undefined> {
    if (manifest === undefined) return undefined;
    const { index, pieces: count } = JSON.parse(String(manifest.value)) as {
      index: number;
      pieces: number;
    };
    const pieces: Buffer[] = [];
    for (let piece = 0; piece < count; piece++) {
      const { pairs } = await this.#client.range(this.#pieceKey(index, piece), undefined, {
        revision,
      });
      const pair = pairs[0];
      if (pair === undefined) return undefined;
      pieces.push(pair.value);
    }
    return { index, pieces };
  }

  /** Stores a snapshot, names it the newest, then forgets what it replaces. */
  async saveSnapshot(snapshot: EtcdSnapshot, keepEntries: number): Promise<void> {
    const { index, pieces } = snapshot;
    for (const [piece, value] of pieces.entries())
      await this.#client.put({ key: this.#pieceKey(index, piece), value });
    const old = (await this.#client.range(this.key('snapshot'), undefined)).pairs[0];
    const oldIndex =
      old === undefined ? -1 : (JSON.parse(String(old.value)) as { index: number }).index;
    if (oldIndex >= index) return;
    const value = Buffer.from(JSON.stringify({ index, pieces: pieces.length }));
    const unchanged = { key: this.key('snapshot'), modRevision: old?.modRevision ?? 0 };
    const key = this.key('snapshot');
    if (!(await this.#client.txn({ unchanged, puts: [{ key, value }] }))) return;
    await this.#client.deleteRange(this.key('piece/'), this.#pieceKey(index, 0));
    const through = Math.max(0, index - keepEntries);
    await this.#client.deleteRange(this.logPrefix, this.#logKey(through));
  }
}
