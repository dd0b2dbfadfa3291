import { dirname, resolve } from 'node:path';
import { NAME_PATTERN } from '../../proto/identity.ts';
import type { ConfigFields } from '../runtime/config.ts';
import type { ServiceConfig } from '../runtime/service-config.ts';
import { parseServiceConfig } from '../runtime/service-config.ts';
import type { PeerAddress } from './boot-files/boot-file-peers.ts';
import type { HostState } from './state/commands.ts';
import type { GroupConfig } from './group/group-config.ts';
import { groupOfOne, parseGroup } from './group/group-config.ts';

export interface VmManagerConfig extends ServiceConfig {
  readonly hypervisor: HypervisorChoice;
  /** Socket of this host's xenstore daemon; absent: domains have no names but Domain-0. */
  readonly xenstoreSocket: string | undefined;
  /** What must survive a restart: the group's log in `group/`, kernels in `boot-files/`. */
  readonly stateDirectory: string;
  readonly group: GroupConfig;
  /** Largest kernel or ramdisk taken, and what all of them together may take. */
  readonly bootFiles: { readonly limitBytes: number; readonly budgetBytes: number };
  /** Where the vm-managers of other hosts answer: kernels are fetched from them. */
  readonly peers: readonly PeerAddress[];
  /** Whether new machines may be placed on this host; those it has stay. */
  readonly machines: HostState;
}

/** The real one, or one in memory that behaves the same from run to run. */
export type HypervisorChoice =
  | { readonly kind: 'native' }
  | {
      readonly kind: 'simulated';
      readonly seed: number;
      /** With a xenstore in memory beside it, so that machines are started. */
      readonly runsGuests: boolean;
    };

const SEED_MAX = 2 ** 32 - 1;

/** Parses the whole file; README.md shows one. `file` anchors relative paths. */
export function parseVmManagerConfig(fields: ConfigFields, file: string): VmManagerConfig {
  const service = parseServiceConfig(fields, file);
  const stateDirectory = resolve(
    dirname(resolve(file)),
    fields.has('stateDirectory') ? fields.text('stateDirectory', 'a path', isPath) : 'state',
  );
  return {
    ...service,
    stateDirectory,
    group: fields.has('group')
      ? parseGroup(fields.section('group'), stateDirectory)
      : groupOfOne(service.host, stateDirectory),
    bootFiles: fields.has('bootFiles')
      ? parseBootFiles(fields.section('bootFiles'))
      : BOOT_FILES_DEFAULT,
    peers: fields.has('peers') ? parsePeers(fields) : [],
    machines: fields.has('machines') ? fields.choice('machines', ['open', 'closed']) : 'open',
    hypervisor: fields.has('hypervisor')
      ? parseHypervisor(fields.section('hypervisor'))
      : { kind: 'native' },
    xenstoreSocket: fields.has('xenstoreSocket')
      ? fields.text('xenstoreSocket', 'an absolute path', isSocketPath)
      : undefined,
  };
}

const MIB = 1024 * 1024;
const BOOT_FILES_MIB_MAX = 1024 * 1024;
const BOOT_FILES_DEFAULT = { limitBytes: 512 * MIB, budgetBytes: 2048 * MIB } as const;

function parseBootFiles(fields: ConfigFields): VmManagerConfig['bootFiles'] {
  const range = { min: 1, max: BOOT_FILES_MIB_MAX };
  return {
    limitBytes: fields.integer('limitMiB', range) * MIB,
    budgetBytes: fields.integer('budgetMiB', range) * MIB,
  };
}

const PEERS_MAX = 64;
const PEER_ADDRESS_PATTERN = /^[^\s/]{1,253}:\d{1,5}$/;

function parsePeers(fields: ConfigFields): readonly PeerAddress[] {
  return fields.sections('peers', PEERS_MAX).map((peer) => ({
    host: peer.text('host', 'a DNS label', (value) => NAME_PATTERN.test(value)),
    address: peer.text('address', 'address:port', (value) => PEER_ADDRESS_PATTERN.test(value)),
  }));
}

const PATH_MAX_CHARS = 4096;

function isPath(value: string): boolean {
  return value.length > 0 && value.length <= PATH_MAX_CHARS;
}

/** Longest path a Unix socket can have. Source: unix(7), sun_path. */
const SOCKET_PATH_MAX_CHARS = 107;

function isSocketPath(value: string): boolean {
  return value.startsWith('/') && value.length <= SOCKET_PATH_MAX_CHARS;
}

function parseHypervisor(fields: ConfigFields): HypervisorChoice {
  const kind = fields.choice('kind', ['native', 'simulated']);
  if (kind === 'native') return { kind };
  const seed = fields.integer('seed', { min: 0, max: SEED_MAX });
  const guests = fields.has('guests') ? fields.choice('guests', ['run', 'none']) : 'none';
  return { kind, seed, runsGuests: guests === 'run' };
}
