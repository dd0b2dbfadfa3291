import { vmUuid } from '../../../model/ids.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { VmSpec } from '../../../services/vm-manager/state/vm-record.ts';

/** The UUID of test machine `number`. */
export function uuidOf(number: number): VmUuid {
  return vmUuid(`00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`);
}

/** A complete small PV guest, `vm-NUMBER`, with xl.cfg's defaults, changed by `fields`. */
export function specOf(number: number, fields: Partial<VmSpec> = {}): VmSpec {
  return {
    name: `vm-${number}`,
    uuid: uuidOf(number),
    kind: 'pv',
    kernel: { kind: 'digest', sha256: 'ab'.repeat(32), sizeBytes: 1_000_000, label: 'vmlinuz' },
    commandLine: 'console=hvc0',
    memoryKiB: 32 * 1024,
    maxMemoryKiB: 32 * 1024,
    vcpuCount: 1,
    vcpuMax: 2,
    hardAffinity: [],
    softAffinity: [],
    numaPlacement: true,
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onWatchdog: 'destroy',
    onCrash: 'destroy',
    onSoftReset: 'soft-reset',
    localtime: false,
    rtcOffsetS: 0,
    tscMode: 'default',
    hostE820: false,
    migratable: true,
    antiAffinityTags: [],
    ...fields,
  };
}
