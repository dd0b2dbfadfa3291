import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import type { ServiceClient } from '../client.ts';
import { parseDecimal } from './cfg/numbers.ts';
import type { Invocation, Output } from './command.ts';
import { formatDomainSched, formatPoolSched, formatPools } from './format-sched.ts';
import { asJson } from './json.ts';
import { findDomain, quote } from './lookup.ts';
import type { PoolSchedView } from './tuning-views.ts';
import { poolSchedView } from './tuning-views.ts';

/**
 * `xl sched-credit2`: shows weights and caps, of one domain with -d or of a pool with -p; sets them
 * with -w and -c, and the pool's ratelimit with -s -r. Source: tools/xl/xl_sched.c.
 */
export async function schedCredit2(invocation: Invocation): Promise<Output> {
  const { flags, values, connect } = invocation;
  const [weight, cap, ratelimit] = ['weight', 'cap', 'ratelimit_us'].map((name) =>
    numberOf(name, values.get(name)),
  );
  const domain = values.get('domain');
  const changesDomain = weight !== undefined || cap !== undefined;
  const pool = values.get('cpupool');
  if (pool !== undefined && (domain !== undefined || changesDomain))
    throw refused('sched-credit2: --cpupool does not go with options of a domain');
  if (domain === undefined && changesDomain)
    throw refused('sched-credit2: --weight and --cap need a --domain');
  const client = await connect();
  if (flags.has('schedparam')) return await poolParameters(client, invocation, ratelimit);
  if (domain === undefined) {
    const chosen = choosePools(await readPools(client, {}), pool);
    return flags.has('json') ? asJson(chosen) : formatPools(chosen);
  }
  const { domid } = await findDomain(client, domain);
  if (changesDomain) {
    await client.call(VM_MANAGER.setSchedCredit2, {
      domid,
      ...(weight === undefined ? {} : { weight }),
      ...(cap === undefined ? {} : { capPercent: cap }),
    });
    return '';
  }
  const pools = await readPools(client, { domid });
  return flags.has('json') ? asJson(pools) : pools.map(formatDomainSched).join('');
}

/** With -s: a pool's own parameters, those of pool 0 unless another is named. */
async function poolParameters(
  client: ServiceClient,
  { flags, values }: Invocation,
  ratelimitUs: number | undefined,
): Promise<Output> {
  const pools = choosePools(await readPools(client, {}), values.get('cpupool') ?? '0');
  if (ratelimitUs === undefined)
    return flags.has('json') ? asJson(pools) : pools.map(formatPoolSched).join('');
  const cpupool = pools[0]?.cpupool ?? 0;
  await client.call(VM_MANAGER.setSchedCredit2Pool, { cpupool, ratelimitUs });
  return '';
}

async function readPools(
  client: ServiceClient,
  request: { readonly domid?: number },
): Promise<readonly PoolSchedView[]> {
  const { pools } = await client.call(VM_MANAGER.getSchedCredit2, request);
  return (pools ?? []).map(poolSchedView);
}

/** By number or name; all of them without a word. */
function choosePools(
  pools: readonly PoolSchedView[],
  word: string | undefined,
): readonly PoolSchedView[] {
  if (word === undefined) return pools;
  const number = parseDecimal(word);
  const found = pools.filter(({ cpupool, name }) =>
    number === undefined ? name === word : cpupool === number,
  );
  if (found.length === 0) throw refused(`sched-credit2: no CPU pool ${quote(word)} on the host`);
  return found;
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = parseDecimal(text);
  if (number === undefined || number > 2 ** 31 - 1)
    throw refused(`sched-credit2: --${name}: expected a number, saw ${quote(text)}`);
  return number;
}

function refused(message: string): ToolstackError {
  return new ToolstackError('VALUE_INVALID', message);
}
