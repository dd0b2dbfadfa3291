import { gfn as toGfn, type Domid, type Gfn } from '../../model/ids.ts';
import type { ForeignMemory, MapAccess, Mapping } from '../hypervisor.ts';
import type { Domain, Frame } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';
import type { Privileged } from './ports.ts';
import { refuse } from './refusal.ts';

export class SimulatedForeignMemory implements ForeignMemory {
  readonly #machine: SimulatedMachine;
  readonly #domain: Domain;
  readonly #privileged: Privileged;

  constructor(machine: SimulatedMachine, domain: Domain, privileged: Privileged) {
    this.#machine = machine;
    this.#domain = domain;
    this.#privileged = privileged;
  }

  populate(domid: Domid, gfns: readonly Gfn[]): readonly Gfn[] {
    const call = 'XENMEM_populate_physmap';
    this.#privileged(call);
    const domain = this.#machine.live(domid, call);
    return gfns.map((gfn, index) => {
      const object = `domain ${domid}, ${index} of ${gfns.length} pages had`;
      if (domain.dying || domain.pages.has(gfn)) return refuse(call, 'EINVAL', object);
      const frame = this.#machine.addPage(domain, gfn) ?? refuse(call, 'ENOMEM', object);
      return guestFrame(domain, frame);
    });
  }

  map(domid: Domid, gfns: readonly Gfn[], access: MapAccess): Mapping {
    const call = 'IOCTL_PRIVCMD_MMAPBATCH_V2';
    this.#privileged(call);
    const owner = this.#machine.live(domid, call);
    const frames = gfns.map(
      (gfn) => findFrame(owner, gfn) ?? refuse(call, 'EINVAL', `gfn ${gfn} of domain ${domid}`),
    );
    return this.#machine.mapFrames(this.#domain, frames, access);
  }
}

/** A translated guest's frames go by its own numbers, a PV guest's by the machine's. */
export function findFrame(owner: Domain, gfn: Gfn): Frame | undefined {
  if (owner.sharedInfo?.number === gfn && !owner.spec.hvm) return owner.sharedInfo;
  if (owner.spec.hvm) return owner.pages.get(gfn);
  return owner.framesByNumber.get(gfn);
}

/** The number that others reach a guest's frame by. */
export function guestFrame(owner: Domain, frame: Frame): Gfn {
  return toGfn(owner.spec.hvm ? (frame.gfn ?? 0) : frame.number);
}
