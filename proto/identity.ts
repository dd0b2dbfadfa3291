/**
 * Who a certificate speaks for, carried as the one URI in its subject alternative names:
 *
 *   spiffe://CLUSTER/host/HOST/service/SERVICE      one instance of a service
 *   spiffe://CLUSTER/user/NAME/role/ROLE            a person or a program of theirs
 *
 * Both sides of every connection check this and never a host name, so it does not matter through
 * which address or port forward a host is reached.
 */
export type Identity = ServiceIdentity | UserIdentity;

export interface ServiceIdentity {
  readonly kind: 'service';
  readonly cluster: string;
  readonly host: string;
  readonly service: string;
}

export interface UserIdentity {
  readonly kind: 'user';
  readonly cluster: string;
  readonly user: string;
  readonly role: UserRole;
}

/** Each role may do what the ones before it may. */
export const USER_ROLES = ['viewer', 'operator', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Cluster, host, service and user names: one DNS label each. */
export const NAME_PATTERN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Longest URI accepted; four labels of 63 and the fixed words stay below it. */
const URI_MAX_CHARS = 300;

const SCHEME = 'spiffe://';

export function formatIdentity(identity: Identity): string {
  return identity.kind === 'service'
    ? `${SCHEME}${identity.cluster}/host/${identity.host}/service/${identity.service}`
    : `${SCHEME}${identity.cluster}/user/${identity.user}/role/${identity.role}`;
}

/** Parses an identity URI; undefined for anything that is not exactly one of the two forms. */
export function parseIdentity(uri: string): Identity | undefined {
  if (uri.length > URI_MAX_CHARS || !uri.startsWith(SCHEME)) return undefined;
  const [cluster, kind, first, word, second, ...rest] = uri.slice(SCHEME.length).split('/');
  if (rest.length > 0 || !isName(cluster) || !isName(first) || !isName(second)) return undefined;
  if (kind === 'host' && word === 'service')
    return { kind: 'service', cluster, host: first, service: second };
  if (kind === 'user' && word === 'role' && isUserRole(second))
    return { kind: 'user', cluster, user: first, role: second };
  return undefined;
}

/**
 * Finds the identity in a certificate's subject alternative names.
 *
 * @param subjectAltName  as Node prints it: `DNS:a, IP Address:10.0.0.1, URI:spiffe://...`
 * @returns undefined unless exactly one URI is there and it is an identity
 */
export function identityOfCertificate(subjectAltName: string | undefined): Identity | undefined {
  const uris = (subjectAltName ?? '')
    .split(', ')
    .filter((entry) => entry.startsWith('URI:'))
    .map((entry) => entry.slice('URI:'.length));
  return uris.length === 1 ? parseIdentity(uris[0] ?? '') : undefined;
}

function isName(value: string | undefined): value is string {
  return value !== undefined && NAME_PATTERN.test(value);
}

export function isUserRole(value: string): value is UserRole {
  return (USER_ROLES as readonly string[]).includes(value);
}
