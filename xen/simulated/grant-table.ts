import { assert } from '../../model/assert.ts';
import { grantRef, type Domid, type GrantRef } from '../../model/ids.ts';
import { copyFault } from '../grant-copy.ts';
import {
  GRANT_BATCH_MAX,
  type CopyEnd,
  type CopySegment,
  type GrantSource,
  type GrantStatus,
  type GrantTable,
  type GrantedPages,
  type MapAccess,
  type Mapping,
} from '../hypervisor.ts';
import type { Domain, Frame, Grant } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';
import { refuse } from './refusal.ts';

/** Grants a domain can have open through its device. Source: xen-gntalloc's parameter `limit`. */
const GRANTS_MAX = 1024;

const WRITABLE = { writable: true };

export class SimulatedGrantTable implements GrantTable {
  readonly #machine: SimulatedMachine;
  readonly #domain: Domain;
  #granted = 0;

  constructor(machine: SimulatedMachine, domain: Domain) {
    this.#machine = machine;
    this.#domain = domain;
  }

  map(sources: readonly GrantSource[], access: MapAccess): Mapping {
    const count = sources.length;
    assert(count > 0 && count <= GRANT_BATCH_MAX, `1 to ${GRANT_BATCH_MAX} grants are mapped`);
    const grants = sources.map((source) => {
      const grant = this.#find(source);
      if (typeof grant === 'string' || (access.writable && !grant.writable)) {
        const object = `gref ${source.gref} of domain ${source.domid}`;
        return refuse('GNTTABOP_map_grant_ref', 'EINVAL', object);
      }
      return grant;
    });
    const frames = grants.map((grant) => grant.frame);
    const mapping = this.#machine.mapFrames(this.#domain, frames, access, () => {
      grants.forEach((grant, index) => {
        grant.pins--;
        const gref = sources[index]?.gref;
        if (!grant.withdrawn || grant.pins > 0 || gref === undefined) return;
        endGrant(grant, gref);
        this.#giveBackLater(grant.frame);
      });
    });
    for (const grant of grants) grant.pins++;
    return mapping;
  }

  grant(domid: Domid, pageCount: number, access: MapAccess): GrantedPages {
    const fits = pageCount > 0 && pageCount <= GRANT_BATCH_MAX;
    assert(fits, `1 to ${GRANT_BATCH_MAX} pages are granted`);
    const object = `${pageCount} pages for domain ${domid}`;
    if (this.#granted + pageCount > GRANTS_MAX)
      return refuse('IOCTL_GNTALLOC_ALLOC_GREF', 'ENOSPC', object);
    this.#granted += pageCount;
    const frames = Array.from({ length: pageCount }, () =>
      this.#machine.addKernelFrame(this.#domain),
    );
    const grefs = frames.map((frame) => addGrant(this.#domain, { frame, to: domid, ...access }));
    const mapping = this.#machine.mapFrames(this.#domain, frames, WRITABLE, () => {
      this.#granted -= pageCount;
      for (const gref of grefs) withdrawGrant(this.#domain, gref);
    });
    const revoke = () => {
      mapping.unmap();
      for (const frame of frames) this.#giveBackLater(frame);
    };
    return { bytes: mapping.bytes, grefs, revoke };
  }

  copy(segments: readonly CopySegment[]): readonly GrantStatus[] {
    assert(segments.length <= GRANT_BATCH_MAX, `at most ${GRANT_BATCH_MAX} segments are copied`);
    return segments.map((segment) => copyFault(segment) ?? this.#copyOne(segment));
  }

  #copyOne({ source, dest, lengthBytes }: CopySegment): GrantStatus {
    const from = this.#open(source, { writable: false });
    if (typeof from === 'string') return from;
    const to = this.#open(dest, WRITABLE);
    if (typeof to !== 'string') to.bytes.set(from.bytes.subarray(0, lengthBytes));
    from.close();
    if (typeof to === 'string') return to;
    to.close();
    return 'okay';
  }

  #open(end: CopyEnd, access: MapAccess) {
    if (end.kind === 'local') return { bytes: end.bytes, close: () => undefined };
    const grant = this.#find(end);
    if (typeof grant === 'string') return grant;
    if (access.writable && !grant.writable) return 'general-error';
    const mapping = this.#machine.pages.map([grant.frame.number], access);
    return { bytes: new Uint8Array(mapping.bytes, end.offset), close: () => mapping.unmap() };
  }

  /** The grant, or what Xen says of a reference that does not lead to one for this domain. */
  #find({ domid, gref }: GrantSource): Grant | GrantStatus {
    const owner = this.#machine.domains.get(domid);
    if (owner === undefined) return 'bad-domain';
    const grant = owner.grants.get(gref);
    if (grant === undefined) return 'bad-gntref';
    return grant.to === this.#domain.domid && !grant.withdrawn ? grant : 'general-error';
  }

  /** A kernel page goes back once no one has it mapped any more. */
  #giveBackLater(frame: Frame): void {
    if (frame.mappings === 0) this.#machine.dropKernelFrame(frame);
  }
}

/** Fills a free entry of the domain's grant table, or the one named. ENOSPC if all are taken. */
export function addGrant(
  domain: Domain,
  grant: Pick<Grant, 'frame' | 'to' | 'writable'>,
  reserved?: GrantRef,
): GrantRef {
  if (domain.dying) return refuse('grant table', 'ESRCH', `domain ${domain.domid}`);
  const number = reserved ?? domain.freeGrefs.take();
  if (number === undefined) return refuse('grant table', 'ENOSPC', `domain ${domain.domid}`);
  domain.grants.set(number, { ...grant, pins: 0, withdrawn: false });
  return grantRef(number);
}

/** Takes a grant back now, or with its last mapping. True if it is gone already. */
export function withdrawGrant(domain: Domain, gref: GrantRef): boolean {
  const grant = domain.grants.get(gref);
  if (grant === undefined) return true;
  grant.withdrawn = true;
  if (grant.pins > 0) return false;
  endGrant(grant, gref);
  return true;
}

function endGrant({ frame: { owner } }: Grant, gref: GrantRef): void {
  owner.grants.delete(gref);
  owner.freeGrefs.give(gref);
}
