import { DOM0, domid, gfn } from '../../../model/ids.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { withDomain } from './domain-cases.ts';
import { expectEqual, expectErrno, expectThat, type Case } from './expectations.ts';

const KIB_PER_PAGE = 4;

/** High enough that no domain of this run has it. */
const NOBODY = domid(0x7000);

const NO_CPU = 4000;
const NO_POOL = 4000;

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

function own({ tuning, domains, physical }: Hypervisor): void {
  const vcpus = tuning.vcpus(DOM0);
  expectEqual(vcpus.length, (domains.getInfo(DOM0)?.maxVcpuId ?? -2) + 1, 'vcpus of domain 0');
  const { maxCpuId } = physical.physInfo();
  for (const { cpu, vcpu, running, blocked } of vcpus) {
    expectThat(cpu <= maxCpuId, `vcpu ${vcpu} is on a CPU there is`);
    expectThat(!(running && blocked), `vcpu ${vcpu} does not run and wait at once`);
  }
  expectThat(
    vcpus.some(({ online }) => online),
    'a vcpu of domain 0 is up',
  );
  expectErrno(() => tuning.vcpus(NOBODY), 'ESRCH');
}

async function affinity(hypervisor: Hypervisor): Promise<void> {
  const { domains, tuning, physical } = hypervisor;
  const every = physical.cpuTopology().map(({ cpu }) => cpu);
  await withDomain(hypervisor, (id) => {
    expectEqual(tuning.vcpus(id), [], 'vcpus of a fresh domain');
    expectErrno(() => tuning.affinity(id, 0), 'ESRCH', 'EINVAL');
    domains.setMaxVcpus(id, 1);
    expectEqual(tuning.vcpus(id).length, 1, 'vcpus once it has them');
    expectEqual(tuning.affinity(id, 0), { hard: every, soft: every }, 'affinity of a new vcpu');
    const last = every.slice(-1);
    expectEqual(tuning.setAffinity(id, 0, { hard: last }), { hard: last }, 'hard, in effect');
    expectEqual(tuning.affinity(id, 0), { hard: last, soft: every }, 'hard alone has changed');
    const soft = tuning.setAffinity(id, 0, { soft: every });
    expectEqual(soft, { soft: last }, 'soft in effect lies within hard');
    expectErrno(() => tuning.setAffinity(id, 0, { hard: [NO_CPU] }), 'EINVAL');
    expectErrno(() => tuning.setAffinity(id, 0, { hard: [] }), 'EINVAL');
    expectErrno(() => tuning.setAffinity(id, 1, { hard: every }), 'EINVAL');
    expectEqual(tuning.affinity(id, 0).hard, last, 'hard after refusals');
    expectEqual(tuning.setAffinity(id, 0, {}), {}, 'nothing asked, nothing answered');
  });
}

async function shares(hypervisor: Hypervisor): Promise<void> {
  const { domains, tuning } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxVcpus(id, 1);
    expectEqual(tuning.credit2(id), { weight: 256, cap: 0 }, 'a new domain’s share');
    tuning.setCredit2(id, { cap: 50 });
    tuning.setCredit2(id, { weight: 512 });
    expectEqual(tuning.credit2(id), { weight: 512, cap: 50 }, 'each changed alone');
    expectErrno(() => tuning.setCredit2(id, { cap: 101 }), 'EINVAL');
    expectErrno(() => tuning.setCredit2(id, { weight: 0 }), 'EINVAL');
    tuning.setCredit2(id, { cap: 0 });
    expectEqual(tuning.credit2(id), { weight: 512, cap: 0 }, 'no limit again');
  });
  expectErrno(() => tuning.credit2(NOBODY), 'ESRCH');
}

function pools({ tuning, physical, domains }: Hypervisor): void {
  const [first, ...others] = tuning.cpuPools();
  expectEqual(first?.id, 0, 'the first pool');
  expectEqual(first?.scheduler, physical.schedulerName(), 'scheduler of pool 0');
  const count = [first, ...others].reduce((sum, pool) => sum + (pool?.domainCount ?? 0), 0);
  // One that just died may be counted a moment longer than it is listed.
  expectThat(count >= domains.list().length, 'every domain is in a pool');
  expectThat((first?.cpus.length ?? 0) > 0, 'pool 0 has CPUs');
  const before = tuning.credit2RatelimitUs(0);
  tuning.setCredit2RatelimitUs(0, 2000);
  expectEqual(tuning.credit2RatelimitUs(0), 2000, 'rate limit as set');
  expectErrno(() => tuning.setCredit2RatelimitUs(0, 99), 'EINVAL');
  tuning.setCredit2RatelimitUs(0, before);
  expectErrno(() => tuning.credit2RatelimitUs(NO_POOL), 'ESRCH');
}

async function triggers(hypervisor: Hypervisor): Promise<void> {
  const { domains, tuning } = hypervisor;
  await withDomain(hypervisor, (id) => {
    domains.setMaxVcpus(id, 1);
    tuning.sendTrigger(id, 'nmi', 0);
    expectErrno(() => tuning.sendTrigger(id, 'nmi', 1), 'ESRCH');
    expectErrno(() => tuning.sendTrigger(id, 'power', 0), 'EINVAL');
    expectErrno(() => tuning.sendTrigger(id, 's3resume', 0), 'EINVAL');
    expectErrno(() => tuning.sendTrigger(id, 'reset', 0), 'ENOSYS');
    tuning.setTimeOffset(id, -3600);
  });
  expectErrno(() => tuning.sendTrigger(NOBODY, 'nmi', 0), 'ESRCH');
  expectErrno(() => tuning.setTimeOffset(NOBODY, 1), 'ESRCH');
}

function debugKeys({ tuning, console: ring }: Hypervisor): void {
  const before = ring.read().nextIndex;
  tuning.sendDebugKeys('h');
  const said = text(ring.read({ fromIndex: before }).bytes);
  expectThat(said.includes("'h' pressed"), 'the ring says that a key was pressed');
}

async function claims(hypervisor: Hypervisor): Promise<void> {
  const { domains, tuning, physical, memory } = hypervisor;
  const many = 64;
  expectErrno(() => tuning.claimPages(NOBODY, 1), 'EINVAL');
  await withDomain(hypervisor, (id) => {
    domains.setMaxMemKiB(id, many * KIB_PER_PAGE);
    const others = physical.physInfo().outstandingPages;
    expectErrno(() => tuning.claimPages(id, many + 1), 'EINVAL');
    tuning.claimPages(id, many);
    expectEqual(physical.physInfo().outstandingPages - others, many, 'pages set aside');
    expectEqual(domains.getInfo(id)?.outstandingPages, many, 'the same, by the domain');
    expectErrno(() => tuning.claimPages(id, many), 'EINVAL');
    memory.populate(id, [gfn(0)]);
    expectEqual(domains.getInfo(id)?.outstandingPages, many - 1, 'a page had is no longer claimed');
    tuning.claimPages(id, 0);
    expectEqual(domains.getInfo(id)?.outstandingPages, 0, 'a claim given up');
    // More than any host has, and below the 2^32 pages that a domain's limit can say.
    domains.setMaxMemKiB(id, 2 ** 33);
    expectErrno(() => tuning.claimPages(id, 2 ** 30), 'ENOMEM');
  });
}

export const TUNING_CASES: readonly Case[] = [
  { name: 'a domain’s vcpus are told, and those of nobody are ESRCH', run: own },
  { name: 'a vcpu is pinned, hard and soft each alone', run: affinity },
  { name: 'weight and cap are set, each alone', run: shares },
  { name: 'pools are listed and the rate limit of one is set', run: pools },
  { name: 'triggers reach the vcpus that there are', run: triggers },
  { name: 'debug keys are heard', run: debugKeys },
  { name: 'memory is claimed and given up', run: claims },
];
