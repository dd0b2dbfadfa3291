import os from 'node:os';
import type { Domid } from '../../model/ids.ts';
import { DOM0 } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import type { DomainInfo, Hypervisor } from '../../xen/hypervisor.ts';
import type { CpuTopology, NumaNode, PhysInfo, XenVersion } from '../../xen/physical-info.ts';

/** The name stock tools give the control domain, before xenstore holds one for it. */
const CONTROL_DOMAIN_NAME = 'Domain-0';

/** The hypervisor's part that the vm-manager reads in this slice. */
export type HostPorts = Pick<Hypervisor, 'domains' | 'physical' | 'console'>;

/** uname of the kernel this process runs on: the control domain's. */
export interface KernelInfo {
  readonly nodename: string;
  readonly release: string;
  readonly version: string;
  readonly machine: string;
}

export interface HostFacts {
  readonly kernel: KernelInfo;
  readonly physical: PhysInfo;
  readonly freeCpuCount: number;
  readonly version: XenVersion;
  readonly scheduler: string;
}

export interface TopologyFacts {
  readonly cpus: readonly CpuTopology[];
  readonly nodes: readonly NumaNode[];
}

/** A domain and what the control domain knows of it besides. */
export interface NamedDomain {
  readonly info: DomainInfo;
  readonly name: string | undefined;
  readonly uptimeS: number | undefined;
}

/** The only I/O of this service: hypercalls, and the control domain's own kernel. */
export class Shell {
  readonly #hypervisor: HostPorts;

  constructor(hypervisor: HostPorts) {
    this.#hypervisor = hypervisor;
  }

  hostFacts(): HostFacts {
    const { physical } = this.#hypervisor;
    return {
      kernel: {
        nodename: os.hostname(),
        release: os.release(),
        version: os.version(),
        machine: os.machine(),
      },
      physical: physical.physInfo(),
      freeCpuCount: physical.freeCpuCount(),
      version: physical.version(),
      scheduler: physical.schedulerName(),
    };
  }

  topology(): TopologyFacts {
    const { physical } = this.#hypervisor;
    return { cpus: physical.cpuTopology(), nodes: physical.numaNodes() };
  }

  domains(): readonly NamedDomain[] {
    return this.#hypervisor.domains.list().map(named);
  }

  /** @throws ToolstackError DOMAIN_UNKNOWN */
  domain(domid: Domid): NamedDomain {
    const info = this.#hypervisor.domains.getInfo(domid);
    if (info === undefined)
      throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${domid} does not exist on this host`);
    return named(info);
  }

  /** The hypervisor's log, oldest byte first. */
  consoleRing(options: { readonly clear: boolean }): Uint8Array {
    return this.#hypervisor.console.read({ clear: options.clear }).bytes;
  }
}

function named(info: DomainInfo): NamedDomain {
  const isControlDomain = info.domid === DOM0;
  return {
    info,
    name: isControlDomain ? CONTROL_DOMAIN_NAME : undefined,
    uptimeS: isControlDomain ? Math.floor(os.uptime()) : undefined,
  };
}
