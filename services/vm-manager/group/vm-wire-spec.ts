import { ToolstackError } from '../../../model/errors.ts';
import { quorum0 } from '../../../proto/gen/vms.js';
import type { WireUint64 } from '../../../proto/uint64.ts';
import { numberFromWire, numberToWire } from '../../../proto/uint64.ts';
import type { BootFileRef, ShutdownAction, VmSpec } from '../state/vm-record.ts';
import { specField } from '../state/vm-spec-fields.ts';

type WireSpec = quorum0.vms.v1.VmSpec.$Properties;
type WireBootFile = quorum0.vms.v1.BootFile.$Properties;

const { GuestKind, ShutdownAction: WireAction } = quorum0.vms.v1;

const KINDS = { pv: GuestKind.GUEST_KIND_PV, pvh: GuestKind.GUEST_KIND_PVH } as const;

const ACTIONS: Readonly<Record<ShutdownAction, number>> = {
  destroy: WireAction.SHUTDOWN_ACTION_DESTROY,
  restart: WireAction.SHUTDOWN_ACTION_RESTART,
  'rename-restart': WireAction.SHUTDOWN_ACTION_RENAME_RESTART,
  preserve: WireAction.SHUTDOWN_ACTION_PRESERVE,
  'coredump-destroy': WireAction.SHUTDOWN_ACTION_COREDUMP_DESTROY,
  'coredump-restart': WireAction.SHUTDOWN_ACTION_COREDUMP_RESTART,
  'soft-reset': WireAction.SHUTDOWN_ACTION_SOFT_RESET,
};

/** The word that a wire number stands for; undefined for one that stands for none. */
export function wordOf<Word extends string>(
  words: Readonly<Record<Word, number>>,
  value: number | null | undefined,
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}

/** A uint64 of a caller. @throws ToolstackError CONFIG_INVALID when it is none we can count to. */
export function numberOfCaller(value: WireUint64, at: string): number {
  try {
    return numberFromWire(value, at);
  } catch (error) {
    if (error instanceof RangeError) throw new ToolstackError('CONFIG_INVALID', error.message);
    throw error;
  }
}

/**
 * A caller's spec, every field checked.
 *
 * @throws ToolstackError CONFIG_INVALID naming the field; NOT_IMPLEMENTED for disks and vifs
 */
export function specFromWire(wire: WireSpec | null | undefined): VmSpec {
  if (!wire) throw new ToolstackError('CONFIG_INVALID', 'spec: expected one, seen nothing');
  refuseDevices(wire);
  const shadow = wire.shadowMemoryKib;
  const loose: Readonly<Record<keyof VmSpec, unknown>> = {
    name: wire.name,
    uuid: wire.uuid,
    kind: wordOf(KINDS, wire.kind),
    kernel: bootFileFromWire(wire.kernel, 'spec.kernel'),
    ramdisk: bootFileFromWire(wire.ramdisk, 'spec.ramdisk'),
    commandLine: wire.commandLine,
    memoryKiB: numberOfCaller(wire.memoryKib, 'spec.memoryKiB'),
    maxMemoryKiB: numberOfCaller(wire.maxMemoryKib, 'spec.maxMemoryKiB'),
    shadowMemoryKiB: shadow && numberOfCaller(shadow, 'spec.shadowMemoryKiB'),
    vcpuCount: wire.vcpuCount,
    vcpuMax: wire.vcpuMax,
    hardAffinity: (wire.hardAffinity ?? []).map(({ cpus }) => cpus),
    softAffinity: (wire.softAffinity ?? []).map(({ cpus }) => cpus),
    numaPlacement: wire.numaPlacement,
    cpuWeight: wire.cpuWeight,
    cpuCapPercent: wire.cpuCapPercent,
    onPoweroff: wordOf(ACTIONS, wire.onPoweroff),
    onReboot: wordOf(ACTIONS, wire.onReboot),
    onWatchdog: wordOf(ACTIONS, wire.onWatchdog),
    onCrash: wordOf(ACTIONS, wire.onCrash),
    onSoftReset: wordOf(ACTIONS, wire.onSoftReset),
    localtime: wire.localtime,
    rtcOffsetS: wire.rtcOffsetS,
    tscMode: wire.tscMode,
    timerMode: wire.timerMode === '' ? undefined : wire.timerMode,
    acpi: wire.acpi,
    hostE820: wire.hostE820,
    maxGrantFrames: wire.maxGrantFrames,
    maxMaptrackFrames: wire.maxMaptrackFrames,
    maxGrantVersion: wire.maxGrantVersion,
    maxEventChannels: wire.maxEventChannels,
    migratable: wire.migratable,
    antiAffinityTags: wire.antiAffinityTags,
  };
  return specField(loose, 'spec');
}

/** Devices are refused, never left out in silence: a guest without its disk is another guest. */
function refuseDevices({ name, disks, vifs }: WireSpec): void {
  const what = (disks ?? []).length > 0 ? 'disks' : (vifs ?? []).length > 0 ? 'vifs' : undefined;
  if (what !== undefined)
    throw new ToolstackError('NOT_IMPLEMENTED', `${name}: ${what} are not supported yet`);
}

function bootFileFromWire(wire: WireBootFile | null | undefined, at: string): unknown {
  if (!wire) return undefined;
  const label = wire.label ?? '';
  if (wire.source === 'hostPath') return { kind: 'host-path', path: wire.hostPath, label };
  if (wire.source !== 'sha256' || !wire.sha256) return { label };
  const sha256 = Buffer.from(wire.sha256).toString('hex');
  const sizeBytes = numberOfCaller(wire.sizeBytes, `${at}.sizeBytes`);
  return { kind: 'digest', sha256, sizeBytes, label };
}

/** A spec as callers see it. */
export function specToWire(spec: VmSpec): WireSpec {
  return {
    ...spec,
    kind: KINDS[spec.kind],
    kernel: bootFileToWire(spec.kernel),
    ramdisk: spec.ramdisk === undefined ? null : bootFileToWire(spec.ramdisk),
    memoryKib: numberToWire(spec.memoryKiB, 'memory_kib'),
    maxMemoryKib: numberToWire(spec.maxMemoryKiB, 'max_memory_kib'),
    shadowMemoryKib: spec.shadowMemoryKiB ?? null,
    hardAffinity: spec.hardAffinity.map((cpus) => ({ cpus })),
    softAffinity: spec.softAffinity.map((cpus) => ({ cpus })),
    onPoweroff: ACTIONS[spec.onPoweroff],
    onReboot: ACTIONS[spec.onReboot],
    onWatchdog: ACTIONS[spec.onWatchdog],
    onCrash: ACTIONS[spec.onCrash],
    onSoftReset: ACTIONS[spec.onSoftReset],
    antiAffinityTags: [...spec.antiAffinityTags],
  };
}

function bootFileToWire(file: BootFileRef): WireBootFile {
  const { label } = file;
  if (file.kind === 'host-path') return { hostPath: file.path, label };
  return { sha256: Buffer.from(file.sha256, 'hex'), sizeBytes: file.sizeBytes, label };
}
