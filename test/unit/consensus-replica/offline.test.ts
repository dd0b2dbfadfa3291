import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeConfigChange } from '../../../consensus/core/config-codec.ts';
import { bootstrapSnapshot } from '../../../consensus/core/messages.ts';
import type { Entry } from '../../../consensus/core/messages.ts';
import { runOffline } from '../../../consensus/offline/commands.ts';
import { encodeEnvelope } from '../../../consensus/replica-envelope.ts';
import { openLevelStore } from '../../../consensus/storage/level-store.ts';
import { openStorage } from '../../../consensus/storage/log-storage.ts';
import { CHAIN_START } from '../../../consensus/storage/storage.ts';

const IDENTITY = { cluster: 'lab', group: 'vm-manager', node: 3 };
const NOW_MS = Date.UTC(2026, 0, 2);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const open = async () => openStorage(dir, await openLevelStore(dir), IDENTITY);

function command(index: number, by: string): Entry {
  const request = { client: 'c', sequence: index, floor: 1, atMs: NOW_MS, by };
  const data = encodeEnvelope({ ...request, command: Buffer.from('do it') });
  return { index, term: 2, kind: 'normal', data };
}

/** A member of a group of three, two commands after its founding. */
async function writeDisk(): Promise<void> {
  const storage = await open();
  const meta = bootstrapSnapshot([1, 2, 3]);
  await storage.write({
    snapshot: { meta, chain: CHAIN_START, chunks: [Buffer.from('state')] },
    entries: [],
    hardState: { term: 1, vote: 0, commit: 1 },
    sync: true,
  });
  await storage.write({
    entries: [command(2, 'alice'), command(3, 'bob\u001b[2J')],
    hardState: { term: 2, vote: 3, commit: 2 },
    sync: true,
  });
  await storage.close();
}

const run = (...args: string[]) => runOffline([...args, '--dir', dir], NOW_MS);
const code = (value: string) => expect.objectContaining({ code: value });

describe('q0-group', () => {
  it('says whose directory it is and how far its log goes', async () => {
    await writeDisk();
    const rows = new Map(
      (await run('status'))
        .trim()
        .split('\n')
        .map((row) => [row.slice(0, 17).trim(), row.slice(18)]),
    );
    expect(Object.fromEntries(rows)).toMatchObject({
      cluster: 'lab',
      member: '3',
      voters: '1, 2, 3',
      committed: '2',
      'last index': '3',
      'last term': '2',
    });
  });

  it('lists who asked for what and when, without control characters', async () => {
    await writeDisk();
    const lines = (await run('list', '--from', '2')).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^2 2 command 2026-01-02T00:00:00.000Z "alice" \d+ [0-9a-f]{64}$/);
    expect(lines[1]).toContain('"bob\\u001b[2J"');
  });

  it('audits the chain, also against digests noted before', async () => {
    await writeDisk();
    const digest = (await run('list')).trim().split('\n')[0]!.split(' ').at(-1)!;
    expect(await run('audit', '--expect', `2:${digest}`)).toContain('entries 2 to 3 are intact');
    const other = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    await expect(run('audit', '--expect', `2:${other}`)).rejects.toEqual(code('LOG_CORRUPT'));
    await expect(run('audit', '--expect', `9:${digest}`)).rejects.toEqual(code('VALUE_INVALID'));
  });

  it('recovers only when every lost member is named, and records who did it', async () => {
    await writeDisk();
    await expect(run('recover', '--by', 'carol')).rejects.toEqual(code('USAGE'));
    const partial = run('recover', '--by', 'carol', '--lost', '1');
    await expect(partial).rejects.toEqual(code('VALUE_INVALID'));
    expect(await run('status')).toContain('1, 2, 3');

    expect(await run('recover', '--by', 'carol', '--lost', '2,1')).toContain('QUORUM RECOVERED');
    expect(await run('status')).toMatch(/^voters +3$/m);
    expect(await run('list', '--from', '4')).toContain('recoveredBy');
    expect(await run('audit')).toContain('intact');
    const again = run('recover', '--by', 'carol', '--lost', '1');
    await expect(again).rejects.toEqual(code('VALUE_INVALID'));
  });

  it('ends a joint membership that the lost ones never left', async () => {
    await writeDisk();
    const storage = await open();
    const data = encodeConfigChange({
      changes: [
        { op: 'remove', id: 1 },
        { op: 'addVoter', id: 4 },
      ],
    });
    const entry: Entry = { index: 4, term: 2, kind: 'config', data };
    await storage.write({ entries: [entry], sync: true });
    await storage.close();
    await run('recover', '--by', 'carol', '--lost', '1,2,4');
    expect(await run('status')).toMatch(/^voters +3$/m);
    expect(await run('status')).not.toContain('leaving');
  });

  it('makes no directory, and touches none that a running member has open', async () => {
    await expect(run('status')).rejects.toEqual(code('CONFIG_UNREADABLE'));
    await writeDisk();
    const storage = await open();
    await expect(run('status')).rejects.toEqual(code('IDENTITY_MISMATCH'));
    await storage.close();
    await expect(runOffline(['explode'], NOW_MS)).rejects.toEqual(code('USAGE'));
  });
});
