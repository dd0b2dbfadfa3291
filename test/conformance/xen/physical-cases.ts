import { PAGE_BYTES, type Hypervisor } from '../../../xen/hypervisor.ts';
import { expectEqual, expectThat, type Case } from './expectations.ts';

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function version({ physical }: Hypervisor): void {
  const seen = physical.version();
  expectThat(seen.major >= 4, `major version 4 or newer, saw ${seen.major}`);
  expectEqual(seen.pageSizeBytes, PAGE_BYTES, 'page size');
  expectThat(/(^| )xen-3\.0-x86_64( |$)/.test(seen.capabilities), 'runs 64-bit PV guests');
  expectThat(seen.virtStart > 0n, 'a virtual address of its own');
  expectThat(/^([0-9a-f]{2})*$/.test(seen.buildId), 'the build id is hexadecimal');
  for (const word of [seen.compiler, seen.compileDate, seen.capabilities])
    expectThat(word.length > 0 && word === word.trim(), `text without padding, saw '${word}'`);
}

function physInfo({ physical }: Hypervisor): void {
  const seen = physical.physInfo();
  expectThat(seen.nrCpus >= 1 && seen.maxCpuId >= seen.nrCpus - 1, 'some CPUs');
  expectThat(seen.nrNodes >= 1 && seen.threadsPerCore >= 1 && seen.coresPerSocket >= 1, 'a node');
  expectThat(seen.totalPages > 0 && seen.freePages <= seen.totalPages, 'free within total memory');
  expectThat(seen.outstandingPages <= seen.freePages, 'claims within free memory');
  expectThat(seen.cpuKhz > 0, 'a CPU frequency');
  expectEqual(seen.hwCaps.length, 8, 'words of CPU features');
  expectThat(seen.virtCaps.includes('pv') || seen.virtCaps.includes('hvm'), 'a guest type');
}

function cpus({ physical }: Hypervisor): void {
  const { nrCpus, maxCpuId, nrNodes } = physical.physInfo();
  const topology = physical.cpuTopology();
  expectEqual(topology.length, nrCpus, 'CPUs in the topology');
  expectThat(
    topology.every(({ node }) => node < nrNodes),
    'every CPU is of a node there is',
  );
  const first = physical.cpuInfo();
  const second = physical.cpuInfo();
  expectEqual(first.length, maxCpuId + 1, 'CPUs with idle time');
  expectThat(
    first.every(({ idleNs }, cpu) => idleNs <= (second[cpu]?.idleNs ?? -1n)),
    'idle time never falls',
  );
  const free = physical.freeCpuCount();
  expectThat(free >= 0 && free < nrCpus, `a CPU at least is in a pool, ${free} are free`);
  expectThat(/^[a-z0-9]+$/.test(physical.schedulerName()), 'the scheduler has a name');
}

function numa({ physical }: Hypervisor): void {
  const nodes = physical.numaNodes();
  const { nrNodes } = physical.physInfo();
  expectEqual(nodes.length, nrNodes, 'NUMA nodes');
  for (const { freeBytes, sizeBytes, distances, node } of nodes) {
    expectThat(freeBytes <= sizeBytes, 'a node has no more free than it has');
    expectThat(distances.length >= nrNodes, 'a distance to every node');
    expectThat((distances[node] ?? 0) > 0, 'a distance to itself');
  }
}

function consoleRing({ console: ring, domains }: Hypervisor): void {
  const everything = ring.read();
  expectThat(text(everything.bytes).includes('Xen'), 'the ring holds the banner');
  const rest = ring.read({ fromIndex: everything.nextIndex });
  expectThat(
    rest.bytes.length < everything.bytes.length,
    'an incremental read skips what was read',
  );
  ring.read({ clear: true });
  const afterClear = ring.read();
  expectThat(afterClear.bytes.length < everything.bytes.length, 'a cleared ring is shorter');
  expectThat(domains.list().length > 0, 'other calls work after large reads');
}

function xenstoreSeam({ xenstore }: Hypervisor): void {
  const { page, port } = xenstore.open();
  expectEqual(page.bytes.byteLength, PAGE_BYTES, 'bytes of the kernel’s xenstore page');
  expectThat(port > 0, 'a port to bind');
  page.unmap();
  expectEqual(page.bytes.byteLength, 0, 'bytes after unmap');
}

export const PHYSICAL_CASES: readonly Case[] = [
  { name: 'the hypervisor says which release it is and who built it', run: version },
  { name: 'memory, CPU and node counts agree with each other', run: physInfo },
  { name: 'topology and idle times cover the CPUs', run: cpus },
  { name: 'memory of NUMA nodes and their distances', run: numa },
  { name: 'the console ring is read whole, onwards from an index, and cleared', run: consoleRing },
  { name: 'the kernel’s xenstore page is mapped and goes again', run: xenstoreSeam },
];
