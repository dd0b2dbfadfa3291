import { vmUuid } from '../../model/ids.ts';
import { quorum0 } from '../../proto/gen/vms.js';
import { numberFromWire } from '../../proto/uint64.ts';
import { formatCpuList, parseCpuList } from './cfg/cpu-list.ts';
import type { CpuStep } from './cfg/cpu-list.ts';
import type { Loose, ShutdownAction, VmSpec } from './cfg/vm-spec.ts';

const { GuestKind, ShutdownAction: Wire } = quorum0.vms.v1;

type WireSpec = quorum0.vms.v1.VmSpec.$Properties;
export type WireBootFile = quorum0.vms.v1.BootFile.$Properties;

/** A configuration whose kernel and ramdisk are where hosts find them. */
export interface BootFiles {
  readonly kernel: WireBootFile;
  readonly ramdisk: WireBootFile | undefined;
}

const ACTIONS: Readonly<Record<ShutdownAction, quorum0.vms.v1.ShutdownAction>> = {
  destroy: Wire.SHUTDOWN_ACTION_DESTROY,
  restart: Wire.SHUTDOWN_ACTION_RESTART,
  'rename-restart': Wire.SHUTDOWN_ACTION_RENAME_RESTART,
  preserve: Wire.SHUTDOWN_ACTION_PRESERVE,
  'coredump-destroy': Wire.SHUTDOWN_ACTION_COREDUMP_DESTROY,
  'coredump-restart': Wire.SHUTDOWN_ACTION_COREDUMP_RESTART,
  'soft-reset': Wire.SHUTDOWN_ACTION_SOFT_RESET,
};

/** As the vm group takes it. */
export function specToWire(spec: VmSpec, { kernel, ramdisk }: BootFiles): WireSpec {
  return {
    name: spec.name,
    uuid: spec.uuid ?? '',
    kind: spec.type === 'pvh' ? GuestKind.GUEST_KIND_PVH : GuestKind.GUEST_KIND_PV,
    kernel,
    ramdisk: ramdisk ?? null,
    commandLine: spec.cmdline,
    memoryKib: spec.memoryKiB,
    maxMemoryKib: spec.maxMemoryKiB,
    shadowMemoryKib: spec.shadowMemoryKiB ?? null,
    vcpuCount: spec.vcpuCount,
    vcpuMax: spec.vcpuMax,
    hardAffinity: spec.hardAffinity.map((steps) => ({ cpus: formatCpuList(steps) })),
    softAffinity: spec.softAffinity.map((steps) => ({ cpus: formatCpuList(steps) })),
    numaPlacement: spec.numaPlacement,
    cpuWeight: spec.cpuWeight ?? null,
    cpuCapPercent: spec.cpuCapPercent ?? null,
    onPoweroff: ACTIONS[spec.onPoweroff],
    onReboot: ACTIONS[spec.onReboot],
    onWatchdog: ACTIONS[spec.onWatchdog],
    onCrash: ACTIONS[spec.onCrash],
    onSoftReset: ACTIONS[spec.onSoftReset],
    localtime: spec.localtime,
    rtcOffsetS: spec.rtcOffsetS,
    tscMode: spec.tscMode,
    timerMode: spec.timerMode ?? '',
    acpi: spec.acpi ?? null,
    hostE820: spec.hostE820 ?? false,
    maxGrantFrames: spec.maxGrantFrames ?? null,
    maxMaptrackFrames: spec.maxMaptrackFrames ?? null,
    maxGrantVersion: spec.maxGrantVersion ?? null,
    maxEventChannels: spec.maxEventChannels ?? null,
    migratable: spec.migratable,
  };
}

/** The group's record as a configuration again, for `xl list -l`; files by their labels. */
export function specFromWire(wire: WireSpec): VmSpec {
  const pvh = wire.kind === GuestKind.GUEST_KIND_PVH;
  const spec: Loose = {
    name: wire.name ?? '',
    uuid: wire.uuid ? vmUuid(wire.uuid) : undefined,
    type: pvh ? 'pvh' : 'pv',
    kernel: labelOf(wire.kernel) ?? '',
    ramdisk: labelOf(wire.ramdisk),
    cmdline: wire.commandLine ?? '',
    memoryKiB: numberFromWire(wire.memoryKib, 'memory_kib'),
    maxMemoryKiB: numberFromWire(wire.maxMemoryKib, 'max_memory_kib'),
    shadowMemoryKiB: wire.shadowMemoryKib
      ? numberFromWire(wire.shadowMemoryKib, 'shadow_memory_kib')
      : undefined,
    vcpuCount: wire.vcpuCount ?? 0,
    vcpuMax: wire.vcpuMax ?? 0,
    hardAffinity: (wire.hardAffinity ?? []).map(stepsOf),
    softAffinity: (wire.softAffinity ?? []).map(stepsOf),
    numaPlacement: wire.numaPlacement ?? false,
    cpuWeight: wire.cpuWeight ?? undefined,
    cpuCapPercent: wire.cpuCapPercent ?? undefined,
    onPoweroff: actionOf(wire.onPoweroff),
    onReboot: actionOf(wire.onReboot),
    onWatchdog: actionOf(wire.onWatchdog),
    onCrash: actionOf(wire.onCrash),
    onSoftReset: actionOf(wire.onSoftReset),
    disks: [],
    vifs: [],
    localtime: wire.localtime ?? false,
    rtcOffsetS: wire.rtcOffsetS ?? 0,
    tscMode: (wire.tscMode || 'default') as VmSpec['tscMode'],
    timerMode: (wire.timerMode || undefined) as VmSpec['timerMode'],
    acpi: pvh ? (wire.acpi ?? undefined) : undefined,
    hostE820: pvh ? undefined : (wire.hostE820 ?? false),
    maxGrantFrames: wire.maxGrantFrames ?? undefined,
    maxMaptrackFrames: wire.maxMaptrackFrames ?? undefined,
    maxGrantVersion: wire.maxGrantVersion ?? undefined,
    maxEventChannels: wire.maxEventChannels ?? undefined,
    migratable: wire.migratable ?? false,
  };
  const given = Object.entries(spec).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as VmSpec;
}

function labelOf(file: WireBootFile | null | undefined): string | undefined {
  if (!file) return undefined;
  return file.label || (file.hostPath ? `host:${file.hostPath}` : undefined);
}

function stepsOf({ cpus }: quorum0.vms.v1.CpuAffinity.$Properties): readonly CpuStep[] {
  const steps = parseCpuList(cpus ?? '');
  return steps.ok ? steps.value : [];
}

function actionOf(wire: quorum0.vms.v1.ShutdownAction | null | undefined): ShutdownAction {
  const entries = Object.entries(ACTIONS) as [ShutdownAction, number][];
  return entries.find(([, value]) => value === wire)?.[0] ?? 'destroy';
}
