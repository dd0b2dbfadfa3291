import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import type { HostState, Refusal } from './commands.ts';
import type { HostCapacity, VmSpec } from './vm-record.ts';

/** A host and what the group's machines on it take. */
export interface HostLoad {
  readonly host: string;
  readonly state: HostState;
  readonly capacity: HostCapacity;
  readonly usedKiB: number;
  readonly vcpus: number;
  /** How many machines there have each anti-affinity tag. */
  readonly tags: ReadonlyMap<string, number>;
}

const KIB_PER_MIB = 1024;
/** What the hypervisor needs for a domain besides its memory. Source: libxl_internal.h, 4.17. */
const PV_EXTRA_KIB = 1024;
const PVH_EXTRA_KIB = 2048;
const PVH_SHADOW_KIB_PER_VCPU = 1024;
const PVH_SHADOW_KIB_PER_MIB = 8;
const ROUND_KIB = 2 * KIB_PER_MIB;

/**
 * Memory that a machine takes of its host, as libxl_domain_need_memory counts it: its own, the
 * pool for its page tables, and what the hypervisor spends on it; whole 2 MiB.
 */
export function machineMemoryKiB(spec: VmSpec): number {
  const own = spec.memoryKiB + (spec.kind === 'pv' ? PV_EXTRA_KIB : PVH_EXTRA_KIB);
  return Math.ceil((own + poolKiB(spec)) / ROUND_KIB) * ROUND_KIB;
}

/** Source: tools/libs/light/libxl_utils.c, libxl_get_required_shadow_memory. */
function poolKiB({ kind, shadowMemoryKiB, vcpuMax, maxMemoryKiB }: VmSpec): number {
  if (kind === 'pv') return shadowMemoryKiB ?? 0;
  const memoryMiB = Math.ceil(maxMemoryKiB / KIB_PER_MIB);
  return shadowMemoryKiB ?? vcpuMax * PVH_SHADOW_KIB_PER_VCPU + memoryMiB * PVH_SHADOW_KIB_PER_MIB;
}

/**
 * Chooses the host for a machine. Pure and deterministic: of the open hosts with enough memory, the
 * one with the fewest machines that share a tag with it; then with the fewest vcpus for each CPU;
 * then with the most memory left; then the first by name.
 *
 * @param only  this host and no other
 * @returns the host's name; HOST_UNKNOWN, or MEMORY_EXHAUSTED with why each host was not taken
 */
export function place(
  spec: VmSpec,
  hosts: Iterable<HostLoad>,
  only: string | undefined,
): Result<string, Refusal> {
  const needKiB = machineMemoryKiB(spec);
  const refusals: string[] = [];
  let best: HostLoad | undefined;
  let isKnown = false;
  for (const host of hosts) {
    if (only !== undefined && host.host !== only) continue;
    isKnown = true;
    const objection = objectionTo(host, needKiB);
    if (objection !== undefined) refusals.push(objection);
    else if (best === undefined || compare(spec, host, best) < 0) best = host;
  }
  if (best !== undefined) return ok(best.host);
  if (only !== undefined && !isKnown)
    return err({ code: 'HOST_UNKNOWN', message: `${only}: no host of that name in the group` });
  const why = refusals.length === 0 ? 'no host has joined the group' : quoteSome(refusals);
  return err({ code: 'MEMORY_EXHAUSTED', message: `${spec.name}: needs ${needKiB} KiB; ${why}` });
}

/** Hosts that a refusal speaks of by name. */
const NAMED_MAX = 4;

function quoteSome(refusals: string[]): string {
  const named = refusals.toSorted().slice(0, NAMED_MAX).join(', ');
  const more = refusals.length - NAMED_MAX;
  return more > 0 ? `${named} and ${more} more hosts likewise` : named;
}

/** Memory that a host can still give to machines. */
export function freeKiB({ capacity, usedKiB }: HostLoad): number {
  return Math.max(0, capacity.memoryKiB - capacity.reservedKiB - usedKiB);
}

function objectionTo(host: HostLoad, needKiB: number): string | undefined {
  if (host.state === 'closed') return `${host.host} is closed to new machines`;
  const free = freeKiB(host);
  return free < needKiB ? `${host.host} has ${free} KiB free` : undefined;
}

/** Negative if the machine is better off on `one` than on `other`. */
function compare(spec: VmSpec, one: HostLoad, other: HostLoad): number {
  return (
    sharedTags(spec, one) - sharedTags(spec, other) ||
    // Fractions of whole numbers, compared without dividing.
    one.vcpus * other.capacity.cpuCount - other.vcpus * one.capacity.cpuCount ||
    freeKiB(other) - freeKiB(one) ||
    (one.host < other.host ? -1 : 1)
  );
}

function sharedTags({ antiAffinityTags }: VmSpec, { tags }: HostLoad): number {
  return antiAffinityTags.reduce((sum, tag) => sum + (tags.get(tag) ?? 0), 0);
}
