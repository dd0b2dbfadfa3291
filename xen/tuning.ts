import type { Domid } from '../model/ids.ts';

/** Physical CPUs by number: ascending, each once. */
export type CpuSet = readonly number[];

/** One virtual CPU, as the scheduler sees it. Source: struct xen_domctl_getvcpuinfo. */
export interface VcpuInfo {
  readonly vcpu: number;
  /** Brought up by the guest. */
  readonly online: boolean;
  /** Waiting for an event. */
  readonly blocked: boolean;
  readonly running: boolean;
  /** Nanoseconds it has run. */
  readonly cpuTimeNs: bigint;
  /** The physical CPU it runs on, or ran on last. */
  readonly cpu: number;
}

/** Where a vcpu may run (hard), and where it would rather (soft). */
export interface VcpuAffinity {
  readonly hard: CpuSet;
  readonly soft: CpuSet;
}

/** A domain's share under credit2. Source: struct xen_domctl_sched_credit2. */
export interface Credit2Params {
  /** Relative share, 1…65535; 256 to begin with. */
  readonly weight: number;
  /** Percent of one CPU that the domain gets at most; 0 is no limit. */
  readonly cap: number;
}

export interface CpuPool {
  readonly id: number;
  /** As PhysicalInfo.schedulerName has it. */
  readonly scheduler: string;
  readonly domainCount: number;
  readonly cpus: CpuSet;
}

/** What `xl trigger` injects. Source: XEN_DOMCTL_SENDTRIGGER_*; s3resume is an HVM parameter. */
export type Trigger = 'nmi' | 'reset' | 'init' | 'power' | 'sleep' | 's3resume';

/**
 * What an operator looks at and adjusts while guests run: scheduling, claims, triggers. Privileged
 * as DomainControl is. An unknown domain is ESRCH, an unknown vcpu EINVAL or ESRCH.
 */
export interface Tuning {
  /** All vcpus the domain has, in order. */
  vcpus(domid: Domid): readonly VcpuInfo[];
  /** What was asked for last, cut to CPUs that there are. */
  affinity(domid: Domid, vcpu: number): VcpuAffinity;
  /**
   * Sets what is given and leaves the rest. EINVAL if no CPU of the domain's pool is left to run
   * on. Answers with what is in effect: never a CPU outside the pool.
   */
  setAffinity(domid: Domid, vcpu: number, change: Partial<VcpuAffinity>): Partial<VcpuAffinity>;
  /** EINVAL if another scheduler runs the domain. */
  credit2(domid: Domid): Credit2Params;
  /** Sets what is given. EINVAL for a cap above 100 for each vcpu; RangeError beyond 16 bits. */
  setCredit2(domid: Domid, change: Partial<Credit2Params>): void;
  /** Microseconds a vcpu runs at least before it is preempted. ESRCH for an unknown pool. */
  credit2RatelimitUs(pool: number): number;
  /** 0 for none, or 100…500000. EINVAL otherwise. */
  setCredit2RatelimitUs(pool: number, ratelimitUs: number): void;
  /** In order of id; there is always pool 0. */
  cpuPools(): readonly CpuPool[];
  /**
   * ESRCH for a vcpu that is not there; EINVAL for power or sleep on a PV guest; ENOSYS for what
   * this hypervisor does not inject (reset and init on x86).
   */
  sendTrigger(domid: Domid, trigger: Trigger, vcpu: number): void;
  /** As if an operator had pressed these keys on the hypervisor's serial line. */
  sendDebugKeys(keys: string): void;
  /** Seconds added to the host's wall clock for the guest; negative too. */
  setTimeOffset(domid: Domid, seconds: number): void;
  /**
   * Sets memory aside so that the domain can grow to `pages` in all; 0 gives the claim up. ENOMEM
   * if there is not so much; EINVAL past its limit, within what it has, or with a claim already.
   */
  claimPages(domid: Domid, pages: number): void;
}
