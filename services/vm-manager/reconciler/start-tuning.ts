import type { Domid } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import type { CpuSet } from '../../../xen/tuning.ts';
import type { VmSpec } from '../state/vm-record.ts';

/** One part of a CPU list as xl writes it. Source: tools/xl/xl_parse.c, update_cpumap_range. */
const PART = /^(\^?)(?:nodes?:(\d+)(?:-(\d+))?|(\d+)(?:-(\d+))?)$/;

/** CPU numbers of a NUMA node. */
export type CpusOfNode = (node: number) => CpuSet;

/**
 * The CPUs that a list such as `0-3,^1,nodes:1` names, of those that there are. Parts apply in
 * order: `^` takes away what the parts before it added.
 *
 * @throws ToolstackError USAGE for a list that is not one, or that names no CPU of the host
 */
export function cpusOf(list: string, all: CpuSet, cpusOfNode: CpusOfNode): CpuSet {
  const chosen = new Set<number>();
  for (const part of list.split(',')) {
    if (part === 'all') {
      for (const cpu of all) chosen.add(cpu);
      continue;
    }
    const match = PART.exec(part);
    if (match === null) throw unusable(list, `${JSON.stringify(part)} is no CPU, range or node`);
    const [, not, firstNode, lastNode = firstNode, first, last = first] = match;
    const named =
      firstNode === undefined
        ? all.filter((cpu) => cpu >= Number(first) && cpu <= Number(last))
        : nodesBetween(Number(firstNode), Number(lastNode), all.length).flatMap(cpusOfNode);
    for (const cpu of named) {
      if (not === '^') chosen.delete(cpu);
      else chosen.add(cpu);
    }
  }
  if (chosen.size === 0) throw unusable(list, 'the host has none of these CPUs');
  return all.filter((cpu) => chosen.has(cpu));
}

/** There are no more nodes than CPUs. */
function nodesBetween(first: number, last: number, most: number): readonly number[] {
  const count = Math.max(0, Math.min(last, first + most) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

function unusable(list: string, why: string): ToolstackError {
  return new ToolstackError('USAGE', `CPU affinity ${JSON.stringify(list)}: ${why}`);
}

/**
 * Sets affinities and the scheduler's share of a domain that has not run yet.
 *
 * @throws ToolstackError USAGE for a list that names no CPU here; what the hypervisor refuses
 */
export function applyTuning({ tuning, physical }: Hypervisor, domid: Domid, spec: VmSpec): void {
  const { hardAffinity, softAffinity, cpuWeight: weight, cpuCapPercent: cap } = spec;
  const listed = Math.min(spec.vcpuMax, Math.max(hardAffinity.length, softAffinity.length));
  if (listed > 0) {
    const topology = physical.cpuTopology();
    const all = topology.map(({ cpu }) => cpu);
    const cpusOfNode: CpusOfNode = (node) =>
      topology.filter((each) => each.node === node).map(({ cpu }) => cpu);
    const chosen = (list: string | undefined) =>
      list === undefined || list === '' ? undefined : cpusOf(list, all, cpusOfNode);
    for (let vcpu = 0; vcpu < listed; vcpu++) {
      const hard = chosen(hardAffinity[vcpu]);
      const soft = chosen(softAffinity[vcpu]);
      if (hard === undefined && soft === undefined) continue;
      tuning.setAffinity(domid, vcpu, { ...(hard && { hard }), ...(soft && { soft }) });
    }
  }
  if (weight === undefined && cap === undefined) return;
  tuning.setCredit2(domid, {
    ...(weight !== undefined && { weight }),
    ...(cap !== undefined && { cap }),
  });
}
