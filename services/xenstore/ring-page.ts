import { gfn as toGfn, grantRef } from '../../model/ids.ts';
import type { Domid } from '../../model/ids.ts';
import type { ForeignMemory, GrantTable, Mapping } from '../../xen/hypervisor.ts';

/** The domain builder grants the ring page under this reference. Source: xen/grant_table.h. */
const GNTTAB_RESERVED_XENSTORE = grantRef(1);

/** Maps a domain's ring: by the reserved grant, as that needs no privilege; else by the frame. */
export function mapRing(
  { grants, memory }: { readonly grants: GrantTable; readonly memory?: ForeignMemory },
  domid: Domid,
  gfn: number,
): Mapping {
  const writable = true;
  try {
    return grants.map([{ domid, gref: GNTTAB_RESERVED_XENSTORE }], { writable });
  } catch (cause) {
    if (memory === undefined || gfn <= 0) throw cause;
    return memory.map(domid, [toGfn(gfn)], { writable });
  }
}
