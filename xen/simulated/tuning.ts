import type { Domid } from '../../model/ids.ts';
import type {
  CpuPool,
  CpuSet,
  Credit2Params,
  Trigger,
  Tuning,
  VcpuAffinity,
  VcpuInfo,
} from '../tuning.ts';
import type { Domain } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';
import type { Privileged } from './ports.ts';
import { refuse } from './refusal.ts';

const POOL = 0;

/** Source: xen/include/public/sysctl.h, XEN_SYSCTL_SCHED_RATELIMIT_*. */
const RATELIMIT_US = { least: 100, most: 500_000 };

const PERCENT_PER_VCPU = 100;
const SIXTEEN_BITS = 0xffff;

/** One pool under credit2 that holds every CPU. */
export class SimulatedTuning implements Tuning {
  readonly #machine: SimulatedMachine;
  readonly #privileged: Privileged;

  constructor(machine: SimulatedMachine, privileged: Privileged) {
    this.#machine = machine;
    this.#privileged = privileged;
  }

  vcpus(domid: Domid): readonly VcpuInfo[] {
    const domain = this.#domain(domid, 'XEN_DOMCTL_getvcpuinfo');
    const isRunnable = domain.pauseCount === 0 && domain.shutdownReason === undefined;
    const isControl = domain === this.#machine.controlDomain;
    return Array.from({ length: domain.vcpuCount }, (_, vcpu) => ({
      vcpu,
      online: true,
      blocked: isRunnable && !isControl,
      running: isRunnable && isControl,
      cpuTimeNs: 0n,
      cpu: this.#affinity(domain, vcpu).hard[0] ?? 0,
    }));
  }

  affinity(domid: Domid, vcpu: number): VcpuAffinity {
    const call = 'XEN_DOMCTL_getvcpuaffinity';
    const domain = this.#domain(domid, call);
    demandVcpu(domain, vcpu, call);
    return this.#affinity(domain, vcpu);
  }

  setAffinity(domid: Domid, vcpu: number, change: Partial<VcpuAffinity>): Partial<VcpuAffinity> {
    const call = 'XEN_DOMCTL_setvcpuaffinity';
    const domain = this.#domain(domid, call);
    demandVcpu(domain, vcpu, call);
    const cut = (cpus: CpuSet) => this.#cpus().filter((cpu) => cpus.includes(cpu));
    const hard = change.hard && cut(change.hard);
    const soft = change.soft && cut(change.soft);
    if (hard?.length === 0) refuse(call, 'EINVAL', `vcpu ${vcpu} of domain ${domid}`);
    const before = this.#affinity(domain, vcpu);
    const after = { hard: hard ?? before.hard, soft: soft ?? before.soft };
    domain.tuned.affinity.set(vcpu, after);
    const effective = after.soft.filter((cpu) => after.hard.includes(cpu));
    return { ...(hard && { hard }), ...(soft && { soft: effective }) };
  }

  credit2(domid: Domid): Credit2Params {
    const { weight, cap } = this.#domain(domid, 'XEN_DOMCTL_scheduler_op').tuned;
    return { weight, cap };
  }

  setCredit2(domid: Domid, change: Partial<Credit2Params>): void {
    const call = 'XEN_DOMCTL_scheduler_op';
    const domain = this.#domain(domid, call);
    const { weight, cap } = { ...domain.tuned, ...change };
    if (weight > SIXTEEN_BITS || cap > SIXTEEN_BITS)
      throw new RangeError(`weight ${weight}, cap ${cap}: expected 16 bits`);
    if (weight === 0 || cap > PERCENT_PER_VCPU * domain.vcpuCount)
      refuse(call, 'EINVAL', `domain ${domid}`);
    Object.assign(domain.tuned, { weight, cap });
  }

  credit2RatelimitUs(pool: number): number {
    this.#demandPool(pool);
    return this.#machine.ratelimitUs;
  }

  setCredit2RatelimitUs(pool: number, ratelimitUs: number): void {
    this.#demandPool(pool);
    const { least, most } = RATELIMIT_US;
    const isInRange = ratelimitUs === 0 || (ratelimitUs >= least && ratelimitUs <= most);
    if (!isInRange) refuse('XEN_SYSCTL_scheduler_op', 'EINVAL', `pool ${pool}`);
    this.#machine.ratelimitUs = ratelimitUs;
  }

  cpuPools(): readonly CpuPool[] {
    this.#privileged('XEN_SYSCTL_cpupool_op');
    const domainCount = this.#machine.domains.size;
    return [{ id: POOL, scheduler: 'credit2', domainCount, cpus: this.#cpus() }];
  }

  sendTrigger(domid: Domid, trigger: Trigger, vcpu: number): void {
    const call = 'XEN_DOMCTL_sendtrigger';
    const domain = this.#domain(domid, call);
    const object = `domain ${domid}`;
    if (trigger !== 's3resume' && vcpu >= domain.vcpuCount) refuse(call, 'ESRCH', object);
    if (trigger === 'reset' || trigger === 'init') refuse(call, 'ENOSYS', object);
    if (trigger !== 'nmi' && !domain.spec.hvm) refuse(call, 'EINVAL', object);
    domain.tuned.triggers.push({ trigger, vcpu });
  }

  sendDebugKeys(keys: string): void {
    this.#privileged('XEN_SYSCTL_debug_keys');
    this.#machine.debugKeys += keys;
    for (const key of keys) this.#machine.consoleLog.write(`(XEN) '${key}' pressed\n`);
  }

  setTimeOffset(domid: Domid, seconds: number): void {
    this.#domain(domid, 'XEN_DOMCTL_settimeoffset').tuned.timeOffsetSeconds = seconds;
  }

  claimPages(domid: Domid, pages: number): void {
    const call = 'XENMEM_claim_pages';
    this.#privileged(call);
    const object = `domain ${domid}`;
    const domain = this.#machine.domains.get(domid);
    if (domain === undefined) return refuse(call, 'EINVAL', object);
    if (pages === 0) {
      domain.outstandingPages = 0;
      return;
    }
    const had = domain.pages.size;
    if (domain.outstandingPages > 0 || pages <= had || pages > domain.maxPages)
      refuse(call, 'EINVAL', object);
    if (pages - had > this.#machine.freePages - this.#machine.outstandingPages)
      refuse(call, 'ENOMEM', object);
    domain.outstandingPages = pages - had;
  }

  #cpus(): CpuSet {
    return Array.from({ length: this.#machine.nrCpus }, (_, cpu) => cpu);
  }

  #affinity(domain: Domain, vcpu: number): VcpuAffinity {
    const every = this.#cpus();
    return domain.tuned.affinity.get(vcpu) ?? { hard: every, soft: every };
  }

  #domain(domid: Domid, call: string): Domain {
    this.#privileged(call);
    return this.#machine.live(domid, call);
  }

  #demandPool(pool: number): void {
    const call = 'XEN_SYSCTL_scheduler_op';
    this.#privileged(call);
    if (pool !== POOL) refuse(call, 'ESRCH', `pool ${pool}`);
  }
}

function demandVcpu(domain: Domain, vcpu: number, call: string): void {
  if (vcpu >= domain.vcpuCount) refuse(call, 'EINVAL', `vcpu ${vcpu} of domain ${domain.domid}`);
}
