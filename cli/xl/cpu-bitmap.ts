/** CPUs as bits: bit N of byte N / 8, least significant first, for host CPU N. */
export type CpuBitmap = Uint8Array;

/** The CPUs of a bitmap below `limit`, ascending. */
export function cpusOf(bitmap: CpuBitmap, limit: number): number[] {
  const cpus: number[] = [];
  for (let cpu = 0; cpu < limit; cpu += 1)
    if (((bitmap[cpu >> 3] ?? 0) & (1 << (cpu & 7))) !== 0) cpus.push(cpu);
  return cpus;
}

/**
 * A bitmap as stock xl prints it: `all`, `none`, or ranges such as `0-3,5`. Format:
 * tools/xl/xl_utils.c, print_bitmap.
 */
export function formatCpuBitmap(bitmap: CpuBitmap, limit: number): string {
  const cpus = cpusOf(bitmap, limit);
  if (cpus.length === 0) return 'none';
  if (cpus.length === limit) return 'all';
  const ranges: { first: number; last: number }[] = [];
  for (const cpu of cpus) {
    const open = ranges.at(-1);
    if (open !== undefined && open.last + 1 === cpu) open.last = cpu;
    else ranges.push({ first: cpu, last: cpu });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',');
}
