import { NO_NAME } from './format-list.ts';
import { left, right } from './printf.ts';
import type { DomainView } from './views.ts';

const DAY_S = 86_400;
const HOUR_S = 3600;
const MINUTE_S = 60;

/**
 * What `xl uptime` prints; a domain whose start is unknown has no line. Format:
 * tools/xl/xl_info.c, print_uptime.
 */
export function formatUptimes(domains: readonly DomainView[]): string {
  const rows = domains.flatMap(({ name, domid, uptimeS }) =>
    uptimeS === undefined
      ? []
      : [`${left(name ?? NO_NAME, 33)} ${right(domid, 4)} ${duration(uptimeS, { seconds: true })}`],
  );
  return [`${left('Name', 33)} ${right('ID', 4)} Uptime`, ...rows, ''].join('\n');
}

/** The same with `-s`: like uptime(1), one line for each domain. */
export function formatShortUptimes(domains: readonly DomainView[], now: Date): string {
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':');
  return domains
    .flatMap(({ name, domid, uptimeS }) => {
      if (uptimeS === undefined) return [];
      const up = duration(uptimeS, { seconds: false });
      return [` ${clock} up ${up}, ${name ?? NO_NAME} (${domid})\n`];
    })
    .join('');
}

function duration(uptimeS: number, show: { readonly seconds: boolean }): string {
  const days = Math.floor(uptimeS / DAY_S);
  const hours = Math.floor((uptimeS % DAY_S) / HOUR_S);
  const minutes = Math.floor((uptimeS % HOUR_S) / MINUTE_S);
  const prefix = days === 0 ? '' : `${days} day${days > 1 ? 's' : ''}, `;
  const suffix = show.seconds ? `:${twoDigits(uptimeS % MINUTE_S)}` : '';
  return `${prefix}${right(hours, 2)}:${twoDigits(minutes)}${suffix}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
