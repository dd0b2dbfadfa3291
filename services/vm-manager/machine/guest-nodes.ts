import type { Domid, EvtchnPort, Gfn } from '../../../model/ids.ts';
import type { VmSpec } from '../state/vm-record.ts';

/** A node to write; without permissions it has its parent's. */
export interface GuestNode {
  readonly path: string;
  readonly value: string;
  /** Owner first, as xenstore writes them: `n0`, `r5`. */
  readonly permissions?: readonly string[];
}

/** A guest's page and port, as the builder made them. */
export interface NodeRing {
  readonly frame: Gfn;
  readonly port: EvtchnPort;
}

export interface GuestNodesSpec {
  readonly domid: Domid;
  readonly spec: VmSpec;
  readonly store: NodeRing;
  readonly console: NodeRing;
  /** Who serves the console. */
  readonly consoleDomid: number;
  /** Unix time in milliseconds. */
  readonly startedAtMs: number;
}

/** Bytes of console output kept. Source: libxl_internal.h, LIBXL_XENCONSOLE_LIMIT. */
const CONSOLE_LIMIT_BYTES = 1_048_576;
/** Source: libxl_internal.h, LIBXL_XENCONSOLE_PROTOCOL. */
const CONSOLE_PROTOCOL = 'vt100';
/** Source: xen/include/public/io/xenbus.h. */
const XENBUS_STATE_INITIALISING = '1';
/** What libxl writes for every kind of guest, with or without a device model. */
const DEVICE_MODEL_VERSION = 'qemu_xen';

/** Nodes that the guest itself writes. Source: libxl_create.c, libxl__domain_make. */
const GUEST_OWNED = [
  'control/shutdown',
  'control/feature-poweroff',
  'control/feature-reboot',
  'control/feature-suspend',
  'control/sysrq',
  'data',
  'drivers',
  'feature',
  'attr',
  'error',
];

/** `/local/domain/DOMID` */
export function domainPath(domid: number): string {
  return `/local/domain/${domid}`;
}

/** `/vm/UUID` */
export function vmPath(uuid: string): string {
  return `/vm/${uuid}`;
}

/** `/libxl/DOMID`, which guests cannot read. */
export function libxlPath(domid: number): string {
  return `/libxl/${domid}`;
}

/** Where the backend of the guest's first console would be. */
export function consoleBackendPath(consoleDomid: number, domid: number): string {
  return `${domainPath(consoleDomid)}/backend/console/${domid}`;
}

/**
 * The nodes of a new PV or PVH guest, in the order in which stock tools write them, with the same
 * permissions. Sources, all stable-4.17, tools/libs/light: libxl_create.c (libxl__domain_make,
 * libxl__domain_build), libxl_dom.c (libxl__build_post), libxl_console.c
 * (libxl__device_console_add), libxl_device.c (libxl__device_generic_add).
 */
export function guestNodes(wanted: GuestNodesSpec): readonly GuestNode[] {
  return [...skeleton(wanted), ...built(wanted), ...consoleNodes(wanted)];
}

const readableBy = (domid: number) => ['n0', `r${domid}`];

function skeleton({ domid, spec }: GuestNodesSpec): readonly GuestNode[] {
  const at = domainPath(domid);
  const vm = vmPath(spec.uuid);
  const libxl = libxlPath(domid);
  const permissions = readableBy(domid);
  const ofGuest = [`n${domid}`];
  const ofHost = ['n0'];
  return [
    { path: at, value: '', permissions },
    { path: vm, value: '', permissions },
    { path: libxl, value: '', permissions: ofHost },
    { path: `${libxl}/device`, value: '', permissions: ofHost },
    { path: `${at}/vm`, value: vm },
    { path: `${at}/name`, value: spec.name },
    { path: `${at}/cpu`, value: '', permissions },
    { path: `${at}/memory`, value: '', permissions },
    { path: `${at}/device`, value: '', permissions },
    { path: `${at}/device/suspend/event-channel`, value: '', permissions: ofGuest },
    { path: `${at}/control`, value: '', permissions },
    ...GUEST_OWNED.map((name) => ({ path: `${at}/${name}`, value: '', permissions: ofGuest })),
    { path: `${vm}/uuid`, value: spec.uuid },
    { path: `${vm}/name`, value: spec.name },
    { path: `${at}/control/platform-feature-multiprocessor-suspend`, value: '1' },
    { path: `${at}/control/platform-feature-xs_reset_watches`, value: '1' },
    { path: `${libxl}/type`, value: spec.kind },
    { path: `${libxl}/dm-version`, value: DEVICE_MODEL_VERSION },
  ];
}

function built({ domid, spec, store, startedAtMs }: GuestNodesSpec): readonly GuestNode[] {
  const at = domainPath(domid);
  const vm = vmPath(spec.uuid);
  const vcpus = Array.from({ length: spec.vcpuMax }, (_, vcpu) => ({
    path: `${at}/cpu/${vcpu}/availability`,
    value: vcpu < spec.vcpuCount ? 'online' : 'offline',
  }));
  // A PVH guest gives back the difference to the memory it found at its start, which its memory map
  // says is all there may be. Source: Linux, drivers/xen/xen-balloon.c, watch_target.
  const staticMaxKiB = spec.kind === 'pvh' ? spec.memoryKiB : spec.maxMemoryKiB;
  return [
    { path: `${at}/memory/static-max`, value: String(staticMaxKiB) },
    { path: `${at}/memory/target`, value: String(spec.memoryKiB) },
    { path: `${at}/memory/videoram`, value: '0' },
    { path: `${at}/domid`, value: String(domid) },
    { path: `${at}/store/port`, value: String(store.port) },
    { path: `${at}/store/ring-ref`, value: String(store.frame) },
    ...vcpus,
    ...(spec.kind === 'pv' ? image(vm, spec) : []),
    { path: `${vm}/start_time`, value: startTime(startedAtMs) },
  ];
}

/** Only PV guests have these. */
function image(vm: string, { kernel, ramdisk, commandLine }: VmSpec): readonly GuestNode[] {
  const ofRamdisk =
    ramdisk === undefined ? [] : [{ path: `${vm}/image/ramdisk`, value: ramdisk.label }];
  const ofCommandLine =
    commandLine === '' ? [] : [{ path: `${vm}/image/cmdline`, value: commandLine }];
  return [
    { path: `${vm}/image/ostype`, value: 'linux' },
    { path: `${vm}/image/kernel`, value: kernel.label },
    ...ofRamdisk,
    ...ofCommandLine,
  ];
}

/** Seconds and hundredths. */
function startTime(atMs: number): string {
  const hundredths = String(Math.floor((atMs % 1000) / 10)).padStart(2, '0');
  return `${Math.floor(atMs / 1000)}.${hundredths}`;
}

/** The first console: its port and page are the guest's, so most of it is not its to change. */
function consoleNodes(wanted: GuestNodesSpec): readonly GuestNode[] {
  const { domid, consoleDomid, console } = wanted;
  const front = `${domainPath(domid)}/console`;
  const back = `${consoleBackendPath(consoleDomid, domid)}/0`;
  const libxl = `${libxlPath(domid)}/device/console/0`;
  const readOnly = [`n${consoleDomid}`, `r${domid}`];
  const backend = [
    ['frontend-id', String(domid)],
    ['online', '1'],
    ['state', XENBUS_STATE_INITIALISING],
    ['protocol', CONSOLE_PROTOCOL],
  ] as const;
  const frontend = [
    ['limit', String(CONSOLE_LIMIT_BYTES)],
    ['type', 'xenconsoled'],
    ['output', 'pty'],
    ['tty', ''],
    ['port', String(console.port)],
    ['ring-ref', String(console.frame)],
  ] as const;
  return [
    { path: `${libxl}/frontend`, value: front },
    { path: `${libxl}/backend`, value: back },
    { path: front, value: '', permissions: readOnly },
    { path: `${front}/backend`, value: back },
    {
      path: `${front}/backend-id`,
      value: String(consoleDomid),
      permissions: [`n${domid}`, `r${consoleDomid}`],
    },
    ...frontend.map(([name, value]) => ({
      path: `${front}/${name}`,
      value,
      permissions: readOnly,
    })),
    { path: back, value: '', permissions: readOnly },
    { path: `${back}/frontend`, value: front },
    ...backend.map(([name, value]) => ({ path: `${back}/${name}`, value })),
    ...backend.map(([name, value]) => ({ path: `${libxl}/${name}`, value })),
  ];
}
