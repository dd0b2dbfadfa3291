import { assert } from '../../model/assert.ts';
import { HypercallError, errnoName } from '../hypercall-error.ts';
import type { Mapping } from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import { MAP_SHARED, PROT_READ, PROT_WRITE, check } from './linux.ts';

export interface MapSpec {
  readonly fd: number;
  readonly lengthBytes: number;
  /** Where in the file or device; a device gives this a meaning of its own. Default 0. */
  readonly offset?: number;
  readonly writable: boolean;
  /** MAP_* bits besides MAP_SHARED. */
  readonly flags?: number;
  /** What is mapped, for messages: `gref 8 of domain 3`. */
  readonly object: string;
  /** Runs once, right after the memory is gone. */
  readonly onUnmap?: () => void;
}

/** Maps part of an open file or device, shared. Throws HypercallError with mmap's errno. */
export function mapShared(spec: MapSpec): Mapping {
  const { fd, lengthBytes, offset = 0, flags = 0, object } = spec;
  assert(lengthBytes > 0, `a mapping of ${object} has at least one byte`);
  const addon = loadAddon();
  const prot = spec.writable ? PROT_READ | PROT_WRITE : PROT_READ;
  const bytes = addon.map(fd, lengthBytes, prot, MAP_SHARED | flags, offset);
  if (typeof bytes === 'number') throw new HypercallError('mmap', errnoName(-bytes), object);
  let mapped = true;
  return {
    bytes,
    unmap: () => {
      if (!mapped) return;
      mapped = false;
      check(addon.unmap(bytes), 'munmap', object);
      spec.onUnmap?.();
    },
  };
}
