import { check } from '../check.ts';
import type { Core, Request } from '../core.ts';
import type { Domain } from '../domain.ts';
import { QUOTAS, quotaIndex } from '../quota.ts';
import type { Quota } from '../quota.ts';
import type { HostAction } from '../types.ts';
import type { XsError } from '../wire.ts';
import { decimal, domidArgument, strings } from './arguments.ts';

/** The commands of CONTROL, with their parameters as `help` prints them. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ['check', ''],
  ['log', '[on|off|+<switch>|-<switch>]'],
  ['live-update', '[-c <cmdline>] [-F] [-t <timeout>] <file>'],
  ['logfile', '<file>'],
  ['memreport', '[<file>]'],
  ['print', '<string>'],
  ['quota', '[set <name> <val>|<domid>|max [-r]]'],
  ['quota-soft', '[set <name> <val>]'],
  ['help', ''],
];

type HostCommand = (HostAction & { kind: 'control' })['command'];

const LOG_SWITCH = /^(on|off|[+-].+)$/;

const SOFT_PREFIX = 'soft-';

/** Column widths of the listings of quotas and of their use, as the stock daemon prints them. */
const NAME_COLUMNS = 17;
const USE_COLUMNS = 16;
const VALUE_COLUMNS = 8;

export function control(core: Core, request: Request): XsError | null {
  const [command, ...parameters] = strings(core, request);
  switch (command) {
    case 'help':
      if (parameters.length > 0) return 'EINVAL';
      return core.reply(request, `${COMMANDS.map((row) => `${row[0]}\t${row[1]}\n`).join('')}\0`);
    case 'check': {
      if (parameters.length > 0) return 'EINVAL';
      const fault = check(core);
      return fault === undefined ? core.acknowledge(request) : core.reply(request, `${fault}\0`);
    }
    case 'quota':
      return quota(core, request, parameters);
    case 'quota-soft':
      return softQuota(core, request, parameters);
    case 'live-update':
    case 'print':
    case 'log':
    case 'logfile':
    case 'memreport':
      if (!hasShape(command, parameters)) return 'EINVAL';
      return handToHost(core, request, command, parameters);
    default:
      return 'EINVAL';
  }
}

/** True if the parameters are as many and such as the host's commands take. */
function hasShape(command: HostCommand, parameters: readonly string[]): boolean {
  const { length } = parameters;
  if (command === 'live-update') return length > 0;
  if (command === 'memreport') return length <= 1;
  if (command === 'log') return length === 0 || (length === 1 && LOG_SWITCH.test(parameters[0]!));
  return length === 1;
}

/** What only the process around the store can do; it answers by `finishControl`. */
function handToHost(
  core: Core,
  request: Request,
  command: HostCommand,
  parameters: readonly string[],
): XsError | null {
  const { connection, reqId, txId } = request;
  core.actions.push({
    kind: 'control',
    connection: connection.id,
    reqId,
    txId,
    command,
    parameters,
  });
  return null;
}

function quota(core: Core, request: Request, parameters: readonly string[]): XsError | null {
  const hard = QUOTAS.filter((row) => !row.name.startsWith(SOFT_PREFIX));
  if (parameters.length === 0) return core.reply(request, table(core, hard, ''));
  if (parameters[0] === 'set') return set(core, request, parameters.slice(1), '');
  if (parameters[0] === 'max') return core.reply(request, most(core));
  const domid = parameters.length === 1 ? domidArgument(parameters[0]) : undefined;
  return domid === undefined ? 'EINVAL' : core.reply(request, usage(core, domid));
}

function softQuota(core: Core, request: Request, parameters: readonly string[]): XsError | null {
  const soft = QUOTAS.filter((row) => row.name.startsWith(SOFT_PREFIX));
  if (parameters.length === 0) return core.reply(request, table(core, soft, SOFT_PREFIX));
  return parameters[0] === 'set' ? set(core, request, parameters.slice(1), SOFT_PREFIX) : 'EINVAL';
}

function set(
  core: Core,
  request: Request,
  parameters: readonly string[],
  prefix: string,
): XsError | null {
  const [name, text, ...rest] = parameters;
  const index = name === undefined ? undefined : quotaIndex(prefix + name);
  const value = text === undefined ? undefined : decimal(text);
  if (index === undefined || value === undefined || value < 1 || rest.length > 0) return 'EINVAL';
  core.domains.limits[index] = value;
  return core.acknowledge(request);
}

function line(name: string, value: number, meaning: string): string {
  return `${name.padEnd(NAME_COLUMNS)}: ${String(value).padStart(VALUE_COLUMNS)} ${meaning}\n`;
}

function table(core: Core, rows: readonly Quota[], prefix: string): string {
  let text = 'Quota settings:\n';
  for (const row of rows) {
    const value = core.domains.limits[quotaIndex(row.name)!]!;
    text += line(row.name.slice(prefix.length), value, row.meaning);
  }
  return `${text}\0`;
}

function use(name: string, value: number): string {
  return `${name.padEnd(USE_COLUMNS)}: ${String(value).padStart(VALUE_COLUMNS)}\n`;
}

/** What one domain uses now. */
function usage(core: Core, domid: number): string {
  const domain = core.domains.find(domid);
  let text = `Domain ${domid}:\n`;
  text += use('nodes', domain?.nodeCount ?? 0);
  text += use('watches', domain?.watchCount ?? 0);
  text += use('transactions', domain?.transactionCount ?? 0);
  text += use('outstanding', domain?.causedEventCount ?? 0);
  text += use('memory', domain?.memoryBytes ?? 0);
  return `${text}\0`;
}

/** The most that any one guest uses now. */
function most(core: Core): string {
  const guests = [...core.domains.values()].filter((domain) => !domain.privileged);
  const peak = (of: (domain: Domain) => number): number =>
    guests.reduce((highest, domain) => Math.max(highest, of(domain)), 0);
  let text = 'Max used quota per domain:\n';
  text += use(
    'nodes',
    peak((domain) => domain.nodeCount),
  );
  text += use(
    'watches',
    peak((domain) => domain.watchCount),
  );
  text += use(
    'transactions',
    peak((domain) => domain.transactionCount),
  );
  text += use(
    'memory',
    peak((domain) => domain.memoryBytes),
  );
  return `${text}\0`;
}
