import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { JsonGeneralName } from '@peculiar/x509';
import { ToolstackError } from '../../model/errors.ts';
import type { UserRole } from '../../proto/identity.ts';
import type { Context } from '../context.ts';
import { writeContextFile } from '../context.ts';
import type { Authority, Issued, Validity } from './certificates.ts';
import { createAuthority, issue } from './certificates.ts';

/** One host of a new cluster and where its vm-manager will be reached. */
export interface HostSpec {
  readonly host: string;
  readonly address: string;
}

export interface ClusterSpec {
  readonly cluster: string;
  readonly hosts: readonly HostSpec[];
  readonly services: readonly string[];
  /** The folder to create everything in; it must not hold a cluster yet. */
  readonly directory: string;
  readonly now: Date;
  /** How long leaves are valid. */
  readonly days: number;
}

const PRIVATE = 0o600;
const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3650;
/** A host whose clock is a little behind must not refuse a fresh certificate. */
const BACKDATE_MS = 3_600_000;
const ADMIN = 'admin';

/**
 * Makes a cluster's files:
 *
 *   ca/{ca,ca-key}.pem  hosts/HOST/SERVICE/{ca,cert,key}.pem  users/admin/{ca,cert,key}.pem
 *   context.json
 */
export async function createCluster(spec: ClusterSpec): Promise<Context> {
  const { directory, cluster } = spec;
  const caDirectory = join(directory, 'ca');
  if (existsSync(caDirectory))
    throw new ToolstackError(
      'USAGE',
      `${directory} holds a cluster already; name another folder with --out`,
    );
  const authority = await createAuthority(cluster, validity(spec.now, AUTHORITY_DAYS));
  mkdirSync(caDirectory, { recursive: true });
  writePrivate(join(caDirectory, 'ca.pem'), authority.certPem);
  writePrivate(join(caDirectory, 'ca-key.pem'), authority.keyPem);
  for (const { host, address } of spec.hosts)
    for (const service of spec.services)
      writeLeaf(
        join(directory, 'hosts', host, service),
        authority,
        await issue(
          authority,
          { kind: 'service', cluster, host, service },
          validity(spec.now, spec.days),
          namesOf(host, address),
        ),
      );
  await addUser(directory, authority, { user: ADMIN, role: 'admin' }, spec);
  const context = contextOf(spec, ADMIN);
  writeContextFile(join(directory, 'context.json'), {
    current: cluster,
    contexts: { [cluster]: relative(context, directory) },
  });
  return context;
}

/** Issues a certificate for a user into `users/NAME`. */
export async function addUser(
  directory: string,
  authority: Authority,
  who: { readonly user: string; readonly role: UserRole },
  when: { readonly now: Date; readonly days: number },
): Promise<void> {
  const identity = { kind: 'user', cluster: authority.cluster, ...who } as const;
  const leaf = await issue(authority, identity, validity(when.now, when.days));
  writeLeaf(join(directory, 'users', who.user), authority, leaf);
}

/** Reads back the authority that {@link createCluster} stored. */
export function readAuthority(directory: string, cluster: string): Authority {
  const read = (name: string): string => {
    const path = join(directory, 'ca', name);
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      const hint = '--out names the folder that q0 init wrote';
      throw new ToolstackError('CONFIG_INVALID', `${path}: cannot be read; ${hint}`, { cause });
    }
  };
  return { cluster, certPem: read('ca.pem'), keyPem: read('ca-key.pem') };
}

function contextOf(spec: ClusterSpec, user: string): Context {
  const [first] = spec.hosts;
  if (first === undefined) throw new ToolstackError('USAGE', 'a cluster needs at least one --host');
  const files = resolve(spec.directory, 'users', user);
  return {
    cluster: spec.cluster,
    defaultHost: first.host,
    hosts: Object.fromEntries(spec.hosts.map(({ host, address }) => [host, address])),
    ca: join(files, 'ca.pem'),
    cert: join(files, 'cert.pem'),
    key: join(files, 'key.pem'),
  };
}

/** So that the folder can be moved as a whole. */
function relative(context: Context, directory: string): Context {
  const prefix = `${resolve(directory)}/`;
  const strip = (path: string): string =>
    path.startsWith(prefix) ? path.slice(prefix.length) : path;
  return {
    ...context,
    ca: strip(context.ca),
    cert: strip(context.cert),
    key: strip(context.key),
  };
}

/** Names by which general gRPC tools may reach a host; our own clients do not look at them. */
function namesOf(host: string, address: string): readonly JsonGeneralName[] {
  const bare = address.slice(0, address.lastIndexOf(':')).replaceAll(/[[\]]/g, '');
  const names = new Set([host, 'localhost', '127.0.0.1', bare]);
  return [...names].map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value }));
}

function validity(now: Date, days: number): Validity {
  return {
    notBefore: new Date(now.getTime() - BACKDATE_MS),
    notAfter: new Date(now.getTime() + days * DAY_MS),
  };
}

function writeLeaf(directory: string, authority: Authority, leaf: Issued): void {
  mkdirSync(directory, { recursive: true });
  writePrivate(join(directory, 'ca.pem'), authority.certPem);
  writePrivate(join(directory, 'cert.pem'), leaf.certPem);
  writePrivate(join(directory, 'key.pem'), leaf.keyPem);
}

function writePrivate(path: string, text: string): void {
  writeFileSync(path, text, { mode: PRIVATE });
}
