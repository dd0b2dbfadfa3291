import type { Command, Invocation, Output } from './command.ts';
import type { OptionSpec } from './options.ts';

/**
 * Commands about machines: making, ending, asking them. Each loads what speaks to a host only once
 * its command line is understood.
 */

const JSON_OPTION: OptionSpec = { long: 'json', help: 'print JSON' };

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

const UPDATE_OPTIONS: readonly OptionSpec[] = [
  { short: 'f', long: 'defconfig', value: 'FILE', help: 'the configuration file' },
  { short: 'd', help: 'print the configuration to standard error first' },
  { short: 'q', help: 'taken and without effect, as in stock xl' },
];

const ASK_OPTIONS: readonly OptionSpec[] = [
  { short: 'a', long: 'all', help: 'every domain but the control domain' },
  { short: 'w', long: 'wait', help: 'until the guest has shut down; twice: until it is gone' },
  { short: 'F', help: 'press the power or reset button of a guest without drivers' },
];

type PowerName = 'destroy' | 'pause' | 'reboot' | 'rename' | 'shutdown' | 'unpause';

function power(name: PowerName): (invocation: Invocation) => Promise<Output> {
  return async (invocation) => (await import('./power.ts'))[name](invocation);
}

export const MACHINE_COMMANDS: Readonly<Record<string, Omit<Command, 'name' | 'summary'>>> = {
  create: {
    usage: '[OPTIONS] FILE [KEY=VALUE...]',
    options: CREATE_OPTIONS,
    dryRun: true,
    json: 'with -n: the configuration, by the names of cli/xl/cfg/vm-spec.ts',
    run: async (invocation) => (await import('./create.ts')).create(invocation),
  },
  'config-update': {
    usage: 'DOMAIN FILE [OPTIONS] [KEY=VALUE...]',
    options: UPDATE_OPTIONS,
    minArgs: 1,
    fewArgsExitCode: 1,
    dryRun: true,
    run: async (invocation) => (await import('./config-update.ts')).configUpdate(invocation),
  },
  destroy: {
    usage: '[-f] DOMAIN',
    options: [{ short: 'f', help: 'even if it is the control domain' }],
    minArgs: 1,
    run: power('destroy'),
  },
  shutdown: { usage: '[OPTIONS] -a|DOMAIN', options: ASK_OPTIONS, run: power('shutdown') },
  reboot: { usage: '[OPTIONS] -a|DOMAIN', options: ASK_OPTIONS, run: power('reboot') },
  pause: { usage: 'DOMAIN', minArgs: 1, run: power('pause') },
  unpause: { usage: 'DOMAIN', minArgs: 1, run: power('unpause') },
  rename: { usage: 'DOMAIN NEW_NAME', minArgs: 2, run: power('rename') },
};
