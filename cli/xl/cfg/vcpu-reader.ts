import type { CpuStep } from './cpu-list.ts';
import { parseCpuList } from './cpu-list.ts';
import { VCPUS_MAX } from './keys.ts';
import type { SettingReader } from './setting-reader.ts';
import type { Loose, VmSpec } from './vm-spec.ts';

/** HVM_MAX_VCPUS, xen/include/public/hvm/hvm_info_table.h. */
const PVH_VCPUS_MAX = 128;

type VcpuField =
  | 'vcpuCount'
  | 'vcpuMax'
  | 'hardAffinity'
  | 'softAffinity'
  | 'numaPlacement'
  | 'cpuWeight'
  | 'cpuCapPercent';

/** How many virtual CPUs, where they run and how much of the host they get. */
export function vcpus(read: SettingReader, type: VmSpec['type']): Pick<Loose, VcpuField> {
  const maxvcpus = read.number('maxvcpus');
  const vcpuCount = read.number('vcpus') ?? 1;
  const vcpuMax = maxvcpus ?? vcpuCount;
  const cpuCapPercent = read.number('cap');
  if (vcpuMax < vcpuCount)
    read.error('maxvcpus', `maxvcpus: expected at least vcpus=${vcpuCount}, saw ${vcpuMax}`);
  if (type === 'pvh' && vcpuMax > PVH_VCPUS_MAX)
    read.error(
      maxvcpus === undefined ? 'vcpus' : 'maxvcpus',
      `expected at most ${PVH_VCPUS_MAX} virtual CPUs for a PVH guest, saw ${vcpuMax}`,
    );
  // A number out of its range was reported, and goes on to be read here.
  const pinned = Math.min(vcpuMax, VCPUS_MAX);
  if (cpuCapPercent !== undefined && cpuCapPercent > vcpuMax * 100)
    read.error('cap', `cap: expected at most ${vcpuMax * 100}, saw ${cpuCapPercent}`);
  return {
    vcpuCount,
    vcpuMax,
    hardAffinity: affinity(read, 'cpus', pinned),
    softAffinity: affinity(read, 'cpus_soft', pinned),
    numaPlacement: read.value('cpus')?.kind !== 'list' && read.value('cpus_soft') === undefined,
    cpuWeight: read.number('cpu_weight'),
    cpuCapPercent,
  };
}

/** One text is for all virtual CPUs; of a list, each entry is for its own. */
function affinity(read: SettingReader, key: string, vcpuCount: number): (readonly CpuStep[])[] {
  const value = read.value(key);
  if (value?.kind === 'text') {
    const steps = read.parsed(key, value, parseCpuList(value.text));
    return steps === undefined ? [] : Array.from({ length: vcpuCount }, () => steps);
  }
  const lists = read.texts(key).slice(0, vcpuCount);
  return lists.flatMap((item) => {
    const steps = read.parsed(key, item, parseCpuList(item.text));
    return steps === undefined ? [] : [steps];
  });
}
