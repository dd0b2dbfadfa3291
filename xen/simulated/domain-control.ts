import { DOM0, type Domid, type VmUuid } from '../../model/ids.ts';
import type { CreateDomainSpec, DomainControl, DomainInfo, ShutdownReason } from '../hypervisor.ts';
import { SCHED } from '../abi/sched.ts';
import type { Domain } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';
import type { Privileged } from './ports.ts';
import { refuse } from './refusal.ts';

/** Source: xen/include/public/arch-x86/xen.h and xen/common/domain.c; HVM guests have 128. */
const VCPUS_MAX = 8192;

const KIB_PER_PAGE = 4;

export class SimulatedDomainControl implements DomainControl {
  readonly #machine: SimulatedMachine;
  readonly #privileged: Privileged;

  constructor(machine: SimulatedMachine, privileged: Privileged) {
    this.#machine = machine;
    this.#privileged = privileged;
  }

  list(first: Domid = DOM0): readonly DomainInfo[] {
    this.#privileged('XEN_SYSCTL_getdomaininfolist');
    return [...this.#machine.domains.values()]
      .filter((domain) => domain.domid >= first)
      .toSorted((a, b) => a.domid - b.domid)
      .map((domain) => this.#info(domain));
  }

  getInfo(domid: Domid): DomainInfo | undefined {
    this.#privileged('XEN_DOMCTL_getdomaininfo');
    const domain = this.#machine.domains.get(domid);
    return domain && this.#info(domain);
  }

  create(spec: CreateDomainSpec): Domid {
    const call = 'XEN_DOMCTL_createdomain';
    this.#privileged(call);
    const { maxVcpus, hvm, hap = false, cpupool = 0 } = spec;
    const isSound = maxVcpus >= 1 && maxVcpus <= VCPUS_MAX && (hvm || !hap) && cpupool === 0;
    if (!isSound) return refuse(call, 'EINVAL', `the domain of ${spec.uuid}`);
    return this.#machine.addDomain(spec).domid;
  }

  destroy(domid: Domid): void {
    const domain = this.#other(domid, 'XEN_DOMCTL_destroydomain');
    this.#machine.kill(domain);
  }

  pause(domid: Domid): void {
    this.#other(domid, 'XEN_DOMCTL_pausedomain').pauseCount++;
  }

  unpause(domid: Domid): void {
    const call = 'XEN_DOMCTL_unpausedomain';
    const domain = this.#other(domid, call);
    if (domain.pauseCount === 0) refuse(call, 'EINVAL', `domain ${domid}`);
    domain.pauseCount--;
    domain.hasRun = true;
  }

  setMaxMemKiB(domid: Domid, maxMemKiB: number): void {
    const domain = this.#domain(domid, 'XEN_DOMCTL_max_mem');
    domain.maxPages = Math.floor(maxMemKiB / KIB_PER_PAGE);
  }

  setMaxVcpus(domid: Domid, count: number): void {
    const call = 'XEN_DOMCTL_max_vcpus';
    const domain = this.#other(domid, call);
    if (count !== domain.spec.maxVcpus) refuse(call, 'EINVAL', `domain ${domid}`);
    domain.vcpuCount = count;
  }

  setUuid(domid: Domid, uuid: VmUuid): void {
    this.#domain(domid, 'XEN_DOMCTL_setdomainhandle').uuid = uuid;
  }

  shutdown(domid: Domid, reason: Exclude<ShutdownReason, 'unknown'>): void {
    const domain = this.#other(domid, 'SCHEDOP_remote_shutdown');
    shutDown(this.#machine, domain, reason);
  }

  #domain(domid: Domid, call: string): Domain {
    this.#privileged(call);
    return this.#machine.live(domid, call);
  }

  /** Xen refuses what the control domain would do to itself. */
  #other(domid: Domid, call: string): Domain {
    const domain = this.#domain(domid, call);
    if (domain === this.#machine.controlDomain) refuse(call, 'EINVAL', 'domain 0');
    return domain;
  }

  #info(domain: Domain): DomainInfo {
    const reason = domain.shutdownReason;
    const isRunnable = domain.vcpuCount > 0 && domain.pauseCount === 0 && reason === undefined;
    const isControl = domain === this.#machine.controlDomain;
    return {
      domid: domain.domid,
      uuid: domain.uuid,
      dying: domain.dying,
      hvm: domain.spec.hvm,
      shutdown: reason !== undefined,
      shutdownReason: reason ?? 'poweroff',
      shutdownCode: reason === undefined ? 0 : shutdownCode(reason),
      paused: domain.pauseCount > 0,
      blocked: isRunnable && !isControl,
      running: isRunnable && isControl,
      debugged: false,
      xenstoreDomain: domain.spec.xenstoreDomain ?? false,
      totalPages: isControl ? this.#machine.controlPages : domain.pages.size,
      maxPages: isControl ? this.#machine.controlPages : domain.maxPages,
      outstandingPages: domain.outstandingPages,
      sharedPages: 0,
      pagedPages: 0,
      sharedInfoFrame: BigInt(domain.sharedInfo?.number ?? 0),
      cpuTimeNs: 0n,
      onlineVcpus: domain.vcpuCount,
      maxVcpuId: domain.vcpuCount - 1,
      ssidref: domain.spec.ssidref ?? 0,
      cpupool: domain.spec.cpupool ?? 0,
    };
  }
}

/** Stops the domain for good, by its own wish or another's. The first reason stays. */
export function shutDown(machine: SimulatedMachine, domain: Domain, reason: ShutdownReason): void {
  if (domain.shutdownReason !== undefined || domain.dying) return;
  domain.shutdownReason = reason;
  machine.raiseVirq('dom-exc');
}

function shutdownCode(reason: ShutdownReason): number {
  const name = `SHUTDOWN_${reason.replace('-', '_')}`;
  const codes: Readonly<Record<string, number>> = SCHED;
  return codes[name] ?? 255;
}
