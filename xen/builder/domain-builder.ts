import { DOM0, grantRef, type Domid } from '../../model/ids.ts';
import { GRANT_TABLE } from '../abi/grant-table.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';
import type { GuestRings, GuestSpec } from './build-spec.ts';
import { buildPv } from './pv-builder.ts';
import { SPECIAL_PAGES, buildPvh } from './pvh-builder.ts';

const KIB_PER_PAGE = PAGE_BYTES / 1024;

/** A guest that is whole and paused. */
export interface BuiltGuest extends GuestRings {
  readonly domid: Domid;
}

/**
 * Makes a domain and all that is in it. Whatever fails on the way, no domain stays behind.
 *
 * @throws ToolstackError IMAGE_INVALID for a kernel that is of no use, MEMORY_EXHAUSTED when the
 *   host has too little, HYPERCALL_FAILED for what else the hypervisor refuses.
 */
export function buildDomain(hypervisor: Hypervisor, spec: GuestSpec): BuiltGuest {
  const { domains } = hypervisor;
  const { uuid, maxVcpus } = spec;
  const hvm = spec.kind === 'pvh';
  const domid = domains.create({ uuid, hvm, hap: hvm, maxVcpus });
  try {
    return { domid, ...fill(hypervisor, domid, spec) };
  } catch (error) {
    domains.destroy(domid);
    throw error;
  }
}

function fill(hypervisor: Hypervisor, domid: Domid, spec: GuestSpec): GuestRings {
  const { domains, setup } = hypervisor;
  const { consoleDomid = DOM0, storeDomid = DOM0 } = spec;
  domains.setMaxVcpus(domid, spec.maxVcpus);
  const isPvh = spec.kind === 'pvh';
  const pages = spec.memoryPages + (isPvh ? SPECIAL_PAGES : 0);
  domains.setMaxMemKiB(domid, pages * KIB_PER_PAGE);
  const storePort = setup.allocateUnbound(domid, storeDomid);
  const consolePort = setup.allocateUnbound(domid, consoleDomid);
  const build = isPvh ? buildPvh : buildPv;
  const rings = build(hypervisor, { ...spec, domid, storePort, consolePort });
  setup.seedGrants(domid, [
    {
      gref: grantRef(GRANT_TABLE.GNTTAB_RESERVED_CONSOLE),
      peer: consoleDomid,
      frame: rings.console.frame,
    },
    {
      gref: grantRef(GRANT_TABLE.GNTTAB_RESERVED_XENSTORE),
      peer: storeDomid,
      frame: rings.store.frame,
    },
  ]);
  return rings;
}
