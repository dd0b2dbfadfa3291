import { ToolstackError } from '../../model/errors.ts';
import { DOMCTL_TABLES, type DomctlTable } from './domctl.ts';
import { SYSCTL_TABLES, type SysctlTable } from './sysctl.ts';

/** The unstable halves of the interface, as the running hypervisor speaks them. */
export interface Release {
  readonly domctl: DomctlTable;
  readonly sysctl: SysctlTable;
}

interface VersionedTable {
  readonly interfaceVersion: number;
  readonly releases: string;
}

/**
 * Tries each table in turn. `accepts` makes a harmless call with the version and says whether Xen
 * took it: do_domctl and do_sysctl answer EACCES for any version but their own, before all else.
 *
 * @param runningRelease  what the hypervisor calls itself (`4.18.2`), for the message alone
 * @throws HYPERVISOR_UNSUPPORTED naming the versions that are supported
 */
export function probeRelease(
  runningRelease: string,
  accepts: {
    readonly domctl: (table: DomctlTable) => boolean;
    readonly sysctl: (table: SysctlTable) => boolean;
  },
): Release {
  return {
    domctl: pick('domctl', runningRelease, DOMCTL_TABLES, accepts.domctl),
    sysctl: pick('sysctl', runningRelease, SYSCTL_TABLES, accepts.sysctl),
  };
}

function pick<Table extends VersionedTable>(
  family: string,
  runningRelease: string,
  tables: readonly Table[],
  accepts: (table: Table) => boolean,
): Table {
  const found = tables.find(accepts);
  if (found !== undefined) return found;
  const known = tables.map(
    (table) => `0x${table.interfaceVersion.toString(16)} (Xen ${table.releases})`,
  );
  throw new ToolstackError(
    'HYPERVISOR_UNSUPPORTED',
    `Xen ${runningRelease} refuses every ${family} interface version known here: ` +
      `${known.join(', ')}; boot a supported release`,
  );
}
