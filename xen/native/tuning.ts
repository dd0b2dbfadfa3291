import type { Domid } from '../../model/ids.ts';
import { DOMCTL } from '../abi/domctl.ts';
import { HVM_PARAMS, hvmParam } from '../abi/hvm-params.ts';
import { MEMORY, memoryReservation } from '../abi/memory.ts';
import { SYSCTL } from '../abi/sysctl.ts';
import { XEN } from '../abi/xen.ts';
import { HypercallError } from '../hypercall-error.ts';
import type {
  CpuPool,
  CpuSet,
  Credit2Params,
  Trigger,
  Tuning,
  VcpuAffinity,
  VcpuInfo,
} from '../tuning.ts';
import type { Hypercalls } from './hypercalls.ts';
import { schedulerText } from './physical-info.ts';

/** More than any machine has; a multiple of 8. */
const CPUS_MAX = 4096;

/** More pools than any host has: the end of a listing that a changing host could draw out. */
const POOLS_MAX = 256;

const TRIGGERS: Readonly<Record<Exclude<Trigger, 's3resume'>, number>> = {
  nmi: DOMCTL.XEN_DOMCTL_SENDTRIGGER_NMI,
  reset: DOMCTL.XEN_DOMCTL_SENDTRIGGER_RESET,
  init: DOMCTL.XEN_DOMCTL_SENDTRIGGER_INIT,
  power: DOMCTL.XEN_DOMCTL_SENDTRIGGER_POWER,
  sleep: DOMCTL.XEN_DOMCTL_SENDTRIGGER_SLEEP,
};

export class NativeTuning implements Tuning {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  vcpus(domid: Domid): readonly VcpuInfo[] {
    const most = this.#calls.run((calls) => {
      const layout = calls.release().domctl.getdomaininfo;
      return calls.domctl('XEN_DOMCTL_getdomaininfo', domid, layout).view?.get('max_vcpu_id');
    });
    if (most === undefined || most === DOMCTL.XEN_INVALID_MAX_VCPU_ID) return [];
    return Array.from({ length: most + 1 }, (_, vcpu) => this.#vcpu(domid, vcpu));
  }

  affinity(domid: Domid, vcpu: number): VcpuAffinity {
    return this.#calls.run((calls) => {
      const [hard, soft] = [calls.take(CPUS_MAX / 8), calls.take(CPUS_MAX / 8)];
      const layout = calls.release().domctl.vcpuaffinity;
      calls.domctl('XEN_DOMCTL_getvcpuaffinity', domid, layout, (view) => {
        view.set('vcpu', vcpu);
        view.set('flags', DOMCTL.XEN_VCPUAFFINITY_HARD | DOMCTL.XEN_VCPUAFFINITY_SOFT);
        view.set('cpumap_hard.bitmap.p', hard.address).set('cpumap_hard.nr_bits', CPUS_MAX);
        view.set('cpumap_soft.bitmap.p', soft.address).set('cpumap_soft.nr_bits', CPUS_MAX);
      });
      // A vcpu that nobody has pinned has every bit set, also those of CPUs there are none of.
      const info = calls.sysctl('XEN_SYSCTL_physinfo', calls.release().sysctl.physinfo);
      const most = info.get('max_cpu_id');
      const cut = (bits: Uint8Array) => cpusOf(bits).filter((cpu) => cpu <= most);
      return { hard: cut(hard.bytes), soft: cut(soft.bytes) };
    });
  }

  setAffinity(domid: Domid, vcpu: number, change: Partial<VcpuAffinity>): Partial<VcpuAffinity> {
    if (change.hard === undefined && change.soft === undefined) return {};
    return this.#calls.run((calls) => {
      const [hard, soft] = [calls.take(CPUS_MAX / 8), calls.take(CPUS_MAX / 8)];
      setCpus(hard.bytes, change.hard ?? []);
      setCpus(soft.bytes, change.soft ?? []);
      const flags =
        (change.hard === undefined ? 0 : DOMCTL.XEN_VCPUAFFINITY_HARD) |
        (change.soft === undefined ? 0 : DOMCTL.XEN_VCPUAFFINITY_SOFT);
      const layout = calls.release().domctl.vcpuaffinity;
      calls.domctl('XEN_DOMCTL_setvcpuaffinity', domid, layout, (view) => {
        view.set('vcpu', vcpu).set('flags', flags);
        view.set('cpumap_hard.bitmap.p', hard.address).set('cpumap_hard.nr_bits', CPUS_MAX);
        view.set('cpumap_soft.bitmap.p', soft.address).set('cpumap_soft.nr_bits', CPUS_MAX);
      });
      return {
        ...(change.hard && { hard: cpusOf(hard.bytes) }),
        ...(change.soft && { soft: cpusOf(soft.bytes) }),
      };
    });
  }

  credit2(domid: Domid): Credit2Params {
    return this.#calls.run((calls) => {
      const layout = calls.release().domctl.schedulerOp;
      const { view } = calls.domctl('XEN_DOMCTL_scheduler_op', domid, layout, (request) => {
        request.set('sched_id', DOMCTL.XEN_SCHEDULER_CREDIT2);
        request.set('cmd', DOMCTL.XEN_DOMCTL_SCHEDOP_getinfo);
      });
      return {
        weight: view?.get('u.credit2.weight') ?? 0,
        cap: view?.get('u.credit2.cap') ?? 0,
      };
    });
  }

  setCredit2(domid: Domid, change: Partial<Credit2Params>): void {
    // A cap of 0 takes the limit away, so what is to stay has to be said again.
    const { weight, cap } = { ...this.credit2(domid), ...change };
    if (weight === 0) throw new HypercallError('XEN_DOMCTL_scheduler_op', 'EINVAL', 'weight 0');
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.schedulerOp;
      calls.domctl('XEN_DOMCTL_scheduler_op', domid, layout, (view) => {
        view.set('sched_id', DOMCTL.XEN_SCHEDULER_CREDIT2);
        view.set('cmd', DOMCTL.XEN_DOMCTL_SCHEDOP_putinfo);
        view.set('u.credit2.weight', weight).set('u.credit2.cap', cap);
      });
    });
  }

  credit2RatelimitUs(pool: number): number {
    return this.#calls.run((calls) => {
      const layout = calls.release().sysctl.schedulerOp;
      const answer = calls.sysctl('XEN_SYSCTL_scheduler_op', layout, (view) => {
        view.set('cpupool_id', pool).set('sched_id', DOMCTL.XEN_SCHEDULER_CREDIT2);
        view.set('cmd', SYSCTL.XEN_SYSCTL_SCHEDOP_getinfo);
      });
      return answer.get('u.sched_credit2.ratelimit_us');
    });
  }

  setCredit2RatelimitUs(pool: number, ratelimitUs: number): void {
    this.#calls.run((calls) => {
      const layout = calls.release().sysctl.schedulerOp;
      calls.sysctl('XEN_SYSCTL_scheduler_op', layout, (view) => {
        view.set('cpupool_id', pool).set('sched_id', DOMCTL.XEN_SCHEDULER_CREDIT2);
        view.set('cmd', SYSCTL.XEN_SYSCTL_SCHEDOP_putinfo);
        view.set('u.sched_credit2.ratelimit_us', ratelimitUs);
      });
    });
  }

  cpuPools(): readonly CpuPool[] {
    const pools: CpuPool[] = [];
    while (pools.length < POOLS_MAX) {
      const pool = this.#pool((pools.at(-1)?.id ?? -1) + 1);
      if (pool === undefined) break;
      pools.push(pool);
    }
    return pools;
  }

  sendTrigger(domid: Domid, trigger: Trigger, vcpu: number): void {
    this.#calls.run((calls) => {
      if (trigger === 's3resume') {
        const { view, address } = calls.takeStruct(hvmParam);
        view.set('domid', domid).set('index', HVM_PARAMS.HVM_PARAM_ACPI_S_STATE).set('value', 0);
        const operation = HVM_PARAMS.HVMOP_set_param;
        const result = calls.attempt(XEN.__HYPERVISOR_hvm_op, operation, address);
        calls.demand(result, 'HVMOP_set_param', `ACPI state of domain ${domid}`);
        return;
      }
      const layout = calls.release().domctl.sendtrigger;
      calls.domctl('XEN_DOMCTL_sendtrigger', domid, layout, (view) =>
        view.set('trigger', TRIGGERS[trigger]).set('vcpu', vcpu),
      );
    });
  }

  sendDebugKeys(keys: string): void {
    this.#calls.run((calls) => {
      const bytes = new TextEncoder().encode(keys);
      const room = calls.take(bytes.length);
      room.bytes.set(bytes);
      calls.sysctl('XEN_SYSCTL_debug_keys', calls.release().sysctl.debugKeys, (view) =>
        view.set('keys.p', room.address).set('nr_keys', bytes.length),
      );
    });
  }

  setTimeOffset(domid: Domid, seconds: number): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.settimeoffset;
      calls.domctl('XEN_DOMCTL_settimeoffset', domid, layout, (view) =>
        view.set('time_offset_seconds', seconds),
      );
    });
  }

  claimPages(domid: Domid, pages: number): void {
    this.#calls.run((calls) => {
      const { view, address } = calls.takeStruct(memoryReservation);
      view.set('nr_extents', pages).set('domid', domid);
      const operation = MEMORY.XENMEM_claim_pages;
      const result = calls.attempt(XEN.__HYPERVISOR_memory_op, operation, address);
      calls.demand(result, 'XENMEM_claim_pages', `domain ${domid}`);
    });
  }

  #vcpu(domid: Domid, vcpu: number): VcpuInfo {
    return this.#calls.run((calls) => {
      const layout = calls.release().domctl.getvcpuinfo;
      const { view } = calls.domctl('XEN_DOMCTL_getvcpuinfo', domid, layout, (request) =>
        request.set('vcpu', vcpu),
      );
      return {
        vcpu,
        online: view?.get('online') !== 0,
        blocked: view?.get('blocked') !== 0,
        running: view?.get('running') !== 0,
        cpuTimeNs: view?.getBig('cpu_time') ?? 0n,
        cpu: view?.get('cpu') ?? 0,
      };
    });
  }

  /** The first pool from `first` up. */
  #pool(first: number): CpuPool | undefined {
    try {
      return this.#calls.run((calls) => {
        const map = calls.take(CPUS_MAX / 8);
        const layout = calls.release().sysctl.cpupoolOp;
        const answer = calls.sysctl('XEN_SYSCTL_cpupool_op', layout, (view) =>
          view
            .set('op', SYSCTL.XEN_SYSCTL_CPUPOOL_OP_INFO)
            .set('cpupool_id', first)
            .set('cpumap.bitmap.p', map.address)
            .set('cpumap.nr_bits', CPUS_MAX),
        );
        return {
          id: answer.get('cpupool_id'),
          scheduler: schedulerText(answer.get('sched_id')),
          domainCount: answer.get('n_dom'),
          cpus: cpusOf(map.bytes),
        };
      });
    } catch (error) {
      if (error instanceof HypercallError && error.errno === 'ENOENT') return undefined;
      throw error;
    }
  }
}

function cpusOf(bits: Uint8Array): CpuSet {
  const cpus: number[] = [];
  for (let cpu = 0; cpu < bits.length * 8; cpu++)
    if (((bits[cpu >> 3] ?? 0) & (1 << (cpu & 7))) !== 0) cpus.push(cpu);
  return cpus;
}

function setCpus(bits: Uint8Array, cpus: CpuSet): void {
  for (const cpu of cpus) {
    if (!Number.isInteger(cpu) || cpu < 0 || cpu >= CPUS_MAX)
      throw new RangeError(`CPU ${cpu}: expected 0…${CPUS_MAX - 1}`);
    bits[cpu >> 3] = (bits[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  }
}
