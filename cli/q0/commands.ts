import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import { NAME_PATTERN, USER_ROLES, isUserRole } from '../../proto/identity.ts';
import { contextPath, currentContext, isAddress, readContextFile } from '../context.ts';
import type { HostSpec } from './cluster-files.ts';
import { runContext } from './context-command.ts';

/** Port every vm-manager listens on unless told otherwise. */
const VM_MANAGER_PORT = 7443;
const SERVICES = ['vm-manager', 'xenstore', 'console'];
const LEAF_DAYS = '365';
const DAYS_MAX = 3650;

const HELP = `usage: q0 COMMAND [OPTIONS]

  init --cluster NAME --host HOST[=ADDRESS[:PORT]]... --out DIR [--service S]... [--days N]
        Make a cluster: its authority, certificates for each host and service, an admin user
        and a context file. HOST is reached at ADDRESS: by default its own name, and
        port ${VM_MANAGER_PORT}.
  user --name NAME --role ${USER_ROLES.join('|')} --out DIR [--days N]
        Issue a certificate for a user of the cluster in DIR, into DIR/users/NAME.
  context list | show | use NAME | add FILE
        Look at and choose among the clusters this user knows.
  help
        Print this.

The context file is $QUORUM0_CONTEXT, or ~/.config/quorum0/context.json.
`;

/** Runs one command and returns what it prints. */
export async function runQ0(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const [command, ...rest] = args;
  switch (command) {
    case 'init':
      return await init(rest);
    case 'user':
      return await user(rest);
    case 'context':
      return runContext(rest, contextPath(env));
    case 'help':
    case '--help':
    case '-h':
      return HELP;
    case undefined:
      throw usage('no command given; q0 help lists them');
    default:
      throw usage(`unknown command ${JSON.stringify(command)}; q0 help lists them`);
  }
}

async function init(args: readonly string[]): Promise<string> {
  const values = parse(args, {
    cluster: { type: 'string' },
    host: { type: 'string', multiple: true },
    service: { type: 'string', multiple: true },
    out: { type: 'string' },
    days: { type: 'string' },
  });
  const cluster = label('--cluster', one(values, 'cluster'));
  const hosts = many(values, 'host').map(hostSpec);
  if (hosts.length === 0) throw usage('init: --host is missing: name at least one');
  const repeated = hosts.find(({ host }, at) => hosts.findIndex((h) => h.host === host) !== at);
  if (repeated !== undefined) throw usage(`init: --host ${repeated.host} is given twice`);
  const services = many(values, 'service').map((name) => label('--service', name));
  const directory = one(values, 'out');
  const { createCluster } = await import('./cluster-files.ts');
  await createCluster({
    cluster,
    hosts,
    services: services.length === 0 ? SERVICES : services,
    directory,
    now: new Date(),
    days: days(values),
  });
  const path = join(directory, 'context.json');
  return `cluster ${cluster} written to ${directory}; next: export QUORUM0_CONTEXT=${path}\n`;
}

async function user(args: readonly string[]): Promise<string> {
  const values = parse(args, {
    name: { type: 'string' },
    role: { type: 'string' },
    out: { type: 'string' },
    days: { type: 'string' },
  });
  const name = label('--name', one(values, 'name'));
  const role = one(values, 'role');
  if (!isUserRole(role)) throw usage(`--role: expected ${USER_ROLES.join(' or ')}, seen ${role}`);
  const directory = one(values, 'out');
  const { cluster } = currentContext(readContextFile(join(directory, 'context.json')));
  const { addUser, readAuthority } = await import('./cluster-files.ts');
  const authority = readAuthority(directory, cluster);
  const when = { now: new Date(), days: days(values) };
  await addUser(directory, authority, { user: name, role }, when);
  return `user ${name} (${role}) written to ${join(directory, 'users', name)}\n`;
}

/** `HOST`, `HOST=ADDRESS` or `HOST=ADDRESS:PORT`. */
function hostSpec(text: string): HostSpec {
  const [name = '', given] = text.split('=', 2);
  const host = label('--host', name);
  const target = given ?? host;
  const address = /(^[^:]+|\]):[0-9]+$/.test(target) ? target : `${target}:${VM_MANAGER_PORT}`;
  if (!isAddress(address)) throw usage(`--host: expected HOST[=ADDRESS[:PORT]], seen ${text}`);
  return { host, address };
}

type Values = Readonly<Record<string, unknown>>;

function parse(args: readonly string[], options: ParseArgsOptionsConfig): Values {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : 'bad arguments');
  }
}

function one(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string') throw usage(`--${name} is missing; q0 help shows how`);
  return value;
}

function many(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function days(values: Values): number {
  const text = typeof values['days'] === 'string' ? values['days'] : LEAF_DAYS;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > DAYS_MAX)
    throw usage(`--days: expected an integer 1…${DAYS_MAX}, seen ${text}`);
  return count;
}

function label(option: string, value: string): string {
  if (!NAME_PATTERN.test(value))
    throw usage(`${option}: expected 1 to 63 of a-z, 0-9 and inner dashes, seen ${value}`);
  return value;
}

function usage(message: string): ToolstackError {
  return new ToolstackError('USAGE', message);
}
