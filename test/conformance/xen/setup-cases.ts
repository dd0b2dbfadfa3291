import { DOM0, domid, gfn, grantRef } from '../../../model/ids.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { withDomain } from './domain-cases.ts';
import { expectEqual, expectErrno, expectThat, type Case } from './expectations.ts';

const WRITABLE = { writable: true };
const KIB_PER_PAGE = 4;
const ORDER = 2;
const EXTENT_PAGES = 4;
const MARK = 0xfeedbeef;

/** High enough that no domain of this run has it. */
const NOBODY = domid(0x7000);

/** No machine has so much memory. */
const BEYOND = gfn(2 ** 36);

async function extents(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory, setup } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, 2 * EXTENT_PAGES * KIB_PER_PAGE);
    const starts = [0, EXTENT_PAGES].map(gfn);
    const firsts = setup.populateExtents(id, starts, ORDER);
    expectEqual(firsts.length, starts.length, 'extents had');
    expectEqual(domains.getInfo(id)?.totalPages, 2 * EXTENT_PAGES, 'pages of both extents');
    const all = firsts.flatMap((first) =>
      Array.from({ length: EXTENT_PAGES }, (_, page) => gfn(first + page)),
    );
    const mapping = memory.map(id, all, WRITABLE);
    const bytes = new Uint8Array(mapping.bytes);
    expectThat(
      bytes.every((byte) => byte === 0),
      'fresh pages hold zeros',
    );
    mapping.unmap();
    const more = setup.populateExtents(id, [gfn(2 * EXTENT_PAGES)], ORDER);
    expectEqual(more, [], 'extents past the limit');
  });
}

async function ports(hypervisor: Hypervisor): Promise<void> {
  const { setup } = hypervisor;
  const events = hypervisor.openEventChannels();
  try {
    await withDomain(hypervisor, (id) => {
      const port = setup.allocateUnbound(id, DOM0);
      expectThat(setup.allocateUnbound(id, DOM0) !== port, 'a second port is another');
      events.bindInterdomain({ domid: id, port });
      expectErrno(() => events.bindInterdomain({ domid: id, port }), 'EINVAL');
    });
    expectErrno(() => setup.allocateUnbound(NOBODY, DOM0), 'ESRCH');
  } finally {
    events.close();
  }
}

async function seeds(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory, grants, setup } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, KIB_PER_PAGE);
    const [frame = BEYOND] = memory.populate(id, [gfn(0)]);
    const gref = grantRef(1);
    expectErrno(() => grants.map([{ domid: id, gref }], WRITABLE), 'EINVAL');
    setup.seedGrants(id, [{ gref, peer: DOM0, frame }]);
    const granted = grants.map([{ domid: id, gref }], WRITABLE);
    new DataView(granted.bytes).setUint32(0, MARK, true);
    const direct = memory.map(id, [frame], { writable: false });
    expectEqual(new DataView(direct.bytes).getUint32(0, true), MARK, 'the page by both ways');
    direct.unmap();
    granted.unmap();
  });
}

async function pageTables(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory, setup } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, KIB_PER_PAGE);
    domains.setMaxVcpus(id, 1);
    const [frame = BEYOND] = memory.populate(id, [gfn(0)]);
    const mapping = memory.map(id, [frame], WRITABLE);
    new DataView(mapping.bytes).setUint32(0, 0, true);
    expectErrno(() => setup.pinPageTable(id, frame), 'EINVAL');
    mapping.unmap();
    setup.pinPageTable(id, frame);
  });
}

async function refusals(hypervisor: Hypervisor): Promise<void> {
  const { setup } = hypervisor;
  await withDomain(hypervisor, (id) => {
    expectErrno(() => setup.setHypercallPage(id, BEYOND), 'EINVAL');
    expectErrno(() => setup.hvmContext(id), 'EINVAL');
    expectErrno(() => setup.setHvmParam(id, 1, 1), 'EINVAL');
    expectErrno(() => setup.setPagingPoolBytes(id, 4096), 'EOPNOTSUPP');
    expectErrno(() => setup.setVcpuContext(id, 1, new Uint8Array(5168)), 'EINVAL');
  });
  expectErrno(() => setup.setMemoryMap(NOBODY, []), 'ESRCH');
}

async function policies(hypervisor: Hypervisor): Promise<void> {
  const { domains, setup } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxVcpus(id, 1);
    const policy = setup.cpuPolicy(id);
    const first = policy.find(({ leaf }) => leaf === 1);
    expectThat(first !== undefined && policy[0]?.leaf === 0, 'a policy begins at leaf 0');
    setup.setCpuPolicy(id, [{ ...first, b: 0x0004_0000 }]);
    const changed = setup.cpuPolicy(id).find(({ leaf }) => leaf === 1);
    expectEqual((changed?.b ?? 0) & 0x00ff_0000, 0x0004_0000, 'logical processors');
    expectEqual(setup.cpuPolicy(id).length, policy.length, 'leaves after one has changed');
    for (const mode of ['always-emulate', 'native', 'default'] as const) setup.setTscMode(id, mode);
  });
  expectErrno(() => setup.cpuPolicy(NOBODY), 'ESRCH');
}

export const SETUP_CASES: readonly Case[] = [
  { name: 'extents are populated side by side, up to the limit', run: extents },
  { name: 'a port made for a domain is bound by its peer, once', run: ports },
  { name: 'a seeded grant leads to its page', run: seeds },
  { name: 'a page table is pinned only while nobody has it mapped writable', run: pageTables },
  { name: 'the CPUID leaves of a domain are read and changed', run: policies },
  { name: 'a PV domain refuses what only translated ones have', run: refusals },
];
