/** The image of a lab host: our control domain, with the identities of this lab linked in. */
import { buildImage } from '../appliance/image.ts';
import type { ImageResult } from '../appliance/image.ts';
import { HOST_MODULES, KERNEL_INFLATER, XENSTORED, XENSTORE_SOCKET } from '../appliance/spec.ts';
import type { ApplianceSpec, ExtraProgram, ServiceSpec } from '../appliance/spec.ts';
import { CLUSTER, CONSOLE_PORT, VM_MANAGER_PORT, identityFiles } from './cluster.ts';
import { prepareHypervisor } from './hypervisor.ts';
import type { HostPlan } from './lab.ts';
import type { LabLayout } from './layout.ts';
import type { Report } from './progress.ts';

/** Names of forwarded ports. */
export const VM_MANAGER = 'vm-manager';
export const CONSOLE = 'console';
export const INIT = 'init';

/** Where init takes orders in a lab image. */
const INIT_PORT = 7100;
/** QEMU's user network gives every host this address; nothing else is on it. */
const CONTROL_ADDRESS = '10.0.2.15/24';
const STATE_DISK = {
  device: '/dev/vda',
  mountPoint: '/var/lib/quorum0',
  filesystem: 'ext4',
} as const;

/** What each service says once it can be talked to. */
const SERVING = [
  /^xenstored: .*serving on /,
  /^vm-manager: .*"msg":"serving"/,
  /^console: .*"msg":"serving"/,
];

/** The state disk has 1 GiB. */
const BOOT_FILES = { limitMiB: 256, budgetMiB: 640 } as const;

export interface HostImageOptions {
  readonly layout: LabLayout;
  readonly name: string;
  /** From 1. */
  readonly index: number;
  readonly report: Report;
  /** Programs to be run by an order on the lab port, for tests. */
  readonly programs?: readonly ExtraProgram[];
  /** Memory of the whole host. Default: room for the control domain and 2 GiB of guests. */
  readonly memoryMiB?: number;
}

/** A plan to boot, and the image it was made from. */
export interface BuiltHost {
  readonly plan: HostPlan;
  readonly image: ImageResult;
}

/** Builds the image of one host and says how the lab boots it. */
export async function buildHost(options: HostImageOptions): Promise<BuiltHost> {
  const image = await buildImage(hostSpec(options), { progress: options.report });
  const plan = {
    name: options.name,
    ...(options.memoryMiB === undefined ? {} : { memoryMiB: options.memoryMiB }),
    ports: [
      { name: VM_MANAGER, guestPort: VM_MANAGER_PORT },
      { name: CONSOLE, guestPort: CONSOLE_PORT },
      { name: INIT, guestPort: INIT_PORT },
    ],
    image: {
      hypervisor: await prepareHypervisor(options.report),
      kernel: image.vmlinuz,
      initramfs: image.initramfs,
      kernelCommandLine: image.kernelCommandLine,
      marks: { kernel: [/^quorum0: init pid=1\b/], services: SERVING },
    },
  };
  return { plan, image };
}

/** The address of host `index` on the network that the hosts share. */
export function sharedAddress(index: number): string {
  return `10.100.0.${index}`;
}

function hostSpec({ layout, name, index, programs }: HostImageOptions): ApplianceSpec {
  return {
    name: `lab-${name}`,
    hostname: name,
    modules: HOST_MODULES,
    network: [
      { name: 'eth0', mode: 'static', address: CONTROL_ADDRESS },
      { name: 'eth1', mode: 'static', address: `${sharedAddress(index)}/24` },
    ],
    stateDisk: STATE_DISK,
    // They start at once, and each waits for what it needs of another.
    services: [
      XENSTORED,
      service(layout, name, 'vm-manager', {
        listen: { address: '0.0.0.0', port: VM_MANAGER_PORT },
        hypervisor: { kind: 'native' },
        xenstoreSocket: XENSTORE_SOCKET,
        stateDirectory: `${STATE_DISK.mountPoint}/vm-manager`,
        bootFiles: BOOT_FILES,
      }),
      service(layout, name, 'console', {
        listen: { address: '0.0.0.0', port: CONSOLE_PORT },
        xenstoreSocket: XENSTORE_SOCKET,
        logs: { directory: `${STATE_DISK.mountPoint}/console` },
      }),
    ],
    programs: [KERNEL_INFLATER, ...(programs ?? [])],
    // A lab host that panics is to be looked at, not to come up again as if nothing happened.
    onPanic: 'poweroff',
    lab: { port: INIT_PORT },
  };
}

/** A service with its identity of this lab, and a configuration of `own` and what all have. */
function service(layout: LabLayout, host: string, name: string, own: object): ServiceSpec {
  const directory = `/etc/quorum0/tls/${name}`;
  return {
    name,
    tls: identityFiles(layout, host, name),
    config: {
      cluster: CLUSTER,
      host,
      tls: {
        ca: `${directory}/ca.pem`,
        cert: `${directory}/cert.pem`,
        key: `${directory}/key.pem`,
      },
      logLevel: 'info',
      ...own,
    },
  };
}
