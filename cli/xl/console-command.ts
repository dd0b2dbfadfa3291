import type { Command } from './command.ts';

/** `xl console`. What speaks to a host is loaded once its command line is understood. */
export const CONSOLE_COMMANDS: Readonly<Record<string, Omit<Command, 'name' | 'summary'>>> = {
  console: {
    usage: '[OPTIONS] DOMAIN',
    options: [
      { short: 't', value: 'TYPE', help: 'pv or serial; a domain has one console, whichever' },
      { short: 'n', value: 'NUM', help: 'console number; only 0 is there' },
      { short: 'e', long: 'escape', value: 'KEY', help: 'leave with KEY instead of ^]; or none' },
      { short: 'i', long: 'interactive', help: 'read input though it is no terminal' },
      { long: 'replay', value: 'LINES', help: 'show the last LINES, or all, first' },
      { long: 'take-over', help: 'type, though somebody else does' },
      { long: 'hypervisor', help: "show Xen's own console instead of a domain's" },
    ],
    run: async (invocation) => (await import('./console.ts')).runConsole(invocation),
  },
};
