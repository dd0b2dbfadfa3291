import { describe, expect, it } from 'vitest';
import type { ServiceClient } from '../../../cli/client.ts';
import { COMMANDS } from '../../../cli/xl/command-table.ts';
import { runXl } from '../../../cli/xl/run.ts';
import type { Outcome } from '../../../cli/xl/run.ts';
import { ERRORS, ToolstackError } from '../../../model/errors.ts';
import { VM_MANAGER } from '../../../proto/vm.ts';

const DOMAINS = [
  { domid: 0, name: 'Domain-0', uuid: '00000000-0000-0000-0000-000000000000' },
  { domid: 7, uuid: '5a1e1d3c-0b7e-4d8e-9f55-0123456789ab' },
];

/** Answers the domain list, and counts connections. */
function fakeHost(): { connects: (string | undefined)[]; run: (line: string) => Promise<Outcome> } {
  const connects: (string | undefined)[] = [];
  const client: ServiceClient = {
    call: async (method, request) => {
      if (method.path !== VM_MANAGER.listDomains.path) throw new Error(method.path);
      const only = (request as { domid?: number }).domid;
      const domains = DOMAINS.filter(({ domid }) => only === undefined || domid === only);
      if (domains.length === 0) throw new ToolstackError('DOMAIN_UNKNOWN', 'none');
      const wire = VM_MANAGER.listDomains.responseSerialize({ domains });
      return method.responseDeserialize(wire);
    },
    open: () => {
      throw new Error('no streams here');
    },
    close: () => undefined,
  };
  return {
    connects,
    run: (line) =>
      runXl(line.split(' ').filter(Boolean), {
        connect: async (host) => {
          connects.push(host);
          return client;
        },
        now: () => new Date(0),
        sleep: async () => undefined,
        print: () => undefined,
        warn: () => undefined,
      }),
  };
}

async function exitCodeOf(line: string): Promise<number> {
  const { run } = fakeHost();
  return await run(line).then(
    ({ exitCode }) => exitCode,
    (error: unknown) =>
      error instanceof ToolstackError ? ERRORS[error.code].exitCode : Number.NaN,
  );
}

describe('xl', () => {
  it('knows the 92 commands of stock xl 4.17, each once', () => {
    expect(COMMANDS).toHaveLength(92);
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(92);
  });

  // Measured from tools/xl/xl.c and xl_utils.c: 1 for what is no command, 2 for its options.
  it.each([
    ['', 1],
    ['help', 0],
    ['help list', 0],
    ['help frobnicate', 0],
    ['list', 0],
    ['-v -t list', 0],
    ['-vftT list', 0],
    ['-N list', 1],
    ['-z list', 1],
    ['-H', 1],
    ['frobnicate', 1],
    ['l', 1],
    ['lis', 0],
    ['vsnd', 1],
    ['create /no/such/web.cfg', 3],
    ['create', 6],
    ['create a.cfg b.cfg', 2],
    ['-N create /no/such/web.cfg', 3],
    ['create -h', 0],
    ['list -h', 0],
    ['list --help', 0],
    ['list -q', 2],
    ['list --frobnicate', 2],
    ['list 7', 0],
    ['list Domain-0', 0],
    ['list 8', 1],
    ['list web', 1],
    ['domid', 2],
    ['domid Domain-0', 0],
    ['domid 0', 1],
    ['domname', 2],
    ['domname 0', 0],
    ['domname 7', 1],
    ['domname x', 1],
    ['domname 99999999999999999999', 1],
  ])('ends `xl %s` with %d', async (line, expected) => {
    expect(await exitCodeOf(line)).toBe(expected);
  });

  it('connects for nothing that it can refuse by itself', async () => {
    for (const line of ['help', 'list -q', 'domid', 'create', 'frobnicate']) {
      const { connects, run } = fakeHost();
      await run(line).catch(() => undefined);
      expect(connects).toEqual([]);
    }
  });

  it('asks the host named with -H', async () => {
    for (const line of ['-H host-b list', '-Hhost-b list']) {
      const { connects, run } = fakeHost();
      await run(line);
      expect(connects).toEqual(['host-b']);
    }
  });

  it('lists every command in its help, in the layout of stock xl', async () => {
    const { output } = await fakeHost().run('help');
    const text = String(output);
    expect(text).toContain('\n create              ');
    expect(text).toContain(`\n qemu-monitor-command \n ${' '.repeat(19)} `);
    for (const { name } of COMMANDS) expect(text).toContain(`\n ${name} `);
  });

  it('prints JSON that a program can read', async () => {
    const { output } = await fakeHost().run('list --json');
    expect(JSON.parse(String(output))).toMatchObject([
      { domid: 0, name: 'Domain-0', currentMemoryKib: 0 },
      { domid: 7 },
    ]);
  });
});
