/** What a key takes. Numbers may be quoted or not, as in stock xl. */
export type Form =
  | { readonly of: 'text' }
  | { readonly of: 'flag' }
  | { readonly of: 'number'; readonly min: number; readonly max: number; readonly unit?: string }
  /** `numbered` words may be given by their place in the list, which is deprecated. */
  | { readonly of: 'word'; readonly words: readonly string[]; readonly numbered?: boolean }
  /** A list of texts. */
  | { readonly of: 'list' }
  /** One text, or a list of them. */
  | { readonly of: 'either' }
  /** Anything: the key is not looked into. */
  | { readonly of: 'any' };

/**
 * What becomes of a key for a PV or PVH guest: `supported`; `refused` as "not supported yet",
 * unless its value asks for nothing; `ignored` with a warning that says why.
 */
export interface KeyRow {
  readonly form: Form;
  readonly standing: 'supported' | 'refused' | 'ignored';
  /** Why it is ignored. */
  readonly note?: string;
  /** Values that ask for nothing, besides 0, '' and []. */
  readonly idle?: readonly string[];
  /** A flag that guests have set anyway: not 0, anything else asks for nothing. */
  readonly isOnAnyway?: boolean;
}

const TEXT: Form = { of: 'text' };
const FLAG: Form = { of: 'flag' };
const LIST: Form = { of: 'list' };
const EITHER: Form = { of: 'either' };
const ANY: Form = { of: 'any' };

const MEMORY_MIB_MAX = 16 * 1024 * 1024;
/** Xen 4.17 takes MAX_VIRT_CPUS (xen/arch/x86/include/asm/config.h); PVH has a bound of its own. */
export const VCPUS_MAX = 8192;
const INT32_MAX = 2 ** 31 - 1;
const WEIGHT_MAX = 65_535;
/** Event channels of the FIFO form: EVTCHN_FIFO_NR_CHANNELS, xen/include/public/event_channel.h. */
const EVENT_CHANNELS_MAX = 131_072;

/** What happens to a domain that ended. Source: tools/xl/xl_parse.c, action_on_shutdown_names. */
export const SHUTDOWN_ACTIONS = [
  'destroy',
  'restart',
  'rename-restart',
  'preserve',
  'coredump-destroy',
  'coredump-restart',
  'soft-reset',
] as const;

/** In the order of their numbers, which stock takes too. */
export const TSC_MODES = ['default', 'always_emulate', 'native', 'native_paravirt'] as const;
export const TIMER_MODES = [
  'delay_for_missed_ticks',
  'no_delay_for_missed_ticks',
  'no_missed_ticks_pending',
  'one_missed_tick_pending',
] as const;

function number(min: number, max: number, unit?: string): Form {
  return unit === undefined ? { of: 'number', min, max } : { of: 'number', min, max, unit };
}

const supported = (form: Form): KeyRow => ({ form, standing: 'supported' });
const refused = (form: Form, ...idle: string[]): KeyRow => ({ form, standing: 'refused', idle });
const ALWAYS_ON: KeyRow = { form: FLAG, standing: 'refused', isOnAnyway: true };
const ignored = (form: Form, note: string): KeyRow => ({ form, standing: 'ignored', note });

const ACTION = supported({ of: 'word', words: SHUTDOWN_ACTIONS });
const COUNT = number(0, INT32_MAX);

const SUPPORTED: Readonly<Record<string, KeyRow>> = {
  name: supported(TEXT),
  uuid: supported(TEXT),
  type: supported({ of: 'word', words: ['pv', 'pvh', 'hvm'] }),
  builder: supported({ of: 'word', words: ['generic', 'hvm'] }),
  kernel: supported(TEXT),
  ramdisk: supported(TEXT),
  cmdline: supported(TEXT),
  root: supported(TEXT),
  extra: supported(TEXT),
  memory: supported(number(1, MEMORY_MIB_MAX, 'MiB')),
  maxmem: supported(number(1, MEMORY_MIB_MAX, 'MiB')),
  shadow_memory: supported(number(0, MEMORY_MIB_MAX, 'MiB')),
  vcpus: supported(number(1, VCPUS_MAX)),
  maxvcpus: supported(number(1, VCPUS_MAX)),
  cpus: supported(EITHER),
  cpus_soft: supported(EITHER),
  cpu_weight: supported(number(1, WEIGHT_MAX)),
  cap: supported(number(0, VCPUS_MAX * 100, 'percent of one CPU')),
  on_poweroff: ACTION,
  on_reboot: ACTION,
  on_watchdog: ACTION,
  on_crash: ACTION,
  on_soft_reset: ACTION,
  disk: supported(LIST),
  vif: supported(LIST),
  localtime: supported(FLAG),
  rtc_timeoffset: supported(number(-INT32_MAX, INT32_MAX, 's')),
  tsc_mode: supported({ of: 'word', words: TSC_MODES, numbered: true }),
  timer_mode: supported({ of: 'word', words: TIMER_MODES, numbered: true }),
  max_grant_frames: supported(COUNT),
  max_maptrack_frames: supported(COUNT),
  max_grant_version: supported(number(0, 2)),
  max_event_channels: supported(number(0, EVENT_CHANNELS_MAX)),
  nomigrate: supported(FLAG),
  acpi: supported(FLAG),
  e820_host: supported(FLAG),
};

const REFUSED: Readonly<Record<string, KeyRow>> = {
  altp2m: refused(TEXT, 'disabled'),
  bootloader: refused(TEXT),
  channel: refused(LIST),
  cpuid: refused(EITHER, 'host'),
  device_tree: refused(TEXT),
  driver_domain: refused(FLAG),
  dtdev: refused(LIST),
  extratime: refused(COUNT),
  firmware: refused(TEXT),
  hap: ALWAYS_ON,
  init_seclabel: refused(TEXT),
  iomem: refused(LIST),
  ioports: refused(LIST),
  irqs: refused(LIST),
  latency: refused(COUNT),
  msr_relaxed: refused(FLAG),
  nestedhvm: refused(FLAG),
  oos: ALWAYS_ON,
  p9: refused(LIST),
  passthrough: refused(TEXT, 'disabled', 'default'),
  pci: refused(LIST),
  period: refused(COUNT),
  pool: refused(TEXT, 'Pool-0'),
  pvcalls: refused(LIST),
  pvshim: refused(FLAG),
  rdm: refused(TEXT),
  seclabel: refused(TEXT),
  slice: refused(COUNT),
  tee: refused(TEXT, 'none'),
  usbctrl: refused(LIST),
  usbdev: refused(LIST),
  vdispl: refused(LIST),
  vfb: refused(LIST),
  vkb: refused(LIST),
  vmtrace_buf_kb: refused(COUNT),
  vnc: refused(FLAG),
  vnuma: refused(ANY),
  vpmu: refused(FLAG),
  vsnd: refused(ANY),
  vtpm: refused(LIST),
  xend_suspend_evtchn_compat: refused(FLAG),
};

const IGNORED: Readonly<Record<string, KeyRow>> = {
  ...rows(
    'only HVM guests have it',
    'acpi_firmware acpi_laptop_slate acpi_s3 acpi_s4 altp2mhvm apic bios bios_path_override boot',
    'firmware_override gfx_passthru hdtype hpet mca_caps mmio_hole ms_vm_genid nographic nx pae',
    'rdm_mem_boundary serial smbios_firmware soundhw spice spice_clipboard_sharing',
    'spice_image_compression spice_streaming_video spiceagent_mouse spicedisable_ticketing',
    'spicehost spicepasswd spiceport spicetls_port spiceusbredirection spicevdagent stdvga usb',
    'usbdevice usbversion vendor_device vga videoram viridian vkb_device vpt_align',
    'xen_platform_pci',
  ),
  ...rows(
    'PV and PVH guests have no device model',
    'device_model device_model_args device_model_args_hvm device_model_args_pv',
    'device_model_override device_model_stubdomain_override device_model_stubdomain_seclabel',
    'device_model_user device_model_version dm_restrict stubdomain_cmdline stubdomain_kernel',
    'stubdomain_memory stubdomain_ramdisk',
  ),
  ...rows(
    'there is no graphical console',
    'display keymap opengl sdl vncdisplay vnclisten vncpasswd vncunused xauthority',
  ),
  ...rows('it goes with pci=', 'pci_msitranslate pci_permissive pci_power_mgmt pci_seize'),
  ...rows('it goes with pvshim=1', 'pvshim_cmdline pvshim_extra pvshim_path'),
  ...rows('only ARM has it', 'gic_version vuart'),
  bootloader_args: ignored(ANY, 'it goes with bootloader='),
  vif2: ignored(ANY, 'netchannel2 is deprecated; write vif='),
  vncviewer: ignored(ANY, 'there is no graphical console'),
};

function rows(note: string, ...lines: readonly string[]): Record<string, KeyRow> {
  const keys = lines.join(' ').split(' ');
  return Object.fromEntries(keys.map((key) => [key, ignored(ANY, note)]));
}

/**
 * Every key of xl.cfg at Xen 4.17: docs/man/xl.cfg.5 and, for those it leaves out,
 * tools/xl/xl_parse.c. Stock takes other keys without a word; here they earn a warning.
 */
export const KEYS: ReadonlyMap<string, KeyRow> = new Map(
  Object.entries({ ...SUPPORTED, ...REFUSED, ...IGNORED }),
);
