import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import type { Invocation, Output } from './command.ts';
import { formatInfo, selectInfo } from './format-info.ts';
import { formatDomains } from './format-list.ts';
import { formatSharing, formatVms } from './format-sharing.ts';
import { formatShortUptimes, formatUptimes } from './format-uptime.ts';
import { asJson } from './json.ts';
import { listLong } from './list-long.ts';
import { allDomains, findDomains, parseDomid, quote, unknownDomain } from './lookup.ts';
import type { DomainView } from './views.ts';
import { hostView } from './views.ts';

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
  requireAtMostOne('list', invocation);
  if (flags.has('numa')) await requireOneNode(invocation);
  const domains = await chosenDomains(invocation);
  if (flags.has('long')) return await listLong(await invocation.connect(), domains);
  if (flags.has('json')) return asJson(domains);
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
  const domains = await allDomains(await connect());
  const found = domains.find((domain) => domain.name === name);
  if (found === undefined) throw unknownDomain(name);
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

/** `xl vm-list` */
export async function vmList({ flags, connect }: Invocation): Promise<Output> {
  const domains = await allDomains(await connect());
  if (!flags.has('json')) return formatVms(domains);
  return asJson(domains.map(({ uuid, domid, name }) => ({ uuid, domid, name })));
}

/** `xl claims` */
export async function claims({ flags, connect }: Invocation): Promise<Output> {
  const domains = await allDomains(await connect());
  if (flags.has('json'))
    return asJson(
      domains.map(({ domid, name, outstandingMemoryKib }) => {
        return { domid, name, outstandingMemoryKib };
      }),
    );
  const columns = { verbose: false, context: false, cpupool: false, numa: false, claim: true };
  return formatDomains(domains, columns);
}

/** `xl sharing [DOMAIN]` */
export async function sharing(invocation: Invocation): Promise<Output> {
  requireAtMostOne('sharing', invocation);
  const domains = await chosenDomains(invocation);
  if (!invocation.flags.has('json')) return formatSharing(domains);
  return asJson(
    domains.map(({ domid, name, currentMemoryKib, sharedMemoryKib }) => {
      return { domid, name, currentMemoryKib, sharedMemoryKib };
    }),
  );
}

/** The domains that the arguments name, in their order; all of them without arguments. */
async function chosenDomains({ args, connect }: Invocation): Promise<readonly DomainView[]> {
  const client = await connect();
  return args.length === 0 ? await allDomains(client) : await findDomains(client, args);
}

/** Stock xl ends with 1, not 2, after a second domain. */
function requireAtMostOne(command: string, { args }: Invocation): void {
  if (args.length > 1)
    throw new ToolstackError('VALUE_INVALID', `${command} takes one domain, or none for all`);
}
