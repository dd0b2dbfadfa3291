import { ToolstackError } from '../../../model/errors.ts';
import { quorum0 } from '../../../proto/gen/vm.js';
import { formatIdentity } from '../../../proto/identity.ts';
import { bigintToWire, numberFromWire } from '../../../proto/uint64.ts';
import { VM_MANAGER } from '../../../proto/vm.ts';
import type { DomainInfo } from '../../../xen/hypervisor.ts';
import type { CpuSet, Trigger } from '../../../xen/tuning.ts';
import type { CallContext, Endpoint } from '../../runtime/endpoint.ts';
import { unary } from '../../runtime/endpoint.ts';
import { domainToWire, hostInfoToWire } from './api.ts';
import type { DomainAction, HostTuning, TunedVcpu } from './host-tuning.ts';
import type { NamedDomain, Shell } from './shell.ts';

const { Trigger: WireTrigger, DomainAction: WireAction } = quorum0.vm.v1;

type WireVcpu = quorum0.vm.v1.Vcpu.$Properties;
type WireDomainVcpus = quorum0.vm.v1.DomainVcpus.$Properties;
type WirePool = quorum0.vm.v1.CpupoolSched.$Properties;

const TRIGGERS: Readonly<Partial<Record<quorum0.vm.v1.Trigger, Trigger>>> = {
  [WireTrigger.TRIGGER_POWER]: 'power',
  [WireTrigger.TRIGGER_SLEEP]: 'sleep',
  [WireTrigger.TRIGGER_NMI]: 'nmi',
  [WireTrigger.TRIGGER_INIT]: 'init',
  [WireTrigger.TRIGGER_RESET]: 'reset',
  [WireTrigger.TRIGGER_S3RESUME]: 's3resume',
};

const ACTIONS: Readonly<Partial<Record<quorum0.vm.v1.DomainAction, DomainAction>>> = {
  [WireAction.DOMAIN_ACTION_PAUSE]: 'pause',
  [WireAction.DOMAIN_ACTION_UNPAUSE]: 'unpause',
  [WireAction.DOMAIN_ACTION_DESTROY]: 'destroy',
};

/** The host's clock and name, for samples. */
export interface SampleSource {
  readonly host: string;
  /** Microseconds, only ever forward. */
  readonly nowUs: () => number;
  /** Unix time, milliseconds. */
  readonly timeMs: () => number;
}

/** This process's clocks. */
export function sampleSource(host: string): SampleSource {
  return {
    host,
    nowUs: () => Math.floor(performance.now() * 1000),
    timeMs: () => Date.now(),
  };
}

/** The part of quorum0.vm.v1.VmManager about virtual CPUs, shares, memory and signals. */
export function tuningEndpoints(
  shell: Shell,
  tuning: HostTuning,
  source: SampleSource,
): readonly Endpoint[] {
  return [...readEndpoints(shell, tuning, source), ...changeEndpoints(tuning)];
}

function readEndpoints(shell: Shell, tuning: HostTuning, source: SampleSource): Endpoint[] {
  const named = async (wanted: number | null | undefined): Promise<readonly NamedDomain[]> =>
    typeof wanted === 'number'
      ? [await shell.domain(tuning.info(wanted).domid)]
      : await shell.domains();
  const vcpusToWire = ({ info, name }: NamedDomain): WireDomainVcpus => {
    const { cpuLimit } = tuning;
    const vcpus = vcpusOrNone(tuning, info).map((vcpu) => vcpuToWire(vcpu, cpuLimit));
    return { domid: info.domid, name: name ?? null, vcpus };
  };
  return [
    unary(VM_MANAGER.listVcpus, async ({ domid }) => ({
      domains: (await named(domid)).map(vcpusToWire),
      cpuLimit: tuning.cpuLimit,
    })),
    unary(VM_MANAGER.getSchedCredit2, async ({ domid }) => ({
      pools: poolsToWire(tuning, await named(domid), typeof domid === 'number'),
    })),
    unary(VM_MANAGER.sampleHost, async () => {
      const domains = await shell.domains();
      return {
        atUs: source.nowUs(),
        timeMs: source.timeMs(),
        host: hostInfoToWire(source.host, shell.hostFacts()),
        domains: domains.map(domainToWire),
        vcpus: domains.map(vcpusToWire),
      };
    }),
  ];
}

function changeEndpoints(tuning: HostTuning): Endpoint[] {
  const by = ({ caller }: CallContext): string => formatIdentity(caller);
  return [
    unary(VM_MANAGER.setVcpuAffinity, async (request, context) => {
      const { vcpu, hard, soft } = request;
      const change = { vcpu: vcpu ?? undefined, hard: hard ?? undefined, soft: soft ?? undefined };
      const info = tuning.info(request.domid ?? 0);
      const chosen = tuning.chosenCpus(change);
      if (!request.dryRun) await tuning.setAffinity(info, change, by(context));
      const { cpuLimit } = tuning;
      const bits = (cpus: CpuSet | undefined) => (cpus ? bitmapOf(cpus, cpuLimit) : null);
      return { hard: bits(chosen.hard), soft: bits(chosen.soft), cpuLimit };
    }),
    unary(VM_MANAGER.setVcpuCount, async ({ domid, count, ignoreHost }, context) => {
      const wanted = { count: count ?? 0, ignoreHost: ignoreHost ?? false };
      await tuning.setVcpuCount(tuning.info(domid ?? 0), wanted, by(context));
      return {};
    }),
    unary(VM_MANAGER.setMemoryTarget, async ({ domid, targetKib }, context) => {
      const kib = numberFromWire(targetKib, 'target_kib');
      await tuning.setMemoryTarget(tuning.info(domid ?? 0), kib, by(context));
      return {};
    }),
    unary(VM_MANAGER.setMaxMemory, async ({ domid, maxKib }, context) => {
      const kib = numberFromWire(maxKib, 'max_kib');
      await tuning.setMaxMemory(tuning.info(domid ?? 0), kib, by(context));
      return {};
    }),
    unary(VM_MANAGER.setSchedCredit2, async ({ domid, weight, capPercent }, context) => {
      const change = {
        ...(typeof weight === 'number' && { weight }),
        ...(typeof capPercent === 'number' && { cap: capPercent }),
      };
      await tuning.setCredit2(tuning.info(domid ?? 0), change, by(context));
      return {};
    }),
    unary(VM_MANAGER.setSchedCredit2Pool, ({ cpupool, ratelimitUs }) => {
      tuning.setRatelimit(cpupool ?? 0, ratelimitUs ?? 0);
      return {};
    }),
    ...signalEndpoints(tuning),
  ];
}

function signalEndpoints(tuning: HostTuning): Endpoint[] {
  return [
    unary(VM_MANAGER.controlDomain, async ({ domid, action }) => {
      const known = ACTIONS[action ?? WireAction.DOMAIN_ACTION_UNSPECIFIED];
      if (known === undefined) throw unknownChoice('action', action);
      await tuning.control(tuning.info(domid ?? 0), known);
      return {};
    }),
    unary(VM_MANAGER.sendDebugKeys, ({ keys }) => {
      tuning.sendDebugKeys(keys ?? '');
      return {};
    }),
    unary(VM_MANAGER.sendSysrq, async ({ domid, key }) => {
      await tuning.sendSysrq(tuning.info(domid ?? 0), key ?? '');
      return {};
    }),
    unary(VM_MANAGER.sendTrigger, ({ domid, trigger, vcpu }) => {
      const known = TRIGGERS[trigger ?? WireTrigger.TRIGGER_UNSPECIFIED];
      if (known === undefined) throw unknownChoice('trigger', trigger);
      tuning.sendTrigger(tuning.info(domid ?? 0), known, vcpu ?? 0);
      return {};
    }),
  ];
}

/** A domain may go between two hypercalls; then it has no vcpus any more. */
function vcpusOrNone(tuning: HostTuning, info: DomainInfo): readonly TunedVcpu[] {
  try {
    return tuning.vcpus(info);
  } catch (error) {
    if (error instanceof ToolstackError && (error.code === 'DOMAIN_UNKNOWN' || info.dying))
      return [];
    throw error;
  }
}

function vcpuToWire({ hard, soft, ...vcpu }: TunedVcpu, cpuLimit: number): WireVcpu {
  return {
    vcpu: vcpu.vcpu,
    online: vcpu.online,
    running: vcpu.running,
    blocked: vcpu.blocked,
    cpu: vcpu.cpu,
    cpuTimeNs: bigintToWire(vcpu.cpuTimeNs),
    hardAffinity: bitmapOf(hard, cpuLimit),
    softAffinity: bitmapOf(soft, cpuLimit),
  };
}

function poolsToWire(
  tuning: HostTuning,
  domains: readonly NamedDomain[],
  isChosen: boolean,
): WirePool[] {
  const names = new Map(domains.map(({ info, name }) => [info.domid, name]));
  return tuning
    .poolShares()
    .map(({ pool, ratelimitUs, shares }) => ({
      cpupool: pool.id,
      // Pool 0 has a name even where xenstore holds none.
      name: pool.id === 0 ? 'Pool-0' : `Pool-${pool.id}`,
      ratelimitUs,
      domains: shares
        .filter(({ info }) => names.has(info.domid))
        .map(({ info, params }) => ({
          domid: info.domid,
          name: names.get(info.domid) ?? null,
          weight: params.weight,
          capPercent: params.cap,
        })),
    }))
    .filter((pool) => !isChosen || pool.domains.length > 0);
}

function bitmapOf(cpus: CpuSet, cpuLimit: number): Uint8Array {
  const bitmap = new Uint8Array(Math.ceil(cpuLimit / 8));
  for (const cpu of cpus) {
    const byte = bitmap[cpu >> 3];
    if (byte !== undefined) bitmap[cpu >> 3] = byte | (1 << (cpu & 7));
  }
  return bitmap;
}

function unknownChoice(field: string, seen: unknown): ToolstackError {
  return new ToolstackError('USAGE', `${field}: no value that this host knows: ${String(seen)}`);
}
