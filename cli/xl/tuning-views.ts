import type { quorum0 } from '../../proto/gen/vm.js';
import { bigintFromWire } from '../../proto/uint64.ts';
import type { CpuBitmap } from './cpu-bitmap.ts';

type WireVcpus = quorum0.vm.v1.DomainVcpus.$Properties;
type WirePool = quorum0.vm.v1.CpupoolSched.$Properties;

/** A domain's virtual CPUs as the commands show them. */
export interface DomainVcpusView {
  readonly domid: number;
  readonly name: string | undefined;
  readonly vcpus: readonly VcpuView[];
}

export interface VcpuView {
  readonly vcpu: number;
  readonly online: boolean;
  readonly running: boolean;
  readonly blocked: boolean;
  /** Where it runs, or ran last. */
  readonly cpu: number;
  readonly cpuTimeNs: bigint;
  readonly hardAffinity: CpuBitmap;
  readonly softAffinity: CpuBitmap;
}

/** A CPU pool under the credit2 scheduler; also what `--json` prints. */
export interface PoolSchedView {
  readonly cpupool: number;
  readonly name: string;
  readonly ratelimitUs: number;
  readonly domains: readonly {
    readonly domid: number;
    readonly name: string | undefined;
    readonly weight: number;
    readonly capPercent: number;
  }[];
}

const NO_CPUS = new Uint8Array(0);

export function domainVcpusView(wire: WireVcpus): DomainVcpusView {
  return {
    domid: wire.domid ?? 0,
    name: wire.name ?? undefined,
    vcpus: (wire.vcpus ?? []).map((vcpu) => ({
      vcpu: vcpu.vcpu ?? 0,
      online: vcpu.online ?? false,
      running: vcpu.running ?? false,
      blocked: vcpu.blocked ?? false,
      cpu: vcpu.cpu ?? 0,
      cpuTimeNs: bigintFromWire(vcpu.cpuTimeNs),
      hardAffinity: vcpu.hardAffinity ?? NO_CPUS,
      softAffinity: vcpu.softAffinity ?? NO_CPUS,
    })),
  };
}

export function poolSchedView(wire: WirePool): PoolSchedView {
  return {
    cpupool: wire.cpupool ?? 0,
    name: wire.name ?? '',
    ratelimitUs: wire.ratelimitUs ?? 0,
    domains: (wire.domains ?? []).map((domain) => ({
      domid: domain.domid ?? 0,
      name: domain.name ?? undefined,
      weight: domain.weight ?? 0,
      capPercent: domain.capPercent ?? 0,
    })),
  };
}
