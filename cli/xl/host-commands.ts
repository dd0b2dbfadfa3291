import type { Command, Invocation, Output } from './command.ts';
import type { OptionSpec } from './options.ts';

/**
 * Commands about a host and the domains that are on it: reading and tuning. Each loads what speaks
 * to a host only once its command line is understood.
 */

const JSON_OPTION: OptionSpec = { long: 'json', help: 'print JSON' };

const LIST_OPTIONS: readonly OptionSpec[] = [
  { short: 'l', long: 'long', help: 'print the configuration of each domain as JSON' },
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

const PIN_OPTIONS: readonly OptionSpec[] = [
  { short: 'f', long: 'force', help: 'even while the hypervisor has pinned it itself' },
  { short: 'i', long: 'ignore-global-affinity-masks', help: 'leave out the masks of xl.conf' },
];

const SCHED_OPTIONS: readonly OptionSpec[] = [
  { short: 'd', long: 'domain', value: 'DOMAIN', help: 'show or change this domain' },
  { short: 'w', long: 'weight', value: 'WEIGHT', help: 'its share against others, 1 to 65535' },
  { short: 'c', long: 'cap', value: 'PERCENT', help: 'its most of one CPU, 0 for no cap' },
  { short: 's', long: 'schedparam', help: "show or change the pool's own parameters" },
  { short: 'r', long: 'ratelimit_us', value: 'US', help: 'shortest run before another may run' },
  { short: 'p', long: 'cpupool', value: 'POOL', help: 'only this CPU pool' },
  JSON_OPTION,
];

const TOP_OPTIONS: readonly OptionSpec[] = [
  { short: 'b', long: 'batch', help: 'print one table after another, without a screen' },
  { short: 'd', long: 'delay', value: 'SECONDS', help: 'time between two looks, 3 by default' },
  { short: 'i', long: 'iterations', value: 'COUNT', help: 'end after so many' },
  { short: 'f', long: 'full-name', help: 'do not cut names' },
  { short: 'r', long: 'repeat-header', help: 'head every row' },
  { short: 'v', long: 'vcpus', help: 'add the time of each virtual CPU' },
  { short: 'n', long: 'networks', help: 'taken; there are no vifs yet' },
  { short: 'x', long: 'vbds', help: 'taken; there are no disks yet' },
  JSON_OPTION,
];

type Run = (invocation: Invocation) => Promise<Output>;
type QueryName =
  'claims' | 'dmesg' | 'domid' | 'domname' | 'info' | 'list' | 'sharing' | 'uptime' | 'vmList';
type TuningName = 'memMax' | 'memSet' | 'vcpuList' | 'vcpuPin' | 'vcpuSet';
type SignalName = 'debugKeys' | 'sysrq' | 'trigger';

function query(name: QueryName): Run {
  return async (invocation) => (await import('./queries.ts'))[name](invocation);
}

function tuning(name: TuningName): Run {
  return async (invocation) => (await import('./tuning.ts'))[name](invocation);
}

function signal(name: SignalName): Run {
  return async (invocation) => (await import('./signals.ts'))[name](invocation);
}

const DOMAIN_JSON =
  '[{domid, name, uuid, hvm, running, blocked, paused, dying, shutdown, shutdownReason, ' +
  'currentMemoryKib, outstandingMemoryKib, maxMemoryKib, cpuTimeNs, onlineVcpuCount, vcpuCount, ' +
  'cpupool, uptimeS, sharedMemoryKib}]';

export const HOST_COMMANDS: Readonly<Record<string, Omit<Command, 'name' | 'summary'>>> = {
  list: {
    usage: '[OPTIONS] [DOMAIN]',
    options: LIST_OPTIONS,
    json: DOMAIN_JSON,
    run: query('list'),
  },
  info: {
    usage: '[OPTIONS] [KEY]',
    options: INFO_OPTIONS,
    json: '{host, kernel{}, physical{}, hypervisor{}, topology{cpus[], nodes[]}}',
    run: query('info'),
  },
  dmesg: { usage: '[OPTIONS]', options: DMESG_OPTIONS, json: '{text}', run: query('dmesg') },
  uptime: {
    usage: '[OPTIONS] [DOMAIN...]',
    options: UPTIME_OPTIONS,
    json: '[{domid, name, uptimeS}]',
    run: query('uptime'),
  },
  domid: {
    usage: 'NAME',
    options: [JSON_OPTION],
    minArgs: 1,
    json: '{domid, name}',
    run: query('domid'),
  },
  domname: {
    usage: 'DOMID',
    options: [JSON_OPTION],
    minArgs: 1,
    json: '{domid, name}',
    run: query('domname'),
  },
  'vm-list': { options: [JSON_OPTION], json: '[{uuid, domid, name}]', run: query('vmList') },
  claims: {
    options: [JSON_OPTION],
    json: '[{domid, name, outstandingMemoryKib}]',
    run: query('claims'),
  },
  sharing: {
    usage: '[DOMAIN]',
    options: [JSON_OPTION],
    json: '[{domid, name, currentMemoryKib, sharedMemoryKib}]',
    run: query('sharing'),
  },
  'vcpu-list': {
    usage: '[DOMAIN...]',
    options: [JSON_OPTION],
    json:
      '[{domid, name, vcpu, online, running, blocked, cpu, cpuTimeNs, hardAffinity[], ' +
      'softAffinity[]}]',
    run: tuning('vcpuList'),
  },
  'vcpu-pin': {
    usage: '[-f] DOMAIN VCPU|all HARD_CPUS|- [SOFT_CPUS|-]',
    options: PIN_OPTIONS,
    minArgs: 3,
    dryRun: true,
    run: tuning('vcpuPin'),
  },
  'vcpu-set': {
    usage: '[-i] DOMAIN COUNT',
    options: [{ short: 'i', long: 'ignore-host', help: 'even if the host has fewer CPUs' }],
    minArgs: 2,
    run: tuning('vcpuSet'),
  },
  'mem-set': { usage: 'DOMAIN MIB', minArgs: 2, run: tuning('memSet') },
  'mem-max': { usage: 'DOMAIN MIB', minArgs: 2, run: tuning('memMax') },
  'sched-credit2': {
    usage: '[OPTIONS]',
    options: SCHED_OPTIONS,
    json: '[{cpupool, name, ratelimitUs, domains[{domid, name, weight, capPercent}]}]',
    run: async (invocation) => (await import('./sched.ts')).schedCredit2(invocation),
  },
  top: {
    usage: '[OPTIONS]',
    options: TOP_OPTIONS,
    json: `{timeMs, totalPages, freePages, cpuCount, domains: as list, with cpuPercent}`,
    run: async (invocation) => (await import('./top.ts')).top(invocation),
  },
  'debug-keys': { usage: 'KEYS', minArgs: 1, run: signal('debugKeys') },
  sysrq: { usage: 'DOMAIN LETTER', minArgs: 2, run: signal('sysrq') },
  trigger: {
    usage: 'DOMAIN nmi|reset|init|power|sleep|s3resume [VCPU]',
    minArgs: 2,
    run: signal('trigger'),
  },
};
