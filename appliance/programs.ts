/**
 * Every program of the project: where its source begins and where its one-file bundle goes, both
 * relative to the checkout. A new program is one row here.
 */
export interface Program {
  readonly name: string;
  /** init: PID 1. service: what PID 1 runs. command: what people type. extra: test programs. */
  readonly kind: 'init' | 'service' | 'command' | 'extra';
  readonly entry: string;
}

export const PROGRAMS: readonly Program[] = [
  { name: 'init', kind: 'init', entry: 'appliance/init/main.ts' },
  { name: 'vm-manager', kind: 'service', entry: 'services/vm-manager/main.ts' },
  { name: 'xenstored', kind: 'service', entry: 'services/xenstore/main.ts' },
  { name: 'xl', kind: 'command', entry: 'cli/xl/main.ts' },
  { name: 'q0', kind: 'command', entry: 'cli/q0/main.ts' },
  { name: 'xenstore', kind: 'command', entry: 'cli/xenstore/main.ts' },
];

/** Commands and services are run by people and tests from build/bin, the rest only in images. */
export function bundlePath(program: Pick<Program, 'name' | 'kind'>): string {
  const isTyped = program.kind === 'service' || program.kind === 'command';
  const directory = isTyped ? 'build/bin' : 'build/bundle';
  return `${directory}/${program.name}.mjs`;
}
