import { NO_NAME } from './format-list.ts';
import { left, right } from './printf.ts';
import type { PoolSchedView } from './tuning-views.ts';

/** The line of a pool that `xl sched-credit2 -s` prints. Format: tools/xl/xl_sched.c. */
export function formatPoolSched({ name, ratelimitUs }: PoolSchedView): string {
  return `Cpupool ${name}: ratelimit=${ratelimitUs}us\n`;
}

/** The table of a pool's domains. Format: tools/xl/xl_sched.c, sched_credit2_domain_output. */
export function formatDomainSched({ domains }: PoolSchedView): string {
  const row = (name: string, domid: string | number, ...rest: (string | number)[]): string =>
    `${left(name, 33)} ${right(domid, 4)} ${right(rest[0] ?? '', 6)} ${right(rest[1] ?? '', 4)}\n`;
  const rows = domains.map(({ name, domid, weight, capPercent }) =>
    row(name ?? NO_NAME, domid, weight, capPercent),
  );
  return [row('Name', 'ID', 'Weight', 'Cap'), ...rows].join('');
}

/** What `xl sched-credit2` prints: every pool with its domains. */
export function formatPools(pools: readonly PoolSchedView[]): string {
  return pools.map((pool) => formatPoolSched(pool) + formatDomainSched(pool)).join('');
}
