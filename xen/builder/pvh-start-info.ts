import { HVM_GUEST, hvmMemmapEntry, hvmModlistEntry, hvmStartInfo } from '../abi/hvm-guest.ts';
import { StructView } from '../abi/layout.ts';
import { PAGE_BYTES } from '../hypervisor.ts';
import { demand } from './invalid-image.ts';
import { COMMAND_LINE_BYTES_MAX, type PvhPlan } from './pvh-plan.ts';

/** The first version of the structure that has a memory map. */
const VERSION = 1;

/**
 * The page a PVH guest is started with: hvm_start_info, the ramdisk as its one module, the memory
 * map, and the command line. Source: xen/include/public/arch-x86/hvm/start_info.h.
 */
export function encodeStartInfo(
  plan: PvhPlan,
  ramdiskBytes: number,
  commandLine: string,
): Uint8Array {
  const line = new TextEncoder().encode(`${commandLine}\0`);
  demand(
    line.length <= COMMAND_LINE_BYTES_MAX,
    `command line of ${line.length - 1} bytes, at most ${COMMAND_LINE_BYTES_MAX - 1}`,
  );
  const base = plan.startInfo.first * PAGE_BYTES;
  const moduleAt = hvmStartInfo.sizeBytes;
  const mapAt = moduleAt + hvmModlistEntry.sizeBytes;
  const lineAt = mapAt + plan.memoryMap.length * hvmMemmapEntry.sizeBytes;
  const bytes = new Uint8Array(lineAt + line.length);
  const hasRamdisk = ramdiskBytes > 0;
  new StructView(hvmStartInfo, bytes)
    .set('magic', HVM_GUEST.XEN_HVM_START_MAGIC_VALUE)
    .set('version', VERSION)
    .set('nr_modules', hasRamdisk ? 1 : 0)
    .set('modlist_paddr', hasRamdisk ? base + moduleAt : 0)
    .set('cmdline_paddr', base + lineAt)
    .set('rsdp_paddr', plan.acpi * PAGE_BYTES)
    .set('memmap_paddr', base + mapAt)
    .set('memmap_entries', plan.memoryMap.length);
  new StructView(hvmModlistEntry, bytes, moduleAt)
    .set('paddr', plan.ramdisk.first * PAGE_BYTES)
    .set('size', ramdiskBytes);
  const { XEN_HVM_MEMMAP_TYPE_RAM: ram, XEN_HVM_MEMMAP_TYPE_RESERVED: reserved } = HVM_GUEST;
  plan.memoryMap.forEach(({ startBytes, sizeBytes, kind }, index) => {
    new StructView(hvmMemmapEntry, bytes, mapAt + index * hvmMemmapEntry.sizeBytes)
      .set('addr', startBytes)
      .set('size', sizeBytes)
      .set('type', kind === 'ram' ? ram : reserved);
  });
  bytes.set(line, lineAt);
  return bytes;
}
