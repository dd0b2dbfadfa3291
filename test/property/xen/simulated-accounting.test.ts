import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOM0, grantRef, type GrantRef } from '../../../model/ids.ts';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import type { Mapping } from '../../../xen/hypervisor.ts';
import { openPageStore } from '../../../xen/native/page-store.ts';
import type { SimulatedGuest } from '../../../xen/simulated/guest.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';

/**
 * Goal: whatever guests and backends do, in any order, nothing of a dead domain is left. Method:
 * random steps, refusals included, then everything is unmapped and destroyed.
 */
const STEPS = ['add', 'allocate', 'grant', 'map', 'unmap', 'revoke', 'bind', 'destroy'] as const;

const anyStep = fc.record({ kind: fc.constantFrom(...STEPS), pick: fc.nat(1000) });

class World {
  readonly store = openPageStore(4096);
  readonly machine = new SimulatedMachine({ pages: this.store });
  readonly events = this.machine.control.openEventChannels();
  readonly guests: SimulatedGuest[] = [];
  readonly grants: { readonly guest: SimulatedGuest; readonly gref: GrantRef }[] = [];
  readonly mappings: Mapping[] = [];

  /** A refusal is an answer; anything else thrown is a fault that fails the test. */
  step(kind: (typeof STEPS)[number], pick: number): void {
    try {
      this.#step(kind, pick);
    } catch (error) {
      if (!(error instanceof HypercallError)) throw error;
    }
  }

  #step(kind: (typeof STEPS)[number], pick: number): void {
    const { machine, guests, grants, mappings } = this;
    const guest = guests[pick % Math.max(guests.length, 1)];
    const grant = grants[pick % Math.max(grants.length, 1)];
    if (kind === 'add' || guest === undefined) guests.push(machine.addGuest({ maxPages: 16 }));
    else if (kind === 'allocate') guest.allocate(1 + (pick % 4));
    else if (kind === 'grant') {
      const { gfn } = guest.xenstore;
      grants.push({ guest, gref: guest.grant(DOM0, gfn, { writable: pick % 2 === 0 }) });
    } else if (kind === 'map') {
      const { domid, gref } = {
        domid: (grant?.guest ?? guest).domid,
        gref: grant?.gref ?? grantRef(5),
      };
      mappings.push(machine.control.grants.map([{ domid, gref }], { writable: pick % 3 !== 0 }));
    } else if (kind === 'unmap') mappings[pick % Math.max(mappings.length, 1)]?.unmap();
    else if (kind === 'revoke') grant?.guest.revoke(grant.gref);
    else if (kind === 'bind')
      this.events.bindInterdomain({ domid: guest.domid, port: guest.xenstore.port });
    else guest.destroy();
  }
}

describe('a simulated machine', () => {
  it('gets back every page, port and domain, whatever was done and refused', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 120 }), (steps) => {
        const world = new World();
        const { machine, store } = world;
        const atFirst = machine.freePages;
        for (const { kind, pick } of steps) {
          world.step(kind, pick);
          expect(machine.freePages).toBeLessThanOrEqual(atFirst);
        }
        machine.run();
        for (const guest of world.guests) guest.destroy();
        for (const mapping of world.mappings) mapping.unmap();
        expect(machine.control.domains.list().map(({ domid }) => domid)).toEqual([DOM0]);
        expect(machine.freePages).toBe(atFirst);
        store.close();
      }),
      { numRuns: 150 },
    );
  });
});
