import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGuest } from '../../appliance/guest.ts';
import { ConsoleViewer, consoleClient } from '../../bench/console/viewer.ts';
import type { ServiceClient } from '../../cli/client.ts';
import { contextFile, runXl } from '../../lab/cluster.ts';
import type { LabHost } from '../../lab/host.ts';
import { CHECKOUT } from '../../lab/layout.ts';
import { bootHosts, prepareHosts } from '../../lab/session.ts';
import { CONSOLE } from '../../proto/console.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';

/**
 * Goal: consoles of real guests work: both kinds, typing, several viewers, a service killed while a
 * guest prints, a flood, and nothing left at the end. Method: one lab host, the example guests, our
 * own commands and client.
 */
const WAIT_MS = 30_000;
const RETRY_MS = 500;
/** The shell's first prompt; what it asks the terminal may follow. */
const PROMPT = /userspace reached[^]*# /;

describeOnXen('consoles on real Xen', () => {
  const test = new TestLab('console');
  const { layout } = test;
  let host: LabHost;
  let client: ServiceClient;

  beforeAll(async () => {
    const options = { layout, report: test.report, hostCount: 1 };
    const built = await prepareHosts(options);
    await buildGuest({ progress: test.report });
    const lab = await test.open();
    await bootHosts(lab, built, options);
    const [booted] = lab.hosts;
    if (booted === undefined) throw new Error('no host was booted');
    host = booted;
    client = await consoleClient(contextFile(layout));
  });
  afterAll(() => client.close());

  async function xl(...args: readonly string[]): Promise<string> {
    const { stdout, stderr, exitCode } = await runXl(layout, args);
    expect(`${args.join(' ')}: ${exitCode} ${stderr}`).toMatch(/: 0 /);
    return stdout;
  }

  async function attachTo(name: string): Promise<ConsoleViewer> {
    const domid = Number(await xl('domid', name));
    const open = { console: { domid }, replayLines: 0xffff_ffff, waitMs: WAIT_MS };
    return await ConsoleViewer.attach(client, open);
  }

  /** Types a command at the guest's shell and waits for what it prints last, and only prints. */
  async function command(viewer: ConsoleViewer, line: string, last: string): Promise<void> {
    await viewer.send({ data: Buffer.from(`${line}\n`) });
    await viewer.until(({ text }) => text.includes(`\n${last}`));
  }

  it('show a PV guest from its first line, and type into it', async () => {
    await xl('create', path.join(CHECKOUT, 'examples/pv-linux.cfg'));
    const ann = await attachTo('pv-linux');
    await ann.until(({ text }) => PROMPT.test(text));
    expect(ann.text).toContain('userspace reached');
    expect(ann).toMatchObject({ isWriter: true, offset: 0 });
    const bob = await attachTo('pv-linux');
    expect(bob.isWriter).toBe(false);
    await command(ann, 'echo $((6*7))', '42');
    await bob.until(({ text }) => text.includes('\n42'));
    for (const viewer of [ann, bob]) viewer.call.cancel();
  });

  it('show a PVH guest, too, through xl console', async () => {
    await xl('create', path.join(CHECKOUT, 'examples/pvh-linux.cfg'));
    const bundle = path.join(CHECKOUT, 'build/bin/xl.mjs');
    const child = spawn(
      process.execPath,
      [bundle, 'console', '-i', '--replay', 'all', 'pvh-linux'],
      {
        env: { ...process.env, QUORUM0_CONTEXT: contextFile(layout) },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    let output = '';
    let hasTyped = false;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (hasTyped || !PROMPT.test(output)) return;
      hasTyped = true;
      child.stdin.write('echo $((6*7)); poweroff\n');
    });
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    expect(output).toContain('\n42');
    expect(exitCode).toBe(0);
  });

  it('lose nothing of what a guest prints while the service is killed', async () => {
    const before = await attachTo('pv-linux');
    await before.send({ data: Buffer.from('i=0; while [ $i -lt 300 ]; do i=$((i+1)); ') });
    await before.send({ data: Buffer.from("echo line $i; done; echo ov''er\n") });
    await before.until(({ text }) => text.includes('\nline 20'));
    await initOf(host).order({ op: 'kill', service: 'console', signal: 'SIGKILL' });
    await before.done;
    const offset = before.offset + before.bytes;
    const domid = Number(await xl('domid', 'pv-linux'));
    let after: ConsoleViewer | undefined;
    while (after === undefined) {
      const open = { console: { domid }, fromOffset: offset, waitMs: WAIT_MS };
      after = await ConsoleViewer.attach(client, open).catch(() => undefined);
      if (after === undefined) await delay(RETRY_MS);
    }
    await after.until(({ text }) => text.includes('\nover'));
    const lines = (before.text + after.text).match(/(?<=\nline )\d+(?=\r)/g)?.map(Number);
    expect(lines).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    after.call.cancel();
  });

  it('hold a flooding guest back and stay small', async () => {
    const viewer = await attachTo('pv-linux');
    const usedKiB = await residentKiB();
    const from = viewer.bytes + viewer.skipped;
    const startMs = performance.now();
    const line = "dd if=/dev/zero bs=64k count=16 2>/dev/null | tr '\\0' y; echo; echo flo''oded";
    await command(viewer, line, 'flooded');
    const seconds = (performance.now() - startMs) / 1000;
    const bytes = viewer.bytes + viewer.skipped - from;
    const growthKiB = (await residentKiB()) - usedKiB;
    test.report(`flood: ${bytes} bytes in ${seconds.toFixed(1)} s, grown by ${growthKiB} KiB`);
    expect(bytes).toBeGreaterThanOrEqual(16 * 65_536);
    expect(growthKiB).toBeLessThan(32 * 1024);
    viewer.call.cancel();
  });

  it("list what there is, the hypervisor's own among it", async () => {
    const { consoles } = await client.call(CONSOLE.list, {});
    const names = consoles?.map(({ name, problem }) => `${name}${problem}`);
    expect(names).toContain('pv-linux');
    const open = { console: { hypervisor: true }, replayLines: 0xffff_ffff };
    const viewer = await ConsoleViewer.view(client, open);
    await viewer.until(({ text }) => text.includes('(XEN)'));
    viewer.call.cancel();
  });

  it('let a destroyed guest go, and tell who watched', async () => {
    const viewer = await attachTo('pv-linux');
    await xl('destroy', 'pv-linux');
    await viewer.done;
    expect(viewer.isEnded).toBe(true);
    expect((await xl('list')).trim().split('\n')).toHaveLength(2);
  });

  async function residentKiB(): Promise<number> {
    const { processes } = await initOf(host).memory();
    const found = processes.find(({ command }) => command.includes('console'));
    return found?.residentKiB ?? Number.NaN;
  }
});
