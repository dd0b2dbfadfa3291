import { DOM0, domid, gfn, vmUuid, type Domid } from '../../../model/ids.ts';
import type { CreateDomainSpec, Hypervisor, ShutdownReason } from '../../../xen/hypervisor.ts';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import { eventually, expectEqual, expectErrno, expectThat, type Case } from './expectations.ts';

const UUID = vmUuid('5eed0000-1111-2222-3333-444455556666');
const OTHER_UUID = vmUuid('5eed0000-7777-8888-9999-aaaabbbbcccc');

const SPEC: CreateDomainSpec = { uuid: UUID, hvm: false, maxVcpus: 1 };

/** High enough that no domain of this run has it. */
const NOBODY = domid(0x7000);

const WRITABLE = { writable: true };
const PAGES = 4;
const KIB_PER_PAGE = 4;

/** Runs `body` on a fresh domain and sees to its end, whatever `body` did. */
export async function withDomain(
  { domains }: Hypervisor,
  body: (id: Domid) => void | Promise<void>,
): Promise<void> {
  const id = domains.create(SPEC);
  try {
    await body(id);
  } finally {
    if (domains.getInfo(id)?.dying === false) domains.destroy(id);
  }
  await eventually(() => domains.getInfo(id) === undefined, 'a destroyed domain goes');
}

const frames = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => gfn(first + index));

function listing({ domains }: Hypervisor): void {
  const all = domains.list();
  expectEqual(all[0]?.domid, DOM0, 'the first domain');
  const own = domains.getInfo(DOM0);
  expectThat(own !== undefined && own.onlineVcpus >= 1 && own.totalPages > 0, 'domain 0 runs');
  expectThat(!own.dying && !own.paused && !own.shutdown, 'domain 0 is well');
  const ids = all.map((info) => info.domid);
  expectEqual(
    ids,
    ids.toSorted((a, b) => a - b),
    'order of the list',
  );
}

function unknown({ domains, memory }: Hypervisor): void {
  expectEqual(domains.getInfo(NOBODY), undefined, 'info of nobody');
  expectErrno(() => domains.pause(NOBODY), 'ESRCH');
  expectErrno(() => domains.destroy(NOBODY), 'ESRCH');
  expectErrno(() => domains.setMaxMemKiB(NOBODY, 4), 'ESRCH');
  expectErrno(() => memory.populate(NOBODY, frames(1)), 'ESRCH');
  try {
    domains.unpause(NOBODY);
  } catch (error) {
    expectThat(error instanceof HypercallError, 'the error is a HypercallError');
    expectEqual(error.code, 'DOMAIN_UNKNOWN', 'code of an unknown domain');
    expectThat(/domctl/i.test(error.message) && error.message.includes('ESRCH'), error.message);
  }
}

async function lifecycle(hypervisor: Hypervisor): Promise<void> {
  const { domains } = hypervisor;
  await withDomain(hypervisor, (id) => {
    const fresh = domains.getInfo(id);
    expectThat(fresh !== undefined && id > 0, 'a created domain is there');
    expectEqual(
      [fresh.uuid, fresh.paused, fresh.dying, fresh.hvm, fresh.totalPages, fresh.maxVcpuId],
      [UUID, true, false, false, 0, -1],
      'a fresh domain',
    );
    expectEqual(domains.list(id)[0]?.domid, id, 'the list starts where it is asked to');
    domains.setUuid(id, OTHER_UUID);
    expectEqual(domains.getInfo(id)?.uuid, OTHER_UUID, 'uuid after a change');
    domains.setMaxVcpus(id, 1);
    expectEqual(domains.getInfo(id)?.maxVcpuId, 0, 'largest vcpu of one');
    domains.pause(id);
    domains.unpause(id);
    expectEqual(domains.getInfo(id)?.paused, true, 'paused twice, unpaused once');
  });
}

async function memoryLimits(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory, physical } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, PAGES * KIB_PER_PAGE);
    expectEqual(domains.getInfo(id)?.maxPages, PAGES, 'most pages');
    const before = physical.physInfo().freePages;
    memory.populate(id, frames(PAGES));
    expectEqual(domains.getInfo(id)?.totalPages, PAGES, 'pages populated');
    expectThat(physical.physInfo().freePages <= before - PAGES, 'free memory shrinks');
    expectErrno(() => memory.populate(id, frames(1, PAGES)), 'ENOMEM');
    expectEqual(domains.getInfo(id)?.totalPages, PAGES, 'pages after a refusal');
  });
}

async function memoryReturns(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory, physical } = hypervisor;
  const many = 512;
  let withPages = 0;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, many * KIB_PER_PAGE);
    memory.populate(id, frames(many));
    withPages = physical.physInfo().freePages;
  });
  await eventually(
    () => physical.physInfo().freePages >= withPages + many,
    'the memory of a dead domain is free again',
  );
}

async function foreignMaps(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, PAGES * KIB_PER_PAGE);
    const mine = memory.populate(id, frames(PAGES));
    const whole = memory.map(id, mine, WRITABLE);
    expectEqual(whole.bytes.byteLength, PAGES * 4096, 'bytes mapped');
    const words = new DataView(whole.bytes);
    mine.forEach((_, page) => words.setUint32(page * 4096, 0xc0ffee00 + page, true));
    const last = memory.map(id, mine.slice(-1), { writable: false });
    const seen = new DataView(last.bytes).getUint32(0, true);
    expectEqual(seen, 0xc0ffee00 + PAGES - 1, 'the last page through a second mapping');
    last.unmap();
    last.unmap();
    whole.unmap();
    let refused: unknown;
    try {
      words.getUint8(0);
    } catch (error) {
      refused = error;
    }
    expectThat(refused instanceof TypeError, 'a look at an unmapped page is a TypeError');
  });
}

async function foreignMisuse(hypervisor: Hypervisor): Promise<void> {
  const { memory } = hypervisor;
  await withDomain(hypervisor, (id) => {
    const beyond = gfn(2 ** 36);
    expectErrno(() => memory.map(id, [beyond], WRITABLE), 'EINVAL', 'ENOENT', 'EPERM');
    expectErrno(() => memory.map(NOBODY, frames(1), WRITABLE), 'ESRCH');
  });
}

async function deathWhileMapped(hypervisor: Hypervisor): Promise<void> {
  const { domains, memory } = hypervisor;
  await withDomain(hypervisor, async (id) => {
    domains.setMaxMemKiB(id, KIB_PER_PAGE);
    const mapping = memory.map(id, memory.populate(id, frames(1)), WRITABLE);
    domains.destroy(id);
    await eventually(() => domains.getInfo(id)?.dying === true, 'a dead domain lingers');
    new DataView(mapping.bytes).setUint32(0, 1, true);
    mapping.unmap();
  });
}

async function deathIsTold(hypervisor: Hypervisor): Promise<void> {
  const events = hypervisor.openEventChannels();
  try {
    const port = events.bindVirq('dom-exc');
    let told = 0;
    events.onPending((ports) => {
      told += ports.filter((pending) => pending === port).length;
      events.unmask(port);
    });
    await withDomain(hypervisor, async (id) => {
      const before = told;
      hypervisor.domains.shutdown(id, 'crash');
      await eventually(() => told > before, 'a shut-down domain raises dom-exc');
      const info = hypervisor.domains.getInfo(id);
      const reason: ShutdownReason | undefined = info?.shutdownReason;
      expectEqual([info?.shutdown, reason], [true, 'crash'], 'how it shut down');
      const afterShutdown = told;
      hypervisor.domains.destroy(id);
      await eventually(() => told > afterShutdown, 'a dead domain raises dom-exc');
    });
  } finally {
    events.close();
  }
}

function virqIsExclusive(hypervisor: Hypervisor): void {
  const first = hypervisor.openEventChannels();
  const second = hypervisor.openEventChannels();
  try {
    first.bindVirq('dom-exc');
    expectErrno(() => second.bindVirq('dom-exc'), 'EEXIST');
  } finally {
    first.close();
    second.close();
  }
}

export const DOMAIN_CASES: readonly Case[] = [
  { name: 'the list begins with domain 0 and goes up', run: listing },
  { name: 'an unknown domain is undefined to look at and ESRCH to act on', run: unknown },
  { name: 'a domain is created empty and paused, changed, and destroyed', run: lifecycle },
  { name: 'a domain gets no more pages than its limit', run: memoryLimits },
  { name: 'the memory of a destroyed domain comes back', run: memoryReturns },
  { name: 'mapped frames share memory and detach when unmapped', run: foreignMaps },
  { name: 'frames that are not the domain’s are not mapped', run: foreignMisuse },
  { name: 'a domain that dies while mapped lingers until it is unmapped', run: deathWhileMapped },
  { name: 'the end of a domain raises dom-exc, twice', run: deathIsTold },
  { name: 'a virtual interrupt has one holder', run: virqIsExclusive },
];
