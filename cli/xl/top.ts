import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import { numberFromWire } from '../../proto/uint64.ts';
import type { ServiceClient } from '../client.ts';
import { parseDecimal } from './cfg/numbers.ts';
import type { Invocation, Output } from './command.ts';
import type { TopOptions, TopSample } from './format-top.ts';
import { cpuPercent, formatTop } from './format-top.ts';
import { asJson } from './json.ts';
import { quote } from './lookup.ts';
import { domainVcpusView } from './tuning-views.ts';
import { domainView, hostView } from './views.ts';

const DELAY_DEFAULT_S = 3;
const DELAY_MAX_S = 86_400;
const MS_PER_S = 1000;
const BY_DOMID = -1;

/**
 * `xl top`: on a terminal a view that redraws itself; with -b, or where there is no terminal, one
 * table after another, as xentop does.
 */
export async function top(invocation: Invocation): Promise<Output> {
  const { flags, values, connect, print, sleep } = invocation;
  const delayS = numberOption('delay', values.get('delay')) ?? DELAY_DEFAULT_S;
  const iterations = numberOption('iterations', values.get('iterations'));
  const client = await connect();
  if (flags.has('json')) return asJson(await jsonSample(client, delayS, sleep));
  const options: TopOptions = {
    fullName: flags.has('full-name'),
    repeatHeader: flags.has('repeat-header'),
    vcpus: flags.has('vcpus'),
    sortColumn: BY_DOMID,
  };
  if (!flags.has('batch') && process.stdin.isTTY && process.stdout.isTTY) {
    const { showTop } = await import('./top-screen.ts');
    await showTop({ read: () => readSample(client), delayS, iterations, options });
    return '';
  }
  let before: TopSample | undefined;
  for (let round = 0; iterations === undefined || round < iterations; round += 1) {
    if (round > 0) await sleep(delayS * MS_PER_S);
    const sample = await readSample(client);
    print(formatTop(sample, before, options));
    before = sample;
  }
  return '';
}

/** Two looks, so that shares of CPU time can be told. */
async function jsonSample(
  client: ServiceClient,
  delayS: number,
  sleep: Invocation['sleep'],
): Promise<object> {
  const before = await readSample(client);
  await sleep(delayS * MS_PER_S);
  const sample = await readSample(client);
  const { physical } = sample.host;
  return {
    timeMs: sample.time.getTime(),
    totalPages: physical.totalPages,
    freePages: physical.freePages,
    cpuCount: physical.cpuCount,
    domains: sample.domains.map((domain) => ({
      ...domain,
      cpuPercent: cpuPercent(domain, sample, before),
    })),
  };
}

async function readSample(client: ServiceClient): Promise<TopSample> {
  const reply = await client.call(VM_MANAGER.sampleHost, {});
  return {
    atUs: numberFromWire(reply.atUs, 'at_us'),
    time: new Date(numberFromWire(reply.timeMs, 'time_ms')),
    host: hostView(reply.host ?? {}),
    domains: (reply.domains ?? []).map(domainView),
    vcpus: (reply.vcpus ?? []).map(domainVcpusView),
  };
}

function numberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = parseDecimal(text);
  if (number === undefined || number < 1 || number > DELAY_MAX_S)
    throw new ToolstackError(
      'VALUE_INVALID',
      `top: --${name}: expected 1 to ${DELAY_MAX_S}, saw ${quote(text)}`,
    );
  return number;
}
