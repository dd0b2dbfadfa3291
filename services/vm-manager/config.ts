import type { ConfigFields } from '../runtime/config.ts';
import type { ServiceConfig } from '../runtime/service-config.ts';
import { parseServiceConfig } from '../runtime/service-config.ts';

export interface VmManagerConfig extends ServiceConfig {
  readonly hypervisor: HypervisorChoice;
  /** Socket of this host's xenstore daemon; absent: domains have no names but Domain-0. */
  readonly xenstoreSocket: string | undefined;
}

/** The real one, or one in memory that behaves the same from run to run. */
export type HypervisorChoice =
  { readonly kind: 'native' } | { readonly kind: 'simulated'; readonly seed: number };

const SEED_MAX = 2 ** 32 - 1;

/** Parses the whole file; README.md shows one. `file` anchors relative paths. */
export function parseVmManagerConfig(fields: ConfigFields, file: string): VmManagerConfig {
  return {
    ...parseServiceConfig(fields, file),
    hypervisor: fields.has('hypervisor')
      ? parseHypervisor(fields.section('hypervisor'))
      : { kind: 'native' },
    xenstoreSocket: fields.has('xenstoreSocket')
      ? fields.text('xenstoreSocket', 'an absolute path', isSocketPath)
      : undefined,
  };
}

/** Longest path a Unix socket can have. Source: unix(7), sun_path. */
const SOCKET_PATH_MAX_CHARS = 107;

function isSocketPath(value: string): boolean {
  return value.startsWith('/') && value.length <= SOCKET_PATH_MAX_CHARS;
}

function parseHypervisor(fields: ConfigFields): HypervisorChoice {
  const kind = fields.choice('kind', ['native', 'simulated']);
  return kind === 'native'
    ? { kind }
    : { kind, seed: fields.integer('seed', { min: 0, max: SEED_MAX }) };
}
