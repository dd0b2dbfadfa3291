import type { Domid } from '../../../model/ids.ts';
import { DOM0 } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { DomainInfo, Hypervisor } from '../../../xen/hypervisor.ts';
import { PAGE_BYTES } from '../../../xen/hypervisor.ts';
import type { TuningNodes, TuningStore } from './host-store.ts';
import { readNumber } from './host-store.ts';

const PAGE_KIB = PAGE_BYTES / 1024;
/** What a domain may have beside its memory. Source: libxl_internal.h, LIBXL_MAXMEM_CONSTANT. */
const EXTRA_KIB = 1024;
/** Less would starve the control domain. Source: libxl_internal.h, LIBXL_MIN_DOM0_MEM. */
const CONTROL_DOMAIN_MIN_KIB = 128 * 1024;
/** 16 TiB, the most Xen 4.17 manages. */
const MEMORY_MAX_KIB = 2 ** 34;

/** What a domain's balloon driver goes by. */
interface MemoryNodes {
  readonly targetKib: number;
  readonly staticMaxKib: number;
  /** Part of the guest's memory that the balloon driver does not count. */
  readonly videoramKib: number;
}

/**
 * Sets what a guest's balloon driver aims at, and the limit the hypervisor holds it to, as
 * libxl_set_memory_target does: tools/libs/light/libxl_mem.c.
 *
 * @throws ToolstackError VALUE_INVALID above the domain's maximum
 */
export async function setMemoryTarget(
  { domains }: Pick<Hypervisor, 'domains'>,
  store: TuningStore,
  info: DomainInfo,
  wantedKib: number,
): Promise<void> {
  checkSize(info.domid, wantedKib);
  await store.change(async (tree) => {
    const { staticMaxKib, videoramKib } = await readMemory(tree, info);
    const targetKib = wantedKib - videoramKib;
    if (targetKib > staticMaxKib)
      throw outOfRange(
        info.domid,
        `memory target ${wantedKib} KiB: expected at most its maximum of ${staticMaxKib} KiB; ` +
          'raise that first: mem-max',
      );
    if (targetKib < 0 || (info.domid === DOM0 && targetKib < CONTROL_DOMAIN_MIN_KIB))
      throw outOfRange(
        info.domid,
        `memory target ${wantedKib} KiB: expected at least ` +
          `${info.domid === DOM0 ? CONTROL_DOMAIN_MIN_KIB : videoramKib} KiB`,
      );
    domains.setMaxMemKiB(info.domid, wantedKib + EXTRA_KIB);
    await tree.write(`/local/domain/${info.domid}/memory/target`, String(targetKib));
    await tree.write(`/vm/${info.uuid}/memory`, String(Math.floor(targetKib / 1024)));
  });
}

/**
 * Sets how far a domain's target may be raised, as libxl_domain_setmaxmem does.
 *
 * @throws ToolstackError VALUE_INVALID below the domain's target
 */
export async function setMaxMemory(
  { domains }: Pick<Hypervisor, 'domains'>,
  store: TuningStore,
  info: DomainInfo,
  maxKib: number,
): Promise<void> {
  checkSize(info.domid, maxKib);
  await store.change(async (tree) => {
    const { targetKib } = await readMemory(tree, info);
    if (maxKib < targetKib)
      throw outOfRange(
        info.domid,
        `memory maximum ${maxKib} KiB: expected at least its target of ${targetKib} KiB; ` +
          'lower that first: mem-set',
      );
    domains.setMaxMemKiB(info.domid, maxKib + EXTRA_KIB);
    await tree.write(`/local/domain/${info.domid}/memory/static-max`, String(maxKib));
  });
}

/** Nobody writes the control domain's nodes at its start, so for it they are made up here. */
async function readMemory(tree: TuningNodes, info: DomainInfo): Promise<MemoryNodes> {
  const path = `/local/domain/${info.domid}/memory`;
  const [target, staticMax, videoram] = await Promise.all(
    ['target', 'static-max', 'videoram'].map((name) => readNumber(tree, `${path}/${name}`)),
  );
  if (info.domid === DOM0) {
    const targetKib = target ?? info.totalPages * PAGE_KIB;
    const staticMaxKib = staticMax ?? info.maxPages * PAGE_KIB;
    if (staticMax === undefined) await tree.write(`${path}/static-max`, String(staticMaxKib));
    return { targetKib, staticMaxKib, videoramKib: videoram ?? 0 };
  }
  if (target === undefined || staticMax === undefined)
    throw outOfRange(info.domid, 'xenstore holds no memory target or maximum for it');
  return { targetKib: target, staticMaxKib: staticMax, videoramKib: videoram ?? 0 };
}

function checkSize(domid: Domid, kib: number): void {
  if (!Number.isSafeInteger(kib) || kib < 0 || kib > MEMORY_MAX_KIB)
    throw outOfRange(domid, `memory: expected at most ${MEMORY_MAX_KIB} KiB, saw ${kib}`);
}

function outOfRange(domid: Domid, what: string): ToolstackError {
  return new ToolstackError('VALUE_INVALID', `domain ${domid}: ${what}`);
}
