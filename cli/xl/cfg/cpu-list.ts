import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import { parseDecimal } from './numbers.ts';
import { quote } from './remarks.ts';

/** Highest host CPU or node number that a list may name. Xen 4.17 is built for at most 4095. */
export const CPU_MAX = 4095;

/**
 * One step of a CPU list. Steps apply in order: `exclude` takes CPUs away from what the steps
 * before it added. Node numbers mean CPUs only on a host, so they stay as they are.
 */
export interface CpuStep {
  readonly of: 'all' | 'cpus' | 'nodes';
  readonly exclude: boolean;
  /** First and last number, both included; 0 and {@link CPU_MAX} for `all`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Parses `0-3,^1`, `all,^node:2` and the like. Source: tools/xl/xl_parse.c, update_cpumap_range.
 *
 * @returns the steps, or what is wrong
 */
export function parseCpuList(text: string): Result<readonly CpuStep[], string> {
  const steps: CpuStep[] = [];
  for (const part of text.split(',')) {
    if (part === '') continue;
    const step = parseStep(part);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return steps.length === 0 ? err('expected CPUs such as "0-3,^1", saw none') : ok(steps);
}

function parseStep(part: string): Result<CpuStep, string> {
  const [, not = '', nodes = '', range = ''] = /^(\^?)((?:nodes?:)?)(.*)$/s.exec(part) ?? [];
  const exclude = not !== '';
  if (range === 'all') {
    if (exclude) return err('"^" cannot be combined with "all"');
    return ok({ of: 'all', exclude, first: 0, last: CPU_MAX });
  }
  const [firstText = '', lastText = firstText, ...rest] = range.split('-');
  const first = parseDecimal(firstText);
  const last = parseDecimal(lastText);
  if (first === undefined || last === undefined || rest.length > 0 || last < first)
    return err(`expected a CPU number or a range such as 0-3, saw ${quote(part)}`);
  if (last > CPU_MAX) return err(`expected numbers up to ${CPU_MAX}, saw ${quote(part)}`);
  return ok({ of: nodes === '' ? 'cpus' : 'nodes', exclude, first, last });
}

/** The CPUs of a list that names neither all of them nor nodes; undefined if it does. */
export function explicitCpus(steps: readonly CpuStep[]): number[] | undefined {
  if (steps.some(({ of }) => of !== 'cpus')) return undefined;
  const isIn = new Uint8Array(CPU_MAX + 1);
  for (const { exclude, first, last } of steps) isIn.fill(exclude ? 0 : 1, first, last + 1);
  return Array.from(isIn.keys()).filter((cpu) => isIn[cpu] === 1);
}

/** The list as text again. */
export function formatCpuList(steps: readonly CpuStep[]): string {
  const texts = steps.map(({ of, exclude, first, last }) => {
    const range = of === 'all' ? 'all' : first === last ? `${first}` : `${first}-${last}`;
    return `${exclude ? '^' : ''}${of === 'nodes' ? 'nodes:' : ''}${range}`;
  });
  return texts.join(',');
}
