import type { Command, Invocation, Output } from './command.ts';
import type { OptionSpec } from './options.ts';

const JSON_OPTION: OptionSpec = { long: 'json', help: 'print JSON' };

const LIST_OPTIONS: readonly OptionSpec[] = [
  { short: 'l', long: 'long', help: 'print what is known of each domain as JSON' },
  { short: 'v', long: 'verbose', help: 'add UUIDs, shutdown codes and security labels' },
  { short: 'Z', long: 'context', help: 'add security labels' },
  { short: 'c', long: 'cpupool', help: 'add CPU pools' },
  { short: 'n', long: 'numa', help: 'add the NUMA nodes each domain prefers' },
  JSON_OPTION,
];

const INFO_OPTIONS: readonly OptionSpec[] = [
  { short: 'n', long: 'numa', help: 'add CPU and NUMA topology' },
  JSON_OPTION,
];

const DMESG_OPTIONS: readonly OptionSpec[] = [
  { short: 'c', long: 'clear', help: 'empty the log after printing it' },
  JSON_OPTION,
];

const UPTIME_OPTIONS: readonly OptionSpec[] = [
  { short: 's', help: 'one short line for each domain' },
  JSON_OPTION,
];

const CREATE_OPTIONS: readonly OptionSpec[] = [
  { short: 'n', long: 'dryrun', help: 'check the configuration, print it and stop there' },
  { short: 'f', long: 'defconfig', value: 'FILE', help: 'the configuration file' },
  { short: 'q', long: 'quiet', help: 'do not say which file is read' },
  { short: 'p', help: 'leave the domain paused' },
  { short: 'c', help: 'connect to the console at once' },
  { short: 'F', help: 'stay until the domain ends' },
  { short: 'd', help: 'print the configuration to standard error first' },
  { short: 'e', help: 'do not wait for the domain to end' },
  { short: 'V', long: 'vncviewer', help: 'show the graphical console' },
  { short: 'A', long: 'vncviewer-autopass', help: 'show it and hand over its password' },
  { short: 'i', long: 'ignore-global-affinity-masks', help: 'leave out the masks of xl.conf' },
  JSON_OPTION,
];

type QueryName = 'dmesg' | 'domid' | 'domname' | 'info' | 'list' | 'uptime';

/** Loads what speaks to a host only once a command line is understood. */
function query(name: QueryName): (invocation: Invocation) => Promise<Output> {
  return async (invocation) => (await import('./queries.ts'))[name](invocation);
}

/** What the commands that are there take and do. */
const IMPLEMENTED: Readonly<Record<string, Omit<Command, 'name' | 'summary'>>> = {
  create: {
    usage: '[OPTIONS] FILE [KEY=VALUE...]',
    options: CREATE_OPTIONS,
    dryRun: true,
    run: async (invocation) => (await import('./create.ts')).create(invocation),
  },
  list: { usage: '[OPTIONS] [DOMAIN...]', options: LIST_OPTIONS, run: query('list') },
  info: { usage: '[OPTIONS] [KEY]', options: INFO_OPTIONS, run: query('info') },
  dmesg: { usage: '[OPTIONS]', options: DMESG_OPTIONS, run: query('dmesg') },
  uptime: { usage: '[OPTIONS] [DOMAIN...]', options: UPTIME_OPTIONS, run: query('uptime') },
  domid: { usage: 'NAME', options: [JSON_OPTION], minArgs: 1, run: query('domid') },
  domname: { usage: 'DOMID', options: [JSON_OPTION], minArgs: 1, run: query('domname') },
};

/** Every command stock xl 4.17 has, in its order: tools/xl/xl_cmdtable.c. */
const NAMES_AND_SUMMARIES: readonly (readonly [name: string, summary: string])[] = [
  ['create', 'Start a domain described by a file'],
  ['config-update', 'Replace the stored description of a running domain'],
  ['list', 'Show the domains of a host'],
  ['destroy', 'End a domain at once'],
  ['shutdown', 'Ask a domain to power off'],
  ['reboot', 'Ask a domain to restart'],
  ['pci-attach', 'Pass a PCI device to a domain'],
  ['pci-detach', 'Take a PCI device back from a domain'],
  ['pci-list', 'Show the PCI devices of a domain'],
  ['pci-assignable-add', 'Set a PCI device aside for domains'],
  ['pci-assignable-remove', 'Give a PCI device back to the host'],
  ['pci-assignable-list', 'Show the PCI devices set aside for domains'],
  ['pause', 'Stop scheduling a domain'],
  ['unpause', 'Schedule a paused domain again'],
  ['console', 'Talk to the console of a domain'],
  ['vncviewer', 'Open the graphical console of a domain'],
  ['save', 'Write the state of a domain to a file'],
  ['migrate', 'Move a domain to another host'],
  ['restore', 'Start a domain from a saved state'],
  ['migrate-receive', 'Receive a migrating domain (internal)'],
  ['dump-core', 'Write the memory of a domain to a file'],
  ['cd-insert', 'Put an image into a virtual CD drive'],
  ['cd-eject', 'Empty a virtual CD drive'],
  ['mem-max', 'Set the memory limit of a domain'],
  ['mem-set', 'Set the memory target of a domain'],
  ['button-press', 'Press the power or sleep button of a domain'],
  ['vcpu-list', 'Show virtual CPUs'],
  ['vcpu-pin', 'Bind virtual CPUs to physical ones'],
  ['vcpu-set', 'Set how many virtual CPUs are online'],
  ['vm-list', 'Show domains by UUID'],
  ['info', 'Show the machine and its hypervisor'],
  ['sharing', 'Show how much memory domains share'],
  ['sched-credit', 'Show or set credit scheduler parameters'],
  ['sched-credit2', 'Show or set credit2 scheduler parameters'],
  ['sched-rtds', 'Show or set real-time scheduler parameters'],
  ['domid', 'Print the id of a named domain'],
  ['domname', 'Print the name of a domain by id'],
  ['rename', 'Give a domain another name'],
  ['trigger', 'Send an NMI, reset or other event to a domain'],
  ['sysrq', 'Send a magic SysRq key to a domain'],
  ['debug-keys', 'Send debug keys to the hypervisor'],
  ['set-parameters', 'Change hypervisor parameters'],
  ['dmesg', 'Print the log of the hypervisor'],
  ['top', 'Watch domains as they run'],
  ['network-attach', 'Add a network interface to a domain'],
  ['network-list', 'Show the network interfaces of domains'],
  ['network-detach', 'Remove a network interface from a domain'],
  ['channel-list', 'Show the channels of domains'],
  ['block-attach', 'Add a disk to a domain'],
  ['block-list', 'Show the disks of domains'],
  ['block-detach', 'Remove a disk from a domain'],
  ['vtpm-attach', 'Add a TPM to a domain'],
  ['vtpm-list', 'Show the TPMs of domains'],
  ['vtpm-detach', 'Remove a TPM from a domain'],
  ['vkb-attach', 'Add a keyboard to a domain'],
  ['vkb-list', 'Show the keyboards of domains'],
  ['vkb-detach', 'Remove a keyboard from a domain'],
  ['vdispl-attach', 'Add a display to a domain'],
  ['vdispl-list', 'Show the displays of domains'],
  ['vdispl-detach', 'Remove a display from a domain'],
  ['vsnd-attach', 'Add a sound device to a domain'],
  ['vsnd-list', 'Show the sound devices of domains'],
  ['vsnd-detach', 'Remove a sound device from a domain'],
  ['uptime', 'Show since when domains run'],
  ['claims', 'Show memory claims of domains'],
  ['cpupool-create', 'Make a CPU pool'],
  ['cpupool-list', 'Show CPU pools'],
  ['cpupool-destroy', 'Dissolve a CPU pool'],
  ['cpupool-rename', 'Give a CPU pool another name'],
  ['cpupool-cpu-add', 'Put a CPU into a pool'],
  ['cpupool-cpu-remove', 'Take a CPU out of a pool'],
  ['cpupool-migrate', 'Move a domain to another CPU pool'],
  ['cpupool-numa-split', 'Make one CPU pool for each NUMA node'],
  ['getenforce', 'Say whether the security module enforces'],
  ['setenforce', 'Switch enforcement of the security module'],
  ['loadpolicy', 'Load a security policy'],
  ['remus', 'Keep a standby copy of a domain on another host'],
  ['devd', 'Run backends for devices'],
  ['psr-hwinfo', 'Show cache and bandwidth control of the CPUs'],
  ['psr-cmt-attach', 'Start cache monitoring of a domain'],
  ['psr-cmt-detach', 'Stop cache monitoring of a domain'],
  ['psr-cmt-show', 'Show what cache monitoring saw'],
  ['psr-cat-set', 'Set the cache share of a domain'],
  ['psr-cat-show', 'Show the cache share of domains'],
  ['psr-mba-set', 'Throttle the memory bandwidth of a domain'],
  ['psr-mba-show', 'Show memory bandwidth throttles'],
  ['usbctrl-attach', 'Add a USB controller to a domain'],
  ['usbctrl-detach', 'Remove a USB controller from a domain'],
  ['usbdev-attach', 'Pass a USB device to a domain'],
  ['usbdev-detach', 'Take a USB device back from a domain'],
  ['usb-list', 'Show the USB devices of a domain'],
  ['qemu-monitor-command', 'Send a command to the device model of a domain'],
];

export const COMMANDS: readonly Command[] = NAMES_AND_SUMMARIES.map(([name, summary]) => ({
  name,
  summary,
  ...IMPLEMENTED[name],
}));

/** Finds a command by name, or by the beginning of one if no other begins so. */
export function findCommand(word: string): Command | undefined {
  const exact = COMMANDS.find(({ name }) => name === word);
  const matches = COMMANDS.filter(({ name }) => name.startsWith(word));
  return exact ?? (matches.length === 1 ? matches[0] : undefined);
}
