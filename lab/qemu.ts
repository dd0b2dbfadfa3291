/**
 * The QEMU command line of one lab host. Pure. The flags were each found on a machine without
 * hardware virtualisation: with SMAP emulated the control domain's kernel dies at once, and with
 * RDTSCP a PVH guest does, since TCG does not save the next instruction pointer on an exit.
 */

/** A TCP port of the host, reachable on the developer's machine at 127.0.0.1:`localPort`. */
export interface PortForward {
  readonly name: string;
  readonly localPort: number;
  readonly guestPort: number;
}

/** Where this host's shared network card is plugged in: two UDP ports of 127.0.0.1. */
export interface SwitchLink {
  readonly localPort: number;
  readonly switchPort: number;
}

/** One emulated machine. File names are relative to the host's directory, QEMU's working one. */
export interface Machine {
  /** 1…254; gives the network cards their addresses. */
  readonly index: number;
  readonly memoryMiB: number;
  readonly cpuCount: number;
  readonly hypervisorCommandLine: string;
  readonly kernelCommandLine: string;
  readonly disks: readonly string[];
  readonly forwards: readonly PortForward[];
  readonly link?: SwitchLink;
}

export const QEMU_BINARY = 'qemu-system-x86_64';
const CPU = 'max,-smap,-rdtscp';

/** Names inside a host's directory; relative, because QEMU splits initrd at spaces and commas. */
export const BOOT_FILES = {
  hypervisor: 'xen',
  kernel: 'vmlinuz',
  initramfs: 'initramfs',
} as const;

/** Builds the arguments after `qemu-system-x86_64`. */
export function qemuArguments(machine: Machine): readonly string[] {
  const options = [
    ['-name', `quorum0-lab-${machine.index}`],
    ['-accel', 'tcg,thread=multi', '-M', 'q35', '-cpu', CPU],
    ['-smp', String(machine.cpuCount), '-m', String(machine.memoryMiB)],
    ['-nodefaults', '-display', 'none', '-serial', 'stdio', '-monitor', 'none', '-no-reboot'],
    ['-kernel', BOOT_FILES.hypervisor, '-append', machine.hypervisorCommandLine],
    ['-initrd', `${BOOT_FILES.kernel} ${machine.kernelCommandLine},${BOOT_FILES.initramfs}`],
    machine.disks.flatMap(diskArguments),
    controlNetworkArguments(machine),
    sharedNetworkArguments(machine),
  ];
  return options.flat();
}

/**
 * A write is in the page cache of the developer's machine once the host was told so: losing QEMU
 * loses nothing then, and the host's flushes need not reach the disk below.
 */
function diskArguments(file: string): readonly string[] {
  return ['-drive', `file=${file},if=virtio,format=raw,cache=unsafe,discard=unmap`];
}

function controlNetworkArguments(machine: Machine): readonly string[] {
  const forwards = machine.forwards.map(
    ({ localPort, guestPort }) => `,hostfwd=tcp:127.0.0.1:${localPort}-:${guestPort}`,
  );
  return [
    '-netdev',
    // Restricted: forwarded connections come in, nothing goes out to the machine's networks.
    `user,id=control,restrict=on${forwards.join('')}`,
    '-device',
    `virtio-net-pci,netdev=control,romfile=,mac=${macAddress(0, machine.index)}`,
  ];
}

function sharedNetworkArguments({ link, index }: Machine): readonly string[] {
  if (link === undefined) return [];
  const local = `localaddr=127.0.0.1:${link.localPort}`;
  const socket = `socket,id=shared,udp=127.0.0.1:${link.switchPort},${local}`;
  const card = `virtio-net-pci,netdev=shared,romfile=,mac=${macAddress(1, index)}`;
  return ['-netdev', socket, '-device', card];
}

/** 52:54:00 is QEMU's own locally administered prefix. */
function macAddress(network: number, index: number): string {
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  return `52:54:00:71:${hex(network)}:${hex(index)}`;
}
