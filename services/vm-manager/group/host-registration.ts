import type { VmUuid } from '../../../model/ids.ts';
import { DOM0 } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import { PAGE_BYTES } from '../../../xen/hypervisor.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import type { Log } from '../../runtime/log.ts';
import type { HostState } from '../state/commands.ts';
import type { ReplicatedVmGroup } from './group.ts';
import type { HostCapacity } from '../state/vm-record.ts';

/** Kept free, so that the hypervisor has something for page tables, grants and its own needs. */
export const HOST_RESERVE_KIB = 32 * 1024;
/** A capacity that differs by less is not said again. */
const CAPACITY_STEP_KIB = 4 * 1024;
/** How often the hypervisor is asked; what is free changes with the control domain's balloon. */
const REFRESH_MS = 10_000;

const PAGE_KIB = PAGE_BYTES / 1024;

export interface RegistrationParts {
  readonly host: string;
  readonly state: HostState;
  readonly group: ReplicatedVmGroup;
  readonly hypervisor: Pick<Hypervisor, 'domains' | 'physical'>;
  readonly log: Log;
}

/** What the host can give to the machines of the group: free memory, and what they have of it. */
export function readCapacity(
  { domains, physical }: RegistrationParts['hypervisor'],
  isMachine: (uuid: VmUuid) => boolean,
): HostCapacity {
  const { freePages, nrCpus } = physical.physInfo();
  let pages = freePages;
  for (const { domid, uuid, totalPages } of domains.list())
    if (domid !== DOM0 && isMachine(uuid)) pages += totalPages;
  return { memoryKiB: pages * PAGE_KIB, reservedKiB: HOST_RESERVE_KIB, cpuCount: nrCpus };
}

/** Keeps what the group knows of this host true, from when it has caught up until it is stopped. */
export class HostRegistration {
  readonly #parts: RegistrationParts;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(parts: RegistrationParts) {
    this.#parts = parts;
  }

  /** Registers the host, and goes on looking. A host that cannot be registered is tried again. */
  async start(): Promise<void> {
    await this.#refresh();
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.start(), REFRESH_MS);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #refresh(): Promise<void> {
    const { host, state, group, hypervisor, log } = this.#parts;
    try {
      const machines = group.placedOn(host);
      const capacity = readCapacity(hypervisor, (uuid) => machines.has(uuid));
      const known = group.hosts().find((one) => one.host === host);
      if (known?.state === state && isNear(known.capacity, capacity)) return;
      await group.registerHost({ state, capacity });
      log.info({ state, ...capacity }, 'registered with the group');
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      log.warn({ code: error.code }, `not registered with the group: ${error.message}`);
    }
  }
}

function isNear(known: HostCapacity, now: HostCapacity): boolean {
  return (
    known.cpuCount === now.cpuCount &&
    known.reservedKiB === now.reservedKiB &&
    Math.abs(known.memoryKiB - now.memoryKiB) < CAPACITY_STEP_KIB
  );
}
