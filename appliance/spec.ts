/** What an appliance is made of, as the caller says it; image.ts turns it into files. */
import type { InterfaceConfig, LabConfig, PowerAction, StateDiskConfig } from './init/config.ts';

/** The three PEM files of a service's identity, as paths on the machine that builds. */
export interface TlsFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export interface ServiceSpec {
  readonly name: string;
  /** Source of its entry, absolute or relative to the checkout. Default: as programs.ts says. */
  readonly entry?: string;
  /** Becomes /etc/quorum0/NAME.json. Default: no such file. */
  readonly config?: unknown;
  /** Command line. Default: `--config /etc/quorum0/NAME.json` when there is such a file. */
  readonly arguments?: readonly string[];
  /** Become /etc/quorum0/tls/NAME/{ca.pem,cert.pem,key.pem}. */
  readonly tls?: TlsFiles;
  /** Options for the runtime; default {@link DEFAULT_NODE_OPTIONS}. */
  readonly nodeOptions?: readonly string[];
}

/** A bundle that lies ready in /srv and is run by an order on the lab port. */
export interface ExtraProgram {
  readonly name: string;
  /** Source of its entry, relative to the checkout or absolute. */
  readonly entry: string;
}

export interface ExtraFile {
  /** Absolute path in the image. */
  readonly path: string;
  readonly mode: number;
  readonly content: string | Uint8Array;
}

export interface ApplianceSpec {
  /** Names the folder of the result: build/images/NAME. */
  readonly name: string;
  readonly hostname: string;
  /** Kernel modules wanted; what they depend on comes by itself. */
  readonly modules: readonly string[];
  readonly network: readonly InterfaceConfig[];
  readonly services: readonly ServiceSpec[];
  readonly stateDisk?: StateDiskConfig;
  /** Default: linux-image-amd64, Debian's current kernel. */
  readonly kernelPackage?: string;
  readonly programs?: readonly ExtraProgram[];
  readonly files?: readonly ExtraFile[];
  /** Default: reboot. */
  readonly onPanic?: PowerAction;
  /** Opens the lab port: for images that only ever run in a lab. */
  readonly lab?: LabConfig;
}

/**
 * A service's heap stays small, so a bound that it never meets in order makes a leak end as one
 * service's restart rather than the host's death.
 */
export const DEFAULT_NODE_OPTIONS = [
  '--max-old-space-size=192',
  '--max-semi-space-size=1',
] as const;

/** What the control domain of a host loads: virtual hardware, the state disk, Xen's devices. */
export const HOST_MODULES: readonly string[] = (
  'virtio_pci virtio_blk virtio_net crc32c_generic ext4 ' +
  'xen-evtchn xen-gntdev xen-gntalloc xen-privcmd xenfs evdev button'
).split(' ');

/** Where a host's programs find its store, as stock tools do. */
export const XENSTORE_SOCKET = '/run/xenstored/socket';

/** The store of a host: serves the control domain on a socket and guests on their rings. */
export const XENSTORED: ServiceSpec = {
  name: 'xenstored',
  arguments: ['--socket', XENSTORE_SOCKET, '--rings', 'native'],
};

/** What the vm-manager runs to inflate a kernel; its place is beside the vm-manager. */
export const KERNEL_INFLATER: ExtraProgram = {
  name: 'kernel-inflater',
  entry: 'services/vm-manager/boot-files/kernel-inflater-main.ts',
};
