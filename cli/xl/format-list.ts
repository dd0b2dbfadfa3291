import type { DomainView } from './views.ts';
import { left, right, tenths } from './printf.ts';

/** Columns beside the usual ones. `verbose` brings the security label with it, as in stock xl. */
export interface ListColumns {
  readonly verbose: boolean;
  readonly context: boolean;
  readonly cpupool: boolean;
  readonly numa: boolean;
  /** Memory that is set aside for the domain: `xl claims`. */
  readonly claim?: boolean;
}

const NAME_COLUMNS = 40;
const KIB_PER_MIB = 1024n;

/** Letters for SHUTDOWN_poweroff… in their numbers' order. Source: xen/include/public/sched.h. */
const SHUTDOWN_LETTERS = '-rscw';
/** SHUTDOWN_soft_reset, after SHUTDOWN_watchdog (4). */
const SOFT_RESET_LETTER = 'S';

/** What glibc prints for a string that is not there, and so stock xl for a missing name. */
export const NO_NAME = '(null)';

/** The table `xl list` prints. Format: tools/xl/xl_info.c, list_domains. */
export function formatDomains(domains: readonly DomainView[], columns: ListColumns): string {
  return [header(columns), ...domains.map((domain) => row(domain, columns)), ''].join('\n');
}

function header({ verbose, context, cpupool, numa, claim }: ListColumns): string {
  return [
    `${left('Name', NAME_COLUMNS)}${right('ID', 6)}${right('Mem', 6)} VCPUs\tState\tTime(s)`,
    verbose ? `   ${left('UUID', 32)}Reason-Code\tSecurity Label` : '',
    context && !verbose ? '   Security Label' : '',
    claim === true ? '  Claimed' : '',
    cpupool ? '         Cpupool' : '',
    numa ? ' NODE Affinity' : '',
  ].join('');
}

function row(domain: DomainView, columns: ListColumns): string {
  const { verbose, context, cpupool, numa, claim } = columns;
  const memoryMib = (domain.currentMemoryKib + domain.outstandingMemoryKib) / KIB_PER_MIB;
  // Stock xl goes through a 32-bit float, which shows after some hours of CPU time.
  const cpuSeconds = Math.fround(Number(domain.cpuTimeNs)) / 1e9;
  return [
    `${left(domain.name ?? NO_NAME, NAME_COLUMNS)} ${right(domain.domid, 5)} `,
    `${right(memoryMib, 5)} ${right(domain.onlineVcpuCount, 5)}     ${stateOf(domain)}  `,
    right(tenths(cpuSeconds), 8),
    verbose ? ` ${domain.uuid} ${right(reasonOf(domain), 8)}` : '',
    claim === true ? ` ${right(domain.outstandingMemoryKib / KIB_PER_MIB, 5)}` : '',
    verbose || context ? ` ${right('-', 16)}` : '',
    cpupool ? right(poolName(domain.cpupool), 16) : '',
    // The caller has made sure that there is one node, so no domain can prefer another.
    numa ? ' all' : '',
  ].join('');
}

function stateOf(domain: DomainView): string {
  return [
    domain.running ? 'r' : '-',
    domain.blocked ? 'b' : '-',
    domain.paused ? 'p' : '-',
    domain.shutdown ? 's' : '-',
    shutdownLetter(domain.shutdownReason ?? 0),
    domain.dying ? 'd' : '-',
  ].join('');
}

function shutdownLetter(reason: number): string {
  return `${SHUTDOWN_LETTERS}${SOFT_RESET_LETTER}`[reason] ?? '?';
}

function reasonOf({ shutdownReason }: DomainView): string {
  return shutdownReason === undefined ? '-' : shutdownReason.toString(16);
}

/** Pool 0 has a name even where xenstore holds none. */
function poolName(cpupool: number): string {
  return cpupool === 0 ? 'Pool-0' : NO_NAME;
}
