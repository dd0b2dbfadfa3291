import { join } from 'node:path';
import type { Member } from '../../../consensus/replica.ts';
import { NAME_PATTERN } from '../../../proto/identity.ts';
import type { ConfigFields } from '../../runtime/config.ts';
import type { SocketAddress } from '../../runtime/service-config.ts';
import { parseAddress } from '../../runtime/service-config.ts';

/** How this host takes part in the vm group. */
export interface GroupConfig {
  /** Number of this member. */
  readonly member: number;
  /** The founding members, the same on every one of them. */
  readonly members: readonly Member[];
  /** Whether this member joins a group that is there already, with an empty directory. */
  readonly join: boolean;
  /** Where the raft engine keeps its log. */
  readonly directory: string;
  /** Where peers reach the raft engine. */
  readonly listen: SocketAddress;
  readonly engine: EngineChoice;
}

/** Where the group keeps its order: among its members, or in an etcd cluster that is there. */
export type EngineChoice =
  | { readonly kind: 'raft' }
  | {
      readonly kind: 'etcd';
      readonly endpoints: readonly string[];
      /** Whether this service shows etcd its certificate; only on loopback may it do without. */
      readonly hasTls: boolean;
    };

const MEMBERS_MAX = 64;
const MEMBER_ID_MAX = 2 ** 31 - 1;
const ENDPOINTS_MAX = 16;
const ENDPOINT_PATTERN = /^[^\s/]{1,253}:\d{1,5}$/;
const LOOPBACK: SocketAddress = { address: '127.0.0.1', port: 0 };

/** The group of a host that is alone: one member, whom nobody else reaches. */
export function groupOfOne(host: string, stateDirectory: string): GroupConfig {
  return {
    member: 1,
    members: [{ id: 1, host, address: `${LOOPBACK.address}:${LOOPBACK.port}` }],
    join: false,
    directory: join(stateDirectory, 'group'),
    listen: LOOPBACK,
    engine: { kind: 'raft' },
  };
}

/** Reads the section `group`; README.md shows one. */
export function parseGroup(fields: ConfigFields, stateDirectory: string): GroupConfig {
  const id = { min: 1, max: MEMBER_ID_MAX };
  return {
    member: fields.integer('member', id),
    members: fields.sections('members', MEMBERS_MAX).map((member) => ({
      id: member.integer('id', id),
      host: member.text('host', 'a DNS label', (value) => NAME_PATTERN.test(value)),
      address: member.text('address', 'address:port', isEndpoint),
    })),
    join: fields.has('join') && fields.choice('join', ['yes', 'no']) === 'yes',
    directory: join(stateDirectory, 'group'),
    listen: fields.has('listen') ? parseAddress(fields.section('listen')) : LOOPBACK,
    engine: fields.has('engine') ? parseEngine(fields.section('engine')) : { kind: 'raft' },
  };
}

function parseEngine(fields: ConfigFields): EngineChoice {
  const kind = fields.choice('kind', ['raft', 'etcd']);
  if (kind === 'raft') return { kind };
  const bounds = { max: ENDPOINTS_MAX, accepts: isEndpoint };
  return {
    kind,
    endpoints: fields.texts('endpoints', 'address:port', bounds),
    hasTls: !fields.has('tls') || fields.choice('tls', ['own', 'none']) === 'own',
  };
}

function isEndpoint(value: string): boolean {
  return ENDPOINT_PATTERN.test(value);
}
