import type { CpuidLeaf } from '../domain-setup.ts';

/**
 * What CPUID has to say of a translated guest's processors so that it agrees with their local APIC
 * numbers, of which the hypervisor gives vcpu N number 2N: twice as many numbers as the host says,
 * and no second thread on any core. Features stay as the hypervisor offers them. Source: Intel SDM,
 * volume 2A, CPUID; AMD APM, volume 3, appendix E. Pure.
 */
const LEAF_FEATURES = 1;
const LEAF_CACHES = 4;
const LEAF_EXTENDED_FEATURES = 0x8000_0001;
const LEAF_SIZES = 0x8000_0008;

/** Leaf 1, EDX: the count of logical processors is meant. */
const HTT = 1 << 28;
/** Leaf 1, EBX, bits 16 to 23: logical processors in the package. */
const LOGICAL_SHIFT = 16;
const BYTE = 0xff;
/** Twice this no longer fits. */
const LOGICAL_MAX = 0x80;

/** Leaf 0x80000001, ECX: what HTT counts are cores. */
const CMP_LEGACY = 1 << 1;

/** Leaf 0x80000008, ECX: cores less one in bits 0 to 7, the bits that number them in 12 to 15. */
const CORES_MAX = 0x7f;
const CORE_BITS_SHIFT = 12;
const CORE_BITS = 0xf;
/** Some systems do not follow further. */
const CORE_BITS_MAX = 7;

/** Leaf 4, EAX: a cache's kind in bits 0 to 4, who shares it in 14 to 25, cores in 26 to 31. */
const CACHE_KIND = 0x1f;
const CACHE_SHARED = 0xfff << 14;
const CACHE_CORES_SHIFT = 26;
const CACHE_CORES = 0x3f;

/** The leaves that have to change, as they are to be. */
export function topologyLeaves(policy: readonly CpuidLeaf[]): readonly CpuidLeaf[] {
  return policy.flatMap((entry) => {
    if (entry.leaf === LEAF_FEATURES) return [features(entry)];
    if (entry.leaf === LEAF_EXTENDED_FEATURES)
      return [{ ...entry, c: bits(entry.c & ~CMP_LEGACY) }];
    if (entry.leaf === LEAF_CACHES && (entry.a & CACHE_KIND) !== 0) return [cache(entry)];
    if (entry.leaf === LEAF_SIZES && (entry.c & BYTE) < CORES_MAX) return [sizes(entry)];
    return [];
  });
}

function features(entry: CpuidLeaf): CpuidLeaf {
  const logical = (entry.b >>> LOGICAL_SHIFT) & BYTE;
  const doubled = logical === 0 ? 2 : logical < LOGICAL_MAX ? logical * 2 : logical;
  const b = (entry.b & ~(BYTE << LOGICAL_SHIFT)) | (doubled << LOGICAL_SHIFT);
  return { ...entry, b: bits(b), d: bits(entry.d | HTT) };
}

function cache(entry: CpuidLeaf): CpuidLeaf {
  const cores = (((entry.a >>> CACHE_CORES_SHIFT) << 1) | 1) & CACHE_CORES;
  const rest = entry.a & ~(CACHE_SHARED | (CACHE_CORES << CACHE_CORES_SHIFT));
  return { ...entry, a: bits(rest | (cores << CACHE_CORES_SHIFT)) };
}

function sizes(entry: CpuidLeaf): CpuidLeaf {
  const cores = (((entry.c & BYTE) << 1) | 1) & BYTE;
  const had = (entry.c >>> CORE_BITS_SHIFT) & CORE_BITS;
  // Zero has a meaning of its own.
  const coreBits = had !== 0 && had < CORE_BITS_MAX ? had + 1 : had;
  const rest = entry.c & ~(BYTE | (CORE_BITS << CORE_BITS_SHIFT));
  return { ...entry, c: bits(rest | cores | (coreBits << CORE_BITS_SHIFT)) };
}

/** Thirty-two bits as a number that is not negative. */
function bits(word: number): number {
  return word >>> 0;
}
