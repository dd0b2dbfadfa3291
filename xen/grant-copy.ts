import { PAGE_BYTES, type CopyEnd, type CopySegment, type GrantStatus } from './hypervisor.ts';

/**
 * What is wrong with a segment before anyone is asked, or undefined. Both bodies refuse the same
 * segments, for the kernel's driver fails a whole batch over one it finds malformed.
 */
export function copyFault(segment: CopySegment): GrantStatus | undefined {
  const { source, dest, lengthBytes } = segment;
  if (source.kind === 'local' && dest.kind === 'local') return 'bad-copy-arg';
  const inRange = Number.isInteger(lengthBytes) && lengthBytes >= 1 && lengthBytes <= PAGE_BYTES;
  if (!inRange || !holds(source, lengthBytes) || !holds(dest, lengthBytes)) return 'bad-copy-arg';
  return undefined;
}

function holds(end: CopyEnd, lengthBytes: number): boolean {
  if (end.kind === 'local') return end.bytes.byteLength >= lengthBytes;
  const { offset } = end;
  return Number.isInteger(offset) && offset >= 0 && offset + lengthBytes <= PAGE_BYTES;
}
