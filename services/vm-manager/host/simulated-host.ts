import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { PAGE_BYTES } from '../../../xen/hypervisor.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';

const FRAMES = 262_144;

/**
 * Memory that nobody shares: each mapping is its own. This service maps no pages, so it can do
 * without the addon that lets two mappings show one frame.
 */
const UNSHARED_PAGES: PageStore = {
  frameCount: FRAMES,
  map: (frames) => ({
    bytes: new ArrayBuffer(frames.length * PAGE_BYTES),
    unmap: () => undefined,
  }),
  scrub: () => undefined,
  close: () => undefined,
};

/** A host in memory, for development and tests; the same for the same seed. */
export function openSimulatedHost(seed: number): Hypervisor {
  return new SimulatedMachine({ pages: UNSHARED_PAGES, seed, schedule: setImmediate }).control;
}
