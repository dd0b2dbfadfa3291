import os from 'node:os';
import type { Domid } from '../../../model/ids.ts';
import { DOM0 } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { DomainNames } from './domain-names.ts';
import type { DomainInfo, Hypervisor } from '../../../xen/hypervisor.ts';
import type { CpuTopology, NumaNode, PhysInfo, XenVersion } from '../../../xen/physical-info.ts';

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

/** The only I/O of this service: hypercalls, xenstore, and the control domain's own kernel. */
export class Shell {
  readonly #hypervisor: HostPorts;
  readonly #names: DomainNames;

  constructor(hypervisor: HostPorts, names: DomainNames) {
    this.#hypervisor = hypervisor;
    this.#names = names;
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

  domainCount(): number {
    return this.#hypervisor.domains.list().length;
  }

  async domains(): Promise<readonly NamedDomain[]> {
    return await Promise.all(this.#hypervisor.domains.list().map((info) => this.#named(info)));
  }

  /** @throws ToolstackError DOMAIN_UNKNOWN */
  async domain(domid: Domid): Promise<NamedDomain> {
    const info = this.#hypervisor.domains.getInfo(domid);
    if (info === undefined)
      throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${domid} does not exist on this host`);
    return await this.#named(info);
  }

  /** The hypervisor's log, oldest byte first. */
  consoleRing(options: { readonly clear: boolean }): Uint8Array {
    return this.#hypervisor.console.read({ clear: options.clear }).bytes;
  }

  async #named(info: DomainInfo): Promise<NamedDomain> {
    const { name, startedAtS } = await this.#names.of(info);
    if (info.domid === DOM0)
      return { info, name: name ?? CONTROL_DOMAIN_NAME, uptimeS: Math.floor(os.uptime()) };
    const sinceStartS = startedAtS === undefined ? undefined : Date.now() / 1000 - startedAtS;
    return {
      info,
      name,
      uptimeS: sinceStartS === undefined ? undefined : Math.max(0, Math.floor(sinceStartS)),
    };
  }
}
