import type { VmUuid } from '../../../model/ids.ts';

/** What ends up happening to a machine whose guest stopped. Source: xl.cfg(5), on_poweroff. */
export type ShutdownAction =
  | 'destroy'
  | 'restart'
  | 'rename-restart'
  | 'preserve'
  | 'coredump-destroy'
  | 'coredump-restart'
  | 'soft-reset';

/** A kernel or ramdisk: content by its digest, or a file of the host's own. */
export type BootFileRef =
  | {
      readonly kind: 'digest';
      /** SHA-256, lower-case hex. */
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly label: string;
    }
  | { readonly kind: 'host-path'; readonly path: string; readonly label: string };

/** A PV or PVH guest, complete, as the group keeps it. Units and ranges as in proto/vms.proto. */
export interface VmSpec {
  readonly name: string;
  readonly uuid: VmUuid;
  readonly kind: 'pv' | 'pvh';
  readonly kernel: BootFileRef;
  readonly ramdisk?: BootFileRef;
  readonly commandLine: string;
  readonly memoryKiB: number;
  readonly maxMemoryKiB: number;
  readonly shadowMemoryKiB?: number;
  readonly vcpuCount: number;
  readonly vcpuMax: number;
  /** CPU lists as xl writes them, by vcpu number. */
  readonly hardAffinity: readonly string[];
  readonly softAffinity: readonly string[];
  readonly numaPlacement: boolean;
  readonly cpuWeight?: number;
  readonly cpuCapPercent?: number;
  readonly onPoweroff: ShutdownAction;
  readonly onReboot: ShutdownAction;
  readonly onWatchdog: ShutdownAction;
  readonly onCrash: ShutdownAction;
  readonly onSoftReset: ShutdownAction;
  readonly localtime: boolean;
  readonly rtcOffsetS: number;
  readonly tscMode: string;
  readonly timerMode?: string;
  readonly acpi?: boolean;
  readonly hostE820: boolean;
  readonly maxGrantFrames?: number;
  readonly maxMaptrackFrames?: number;
  readonly maxGrantVersion?: number;
  readonly maxEventChannels?: number;
  readonly migratable: boolean;
  readonly antiAffinityTags: readonly string[];
}

/** What is wanted of a machine. `shutdown` and `reboot` ask the guest; `destroyed` does not. */
export type Power = 'running' | 'paused' | 'shutdown' | 'reboot' | 'destroyed';

/** What its host last reported. `failed` and `gone` end a record. */
export type Phase =
  'placed' | 'building' | 'running' | 'paused' | 'stopping' | 'stopped' | 'failed' | 'gone';

/** Where a machine runs or will run. Each start has an epoch higher than any before. */
export interface Placement {
  readonly host: string;
  readonly epoch: number;
}

/** A request to the guest to end itself, as long as it is open. */
export interface PowerRequest {
  /** Rises with every request, so that each is carried out once. */
  readonly sequence: number;
  readonly fallbackTrigger: boolean;
  readonly timeoutMs: number;
}

export interface PhaseTime {
  readonly phase: string;
  readonly microseconds: number;
}

/** The domain that a preserved machine was, under the name and UUID of its successor. */
export interface PreservedDomain {
  readonly uuid: VmUuid;
  readonly epoch: number;
}

/**
 * A virtual machine in the group's state.
 *
 * Phase `stopped` says that its domain is kept as it is until the machine is destroyed. With
 * `preservedFrom` that domain still has another machine's UUID and name and is to be given this
 * one's; `placement.epoch` is this record's own. Otherwise a domain under an epoch lower than the
 * placement's is the one before a restart: its host destroys it, then builds anew.
 */
export interface VmRecord {
  readonly spec: VmSpec;
  /** What the next start uses instead of `spec`, which says what runs. */
  readonly nextSpec?: VmSpec;
  readonly placement: Placement;
  readonly power: Power;
  readonly powerRequest?: PowerRequest;
  readonly phase: Phase;
  readonly domid?: number;
  readonly problem?: { readonly code: string; readonly message: string };
  /** Counts changes of this record. */
  readonly generation: number;
  readonly startTrace: readonly PhaseTime[];
  readonly startedAtMs?: number;
  /** The next start comes no sooner, by the host's clock: no guest boots in a tight loop. */
  readonly startNotBeforeMs?: number;
  /** Why it stopped, while it is stopping or stopped. */
  readonly stopReason?: StopReason;
  readonly preservedFrom?: PreservedDomain;
}

/** Why a domain stopped, as its host saw it. */
export type StopReason =
  'poweroff' | 'reboot' | 'suspend' | 'crash' | 'watchdog' | 'soft-reset' | 'destroyed';

/**
 * What a host tells the group of a machine placed on it. A report under an epoch that is not the
 * record's is answered as stale and changes nothing.
 */
export type HostReport =
  | { readonly kind: 'building' }
  | {
      readonly kind: 'started';
      readonly domid: number;
      readonly paused: boolean;
      readonly trace: readonly PhaseTime[];
    }
  | { readonly kind: 'paused' | 'unpaused' }
  /** The guest left its request unanswered: it goes on running, and who asked learns it. */
  | { readonly kind: 'request-ignored'; readonly sequence: number }
  /** Its domain stopped, and is still there; the group answers by the record's action. */
  | { readonly kind: 'stopped'; readonly reason: StopReason }
  /** Its domain is gone. */
  | { readonly kind: 'gone'; readonly reason: StopReason }
  /** It could not be built; nothing of it is left. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** What this host can give to machines; sent when it changes. */
export interface HostCapacity {
  /** Free memory and what the group's machines on it have. */
  readonly memoryKiB: number;
  /** Of these, kept free. */
  readonly reservedKiB: number;
  readonly cpuCount: number;
}

/**
 * What the host's reconciler sees of the group, and how it answers. Implemented over the replica;
 * in memory for tests.
 */
export interface VmGroup {
  /** The machines placed on `host`, by UUID. */
  placedOn(host: string): ReadonlyMap<VmUuid, VmRecord>;
  /**
   * Called after records changed, with the UUIDs of those that did, as `placedOn` now has them or
   * has them no more. Never called from inside another method. Returns its removal.
   */
  onChange(listener: (changed: ReadonlySet<VmUuid>) => void): () => void;
  /**
   * Resolves once the group has taken it, or found it stale; retried inside for as long as that
   * takes, so that it happens exactly once. Repeating a report that holds already changes nothing.
   */
  report(uuid: VmUuid, epoch: number, report: HostReport): Promise<void>;
}
