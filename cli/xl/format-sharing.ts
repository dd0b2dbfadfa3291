import { NO_NAME } from './format-list.ts';
import { left, right } from './printf.ts';
import type { DomainView } from './views.ts';

const KIB_PER_MIB = 1024n;

/** What `xl sharing` prints. Format: tools/xl/xl_mem.c, sharing. */
export function formatSharing(domains: readonly DomainView[]): string {
  const rows = domains.map((domain) => {
    const memoryMib = (domain.currentMemoryKib + domain.outstandingMemoryKib) / KIB_PER_MIB;
    const sharedMib = domain.sharedMemoryKib / KIB_PER_MIB;
    const name = left(domain.name ?? NO_NAME, 40);
    return `${name} ${right(domain.domid, 5)} ${right(memoryMib, 5)}  ${right(sharedMib, 5)}`;
  });
  return [`${left('Name', 40)}${right('ID', 6)}${right('Mem', 6)} Shared`, ...rows, ''].join('\n');
}

/** What `xl vm-list` prints: domains by UUID. Format: tools/xl/xl_info.c, list_vm. */
export function formatVms(domains: readonly DomainView[]): string {
  const rows = domains.map(
    ({ uuid, domid, name }) => `${uuid}  ${domid}    ${left(name ?? NO_NAME, 30)}`,
  );
  return [`${left('UUID', 36)}  ID    name`, ...rows, ''].join('\n');
}
