import { DOMID_FIRST_RESERVED } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import type { Invocation, Output } from './command.ts';
import { formatInfo, selectInfo } from './format-info.ts';
import { NO_NAME, formatDomains } from './format-list.ts';
import { formatShortUptimes, formatUptimes } from './format-uptime.ts';
import type { DomainView } from './views.ts';
import { domainView, hostView } from './views.ts';

/** `xl info [-n] [KEY]` */
export async function info({ flags, args, connect }: Invocation): Promise<Output> {
  const withTopology = flags.has('numa');
  const client = await connect();
  const view = hostView(await client.call(VM_MANAGER.getHostInfo, { withTopology }));
  if (flags.has('json')) return asJson(view);
  const text = formatInfo(view, view.topology);
  const [key] = args;
  return key === undefined || withTopology ? text : selectInfo(text, key);
}

/** `xl list [-l] [-v] [-Z] [-c] [-n] [DOMAIN...]` */
export async function list(invocation: Invocation): Promise<Output> {
  const { flags } = invocation;
  if (flags.has('numa')) await requireOneNode(invocation);
  const domains = await chosenDomains(invocation);
  if (flags.has('json')) return asJson(domains);
  if (flags.has('long')) return `${JSON.stringify(domains.map(longForm), null, 4)}\n\n`;
  return formatDomains(domains, {
    verbose: flags.has('verbose'),
    context: flags.has('context'),
    cpupool: flags.has('cpupool'),
    numa: flags.has('numa'),
  });
}

/** Which nodes a domain prefers is not asked yet; with one node there is nothing to ask. */
async function requireOneNode({ connect }: Invocation): Promise<void> {
  const client = await connect();
  const { physical } = hostView(await client.call(VM_MANAGER.getHostInfo, {}));
  if (physical.nodeCount > 1)
    throw new ToolstackError(
      'NOT_IMPLEMENTED',
      `list -n is not supported yet on a host with ${physical.nodeCount} NUMA nodes`,
    );
}

/** `xl uptime [-s] [DOMAIN...]` */
export async function uptime(invocation: Invocation): Promise<Output> {
  const { flags, now } = invocation;
  const domains = await chosenDomains(invocation);
  if (flags.has('json'))
    return asJson(domains.map(({ domid, name, uptimeS }) => ({ domid, name, uptimeS })));
  return flags.has('s') ? formatShortUptimes(domains, now()) : formatUptimes(domains);
}

/** `xl dmesg [-c]` */
export async function dmesg({ flags, connect }: Invocation): Promise<Output> {
  const client = await connect();
  const { text } = flags.has('clear')
    ? await client.call(VM_MANAGER.clearConsoleRing, {})
    : await client.call(VM_MANAGER.readConsoleRing, {});
  const bytes = text ?? new Uint8Array(0);
  return flags.has('json') ? asJson({ text: new TextDecoder().decode(bytes) }) : bytes;
}

/** `xl domid NAME` */
export async function domid({ flags, args, connect }: Invocation): Promise<Output> {
  const name = args[0] ?? '';
  const client = await connect();
  const { domains } = await client.call(VM_MANAGER.listDomains, {});
  const found = (domains ?? []).map(domainView).find((domain) => domain.name === name);
  if (found === undefined) throw unknownName(name);
  return flags.has('json') ? asJson({ domid: found.domid, name }) : `${found.domid}\n`;
}

/** `xl domname DOMID` */
export async function domname({ flags, args, connect }: Invocation): Promise<Output> {
  const text = args[0] ?? '';
  const wanted = parseDomid(text);
  if (wanted === undefined)
    throw new ToolstackError('DOMAIN_UNKNOWN', `${quote(text)} is not a domain id`);
  const client = await connect();
  const { domains } = await client.call(VM_MANAGER.listDomains, { domid: wanted });
  const name = domains?.[0]?.name ?? undefined;
  if (name === undefined)
    throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${wanted} has no name in xenstore`);
  return flags.has('json') ? asJson({ domid: wanted, name }) : `${name}\n`;
}

/** The domains that the arguments name, in their order; all of them without arguments. */
async function chosenDomains({ args, connect }: Invocation): Promise<readonly DomainView[]> {
  const client = await connect();
  const only = args.length === 1 ? parseDomid(args[0] ?? '') : undefined;
  const request = only === undefined ? {} : { domid: only };
  const { domains } = await client.call(VM_MANAGER.listDomains, request);
  const views = (domains ?? []).map(domainView);
  return args.length === 0 ? views : args.map((wanted) => pick(views, wanted));
}

/** All digits mean a domid, anything else a name, as in stock xl. */
function pick(domains: readonly DomainView[], wanted: string): DomainView {
  const number = parseDomid(wanted);
  const found = domains.find((domain) =>
    number === undefined ? domain.name === wanted : domain.domid === number,
  );
  if (found === undefined) throw unknownName(wanted);
  return found;
}

function parseDomid(text: string): number | undefined {
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), DOMID_FIRST_RESERVED) : undefined;
}

function unknownName(name: string): ToolstackError {
  return new ToolstackError(
    'DOMAIN_UNKNOWN',
    `no domain ${quote(name)} on the host; xl list shows those there are`,
  );
}

/** The part of a domain's configuration that the hypervisor itself knows. */
function longForm(domain: DomainView): object {
  return {
    domid: domain.domid,
    config: {
      c_info: {
        type: domain.hvm ? 'hvm' : 'pv',
        name: domain.name ?? NO_NAME,
        uuid: domain.uuid,
      },
      b_info: {
        max_vcpus: domain.vcpuCount,
        max_memkb: Number(domain.maxMemoryKib),
        target_memkb: Number(domain.currentMemoryKib),
      },
    },
  };
}

/** 64-bit values that a JSON number cannot hold exactly become strings. */
function asJson(value: unknown): string {
  const exact = (_key: string, member: unknown): unknown => {
    if (typeof member !== 'bigint') return member;
    return member <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(member) : member.toString();
  };
  return `${JSON.stringify(value, exact, 2)}\n`;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
