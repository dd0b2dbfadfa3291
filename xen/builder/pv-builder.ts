import { gfn as toGfn } from '../../model/ids.ts';
import { StructView } from '../abi/layout.ts';
import { PV_GUEST, startInfo, vcpuGuestContext, vcpuInfo } from '../abi/pv-guest.ts';
import type { MemoryRegion } from '../domain-setup.ts';
import { PAGE_BYTES, type Hypervisor } from '../hypervisor.ts';
import type { FillSpec, GuestRings } from './build-spec.ts';
import { encodeFrames } from './frame-words.ts';
import { GuestMemory } from './guest-memory.ts';
import { demand } from './invalid-image.ts';
import { buildPvPageTables } from './pv-page-tables.ts';
import { planPv, type PvPlan } from './pv-plan.ts';

/** Names the interface, not a release: kernels look for `xen-3.` and no further. */
const START_INFO_MAGIC = 'xen-3.0-x86_64';

/** start_info, then the pages of the store's and the console's ring: see PvPlan. */
const START_PAGES = 3;

/** Interrupts on, as seen through the flags register. */
const RFLAGS_IF = 1 << 9;

/**
 * Fills an empty PV domain, which has its vcpus and its memory limit already, up to where it can be
 * unpaused. Leaves a half-built domain behind if it throws: the caller destroys it.
 */
export function buildPv(hypervisor: Hypervisor, spec: FillSpec): GuestRings {
  const { domid, kernel, ramdisk, memoryPages, storePort, consolePort, phases } = spec;
  const { setup } = hypervisor;
  const plan = planPv({ kernel, ramdiskBytes: ramdisk.length, memoryPages });
  const memory = new GuestMemory(hypervisor, domid);
  memory.populate(0, memoryPages);
  setup.setMemoryMap(domid, [pvMemory(spec)]);
  phases.end('memory');
  for (const { physicalAddress, bytes } of kernel.segments) memory.write(physicalAddress, bytes);
  memory.write(plan.ramdisk.first * PAGE_BYTES, ramdisk);
  phases.end('load');

  const frames = memory.frames(memoryPages);
  memory.write(plan.p2m.first * PAGE_BYTES, encodeFrames(frames));
  memory.write(plan.tables.first * PAGE_BYTES, buildPvPageTables(plan, frames));
  const sharedInfo = hypervisor.domains.getInfo(domid)?.sharedInfoFrame ?? 0n;
  const [store, console] = [memory.frame(plan.store), memory.frame(plan.console)];
  const info = encodeStartInfo(plan, spec, { sharedInfo, store, console });
  // Whole, and with the two rings behind it: their indices begin at zero.
  memory.write(plan.startInfo * PAGE_BYTES, info);
  memory.writeFrames([toGfn(Number(sharedInfo))], maskedSharedInfo());

  if (plan.hypercallPage !== undefined)
    setup.setHypercallPage(domid, memory.frame(plan.hypercallPage));
  const top = memory.frame(plan.tables.first);
  setup.pinPageTable(domid, top);
  phases.end('tables');
  setup.setVcpuContext(domid, 0, encodeContext(plan, BigInt(top)));
  return {
    store: { frame: store, port: storePort },
    console: { frame: console, port: consolePort },
  };
}

/** What the guest is told its memory may grow to: Linux keeps room for no more than that. */
function pvMemory({ memoryPages, maxMemoryPages = 0 }: FillSpec): MemoryRegion {
  const sizeBytes = Math.max(memoryPages, maxMemoryPages) * PAGE_BYTES;
  return { startBytes: 0, sizeBytes, kind: 'ram' };
}

const addressOf = (plan: PvPlan, page: number) => plan.virtBase + BigInt(page * PAGE_BYTES);

interface SharedFrames {
  readonly sharedInfo: bigint;
  readonly store: number;
  readonly console: number;
}

function encodeStartInfo(plan: PvPlan, spec: FillSpec, frames: SharedFrames): Uint8Array {
  const bytes = new Uint8Array(START_PAGES * PAGE_BYTES);
  const view = new StructView(startInfo, bytes);
  view.bytes('magic').set(new TextEncoder().encode(START_INFO_MAGIC));
  view.set('nr_pages', plan.memoryPages);
  view.set('shared_info', frames.sharedInfo * BigInt(PAGE_BYTES));
  view.set('store_mfn', frames.store).set('store_evtchn', spec.storePort);
  view.set('console.domU.mfn', frames.console).set('console.domU.evtchn', spec.consolePort);
  view.set('pt_base', addressOf(plan, plan.tables.first)).set('nr_pt_frames', plan.tables.count);
  view.set('mfn_list', addressOf(plan, plan.p2m.first));
  view.set('first_p2m_pfn', plan.p2m.first).set('nr_p2m_frames', plan.p2m.count);
  if (spec.ramdisk.length > 0)
    view.set('mod_start', addressOf(plan, plan.ramdisk.first)).set('mod_len', spec.ramdisk.length);
  const line = new TextEncoder().encode(spec.commandLine);
  const most = PV_GUEST.MAX_GUEST_CMDLINE - 1;
  demand(line.length <= most, `command line of ${line.length} bytes, at most ${most} for PV`);
  view.bytes('cmd_line').set(line);
  return bytes;
}

/** Events stay masked on every vcpu until the guest says otherwise. */
function maskedSharedInfo(): Uint8Array {
  const bytes = new Uint8Array(PAGE_BYTES);
  for (let vcpu = 0; vcpu < PV_GUEST.XEN_LEGACY_MAX_VCPUS; vcpu++)
    new StructView(vcpuInfo, bytes, vcpu * vcpuInfo.sizeBytes).set('evtchn_upcall_mask', 1);
  return bytes;
}

/** The first vcpu at the kernel's entry; the guest brings up the others itself. */
function encodeContext(plan: PvPlan, topFrame: bigint): Uint8Array {
  const bytes = new Uint8Array(vcpuGuestContext.sizeBytes);
  const stackTop = addressOf(plan, plan.stack + 1);
  const { FLAT_KERNEL_CS64: code, FLAT_KERNEL_SS64: stack, FLAT_KERNEL_DS64: data } = PV_GUEST;
  new StructView(vcpuGuestContext, bytes)
    .set('flags', PV_GUEST.VGCF_in_kernel | PV_GUEST.VGCF_online)
    .set('user_regs.rip', plan.entry)
    .set('user_regs.rsp', stackTop)
    .set('user_regs.rsi', addressOf(plan, plan.startInfo))
    .set('user_regs.rflags', RFLAGS_IF)
    .set('user_regs.cs', code)
    .set('user_regs.ss', stack)
    .set('user_regs.ds', data)
    .set('user_regs.es', data)
    .set('user_regs.fs', data)
    .set('user_regs.gs', data)
    .set('kernel_ss', stack)
    .set('kernel_sp', stackTop)
    .set('ctrlreg[3]', topFrame * BigInt(PAGE_BYTES));
  return bytes;
}
