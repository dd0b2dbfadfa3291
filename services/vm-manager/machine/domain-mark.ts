import { vmUuid, type VmUuid } from '../../../model/ids.ts';
import { libxlPath } from './guest-nodes.ts';
import type { DomainMark } from './machine-events.ts';
import type { VmRecord } from '../state/vm-record.ts';

/**
 * Where the mark of a domain is: `/libxl/DOMID/quorum0` = `UUID EPOCH REQUEST[ withdrawn]`, or
 * `UUID building` while its nodes say more than there is. A domain without a mark is half built. No
 * guest can read it, and it goes with the domain's other nodes.
 */
export function markPath(domid: number): string {
  return `${libxlPath(domid)}/quorum0`;
}

/** As it stands in xenstore. */
export function formatMark({ uuid, epoch, request, isWithdrawn }: DomainMark): string {
  return `${uuid} ${epoch} ${request}${isWithdrawn ? ' withdrawn' : ''}`;
}

const PATTERN = /^([0-9a-f-]{36}) (\d{1,15}) (\d{1,15})( withdrawn)?$/;

/** The mark of a domain whose nodes are written and that is not introduced yet. */
export function formatBuilding(uuid: VmUuid): string {
  return `${uuid} building`;
}

/** Whose domain a mark speaks of, half built or whole; undefined for what is not a mark. */
export function markedUuid(text: string): VmUuid | undefined {
  const [uuid = ''] = text.split(' ');
  try {
    return vmUuid(uuid);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Undefined for anything that is not a mark. The domain's name stands elsewhere. */
export function parseMark(text: string, name: string): DomainMark | undefined {
  const [, , epoch, request, withdrawn] = PATTERN.exec(text) ?? [];
  const uuid = markedUuid(text);
  if (uuid === undefined || epoch === undefined) return undefined;
  const isWithdrawn = withdrawn !== undefined;
  return { uuid, epoch: Number(epoch), request: Number(request), isWithdrawn, name };
}

/** The mark of a domain that was just built, or just given to another record. */
export function freshMark({ spec, placement }: Pick<VmRecord, 'spec' | 'placement'>): DomainMark {
  const { uuid, name } = spec;
  return { uuid, epoch: placement.epoch, request: 0, isWithdrawn: false, name };
}
