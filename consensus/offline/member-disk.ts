import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ToolstackError } from '../../model/errors.ts';
import { IDENTITY_KEY } from '../storage/keys.ts';
import { openLevelStore } from '../storage/level-store.ts';
import { openStorage } from '../storage/log-storage.ts';
import { decodeIdentity } from '../storage/state-record.ts';
import type { ReplicaStorage, StorageIdentity } from '../storage/storage.ts';

/** A member's directory, opened while the member is stopped. */
export interface MemberDisk {
  readonly identity: StorageIdentity;
  readonly storage: ReplicaStorage;
}

/** Every LevelDB has this file. */
const LEVEL_MARK = 'CURRENT';

/**
 * Opens what is at `directory`, whoever's it is; never makes one.
 *
 * @throws ToolstackError `CONFIG_UNREADABLE` when there is no member, `IDENTITY_MISMATCH` when it
 *   runs, `LOG_CORRUPT` for damage.
 */
export async function openMemberDisk(directory: string): Promise<MemberDisk> {
  if (!existsSync(join(directory, LEVEL_MARK))) throw noMember(directory);
  const store = await openLevelStore(directory);
  const record = store.get(IDENTITY_KEY);
  const identity = record && decodeIdentity(record);
  if (identity === undefined) {
    await store.close();
    throw noMember(directory);
  }
  return { identity, storage: await openStorage(directory, store, identity) };
}

function noMember(directory: string): ToolstackError {
  return new ToolstackError(
    'CONFIG_UNREADABLE',
    `log ${directory}: no member's log is there; name the directory its service keeps the group in`,
  );
}
