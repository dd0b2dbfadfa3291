import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { buildImage } from '../../appliance/image.ts';
import { HOST_MODULES } from '../../appliance/spec.ts';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import type { BootImage } from '../../lab/host.ts';
import { prepareHypervisor } from '../../lab/hypervisor.ts';
import { isAlive, signal } from '../../lab/process.ts';
import { readRecord } from '../../lab/record.ts';
import type { LabRecord } from '../../lab/record.ts';
import { LabCommand } from './lab-command.ts';
import { describeOnXen, testLayout, TestLab } from './lab-harness.ts';

/**
 * Goal: whatever ends a lab, no process of it stays, and one line says what happened. Method: the
 * real command as its own process, ended in each way; and images that cannot boot.
 */
const START_TIMEOUT_MS = 120_000;
const END_TIMEOUT_MS = 20_000;
const POLL_MS = 50;

async function eventually<T>(what: string, timeoutMs: number, look: () => Promise<T | undefined>) {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += POLL_MS) {
    const value = await look();
    if (value !== undefined) return value;
    await delay(POLL_MS);
  }
  throw new Error(`not within ${timeoutMs} ms: ${what}`);
}

describeOnXen('the lab command', () => {
  const layout = testLayout('lifecycle');
  const commands: LabCommand[] = [];
  const start = (...args: readonly string[]): LabCommand => {
    const command = new LabCommand(layout, args);
    commands.push(command);
    return command;
  };

  /** The record of a lab whose QEMU runs and has put Xen on the console. */
  const booting = (command: LabCommand): Promise<LabRecord> =>
    eventually('a host that boots', START_TIMEOUT_MS, async () => {
      if (command.child.exitCode !== null) throw new Error(`it ended: ${command.stderr}`);
      const record = await readRecord(layout.record);
      return record?.hosts[0]?.phasesMs.firmware === undefined ? undefined : record;
    });

  const gone = (record: LabRecord): Promise<true> =>
    eventually('the end of QEMU', END_TIMEOUT_MS, async () =>
      record.hosts.some((host) => isAlive(host.process)) ? undefined : true,
    );

  afterAll(async () => {
    for (const { child } of commands) child.kill('SIGKILL');
    await Promise.all(commands.map((command) => command.ended()));
  });

  it('leaves no process behind when it is killed with SIGKILL, and status says so', async () => {
    const up = start('up');
    const record = await booting(up);
    expect(record.hosts.map((host) => isAlive(host.process))).toEqual([true]);
    signal(record.owner, 'SIGKILL');
    await gone(record);
    expect(await up.ended()).toBe(1);
    expect(up.stderr.trim().split('\n').at(-1)).toContain('SIGKILL');
    const status = start('status');
    expect(await status.ended()).toBe(1);
    expect(status.stderr.trim().split('\n')).toHaveLength(1);
    expect(status.stderr).toContain(`pid ${record.owner.pid}`);
    expect(await start('down').ended()).toBe(0);
    expect(await readRecord(layout.record)).toBeUndefined();
  });

  it('ends its host and its record on Ctrl-C', async () => {
    const owner = start('run');
    const record = await booting(owner);
    owner.child.kill('SIGINT');
    expect(await owner.ended()).toBe(130);
    expect(record.hosts.map((host) => isAlive(host.process))).toEqual([false]);
    expect(await readRecord(layout.record)).toBeUndefined();
  });

  it('says in one line that QEMU was killed, and refuses a second lab beside it', async () => {
    const owner = start('run');
    const record = await booting(owner);
    const second = start('run');
    expect(await second.ended()).toBe(1);
    expect(second.stderr).toContain(`pid ${record.owner.pid}`);
    for (const host of record.hosts) signal(host.process, 'SIGKILL');
    expect(await owner.ended()).toBe(1);
    expect(owner.stderr.trim().split('\n').at(-1)).toMatch(/^lab: host1: QEMU .*SIGKILL/);
    await rm(layout.record, { force: true });
  });
});

describeOnXen('a host that cannot boot', () => {
  const testLab = new TestLab('unbootable');

  /** Boots `image` and returns the one line that says why it did not come up. */
  async function failureOf(name: string, image: BootImage): Promise<string> {
    const lab = await testLab.open();
    try {
      const ports = [{ name: 'agent', guestPort: AGENT_PORT }];
      await lab.boot([{ name, image, ports, hasDisks: false }], START_TIMEOUT_MS);
      return 'it came up';
    } catch (error) {
      expect(error).toMatchObject({ code: 'LAB_FAILED' });
      return error instanceof Error ? error.message : String(error);
    } finally {
      await lab.down();
    }
  }

  it("names the hypervisor's panic for a kernel that is none", async () => {
    const image = await comparisonImage('broken', testLab.report);
    const kernel = path.join(testLab.layout.directory, 'no-kernel');
    await testLab.open().then((lab) => lab.down());
    await writeFile(kernel, 'this is no kernel');
    expect(await failureOf('broken', { ...image, kernel })).toMatch(
      /^broken: \(XEN\) Panic on CPU/,
    );
  });

  it("names the kernel's panic for an initramfs without init", async () => {
    const image = await comparisonImage('broken', testLab.report);
    const initramfs = path.join(testLab.layout.directory, 'no-initramfs');
    await writeFile(initramfs, 'this is no archive');
    expect(await failureOf('broken', { ...image, initramfs })).toMatch(/^broken: .*Kernel panic/);
  });

  it("names our init's panic for a network card that is not there", async () => {
    const built = await buildImage({
      name: 'test-panic',
      hostname: 'broken',
      modules: HOST_MODULES,
      network: [{ name: 'eth7', mode: 'dhcp' }],
      services: [],
      onPanic: 'poweroff',
    });
    const message = await failureOf('broken', {
      hypervisor: await prepareHypervisor(testLab.report),
      kernel: built.vmlinuz,
      initramfs: built.initramfs,
      kernelCommandLine: built.kernelCommandLine,
      marks: { kernel: [/^quorum0: init pid=1\b/], services: [/^quorum0: ready\b/] },
    });
    expect(message).toMatch(/^broken: quorum0: panic .*eth7/);
  });
});
