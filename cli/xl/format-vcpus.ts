import { formatCpuBitmap } from './cpu-bitmap.ts';
import { NO_NAME } from './format-list.ts';
import { left, right, tenths } from './printf.ts';
import type { DomainVcpusView, VcpuView } from './tuning-views.ts';

/** What `xl vcpu-list` prints. Format: tools/xl/xl_vcpu.c, print_vcpuinfo. */
export function formatVcpus(domains: readonly DomainVcpusView[], cpuLimit: number): string {
  const head = [left('Name', 32), right('ID', 5), right('VCPU', 5), right('CPU', 5)];
  const rest = [right('State', 5), right('Time(s)', 9), 'Affinity (Hard / Soft)'];
  const rows = domains.flatMap((domain) => domain.vcpus.map((vcpu) => row(domain, vcpu, cpuLimit)));
  return [[...head, ...rest].join(' '), ...rows, ''].join('\n');
}

function row(domain: DomainVcpusView, vcpu: VcpuView, cpuLimit: number): string {
  const name = left(domain.name ?? NO_NAME, 32);
  const cpu = right(vcpu.online ? vcpu.cpu : '-', 5);
  // Stock xl goes through a 32-bit float, which shows after some hours of CPU time.
  const seconds = Math.fround(Number(vcpu.cpuTimeNs)) / 1e9;
  const [hard, soft] = [vcpu.hardAffinity, vcpu.softAffinity].map((map) =>
    formatCpuBitmap(map, cpuLimit),
  );
  const place = `${right(domain.domid, 5)} ${right(vcpu.vcpu, 5)}${cpu}`;
  return `${name} ${place} ${stateOf(vcpu)} ${right(tenths(seconds), 9)}  ${hard} / ${soft}`;
}

function stateOf({ online, running, blocked }: VcpuView): string {
  if (!online) return '  --p';
  return `  ${running ? 'r' : '-'}${blocked ? 'b' : '-'}-`;
}
