import { vmUuid } from '../../model/ids.ts';
import { libxlPath } from './guest-nodes.ts';
import type { DomainMark } from './machine-events.ts';

/**
 * Where the mark of a domain is: `/libxl/DOMID/quorum0` = `UUID EPOCH REQUEST`. A domain without
 * one is half built. No guest can read it, and it goes with the domain's other nodes.
 */
export function markPath(domid: number): string {
  return `${libxlPath(domid)}/quorum0`;
}

export function formatMark({ uuid, epoch, request }: DomainMark): string {
  return `${uuid} ${epoch} ${request}`;
}

const PATTERN = /^([0-9a-f-]{36}) (\d{1,15}) (\d{1,15})$/;

/** Undefined for anything that is not a mark. The domain's name stands elsewhere. */
export function parseMark(text: string, name: string): DomainMark | undefined {
  const [, uuid = '', epoch, request] = PATTERN.exec(text) ?? [];
  try {
    return { uuid: vmUuid(uuid), epoch: Number(epoch), request: Number(request), name };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
