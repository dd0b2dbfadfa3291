import type { Operation } from '../core.ts';
import { XS, XS_TYPE_MAX } from '../wire.ts';
import { control } from './control.ts';
import { directory, directoryPart } from './directory.ts';
import * as domains from './domains.ts';
import * as nodes from './nodes.ts';
import { setPermissions } from './permissions.ts';
import { getQuota, setQuota } from './quotas.ts';
import { end, start } from './transactions.ts';
import { resetWatches, unwatch, watch } from './watches.ts';

/** How one type of request is handled. */
export interface OperationRow {
  readonly operation: Operation;
  /** Only for the control domain; a guest gets EACCES. */
  readonly isPrivileged: boolean;
  /** The request's tx_id is not looked at. */
  readonly ignoresTransaction: boolean;
  /** Outside a transaction, too, it may change the store. */
  readonly changesState: boolean;
}

const READS = { isPrivileged: false, ignoresTransaction: false, changesState: false };
const CHANGES = { isPrivileged: false, ignoresTransaction: false, changesState: true };
const WATCHES = { isPrivileged: false, ignoresTransaction: true, changesState: true };
const PRIVILEGED = { isPrivileged: true, ignoresTransaction: false, changesState: true };
const PRIVILEGED_READS = { isPrivileged: true, ignoresTransaction: false, changesState: false };

/** Indexed by type; a hole is a type there is none of, or that only the daemon sends. */
export const OPERATIONS: readonly (OperationRow | undefined)[] = (() => {
  const table = Array.from<OperationRow | undefined>({ length: XS_TYPE_MAX + 1 });
  table.fill(undefined);
  table[XS.CONTROL] = { operation: control, ...PRIVILEGED };
  table[XS.DIRECTORY] = { operation: directory, ...READS };
  table[XS.READ] = { operation: nodes.read, ...READS };
  table[XS.GET_PERMS] = { operation: nodes.getPermissions, ...READS };
  table[XS.WATCH] = { operation: watch, ...WATCHES };
  table[XS.UNWATCH] = { operation: unwatch, ...WATCHES };
  table[XS.TRANSACTION_START] = { operation: start, ...CHANGES };
  table[XS.TRANSACTION_END] = { operation: end, ...CHANGES };
  table[XS.INTRODUCE] = { operation: domains.introduceDomain, ...PRIVILEGED };
  table[XS.RELEASE] = { operation: domains.release, ...PRIVILEGED };
  table[XS.GET_DOMAIN_PATH] = { operation: domains.getDomainPath, ...READS };
  table[XS.WRITE] = { operation: nodes.write, ...CHANGES };
  table[XS.MKDIR] = { operation: nodes.mkdir, ...CHANGES };
  table[XS.RM] = { operation: nodes.rm, ...CHANGES };
  table[XS.SET_PERMS] = { operation: setPermissions, ...CHANGES };
  table[XS.IS_DOMAIN_INTRODUCED] = { operation: domains.isDomainIntroduced, ...PRIVILEGED_READS };
  table[XS.RESUME] = { operation: domains.resume, ...PRIVILEGED };
  table[XS.SET_TARGET] = { operation: domains.setTarget, ...PRIVILEGED };
  table[XS.RESET_WATCHES] = { operation: resetWatches, ...CHANGES };
  table[XS.DIRECTORY_PART] = { operation: directoryPart, ...READS };
  table[XS.GET_FEATURE] = { operation: domains.getFeature, ...READS };
  table[XS.SET_FEATURE] = { operation: domains.setFeature, ...PRIVILEGED };
  table[XS.GET_QUOTA] = { operation: getQuota, ...PRIVILEGED_READS };
  table[XS.SET_QUOTA] = { operation: setQuota, ...PRIVILEGED };
  return table;
})();
