import type { VmUuid } from '../../../model/ids.ts';
import { DOM0, DOMID_FIRST_RESERVED, domid } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { DomainInfo, Hypervisor } from '../../../xen/hypervisor.ts';
import type { CpuPool, Credit2Params, CpuSet, Trigger, VcpuInfo } from '../../../xen/tuning.ts';
import type { Tuning } from '../state/commands.ts';
import { setMaxMemory, setMemoryTarget } from './host-memory.ts';
import type { TuningStore } from './host-store.ts';
import { cpusOf } from '../reconciler/start-tuning.ts';
import type { VmSpec } from '../state/vm-record.ts';

/** The hypervisor's part that tuning reaches. */
export type TuningPorts = Pick<Hypervisor, 'domains' | 'physical' | 'tuning'>;

/** The vm group's machines on this host, whose records follow what is tuned. */
export interface TunedMachines {
  /** The machine that a domain is, if it is one. */
  specOf(uuid: VmUuid): VmSpec | undefined;
  /** @param by  who asks, for the audit trail */
  tune(uuid: VmUuid, tuning: Tuning, by: string): Promise<void>;
}

/** A host that keeps no machines. */
export const NO_MACHINES: TunedMachines = {
  specOf: () => undefined,
  tune: async () => undefined,
};

export interface TunedVcpu extends VcpuInfo {
  readonly hard: CpuSet;
  readonly soft: CpuSet;
}

/** Lists as xl writes them; absent ones stay. */
export interface AffinityChange {
  /** Absent: every one. */
  readonly vcpu: number | undefined;
  readonly hard: string | undefined;
  readonly soft: string | undefined;
}

export interface ChosenCpus {
  readonly hard: CpuSet | undefined;
  readonly soft: CpuSet | undefined;
}

export interface PoolShares {
  readonly pool: CpuPool;
  readonly ratelimitUs: number;
  readonly shares: readonly { readonly info: DomainInfo; readonly params: Credit2Params }[];
}

export type DomainAction = 'pause' | 'unpause' | 'destroy';

const CREDIT2 = 'credit2';
const WEIGHT_MAX = 65_535;
const PERCENT_PER_VCPU = 100;
const CPU_LIST_CHARS_MAX = 4096;
/** What a machine's record takes as one CPU list. */
const RECORD_LIST_CHARS_MAX = 256;

/**
 * Tuning of the host's domains. Each change goes to the hypervisor or the guest's nodes first,
 * whose refusal is the caller's answer, and then into the record of the machine that it is.
 */
export class HostTuning {
  readonly #ports: TuningPorts;
  readonly #store: TuningStore;
  readonly #machines: TunedMachines;

  constructor(ports: TuningPorts, store: TuningStore, machines: TunedMachines) {
    this.#ports = ports;
    this.#store = store;
    this.#machines = machines;
  }

  /** Host CPUs are numbered below this. */
  get cpuLimit(): number {
    return this.#ports.physical.physInfo().maxCpuId + 1;
  }

  /** @throws ToolstackError DOMAIN_UNKNOWN */
  info(wanted: number): DomainInfo {
    const id = wanted < DOMID_FIRST_RESERVED ? domid(wanted) : undefined;
    const info = id === undefined ? undefined : this.#ports.domains.getInfo(id);
    if (info !== undefined) return info;
    throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${wanted} does not exist on this host`);
  }

  vcpus({ domid: id }: DomainInfo): readonly TunedVcpu[] {
    const { tuning } = this.#ports;
    return tuning.vcpus(id).map((vcpu) => ({ ...vcpu, ...tuning.affinity(id, vcpu.vcpu) }));
  }

  /** What the lists of a change mean on this host. @throws ToolstackError VALUE_INVALID */
  chosenCpus({ hard, soft }: AffinityChange): ChosenCpus {
    const topology = this.#ports.physical.cpuTopology();
    const all = topology.map(({ cpu }) => cpu);
    const choose = (list: string | undefined): CpuSet | undefined => {
      if (list === undefined) return undefined;
      if (list.length > CPU_LIST_CHARS_MAX)
        throw invalid(`a CPU list: expected at most ${CPU_LIST_CHARS_MAX} characters`);
      try {
        return cpusOf(list, all, (node) =>
          topology.filter((each) => each.node === node).map(({ cpu }) => cpu),
        );
      } catch (error) {
        if (error instanceof ToolstackError) throw invalid(error.message);
        throw error;
      }
    };
    return { hard: choose(hard), soft: choose(soft) };
  }

  async setAffinity(info: DomainInfo, change: AffinityChange, by: string): Promise<void> {
    const { hard, soft } = this.chosenCpus(change);
    if (hard === undefined && soft === undefined)
      throw invalid(`domain ${info.domid}: neither hard nor soft affinity is to change`);
    const { tuning } = this.#ports;
    const known = tuning.vcpus(info.domid).map(({ vcpu }) => vcpu);
    const { vcpu: wanted } = change;
    if (wanted !== undefined && !known.includes(wanted))
      throw invalid(
        `domain ${info.domid}: it has no vcpu ${wanted}, only 0 to ${known.length - 1}`,
      );
    const vcpus = wanted === undefined ? known : [wanted];
    for (const vcpu of vcpus)
      tuning.setAffinity(info.domid, vcpu, { ...(hard && { hard }), ...(soft && { soft }) });
    await this.#record(info, by, (spec) => ({
      ...(hard && { hardAffinity: withList(spec.hardAffinity, vcpus, hard) }),
      ...(soft && { softAffinity: withList(spec.softAffinity, vcpus, soft) }),
    }));
  }

  /** Has the guest use its first `count` vcpus. Source: libxl_domain.c, libxl_set_vcpuonline. */
  async setVcpuCount(
    info: DomainInfo,
    wanted: { readonly count: number; readonly ignoreHost: boolean },
    by: string,
  ): Promise<void> {
    const { count, ignoreHost } = wanted;
    const most = info.maxVcpuId + 1;
    if (!ignoreHost && count > info.onlineVcpus && count > this.cpuLimit)
      throw invalid(
        `domain ${info.domid}: ${count} vcpus are more than the host's ${this.cpuLimit} CPUs; ` +
          '--ignore-host means it',
      );
    if (count < 1 || count > most)
      throw invalid(`domain ${info.domid}: expected 1 to ${most} vcpus, saw ${count}`);
    await this.#store.change(async (tree) => {
      for (let vcpu = 0; vcpu < most; vcpu += 1) {
        const path = `/local/domain/${info.domid}/cpu/${vcpu}/availability`;
        await tree.write(path, vcpu < count ? 'online' : 'offline');
      }
    });
    await this.#record(info, by, () => ({ vcpuCount: count }));
  }

  async setMemoryTarget(info: DomainInfo, targetKib: number, by: string): Promise<void> {
    await setMemoryTarget(this.#ports, this.#store, info, targetKib);
    await this.#record(info, by, () => ({ memoryKiB: targetKib }));
  }

  async setMaxMemory(info: DomainInfo, maxKib: number, by: string): Promise<void> {
    await setMaxMemory(this.#ports, this.#store, info, maxKib);
    await this.#record(info, by, () => ({ maxMemoryKiB: maxKib }));
  }

  /** Every pool under credit2 with its domains. */
  poolShares(): readonly PoolShares[] {
    const { tuning, domains } = this.#ports;
    const all = domains.list();
    return tuning
      .cpuPools()
      .filter(({ scheduler }) => scheduler === CREDIT2)
      .map((pool) => ({
        pool,
        ratelimitUs: tuning.credit2RatelimitUs(pool.id),
        shares: all
          .filter(({ cpupool, dying }) => cpupool === pool.id && !dying)
          .flatMap((info) => {
            const params = unlessGone(() => tuning.credit2(info.domid));
            return params === undefined ? [] : [{ info, params }];
          }),
      }));
  }

  /** Ranges are libxl's: libxl_sched.c, sched_credit2_domain_set. */
  async setCredit2(info: DomainInfo, change: Partial<Credit2Params>, by: string): Promise<void> {
    const { weight, cap } = change;
    if (weight !== undefined && (weight < 1 || weight > WEIGHT_MAX))
      throw invalid(`domain ${info.domid}: weight: expected 1 to ${WEIGHT_MAX}, saw ${weight}`);
    const capMax = (info.maxVcpuId + 1) * PERCENT_PER_VCPU;
    if (cap !== undefined && cap > capMax)
      throw invalid(`domain ${info.domid}: cap: expected 0 to ${capMax}, saw ${cap}`);
    this.#ports.tuning.setCredit2(info.domid, change);
    await this.#record(info, by, () => ({
      ...(weight === undefined ? {} : { cpuWeight: weight }),
      ...(cap === undefined ? {} : { cpuCapPercent: cap }),
    }));
  }

  setRatelimit(pool: number, ratelimitUs: number): void {
    if (ratelimitUs !== 0 && (ratelimitUs < 100 || ratelimitUs > 500_000))
      throw invalid(`ratelimit: expected 0 or 100 to 500000 microseconds, saw ${ratelimitUs}`);
    this.#ports.tuning.setCredit2RatelimitUs(pool, ratelimitUs);
  }

  /** For domains that nobody else looks after. */
  async control(info: DomainInfo, action: DomainAction): Promise<void> {
    const { domid: id, uuid } = info;
    const machine = this.#machines.specOf(uuid);
    if (machine !== undefined)
      throw invalid(`domain ${id} is machine ${machine.name}: say what is wanted of that`);
    if (id === DOM0) throw invalid('domain 0 is the control domain; this would end the host');
    const { domains } = this.#ports;
    if (action === 'pause') domains.pause(id);
    else if (action === 'unpause') domains.unpause(id);
    else {
      domains.destroy(id);
      await this.#store.forget(id, uuid);
    }
  }

  sendDebugKeys(keys: string): void {
    if (!/^[\x20-\x7e]{1,64}$/.test(keys))
      throw invalid('debug keys: expected 1 to 64 printable ASCII characters');
    this.#ports.tuning.sendDebugKeys(keys);
  }

  /** Through the guest's control node, as libxl_send_sysrq does. */
  async sendSysrq({ domid: id }: DomainInfo, key: string): Promise<void> {
    if (!/^[\x21-\x7e]$/.test(key)) throw invalid('sysrq: expected one printable ASCII character');
    await this.#store.change((tree) => tree.write(`/local/domain/${id}/control/sysrq`, key));
  }

  sendTrigger({ domid: id, maxVcpuId }: DomainInfo, trigger: Trigger, vcpu: number): void {
    if (vcpu > Math.max(maxVcpuId, 0))
      throw invalid(`domain ${id}: it has no vcpu ${vcpu}, only 0 to ${maxVcpuId}`);
    this.#ports.tuning.sendTrigger(id, trigger, vcpu);
  }

  async #record(info: DomainInfo, by: string, change: (spec: VmSpec) => Tuning): Promise<void> {
    const spec = this.#machines.specOf(info.uuid);
    if (spec !== undefined) await this.#machines.tune(info.uuid, change(spec), by);
  }
}

/** What `read` says of a domain, or undefined if it has gone since it was listed. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'DOMAIN_UNKNOWN') return undefined;
    throw error;
  }
}

/** The lists by vcpu number, with new ones for some; whoever had none before runs anywhere. */
function withList(
  lists: readonly string[],
  vcpus: readonly number[],
  cpus: CpuSet,
): readonly string[] {
  const list = formatCpus(cpus);
  const count = Math.max(lists.length, ...vcpus.map((vcpu) => vcpu + 1));
  return Array.from({ length: count }, (_, vcpu) =>
    vcpus.includes(vcpu) ? list : (lists[vcpu] ?? 'all'),
  );
}

function formatCpus(cpus: CpuSet): string {
  const parts: string[] = [];
  for (let at = 0; at < cpus.length;) {
    const first = cpus[at] ?? 0;
    let last = first;
    while (cpus[at + 1] === last + 1) [at, last] = [at + 1, last + 1];
    parts.push(first === last ? `${first}` : `${first}-${last}`);
    at += 1;
  }
  const text = parts.join(',');
  if (text.length <= RECORD_LIST_CHARS_MAX) return text;
  throw invalid(`CPU affinity: expected a list of at most ${RECORD_LIST_CHARS_MAX} characters`);
}

function invalid(message: string): ToolstackError {
  return new ToolstackError('VALUE_INVALID', message);
}
