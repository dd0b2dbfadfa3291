import { assert } from '../../model/assert.ts';
import {
  DOM0,
  gfn as toGfn,
  grantRef,
  type Domid,
  type EvtchnPort,
  type Gfn,
  type GrantRef,
  type VmUuid,
} from '../../model/ids.ts';
import { GRANT_TABLE } from '../abi/grant-table.ts';
import {
  PAGE_BYTES,
  type EventChannels,
  type GrantTable,
  type MapAccess,
  type ShutdownReason,
} from '../hypervisor.ts';
import { shutDown } from './domain-control.ts';
import type { Domain, Frame } from './domain.ts';
import { SimulatedEventChannels } from './event-channels.ts';
import { SimulatedGrantTable, addGrant, withdrawGrant } from './grant-table.ts';
import type { SimulatedMachine } from './machine.ts';
import { refuse } from './refusal.ts';

const KIB_PER_PAGE = 4;
const PAGES_MAX_DEFAULT = 4096;
const WRITABLE = { writable: true };

export interface GuestSpec {
  /** Default: one made from the machine's seed. */
  readonly uuid?: VmUuid;
  /** PVH; default PV. */
  readonly hvm?: boolean;
  /** Most pages it can have; default 4096. */
  readonly maxPages?: number;
  /** Domain that gets the xenstore page and port; default domain 0. */
  readonly xenstoreDomid?: Domid;
}

/** Pages of a guest's own, as the guest sees them: side by side, whoever else maps them. */
export interface GuestPages {
  readonly bytes: ArrayBuffer;
  readonly gfns: readonly Gfn[];
}

/** What the toolstack gives every guest to reach xenstore with. */
export interface GuestXenstore {
  readonly bytes: ArrayBuffer;
  readonly gfn: Gfn;
  /** Always GNTTAB_RESERVED_XENSTORE. */
  readonly gref: GrantRef;
  /** The guest's end; the daemon binds to it. */
  readonly port: EvtchnPort;
}

/** A running domain that a test acts as. After {@link destroy} its buffers are detached. */
export class SimulatedGuest {
  readonly domid: Domid;
  /** The guest's event device. */
  readonly events: EventChannels;
  /** For a guest that maps others' grants itself: a driver domain. */
  readonly grants: GrantTable;
  readonly xenstore: GuestXenstore;
  readonly #machine: SimulatedMachine;
  readonly #domain: Domain;
  #nextGfn = 0;

  constructor(machine: SimulatedMachine, spec: GuestSpec) {
    const { hvm = false, maxPages = PAGES_MAX_DEFAULT, xenstoreDomid = DOM0 } = spec;
    const uuid = spec.uuid ?? machine.randomUuid();
    const { domains } = machine.control;
    this.#machine = machine;
    this.domid = domains.create({ uuid, hvm, maxVcpus: 1 });
    this.#domain = machine.live(this.domid, 'addGuest');
    domains.setMaxMemKiB(this.domid, maxPages * KIB_PER_PAGE);
    domains.setMaxVcpus(this.domid, 1);
    this.events = new SimulatedEventChannels(machine, this.#domain);
    this.grants = new SimulatedGrantTable(machine, this.#domain);
    this.xenstore = this.#openXenstore(xenstoreDomid);
    domains.unpause(this.domid);
  }

  get isAlive(): boolean {
    return !this.#domain.dying;
  }

  /** Fresh zeroed pages. ENOMEM past the guest's or the machine's memory. */
  allocate(pageCount: number): GuestPages {
    const gfns: Gfn[] = [];
    const frames: Frame[] = [];
    for (let page = 0; page < pageCount; page++) {
      const gfn = toGfn(this.#nextGfn);
      const frame = this.#machine.addPage(this.#domain, gfn);
      if (frame === undefined)
        return refuse('allocate', 'ENOMEM', `domain ${this.domid}, ${page} of ${pageCount} pages`);
      this.#nextGfn++;
      gfns.push(gfn);
      frames.push(frame);
    }
    return { bytes: this.#machine.mapFrames(this.#domain, frames, WRITABLE).bytes, gfns };
  }

  /** Grants one of the guest's pages. A guest may grant a page as often as it likes. */
  grant(to: Domid, gfn: Gfn, access: MapAccess = WRITABLE): GrantRef {
    return addGrant(this.#domain, { frame: this.#frame(gfn), to, writable: access.writable });
  }

  /** Grants every page, in order. */
  grantAll(to: Domid, pages: GuestPages, access: MapAccess = WRITABLE): readonly GrantRef[] {
    return pages.gfns.map((gfn) => this.grant(to, gfn, access));
  }

  /**
   * Takes a grant back. False if somebody has it mapped still: no one new can map it then, and the
   * reference is free again after the last unmap.
   */
  revoke(gref: GrantRef): boolean {
    return withdrawGrant(this.#domain, gref);
  }

  /** How many mappings others hold of a grant; 0 for a reference that is free. */
  mappingsOf(gref: GrantRef): number {
    return this.#domain.grants.get(gref)?.pins ?? 0;
  }

  /** Shuts down by its own wish, as a guest's kernel does. It stays until it is destroyed. */
  shutdown(reason: ShutdownReason = 'poweroff'): void {
    shutDown(this.#machine, this.#domain, reason);
  }

  /** Ends the guest at once, as the toolstack would. */
  destroy(): void {
    this.#machine.kill(this.#domain);
  }

  #openXenstore(daemon: Domid): GuestXenstore {
    const { bytes, gfns } = this.allocate(1);
    const [gfn] = gfns;
    assert(gfn !== undefined && bytes.byteLength === PAGE_BYTES, 'one page was allocated');
    const reserved = grantRef(GRANT_TABLE.GNTTAB_RESERVED_XENSTORE);
    const frame = this.#frame(gfn);
    const gref = addGrant(this.#domain, { frame, to: daemon, writable: true }, reserved);
    return { bytes, gfn, gref, port: this.events.bindUnbound(daemon) };
  }

  #frame(gfn: Gfn): Frame {
    const frame = this.#domain.pages.get(gfn);
    return frame ?? refuse('grant', 'EINVAL', `gfn ${gfn} of domain ${this.domid}`);
  }
}
