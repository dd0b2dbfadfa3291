/** The image of a lab host: our control domain, with the identities of this lab linked in. */
import { buildImage } from '../appliance/image.ts';
import type { ImageResult } from '../appliance/image.ts';
import { HOST_MODULES } from '../appliance/spec.ts';
import type { ApplianceSpec, ExtraProgram } from '../appliance/spec.ts';
import { CLUSTER, VM_MANAGER_PORT, identityFiles } from './cluster.ts';
import { prepareHypervisor } from './hypervisor.ts';
import type { HostPlan } from './lab.ts';
import type { LabLayout } from './layout.ts';
import type { Report } from './progress.ts';

/** Names of forwarded ports. */
export const VM_MANAGER = 'vm-manager';
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

export interface HostImageOptions {
  readonly layout: LabLayout;
  readonly name: string;
  /** From 1. */
  readonly index: number;
  readonly report: Report;
  /** Programs to be run by an order on the lab port, for tests. */
  readonly programs?: readonly ExtraProgram[];
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
    ports: [
      { name: VM_MANAGER, guestPort: VM_MANAGER_PORT },
      { name: INIT, guestPort: INIT_PORT },
    ],
    image: {
      hypervisor: await prepareHypervisor(options.report),
      kernel: image.vmlinuz,
      initramfs: image.initramfs,
      kernelCommandLine: image.kernelCommandLine,
      marks: { kernel: [/^quorum0: init pid=1\b/], services: [/^vm-manager: .*"msg":"serving"/] },
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
    services: [
      {
        name: 'vm-manager',
        config: vmManagerConfig(name),
        tls: identityFiles(layout, name, 'vm-manager'),
      },
    ],
    ...(programs === undefined ? {} : { programs }),
    // A lab host that panics is to be looked at, not to come up again as if nothing happened.
    onPanic: 'poweroff',
    lab: { port: INIT_PORT },
  };
}

function vmManagerConfig(host: string) {
  const directory = '/etc/quorum0/tls/vm-manager';
  return {
    cluster: CLUSTER,
    host,
    listen: { address: '0.0.0.0', port: VM_MANAGER_PORT },
    tls: {
      ca: `${directory}/ca.pem`,
      cert: `${directory}/cert.pem`,
      key: `${directory}/key.pem`,
    },
    logLevel: 'info',
    hypervisor: { kind: 'native' },
  };
}
