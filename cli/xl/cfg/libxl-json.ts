import type { CpuStep } from './cpu-list.ts';
import { explicitCpus, formatCpuList } from './cpu-list.ts';
import type { DiskSpec } from './disk-spec.ts';
import type { VifSpec } from './vif-spec.ts';
import type { ShutdownAction, VmSpec } from './vm-spec.ts';

/** libxl's words for what xl.cfg calls otherwise: tools/libs/light/libxl_types.idl. */
const ACTIONS: Readonly<Record<Exclude<ShutdownAction, 'destroy'>, string>> = {
  restart: 'restart',
  'rename-restart': 'restart_rename',
  preserve: 'preserve',
  'coredump-destroy': 'coredump_destroy',
  'coredump-restart': 'coredump_restart',
  'soft-reset': 'soft_reset',
};

/** CPU numbers on lines of their own; with more of them, CPU lists stay text too. */
const AFFINITY_NUMBERS_MAX = 2 ** 16;

/** yajl, which writes libxl's JSON, puts an empty line into an empty object. */
const EMPTY_OBJECT = /^( *)(.*)\{\}(,?)$/gm;

type Fields = Readonly<Record<string, unknown>>;

/** The text that stock `xl create -n` prints: libxl's domain configuration as JSON. */
export function formatLibxlJson(spec: VmSpec): string {
  return libxlText(libxlConfig(spec));
}

/** JSON with the white space of libxl's. */
export function libxlText(value: unknown): string {
  return `${JSON.stringify(value, null, 4).replaceAll(EMPTY_OBJECT, '$1$2{\n\n$1}$3')}\n`;
}

/**
 * A machine's configuration as libxl has it: fields in its order, those at their defaults left out.
 * Memory and virtual CPUs are there even if the configuration leaves them to libxl, and CPU lists
 * with `all` or nodes in them, which only a host can resolve, stay text.
 */
export function libxlConfig(spec: VmSpec): Readonly<Record<string, unknown>> {
  const pv = spec.type === 'pv';
  return fields({
    c_info: fields({
      type: spec.type,
      name: spec.name,
      uuid: spec.uuid,
      run_hotplug_scripts: 'True',
    }),
    b_info: fields({
      max_vcpus: spec.vcpuMax,
      avail_vcpus: Array.from({ length: spec.vcpuCount }, (_, vcpu) => vcpu),
      vcpu_hard_affinity: bitmaps(spec.hardAffinity),
      vcpu_soft_affinity: bitmaps(spec.softAffinity),
      numa_placement: spec.numaPlacement ? undefined : 'False',
      tsc_mode: spec.tscMode === 'default' ? undefined : spec.tscMode,
      max_memkb: spec.maxMemoryKiB,
      target_memkb: spec.memoryKiB,
      shadow_memkb: spec.shadowMemoryKiB,
      rtc_timeoffset: spec.rtcOffsetS === 0 ? undefined : spec.rtcOffsetS >>> 0,
      localtime: spec.localtime ? 'True' : undefined,
      disable_migrate: spec.migratable ? undefined : 'True',
      max_grant_frames: spec.maxGrantFrames,
      max_maptrack_frames: spec.maxMaptrackFrames,
      max_grant_version: spec.maxGrantVersion,
      sched_params: fields({ weight: spec.cpuWeight, cap: spec.cpuCapPercent }),
      claim_mode: 'True',
      event_channels: spec.maxEventChannels,
      kernel: spec.kernel,
      cmdline: spec.cmdline === '' ? undefined : spec.cmdline,
      ramdisk: spec.ramdisk,
      acpi: spec.acpi === false ? 'False' : undefined,
      timer_mode: spec.timerMode,
      [`type.${spec.type}`]: fields({ e820_host: pv && spec.hostE820 ? 'True' : undefined }),
      arch_arm: {},
      arch_x86: {},
    }),
    disks: some(spec.disks.map(disk)),
    nics: some(spec.vifs.map(nic)),
    on_poweroff: action(spec.onPoweroff),
    on_reboot: action(spec.onReboot),
    on_watchdog: action(spec.onWatchdog),
    on_crash: action(spec.onCrash),
    on_soft_reset: action(spec.onSoftReset),
  });
}

/** Destroying is the default of all of them. */
function action(chosen: ShutdownAction): string | undefined {
  return chosen === 'destroy' ? undefined : ACTIONS[chosen];
}

function disk(spec: DiskSpec): Fields {
  return fields({
    backend_domname: spec.backendDomain,
    pdev_path: spec.target === '' ? undefined : spec.target,
    vdev: spec.vdev,
    backend: spec.backendType,
    format: spec.format,
    script: spec.script,
    removable: spec.cdrom ? 1 : undefined,
    readwrite: spec.writable ? 1 : undefined,
    is_cdrom: spec.cdrom ? 1 : undefined,
    direct_io_safe: spec.directIoSafe ? true : undefined,
    discard_enable: defbool(spec.discard),
    specification: spec.specification,
    trusted: defbool(spec.trusted),
  });
}

function nic(spec: VifSpec, index: number): Fields {
  const devid = spec.devid ?? index;
  return fields({
    backend_domname: spec.backendDomain,
    devid,
    mtu: spec.mtuBytes,
    mac: spec.mac,
    ip: spec.ip,
    bridge: spec.bridge,
    ifname: spec.vifName,
    script: spec.script,
    rate_bytes_per_interval: spec.rate?.bytesPerInterval,
    rate_interval_usecs: spec.rate?.intervalUs,
    gatewaydev: spec.gatewayDevice,
    trusted: defbool(spec.trusted),
  });
}

function bitmaps(affinity: readonly (readonly CpuStep[])[]): unknown[] | undefined {
  const views = new Map<readonly CpuStep[], unknown>();
  let numbers = 0;
  for (const steps of affinity) {
    if (!views.has(steps)) views.set(steps, explicitCpus(steps) ?? formatCpuList(steps));
    const view = views.get(steps);
    numbers += Array.isArray(view) ? view.length : 0;
    if (numbers > AFFINITY_NUMBERS_MAX) return affinity.map(formatCpuList);
  }
  return some(affinity.map((steps) => views.get(steps)));
}

function some(values: readonly unknown[]): unknown[] | undefined {
  return values.length === 0 ? undefined : [...values];
}

function defbool(flag: boolean | undefined): string | undefined {
  return flag === undefined ? undefined : flag ? 'True' : 'False';
}

function fields(all: Fields): Fields {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
