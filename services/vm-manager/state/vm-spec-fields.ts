import { ToolstackError } from '../../../model/errors.ts';
import type { ErrorCode } from '../../../model/errors.ts';
import { vmUuid } from '../../../model/ids.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { Check } from './fields.ts';
import {
  byteLength,
  choice,
  flag,
  integer,
  invalid,
  list,
  object,
  optional,
  pattern,
  text,
  variant,
} from './fields.ts';
import type { BootFileRef, ShutdownAction, VmSpec } from './vm-record.ts';

/** Longest name of a machine: it becomes a value in xenstore and a column of `xl list`. */
export const NAME_BYTES_MAX = 255;
/** The control domain's, in use on every host. */
export const CONTROL_DOMAIN_NAME = 'Domain-0';
const MEMORY_KIB_MIN = 1024;
/** 16 TiB, the most Xen 4.17 manages. */
const MEMORY_KIB_MAX = 2 ** 34;
const VCPUS_MAX = 512;
/** Source: xen/include/public/hvm/hvm_info_table.h, HVM_MAX_VCPUS. */
const PVH_VCPUS_MAX = 128;
/** Source: xen/include/public/xen.h, MAX_GUEST_CMDLINE less the final NUL. */
const PV_COMMAND_LINE_BYTES_MAX = 1023;
const COMMAND_LINE_BYTES_MAX = 4096;
const CPU_LIST_BYTES_MAX = 256;
const CPU_WEIGHT_MAX = 65_535;
const CPU_CAP_PERCENT_MAX = VCPUS_MAX * 100;
const HOST_PATH_BYTES_MAX = 4096;
const LABEL_BYTES_MAX = 4096;
/** 1 TiB: no kernel or ramdisk comes near it. */
const BOOT_FILE_BYTES_MAX = 2 ** 40;
const TAGS_MAX = 16;
const TAG_BYTES_MAX = 64;
const INT32_MAX = 2 ** 31 - 1;
/** Largest spec as JSON: what one machine may take of the group's state. */
const SPEC_BYTES_MAX = 64 * 1024;

export const SHUTDOWN_ACTIONS = [
  'destroy',
  'restart',
  'rename-restart',
  'preserve',
  'coredump-destroy',
  'coredump-restart',
  'soft-reset',
] as const satisfies readonly ShutdownAction[];

/** Source: xl.cfg(5), tsc_mode and timer_mode. */
const TSC_MODES = ['default', 'always_emulate', 'native', 'native_paravirt'] as const;
const TIMER_MODES = [
  'delay_for_missed_ticks',
  'no_delay_for_missed_ticks',
  'no_missed_ticks_pending',
  'one_missed_tick_pending',
] as const;

export const uuidField: Check<VmUuid> = (value, at) => {
  const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return vmUuid(pattern(form, 'a UUID in lower case with dashes')(value, at));
};

/** A slash would end the name's key in xenstore. */
export const nameField: Check<string> = (value, at) => {
  const name = text({ min: 1, max: NAME_BYTES_MAX })(value, at);
  if (name.includes('/')) throw invalid(at, 'a name without "/"', name);
  return name;
};

export const hostField: Check<string> = pattern(
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
  "a host's name: 1 to 63 of a-z, 0-9 and inner dashes",
);

const label = text({ min: 0, max: LABEL_BYTES_MAX });

export const bootFileField: Check<BootFileRef> = variant<BootFileRef>({
  digest: object({
    kind: choice(['digest']),
    sha256: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 of 32 bytes'),
    sizeBytes: integer(1, BOOT_FILE_BYTES_MAX),
    label,
  }),
  'host-path': object({
    kind: choice(['host-path']),
    path: (value, at) => {
      const path = text({ min: 1, max: HOST_PATH_BYTES_MAX })(value, at);
      if (!path.startsWith('/')) throw invalid(at, 'an absolute path', path);
      return path;
    },
    label,
  }),
});

const memoryKiB = integer(MEMORY_KIB_MIN, MEMORY_KIB_MAX);
const vcpus = integer(1, VCPUS_MAX);
const affinity = list(text({ min: 1, max: CPU_LIST_BYTES_MAX }), VCPUS_MAX);
const cpuWeight = integer(1, CPU_WEIGHT_MAX);
const cpuCapPercent = integer(0, CPU_CAP_PERCENT_MAX);
const action = choice(SHUTDOWN_ACTIONS);
const count = optional(integer(0, INT32_MAX));

/** What may be changed of a machine that runs. */
export const tunableFields = {
  memoryKiB: optional(memoryKiB),
  maxMemoryKiB: optional(memoryKiB),
  vcpuCount: optional(vcpus),
  hardAffinity: optional(affinity),
  softAffinity: optional(affinity),
  cpuWeight: optional(cpuWeight),
  cpuCapPercent: optional(cpuCapPercent),
};

const specFields = object<VmSpec>({
  name: nameField,
  uuid: uuidField,
  kind: choice(['pv', 'pvh']),
  kernel: bootFileField,
  ramdisk: optional(bootFileField),
  commandLine: text({ min: 0, max: COMMAND_LINE_BYTES_MAX }),
  memoryKiB,
  maxMemoryKiB: memoryKiB,
  shadowMemoryKiB: optional(integer(0, MEMORY_KIB_MAX)),
  vcpuCount: vcpus,
  vcpuMax: vcpus,
  hardAffinity: affinity,
  softAffinity: affinity,
  numaPlacement: flag,
  cpuWeight: optional(cpuWeight),
  cpuCapPercent: optional(cpuCapPercent),
  onPoweroff: action,
  onReboot: action,
  onWatchdog: action,
  onCrash: action,
  onSoftReset: action,
  localtime: flag,
  rtcOffsetS: integer(-INT32_MAX, INT32_MAX),
  tscMode: choice(TSC_MODES),
  timerMode: optional(choice(TIMER_MODES)),
  acpi: optional(flag),
  hostE820: flag,
  maxGrantFrames: count,
  maxMaptrackFrames: count,
  maxGrantVersion: optional(integer(0, 2)),
  maxEventChannels: count,
  migratable: flag,
  antiAffinityTags: list(text({ min: 1, max: TAG_BYTES_MAX }), TAGS_MAX),
});

/** A whole spec: every field in its range, and what several fields say together. */
export const specField: Check<VmSpec> = (value, at) => {
  const spec = specFields(value, at);
  checkTogether(spec, at);
  const bytes = byteLength(JSON.stringify(spec));
  if (bytes > SPEC_BYTES_MAX)
    throw invalid(at, `at most ${SPEC_BYTES_MAX} bytes in all (SPEC_BYTES_MAX)`, bytes);
  return spec;
};

/** @throws ToolstackError CONFIG_INVALID where fields that are good alone contradict each other. */
function checkTogether(spec: VmSpec, at: string): void {
  const { memoryKiB: memory, maxMemoryKiB, vcpuCount, vcpuMax, kind, commandLine } = spec;
  if (memory > maxMemoryKiB)
    throw invalid(`${at}.maxMemoryKiB`, `at least memoryKiB, ${memory}`, maxMemoryKiB);
  if (vcpuCount > vcpuMax)
    throw invalid(`${at}.vcpuMax`, `at least vcpuCount, ${vcpuCount}`, vcpuMax);
  if (kind === 'pvh' && vcpuMax > PVH_VCPUS_MAX)
    throw invalid(`${at}.vcpuMax`, `at most ${PVH_VCPUS_MAX} for a PVH guest`, vcpuMax);
  const lineBytes = byteLength(commandLine);
  if (kind === 'pv' && lineBytes > PV_COMMAND_LINE_BYTES_MAX)
    throw invalid(
      `${at}.commandLine`,
      `at most ${PV_COMMAND_LINE_BYTES_MAX} bytes for a PV guest`,
      lineBytes,
    );
  for (const field of ['hardAffinity', 'softAffinity'] as const)
    if (spec[field].length > vcpuMax)
      throw invalid(`${at}.${field}`, `at most vcpuMax, ${vcpuMax}, entries`, spec[field].length);
  if ((spec.cpuCapPercent ?? 0) > vcpuMax * 100)
    throw invalid(`${at}.cpuCapPercent`, `at most ${vcpuMax * 100}`, spec.cpuCapPercent);
  if (spec.name === CONTROL_DOMAIN_NAME)
    throw invalid(`${at}.name`, 'another name than the control domain has', spec.name);
}

/** What is wrong with a spec whose fields were good alone before some of them changed. */
export function specProblem(
  spec: VmSpec,
): { readonly code: ErrorCode; readonly message: string } | undefined {
  try {
    specField(spec, 'spec');
    return undefined;
  } catch (error) {
    if (!(error instanceof ToolstackError)) throw error;
    return { code: error.code, message: error.message };
  }
}
