import { CONTROL_CHECKS } from './control-checks.ts';
import { DOMAIN_CHECKS } from './domain-checks.ts';
import { FRAMING_CHECKS } from './framing-checks.ts';
import { HOSTILE_CHECKS } from './hostile-checks.ts';
import { PERMISSION_CHECKS } from './permission-checks.ts';
import { QUOTA_CHECKS } from './quota-checks.ts';
import { RECENT_CHECKS } from './recent-checks.ts';
import { TRANSACTION_CHECKS } from './transaction-checks.ts';
import { TREE_CHECKS } from './tree-checks.ts';
import { WATCH_CHECKS } from './watch-checks.ts';
import { World } from './world.ts';
import type { Check, Subject } from './world.ts';

/** What every xenstore daemon keeps, as far as a socket can show, by area. */
export const XENSTORE_SUITE: Readonly<Record<string, readonly Check[]>> = {
  framing: FRAMING_CHECKS,
  tree: TREE_CHECKS,
  permissions: PERMISSION_CHECKS,
  watches: WATCH_CHECKS,
  transactions: TRANSACTION_CHECKS,
  quotas: QUOTA_CHECKS,
  domains: DOMAIN_CHECKS,
  control: CONTROL_CHECKS,
  'newer than 4.17': RECENT_CHECKS,
  hostile: HOSTILE_CHECKS,
};

/** Runs one check in a world of its own. */
export async function runCheck(check: Check, subject: Subject): Promise<void> {
  const world = await World.open(subject);
  try {
    await check.run(world);
  } finally {
    await world.close();
  }
}
