/**
 * The limits of a guest, by the C daemon's names and with its defaults. 0 switches a limit off.
 * Source: tools/xenstore/xenstored_core.c and xenstored_control.c at stable-4.17.
 */
export interface Quota {
  readonly name: string;
  readonly initial: number;
  readonly meaning: string;
}

export const QUOTAS: readonly Quota[] = [
  { name: 'nodes', initial: 1000, meaning: 'Nodes owned by a domain' },
  { name: 'watches', initial: 128, meaning: 'Watches of a domain' },
  { name: 'transactions', initial: 10, meaning: 'Open transactions of a domain' },
  { name: 'outstanding', initial: 20, meaning: 'Unanswered requests of a domain' },
  { name: 'transaction-nodes', initial: 1024, meaning: 'Nodes touched in one transaction' },
  { name: 'memory', initial: 2_621_440, meaning: 'Bytes held for a domain, refused above' },
  { name: 'node-size', initial: 2048, meaning: 'Bytes of a node: value, names, permissions' },
  { name: 'path-max', initial: 2048, meaning: 'Bytes of a path below /local/domain/N' },
  { name: 'permissions', initial: 5, meaning: 'Permission entries of a node' },
  { name: 'soft-memory', initial: 2_097_152, meaning: 'Bytes held for a domain, noted above' },
];

/** Position of each limit in a table of limits. */
export const QUOTA = {
  NODES: 0,
  WATCHES: 1,
  TRANSACTIONS: 2,
  OUTSTANDING: 3,
  TRANSACTION_NODES: 4,
  MEMORY: 5,
  NODE_SIZE: 6,
  PATH_MAX: 7,
  PERMISSIONS: 8,
  SOFT_MEMORY: 9,
} as const;

/** One value for each of {@link QUOTAS}, in that order. */
export type Limits = number[];

/** The defaults, with the given changes by name. Throws RangeError for a name there is none of. */
export function initialLimits(changes: Readonly<Record<string, number>> = {}): Limits {
  const limits = QUOTAS.map((quota) => quota.initial);
  for (const [name, value] of Object.entries(changes)) {
    const index = quotaIndex(name);
    if (index === undefined || !Number.isInteger(value) || value < 0)
      throw new RangeError(`quota ${name}: expected a known name and an integer, got ${value}`);
    limits[index] = value;
  }
  return limits;
}

/** Position of a quota by name, or undefined. */
export function quotaIndex(name: string): number | undefined {
  const index = QUOTAS.findIndex((quota) => quota.name === name);
  return index < 0 ? undefined : index;
}
