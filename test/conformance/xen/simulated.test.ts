import { afterEach, beforeEach, describe, it } from 'vitest';
import { openPageStore } from '../../../xen/native/page-store.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import { HYPERVISOR_CASES } from './hypervisor-suite.ts';

let pages: PageStore;
let machine: SimulatedMachine;

beforeEach(() => {
  pages = openPageStore();
  machine = new SimulatedMachine({ pages, schedule: setImmediate });
});

afterEach(() => {
  machine.control.close();
  pages.close();
});

/** The same file runs on real Xen: test/xen/programs/hypervisor-conformance.ts. */
describe('the simulated hypervisor', () => {
  for (const { name, run } of HYPERVISOR_CASES) it(name, () => run(machine.control));
});
