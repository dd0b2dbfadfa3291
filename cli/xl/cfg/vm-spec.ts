import type { VmUuid } from '../../../model/ids.ts';
import type { CpuStep } from './cpu-list.ts';
import type { DiskSpec } from './disk-spec.ts';
import type { SHUTDOWN_ACTIONS, TIMER_MODES, TSC_MODES } from './keys.ts';
import type { VifSpec } from './vif-spec.ts';

export type ShutdownAction = (typeof SHUTDOWN_ACTIONS)[number];

/**
 * The PV or PVH guest that a configuration describes, complete with xl.cfg's defaults. What is left
 * out is for the host to decide. This is also what `xl create -n --json` prints.
 */
export interface VmSpec {
  readonly name: string;
  readonly uuid?: VmUuid;
  readonly type: 'pv' | 'pvh';

  /** Files where xl runs; `host:/path` names one on the host. */
  readonly kernel: string;
  readonly ramdisk?: string;
  readonly cmdline: string;

  readonly memoryKiB: number;
  readonly maxMemoryKiB: number;
  readonly shadowMemoryKiB?: number;

  /** Online at start, and at most. */
  readonly vcpuCount: number;
  readonly vcpuMax: number;
  /** Where each virtual CPU may run, by its number; those without an entry run anywhere. */
  readonly hardAffinity: readonly (readonly CpuStep[])[];
  /** Where each prefers to run. */
  readonly softAffinity: readonly (readonly CpuStep[])[];
  /** Let the host choose NUMA nodes; not if the configuration gives each virtual CPU its own. */
  readonly numaPlacement: boolean;
  readonly cpuWeight?: number;
  /** In percent of one CPU; 0 is no cap. */
  readonly cpuCapPercent?: number;

  readonly onPoweroff: ShutdownAction;
  readonly onReboot: ShutdownAction;
  readonly onWatchdog: ShutdownAction;
  readonly onCrash: ShutdownAction;
  readonly onSoftReset: ShutdownAction;

  readonly disks: readonly DiskSpec[];
  readonly vifs: readonly VifSpec[];

  /** The guest's clock starts at the host's local time, not at UTC. */
  readonly localtime: boolean;
  readonly rtcOffsetS: number;
  readonly tscMode: (typeof TSC_MODES)[number];
  /** PVH alone. */
  readonly timerMode?: (typeof TIMER_MODES)[number];
  /** PVH alone. */
  readonly acpi?: boolean;
  /** PV alone. */
  readonly hostE820?: boolean;

  readonly maxGrantFrames?: number;
  readonly maxMaptrackFrames?: number;
  readonly maxGrantVersion?: number;
  readonly maxEventChannels?: number;
  readonly migratable: boolean;
}

/** A spec whose parts may be said to be undefined, which then are left out. */
export type Loose = { readonly [field in keyof VmSpec]: VmSpec[field] | undefined };
