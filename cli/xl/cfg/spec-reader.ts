import { vmUuid } from '../../../model/ids.ts';
import type { VmUuid } from '../../../model/ids.ts';
import { disks, vifs } from './device-reader.ts';
import { checkKeys } from './key-check.ts';
import { SHUTDOWN_ACTIONS, TIMER_MODES, TSC_MODES } from './keys.ts';
import { quote } from './remarks.ts';
import { readSettings } from './settings.ts';
import { SettingReader } from './setting-reader.ts';
import type { CfgSource, Place, Remark } from './syntax.ts';
import { vcpus } from './vcpu-reader.ts';
import type { Loose, ShutdownAction, VmSpec } from './vm-spec.ts';

/** What reading a configuration gave. There is a spec if and only if there are no errors. */
export interface Reading {
  readonly spec?: VmSpec;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

const KIB_PER_MIB = 1024;
/** libxl's default: tools/libs/light/libxl_create.c, libxl__domain_build_info_setdefault. */
const MEMORY_DEFAULT_KIB = 32 * KIB_PER_MIB;
/** MAX_GUEST_CMDLINE of start_info, less the final NUL: xen/include/public/xen.h. */
const PV_CMDLINE_BYTES_MAX = 1023;
/** A name becomes a value in xenstore and a column of `xl list`. */
const NAME_CHARS_MAX = 255;
const CONTROL_CHARACTER = /\p{Cc}/u;

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
  const errors = inOrder(read.remarks.errors, sources);
  const warnings = inOrder(read.remarks.warnings, sources);
  return errors.length === 0 ? { spec, errors, warnings } : { errors, warnings };
}

/** As a reader of the texts comes upon them. */
function inOrder(remarks: readonly Remark[], sources: readonly CfgSource[]): Remark[] {
  const rank = ({ at }: Remark): number => sources.indexOf(at.source);
  return remarks.toSorted((a, b) => rank(a) - rank(b) || a.at.offset - b.at.offset);
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
): Pick<Loose, 'memoryKiB' | 'maxMemoryKiB' | 'shadowMemoryKiB'> {
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

const HVM_REFUSED = 'not supported yet: type="hvm"; there are pv and pvh';

function defined(fields: Loose): VmSpec {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as VmSpec;
}
