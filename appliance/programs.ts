/**
 * Every program of the project: where its source begins and where its one-file bundle goes, both
 * relative to the checkout: services and commands to build/bin, PID 1 to build/bundle. A new
 * program is one row here.
 */
export interface Program {
  readonly name: string;
  /** init: PID 1. service: what PID 1 runs. command: what people type. */
  readonly kind: 'init' | 'service' | 'command';
  readonly entry: string;
  /** Further names of a command, links to its bundle: it looks at the name it was called by. */
  readonly aliases?: readonly string[];
}

const XENSTORE_COMMANDS = 'chmod exists list ls read rm watch write'
  .split(' ')
  .map((verb) => `xenstore-${verb}`);

export const PROGRAMS: readonly Program[] = [
  { name: 'init', kind: 'init', entry: 'appliance/init/main.ts' },
  { name: 'vm-manager', kind: 'service', entry: 'services/vm-manager/main.ts' },
  { name: 'console', kind: 'service', entry: 'services/console/main.ts' },
  { name: 'xenstored', kind: 'service', entry: 'services/xenstore/main.ts' },
  { name: 'xl', kind: 'command', entry: 'cli/xl/main.ts', aliases: ['xl'] },
  { name: 'q0', kind: 'command', entry: 'cli/q0/main.ts', aliases: ['q0'] },
  {
    name: 'q0-group',
    kind: 'command',
    entry: 'consensus/offline/main.ts',
    aliases: ['q0-group'],
  },
  {
    name: 'xenstore',
    kind: 'command',
    entry: 'cli/xenstore/main.ts',
    aliases: XENSTORE_COMMANDS,
  },
];

/** What a bundle is for: people and tests on this machine, or an image. */
export type Purpose = 'bin' | 'image';
