import { DOM0, domid, grantRef, type GrantRef } from '../../../model/ids.ts';
import {
  PAGE_BYTES,
  type CopyEnd,
  type GrantedPages,
  type Hypervisor,
} from '../../../xen/hypervisor.ts';
import { withDomain } from './domain-cases.ts';
import { expectEqual, expectErrno, type Case } from './expectations.ts';

const WRITABLE = { writable: true };
const READ_ONLY = { writable: false };

/** Beyond what any domain's grant table grows to. */
const BAD_GREF = grantRef(0x00ff_ffff);

const NOBODY = domid(0x7000);

const own = (gref: GrantRef) => ({ domid: DOM0, gref });

function withPages(
  { grants }: Hypervisor,
  { count, writable }: { readonly count: number; readonly writable: boolean },
  body: (pages: GrantedPages, grefs: readonly GrantRef[]) => void,
): void {
  const pages = grants.grant(DOM0, count, { writable });
  try {
    body(pages, pages.grefs);
  } finally {
    pages.revoke();
  }
}

function sharing(hypervisor: Hypervisor): void {
  withPages(hypervisor, { count: 4, writable: true }, (pages, grefs) => {
    expectEqual(new Set(grefs).size, 4, 'grefs, one a page');
    expectEqual(pages.bytes.byteLength, 4 * PAGE_BYTES, 'bytes granted');
    const owner = new DataView(pages.bytes);
    grefs.forEach((_, page) => owner.setUint32(page * PAGE_BYTES, 100 + page, true));
    // In another order than granted, to see that a mapping keeps the order asked for.
    const mapping = hypervisor.grants.map(grefs.toReversed().map(own), WRITABLE);
    const mapper = new DataView(mapping.bytes);
    const seen = grefs.map((_, page) => mapper.getUint32(page * PAGE_BYTES, true));
    expectEqual(seen, [103, 102, 101, 100], 'pages side by side, in the order asked for');
    mapper.setUint32(8, 77, true);
    expectEqual(owner.getUint32(3 * PAGE_BYTES + 8, true), 77, 'what the mapper wrote');
    mapping.unmap();
    expectEqual(mapping.bytes.byteLength, 0, 'bytes after unmap');
  });
}

async function misuse(hypervisor: Hypervisor): Promise<void> {
  const { grants } = hypervisor;
  withPages(hypervisor, { count: 1, writable: true }, (_, [gref = BAD_GREF]) => {
    expectErrno(() => grants.map([own(BAD_GREF)], WRITABLE), 'EINVAL');
    expectErrno(() => grants.map([own(gref), own(BAD_GREF)], WRITABLE), 'EINVAL');
    expectErrno(() => grants.map([{ domid: NOBODY, gref }], WRITABLE), 'EINVAL');
    grants.map([own(gref)], WRITABLE).unmap();
  });
  await withDomain(hypervisor, (id) => {
    const forAnother = grants.grant(id, 1, WRITABLE);
    const [gref = BAD_GREF] = forAnother.grefs;
    expectErrno(() => grants.map([own(gref)], WRITABLE), 'EINVAL');
    forAnother.revoke();
  });
}

function readOnly(hypervisor: Hypervisor): void {
  withPages(hypervisor, { count: 1, writable: false }, (pages, [gref = BAD_GREF]) => {
    new DataView(pages.bytes).setUint32(0, 5, true);
    expectErrno(() => hypervisor.grants.map([own(gref)], WRITABLE), 'EINVAL');
    const mapping = hypervisor.grants.map([own(gref)], READ_ONLY);
    expectEqual(new DataView(mapping.bytes).getUint32(0, true), 5, 'a read-only page');
    mapping.unmap();
  });
}

function revoking(hypervisor: Hypervisor): void {
  const { grants } = hypervisor;
  const free = grants.grant(DOM0, 1, WRITABLE);
  const [freeGref = BAD_GREF] = free.grefs;
  free.revoke();
  free.revoke();
  expectEqual(free.bytes.byteLength, 0, 'bytes after revoke');
  expectErrno(() => grants.map([own(freeGref)], WRITABLE), 'EINVAL');

  const held = grants.grant(DOM0, 1, WRITABLE);
  new DataView(held.bytes).setUint32(0, 0xabcd, true);
  const mapping = grants.map(held.grefs.map(own), WRITABLE);
  held.revoke();
  const seen = new DataView(mapping.bytes).getUint32(0, true);
  expectEqual(seen, 0xabcd, 'a mapped page after its grant was revoked');
  mapping.unmap();
}

function copying(hypervisor: Hypervisor): void {
  const { grants } = hypervisor;
  const pattern = Uint8Array.from({ length: 300 }, (_, index) => index);
  const into = new Uint8Array(300);
  const local = (bytes: Uint8Array): CopyEnd => ({ kind: 'local', bytes });
  withPages(hypervisor, { count: 2, writable: true }, (pages, [first = BAD_GREF]) => {
    const granted: CopyEnd = { kind: 'granted', domid: DOM0, gref: first, offset: 3796 };
    const statuses = grants.copy([
      { source: local(pattern), dest: granted, lengthBytes: 300 },
      { source: granted, dest: local(into), lengthBytes: 300 },
    ]);
    expectEqual(statuses, ['okay', 'okay'], 'a copy out and back');
    expectEqual(into, pattern, 'bytes that came back');
    expectEqual(new Uint8Array(pages.bytes, 3796, 300), pattern, 'bytes in the page');
  });
}

function copyMisuse(hypervisor: Hypervisor): void {
  const into: CopyEnd = { kind: 'local', bytes: new Uint8Array(16) };
  const from = (gref: GrantRef, offset = 0): CopyEnd => ({
    kind: 'granted',
    domid: DOM0,
    gref,
    offset,
  });
  withPages(hypervisor, { count: 1, writable: false }, (pages, [gref = BAD_GREF]) => {
    new DataView(pages.bytes).setUint32(0, 9, true);
    const statuses = hypervisor.grants.copy([
      { source: from(BAD_GREF), dest: into, lengthBytes: 16 },
      { source: from(gref, PAGE_BYTES - 8), dest: into, lengthBytes: 16 },
      { source: { ...into }, dest: from(gref), lengthBytes: 16 },
      { source: from(gref), dest: into, lengthBytes: 17 },
      { source: into, dest: into, lengthBytes: 16 },
      { source: from(gref), dest: into, lengthBytes: 16 },
    ]);
    expectEqual(
      statuses,
      ['bad-gntref', 'bad-copy-arg', 'general-error', 'bad-copy-arg', 'bad-copy-arg', 'okay'],
      'each segment’s own status',
    );
    expectEqual(into.kind === 'local' && into.bytes[0], 9, 'the sound segment was copied');
  });
}

export const GRANT_CASES: readonly Case[] = [
  { name: 'granted pages are mapped side by side and shared', run: sharing },
  { name: 'bad references and grants for others are not mapped, not even in part', run: misuse },
  { name: 'a read-only grant is mapped for reading only', run: readOnly },
  { name: 'a revoked grant is gone, but not from under who has it mapped', run: revoking },
  { name: 'a grant copy moves bytes out and back', run: copying },
  { name: 'each segment of a copy is refused for itself', run: copyMisuse },
];
