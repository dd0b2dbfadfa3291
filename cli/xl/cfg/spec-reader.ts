import { vmUuid } from '../../../model/ids.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { CpuStep } from './cpu-list.ts';
import { parseCpuList } from './cpu-list.ts';
import type { DiskSpec } from './disk-spec.ts';
import { parseDiskSpec } from './disk-spec.ts';
import { checkKeys } from './key-check.ts';
import { SHUTDOWN_ACTIONS, TIMER_MODES, TSC_MODES } from './keys.ts';
import { quote } from './remarks.ts';
import { readSettings } from './settings.ts';
import { SettingReader } from './setting-reader.ts';
import type { CfgSource, Place, Remark } from './syntax.ts';
import type { VifSpec } from './vif-spec.ts';
import { parseVifSpec } from './vif-spec.ts';
import type { ShutdownAction, VmSpec } from './vm-spec.ts';

/** What reading a configuration gave. There is a spec if and only if there are no errors. */
export interface Reading {
  readonly spec?: VmSpec;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

const KIB_PER_MIB = 1024;
/** libxl's default: tools/libs/light/libxl_create.c, libxl__domain_build_info_setdefault. */
const MEMORY_DEFAULT_KIB = 32 * KIB_PER_MIB;
/** HVM_MAX_VCPUS, xen/include/public/hvm/hvm_info_table.h. */
const PVH_VCPUS_MAX = 128;
/** MAX_GUEST_CMDLINE of start_info, less the final NUL: xen/include/public/xen.h. */
const PV_CMDLINE_BYTES_MAX = 1023;
/** A name becomes a value in xenstore and a column of `xl list`. */
const NAME_CHARS_MAX = 255;
const CONTROL_CHARACTER = /\p{Cc}/u;

/** A spec whose parts may be said to be undefined, which then are left out. */
type Loose = { readonly [field in keyof VmSpec]: VmSpec[field] | undefined };

/**
 * Reads the guest that texts of settings describe, later ones overriding earlier ones. Pure, and
 * never throws: whatever is wrong becomes an error with its place.
 */
export function readVmSpec(sources: readonly CfgSource[]): Reading {
  const settings = readSettings(sources);
  if (!settings.ok) return { errors: [settings.error], warnings: [] };
  const start: Place = { source: sources[0] ?? { name: '', text: '' }, offset: 0 };
  const read = new SettingReader(settings.value, start);
  checkKeys(settings.value, read.remarks);
  const spec = specOf(read);
  const { errors, warnings } = read.remarks;
  return errors.length === 0 ? { spec, errors, warnings } : { errors, warnings };
}

function specOf(read: SettingReader): VmSpec {
  const type = guestType(read);
  return defined({
    name: guestName(read),
    uuid: guestUuid(read),
    type,
    kernel: kernelPath(read),
    ramdisk: path(read, 'ramdisk'),
    cmdline: commandLine(read, type),
    ...memory(read),
    ...vcpus(read, type),
    ...shutdownActions(read),
    disks: disks(read),
    vifs: vifs(read),
    localtime: read.flag('localtime') ?? false,
    rtcOffsetS: read.number('rtc_timeoffset') ?? 0,
    tscMode: read.word('tsc_mode', TSC_MODES) ?? 'default',
    ...ofType(read, type),
    maxGrantFrames: read.number('max_grant_frames'),
    maxMaptrackFrames: read.number('max_maptrack_frames'),
    maxGrantVersion: read.number('max_grant_version'),
    maxEventChannels: read.number('max_event_channels'),
    migratable: read.flag('nomigrate') !== true,
  });
}

function guestType(read: SettingReader): VmSpec['type'] {
  const builder = read.text('builder');
  const fromBuilder = builder === undefined ? undefined : builder === 'hvm' ? 'hvm' : 'pv';
  const type = read.text('type') ?? fromBuilder ?? 'pv';
  if (fromBuilder !== undefined && type !== fromBuilder)
    read.error('builder', `builder=${quote(builder ?? '')} contradicts type=${quote(type)}`);
  if (type === 'hvm') read.error(builder === 'hvm' ? 'builder' : 'type', HVM_REFUSED);
  return type === 'pvh' ? 'pvh' : 'pv';
}

function guestName(read: SettingReader): string {
  const name = read.text('name') ?? '';
  if (read.value('name') === undefined) read.error('name', 'expected name="…", saw no name');
  else if (name.length < 1 || name.length > NAME_CHARS_MAX || CONTROL_CHARACTER.test(name))
    read.error('name', `name: expected 1 to ${NAME_CHARS_MAX} characters, saw ${quote(name)}`);
  return name;
}

function guestUuid(read: SettingReader): VmUuid | undefined {
  const text = read.text('uuid');
  if (text === undefined || text === '') return undefined;
  try {
    return vmUuid(text);
  } catch (error) {
    read.error('uuid', error instanceof Error ? error.message : 'uuid: not one');
    return undefined;
  }
}

function kernelPath(read: SettingReader): string {
  const kernel = path(read, 'kernel');
  if (kernel === undefined && !isSet(read, 'bootloader') && !isSet(read, 'firmware'))
    read.error('kernel', 'expected kernel="…", saw no kernel');
  return kernel ?? '';
}

function isSet(read: SettingReader, key: string): boolean {
  const value = read.value(key);
  return value?.kind === 'text' && value.text !== '';
}

function path(read: SettingReader, key: string): string | undefined {
  const path = read.text(key);
  if (path === undefined || path === '') return undefined;
  if (CONTROL_CHARACTER.test(path)) read.error(key, `${key}: no path: ${quote(path)}`);
  return path;
}

/** Source: tools/xl/xl_parse.c, parse_cmdline. */
function commandLine(read: SettingReader, type: VmSpec['type']): string {
  const cmdline = read.text('cmdline');
  const root = read.text('root');
  const extra = read.text('extra');
  if (cmdline !== undefined && (root ?? extra) !== undefined)
    read.warn('cmdline', 'root= and extra= are ignored in favour of cmdline=');
  const parts = [root === undefined ? undefined : `root=${root}`, extra];
  const line = cmdline ?? parts.filter((part) => part !== undefined).join(' ');
  const bytes = new TextEncoder().encode(line).length;
  if (type === 'pv' && bytes > PV_CMDLINE_BYTES_MAX)
    read.error(
      cmdline === undefined ? 'extra' : 'cmdline',
      `command line: expected at most ${PV_CMDLINE_BYTES_MAX} bytes for a PV guest, saw ${bytes}`,
    );
  return line;
}

function memory(
  read: SettingReader,
): Pick<VmSpec, 'memoryKiB' | 'maxMemoryKiB'> & { shadowMemoryKiB: number | undefined } {
  const memoryKiB = read.kiB('memory') ?? read.kiB('maxmem') ?? MEMORY_DEFAULT_KIB;
  const maxMemoryKiB = read.kiB('maxmem') ?? memoryKiB;
  if (memoryKiB > maxMemoryKiB)
    read.error(
      'maxmem',
      `maxmem: expected at least memory=${memoryKiB / KIB_PER_MIB}, ` +
        `saw ${maxMemoryKiB / KIB_PER_MIB}`,
    );
  return { memoryKiB, maxMemoryKiB, shadowMemoryKiB: read.kiB('shadow_memory') };
}

function vcpus(
  read: SettingReader,
  type: VmSpec['type'],
): Pick<VmSpec, 'vcpuCount' | 'vcpuMax' | 'hardAffinity'> & {
  softAffinity: VmSpec['softAffinity'];
  cpuWeight: number | undefined;
  cpuCapPercent: number | undefined;
} {
  const maxvcpus = read.number('maxvcpus');
  const vcpuCount = read.number('vcpus') ?? 1;
  const vcpuMax = maxvcpus ?? vcpuCount;
  const cpuCapPercent = read.number('cap');
  if (vcpuMax < vcpuCount)
    read.error('maxvcpus', `maxvcpus: expected at least vcpus=${vcpuCount}, saw ${vcpuMax}`);
  if (type === 'pvh' && vcpuMax > PVH_VCPUS_MAX)
    read.error(
      maxvcpus === undefined ? 'vcpus' : 'maxvcpus',
      `expected at most ${PVH_VCPUS_MAX} virtual CPUs for a PVH guest, saw ${vcpuMax}`,
    );
  if (cpuCapPercent !== undefined && cpuCapPercent > vcpuMax * 100)
    read.error('cap', `cap: expected at most ${vcpuMax * 100}, saw ${cpuCapPercent}`);
  return {
    vcpuCount,
    vcpuMax,
    hardAffinity: affinity(read, 'cpus', vcpuMax),
    softAffinity: affinity(read, 'cpus_soft', vcpuMax),
    cpuWeight: read.number('cpu_weight'),
    cpuCapPercent,
  };
}

/** One text is for all virtual CPUs; of a list, each entry is for its own. */
function affinity(read: SettingReader, key: string, vcpuMax: number): (readonly CpuStep[])[] {
  const value = read.value(key);
  if (value?.kind === 'text') {
    const steps = read.parsed(key, value, parseCpuList(value.text));
    return steps === undefined ? [] : Array.from({ length: vcpuMax }, () => steps);
  }
  const lists = read.texts(key).slice(0, vcpuMax);
  return lists.flatMap((item) => {
    const steps = read.parsed(key, item, parseCpuList(item.text));
    return steps === undefined ? [] : [steps];
  });
}

function shutdownActions(
  read: SettingReader,
): Pick<VmSpec, 'onPoweroff' | 'onReboot' | 'onWatchdog' | 'onCrash' | 'onSoftReset'> {
  const action = (key: string, fallback: ShutdownAction): ShutdownAction =>
    read.word(key, SHUTDOWN_ACTIONS) ?? fallback;
  return {
    onPoweroff: action('on_poweroff', 'destroy'),
    onReboot: action('on_reboot', 'restart'),
    onWatchdog: action('on_watchdog', 'destroy'),
    onCrash: action('on_crash', 'destroy'),
    onSoftReset: action('on_soft_reset', 'soft-reset'),
  };
}

function ofType(
  read: SettingReader,
  type: VmSpec['type'],
): Partial<Pick<Loose, 'timerMode' | 'acpi' | 'hostE820'>> {
  const timerMode = read.word('timer_mode', TIMER_MODES);
  if (type === 'pvh') return { timerMode, acpi: read.flag('acpi') ?? true };
  if (timerMode !== undefined) read.error('timer_mode', 'timer_mode: PV guests have none');
  return { hostE820: read.flag('e820_host') ?? false };
}

function disks(read: SettingReader): DiskSpec[] {
  const seen = new Map<number, string>();
  return read.texts('disk').flatMap((item) => {
    const disk = read.parsed('disk', item, parseDiskSpec(item.text));
    if (disk === undefined) return [];
    const twin = seen.get(disk.deviceNumber);
    if (twin !== undefined) read.errorAt(item.at, `disk: ${disk.vdev} is there as ${twin}`);
    seen.set(disk.deviceNumber, disk.vdev);
    return [disk];
  });
}

function vifs(read: SettingReader): VifSpec[] {
  const seen = new Set<number | string>();
  return read.texts('vif').flatMap((item, index) => {
    const parsed = read.parsed('vif', item, parseVifSpec(item.text));
    if (parsed === undefined) return [];
    const { vif, warnings } = parsed;
    for (const warning of warnings)
      read.remarks.warnings.push({ message: `vif: ${warning}`, at: item.at });
    for (const id of [vif.devid ?? index, vif.mac ?? `vif ${index}`]) {
      if (seen.has(id)) read.errorAt(item.at, `vif: another one has ${id}`);
      seen.add(id);
    }
    return [vif];
  });
}

const HVM_REFUSED = 'not supported yet: type="hvm"; there are pv and pvh';

function defined(fields: Loose): VmSpec {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as VmSpec;
}
