import type { Connection } from './connection.ts';
import type { Core } from './core.ts';
import type { Permissions } from './permissions.ts';
import type { SnapshotReader, SnapshotWriter } from './snapshot-codec.ts';
import { Entry, Transaction } from './transaction.ts';
import { Epoch } from './undo.ts';
import type { SavedNode, Undo } from './undo.ts';

/** Writes a permission list, each different one once. */
export type PermissionsOut = (list: Permissions) => void;
export type PermissionsIn = () => Permissions;

/** The place in the list of epochs of one whose snapshot was given up. */
const LOST = 0;

/** The past that open transactions hold on to. Returns the number of each epoch, from 1 on. */
export function writeUndo(
  out: SnapshotWriter,
  undo: Undo,
  permissions: PermissionsOut,
): ReadonlyMap<Epoch, number> {
  const numbers = new Map<Epoch, number>();
  const epochs = undo.epochs();
  out.integer(epochs.length);
  for (const epoch of epochs) {
    numbers.set(epoch, numbers.size + 1);
    out.integer(epoch.states.size);
    for (const [path, saved] of epoch.states) {
      out.text(path);
      writeSaved(out, saved, permissions);
    }
    out.integer(epoch.children.size);
    for (const [path, names] of epoch.children) {
      out.text(path);
      writeNames(out, names);
    }
  }
  return numbers;
}

export function readUndo(
  input: SnapshotReader,
  undo: Undo,
  permissions: PermissionsIn,
): readonly Epoch[] {
  const epochs: Epoch[] = [];
  for (let left = input.integer(); left > 0; left--) {
    const epoch = new Epoch();
    for (let states = input.integer(); states > 0; states--)
      epoch.states.set(input.text(), readSaved(input, permissions));
    for (let lists = input.integer(); lists > 0; lists--)
      epoch.children.set(input.text(), readNames(input));
    epochs.push(epoch);
  }
  undo.adopt(epochs);
  return epochs;
}

function writeSaved(
  out: SnapshotWriter,
  saved: SavedNode | null,
  permissions: PermissionsOut,
): void {
  out.flag(saved !== null);
  if (saved === null) return;
  out.text(saved.value);
  permissions(saved.permissions);
  out.integer(saved.version);
  out.integer(saved.childrenVersion);
}

function readSaved(input: SnapshotReader, permissions: PermissionsIn): SavedNode | null {
  if (!input.flag()) return null;
  return {
    value: input.text(),
    permissions: permissions(),
    version: input.integer(),
    childrenVersion: input.integer(),
  };
}

function writeNames(out: SnapshotWriter, names: ReadonlyMap<string, boolean>): void {
  out.integer(names.size);
  for (const [name, exists] of names) {
    out.text(name);
    out.flag(exists);
  }
}

function readNames(input: SnapshotReader): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (let left = input.integer(); left > 0; left--) names.set(input.text(), input.flag());
  return names;
}

export function writeTransaction(
  out: SnapshotWriter,
  transaction: Transaction,
  epochs: ReadonlyMap<Epoch, number>,
  permissions: PermissionsOut,
): void {
  out.integer(transaction.id);
  out.integer(transaction.generation);
  out.integer(epochs.get(transaction.epoch) ?? LOST);
  out.flag(transaction.doomed);
  out.integer(transaction.entries.size);
  const numbers = new Map<Entry, number>();
  for (const entry of transaction.entries.values()) {
    numbers.set(entry, numbers.size);
    writeEntry(out, entry, permissions);
  }
  for (const list of [transaction.created, transaction.removals, [...transaction.changes]]) {
    out.integer(list.length);
    for (const entry of list) out.integer(numbers.get(entry)!);
  }
  out.integer(transaction.nodeDeltas.size);
  for (const [domid, delta] of transaction.nodeDeltas) {
    out.integer(domid);
    out.number(delta);
  }
}

export function readTransaction(
  input: SnapshotReader,
  core: Core,
  connection: Connection,
  epochs: readonly Epoch[],
  permissions: PermissionsIn,
): void {
  const id = input.integer();
  const generation = input.integer();
  const number = input.integer();
  const epoch = number === LOST ? lostEpoch() : epochs[number - 1]!;
  epoch.holders++;
  const transaction = new Transaction(id, connection.domain, core.content, generation, epoch);
  transaction.doomed = input.flag();
  const entries: Entry[] = [];
  for (let left = input.integer(); left > 0; left--) {
    const entry = readEntry(input, core, permissions);
    entries.push(entry);
    transaction.adopt(entry);
  }
  const next = (): Entry => entries[input.integer()]!;
  for (let left = input.integer(); left > 0; left--) transaction.created.push(next());
  for (let left = input.integer(); left > 0; left--) transaction.removals.push(next());
  for (let left = input.integer(); left > 0; left--) transaction.changes.add(next());
  for (let left = input.integer(); left > 0; left--)
    transaction.nodeDeltas.set(input.integer(), input.number());
  (connection.transactions ??= new Map()).set(id, transaction);
  connection.domain.transactionCount++;
}

function lostEpoch(): Epoch {
  const epoch = new Epoch();
  epoch.lost = true;
  return epoch;
}

function writeEntry(out: SnapshotWriter, entry: Entry, permissions: PermissionsOut): void {
  out.text(entry.path.text);
  writeSaved(out, entry.base, permissions);
  out.integer(entry.reads);
  out.integer(entry.wrote);
  out.flag(entry.exists);
  out.text(entry.value);
  out.flag(entry.permissions !== null);
  if (entry.permissions !== null) permissions(entry.permissions);
  out.flag(entry.removed);
  out.number(entry.createdAt);
  out.flag(entry.children !== null);
  if (entry.children !== null) writeNames(out, entry.children);
}

function readEntry(input: SnapshotReader, core: Core, permissions: PermissionsIn): Entry {
  const path = core.paths.of(input.text());
  const entry = new Entry(path, readSaved(input, permissions));
  entry.reads = input.integer();
  entry.wrote = input.integer();
  entry.exists = input.flag();
  entry.value = input.text();
  entry.permissions = input.flag() ? permissions() : null;
  entry.removed = input.flag();
  entry.createdAt = input.number();
  entry.children = input.flag() ? readNames(input) : null;
  return entry;
}
