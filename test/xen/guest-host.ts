import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { buildGuest } from '../../appliance/guest.ts';
import { ConsoleViewer, consoleClient } from '../../bench/console/viewer.ts';
import { connect, targetOf } from '../../cli/client.ts';
import type { ServiceClient } from '../../cli/client.ts';
import { currentContext, readContextFile } from '../../cli/context.ts';
import type { WireVm } from '../../cli/xl/machines.ts';
import type { DomainView } from '../../cli/xl/views.ts';
import { contextFile, runXl, watchXl } from '../../lab/cluster.ts';
import type { CommandResult } from '../../lab/cluster.ts';
import type { LabHost } from '../../lab/host.ts';
import type { InitPort } from '../../lab/init-port.ts';
import { bootHosts, prepareHosts } from '../../lab/session.ts';
import { CONSOLE } from '../../proto/console.ts';
import { VMS } from '../../proto/vms.ts';
import { GuestShell } from './guest-shell.ts';
import { initOf } from './lab-harness.ts';
import type { TestLab } from './lab-harness.ts';

/** What a test that does not end by itself is given; emulated guests share two processors. */
export const WAIT_MS = 240_000;
const PROGRAM_TIMEOUT_MS = 60_000;
const POLL_MS = 250;
const KIB_PER_MIB = 1024;
/** The example kernel and its initramfs need no more. */
export const GUEST_MIB = 128;
/** Pages that the hypervisor keeps for itself once it had so many guests. */
export const KEPT_MIB_MAX = 1;

/** A row of `xl list --json`. */
export type Domain = Pick<
  DomainView,
  'domid' | 'uuid' | 'paused' | 'shutdown' | 'shutdownReason' | 'onlineVcpuCount' | 'vcpuCount'
> & { readonly name: string; readonly maxMemoryKib: number | string };

/** What there is on a host, to be compared before and after. */
export interface Account {
  readonly freeMiB: number;
  readonly domains: readonly string[];
  /** Paths in xenstore. */
  readonly nodes: readonly string[];
  readonly consoles: readonly string[];
}

/** A lab host and its guests, looked at as an administrator does: with xl, over the network. */
export class GuestHost {
  readonly #test: TestLab;
  readonly #host: LabHost;
  readonly consoles: ServiceClient;
  readonly #shells = new Set<GuestShell>();

  private constructor(test: TestLab, host: LabHost, consoles: ServiceClient) {
    this.#test = test;
    this.#host = host;
    this.consoles = consoles;
  }

  /** Boots a host and ends what an earlier run left on its disk. */
  static async boot(test: TestLab): Promise<GuestHost> {
    const options = {
      layout: test.layout,
      report: test.report,
      hostCount: 1,
      programs: [{ name: 'xenstore', entry: 'cli/xenstore/main.ts' }],
    };
    const built = await prepareHosts(options);
    await buildGuest({ progress: test.report });
    const lab = await test.open();
    await bootHosts(lab, built, options);
    const [host] = lab.hosts;
    if (host === undefined) throw new Error('no host was booted');
    const consoles = await consoleClient(contextFile(test.layout));
    const guests = new GuestHost(test, host, consoles);
    // Emulated guests compute for minutes while they boot: the control domain goes first.
    await guests.xl('sched-credit2', '-d', 'Domain-0', '-w', '16384');
    await mkdir(path.join(test.layout.directory, 'cfg'), { recursive: true });
    await guests.destroyAll();
    return guests;
  }

  /**
   * Has a guest once, so that its kernel is there and inflated, and what the host keeps from its
   * first guest on is counted.
   */
  async warmUp(): Promise<Account> {
    const sinceMs = performance.now();
    await this.create('first');
    const tookMs = performance.now() - sinceMs;
    this.#test.report(`the first guest: xl create took ${(tookMs / 1000).toFixed(1)} s`);
    await this.xl('destroy', 'first');
    return await this.account();
  }

  get init(): InitPort {
    return initOf(this.#host);
  }

  close(): void {
    for (const shell of this.#shells) shell.close();
    this.consoles.close();
  }

  /** Runs xl, whatever becomes of it. */
  async run(...args: readonly string[]): Promise<CommandResult> {
    return await runXl(this.#test.layout, args);
  }

  /** Runs xl, which has to succeed, and returns what it prints. */
  async xl(...args: readonly string[]): Promise<string> {
    const { stdout, stderr, exitCode } = await this.run(...args);
    const what = `xl ${args.join(' ')}: ${stderr}\n${this.#test.consoleTail(this.#host)}`;
    expect(exitCode, what).toBe(0);
    return stdout;
  }

  /** Runs xl, which has to fail with `exitCode` and one line that says `what`. */
  async fails(exitCode: number, what: string, ...args: readonly string[]): Promise<void> {
    const result = await this.run(...args);
    const lines = result.stderr.split('\n').filter((text) => text.startsWith('xl: '));
    expect({ exitCode: result.exitCode, stdout: result.stdout }, result.stderr).toEqual({
      exitCode,
      stdout: '',
    });
    expect(lines).toEqual([expect.stringContaining(what)]);
  }

  /** Writes an xl.cfg of the example guest; `settings` may replace any of its keys. */
  async cfg(name: string, settings: Readonly<Record<string, number | string>>): Promise<string> {
    const all = {
      name,
      type: 'pv',
      kernel: 'build/guests/vmlinuz',
      ramdisk: 'build/guests/initramfs',
      cmdline: 'console=hvc0 quiet',
      memory: GUEST_MIB,
      vcpus: 1,
      ...settings,
    };
    const lines = Object.entries(all).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
    const file = path.join(this.#test.layout.directory, 'cfg', `${name}.cfg`);
    await writeFile(file, lines.join(''));
    return file;
  }

  /** Creates the example guest and returns the file it came from. */
  async create(
    name: string,
    settings: Readonly<Record<string, number | string>> = {},
    ...flags: readonly string[]
  ): Promise<string> {
    const file = await this.cfg(name, settings);
    await this.xl('create', '-q', ...flags, file);
    return file;
  }

  /** The shell of a guest, once it is up. */
  async shell(name: string): Promise<GuestShell> {
    const { domid } = await this.domain(name);
    return await this.shellOf(name, domid);
  }

  async shellOf(name: string, domid: number): Promise<GuestShell> {
    const open = { console: { domid }, replayLines: 0xffff_ffff, waitMs: 60_000 };
    const shell = new GuestShell(name, await ConsoleViewer.attach(this.consoles, open));
    this.#shells.add(shell);
    await shell.untilUp();
    return shell;
  }

  async domains(): Promise<readonly Domain[]> {
    const all = JSON.parse(await this.xl('list', '--json')) as readonly Domain[];
    return all.filter(({ domid }) => domid !== 0);
  }

  /** The domain of that name, which has to be there, once. */
  async domain(name: string): Promise<Domain> {
    const found = (await this.domains()).filter((domain) => domain.name === name);
    const [domain] = found;
    expect(found, `domains named ${name}`).toHaveLength(1);
    if (domain === undefined) throw new Error(`no domain ${name}`);
    return domain;
  }

  /** Looks at the domains until `see` has found something. */
  async until<T>(what: string, see: (domains: readonly Domain[]) => T | undefined): Promise<T> {
    return await poll(what, async () => {
      const domains = await this.domains();
      return { seen: see(domains), state: JSON.stringify(domains) };
    });
  }

  /** Waits for a node to have a value; one that is not there has none. */
  async untilNode(path: string, wanted: string): Promise<void> {
    await poll(`${path} to be "${wanted}"`, async () => {
      const { stdout } = await this.init.run('xenstore', ['read', path], PROGRAM_TIMEOUT_MS);
      return { seen: stdout.trim() === wanted ? true : undefined, state: stdout };
    });
  }

  /** Runs xl, which shows a console, until that has said enough. */
  async watchConsole(enough: RegExp, ...args: readonly string[]): Promise<void> {
    let said = '';
    const wasEnough = await watchXl(this.#test.layout, args, {
      onText: (text) => (said += text),
      isEnough: (text) => enough.test(text),
      timeoutMs: WAIT_MS,
    });
    expect(wasEnough, said).toBe(true);
  }

  async untilGone(name: string): Promise<void> {
    await this.until(`the end of ${name}`, (domains) =>
      domains.every((domain) => domain.name !== name) ? true : undefined,
    );
  }

  async destroyAll(): Promise<void> {
    const names = (await this.domains()).map(({ domid }) => String(domid));
    await Promise.all(names.map((name) => this.xl('destroy', name)));
  }

  async store(...words: readonly string[]): Promise<string> {
    const result = await this.init.run('xenstore', words, PROGRAM_TIMEOUT_MS);
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    return result.stdout;
  }

  async freeMiB(): Promise<number> {
    return Number(await this.xl('info', 'free_memory'));
  }

  /** The hypervisor gives memory of a domain back in its own time. */
  async untilFree(wantedMiB: number): Promise<void> {
    await poll(`${wantedMiB} MiB free`, async () => {
      const freeMiB = await this.freeMiB();
      return { seen: freeMiB >= wantedMiB ? true : undefined, state: `${freeMiB} MiB` };
    });
  }

  /** Machines that the group knows and that have not ended. */
  async machines(): Promise<readonly WireVm[]> {
    const context = currentContext(readContextFile(contextFile(this.#test.layout)));
    const client = await connect(targetOf(context, undefined, new Date(), 'vm-manager'));
    try {
      return (await client.call(VMS.listVms, {})).vms ?? [];
    } finally {
      client.close();
    }
  }

  /** Waits for the vm-manager to answer. */
  async untilServing(): Promise<void> {
    await poll('an answer of the vm-manager', async () => {
      const { exitCode, stderr } = await this.run('list');
      return { seen: exitCode === 0 ? true : undefined, state: stderr };
    });
  }

  /** Kills a service and lets init start it without the pause that it makes after many kills. */
  async killService(service: string): Promise<void> {
    const status = async () => (await this.init.services()).find(({ name }) => name === service);
    const before = (await status())?.restarts ?? 0;
    await this.init.order({ op: 'kill', service, signal: 'SIGKILL' });
    await poll(`${service} to run again`, async () => {
      const now = await status();
      if (now?.state.kind === 'waiting') await this.init.order({ op: 'start', service });
      const isBack = now?.state.kind === 'running' && now.restarts > before;
      return { seen: isBack ? true : undefined, state: JSON.stringify(now) };
    });
  }

  async account(): Promise<Account> {
    const { consoles } = await this.consoles.call(CONSOLE.list, {});
    return {
      freeMiB: await this.freeMiB(),
      domains: (await this.domains()).map(({ name, domid }) => `${name} ${domid}`),
      nodes: (await this.store('ls', '-f')).split('\n').map((line) => line.split(' = ')[0] ?? ''),
      consoles: (consoles ?? [])
        .filter(({ ended }) => ended !== true)
        .map(({ name }) => name ?? ''),
    };
  }

  /** Memory that the services of the control domain hold, in MiB, by program. */
  async residentMiB(): Promise<Readonly<Record<string, number>>> {
    const { processes } = await this.init.memory();
    return Object.fromEntries(
      processes.map(({ command, residentKiB }) => [
        /\/srv\/([a-z-]+)/.exec(command)?.[1] ?? 'init',
        Math.round(residentKiB / KIB_PER_MIB),
      ]),
    );
  }
}

/** Looks until something is seen; `state` is for the message if it never is. */
export async function poll<T>(
  what: string,
  look: () => Promise<{ readonly seen: T | undefined; readonly state: string }>,
): Promise<T> {
  const deadlineMs = Date.now() + WAIT_MS;
  for (;;) {
    const { seen, state } = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadlineMs)
      throw new Error(`not within ${WAIT_MS} ms: ${what}; it is ${state}`);
    await delay(POLL_MS);
  }
}
