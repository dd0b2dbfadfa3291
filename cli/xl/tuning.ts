import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import type { ServiceClient } from '../client.ts';
import { parseDecimal, parseMemorySizeKiB } from './cfg/numbers.ts';
import type { Invocation, Output } from './command.ts';
import { cpusOf, formatCpuBitmap } from './cpu-bitmap.ts';
import { formatVcpus } from './format-vcpus.ts';
import { asJson } from './json.ts';
import { findDomain, findDomains, quote } from './lookup.ts';
import type { DomainVcpusView } from './tuning-views.ts';
import { domainVcpusView } from './tuning-views.ts';

/** Stock's word for an affinity that is to stay as it is. */
const UNCHANGED = '-';

/** `xl vcpu-list [DOMAIN...]` */
export async function vcpuList({ flags, args, connect }: Invocation): Promise<Output> {
  const client = await connect();
  const wanted = args.length === 0 ? undefined : await findDomains(client, args);
  const only = wanted?.length === 1 ? wanted[0] : undefined;
  const request = only === undefined ? {} : { domid: only.domid };
  const reply = await client.call(VM_MANAGER.listVcpus, request);
  const listed = (reply.domains ?? []).map(domainVcpusView);
  const cpuLimit = reply.cpuLimit ?? 0;
  const shown =
    wanted === undefined
      ? listed
      : wanted.flatMap(({ domid }) => listed.filter((entry) => entry.domid === domid));
  return flags.has('json') ? asJson(vcpusJson(shown, cpuLimit)) : formatVcpus(shown, cpuLimit);
}

function vcpusJson(domains: readonly DomainVcpusView[], cpuLimit: number): object[] {
  return domains.flatMap(({ domid, name, vcpus }) =>
    vcpus.map((vcpu) => ({
      domid,
      name,
      ...vcpu,
      hardAffinity: cpusOf(vcpu.hardAffinity, cpuLimit),
      softAffinity: cpusOf(vcpu.softAffinity, cpuLimit),
    })),
  );
}

/** `xl vcpu-pin [-f] DOMAIN VCPU|all HARD [SOFT]` */
export async function vcpuPin({ flags, args, connect }: Invocation): Promise<Output> {
  const [word = '', vcpuText = '', hardText = '', softText = UNCHANGED] = args;
  const vcpu = vcpuText === 'all' ? undefined : parseDecimal(vcpuText);
  if (vcpuText !== 'all' && vcpu === undefined)
    throw refused(`vcpu-pin: expected a virtual CPU's number or all, saw ${quote(vcpuText)}`);
  const force = flags.has('force');
  if (force && vcpu === undefined)
    throw refused('vcpu-pin: --force goes with one virtual CPU, not with all');
  const client = await connect();
  const { domid } = await findDomain(client, word);
  const dryRun = flags.has('dryrun');
  const reply = await client.call(VM_MANAGER.setVcpuAffinity, {
    domid,
    ...(vcpu === undefined ? {} : { vcpu }),
    ...(hardText === UNCHANGED ? {} : { hard: hardText }),
    ...(softText === UNCHANGED ? {} : { soft: softText }),
    force,
    dryRun,
  });
  if (!dryRun) return '';
  const limit = reply.cpuLimit ?? 0;
  const hard = reply.hard ? formatCpuBitmap(reply.hard, limit) : UNCHANGED;
  const soft = reply.soft ? ` ${formatCpuBitmap(reply.soft, limit)}` : '';
  return `cpumap: ${hard}${soft}\n`;
}

/** `xl vcpu-set [-i] DOMAIN COUNT` */
export async function vcpuSet({ flags, args, connect }: Invocation): Promise<Output> {
  const [word = '', text = ''] = args;
  const count = parseDecimal(text);
  if (count === undefined || count > 2 ** 31 - 1)
    throw refused(`vcpu-set: expected a number of virtual CPUs, saw ${quote(text)}`);
  const client = await connect();
  const { domid } = await findDomain(client, word);
  const ignoreHost = flags.has('ignore-host');
  await client.call(VM_MANAGER.setVcpuCount, { domid, count, ignoreHost });
  return '';
}

/** `xl mem-set DOMAIN SIZE` */
export async function memSet(invocation: Invocation): Promise<Output> {
  const { client, domid, kiB } = await memoryArguments('mem-set', invocation);
  await client.call(VM_MANAGER.setMemoryTarget, { domid, targetKib: kiB });
  return '';
}

/** `xl mem-max DOMAIN SIZE` */
export async function memMax(invocation: Invocation): Promise<Output> {
  const { client, domid, kiB } = await memoryArguments('mem-max', invocation);
  await client.call(VM_MANAGER.setMaxMemory, { domid, maxKib: kiB });
  return '';
}

async function memoryArguments(
  command: string,
  { args, connect }: Invocation,
): Promise<{ client: ServiceClient; domid: number; kiB: number }> {
  const [word = '', text = ''] = args;
  const kiB = parseMemorySizeKiB(text);
  if (kiB === undefined)
    throw refused(
      `${command}: expected a size in MiB, or with t, g, m, k or b, saw ${quote(text)}`,
    );
  const client = await connect();
  const { domid } = await findDomain(client, word);
  return { client, domid, kiB };
}

/** A value that stock xl, too, sees only after its options: exit code 1. */
function refused(message: string): ToolstackError {
  return new ToolstackError('VALUE_INVALID', message);
}
