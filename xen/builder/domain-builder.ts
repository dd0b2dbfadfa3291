import { DOM0, grantRef, type Domid } from '../../model/ids.ts';
import { GRANT_TABLE } from '../abi/grant-table.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';
import { PhaseClock, type PhaseTime } from './build-phases.ts';
import type { GuestRings, GuestSpec } from './build-spec.ts';
import { buildPv } from './pv-builder.ts';
import { SPECIAL_PAGES, buildPvh } from './pvh-builder.ts';

const KIB_PER_PAGE = PAGE_BYTES / 1024;

/** A guest that is whole and paused. */
export interface BuiltGuest extends GuestRings {
  readonly domid: Domid;
  /** What the build spent its time on; all zero without a clock. */
  readonly phases: readonly PhaseTime[];
}

/** A clock for {@link buildDomain}: milliseconds that never fall. */
export type Clock = () => number;

/**
 * Makes a domain and all that is in it. Whatever fails on the way, no domain stays behind.
 *
 * @throws ToolstackError IMAGE_INVALID for a kernel that is of no use, MEMORY_EXHAUSTED when the
 *   host has too little, HYPERCALL_FAILED for what else the hypervisor refuses.
 */
export function buildDomain(
  hypervisor: Hypervisor,
  spec: GuestSpec,
  clock: Clock = () => 0,
): BuiltGuest {
  const { domains } = hypervisor;
  const phases = new PhaseClock(clock);
  const domid = createDomain(hypervisor, spec);
  try {
    const rings = fill(hypervisor, domid, spec, phases);
    return { domid, ...rings, phases: phases.times };
  } catch (error) {
    domains.destroy(domid);
    throw error;
  }
}

function createDomain({ domains }: Hypervisor, spec: GuestSpec): Domid {
  const hvm = spec.kind === 'pvh';
  const { uuid, maxVcpus, maxEvtchnPort, maxGrantFrames, maxMaptrackFrames } = spec;
  const { grantVersion, cpupool, ssidref, xenstoreDomain } = spec;
  return domains.create({
    uuid,
    hvm,
    hap: hvm,
    maxVcpus,
    ...(maxEvtchnPort !== undefined && { maxEvtchnPort }),
    ...(maxGrantFrames !== undefined && { maxGrantFrames }),
    ...(maxMaptrackFrames !== undefined && { maxMaptrackFrames }),
    ...(grantVersion !== undefined && { grantVersion }),
    ...(cpupool !== undefined && { cpupool }),
    ...(ssidref !== undefined && { ssidref }),
    ...(xenstoreDomain !== undefined && { xenstoreDomain }),
  });
}

function fill(
  hypervisor: Hypervisor,
  domid: Domid,
  spec: GuestSpec,
  phases: PhaseClock,
): GuestRings {
  const { domains, setup, tuning } = hypervisor;
  const { consoleDomid = DOM0, storeDomid = DOM0, memoryPages, tscMode, timeOffsetSeconds } = spec;
  domains.setMaxVcpus(domid, spec.maxVcpus);
  const isPvh = spec.kind === 'pvh';
  const specialPages = isPvh ? SPECIAL_PAGES : 0;
  const mostPages = Math.max(memoryPages, spec.maxMemoryPages ?? 0) + specialPages;
  domains.setMaxMemKiB(domid, mostPages * KIB_PER_PAGE);
  // Refused at once where there is too little, also when several guests are built side by side.
  tuning.claimPages(domid, memoryPages + specialPages);
  if (tscMode !== undefined) setup.setTscMode(domid, tscMode);
  if (timeOffsetSeconds !== undefined) tuning.setTimeOffset(domid, timeOffsetSeconds);
  const storePort = setup.allocateUnbound(domid, storeDomid);
  const consolePort = setup.allocateUnbound(domid, consoleDomid);
  phases.end('create');
  const build = isPvh ? buildPvh : buildPv;
  const rings = build(hypervisor, { ...spec, domid, storePort, consolePort, phases });
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
  phases.end('vcpu');
  return rings;
}
